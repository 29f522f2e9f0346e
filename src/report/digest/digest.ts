/**
 * What every report of an agency says, in the reader's language, before any layout: text, Markdown and workbook only
 * place these lines. Figures stand both as numbers and as they are written.
 */
import type { AssessmentResult, Result } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import { inLocale } from '../../model/text.ts';
import { describeBlockers, type BlockerLine } from './describe-blockers.ts';
import { describeCriteria, type CriterionLine } from './describe-criteria.ts';
import { describeDimensions, type DimensionLine } from './describe-dimensions.ts';
import { describeFindings, type FindingLine } from './describe-findings.ts';
import { describeTargets, type TargetLine } from './describe-targets.ts';
import { coverageText, scoreText, thresholdsOf, type Reader } from './reader.ts';

export interface AgencyDigest {
  readonly assessment: AssessmentResult;
  readonly rubric: Rubric;
  readonly agencyName: string;
  readonly agencyId: string;
  readonly period: string;
  readonly rubricTitle: string;
  readonly statusText: string;
  /** What a reader must be told of an unofficial or draft rubric; empty for an official one. */
  readonly statusSentence: string;
  readonly asOf: string;
  readonly levelTitle: string;
  readonly levelDescription: string;
  readonly scoreText: string;
  readonly coverageText: string;
  /** Why there is no level; empty when there is one. */
  readonly noLevelSentence: string;
  readonly next: NextLevel | null;
  readonly views: readonly ViewLine[];
  readonly dimensions: readonly DimensionLine[];
  readonly criteria: readonly CriterionLine[];
  /** What holds the next level back, most gain first. */
  readonly blockers: readonly BlockerLine[];
  readonly targets: readonly TargetLine[];
  readonly change: ChangeLine | null;
  readonly findings: readonly FindingLine[];
}

export interface NextLevel {
  readonly level: number;
  readonly title: string;
  /** Points to its threshold; null where levels are not bands. */
  readonly distance: number | null;
  readonly sentence: string;
}

export interface ViewLine {
  readonly view: string;
  readonly label: string;
  readonly isShown: boolean;
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  readonly coverageText: string;
}

export interface ChangeLine {
  readonly period: string;
  readonly isComparable: boolean;
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  /** Present minus earlier; null where one of them is missing or they are not comparable. */
  readonly difference: number | null;
  readonly differenceText: string;
}

export function digest(assessment: AssessmentResult, result: Result, reader: Reader): AgencyDigest {
  const { messages, figures, locale } = reader;
  const rubric = rubricOf(assessment, result);
  const { agency, level, period } = assessment;
  const band = rubric.levels.find((candidate) => candidate.level === level);
  const criteria = once(() => describeCriteria(assessment, rubric, reader));
  return {
    assessment,
    rubric,
    agencyName: inLocale(agency.name, locale) || agency.id,
    agencyId: agency.id,
    period,
    rubricTitle: inLocale(rubric.title, locale),
    statusText: messages.statuses[rubric.status],
    statusSentence: rubric.status === 'official' ? '' : messages.sentences[rubric.status](),
    asOf: figures.date(result.asOf),
    levelTitle: level === null ? messages.labels.notRated : inLocale(band?.title, locale),
    levelDescription: inLocale(band?.description, locale),
    scoreText: totalText(assessment, rubric, reader),
    coverageText: coverageText(assessment.coverage, rubric, reader),
    noLevelSentence: noLevelSentence(assessment, rubric, reader),
    next: nextLevel(assessment, rubric, reader),
    views: describeViews(assessment, rubric, reader),
    dimensions: describeDimensions(assessment, rubric, result.programme, reader),
    get criteria() {
      return criteria();
    },
    blockers: describeBlockers(assessment, rubric, nextOf(assessment, rubric)?.level ?? null, reader),
    targets: describeTargets(assessment, rubric, result.programme, reader),
    change: describeChange(assessment, rubric, reader),
    findings: describeFindings(assessment, rubric, reader),
  };
}

/** The longest part of a digest, which a screen does without: made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The edition the assessment was scored with; a result always carries it. */
export function rubricOf({ rubric }: AssessmentResult, result: Result): Rubric {
  const found = result.rubrics[`${rubric.id}@${rubric.version}`];
  if (found === undefined) throw new Error(`The result does not carry rubric ${rubric.id}@${rubric.version}`);
  return found;
}

/** A total that coverage withholds is not "not answered": the sentence beside it says why. */
function totalText(assessment: AssessmentResult, rubric: Rubric, reader: Reader): string {
  const isWithheld = assessment.score === null && noLevelSentence(assessment, rubric, reader) !== '';
  return isWithheld ? '–' : scoreText(assessment, rubric, reader);
}

function noLevelSentence(
  { level, coverage }: AssessmentResult,
  { scoring }: Rubric,
  { messages, figures }: Reader,
): string {
  const needed = scoring['min-coverage'];
  if (level !== null || needed === undefined || coverage >= needed) return '';
  return messages.sentences.incomplete({
    coverage: figures.percent(coverage, [needed]),
    needed: figures.percent(needed),
  });
}

/** The level to work for. Without a level the score's own band is where the agency would stand. */
function nextOf({ level, score }: AssessmentResult, { levels }: Rubric): Rubric['levels'][number] | undefined {
  const bands = levels.filter(({ from }) => from !== undefined && score !== null && score >= from);
  const present = level ?? Math.max(0, ...bands.map((band) => band.level));
  return levels.filter((candidate) => candidate.level > present).toSorted((a, b) => a.level - b.level)[0];
}

function nextLevel(
  assessment: AssessmentResult,
  rubric: Rubric,
  { messages, figures, locale }: Reader,
): NextLevel | null {
  const next = nextOf(assessment, rubric);
  const { score, level: present, blockers } = assessment;
  const isRated = present !== null || score !== null || blockers.length > 0;
  if (next === undefined || rubric.scoring.level === 'none' || !isRated) return null;
  const isBand = rubric.scoring.level === 'bands' && next.from !== undefined && score !== null;
  const distance = isBand && next.from !== undefined ? Math.max(0, subtractDecimals(next.from, score)) : null;
  const level = figures.number(next.level);
  const count = figures.number(blockers.filter(({ to }) => to === next.level).length);
  const sentence =
    distance === null
      ? messages.sentences.ladderDistance({ count, level })
      : messages.sentences.distance({ points: figures.distance(distance), level });
  return { level: next.level, title: inLocale(next.title, locale), distance, sentence };
}

function describeViews({ views, view: shown }: AssessmentResult, rubric: Rubric, reader: Reader): ViewLine[] {
  return (['claimed', 'supported', 'appraised', 'effective'] as const).map((view) => {
    const found = views[view];
    return {
      view,
      label: reader.messages.views[view],
      isShown: view === shown,
      score: found?.score ?? null,
      scoreText: found === null ? reader.messages.labels.notGiven : scoreText(found, rubric, reader),
      level: found?.level ?? null,
      coverageText: found === null ? '' : coverageText(found.coverage, rubric, reader),
    };
  });
}

function describeChange({ previous, score }: AssessmentResult, rubric: Rubric, reader: Reader): ChangeLine | null {
  if (previous === null) return null;
  const difference =
    previous.comparable && previous.score !== null && score !== null ? subtractDecimals(score, previous.score) : null;
  return {
    period: previous.period,
    isComparable: previous.comparable,
    score: previous.score,
    scoreText:
      previous.score === null
        ? reader.messages.labels.notRated
        : reader.figures.score(previous.score, thresholdsOf(rubric)),
    level: previous.level,
    difference,
    differenceText: difference === null ? '' : reader.figures.signed(difference),
  };
}
