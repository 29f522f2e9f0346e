/** How many questions of a sheet are answered: counted here for whoever only looks, and by a formula while it is filled in. */
import type { QuestionnaireRow } from '../../../model/questionnaire.ts';
import type { PlannedKey } from './column-plan.ts';

export function questionsIn(rows: readonly QuestionnaireRow[]): number {
  return rows.filter(({ kind, instance }) => kind === 'question' && !isFree(instance)).length;
}

/** A question is answered when one of its rows is: its own, or an item of its check-list. */
export function answeredIn(rows: readonly QuestionnaireRow[]): number {
  const answered = rows.filter(({ cells, instance }) => cells.answer !== undefined && !isFree(instance)).map(groupOf);
  return new Set(answered).size;
}

function groupOf({ criterion, instance }: QuestionnaireRow): string {
  return `${criterion}@${instance?.id ?? ''}`;
}

/** Free lines are no questions until somebody needs them. */
export function isFree(instance: QuestionnaireRow['instance']): boolean {
  return instance?.id.startsWith('~') === true;
}

/** For display only: nothing that is read back, and no score, comes from it. */
export function progressFormula(letter: (key: PlannedKey) => string, [first, last]: readonly [number, number]): string {
  const range = (key: PlannedKey): string => `$${letter(key)}$${first}:$${letter(key)}$${last}`;
  const isQuestion = `((${range('kind')}="q")+(${range('kind')}="r"))`;
  const isAnswered = `(COUNTIFS(${range('group')},${range('group')},${range('answer')},"<>")>0)`;
  return `SUMPRODUCT(${isQuestion}*${isAnswered})`;
}
