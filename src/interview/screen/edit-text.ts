/** Editing a text of one or several lines: what each key makes of it. Pure, so that no key can lose what was typed. */

export interface Edited {
  readonly text: string;
  /** Of the cursor, in the text; never within what is seen as one character. */
  readonly at: number;
}

export type Edit =
  | { readonly do: 'insert'; readonly text: string }
  | {
      readonly do:
        | 'backspace'
        | 'delete'
        | 'left'
        | 'right'
        | 'word-left'
        | 'word-right'
        | 'home'
        | 'end'
        | 'up'
        | 'down'
        | 'drop-word'
        | 'drop-before';
    };

export function editText(edited: Edited, edit: Edit): Edited {
  const { text, at } = edited;
  const moved = (to: number): Edited => ({ text, at: Math.min(Math.max(to, 0), text.length) });
  switch (edit.do) {
    case 'insert':
      return insert(edited, edit.text);
    case 'backspace':
      return drop(text, before(text, at), at);
    case 'delete':
      return drop(text, at, after(text, at));
    case 'left':
      return moved(before(text, at));
    case 'right':
      return moved(after(text, at));
    case 'word-left':
      return moved(wordBefore(text, at));
    case 'word-right':
      return moved(wordAfter(text, at));
    case 'home':
      return moved(lineStart(text, at));
    case 'end':
      return moved(lineEnd(text, at));
    case 'up':
      return moved(lineAbove(text, at));
    case 'down':
      return moved(lineBelow(text, at));
    case 'drop-word':
      return drop(text, wordBefore(text, at), at);
    case 'drop-before':
      return drop(text, lineStart(text, at), at);
  }
}

/** Composed, so that marks typed one by one sit on their letters; no controls but the line end. */
function insert({ text, at }: Edited, added: string): Edited {
  const clean = cleanTyped(added);
  const head = `${text.slice(0, at)}${clean}`.normalize('NFC');
  return { text: head + text.slice(at), at: head.length };
}

/** What may stand in a text: line ends as one sign, tabs as blanks, no controls, nothing that turns the direction. */
export function cleanTyped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu, '');
}

function drop(text: string, from: number, to: number): Edited {
  return { text: text.slice(0, from) + text.slice(to), at: from };
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Far more than one seen character is ever long; the whole text need not be looked at. */
const NEIGHBOURHOOD = 64;

function before(text: string, at: number): number {
  const from = Math.max(0, at - NEIGHBOURHOOD);
  const near = [...graphemes.segment(text.slice(from, at))].at(-1);
  return near === undefined ? 0 : from + near.index;
}

function after(text: string, at: number): number {
  const [next] = graphemes.segment(text.slice(at, at + NEIGHBOURHOOD));
  return at + (next?.segment.length ?? 0);
}

function wordBefore(text: string, at: number): number {
  const head = text.slice(0, at).trimEnd();
  return Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n')) + 1;
}

function wordAfter(text: string, at: number): number {
  const rest = /^\s*\S*/u.exec(text.slice(at));
  return at + (rest?.[0].length ?? 0);
}

function lineStart(text: string, at: number): number {
  // Before the beginning there is no line end, but an index below 0 would be taken for 0.
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function lineAbove(text: string, at: number): number {
  const start = lineStart(text, at);
  if (start === 0) return 0;
  const above = lineStart(text, start - 1);
  return Math.min(above + at - start, start - 1);
}

function lineBelow(text: string, at: number): number {
  const end = lineEnd(text, at);
  if (end === text.length) return text.length;
  return Math.min(end + 1 + at - lineStart(text, at), lineEnd(text, end + 1));
}
