/** How far one is: of everything, and of each dimension. */
import type { Text } from '../model/text.ts';
import type { AnswerState, Question } from './question.ts';

/** Of the questions that are asked. */
export interface Count {
  readonly asked: number;
  /** With an answer of any kind; the sum of the next three. */
  readonly settled: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly open: number;
}

export interface DimensionProgress {
  readonly id: string;
  readonly title: Text;
  readonly count: Count;
}

export interface Progress {
  readonly total: Count;
  /** The outermost dimensions, in the order of the rubric. */
  readonly dimensions: readonly DimensionProgress[];
}

export interface Placed {
  readonly question: Question;
  readonly state: AnswerState;
  readonly isAsked: boolean;
}

export function progressOf(placed: readonly Placed[]): Progress {
  const byDimension = new Map<string, { readonly title: Text; readonly own: Placed[] }>();
  for (const one of placed) {
    const [outermost] = one.question.above;
    if (outermost === undefined) continue;
    const before = byDimension.get(outermost.id);
    if (before === undefined) byDimension.set(outermost.id, { title: outermost.title, own: [one] });
    else before.own.push(one);
  }
  return {
    total: count(placed),
    dimensions: Array.from(byDimension, ([id, { title, own }]) => ({ id, title, count: count(own) })),
  };
}

function count(placed: readonly Placed[]): Count {
  const asked = placed.filter(({ isAsked }) => isAsked);
  const having = (state: AnswerState): number => asked.filter((one) => one.state === state).length;
  const open = having('unanswered');
  return {
    asked: asked.length,
    settled: asked.length - open,
    answered: having('answered'),
    notApplicable: having('not-applicable'),
    dontKnow: having('dont-know'),
    open,
  };
}
