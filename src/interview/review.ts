/** What is worth another look before one is done: open questions, excuses, claims without evidence, what blocks the next level. */
import type { Answer } from '../model/assessment.ts';
import type { AssessmentResult } from '../model/result.ts';
import { isSameAnswer, type Question } from './question.ts';
import type { Side } from '../model/view.ts';
import type { Placed } from './progress.ts';

/** What scoring says of the answers so far; of nodes by their ids in the unfolded tree. */
export type Scores = Pick<
  AssessmentResult,
  'score' | 'reason' | 'level' | 'coverage' | 'views' | 'nodes' | 'blockers' | 'findings' | 'banded'
>;

export const REVIEW_KINDS = ['open', 'differs', 'dont-know', 'not-applicable', 'unproven', 'blocks'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewItem {
  readonly kind: ReviewKind;
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** Unproven claims: ids of the evidence still to be brought. */
  readonly missing: readonly string[];
}

/** Nobody reads more blockers than these at once; `thang explain` lists all. */
const MOST_BLOCKERS = 10;

/** In the order of the kinds, then of the rubric; blockers by what they gain. */
export function reviewOf(
  placed: readonly (Placed & { readonly answer: Answer | undefined })[],
  scores: Scores,
  side: Side,
): ReviewItem[] {
  const asked = placed.filter(({ isAsked }) => isAsked);
  const items = (kind: ReviewKind, test: (one: (typeof asked)[number]) => boolean): ReviewItem[] =>
    asked
      .filter(test)
      .map(({ question, answer }) => ({ kind, question, answer, missing: missingFor(question, scores) }));
  return [
    ...items('open', ({ state }) => state === 'unanswered'),
    ...(side === 'appraised' ? items('differs', ({ answer }) => differs(answer)) : []),
    ...items('dont-know', ({ state }) => state === 'dont-know'),
    ...items('not-applicable', ({ state }) => state === 'not-applicable'),
    ...items('unproven', ({ question }) => isUnproven(question, scores)),
    ...blocking(asked, scores),
  ];
}

function differs(answer: Answer | undefined): boolean {
  const { claimed, appraised } = answer ?? {};
  return claimed !== undefined && appraised !== undefined && !isSameAnswer(claimed, appraised);
}

/** What is claimed goes further than the evidence that counts. */
function isUnproven({ id }: Question, { nodes }: Scores): boolean {
  const { claimed, supported } = nodes[id]?.views ?? {};
  const [said, shown] = [claimed?.score ?? null, supported?.score ?? null];
  return said !== null && (shown === null || shown < said);
}

/** Requirements that the claim asks for and nothing meets. */
function missingFor({ id }: Question, { nodes }: Scores): string[] {
  const node = nodes[id];
  const claimed = node?.views.claimed?.score ?? null;
  if (claimed === null) return [];
  return (node?.requirements ?? [])
    .filter(({ met, fromLevel, toLevel }) => !met && fromLevel <= claimed && claimed <= (toLevel ?? claimed))
    .map(({ requirement }) => requirement);
}

function blocking(asked: readonly (Placed & { readonly answer: Answer | undefined })[], scores: Scores): ReviewItem[] {
  const ofTotal = scores.blockers.filter(({ of }) => of === null);
  const next = Math.min(...ofTotal.map(({ to }) => to));
  const byId = new Map(asked.map((one) => [one.question.id, one]));
  const found = ofTotal
    .filter(({ to }) => to === next)
    .flatMap(({ node }) => byId.get(node) ?? [])
    // An open question stands in the first list already.
    .filter(({ state }) => state !== 'unanswered');
  return [...new Set(found)]
    .slice(0, MOST_BLOCKERS)
    .map(({ question, answer }) => ({ kind: 'blocks', question, answer, missing: missingFor(question, scores) }));
}
