/** Names that Excel accepts: 31 characters, none of []:*?/\, no apostrophe at an end, each once whatever its case. */

const LONGEST = 31;

/** Gives names out; a second sheet of the same name gets a number. */
export function sheetNames(): (wanted: string) => string {
  const taken = new Set<string>(['history']);
  return (wanted) => {
    const name = freeName(legalName(wanted), taken, 1);
    taken.add(keyOf(name));
    return name;
  };
}

function freeName(name: string, taken: ReadonlySet<string>, turn: number): string {
  const suffix = turn === 1 ? '' : ` ${turn}`;
  const candidate = cut(name, LONGEST - suffix.length) + suffix;
  return taken.has(keyOf(candidate)) ? freeName(name, taken, turn + 1) : candidate;
}

function legalName(wanted: string): string {
  const name = wanted
    .normalize('NFC')
    .replaceAll(/[[\]:*?/\\\u0000-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu, ' ')
    // exceljs does not double it where it refers to the sheet.
    .replaceAll("'", '’')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[’\s]+|[’\s]+$/gu, '');
  return name === '' ? '-' : name;
}

/** By UTF-16 units, as Excel counts, but never through a pair. */
function cut(name: string, length: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replaceAll(/[’\s]+$/gu, '');
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
