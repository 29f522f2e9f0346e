/** Every criterion with its answers, its evidence, and why that evidence counts or not. */
import type { AssessmentResult, NodeResult } from '../../model/result.ts';
import { criteriaOf, optionsOf, type PlacedCriterion } from '../../model/rubric-tree.ts';
import type { Criterion } from '../../model/criterion.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Rubric } from '../../model/rubric.ts';
import { longOption } from '../../model/short-forms.ts';
import { inLocale } from '../../model/text.ts';
import {
  answerCell,
  answeredLike,
  countedText,
  describeTicks,
  scoreCell,
  type AnswerCell,
  type TickLine,
} from './describe-answer.ts';
import {
  describeEvidence,
  describeRequirements,
  type EvidenceLine,
  type RequirementLine,
} from './describe-evidence.ts';
import { describeRemarks } from './describe-remarks.ts';
import type { Reader } from './reader.ts';

export interface CriterionLine {
  readonly id: string;
  /** As it stands in its dimension. */
  readonly title: string;
  /** With the question or the instance that it belongs to. */
  readonly fullTitle: string;
  readonly question: string;
  readonly dimension: string;
  readonly dimensionTitle: string;
  readonly weight: number;
  readonly share: number | null;
  readonly claimed: AnswerCell;
  /** What evidence is asked for by: what the claim is worth, or its own value. */
  readonly claimedValue: number | null;
  readonly supported: AnswerCell;
  readonly appraised: AnswerCell;
  readonly effective: AnswerCell;
  /** What counts where there is no score: “counted as 0”, “left out”; empty where there is one. */
  readonly countedText: string;
  /** What the rubric says of the answer that counts. */
  readonly descriptor: string;
  readonly ticks: readonly TickLine[];
  readonly evidence: readonly EvidenceLine[];
  readonly requirements: readonly RequirementLine[];
  /** Why it is not asked, whose answer it takes, how sure the answer is. */
  readonly remarks: readonly string[];
  readonly reason: string;
  readonly note: string;
  readonly appraisalNote: string;
}

export type Titles = ReadonlyMap<string, string>;

export function describeCriteria(
  assessment: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): CriterionLine[] {
  return criteriaOf(rubric).flatMap((placed) => {
    const node = assessment.nodes[placed.criterion.id];
    return node === undefined ? [] : [describe(placed, node, rubric, titles, reader)];
  });
}

function describe(
  placed: PlacedCriterion,
  node: NodeResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): CriterionLine {
  const { locale } = reader;
  const { criterion, ancestors } = placed;
  const dimension = ancestors.at(-1) ?? '';
  const title = inLocale(criterion.title, locale);
  const cell = (view: 'supported' | 'effective'): AnswerCell => scoreCell(node.views[view], rubric, reader);
  const given = (view: 'claimed' | 'appraised'): AnswerCell => givenCell(view, node, criterion, rubric, reader);
  const effective = cell('effective');
  return {
    id: criterion.id,
    title,
    fullTitle: titles.get(criterion.id) ?? title,
    question: inLocale(criterion.question, locale),
    dimension,
    dimensionTitle: titles.get(dimension) ?? dimension,
    weight: criterion.weight,
    share: node.share,
    claimed: given('claimed'),
    claimedValue: comparedClaim(node, criterion, rubric),
    supported: cell('supported'),
    appraised: given('appraised'),
    effective,
    countedText: countedText(node, rubric, reader),
    descriptor: descriptorOf(effective.value, node, criterion, rubric, reader),
    ticks: describeTicks(node.answer, answeredLike(criterion, rubric), reader),
    remarks: describeRemarks(placed, node, rubric, titles, reader),
    ...(criterion['answer-of'] === undefined ? saidOf(node, criterion, rubric, reader) : NOTHING_SAID),
  };
}

type Said = Pick<CriterionLine, 'evidence' | 'requirements' | 'reason' | 'note' | 'appraisalNote'>;

function saidOf(node: NodeResult, criterion: Criterion, rubric: Rubric, reader: Reader): Said {
  return {
    evidence: describeEvidence(node, criterion, reader),
    requirements: describeRequirements(node, criterion, rubric, reader),
    reason: node.answer?.reason ?? '',
    note: node.answer?.note ?? '',
    appraisalNote: node.answer?.['appraisal-note'] ?? '',
  };
}

/** What a linked criterion takes from another one stands there. */
const NOTHING_SAID: Said = { evidence: [], requirements: [], reason: '', note: '', appraisalNote: '' };

/** What a linked criterion reads beside an answer is a figure of its own. */
function givenCell(
  view: 'claimed' | 'appraised',
  { answer, views }: NodeResult,
  criterion: Criterion,
  rubric: Rubric,
  reader: Reader,
): AnswerCell {
  if (criterion.reads !== 'answer') return scoreCell(views[view], rubric, reader);
  return answerCell(answer?.[view], views[view]?.score ?? null, answeredLike(criterion, rubric), rubric, reader);
}

/** What evidence is asked by: the worth of the claim, or else the claim on the criterion's own scale. */
function comparedClaim(node: NodeResult, criterion: Criterion, rubric: Rubric): number | null {
  const score = node.views.claimed?.score ?? null;
  const claimed = node.answer?.claimed;
  if (score === null || criterion.worth !== undefined) return score;
  if (typeof claimed === 'number') return claimed;
  const option = typeof claimed === 'string' ? ownValue(optionsOf(criterion, rubric), claimed) : undefined;
  return option === undefined ? ownValueOf(score, criterion, rubric) : longOption(option).value;
}

/** From the rubric's scale, onto which a rubric that normalises puts every answer, back to the criterion's own. */
function ownValueOf(score: number, { scale }: Criterion, rubric: Rubric): number {
  const { min, max } = rubric.scale;
  if (!rubric.scoring.normalise || scale === undefined) return score;
  return Number((scale.min + ((score - min) / (max - min)) * (scale.max - scale.min)).toFixed(9));
}

/**
 * What the rubric says of the answer behind a score; a rubric that normalises has put the score on another scale, and
 * where a worth stands between the two, only an answer that counts as it was given is known.
 */
function descriptorOf(
  value: number | null,
  { answer, views }: NodeResult,
  criterion: Criterion,
  rubric: Rubric,
  { locale }: Reader,
): string {
  const asked = answeredLike(criterion, rubric);
  const { levels, worth } = asked;
  if (value === null || levels === undefined) return '';
  if (worth !== undefined) {
    const given = answer?.appraised ?? (views.claimed?.score === value ? answer?.claimed : undefined);
    return inLocale(levels[String(given)], locale);
  }
  return inLocale(levels[String(ownValueOf(value, asked, rubric))], locale);
}
