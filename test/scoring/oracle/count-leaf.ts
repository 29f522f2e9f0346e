/** What a question counts: its answer, or what the policies put in its place. */
import type Fraction from 'fraction.js';
import type { CountedLeaf } from './counted.ts';
import { carry, exact, exactRange, ONE, ZERO, type Range } from './fractions.ts';
import type { Leaf, Policies } from './node.ts';
import { questionAt, type Question } from './question.ts';
import type { NodeEnds } from './ranges.ts';
import type { Reader } from './reading.ts';

/** A rubric, and through which lens. */
type Seen = Pick<Reader, 'lens' | 'world'>;

export function countLeaf(leaf: Leaf, reader: Reader, ends: NodeEnds): CountedLeaf {
  const { world, lens } = reader;
  const question = questionAt(leaf, lens.reads, world);
  const { word, gate, option } = reader.reading(leaf);
  const score = (value: Fraction): Fraction => scoreOf(value, question, reader);
  const same = { question, ...ends, possible: ends.range?.best ?? null, option };
  const nothing = { score: null, counted: null, gate: null, coverage: ZERO } as const;
  const none = { isExcused: false, isProportional: false, isBlocked: false };
  if (!reader.isAsked(leaf)) return { ...same, ...nothing, ...none, status: 'not-asked', reason: 'not-asked' };
  if (word === null) {
    const own = gate === null ? null : score(gate);
    return { ...same, ...none, gate, score: own, counted: own, status: 'applies', reason: null, coverage: ONE };
  }
  const policy = policyFor(word, leaf.policies);
  const isExcused = word === 'not-applicable';
  const isBlocked = policy === 'block' || policy === 'refuse';
  const isLeftOut = isExcused && (policy === 'exclude' || policy === 'proportional');
  return {
    ...same,
    ...nothing,
    ...standIn(policy, question, reader),
    isExcused,
    isBlocked,
    isProportional: isExcused && policy === 'proportional',
    status: isLeftOut ? 'not-applicable' : 'applies',
    reason: isBlocked ? 'blocked' : isExcused ? 'not-applicable' : 'unanswered',
    coverage: isExcused && !isLeftOut && !isBlocked ? ONE : ZERO,
  };
}

function policyFor(word: string, { notApplicable, dontKnow, unanswered }: Policies): string {
  if (word === 'not-applicable') return notApplicable;
  return word === 'dont-know' ? dontKnow : unanswered;
}

/** `zero` and `target` speak of the scale of the total, the others of the question's own. */
function standIn(
  policy: string,
  question: Question,
  reader: Reader,
): { counted: Fraction | null; gate: Fraction | null } {
  const own = policy === 'full' ? question.best : policy === 'lowest' ? question.worst : null;
  if (own !== null) return { gate: own, counted: scoreOf(own, question, reader) };
  if (policy === 'zero') return { gate: ZERO, counted: ZERO };
  const { target = reader.world.rubric.scoring.target } = reader.world;
  if (policy !== 'target' || target === undefined) return { gate: null, counted: null };
  return { gate: gateFor(exact(target), question, reader), counted: exact(target) };
}

/** From what gates look at to the rubric's scale, or to an index's. */
export function scoreOf(gate: Fraction, question: Question, reader: Seen): Fraction {
  const onto = scaleOf(question, reader);
  return onto === null ? gate : carry(gate, carriedFrom(question, reader), onto);
}

/** And back. */
function gateFor(score: Fraction, question: Question, reader: Seen): Fraction {
  const onto = scaleOf(question, reader);
  return onto === null ? score : carry(score, onto, carriedFrom(question, reader));
}

/** What has a worth is on the rubric's scale already. */
function scaleOf({ as }: Question, { lens, world: { rubric } }: Seen): Range | null {
  if (lens.scale !== undefined) return exactRange(lens.scale);
  const isNormalised = rubric.scoring.normalise && as.worth === undefined && lens.reads === 'answer';
  return isNormalised ? exactRange(rubric.scale) : null;
}

function carriedFrom({ as, own }: Question, { world }: Seen): Range {
  return as.worth === undefined ? own : exactRange(world.rubric.scale);
}
