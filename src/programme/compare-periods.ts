/** An agency's earlier assessment beside the present one. */
import type { AssessmentResult, Previous } from '../model/result.ts';
import type { Scored } from '../scoring/score.ts';

interface Edition {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** Figures of another edition of the rubric stand beside the present ones, but are not compared with them. */
export function comparePeriods(earlier: Scored, earlierRubric: Edition, rubric: AssessmentResult['rubric']): Previous {
  const scores = Object.entries(earlier.nodes).map(([id, { score }]) => [id, score] as const);
  return {
    period: earlier.period,
    score: earlier.score,
    level: earlier.level,
    comparable: earlierRubric.id === rubric.id && earlierRubric.hash === rubric.hash,
    nodes: Object.fromEntries(scores),
  };
}
