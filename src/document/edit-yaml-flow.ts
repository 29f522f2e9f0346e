/** Edits of a map or list between brackets: of JSON, and of what flows in YAML. */
import type { Edit } from './edits.ts';
import type { Layout } from './edit-yaml-layout.ts';
import { asComment, columnOf, lineStart } from './edit-yaml-lines.ts';
import {
  isEmptied,
  keptWith,
  NotEditable,
  type EditedEntry,
  type Inside,
  type Standing,
} from './edit-yaml-standing.ts';
import { splice, type Splice } from './splice.ts';

/** Entries come and go with their commas. */
export function spliceFlow(layout: Layout, inside: Inside, standing: Standing): Splice[] {
  const { entries, inserts } = inside;
  if (entries.length === 0) return [fill(layout, inserts, standing)];
  return [
    ...entries.flatMap((edited) => (edited.isRemoved ? [] : inside.spliceEntry(edited, standing))),
    ...entries.flatMap((edited) =>
      edited.own.flatMap((edit) => (edit.kind === 'copy' ? [copy(edited, edit, layout, inside, standing)] : [])),
    ),
    ...inserts.map((edit) => insert(edit, layout, inside, standing)),
    ...entries.filter(({ isRemoved }) => isRemoved).flatMap((edited) => comment(edited, standing)),
    ...removals(layout, inside, standing),
  ];
}

/** What is between brackets has no room for comments, so what is kept stands above the line. JSON has none at all. */
function comment(edited: EditedEntry, { ground: { text, isJson }, comment: { offset, column } }: Standing): Splice[] {
  const { start, end } = edited.entry;
  const keep = keptWith(edited);
  if (keep === undefined || isJson) return [];
  const lines = asComment(keep, text.slice(start, end), column, columnOf(text, start));
  return [{ start: offset, end: offset, text: lines }];
}

/** Each goes with the comma behind it; at the end of the list, with the comma before it. */
function removals(layout: Layout, inside: Inside, standing: Standing): Splice[] {
  const { entries } = inside;
  if (isEmptied(inside)) return [cut(layout.start + 1, layout.end - 1, standing, entries[0])];
  const lastKept = entries.findLastIndex(({ isRemoved }) => !isRemoved);
  const tail = entries.slice(lastKept + 1);
  const ending = tail.at(-1);
  const kept = entries[lastKept];
  return [
    ...entries.slice(0, lastKept + 1).flatMap((edited, index): Splice[] => {
      const next = entries[index + 1]?.entry;
      return edited.isRemoved && next !== undefined ? [cut(edited.entry.start, next.start, standing, edited)] : [];
    }),
    ...(ending === undefined || kept === undefined ? [] : [cut(kept.entry.end, ending.entry.end, standing, ending)]),
  ];
}

/** A comment in there may speak of what stays. */
function cut(start: number, end: number, { ground, path }: Standing, edited: EditedEntry | undefined): Splice {
  if (/(?:^|\s)#/.test(ground.text.slice(start, end))) throw new NotEditable(edited?.path ?? path);
  return { start, end, text: '' };
}

function copy(
  { entry, path, own }: EditedEntry,
  edit: Extract<Edit, { kind: 'copy' }>,
  layout: Layout,
  inside: Inside,
  standing: Standing,
): Splice {
  const { text } = standing.ground;
  const renamed = { entry, own: [{ ...edit, kind: 'rename' } as const], below: edit.edits, path, isRemoved: false };
  const pieces = inside.spliceEntry(renamed, standing);
  const moved = pieces.map((piece) => ({ ...piece, start: piece.start - entry.start, end: piece.end - entry.start }));
  const isInside = moved.every((piece) => piece.start >= 0) && own.every(({ kind }) => kind !== 'remove');
  const body = isInside ? splice(text.slice(entry.start, entry.end), moved) : null;
  if (body === null) throw new NotEditable(path);
  return { start: entry.end, end: entry.end, text: separator(layout, text) + body };
}

function insert(edit: Extract<Edit, { kind: 'insert' }>, layout: Layout, inside: Inside, standing: Standing): Splice {
  const { ground, path } = standing;
  const last = inside.entries.at(-1);
  const before = layout.form === 'list' ? inside.entries[Number(edit.path[0])]?.entry : undefined;
  const text = pairText(edit, layout, standing);
  const between = separator(layout, ground.text);
  if (before !== undefined) return { start: before.start, end: before.start, text: text + between };
  if (last === undefined || last.isRemoved) throw new NotEditable([...path, ...edit.path]);
  return { start: last.entry.end, end: last.entry.end, text: between + text };
}

/** Into empty brackets. */
function fill(layout: Layout, inserts: Inside['inserts'], standing: Standing): Splice {
  const { text, isJson } = standing.ground;
  const inner = inserts.map((edit) => pairText(edit, layout, standing)).join(', ');
  if (text.slice(layout.start + 1, layout.end - 1).trim() !== '') throw new NotEditable(standing.path);
  const room = layout.form === 'map' && !isJson ? ' ' : '';
  return { start: layout.start + 1, end: layout.end - 1, text: room + inner + room };
}

function pairText({ path, to }: Extract<Edit, { kind: 'insert' }>, layout: Layout, standing: Standing): string {
  const { writer, text, isJson } = standing.ground;
  const first = layout.entries[0];
  const quote = first === undefined ? '' : (text[first.start] ?? '');
  const isSpread = first !== undefined && separator(layout, text).includes('\n');
  const indent = first === undefined || !isJson || !isSpread ? null : ' '.repeat(columnOf(text, first.start));
  const value =
    indent === null
      ? writer.flow(to).replaceAll(/\n\s*/g, isJson ? '' : ' ')
      : writer.flow(to).replaceAll('\n', `\n${indent}`);
  return layout.form === 'map' ? `${writer.key(String(path[0]), quote)}: ${value}` : value;
}

/** A comma and what stands before the first entry: a blank, or a line end and blanks. */
function separator({ start, entries }: Layout, text: string): string {
  const first = entries[0]?.start ?? start;
  const space = text.slice(start + 1, first);
  const isSpread = space.includes('\n') && space.trim() === '';
  return isSpread ? `,\n${text.slice(lineStart(text, first), first)}` : ', ';
}
