/** Texts in a CSV that a spreadsheet would run or turn into something else; an apostrophe before them keeps them text. */

/** Formulas, in full-width signs too, and what begins with the guard itself. */
const RUN = /^[=+\-@\t\r＝＋－＠']/u;

/** 1/2 becomes a day, 007 becomes 7, 1e5 becomes 100000, 3-Apr becomes a day of this year. */
const TURNED = /^\d[\d\s.,:/-]*$|^\d+(?:\.\d+)?e[+-]?\d+$|^\d{1,4}[ -][a-z]{3,9}$/iu;

export function guarded(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/** The text as it was; an apostrophe that nobody had to put there stays. */
export function unguarded(text: string): string {
  const rest = text.slice(1);
  return text.startsWith("'") && needsGuard(rest) ? rest : text;
}

function needsGuard(text: string): boolean {
  return RUN.test(text) || (TURNED.test(text) && String(Number(text)) !== text);
}
