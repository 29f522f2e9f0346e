/** The first entries between empty brackets. */
import { cut } from './edit-yaml-cuts.ts';
import type { Entry, Layout } from './edit-yaml-layout.ts';
import { columnOf, lineEnd, lineStart } from './edit-yaml-lines.ts';
import { pairText, roomIn, type Insert } from './edit-yaml-pair.ts';
import type { Standing } from './edit-yaml-standing.ts';
import type { Splice } from './splice.ts';

/** Empty brackets that stand in a block make room for a block, where a line would hold too much. */
export function fillEmpty(layout: Layout, inserts: readonly Insert[], standing: Standing): Splice[] {
  const { above, ground } = standing;
  if (inserts.length === 0) return [];
  const isInside = above === null || above.isFlow || ground.isJson;
  const isEmpty = ground.text.slice(layout.start + 1, layout.end - 1).trim() === '';
  const isLong = inserts.some(({ to }) => typeof to === 'object' || String(to).includes('\n'));
  if (!isInside && isEmpty && isLong && isBeside(above.entry, layout, ground.text))
    return openBlock(above.entry, layout, inserts, standing);
  if (ground.isJson && isEmpty && ground.text.trimEnd().includes('\n')) return [openLines(layout, inserts, standing)];
  const room = roomIn(layout, standing);
  const inner = inserts.map((edit) => pairText(edit, layout, standing)).join(', ');
  const start = layout.start + 1;
  return [{ start, end: isEmpty ? layout.end - 1 : start, text: room + inner + room }];
}

/** Whether the brackets of a pair stand on the line of its key. */
function isBeside({ key, indicatorEnd }: Entry, { start }: Layout, text: string): boolean {
  return typeof key === 'string' && /^ *$/.test(text.slice(indicatorEnd, start));
}

function openBlock(
  { start, indicatorEnd }: Entry,
  layout: Layout,
  inserts: readonly Insert[],
  { ground: { text, writer } }: Standing,
): Splice[] {
  const indent = ' '.repeat(columnOf(text, start));
  const body = writer
    .block({ k: filledWith(layout, inserts) })
    .replace('k:\n', '')
    .replaceAll(/^(?=.)/gm, indent);
  const end = lineEnd(text, layout.end);
  return [cut(indicatorEnd, layout.end), { start: end, end, text: text[end - 1] === '\n' ? body : `\n${body}` }];
}

/** JSON in lines of its own, where the file has any. */
function openLines(layout: Layout, inserts: readonly Insert[], { ground: { text, writer } }: Standing): Splice {
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, layout.start)))?.[0] ?? '';
  const lines = writer.flow(filledWith(layout, inserts)).replaceAll('\n', `\n${indent}`);
  return { start: layout.start, end: layout.end, text: lines };
}

function filledWith({ form }: Layout, inserts: readonly Insert[]): unknown {
  if (form !== 'map') return inserts.map(({ to }) => to);
  return Object.fromEntries(inserts.map(({ path, to }) => [String(path[0]), to]));
}
