/** Drop-down lists stand in columns of a hidden sheet: a list inside a cell's own rule may have 255 characters only. */
import type { Worksheet } from 'exceljs';
import { safeText } from '../cells/safe-text.ts';

export interface ChoiceLists {
  /** What a rule says to offer these texts; the same texts share a list. */
  readonly rangeOf: (texts: readonly string[]) => string;
}

/** Right of what the hidden sheet says in its first columns. */
const FIRST_COLUMN = 6;

export function choiceLists(sheet: Worksheet): ChoiceLists {
  const ranges = new Map<string, string>();
  return {
    rangeOf: (texts) => {
      const key = JSON.stringify(texts);
      const known = ranges.get(key);
      if (known !== undefined) return known;
      const column = FIRST_COLUMN + ranges.size;
      for (const [at, text] of texts.entries()) sheet.getCell(at + 1, column).value = safeText(text);
      const { letter } = sheet.getColumn(column);
      const range = `'${sheet.name}'!$${letter}$1:$${letter}$${texts.length}`;
      ranges.set(key, range);
      return range;
    },
  };
}
