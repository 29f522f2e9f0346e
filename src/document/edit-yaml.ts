/** Edits → the pieces of a YAML or JSON text that they replace. Everything between the pieces stays as it is. */
import { editsOf, type Edit } from './edits.ts';
import { spliceBlock } from './edit-yaml-block.ts';
import { spliceFlow } from './edit-yaml-flow.ts';
import { layoutOf, type Entry, type Layout } from './edit-yaml-layout.ts';
import { columnOf, lineStart, startsLine } from './edit-yaml-lines.ts';
import { NotEditable, type EditedEntry, type Standing } from './edit-yaml-standing.ts';
import { valueWriter } from './edit-yaml-text.ts';
import { setValue } from './edit-yaml-value.ts';
import type { Path } from './fault.ts';
import type { Splice } from './splice.ts';

/** The pieces, or the path of the first edit that cannot be made without touching more than its own place. */
export type Pieces =
  { readonly ok: true; readonly pieces: readonly Splice[] } | { readonly ok: false; readonly path: Path };

/** `text` has line feeds only. */
export async function editYaml(text: string, edits: readonly Edit[], isJson = false): Promise<Pieces> {
  const layout = await layoutOf(text);
  if (layout === null) return { ok: false, path: [] };
  const ground = { text, isJson, writer: await valueWriter(isJson, stepOf(text, layout) ?? DEFAULT_STEP) };
  const comment = { offset: lineStart(text, layout.start), column: 0 };
  try {
    return { ok: true, pieces: spliceBelow(layout, edits, { ground, comment, above: null, path: [] }) };
  } catch (error) {
    if (error instanceof NotEditable) return { ok: false, path: error.path };
    throw error;
  }
}

function spliceBelow(layout: Layout, edits: readonly Edit[], standing: Standing): Splice[] {
  if (edits.length === 0) return [];
  refuseUnreachable(layout, edits, standing.path);
  const entries = layout.entries.map((entry): EditedEntry => {
    const { own, below } = editsOf(entry.key, edits);
    const isRemoved = own.some(({ kind }) => kind === 'remove');
    return { entry, own, below, path: [...standing.path, entry.key], isRemoved };
  });
  const inserts = edits.filter((edit) => edit.kind === 'insert').filter(({ path }) => path.length === 1);
  const { isFlow } = layout;
  const inside = {
    entries,
    inserts,
    spliceEntry: (edited: EditedEntry, above: Standing) => spliceEntry(edited, above, isFlow),
  };
  return isFlow ? spliceFlow(layout, inside, standing) : spliceBlock(layout, inside, standing);
}

function refuseUnreachable({ form, entries }: Layout, edits: readonly Edit[], path: Path): void {
  const keys = new Set(entries.map(({ key }) => key));
  for (const { kind, path: steps } of edits) {
    const [step] = steps;
    const isNew = kind === 'insert' && steps.length === 1;
    const isFree = form === 'map' ? typeof step === 'string' && !keys.has(step) : isPlace(step, form, entries);
    if (step === undefined || !(isNew ? isFree : keys.has(step))) throw new NotEditable([...path, ...steps]);
  }
}

/** An index before which an item can be put, or the one behind the last. */
function isPlace(step: string | number | undefined, form: Layout['form'], entries: readonly Entry[]): boolean {
  return form === 'list' && typeof step === 'number' && step >= 0 && step <= entries.length;
}

function spliceEntry({ entry, own, below, path }: EditedEntry, standing: Standing, isInFlow: boolean): Splice[] {
  const { ground } = standing;
  const { text, writer } = ground;
  const renames = own.flatMap((edit): Splice[] =>
    edit.kind === 'rename'
      ? [{ start: entry.start, end: entry.keyEnd, text: writer.key(edit.to, text[entry.start] ?? '') }]
      : [],
  );
  const set = own.find((edit) => edit.kind === 'set');
  if (set !== undefined) return [...renames, ...setValue(entry, set.to, path, ground, isInFlow)];
  const comment = startsLine(text, entry.start)
    ? { offset: lineStart(text, entry.start), column: columnOf(text, entry.start) }
    : standing.comment;
  return [
    ...renames,
    ...spliceBelow(entry.value, below, { ground, comment, above: { entry, isFlow: isInFlow }, path }),
  ];
}

/** By how many blanks the first inner block of a file is indented. */
function stepOf(text: string, { entries }: Layout): number | undefined {
  for (const { start, value } of entries) {
    const first = value.entries[0];
    if (first === undefined || !startsLine(text, first.start) || !startsLine(text, start)) continue;
    const step = columnOf(text, first.start) - columnOf(text, start);
    return step > 0 ? step : stepOf(text, value);
  }
  return undefined;
}

const DEFAULT_STEP = 2;
