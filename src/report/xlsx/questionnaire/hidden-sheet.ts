/** What a questionnaire says to thang: which rubric, which agency, and marks of what was answered when it was made. */
import type { Worksheet } from 'exceljs';
import { KEY_PREFIX, type Questionnaire } from '../../../model/questionnaire.ts';
import { safeText } from '../cells/safe-text.ts';

/** Two columns of names and values; of marks, the code and the mark follow their name. */
export function writeHidden(sheet: Worksheet, questionnaire: Questionnaire): void {
  const { layout, rubric, agency, period, locale, exported, marks } = questionnaire;
  const rows: string[][] = [
    [`${KEY_PREFIX}questionnaire`, String(layout)],
    ['rubric', rubric.id],
    ['version', rubric.version],
    ['hash', rubric.hash],
    ['agency', JSON.stringify(agency)],
    ['period', period],
    ['locale', locale],
    ['exported', exported],
    ...Object.entries(marks).map(([code, mark]) => ['mark', code, JSON.stringify(mark)]),
  ];
  for (const [at, row] of rows.entries())
    for (const [column, text] of row.entries()) sheet.getCell(at + 1, column + 1).value = safeText(text);
}
