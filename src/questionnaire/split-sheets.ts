/** The sheets of one top dimension: one, or several where it is so long that nobody would find the end. */
import type { QuestionnaireRow, QuestionnaireSheet } from '../model/questionnaire.ts';

/** Rows of one sheet; a group is not cut for a few more. */
const COMFORTABLE = 240;

/** Groups of questions, each question with its rows. */
export function splitSheets(
  dimension: string,
  groups: readonly (readonly (readonly QuestionnaireRow[])[])[],
): QuestionnaireSheet[] {
  const sheets: QuestionnaireRow[][] = [[]];
  for (const group of groups) {
    if (!fits(sheets.at(-1) ?? [], group.flat().length)) sheets.push([]);
    for (const rows of group) {
      if (!fits(sheets.at(-1) ?? [], rows.length)) sheets.push([]);
      sheets.at(-1)?.push(...rows);
    }
  }
  const filled = sheets.filter((rows) => rows.length > 0);
  return filled.map((rows, at) => ({ dimension, part: filled.length === 1 ? null : at + 1, rows }));
}

function fits(sheet: readonly QuestionnaireRow[], more: number): boolean {
  return sheet.length === 0 || sheet.length + more <= COMFORTABLE;
}
