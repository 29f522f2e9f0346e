/** A pair or an item as it is put between brackets. */
import type { Edit } from './edits.ts';
import type { Layout } from './edit-yaml-layout.ts';
import { columnOf, lineStart } from './edit-yaml-lines.ts';
import type { Standing } from './edit-yaml-standing.ts';

export type Insert = Extract<Edit, { kind: 'insert' }>;

export function pairText({ path, to }: Insert, layout: Layout, standing: Standing): string {
  const { writer, text, isJson } = standing.ground;
  const first = layout.entries[0];
  const quote = first === undefined ? '' : (text[first.start] ?? '');
  const isSpread = first !== undefined && separator(layout, text).includes('\n');
  const indent = first === undefined || !isJson || !isSpread ? null : ' '.repeat(columnOf(text, first.start));
  const said = typeof to === 'object' ? writer.flow(to) : writer.inline(to, '');
  const value = indent === null ? said.replaceAll(/\n\s*/g, isJson ? '' : ' ') : said.replaceAll('\n', `\n${indent}`);
  return layout.form === 'map' ? `${writer.key(String(path[0]), quote)}: ${value}` : value;
}

/** A comma and what stands before the first entry: a blank, or a line end and blanks. */
export function separator({ start, entries }: Layout, text: string): string {
  const first = entries[0]?.start ?? start;
  const space = text.slice(start + 1, first);
  const isSpread = space.includes('\n') && space.trim() === '';
  return isSpread ? `,\n${text.slice(lineStart(text, first), first)}` : ', ';
}

/** What stands behind the opening bracket and before the closing one. */
export function roomIn({ form }: Layout, { ground: { isJson } }: Standing): string {
  return form === 'map' && !isJson ? ' ' : '';
}
