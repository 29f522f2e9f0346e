/** What must be known of a criterion beside its answers: why it is not asked, whose answer it takes, how sure it is. */
import { conditionsIn } from '../../model/condition.ts';
import type { Criterion } from '../../model/criterion.ts';
import { ownValue } from '../../model/own-value.ts';
import type { AssessmentResult, NodeResult } from '../../model/result.ts';
import { criteriaOf, dimensionsOf, optionsOf, type PlacedCriterion } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { answeredLike } from './describe-answer.ts';
import { describeCondition } from './describe-condition.ts';
import type { Titles } from './describe-criteria.ts';
import { measuredSentences } from './describe-measured.ts';
import { waiverSentences } from './describe-set-aside.ts';
import type { Reader } from './reader.ts';

export function describeRemarks(
  { criterion, ancestors }: PlacedCriterion,
  node: NodeResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): string[] {
  return [
    node.reason === 'not-asked' ? notAsked(criterion, ancestors, rubric, reader) : '',
    linkSentence(criterion, titles, reader),
    confidenceText(node, reader),
    ...measuredSentences(node, criterion, rubric, reader),
    ...waiverSentences(node, criterion, reader),
  ].filter((text) => text !== '');
}

/** The conditions of the criterion itself and of the dimensions that it lies in. */
function notAsked(criterion: Criterion, ancestors: readonly string[], rubric: Rubric, reader: Reader): string {
  const above = dimensionsOf(rubric).filter(({ id }) => ancestors.includes(id));
  const conditions = [...above, criterion].flatMap((node) => conditionsIn(node['asked-if']));
  if (conditions.length === 0) return '';
  const condition = describeCondition(conditions, rubric, reader);
  return reader.messages.further.sentences.notAskedBecause({ condition });
}

/** Whose answer is counted once more; empty where the criterion is asked itself. */
export function linkSentence({ 'answer-of': source, reads }: Criterion, titles: Titles, { messages }: Reader): string {
  if (source === undefined) return '';
  const criterion = titles.get(source) ?? source;
  const { answerOf, confidenceOf, extentOf, evidenceOf } = messages.further.sentences;
  const say = { answer: answerOf, confidence: confidenceOf, extent: extentOf, evidence: evidenceOf }[reads];
  return say({ criterion });
}

function confidenceText({ answer }: NodeResult, { messages, figures }: Reader): string {
  const { labels } = messages.further;
  return [
    answer?.confidence === undefined ? '' : `${labels.confidence}: ${figures.number(answer.confidence)}`,
    answer?.extent === undefined ? '' : `${labels.extent}: ${figures.percent(answer.extent)}`,
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** An answer that may only be given with a reason, such as a veto, and that reason. */
export interface JustifiedLine {
  readonly node: string;
  readonly title: string;
  readonly answer: string;
  readonly reason: string;
}

export function describeJustified(
  { nodes }: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): JustifiedLine[] {
  return criteriaOf(rubric).flatMap(({ criterion }) => {
    const answer = nodes[criterion.id]?.answer;
    const given = answer?.appraised ?? answer?.claimed;
    const option =
      typeof given === 'string' ? ownValue(optionsOf(answeredLike(criterion, rubric), rubric), given) : undefined;
    if (typeof option !== 'object' || !option['note-required'] || criterion['answer-of'] !== undefined) return [];
    return [
      {
        node: criterion.id,
        title: titles.get(criterion.id) ?? criterion.id,
        answer: inLocale(option.title, reader.locale) || String(given),
        reason: (answer?.appraised === undefined ? answer?.note : answer['appraisal-note']) ?? '',
      },
    ];
  });
}
