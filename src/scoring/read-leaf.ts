/** One criterion seen from one source: the value of its answer, or why there is none. */
import { DONT_KNOW, NOT_APPLICABLE as DOES_NOT_APPLY, type Answer, type AnswerValue } from '../model/assessment.ts';
import { ownValue } from '../model/own-value.ts';
import type { View } from '../model/result.ts';
import type { StateRule } from '../model/state-rule.ts';
import { supportedAnswer } from './answer-worth.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import type { PreparedRubric } from './prepare-rubric.ts';
import { add, compare, divide, multiply, rational, subtract, type Rational } from './rational.ts';
import { replacingAnswer } from './read-measured.ts';
import { valueOfTicks } from './tick-items.ts';
import { capByEvidence, type EvidenceWeighing } from './weigh-evidence.ts';
import { worthOf } from './worth.ts';

/** The value that gates and roll-ups look at, or the word that stands in the place of an answer. */
export type Leaf = Valued | { readonly value: null; readonly word: Word };
export interface Valued {
  /** On the criterion's own scale; where it has a `worth`, what the answer is worth. */
  readonly value: Rational;
  /** What was answered, before its worth and before the share of the data that it speaks of. */
  readonly given: Rational;
  /** The option that was chosen; absent where evidence or a policy put another value in its place. */
  readonly option?: string | undefined;
}
export type Word = 'unanswered' | 'dont-know' | 'not-applicable' | 'not-asked';

/** A view, or the id of a state. */
export type Source = string;
export type Leaves = ReadonlyMap<Source, Leaf>;

export interface ReadLeaves {
  /** What counts. */
  readonly leaves: Leaves;
  /** What was said, whatever evidence there is of it: people are asked by that, and expired proof changes no questionnaire. */
  readonly said: Leaves;
}

export const UNANSWERED: Leaf = { value: null, word: 'unanswered' };
export const NOT_ASKED: Leaf = { value: null, word: 'not-asked' };
export const NOT_APPLICABLE: Leaf = { value: null, word: 'not-applicable' };

/** A criterion's own answer in each of the four views and in each state. */
export function readLeaves(
  node: PreparedCriterion,
  answer: Answer | undefined,
  { rubric, states }: PreparedRubric,
  weighing: EvidenceWeighing,
): ReadLeaves {
  const part = rubric.scoring.extent && answer?.extent !== undefined ? rational(answer.extent) : null;
  const read = (value: AnswerValue | undefined): Leaf => readValue(node, value);
  const claim = read(answer?.claimed);
  const own = rubric.scoring.evidence === 'caps' ? 'supported' : 'claimed';
  const views = {
    claimed: limited(claim, node, part),
    supported: limited(capped(claim, node, weighing), node, part),
    appraised: limited(read(answer?.appraised), node, part),
  };
  const isAppraised = answer?.appraised !== undefined;
  const counting = { ...views, effective: isAppraised ? views.appraised : views[own] };
  const said = { ...views, supported: views.claimed, effective: isAppraised ? views.appraised : views.claimed };
  const given = (id: string): Leaf | undefined => stateOf(answer, id, (value) => limited(read(value), node, part));
  return { leaves: withStates(counting, states, given), said: withStates(said, states, given) };
}

/** Where an answer says nothing of a state, the state before it counts, another one, or nothing, as the rubric says. */
function withStates(
  views: Readonly<Record<View, Leaf>>,
  states: readonly StateRule[],
  given: (id: string) => Leaf | undefined,
): Leaves {
  const leaves = new Map<Source, Leaf>(Object.entries(views));
  let before = views.effective;
  for (const { id, absent } of states) {
    const leaf = given(id) ?? (absent === 'carried' ? before : (leaves.get(absent) ?? UNANSWERED));
    leaves.set(id, leaf);
    before = leaf;
  }
  return leaves;
}

function stateOf(
  answer: Answer | undefined,
  id: string,
  read: (value: AnswerValue | undefined) => Leaf,
): Leaf | undefined {
  const said = ownValue(answer?.states, id);
  return said === undefined ? undefined : read(said);
}

function readValue(node: PreparedCriterion, value: AnswerValue | undefined): Leaf {
  if (value === undefined) return UNANSWERED;
  if (value === DOES_NOT_APPLY || value === DONT_KNOW) return { value: null, word: value };
  const given = givenValue(node, value);
  if (given === undefined) return UNANSWERED;
  return node.options === null ? valued(given, node) : { ...valued(given, node), option: String(value) };
}

/** The leaf of a criterion whose own value, before any `worth`, is `given`. */
export function valued(given: Rational, { worth }: PreparedCriterion): Valued {
  return { given, value: worth === null ? given : worthOf(given, worth) };
}

function givenValue({ options, ticks, asked }: PreparedCriterion, value: AnswerValue): Rational | undefined {
  if (Array.isArray(value)) return ticks === null ? undefined : valueOfTicks(value, ticks);
  if (options !== null) return options.get(String(value));
  if (typeof value === 'number') return rational(value);
  const [part, whole] = value.split('/').map(Number);
  if (part === undefined || whole === undefined || !Number.isFinite(part) || !(whole > 0)) return undefined;
  const share = divide(rational(part), rational(whole));
  return add(asked.min, multiply(share, subtract(asked.max, asked.min)));
}

function capped(leaf: Leaf, node: PreparedCriterion, weighing: EvidenceWeighing): Leaf {
  if (leaf.value === null) return leaf;
  const value = capByEvidence(replacingAnswer(weighing.measured) ?? leaf.value, node, weighing);
  if (compare(value, leaf.value) === 0) return leaf;
  return { value, given: supportedAnswer(value, node) };
}

/** An answer that speaks of a part of the data counts as far up from the worst answer as that part is of the whole. */
export function limited(leaf: Leaf, { own }: PreparedCriterion, part: Rational | null): Leaf {
  if (leaf.value === null || part === null) return leaf;
  return { ...leaf, value: add(own.min, multiply(subtract(leaf.value, own.min), part)) };
}
