/** Edits of a map or list whose entries stand on lines of their own. */
import type { Edit } from './edits.ts';
import type { Entry, Layout } from './edit-yaml-layout.ts';
import { asComment, columnOf, leadingComments, lineStart, linesOf, startsLine } from './edit-yaml-lines.ts';
import {
  isEmptied,
  keptWith,
  NotEditable,
  type EditedEntry,
  type Inside,
  type Standing,
} from './edit-yaml-standing.ts';
import { splice, type Splice } from './splice.ts';

/** Whole lines come and go; a block that loses its last entry says that it is empty. */
export function spliceBlock({ form }: Layout, inside: Inside, standing: Standing): Splice[] {
  const { entries, inserts } = inside;
  return [
    ...entries.flatMap((edited, index) => [
      ...(edited.isRemoved ? remove(edited, entries[index + 1], standing) : inside.spliceEntry(edited, standing)),
      ...edited.own.flatMap((edit) => (edit.kind === 'copy' ? [copy(edited, edit, inside, standing)] : [])),
    ]),
    ...inserts.map((edit) => insert(edit, form, entries, standing)),
    ...(isEmptied(inside) ? [emptied(form, standing)] : []),
  ];
}

/** Its lines go, and become a comment where its text is to be kept. */
function remove(edited: EditedEntry, next: EditedEntry | undefined, { ground: { text } }: Standing): Splice[] {
  const { entry } = edited;
  const keep = keptWith(edited);
  if (!startsLine(text, entry.start)) return removeBesideDash(edited, next, text);
  const { start, end } = linesOf(text, entry);
  if (keep === undefined) return [{ start: leadingComments(text, entry.start), end, text: '' }];
  return [{ start, end, text: asComment(keep, text.slice(start, end), columnOf(text, entry.start)) }];
}

/** The first pair of `- key: value`: the next pair moves up to the dash. */
function removeBesideDash(edited: EditedEntry, next: EditedEntry | undefined, text: string): Splice[] {
  const { entry, path } = edited;
  if (next === undefined || next.isRemoved || /#/.test(text.slice(entry.end, next.entry.start)))
    throw new NotEditable(path);
  const gone = { start: entry.start, end: next.entry.start, text: '' };
  const keep = keptWith(edited);
  if (keep === undefined) return [gone];
  const start = lineStart(text, entry.start);
  const column = /^ */.exec(text.slice(start))?.[0].length ?? 0;
  const lines = text.slice(entry.start, lineStart(text, next.entry.start));
  return [{ start, end: start, text: asComment(keep, lines, column, columnOf(text, entry.start)) }, gone];
}

function copy(edited: EditedEntry, edit: Extract<Edit, { kind: 'copy' }>, inside: Inside, standing: Standing): Splice {
  const { text } = standing.ground;
  const { entry, path } = edited;
  const lines = linesOf(text, entry);
  const isOnDash = !startsLine(text, entry.start);
  const start = isOnDash ? entry.start : lines.start;
  const renamed = { entry, own: [{ ...edit, kind: 'rename' } as const], below: edit.edits, path, isRemoved: false };
  const pieces = inside.spliceEntry(renamed, standing);
  const moved = pieces.map((piece) => ({ ...piece, start: piece.start - start, end: piece.end - start }));
  const body = moved.some((piece) => piece.start < 0) ? null : splice(text.slice(start, lines.end), moved);
  if (body === null) throw new NotEditable(path);
  return putAt(lines.end, (isOnDash ? ' '.repeat(columnOf(text, start)) : '') + body, text);
}

function insert(
  { path, to, beside }: Insert,
  form: Layout['form'],
  entries: readonly EditedEntry[],
  { ground: { text, writer }, path: above }: Standing,
): Splice {
  const [first, last] = [entries[0]?.entry, entries.at(-1)?.entry];
  const key = path[0];
  if (first === undefined || last === undefined || key === undefined) throw new NotEditable([...above, ...path]);
  const lines = writer.block(form === 'map' ? { [key]: to } : [to]);
  const indent = ' '.repeat(columnOf(text, first.start));
  const body = lines.replaceAll(/^(?=.)/gm, indent);
  const { key: neighbour, side } = form === 'map' ? (beside ?? BEHIND_LAST) : { key: Number(key), side: ABOVE };
  const other = entries.find(({ entry }) => entry.key === neighbour)?.entry;
  if (other === undefined || side === 'behind') return putAt(linesOf(text, other ?? last).end, body, text);
  // Beside a dash it takes the place, and the pair that was there moves to the next line.
  if (!startsLine(text, other.start))
    return { start: other.start, end: other.start, text: body.slice(indent.length) + indent };
  return putAt(side === 'above' ? lineStart(text, other.start) : leadingComments(text, other.start), body, text);
}

type Insert = Extract<Edit, { kind: 'insert' }>;

const ABOVE = 'above-with-comments';
const BEHIND_LAST = { key: null, side: 'behind' } as const;

/** A map without pairs must say that it is one. */
function emptied(form: Layout['form'], { above, path }: Standing): Splice {
  if (above === null) throw new NotEditable(path);
  const { indicatorEnd } = above.entry;
  return { start: indicatorEnd, end: indicatorEnd, text: form === 'map' ? ' {}' : ' []' };
}

/** Lines between lines; the last line of a file need not have a line end. */
function putAt(offset: Entry['end'], lines: string, text: string): Splice {
  const isOpen = offset > 0 && text[offset - 1] !== '\n';
  return { start: offset, end: offset, text: isOpen ? `\n${lines.replace(/\n$/, '')}` : lines };
}
