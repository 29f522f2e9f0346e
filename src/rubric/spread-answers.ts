/** The short answers of a golden case as whole answers, one for each criterion that they speak of. */
import type { Answer } from '../model/assessment.ts';
import type { CaseAnswer } from '../model/cases.ts';
import type { Dimension } from '../model/rubric.ts';
import type { Path } from '../document/fault.ts';

/** What a case, or an instance of it, says. */
export interface Given {
  readonly answers: Readonly<Record<string, CaseAnswer>>;
  readonly others?: CaseAnswer | undefined;
}

export interface SpreadAnswer {
  readonly answer: Answer;
  /** Where it was said, below the case or the instance. */
  readonly from: Path;
}

/**
 * By criterion below `dimensions`: its own answer, else that of the nearest dimension above it, else that of all others.
 * Linked criteria are not answered, nor is what lies below a `per` further down. Keys that fit nothing stay as they are,
 * for whoever checks the answers.
 */
export function spreadAnswers(given: Given, dimensions: readonly Dimension[]): Map<string, SpreadAnswer> {
  const named = new Map(Object.entries(given.answers).map(([id, answer]) => [id, said(answer, ['answers', id])]));
  const spread = new Map<string, SpreadAnswer>();
  const left = new Set(named.keys());
  const take = (id: string, inherited: SpreadAnswer | undefined): SpreadAnswer | undefined => {
    left.delete(id);
    return named.get(id) ?? inherited;
  };
  const visit = ({ id, criteria, dimensions: below }: Dimension, inherited: SpreadAnswer | undefined): void => {
    const own = take(id, inherited);
    for (const criterion of criteria ?? []) {
      const answer = criterion['answer-of'] === undefined ? take(criterion.id, own) : undefined;
      if (answer !== undefined) spread.set(criterion.id, answer);
    }
    for (const child of below ?? []) if (child.per === undefined) visit(child, own);
  };
  const others = given.others === undefined ? undefined : said(given.others, ['others']);
  for (const dimension of dimensions) visit(dimension, others);
  for (const [id, answer] of named) if (left.has(id)) spread.set(id, answer);
  return spread;
}

/** Nobody is asked to explain a made-up answer. */
const MADE_UP = 'a golden case';

function said(answer: CaseAnswer, from: Path): SpreadAnswer {
  const isWhole = typeof answer === 'object' && !Array.isArray(answer);
  return { from, answer: isWhole ? answer : { claimed: answer, reason: MADE_UP, note: MADE_UP, evidence: [] } };
}
