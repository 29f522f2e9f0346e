/** What holds a level back, as lines that say what to do. */
import type { AssessmentResult, Blocker, BlockerReason } from '../../model/result.ts';
import { criteriaOf, dimensionsOf, levelsOf } from '../../model/rubric-tree.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { answeredLike, answerName, sourceOf } from './describe-answer.ts';
import type { Titles } from './describe-criteria.ts';
import { requirementsOf } from './describe-next-level.ts';
import type { Reader } from './reader.ts';

export interface BlockerLine {
  readonly node: string;
  readonly title: string;
  readonly to: number;
  readonly have: string;
  readonly need: string;
  /** The same two as numbers on the criterion's own scale. */
  readonly haveValue: number | null;
  readonly needValue: number;
  readonly gain: number | null;
  readonly gainText: string;
  readonly reason: BlockerReason;
  /** The reason in words. */
  readonly why: string;
  /** Titles of the evidence still to be brought. */
  readonly requirements: readonly string[];
  /** What the rubric asks at the answer needed. */
  readonly needed: string;
}

/** The blockers of `level`, most gain first; none when there is no such level above the present one. */
export function describeBlockers(
  assessment: AssessmentResult,
  rubric: Rubric,
  level: number | null,
  titles: Titles,
  reader: Reader,
): BlockerLine[] {
  return describeAll(assessment, rubric, titles, reader, ({ of, to }) => of === null && to === level);
}

/** What holds the next level of one dimension back. */
export interface DimensionBlockers {
  readonly dimension: string;
  readonly level: number;
  /** “Data: what blocks level 3”. */
  readonly heading: string;
  /** What the level also requires, as whole sentences. */
  readonly requires: readonly string[];
  readonly lines: readonly BlockerLine[];
}

/** For each topmost dimension with a level of its own, where the total has none. */
export function describeDimensionBlockers(
  assessment: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): DimensionBlockers[] {
  if (rubric.scoring.level !== 'none') return [];
  return dimensionsOf(rubric).flatMap((dimension) => {
    const found = blockersOfDimension(dimension, assessment, rubric, titles, reader);
    return found === null ? [] : [found];
  });
}

/** Null where the dimension has no level above its own, or the result says nothing of it. */
export function blockersOfDimension(
  dimension: Dimension,
  assessment: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): DimensionBlockers | null {
  const { id } = dimension;
  const own = assessment.blockers.filter(({ of }) => of === id);
  const above = levelsOf(dimension, rubric).filter(({ level }) => own.some(({ to }) => to === level));
  const [next] = above.toSorted((a, b) => a.level - b.level);
  if (next === undefined) return null;
  const { level } = next;
  // The rubric's own conditions are asked of the total only.
  const requires = dimension.levels === undefined ? [] : requirementsOf(next, rubric, reader);
  const heading = reader.messages.further.sentences.blockersOf({
    dimension: titles.get(id) ?? id,
    level: reader.figures.number(level),
  });
  const lines = describeAll(assessment, rubric, titles, reader, ({ of, to }) => of === id && to === level);
  return { dimension: id, level, heading, requires, lines };
}

function describeAll(
  { blockers }: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
  isWanted: (blocker: Blocker) => boolean,
): BlockerLine[] {
  const criteria = new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion]));
  return blockers.filter(isWanted).flatMap((blocker) => {
    const criterion = criteria.get(blocker.node);
    return criterion === undefined ? [] : [describe(blocker, criterion, rubric, titles, reader)];
  });
}

function describe(
  { node, to, gain, why, have, need, beyond, requirements }: Blocker,
  criterion: Criterion,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): BlockerLine {
  const { locale, figures, messages } = reader;
  const asked = new Map(
    sourceOf(criterion, rubric).evidence.map(({ id, title }) => [id, inLocale(title, locale) || id]),
  );
  return {
    node,
    title: titles.get(node) ?? inLocale(criterion.title, locale),
    to,
    have: have === null ? '–' : answerName(have, criterion, rubric, reader, [need]),
    need: `${beyond === true ? '> ' : ''}${answerName(need, criterion, rubric, reader, [need])}`,
    haveValue: have,
    needValue: need,
    gain,
    gainText: gain === null ? '' : figures.signed(gain),
    reason: why,
    why: messages.blockers[why],
    requirements: requirements.map((id) => asked.get(id) ?? id),
    needed: inLocale(answeredLike(criterion, rubric).levels?.[String(need)], locale),
  };
}
