/** The dimensions of an agency: score, gap to each target, change since the earlier period. */
import type { Programme } from '../../model/programme.ts';
import type { AssessmentResult, NodeResult } from '../../model/result.ts';
import { speaksOf } from '../../model/rubric-lineage.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { levelsOf } from '../../model/rubric-tree.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import { inLocale } from '../../model/text.ts';
import type { Titles } from './describe-criteria.ts';
import { distributionText } from './distribution-text.ts';
import { instanceOf } from './node-titles.ts';
import { coverageText, nodeScoreText, thresholdsOf, type Reader } from './reader.ts';

export interface DimensionLine {
  readonly id: string;
  /** As it stands below its parent. */
  readonly title: string;
  /** With the question or the instance that it belongs to. */
  readonly fullTitle: string;
  /** 0 for the dimensions directly below the total. */
  readonly depth: number;
  /** The instance that it belongs to: one of possibly very many. */
  readonly instance: string | null;
  readonly weight: number;
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  /** The level as it is written; with its title where the dimension has levels of its own. */
  readonly levelText: string;
  readonly coverageText: string;
  readonly range: { readonly min: number; readonly max: number };
  /** The scores at which its level changes. */
  readonly thresholds: readonly number[];
  /** How many criteria stand at each score; empty where the roll-up is another one. */
  readonly distribution: string;
  readonly views: {
    readonly claimed: number | null;
    readonly supported: number | null;
    readonly appraised: number | null;
  };
  /** One per target of the programme: points still missing in this dimension, 0 when it is there. */
  readonly gaps: readonly GapLine[];
  /** Present minus earlier; null when unknown or not comparable. */
  readonly change: number | null;
  readonly changeText: string;
}

export interface GapLine {
  readonly target: string;
  readonly level: number;
  readonly gap: number | null;
  readonly gapText: string;
}

/** What every line is made with. */
interface Source {
  readonly assessment: AssessmentResult;
  readonly rubric: Rubric;
  readonly programme: Programme | null;
  readonly titles: Titles;
  readonly reader: Reader;
}

export function describeDimensions(
  assessment: AssessmentResult,
  rubric: Rubric,
  programme: Programme | null,
  titles: Titles,
  reader: Reader,
): DimensionLine[] {
  const source = { assessment, rubric, programme, titles, reader };
  return rubric.dimensions.flatMap((dimension) => describe(dimension, 0, source));
}

function describe(dimension: Dimension, depth: number, source: Source): DimensionLine[] {
  const { assessment, rubric, programme, titles, reader } = source;
  const node = assessment.nodes[dimension.id];
  const below = (dimension.dimensions ?? []).flatMap((child) => describe(child, depth + 1, source));
  if (node === undefined) return below;
  const title = inLocale(dimension.title, reader.locale);
  const change = changeOf(dimension.id, node, assessment);
  const targets = programme !== null && speaksOf(programme, rubric) ? programme.targets : [];
  const line: DimensionLine = {
    id: dimension.id,
    title,
    fullTitle: titles.get(dimension.id) ?? title,
    depth,
    instance: instanceOf(dimension.id),
    weight: dimension.weight,
    score: node.score,
    scoreText: nodeScoreText(node, rubric, reader, dimension),
    level: node.level,
    levelText: levelText(node, dimension, rubric, reader),
    coverageText: coverageText(node.coverage, rubric, reader, dimension['min-coverage']),
    range: node.range,
    thresholds: thresholdsOf(rubric, dimension),
    distribution: distributionText(node.distribution, reader),
    views: {
      claimed: node.views.claimed?.score ?? null,
      supported: node.views.supported?.score ?? null,
      appraised: node.views.appraised?.score ?? null,
    },
    gaps: targets.map(({ id, level }) => gapTo(id, level, node, dimension, rubric, reader)),
    change,
    changeText: change === null ? '' : reader.figures.signed(change),
  };
  return [line, ...below];
}

/** The number of one of the rubric's own levels says enough: its title stands with the total. */
function levelText({ level }: NodeResult, dimension: Dimension, rubric: Rubric, { locale, figures }: Reader): string {
  if (level === null) return '–';
  const number = figures.number(level);
  if (dimension.levels === undefined) return number;
  const title = inLocale(levelsOf(dimension, rubric).find((one) => one.level === level)?.title, locale);
  return title === '' ? number : `${number} · ${title}`;
}

/** Targets speak of the rubric's levels; a dimension that is not banded by them has no points to a target. */
function gapTo(
  target: string,
  level: number,
  { score, banded }: NodeResult,
  dimension: Dimension,
  rubric: Rubric,
  { figures, messages }: Reader,
): GapLine {
  const from = rubric.levels.find((band) => band.level === level)?.from;
  const isByRubric = banded && dimension.levels === undefined;
  if (from === undefined || score === null || !isByRubric) return { target, level, gap: null, gapText: '' };
  const gap = Math.max(0, subtractDecimals(from, score));
  return { target, level, gap, gapText: gap === 0 ? messages.labels.noGap : figures.distance(gap) };
}

function changeOf(id: string, { score }: NodeResult, { previous }: AssessmentResult): number | null {
  const before = previous?.comparable === true ? previous.nodes[id] : null;
  return before === null || before === undefined || score === null ? null : subtractDecimals(score, before);
}
