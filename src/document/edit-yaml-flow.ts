/** Edits of a map or list between brackets: of JSON, and of what flows in YAML. */
import type { Edit } from './edits.ts';
import type { Layout } from './edit-yaml-layout.ts';
import { removals } from './edit-yaml-cuts.ts';
import { fillEmpty } from './edit-yaml-fill.ts';
import { pairText, roomIn, separator, type Insert } from './edit-yaml-pair.ts';
import { asComment, columnOf } from './edit-yaml-lines.ts';
import { keptWith, NotEditable, type EditedEntry, type Inside, type Standing } from './edit-yaml-standing.ts';
import { splice, type Splice } from './splice.ts';

/** Entries come and go with their commas. */
export function spliceFlow(layout: Layout, inside: Inside, standing: Standing): Splice[] {
  const { entries, inserts } = inside;
  if (entries.length === 0) return fillEmpty(layout, inserts, standing);
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

function insert(edit: Insert, layout: Layout, inside: Inside, standing: Standing): Splice {
  const { text } = standing.ground;
  const { key, side } = layout.form === 'map' ? (edit.beside ?? BEHIND_LAST) : { key: Number(edit.path[0]), side: '' };
  const put = pairText(edit, layout, standing);
  const between = separator(layout, text);
  const kept = inside.entries.filter(({ isRemoved }) => !isRemoved).map(({ entry }) => entry);
  const other = kept.find((entry) => entry.key === key);
  const last = kept.at(-1);
  if (other !== undefined && side !== 'behind') return { start: other.start, end: other.start, text: put + between };
  const behind = other ?? last;
  if (behind !== undefined) return { start: behind.end, end: behind.end, text: between + put };
  // Everything that was there goes.
  const isFirst = inside.inserts[0] === edit;
  const room = roomIn(layout, standing);
  const start = layout.start + 1;
  return { start, end: start, text: (isFirst ? room : ', ') + put + (inside.inserts.at(-1) === edit ? room : '') };
}

const BEHIND_LAST = { key: null, side: 'behind' } as const;
