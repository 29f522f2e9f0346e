/** What holds a level back, as lines that say what to do. */
import type { AssessmentResult, Blocker, BlockerReason } from '../../model/result.ts';
import { criteriaOf, optionsOf } from '../../model/rubric-tree.ts';
import type { Criterion, Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
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
  reader: Reader,
): BlockerLine[] {
  const criteria = new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion]));
  return assessment.blockers
    .filter(({ to }) => to === level)
    .flatMap((blocker) => {
      const criterion = criteria.get(blocker.node);
      return criterion === undefined ? [] : [describe(blocker, criterion, rubric, reader)];
    });
}

function describe(
  blocker: Blocker,
  criterion: Criterion,
  rubric: Rubric,
  { locale, figures, messages }: Reader,
): BlockerLine {
  const { node, to, gain, why, have, need } = blocker;
  const titles = new Map(criterion.evidence.map(({ id, title }) => [id, inLocale(title, locale) || id]));
  return {
    node,
    title: inLocale(criterion.title, locale),
    to,
    have: have === null ? '–' : answerName(have, criterion, rubric, { locale, figures, messages }),
    need: answerName(need, criterion, rubric, { locale, figures, messages }),
    haveValue: have,
    needValue: need,
    gain,
    gainText: gain === null ? '' : figures.signed(gain),
    reason: why,
    why: messages.blockers[why],
    requirements: blocker.requirements.map((id) => titles.get(id) ?? id),
    needed: inLocale(criterion.levels?.[String(need)], locale),
  };
}

/** A value as the people who answered know it: the option's title, or the number. */
export function answerName(value: number, criterion: Criterion, rubric: Rubric, { locale, figures }: Reader): string {
  const found = Object.entries(optionsOf(criterion, rubric) ?? {}).find(
    ([, option]) => (typeof option === 'number' ? option : option.value) === value,
  );
  if (found === undefined) return figures.number(value);
  const [id, option] = found;
  return (typeof option === 'number' ? '' : inLocale(option.title, locale)) || id;
}
