/** Where the low score is: the criteria that stand lowest in their range, for rubrics that name no blockers. */
import type { AssessmentResult, NodeResult } from '../../model/result.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { countedText, scoreCell } from './describe-answer.ts';
import type { Titles } from './describe-criteria.ts';
import type { Reader } from './reader.ts';

export interface LowestLine {
  readonly id: string;
  readonly title: string;
  readonly dimensionTitle: string;
  /** The score, or why there is none and what counts instead. */
  readonly text: string;
}

/** Lowest first; of those that stand alike, the one on which more of the total hangs. None that is at its best. */
export function describeLowest(
  { nodes }: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  most: number,
  reader: Reader,
): LowestLine[] {
  return criteriaOf(rubric)
    .flatMap(({ criterion, ancestors }) => {
      const node = nodes[criterion.id];
      const standing = node === undefined ? null : standingOf(node);
      return node === undefined || standing === null ? [] : [{ criterion, ancestors, node, standing }];
    })
    .filter(({ criterion, standing }) => standing < 1 && criterion.weight > 0)
    .toSorted((a, b) => a.standing - b.standing || (b.node.share ?? 0) - (a.node.share ?? 0))
    .slice(0, most)
    .map(({ criterion: { id }, ancestors, node }) => ({
      id,
      title: titles.get(id) ?? id,
      dimensionTitle: titles.get(ancestors.at(-1) ?? '') ?? '',
      text: textOf(node, rubric, reader),
    }));
}

/** 0 at the worst, 1 at the best; null for what does not count. */
function standingOf({ counted, range: { min, max } }: NodeResult): number | null {
  return counted === null || max <= min ? null : (counted - min) / (max - min);
}

function textOf(node: NodeResult, rubric: Rubric, reader: Reader): string {
  const { text } = scoreCell({ ...node }, rubric, reader);
  const counted = countedText(node, rubric, reader);
  return counted === '' ? text : `${text}${reader.messages.markdown.labels.comma}${counted}`;
}
