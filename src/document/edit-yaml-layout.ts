/** Where each key and value of a YAML text stands, and how it is laid out; JSON is YAML that flows. */
import type { CST } from 'yaml';

export interface Entry {
  /** A key, or the index of an item. */
  readonly key: string | number;
  /** Where its key starts; of an item in a block, its dash. */
  readonly start: number;
  readonly keyEnd: number;
  /** After the colon or the dash. */
  readonly indicatorEnd: number;
  /** After the last character that belongs to its value; a comment behind it is not its value. */
  readonly end: number;
  readonly value: Layout;
}

export interface Layout {
  readonly form: 'map' | 'list' | 'scalar' | 'nothing';
  /** Between brackets; of a scalar, not a block of lines. */
  readonly isFlow: boolean;
  readonly start: number;
  readonly end: number;
  /** Of a block of lines: behind its `|`, and before its first line. */
  readonly lines?: { readonly headerEnd: number; readonly start: number };
  readonly entries: readonly Entry[];
}

/** Null where a text holds what cannot be edited by its place: several documents, `? key`, a pair as the item of a list. */
export async function layoutOf(text: string): Promise<Layout | null> {
  const { Parser, CST: cst } = await import('yaml');
  // Comments before the first line of a document stand beside it.
  const tokens = [...new Parser().parse(text)].filter(({ type }) => !BESIDE.has(type));
  const [document] = tokens;
  if (document?.type !== 'document' || tokens.length !== 1 || document.value === undefined) return null;
  try {
    return layout(document.value, document.offset, (token) => cst.resolveAsScalar(token)?.value ?? null);
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

const BESIDE: ReadonlySet<CST.Token['type']> = new Set(['comment', 'newline', 'space', 'doc-end']);

/** Ends the walk from wherever it is. */
class NotPlain extends Error {}

type ReadKey = (token: CST.Token) => string | null;

/** `at` is where a value would stand that is not there. */
function layout(token: CST.Token | undefined, at: number, readKey: ReadKey): Layout {
  switch (token?.type) {
    case undefined:
      return { form: 'nothing', isFlow: true, start: at, end: at, entries: [] };
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return scalarLayout(token.offset, token.offset + token.source.length, true);
    case 'block-scalar':
      return linesLayout(token);
    case 'block-map':
      return blockLayout('map', token.offset, token.items.flatMap(pairWith(readKey)));
    case 'block-seq':
      return blockLayout('list', token.offset, token.items.filter(hasDash).map(itemWith(readKey)));
    case 'flow-collection':
      return flowLayout(token, readKey);
    default:
      throw new NotPlain();
  }
}

function scalarLayout(start: number, end: number, isFlow: boolean): Layout {
  return { form: 'scalar', isFlow, start, end, entries: [] };
}

function linesLayout(token: CST.BlockScalar): Layout {
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  if (header === undefined || !('source' in header)) throw new NotPlain();
  const start = blockStart(token);
  const lines = { headerEnd: header.offset + header.source.length, start };
  return { ...scalarLayout(header.offset, start + token.source.length, false), lines };
}

function blockLayout(form: 'map' | 'list', start: number, entries: readonly Entry[]): Layout {
  return { form, isFlow: false, start, end: entries.at(-1)?.end ?? start, entries };
}

function flowLayout({ start, items, end }: CST.FlowCollection, readKey: ReadKey): Layout {
  const closing = end[0];
  if (closing === undefined) throw new NotPlain();
  const form = start.source === '{' ? 'map' : 'list';
  // A comma at the end leaves an item with nothing in it.
  const present = items.filter(({ key, value }) => key != null || value !== undefined);
  const entries = form === 'map' ? present.flatMap(pairWith(readKey)) : present.map(flowItemWith(readKey));
  return { form, isFlow: true, start: start.offset, end: closing.offset + 1, entries };
}

/** An item without a key holds the comments at the end of a map. */
function pairWith(readKey: ReadKey): (item: CST.CollectionItem) => Entry[] {
  return ({ start, key, sep, value }) => {
    if (key === undefined && sep === undefined && value === undefined) return [];
    if (key == null || start.some(({ type }) => type === 'explicit-key-ind')) throw new NotPlain();
    const name = readKey(key);
    const colon = sep?.find(({ type }) => type === 'map-value-ind');
    if (name === null || !('source' in key) || colon === undefined) throw new NotPlain();
    const indicatorEnd = colon.offset + 1;
    const below = layout(value, indicatorEnd, readKey);
    const keyEnd = key.offset + key.source.length;
    // Ids are compared in one spelling everywhere.
    return [
      { key: name.normalize('NFC'), start: key.offset, keyEnd, indicatorEnd, end: below.end, value: below },
    ] satisfies Entry[];
  };
}

function hasDash({ start }: CST.CollectionItem): boolean {
  return start.some(({ type }) => type === 'seq-item-ind');
}

function itemWith(readKey: ReadKey): (item: CST.CollectionItem, index: number) => Entry {
  return ({ start, value }, index) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0;
    const below = layout(value, dash + 1, readKey);
    return { key: index, start: dash, keyEnd: dash, indicatorEnd: dash + 1, end: below.end, value: below };
  };
}

function flowItemWith(readKey: ReadKey): (item: CST.CollectionItem, index: number) => Entry {
  return ({ key, sep, value }, index) => {
    if (key != null || sep !== undefined) throw new NotPlain();
    const below = layout(value, 0, readKey);
    return {
      key: index,
      start: below.start,
      keyEnd: below.start,
      indicatorEnd: below.start,
      end: below.end,
      value: below,
    };
  };
}

/** Where the lines of a block begin: behind its header, the comment there, and the line end. */
function blockStart({ offset, props }: CST.BlockScalar): number {
  const last = props.at(-1);
  return last !== undefined && 'source' in last ? last.offset + last.source.length : offset;
}
