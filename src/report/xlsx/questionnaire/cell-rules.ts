/**
 * Rules for what may be typed, gathered while a sheet is written. Cells below each other with the same rule share it as one
 * range: exceljs joins them too, but into ranges that lie over each other.
 */
import type { DataValidation, Worksheet } from 'exceljs';

export interface CellRules {
  readonly note: (row: number, column: number, rule: DataValidation) => void;
  readonly write: (sheet: Worksheet) => void;
}

export function cellRules(): CellRules {
  const byColumn = new Map<number, Map<number, DataValidation>>();
  return {
    note: (row, column, rule) => {
      const rows = byColumn.get(column) ?? new Map<number, DataValidation>();
      byColumn.set(column, rows.set(row, rule));
    },
    write: (sheet) => {
      for (const [column, rows] of byColumn) {
        const { letter } = sheet.getColumn(column);
        for (const { from, to, rule } of runsOf(rows))
          rangesOf(sheet).add(from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`, rule);
      }
    },
  };
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly rule: DataValidation;
}

function runsOf(rows: ReadonlyMap<number, DataValidation>): Run[] {
  const runs: Run[] = [];
  for (const [row, rule] of [...rows].toSorted(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    const isSame = last !== undefined && last.to === row - 1 && JSON.stringify(last.rule) === JSON.stringify(rule);
    if (isSame) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ from: row, to: row, rule });
  }
  return runs;
}

interface Ranges {
  readonly add: (range: string, rule: DataValidation) => void;
}

/** exceljs has the list, but its types do not. */
function rangesOf(sheet: Worksheet): Ranges {
  return (sheet as unknown as { readonly dataValidations: Ranges }).dataValidations;
}
