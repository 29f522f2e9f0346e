/** What a sheet or a CSV says: cells by row and column, counted from 1 as spreadsheets show them. */

export type CellValue = string | number | boolean | Date;

export interface TableCell {
  readonly column: number;
  /** Of a formula: nothing, for what it once gave is not trusted. Of an error: its word, as #N/A. */
  readonly value: CellValue;
  readonly kind: 'value' | 'formula' | 'error';
  /** A number that the cell shows a hundred times as large, followed by %. */
  readonly isPercent?: true;
}

/** Cells from left to right; empty ones are left out. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly TableCell[];
}

/** Cells that were made one: what they say stands in the first of them. */
export interface MergedCells {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface Table {
  /** Of the sheet; null for a CSV. */
  readonly name: string | null;
  /** From top to bottom; rows without a cell are left out. */
  readonly rows: readonly TableRow[];
  readonly merged: readonly MergedCells[];
}

/** 28 → AB */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const above = Math.floor((column - 1) / 26);
  return (above > 0 ? columnName(above) : '') + String.fromCodePoint(65 + rest);
}
