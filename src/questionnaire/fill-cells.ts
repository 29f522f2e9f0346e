/** What is answered so far, as the cells of the questionnaire say it. */
import type { Answer, AnswerValue } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { RowCells } from '../model/questionnaire.ts';
import type { Rubric } from '../model/rubric.ts';
import type { IndexedCriterion } from '../rubric/node-index.ts';
import { choicesOf, type Wording } from './choices.ts';
import { requirementChoices } from './requirement-choices.ts';

/** The cells of the question's own row, without its evidence. */
export function answerCells(
  answer: Answer | undefined,
  node: IndexedCriterion,
  rubric: Rubric,
  wording: Wording,
): RowCells {
  if (answer === undefined) return {};
  const { claimed, reason, note, confidence, extent, states = {} } = answer;
  const say = (value: AnswerValue | undefined): string | number | undefined =>
    value === undefined ? undefined : answerCell(value, node, rubric, wording);
  return defined({
    answer: say(claimed),
    reason,
    note,
    confidence,
    extent,
    ...Object.fromEntries(Object.entries(states).map(([id, value]) => [`state:${id}`, say(value)])),
  });
}

/** Ticks stand in rows of their own; in a state, and for scripts, they are a list of ids. */
function answerCell(value: AnswerValue, node: IndexedCriterion, rubric: Rubric, wording: Wording): string | number {
  const same = choicesOf(node, rubric, wording).find((choice) => String(choice.value) === String(value));
  if (same !== undefined && Array.isArray(same.value) === Array.isArray(value)) return same.text;
  return Array.isArray(value) ? value.join('; ') : value;
}

/** One piece of evidence in the columns of its row. */
export function evidenceCells(piece: Evidence | undefined, node: IndexedCriterion, wording: Wording): RowCells {
  if (piece === undefined) return {};
  const { requirement, measurement, note, ...plain } = piece;
  const asked = requirementChoices(node.own, wording).find(({ value }) => value === requirement);
  return defined({
    ...plain,
    requirement: asked?.text ?? requirement,
    measured: measurement?.value,
    unit: measurement?.unit,
    record: measurement?.record,
    shows: note,
  });
}

function defined(cells: Readonly<Record<string, string | number | undefined>>): RowCells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}
