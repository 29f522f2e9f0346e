/** What goes when entries are taken out from between brackets: they and their commas, but no comment of their neighbours. */
import type { Entry, Layout } from './edit-yaml-layout.ts';
import type { EditedEntry, Inside, Standing } from './edit-yaml-standing.ts';
import type { Splice } from './splice.ts';

/** Each goes with the comma behind it; at the end of the list, with the comma before it. */
export function removals(layout: Layout, { entries }: Inside, { ground: { text } }: Standing): Splice[] {
  const lastKept = entries.findLastIndex(({ isRemoved }) => !isRemoved);
  const hasComments = entries.some(({ isRemoved }, at) => isRemoved && /#/.test(around(layout, entries, at, text)));
  const kept = entries[lastKept]?.entry;
  const tail = entries.slice(lastKept + 1);
  if (hasComments) return entries.flatMap((edited, at) => (edited.isRemoved ? bare(layout, entries, at, text) : []));
  return [
    ...entries.slice(0, lastKept + 1).flatMap(({ entry, isRemoved }, at): Splice[] => {
      const next = entries[at + 1]?.entry;
      return isRemoved && next !== undefined ? [cut(entry.start, next.start)] : [];
    }),
    ...(tail.length === 0 ? [] : [cut(kept?.end ?? layout.start + 1, tailEnd(layout, kept, tail))]),
  ];
}

function tailEnd(layout: Layout, kept: Entry | undefined, tail: readonly EditedEntry[]): number {
  return kept === undefined ? layout.end - 1 : (tail.at(-1)?.entry.end ?? layout.end - 1);
}

/** What stands before and behind an entry, up to its neighbours or the brackets. */
function around(layout: Layout, entries: readonly EditedEntry[], at: number, text: string): string {
  const before = text.slice(entries[at - 1]?.entry.end ?? layout.start + 1, entries[at]?.entry.start);
  return before + text.slice(entries[at]?.entry.end, entries[at + 1]?.entry.start ?? layout.end - 1);
}

/** Without what is around it: a comment there may speak of what stays. The comma goes along. */
function bare(layout: Layout, entries: readonly EditedEntry[], at: number, text: string): Splice[] {
  const entry = entries[at]?.entry;
  if (entry === undefined) return [];
  const behind = commaIn(text, entry.end, entries[at + 1]?.entry.start ?? layout.end - 1);
  const previous = entries.slice(0, at).findLast(({ isRemoved }) => !isRemoved)?.entry;
  const isLast = entries.slice(at + 1).every(({ isRemoved }) => isRemoved);
  const comma = behind ?? (isLast && previous !== undefined ? commaIn(text, previous.end, entry.start) : null);
  return [cut(entry.start, entry.end), ...(comma === null ? [] : [cut(comma, comma + 1)])];
}

/** Between two entries there are blanks, comments, and one comma; null where it is missing, as at the end of a list. */
function commaIn(text: string, start: number, end: number): number | null {
  const between = text.slice(start, end).replaceAll(/#[^\n]*/g, (said) => ' '.repeat(said.length));
  const comma = between.indexOf(',');
  return comma === -1 ? null : start + comma;
}

/** Takes a piece out. */
export function cut(start: number, end: number): Splice {
  return { start, end, text: '' };
}
