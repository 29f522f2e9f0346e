/** The agency's answers against the assessor's, criterion by criterion: disagreements first, the widest before all. */
import type { AssessmentResult } from '../../model/result.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { answerCell, type AnswerCell } from './describe-answer.ts';
import type { Titles } from './describe-criteria.ts';
import type { Reader } from './reader.ts';

export interface AppraisalLine {
  readonly node: string;
  readonly title: string;
  readonly claimed: AnswerCell;
  readonly appraised: AnswerCell;
  readonly differs: boolean;
  /** In points: above zero where the agency gave itself more; null where one of them gave a word. */
  readonly difference: number | null;
  readonly differenceText: string;
  /** The assessor's; empty where there is none. */
  readonly reason: string;
}

/** Criteria that both have answered, in the order of the rubric where nothing else decides. */
export function describeAppraisals(
  assessment: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): AppraisalLine[] {
  const lines = criteriaOf(rubric).flatMap(({ criterion }): AppraisalLine[] => {
    const node = assessment.nodes[criterion.id];
    if (node?.appraisal === undefined || node.reason === 'not-asked') return [];
    const { differs, difference } = node.appraisal;
    const cell = (view: 'claimed' | 'appraised'): AnswerCell =>
      answerCell(node.answer?.[view], node.views[view]?.score ?? null, criterion, rubric, reader);
    return [
      {
        node: criterion.id,
        title: titles.get(criterion.id) ?? criterion.id,
        claimed: cell('claimed'),
        appraised: cell('appraised'),
        differs,
        difference,
        differenceText: difference === null ? '' : reader.figures.signed(difference),
        reason: node.answer?.['appraisal-note'] ?? '',
      },
    ];
  });
  return lines.toSorted((a, b) => widthOf(b) - widthOf(a));
}

/** A word against a number is further apart than any two numbers; agreement comes last. */
function widthOf({ differs, difference }: AppraisalLine): number {
  if (!differs) return -1;
  return difference === null ? Number.MAX_VALUE : Math.abs(difference);
}
