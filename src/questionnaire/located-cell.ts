/** A cell of a row that was recognised, and where it stands: every fault is told there. */
import type { CellPlace, Issue, IssueCode } from '../model/issue.ts';
import { columnName, type TableCell } from '../document/table.ts';
import { preview } from '../document/preview.ts';

export interface LocatedCell extends TableCell {
  readonly place: CellPlace;
}

export function placeOf(sheet: string | null, row: number, column: number): CellPlace {
  return { sheet, cell: `${columnName(column)}${row}` };
}

/** `D12`, with the sheet in front of it where that is another one than `from`. */
export function placeText({ sheet, cell }: CellPlace, from?: string | null): string {
  return sheet === null || sheet === from ? cell : `${sheet}!${cell}`;
}

/** The value as a sentence can quote it. */
export function shownValue({ value }: Pick<TableCell, 'value'>): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : preview(value);
}

/** A fault before the file that it is in is known. */
export type CellFault = Omit<Issue, 'file'>;

export function faultAt(
  code: IssueCode,
  place: CellPlace | null,
  params: Issue['params'] = {},
  suggestion?: string,
): CellFault {
  return {
    code,
    severity: 'error',
    params,
    ...(place !== null && { cell: place }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
