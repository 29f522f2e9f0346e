/** Bars inside cells, all on one scale, so that their lengths can be compared. */
import type { Worksheet } from 'exceljs';
import { COLOURS } from './house-style.ts';

export interface BarRange {
  readonly min: number;
  readonly max: number;
}

/** Sheets with data bars carry no notes: exceljs would write the two in an order that Excel repairs. */
export function addDataBar(sheet: Worksheet, cells: string, { min, max }: BarRange): void {
  const rule = {
    type: 'dataBar' as const,
    priority: 1,
    gradient: false,
    border: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [
      { type: 'num' as const, value: min },
      { type: 'num' as const, value: max },
    ],
    // exceljs writes the colour, but its types do not know it.
    color: { argb: COLOURS.bar },
  };
  sheet.addConditionalFormatting({ ref: cells, rules: [rule] });
}
