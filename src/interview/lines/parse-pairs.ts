/** `document="12/QĐ-UBND" effective=2026-01-15` as names and values. */

export type ParsedPairs =
  { readonly ok: true; readonly pairs: ReadonlyMap<string, string> } | { readonly ok: false; readonly found: string };

/** A value with blanks stands in quotes; a quote within it is written twice. */
export function parsePairs(text: string): ParsedPairs {
  const pairs = new Map<string, string>();
  let rest = text.trim();
  while (rest !== '') {
    const found = /^([\p{L}-]+)=(?:"((?:[^"]|"")*)"|“([^”]*)”|((?:[^\s"“]\S*)?))(?:\s+|$)/u.exec(rest);
    if (found === null) return { ok: false, found: rest.slice(0, 40) };
    const [whole, name = '', quoted, curly, bare] = found;
    pairs.set(name, quoted?.replaceAll('""', '"') ?? curly ?? bare ?? '');
    rest = rest.slice(whole.length);
  }
  return { ok: true, pairs };
}
