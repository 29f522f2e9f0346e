/** Pieces of a text and what takes their place. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Null when two of them want the same piece. Of several that only put in at one place, the first comes first. */
export function splice(text: string, splices: readonly Splice[]): string | null {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) return null;
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
