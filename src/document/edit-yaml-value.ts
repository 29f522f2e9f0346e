/** Another value in the place of what stands behind a colon or a dash. */
import type { Entry, Layout } from './edit-yaml-layout.ts';
import { columnOf, lineEnd, linesOf, startsLine } from './edit-yaml-lines.ts';
import { NotEditable, type Ground } from './edit-yaml-standing.ts';
import type { Path } from './fault.ts';
import type { Splice } from './splice.ts';

/** A text of several lines becomes a block of lines, except between brackets; a comment behind the value stays there. */
export function setValue(entry: Entry, to: unknown, path: Path, ground: Ground, isInFlow: boolean): Splice[] {
  const { text } = ground;
  const { value, indicatorEnd } = entry;
  const written = isInFlow ? inline(to, value, ground) : inBlock(to, entry, ground);
  if (value.form === 'nothing')
    return [
      { start: indicatorEnd, end: indicatorEnd, text: ` ${written.head}` },
      ...below(indicatorEnd, written, text),
    ];
  if (value.isFlow)
    return [{ start: value.start, end: value.end, text: written.head }, ...below(value.end, written, text)];
  if (value.lines !== undefined)
    return [
      { start: value.start, end: value.lines.headerEnd, text: written.head },
      { start: value.lines.start, end: value.end, text: written.body },
    ];
  return instead(entry, written, path, text);
}

/** What stands on the line of the key, and the lines below it. */
interface Written {
  readonly head: string;
  readonly body: string;
}

function inline(to: unknown, value: Layout, { text, writer }: Ground): Written {
  const quote = value.form === 'scalar' && value.isFlow ? (text[value.start] ?? '') : '';
  return { head: writer.inline(to, quote), body: '' };
}

function inBlock(to: unknown, entry: Entry, ground: Ground): Written {
  const { text, writer } = ground;
  // On one line a text keeps the quotes that are there.
  const isQuoted = entry.value.isFlow && /["']/.test(text[entry.value.start] ?? '');
  const lines = typeof to !== 'string' || (isQuoted && !to.includes('\n')) ? null : writer.lines(to);
  if (lines === null) return inline(to, entry.value, ground);
  const indent = ' '.repeat(columnOf(text, entry.start));
  return { head: lines.head, body: lines.body.replaceAll(/^(?=.)/gm, indent) };
}

/** Lines below the line that an offset is on. The last line of a file need not have an end. */
function below(offset: number, { body }: Written, text: string): Splice[] {
  if (body === '') return [];
  const end = lineEnd(text, offset);
  return [{ start: end, end, text: text[end - 1] === '\n' ? body : `\n${body}` }];
}

/** In the place of the entries of a block, with the comments among them. */
function instead({ value, indicatorEnd }: Entry, { head, body }: Written, path: Path, text: string): Splice[] {
  const [first, last] = [value.entries[0], value.entries.at(-1)];
  if (first === undefined || last === undefined || !startsLine(text, first.start)) throw new NotEditable(path);
  const { end } = linesOf(text, { start: first.start, end: last.end });
  return [
    { start: indicatorEnd, end: indicatorEnd, text: ` ${head}` },
    { start: lineEnd(text, indicatorEnd), end, text: body },
  ];
}
