/** A chart as a sheet asks for it: what it shows, where it stands, and the cells its figures come from. */
import type { Locale } from '../../../model/locale.ts';

/** Cells of one sheet, as Excel refers to them, and what stands in them. */
export interface CellsOf<T> {
  readonly reference: string;
  readonly values: readonly T[];
}

export interface ChartSeries {
  readonly name: CellsOf<string>;
  readonly values: CellsOf<number | null>;
  /** Six hex digits. */
  readonly colour: string;
  /** Solid areas and bars; a dashed line for what is wanted, not measured. */
  readonly isDashed: boolean;
}

export interface Corner {
  /** Both from 0. */
  readonly column: number;
  readonly row: number;
  /** How far into the column, in units of width; at its beginning when absent. */
  readonly within?: number;
}

export interface Chart {
  readonly kind: 'radar' | 'bar';
  readonly sheet: string;
  readonly from: Corner;
  readonly to: Corner;
  readonly title: string;
  /** For whoever does not see the chart. */
  readonly alternative: string;
  readonly categories: CellsOf<string>;
  readonly series: readonly ChartSeries[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly locale: Locale;
}

/** `$N$4:$N$13` of a sheet, its name quoted. */
export function referenceTo(sheet: string, column: string, from: number, to: number): string {
  const cells = from === to ? `$${column}$${from}` : `$${column}$${from}:$${column}$${to}`;
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
