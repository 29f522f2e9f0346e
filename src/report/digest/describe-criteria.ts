/** Every criterion with its answers, its evidence, and why that evidence counts or not. */
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type AnswerValue } from '../../model/assessment.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { AssessmentResult, EvidenceState, NodeResult } from '../../model/result.ts';
import { criteriaOf, dimensionsOf } from '../../model/rubric-tree.ts';
import type { Criterion, Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { scoreText, type Reader } from './reader.ts';

export interface CriterionLine {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly dimension: string;
  readonly dimensionTitle: string;
  readonly weight: number;
  readonly share: number | null;
  readonly claimed: AnswerCell;
  readonly supported: AnswerCell;
  readonly appraised: AnswerCell;
  readonly effective: AnswerCell;
  /** What the rubric says of the answer that counts. */
  readonly descriptor: string;
  readonly evidence: readonly EvidenceLine[];
  readonly requirements: readonly RequirementLine[];
  readonly reason: string;
  readonly note: string;
  readonly appraisalNote: string;
}

/** A number where there is one, and what to write where there is none. */
export interface AnswerCell {
  readonly value: number | null;
  readonly text: string;
}

export interface EvidenceLine {
  readonly text: string;
  readonly requirement: string;
  readonly state: EvidenceState;
  readonly stateText: string;
  readonly counts: boolean;
  readonly effective: string | null;
  readonly until: string | null;
}

export interface RequirementLine {
  readonly id: string;
  readonly title: string;
  readonly fromLevel: number;
  readonly met: boolean;
}

export function describeCriteria(assessment: AssessmentResult, rubric: Rubric, reader: Reader): CriterionLine[] {
  const titles = new Map(dimensionsOf(rubric).map(({ id, title }) => [id, inLocale(title, reader.locale)]));
  return criteriaOf(rubric).flatMap(({ criterion, ancestors }) => {
    const node = assessment.nodes[criterion.id];
    const dimension = ancestors.at(-1) ?? '';
    return node === undefined
      ? []
      : [describe(criterion, node, dimension, titles.get(dimension) ?? dimension, rubric, reader)];
  });
}

function describe(
  criterion: Criterion,
  node: NodeResult,
  dimension: string,
  dimensionTitle: string,
  rubric: Rubric,
  reader: Reader,
): CriterionLine {
  const { locale } = reader;
  const cell = (view: 'supported' | 'effective'): AnswerCell => scoreCell(node.views[view], rubric, reader);
  const effective = cell('effective');
  return {
    id: criterion.id,
    title: inLocale(criterion.title, locale),
    question: inLocale(criterion.question, locale),
    dimension,
    dimensionTitle,
    weight: criterion.weight,
    share: node.share,
    claimed: answerCell(node.answer?.claimed, node.views.claimed?.score ?? null, reader),
    supported: cell('supported'),
    appraised: answerCell(node.answer?.appraised, node.views.appraised?.score ?? null, reader),
    effective,
    descriptor: descriptorOf(effective.value, criterion, rubric, reader),
    evidence: describeEvidence(node, criterion, reader),
    requirements: describeRequirements(node, criterion, reader),
    reason: node.answer?.reason ?? '',
    note: node.answer?.note ?? '',
    appraisalNote: node.answer?.['appraisal-note'] ?? '',
  };
}

/** What the rubric says of the answer behind a score; a rubric that normalises has put the score on another scale. */
function descriptorOf(value: number | null, { levels, scale }: Criterion, rubric: Rubric, { locale }: Reader): string {
  if (value === null || levels === undefined) return '';
  const { min, max } = rubric.scale;
  const own = scale ?? rubric.scale;
  const answer = rubric.scoring.normalise ? own.min + ((value - min) / (max - min)) * (own.max - own.min) : value;
  return inLocale(levels[String(Number(answer.toFixed(9)))], locale);
}

function scoreCell(view: NodeResult['views']['effective'], rubric: Rubric, reader: Reader): AnswerCell {
  if (view === null) return { value: null, text: '' };
  const { score } = view;
  const isWhole = score !== null && Number.isInteger(score);
  return { value: score, text: isWhole ? reader.figures.number(score) : scoreText(view, rubric, reader) };
}

/** The answer as it was given: an option's id stays visible, for it is what stands in the file. */
function answerCell(answer: AnswerValue | undefined, value: number | null, { messages, figures }: Reader): AnswerCell {
  if (answer === undefined) return { value: null, text: '' };
  if (answer === NOT_APPLICABLE) return { value: null, text: messages.reasons['not-applicable'] };
  if (answer === DONT_KNOW) return { value: null, text: messages.words['dont-know'] };
  return { value, text: typeof answer === 'number' ? figures.number(answer) : answer };
}

function describeEvidence({ answer, evidence = [] }: NodeResult, criterion: Criterion, reader: Reader): EvidenceLine[] {
  return evidence.flatMap(({ state, requirement, until }, index) => {
    const piece = (answer as Answer | undefined)?.evidence[index];
    if (piece === undefined) return [];
    const asked = criterion.evidence.find(({ id }) => id === requirement);
    return [
      {
        text: evidenceText(piece, reader),
        requirement: inLocale(asked?.title, reader.locale) || (requirement ?? ''),
        state,
        stateText: reader.messages.evidenceStates[state],
        counts: state === 'counts',
        effective: piece.effective ?? null,
        until,
      },
    ];
  });
}

/** Number, issuer, place in the document; whatever of these there is. */
export function evidenceText(piece: Evidence, { messages }: Reader): string {
  const { document, title, issuer, section, page, link, measurement, file } = piece;
  const place = [
    section === undefined ? '' : messages.evidencePlace.section({ section: String(section) }),
    page === undefined ? '' : messages.evidencePlace.page({ page: String(page) }),
  ];
  const measured =
    measurement === undefined
      ? ''
      : `${measurement.value}${measurement.unit === undefined ? '' : ` ${measurement.unit}`}`;
  const parts = [document ?? '', title ?? '', issuer ?? '', ...place, measured, link ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? (file ?? '') : parts.join(', ');
}

function describeRequirements(
  { requirements = [] }: NodeResult,
  criterion: Criterion,
  { locale }: Reader,
): RequirementLine[] {
  return requirements.map(({ requirement, fromLevel, met }) => {
    const asked = criterion.evidence.find(({ id }) => id === requirement);
    return { id: requirement, title: inLocale(asked?.title, locale) || requirement, fromLevel, met };
  });
}
