/** The figures that stand beside the total: a table for each index, a matrix where it is formed by two tags. */
import type { IndexRule } from '../../model/index-rule.ts';
import { ownValue } from '../../model/own-value.ts';
import type { AssessmentResult, IndexGroup } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { levelsOf } from '../../model/rubric-tree.ts';
import type { Rollup } from '../../model/rules.ts';
import type { Scale } from '../../model/scale.ts';
import { inLocale } from '../../model/text.ts';
import { distributionText } from './distribution-text.ts';
import { nodeScoreText, thresholdsOf, type Reader } from './reader.ts';
import { tagName, tagTitle } from './tag-titles.ts';

export interface IndexLine {
  readonly id: string;
  readonly title: string;
  /** What its figures are formed by; empty where it has one figure in all. */
  readonly tags: readonly string[];
  readonly groups: readonly IndexGroupLine[];
  /** Null unless it is formed by two tags. */
  readonly matrix: IndexMatrix | null;
  /** Between what its figures lie. */
  readonly scale: Scale;
  readonly thresholds: readonly number[];
  readonly hasLevels: boolean;
  readonly hasDistribution: boolean;
}

export interface IndexGroupLine {
  /** Titles of the values of its tags. */
  readonly key: readonly string[];
  /** The same as one text; “All” where it has none. */
  readonly title: string;
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  readonly levelText: string;
  readonly coverage: number;
  readonly coverageText: string;
  readonly criteria: number;
  readonly criteriaText: string;
  readonly distribution: string;
}

export interface IndexMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly (IndexGroupLine | null)[] }[];
}

export function describeIndices({ indices }: AssessmentResult, rubric: Rubric, reader: Reader): IndexLine[] {
  return indices.flatMap(({ id, groups }) => {
    const rule = rubric.indices.find((index) => index.id === id);
    return rule === undefined || groups.length === 0 ? [] : [describe(rule, groups, rubric, reader)];
  });
}

function describe(rule: IndexRule, groups: readonly IndexGroup[], rubric: Rubric, reader: Reader): IndexLine {
  const tags = [rule.by ?? []].flat();
  const lines = groups.map((group) => groupLine(group, tags, rule, rubric, reader));
  return {
    id: rule.id,
    title: inLocale(rule.title, reader.locale),
    tags: tags.map((tag) => tagName(tag, reader)),
    groups: lines,
    matrix: tags.length === 2 ? matrixOf(lines) : null,
    scale: scaleOf(rule, groups, rubric),
    thresholds: thresholdsOf(rubric, rule),
    hasLevels: rule.level !== 'none',
    hasDistribution: lines.some(({ distribution }) => distribution !== ''),
  };
}

function groupLine(
  { key, score, reason, level, coverage, criteria, distribution }: IndexGroup,
  tags: readonly string[],
  rule: IndexRule,
  rubric: Rubric,
  reader: Reader,
): IndexGroupLine {
  const { figures, messages, locale } = reader;
  const titles = key.map((value, index) => titleOf(tags[index] ?? '', value, rule, rubric, reader));
  const levelTitle = inLocale(levelsOf(rule, rubric).find((one) => one.level === level)?.title, locale);
  const parts = [level === null ? '–' : figures.number(level), levelTitle].filter((part) => part !== '');
  return {
    key: titles,
    title: titles.join(' · ') || messages.further.labels.all,
    score,
    scoreText: nodeScoreText({ score, reason }, rubric, reader, rule),
    level,
    levelText: parts.join(' · '),
    coverage,
    coverageText: figures.percent(coverage),
    criteria,
    criteriaText: figures.number(criteria),
    distribution: distributionText(distribution, reader),
  };
}

/** The index's own title of the value comes first; another index may know it too. */
function titleOf(tag: string, value: string, { titles }: IndexRule, rubric: Rubric, reader: Reader): string {
  const own = inLocale(ownValue(titles, value), reader.locale);
  return own || tagTitle(tag, value, rubric, reader);
}

/** Rows and columns in the order in which their values first occur; a combination that does not occur is empty. */
function matrixOf(groups: readonly IndexGroupLine[]): IndexMatrix {
  const valuesAt = (place: 0 | 1): string[] => [...new Set(groups.map(({ key }) => key[place] ?? ''))];
  const columns = valuesAt(1);
  const rows = valuesAt(0).map((title) => ({
    title,
    cells: columns.map((column) => groups.find(({ key }) => key[0] === title && key[1] === column) ?? null),
  }));
  return { columns, rows };
}

/** Sums and counts have no scale of their own: they are compared with the highest of them. */
function scaleOf(rule: IndexRule, groups: readonly IndexGroup[], rubric: Rubric): Scale {
  const read = { answer: rubric.scale, confidence: rubric.confidence ?? UNIT, extent: UNIT, evidence: UNIT };
  const scale = rule.scale ?? read[rule.reads];
  const rollup = rule.rollup ?? rubric.scoring.rollup;
  if (rollup === 'share') return UNIT;
  if (rollup === 'ratio') return { min: 0, max: scale.max };
  if (!UNBOUNDED.has(rollup)) return scale;
  const scores = groups.flatMap(({ score }) => score ?? []);
  return { min: Math.min(0, ...scores), max: Math.max(1, ...scores) };
}

const UNIT: Scale = { min: 0, max: 1 };
const UNBOUNDED: ReadonlySet<Rollup> = new Set(['sum', 'weighted-sum', 'count']);
