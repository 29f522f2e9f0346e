/** Bars inside cells, all on one scale, so that their lengths can be compared. */
import type { Worksheet } from 'exceljs';
import { COLOURS } from './house-style.ts';

export interface BarRange {
  readonly min: number;
  readonly max: number;
  /** Lighter where cells are tall. */
  readonly isSoft?: boolean;
}

/** Sheets with data bars carry no notes: exceljs would write the two in an order that Excel repairs. */
export function addDataBar(sheet: Worksheet, cells: string, { min, max, isSoft = false }: BarRange): void {
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
    color: { argb: isSoft ? COLOURS.brandSoft : COLOURS.bar },
  };
  sheet.addConditionalFormatting({ ref: cells, rules: [rule] });
}
