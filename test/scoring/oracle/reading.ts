/** What a question says to gates, from one source of answers: whether it is asked, and what was answered. */
import Fraction from 'fraction.js';
import type { AnswerValue } from '../../../src/model/assessment.ts';
import { plain, valueOf } from './answers.ts';
import { holdsForBranch } from './conditions.ts';
import { exact, ONE } from './fractions.ts';
import type { Leaf } from './node.ts';
import { gateOf, questionAt, type Question } from './question.ts';
import { supported, unmetOf } from './supported.ts';
import { originOf, PLAIN, remember, type Lens, type Source, type World } from './world.ts';

/** A word in the place of an answer, or the value that gates look at with the option that was chosen. */
export interface Reading {
  readonly word: string | null;
  readonly gate: Fraction | null;
  readonly option: string | null;
}

export interface Reader {
  readonly world: World;
  readonly lens: Lens;
  readonly isAsked: (leaf: Leaf) => boolean;
  readonly reading: (leaf: Leaf) => Reading;
}

export function readerOf(world: World, source: Source, lens: Lens): Reader {
  const asked = new Map<Leaf, boolean>();
  const said = (leaf: Leaf): Reading => read(leaf, source.given(leaf).value, false, PLAIN, world);
  /** By answers alone: neither by scores nor by evidence, whatever an index reads of them. */
  const isAsked = (leaf: Leaf): boolean =>
    remember(asked, leaf, () => {
      const origin = originOf(leaf, world);
      if (origin !== leaf && !isAsked(origin)) return false;
      const { resolve } = leaf;
      const answer = (other: Leaf): Reading & { isAsked: boolean } => ({ isAsked: isAsked(other), ...said(other) });
      return leaf.conditions.every((condition) => holdsForBranch(condition, { world, resolve, answer }));
    });
  return {
    world,
    lens,
    isAsked,
    reading: (leaf) => {
      const { value, isCapped } = source.given(originOf(leaf, world));
      return read(leaf, value, isCapped, lens, world);
    },
  };
}

function read(leaf: Leaf, raw: AnswerValue | undefined, isCapped: boolean, lens: Lens, world: World): Reading {
  if (raw === 'not-applicable' || raw === 'dont-know') return word(raw);
  const origin = originOf(leaf, world);
  const question = questionAt(leaf, lens.reads, world);
  if (question.reads !== 'answer') {
    const aside = readAside(question, origin, raw, world);
    if (typeof aside === 'string') return word(aside);
    return { word: null, gate: gateOf(plain(aside), question.as, world.rubric), option: null };
  }
  if (raw === undefined) return word('unanswered');
  const { rubric, judging } = world;
  const given = valueOf(raw, origin.criterion, rubric);
  const value = isCapped ? supported(given, origin, judging, rubric) : given;
  const gate = value.worth ?? gateOf(value, question.as, rubric);
  const share = rubric.scoring.extent ? exact(origin.answer?.extent ?? 1) : ONE;
  const { worst } = question;
  return { word: null, gate: worst.add(gate.sub(worst).mul(share)), option: value.option };
}

function word(of: string): Reading {
  return { word: of, gate: null, option: null };
}

/** Something else of the answer; evidence counts once it was brought, be there an answer or not. */
function readAside(
  { reads }: Question,
  { criterion: { evidence }, criterion, answer }: Leaf,
  raw: AnswerValue | undefined,
  { judging }: World,
): Fraction | string {
  if (reads === 'evidence') {
    if (evidence.length === 0) return 'not-applicable';
    const isBrought = answer !== undefined && answer.evidence.length > 0;
    if (raw === undefined && !isBrought) return 'unanswered';
    return ONE.sub(new Fraction(unmetOf(criterion, answer, judging).length, evidence.length));
  }
  if (raw === undefined) return 'unanswered';
  if (reads === 'extent') return exact(answer?.extent ?? 1);
  return answer?.confidence === undefined ? 'unanswered' : exact(answer.confidence);
}
