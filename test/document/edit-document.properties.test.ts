/**
 * Random documents in random layouts, and random edits. Every line of the documents ends with a comment of its own, so
 * that each can be told from all others: what no edit speaks of is there afterwards, byte for byte and in its order.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editDocument } from '../../src/document/edit-document.ts';
import { applyEdits, valueAt, type Edit } from '../../src/document/edits.ts';
import type { Path } from '../../src/document/fault.ts';

const RUNS = 1500;

/** A value with the way in which it is written. */
type Written =
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'map' | 'flow-map'; readonly pairs: readonly (readonly [string, Written])[] }
  | { readonly kind: 'list' | 'flow-list'; readonly items: readonly Written[] };

const scalar = fc
  .constantFrom('1', '2.5', 'x', '"q: #1"', "'it''s'", '"1"', 'an tâm', 'vn@1.0.0', '2026-01-01', '-3', '""')
  .map((text): Written => ({ kind: 'scalar', text }));
const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'quản-trị', '"d"', "'e'", '1'), {
  minLength: 1,
  maxLength: 4,
});

const { block } = fc.letrec<{ flow: Written; block: Written }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 2 },
    scalar,
    mapOf('flow-map', tie('flow') as fc.Arbitrary<Written>),
    listOf('flow-list', tie('flow') as fc.Arbitrary<Written>),
  ),
  block: fc.oneof(
    { maxDepth: 3 },
    scalar,
    tie('flow') as fc.Arbitrary<Written>,
    fc
      .array(fc.constantFrom('one', '', '  two', '# no comment'), { minLength: 1, maxLength: 3 })
      .map((lines): Written => ({ kind: 'lines', lines: ['first', ...lines, 'last'] })),
    mapOf('map', tie('block') as fc.Arbitrary<Written>),
    listOf('list', tie('block') as fc.Arbitrary<Written>),
  ),
}));
const documents = mapOf('map', block);

function mapOf(kind: 'map' | 'flow-map', inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return keys.chain((names) =>
    fc.tuple(...names.map((name) => inner.map((value) => [name, value] as const))).map((pairs) => ({ kind, pairs })),
  );
}

function listOf(kind: 'list' | 'flow-list', inner: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return fc.array(inner, { minLength: 1, maxLength: 3 }).map((items) => ({ kind, items }));
}

interface Layout {
  readonly step: number;
  /** Whether the lines of comment and the blank lines between the entries of blocks are written. */
  readonly isLoose: boolean;
  readonly lineEnd: string;
  readonly hasMark: boolean;
  readonly isOpen: boolean;
}

const layouts = fc.record({
  step: fc.constantFrom(2, 4),
  isLoose: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasMark: fc.boolean(),
  isOpen: fc.boolean(),
});

/** The document as text, each of its lines marked. */
function write(document: Written, layout: Layout): string {
  let marks = 0;
  const mark = (): string => ` # m${++marks}`;
  const inFlow = (value: Written): string => {
    if (value.kind === 'flow-map')
      return `{ ${value.pairs.map(([key, inner]) => `${key}: ${inFlow(inner)}`).join(', ')} }`;
    if (value.kind === 'flow-list') return `[${value.items.map(inFlow).join(', ')}]`;
    return value.kind === 'scalar' ? value.text : 'x';
  };
  /** What follows a colon or a dash, to the end of its last line. */
  const after = (value: Written, column: number): string => {
    if (value.kind === 'lines') {
      const pad = ' '.repeat(column + layout.step);
      return ` |${mark()}\n${value.lines.map((line) => `${line === '' ? '' : pad + line}\n`).join('')}`;
    }
    if (value.kind === 'map' || value.kind === 'list') return `${mark()}\n${entries(value, column + layout.step)}`;
    return ` ${inFlow(value)}${mark()}\n`;
  };
  const entries = (value: Written, column: number): string => {
    const pad = ' '.repeat(column);
    const loose = (): string => (layout.isLoose ? `\n${pad}#${mark()}\n` : '');
    if (value.kind === 'map')
      return value.pairs.map(([key, inner]) => `${loose()}${pad}${key}:${after(inner, column)}`).join('');
    return value.kind === 'list'
      ? value.items.map((inner) => `${loose()}${pad}-${afterDash(inner, column)}`).join('')
      : '';
  };
  /** A map beside its dash, as lists of maps are mostly written. */
  const afterDash = (inner: Written, column: number): string =>
    inner.kind === 'map' && !layout.isLoose ? ` ${entries(inner, column + 2).trimStart()}` : after(inner, column);
  const text = entries(document, 0);
  const whole = layout.isOpen ? text.replace(/\n$/, '') : text;
  return (layout.hasMark ? '\uFEFF' : '') + whole.replaceAll('\n', layout.lineEnd);
}

/** Every path of the value, without the value itself. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => [[...path, step], ...pathsIn(valueAt(value, [step]), [...path, step])]);
}

const NEW_VALUES = [7, 'y', 'needs: quotes', '12', ['u', 'v w'], 'two\nlines', ' odd\n\n lines \n', 'open\n\n'];
const NEW_TREES = [7, 'y', { k: [1, { l: 'm n' }], 'o p': '' }, [], {}];

/** Edits of paths none of which lies below another: who removes an answer does not also change it. */
function editsOf(value: unknown, picks: readonly number[]): Edit[] {
  const paths = pathsIn(value);
  const chosen: Path[] = [];
  return picks.flatMap((pick, index): Edit[] => {
    const path = paths[pick % paths.length];
    if (path === undefined || chosen.some((other) => startsWith(path, other) || startsWith(other, path))) return [];
    chosen.push(path);
    return [editOf(value, path, pick, index)];
  });
}

function editOf(value: unknown, path: Path, pick: number, index: number): Edit {
  const isKey = typeof path.at(-1) === 'string';
  const fresh = `new-${index}`;
  const isScalar = typeof valueAt(value, path) !== 'object';
  switch (pick % 7) {
    case 0:
      return isScalar ? { kind: 'set', path, to: NEW_VALUES[pick % NEW_VALUES.length] } : { kind: 'remove', path };
    case 1:
      return isKey ? { kind: 'rename', path, to: fresh } : { kind: 'remove', path, keep: ['gone'] };
    case 2:
      return { kind: 'remove', path, keep: ['gone: why', 'because'] };
    case 3:
      return {
        kind: 'insert',
        path: isKey ? [...path.slice(0, -1), fresh] : path,
        to: NEW_TREES[pick % NEW_TREES.length],
      };
    case 4:
      return isKey ? { kind: 'copy', path, to: fresh, edits: [] } : { kind: 'insert', path, to: 'z' };
    default:
      return { kind: 'remove', path };
  }
}

function startsWith(path: Path, other: Path): boolean {
  return other.every((step, index) => path[index] === step);
}

const cases = fc.record({
  document: documents,
  layout: layouts,
  picks: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 5 }),
});

async function run({ document, layout, picks }: { document: Written; layout: Layout; picks: readonly number[] }) {
  const before = write(document, layout);
  const value = parse(before.replace('\uFEFF', ''), { uniqueKeys: false, stringKeys: true }) as unknown;
  const edits = editsOf(value, picks);
  const outcome = await editDocument('a.yaml', new TextEncoder().encode(before), edits);
  const after = outcome.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(outcome.bytes) : null;
  return { before, value, edits, after };
}

describe('a document that was edited', () => {
  it('says what was intended, to another parser too', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (input) => {
        const { value, edits, after } = await run(input);
        fc.pre(after !== null);
        expect(parse((after ?? '').replace('\uFEFF', ''), { stringKeys: true })).toEqual(applyEdits(value, edits));
      }),
      { numRuns: RUNS },
    );
  });

  it('has every other line as it was, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (input) => {
        const { before, edits, after } = await run(input);
        fc.pre(after !== null);
        const touched = await linesTouched(before, edits);
        const kept = before.split(/(?<=\n)/).filter((_line, index) => !touched.has(index));
        expect(
          isSubsequence(kept.map(trimEnd), (after ?? '').split(/(?<=\n)/).map(trimEnd)),
          `${before}\n---\n${after ?? ''}`,
        ).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('has the line ends and the byte-order mark that it had', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (input) => {
        const { before, after } = await run(input);
        fc.pre(after !== null && before.includes('\n'));
        const text = after ?? '';
        expect(text.startsWith('\uFEFF')).toBe(input.layout.hasMark);
        if (input.layout.lineEnd === '\r\n') expect(/(?<!\r)\n/.test(text)).toBe(false);
        else expect(text).not.toContain('\r');
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('is refused only where a place is too tight', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (input) => {
        const { after, edits } = await run(input);
        const isSimple = edits.every((edit) => edit.kind === 'set' || edit.kind === 'rename');
        if (after === null) refused += 1;
        if (isSimple) expect(after).not.toBeNull();
      }),
      { numRuns: RUNS },
    );
    expect(refused / RUNS).toBeLessThan(0.15);
  });
});

/** The lines of the entries that edits speak of, by the marks that `write` put there. */
async function linesTouched(before: string, edits: readonly Edit[]): Promise<ReadonlySet<number>> {
  const { layoutOf } = await import('../../src/document/edit-yaml-layout.ts');
  const text = before.replace('\uFEFF', '').replaceAll('\r\n', '\n');
  const layout = await layoutOf(text);
  const touched = new Set<number>();
  for (const { path, kind } of edits) {
    let at = layout;
    let span: { start: number; end: number } | undefined;
    for (const step of path) {
      const entry = at?.entries.find(({ key }) => key === step);
      span = entry;
      at = entry?.value ?? null;
    }
    if (span === undefined) {
      const parent = path.slice(0, -1);
      const holder = parent.reduce(
        (inner, step) => inner?.entries.find(({ key }) => key === step)?.value ?? null,
        layout,
      );
      // Between brackets the line of the bracket changes; a block changes between its lines only.
      if (holder?.isFlow === true) span = holder;
    }
    if (span === undefined) continue;
    const first = text.slice(0, span.start).split('\n').length - 1;
    const last = text.slice(0, span.end).replace(/\n$/, '').split('\n').length - 1;
    const isSameLine = kind === 'set' || kind === 'rename' || kind === 'copy';
    for (let line = first; line <= (isSameLine && kind !== 'set' ? first : last); line += 1) touched.add(line);
    if (kind === 'remove') for (const line of around(text, first, last)) touched.add(line);
    // The next pair moves up to the dash.
    const isBesideDash = /- *$/.test(text.slice(0, span.start).split('\n').at(-1) ?? '');
    if (kind === 'remove' && isBesideDash) touched.add(last + 1);
  }
  return touched;
}

/** Comments that go with an entry: directly above it, and deeper ones below; and the line that says a map is empty now. */
function around(text: string, first: number, last: number): number[] {
  const lines = text.split('\n');
  const found: number[] = [];
  for (let line = first - 1; line >= 0 && /^\s*#/.test(lines[line] ?? ''); line -= 1) found.push(line);
  for (let line = last + 1; line < lines.length && /^\s*(?:#|$)/.test(lines[line] ?? ''); line += 1) found.push(line);
  for (let line = first - 1; line >= 0; line -= 1) {
    if (indentOf(lines[line] ?? '') < indentOf(lines[first] ?? '') && (lines[line] ?? '').trim() !== '') {
      found.push(line);
      break;
    }
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isSubsequence(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const line of many) if (at < few.length && line === few[at]) at += 1;
  return at === few.length;
}

function trimEnd(line: string): string {
  return line.replace(/\r?\n$/, '').replace('\uFEFF', '');
}
