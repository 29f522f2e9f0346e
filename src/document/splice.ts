/** Pieces of a text and what takes their place. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Null when two of them want the same piece for something else. Of several that only put in at one place, the first comes first. */
export function splice(text: string, splices: readonly Splice[]): string | null {
  const parts: string[] = [];
  let at = 0;
  let last: Splice | undefined;
  for (const each of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, text: put } = each;
    const isAgain = start < end && last?.start === start && last.end === end && last.text === put;
    if (isAgain) continue;
    if (start < at) return null;
    last = each;
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
