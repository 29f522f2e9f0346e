/** The rows of one question: itself, the items of its check-list, and a row for each piece of evidence. */
import { NOT_APPLICABLE } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import { questionnaireMessagesIn } from '../locale/questionnaire-messages-in.ts';
import type { QuestionnaireRow, RowCells } from '../model/questionnaire.ts';
import type { Rubric } from '../model/rubric.ts';
import { choicesOf, isTyped, itemChoices, type Wording } from './choices.ts';
import { answerCells, evidenceCells } from './fill-cells.ts';
import type { Asked } from './plan-questionnaire.ts';
import { requirementChoices } from './requirement-choices.ts';
import { writeCode } from './row-code.ts';

export function questionRows(asked: Asked, rubric: Rubric, wording: Wording): QuestionnaireRow[] {
  const { node, answer } = asked;
  const row = rowMaker(asked, wording);
  const choices = choicesOf(node, rubric, wording);
  const places = evidencePlaces(asked);
  const reasonNeeded = node.own['not-applicable']['reason-required'];
  const excuse = choices.find(({ value }) => value === NOT_APPLICABLE);
  const question = row('question', {
    choices: choices.map(({ text }) => text),
    isOpen: isTyped(node.own),
    reasonFor: reasonNeeded && excuse !== undefined ? excuse.text : null,
    takesEvidence: places.length === 0,
    cells: answerCells(answer, node, rubric, wording),
  });
  const evidence = places.map((place, at) =>
    row('evidence', {
      piece: at + 1,
      requirement: place.requirement,
      takesEvidence: true,
      cells: pieceCells(place, asked, wording),
    }),
  );
  return wording === 'ids' ? [question, ...evidence] : [...withItems(question, asked, row, wording), ...evidence];
}

type Made = Partial<Omit<QuestionnaireRow, 'code' | 'kind'>> & { readonly piece?: number };
type MakeRow = (kind: QuestionnaireRow['kind'], made: Made) => QuestionnaireRow;

function rowMaker({ node, instance }: Asked, wording: Wording): MakeRow {
  const requirements = requirementChoices(node.own, wording).map(({ text }) => text);
  return (kind, { piece = null, item = null, ...made }) => ({
    code: writeCode({ criterion: node.id, instance: instance?.id ?? null, item, piece }),
    kind,
    criterion: node.id,
    instance,
    item,
    requirement: null,
    choices: [],
    isOpen: false,
    reasonFor: null,
    takesEvidence: false,
    requirements: kind === 'item' ? [] : requirements,
    cells: {},
    ...made,
  });
}

/** The question keeps the words; what is there is said item by item. */
function withItems(
  question: QuestionnaireRow,
  { node, answer }: Asked,
  row: MakeRow,
  wording: Exclude<Wording, 'ids'>,
): QuestionnaireRow[] {
  if (node.own.checks === undefined) return [question];
  const { yes, no } = questionnaireMessagesIn(wording).words;
  const ticked = answer?.claimed;
  const isAnswered = Array.isArray(ticked) && ticked.length > 0;
  const { answer: said, ...others } = question.cells;
  const own = isAnswered || said === undefined ? others : question.cells;
  const items = itemChoices(node.own, wording).map(({ value }) =>
    row('item', {
      item: value,
      choices: [yes, no],
      cells: isAnswered ? { answer: ticked.includes(value) ? yes : no } : {},
    }),
  );
  return [{ ...question, isOpen: false, cells: own }, ...items];
}

interface EvidencePlace {
  readonly piece: Evidence | null;
  readonly requirement: string | null;
}

/** What is there in its order, then a place for each requirement that nothing answers yet; none where nothing is asked for. */
function evidencePlaces({ node, answer }: Asked): EvidencePlace[] {
  const given = (answer?.evidence ?? []).map((piece) => ({ piece, requirement: piece.requirement ?? null }));
  const answered = new Set(given.map(({ requirement }) => requirement));
  const missing = node.own.evidence.filter(({ id }) => !answered.has(id));
  const places = [...given, ...missing.map(({ id }) => ({ piece: null, requirement: id }))];
  const isFull = places.length > 0 && missing.length === 0;
  return isFull ? [...places, { piece: null, requirement: null }] : places;
}

/** In a free place for a requirement only its name stands, which is no evidence yet. */
function pieceCells(place: EvidencePlace, { node }: Asked, wording: Wording): RowCells {
  if (place.piece !== null) return evidenceCells(place.piece, node, wording);
  const asked = requirementChoices(node.own, wording).find(({ value }) => value === place.requirement);
  return asked === undefined ? {} : { requirement: asked.text };
}
