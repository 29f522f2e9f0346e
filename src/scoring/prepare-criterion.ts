/** A criterion made ready for scoring: what can be answered, what each answer is worth, and where that lies. */
import type { Criterion, MeasuredRule } from '../model/criterion.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import { longOption } from '../model/short-forms.ts';
import type { Rubric } from '../model/rubric.ts';
import type { NotApplicablePolicy, UnansweredPolicy } from '../model/rules.ts';
import { admissibleAnswers, isWhole, type AnswersBeforeWorth } from './admissible.ts';
import type { PreparedConditions } from './prepare-conditions.ts';
import { carryRange, type Range } from './range.ts';
import { ONE, rational, ZERO, type Rational } from './rational.ts';
import { prepareTicks, type Ticks } from './tick-items.ts';
import { prepareWorth, type PreparedWorth } from './worth.ts';

export interface Policies {
  readonly 'not-applicable': NotApplicablePolicy;
  readonly unanswered: UnansweredPolicy;
  readonly 'dont-know': UnansweredPolicy;
}

/** Another criterion's answer that is counted once more. */
export interface Link {
  readonly id: string;
  readonly reads: Criterion['reads'];
}

/** What a measured value for a requirement says of the answer. */
export interface PreparedMeasure {
  readonly requirement: string;
  readonly worth: PreparedWorth;
  readonly counts: MeasuredRule['counts'];
}

export interface PreparedCriterion extends AnswersBeforeWorth {
  readonly kind: 'criterion';
  readonly id: string;
  /** Positions among the children on the way from the root. */
  readonly path: readonly number[];
  readonly criterion: Criterion;
  readonly weight: Rational;
  /** The criterion whose answer counts here, where it is not its own. */
  readonly link: Link | null;
  /** Option id → value, before `worth`; null when the answer is something else. */
  readonly options: ReadonlyMap<string, Rational> | null;
  readonly ticks: Ticks | null;
  /** Whether only whole numbers can be answered. */
  readonly isWhole: boolean;
  /** The scale on which a number, a share or a ratio is answered. */
  readonly asked: Range;
  readonly worth: PreparedWorth | null;
  readonly measures: readonly PreparedMeasure[];
  readonly policies: Policies;
  readonly askedIf: PreparedConditions;
  /** What percentages measure the value against, and what normalising carries it from. */
  readonly scale: Range;
  /** Where normalising carries the value to; null where the value is the score. */
  readonly onto: Range | null;
  /** The range of the score. */
  readonly range: Range;
}

/** What a criterion inherits from the dimensions above it. */
export interface Inherited {
  readonly path: readonly number[];
  readonly policies: Policies;
  readonly askedIf: PreparedConditions;
}

/** Every criterion by its id, so that a link finds what it links to. */
export type Criteria = ReadonlyMap<string, Criterion>;

const UNIT: Range = { min: ZERO, max: ONE };

export function prepareCriterion(
  criterion: Criterion,
  inherited: Inherited,
  rubric: Rubric,
  criteria: Criteria,
): PreparedCriterion {
  const source = criterion['answer-of'];
  const answered = source === undefined ? criterion : likeSource(criterion, criteria.get(source) ?? criterion);
  const scale = { min: rational(rubric.scale.min), max: rational(rubric.scale.max) };
  const declared = readRange(criterion, rubric) ?? rangeOf(answered.scale) ?? null;
  const options = optionValues(answered, rubric);
  const asked = declared ?? scale;
  const ticks = answered.checks === undefined ? null : prepareTicks(answered.checks, asked, declared !== null);
  const worth = answered.worth === undefined ? null : prepareWorth(answered.worth, scale);
  const answers = admissibleAnswers(answered, { options, ticks, asked, worth });
  const from = worth === null ? (declared ?? answers.own) : scale;
  const onto = rubric.scoring.normalise && worth === null ? scale : null;
  return {
    kind: 'criterion',
    id: criterion.id,
    criterion,
    ...inherited,
    weight: rational(criterion.weight),
    link: source === undefined ? null : { id: source, reads: criterion.reads },
    options,
    ticks,
    isWhole: isWhole(answered),
    asked,
    worth,
    measures: measuresOf(criterion, answers.own),
    ...answers,
    scale: from,
    onto,
    range: onto === null ? answers.own : carryRange(answers.own, from, onto),
  };
}

/** A linked criterion is answered as its source is, unless it says something else. */
function likeSource(criterion: Criterion, source: Criterion): Criterion {
  if (criterion.reads !== 'answer') return criterion;
  const { levels, number, checks, scale, worth } = source;
  const hasOwnOptions = criterion.answers !== undefined;
  return {
    ...criterion,
    levels: hasOwnOptions ? undefined : levels,
    number: hasOwnOptions ? undefined : number,
    checks: hasOwnOptions ? undefined : checks,
    answers: criterion.answers ?? source.answers,
    scale: criterion.scale ?? scale,
    worth: criterion.worth ?? (hasOwnOptions ? undefined : worth),
  };
}

/** `own` is the range of the answers, which bands of equal worth are spread over. */
function measuresOf({ evidence }: Criterion, own: Range): PreparedMeasure[] {
  return evidence.flatMap(({ id, measured }) =>
    measured === undefined
      ? []
      : [{ requirement: id, worth: prepareWorth(measured.worth, own), counts: measured.counts }],
  );
}

/** The range of what is read in place of an answer. */
function readRange({ 'answer-of': source, reads }: Criterion, { confidence }: Rubric): Range | null {
  if (source === undefined || reads === 'answer') return null;
  return reads === 'confidence' ? (rangeOf(confidence) ?? UNIT) : UNIT;
}

function rangeOf(scale: { readonly min: number; readonly max: number } | undefined): Range | null {
  return scale === undefined ? null : { min: rational(scale.min), max: rational(scale.max) };
}

function optionValues(criterion: Criterion, rubric: Rubric): ReadonlyMap<string, Rational> | null {
  if (criterion.answers === undefined) return null;
  return new Map(
    Object.entries(optionsOf(criterion, rubric) ?? {}).map(([id, option]) => [id, rational(longOption(option).value)]),
  );
}
