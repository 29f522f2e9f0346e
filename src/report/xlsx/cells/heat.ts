/** Cells that are the darker the higher their figure is; the figures stay, so that print without colour says the same. */
import type { Worksheet } from 'exceljs';
import { COLOURS } from './house-style.ts';

/** From white at the lowest to the colour of bars at the highest; the text stays dark on both. */
export function addHeat(
  sheet: Worksheet,
  cells: string,
  { min, max }: { readonly min: number; readonly max: number },
): void {
  const rule = {
    type: 'colorScale' as const,
    priority: 1,
    cfvo: [
      { type: 'num' as const, value: min },
      { type: 'num' as const, value: max },
    ],
    color: [{ argb: COLOURS.white }, { argb: COLOURS.bar }],
  };
  sheet.addConditionalFormatting({ ref: cells, rules: [rule] });
}
