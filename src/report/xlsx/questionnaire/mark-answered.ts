/** Colours that follow what is filled in: what is answered, and where a reason is missing. */
import type { Worksheet } from 'exceljs';
import type { QuestionnaireMessages } from '../../../locale/messages/questionnaire/en.ts';
import { COLOURS, type Colour } from '../cells/house-style.ts';
import type { PlannedColumn, PlannedKey } from './column-plan.ts';

export function markAnswered(
  sheet: Worksheet,
  columns: readonly PlannedColumn[],
  [first, last]: readonly [number, number],
  { words }: QuestionnaireMessages,
): void {
  const letter = (key: PlannedKey): string =>
    sheet.getColumn(columns.findIndex((column) => column.key === key) + 1).letter;
  const cell = (key: PlannedKey): string => `$${letter(key)}${first}`;
  const colour = (key: PlannedKey, formula: string, fill: Colour): void => {
    const range = `${letter(key)}${first}:${letter(key)}${last}`;
    const style = { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: fill } } };
    sheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: 'expression', formulae: [formula], style, priority: 1 }],
    });
  };
  const excused = `TRIM(${cell('answer')})="${words.notApplicable.replaceAll('"', '""')}"`;
  colour('answer', `AND(${cell('kind')}<>"e",LEN(${cell('answer')})>0)`, COLOURS.answered);
  colour(
    'reason',
    `AND(OR(${cell('kind')}="r",${cell('kind')}="n"),${excused},LEN(${cell('reason')})=0)`,
    COLOURS.missing,
  );
}
