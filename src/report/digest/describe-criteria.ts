/** Every criterion with its answers, its evidence, and why that evidence counts or not. */
import type { AssessmentResult, NodeResult } from '../../model/result.ts';
import { criteriaOf, type PlacedCriterion } from '../../model/rubric-tree.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import {
  answerCell,
  answeredLike,
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
  /** What the claim comes to: evidence is asked for by it. */
  readonly claimedScore: number | null;
  readonly supported: AnswerCell;
  readonly appraised: AnswerCell;
  readonly effective: AnswerCell;
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
    claimedScore: node.views.claimed?.score ?? null,
    supported: cell('supported'),
    appraised: given('appraised'),
    effective,
    descriptor: descriptorOf(effective.value, node, criterion, rubric, reader),
    ticks: describeTicks(node.answer, answeredLike(criterion, rubric), reader),
    remarks: describeRemarks(placed, node, rubric, titles, reader),
    ...(criterion['answer-of'] === undefined ? saidOf(node, criterion, reader) : NOTHING_SAID),
  };
}

type Said = Pick<CriterionLine, 'evidence' | 'requirements' | 'reason' | 'note' | 'appraisalNote'>;

function saidOf(node: NodeResult, criterion: Criterion, reader: Reader): Said {
  return {
    evidence: describeEvidence(node, criterion, reader),
    requirements: describeRequirements(node, criterion, reader),
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
  const given = answer?.[view];
  // A number that comes to something else, by its worth or its share of the data, is shown as it was given.
  const isOther = criterion.worth !== undefined || answer?.extent !== undefined;
  const shown = isOther && typeof given === 'number' ? given : (views[view]?.score ?? null);
  return answerCell(given, shown, answeredLike(criterion, rubric), reader);
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
  const { levels, scale, worth } = answeredLike(criterion, rubric);
  if (value === null || levels === undefined) return '';
  if (worth !== undefined) {
    const given = answer?.appraised ?? (views.claimed?.score === value ? answer?.claimed : undefined);
    return inLocale(levels[String(given)], locale);
  }
  const { min, max } = rubric.scale;
  const own = scale ?? rubric.scale;
  const found = rubric.scoring.normalise ? own.min + ((value - min) / (max - min)) * (own.max - own.min) : value;
  return inLocale(levels[String(Number(found.toFixed(9)))], locale);
}
