/** A text under edit as lines of a screen, and where the cursor stands in them. */
import { wrapRanges, wrapText } from '../wrap-text.ts';
import type { Edited } from './edit-text.ts';
import type { Paint, Size } from './terminal.ts';

export interface TextScreen {
  readonly heading: readonly string[];
  readonly hint: string;
  /** What was wrong when it was last tried to be saved. */
  readonly fault: string;
  readonly keys: string;
}

export interface DrawnText {
  /** Everything up to the line of the cursor. */
  readonly above: readonly string[];
  /** The line of the cursor, cut in two by it. */
  readonly before: string;
  readonly after: string;
  readonly below: readonly string[];
}

/** A mark before each line shows where the text begins, and keeps the line from being empty. */
const GUTTER = '│ ';

export function drawText({ text, at }: Edited, screen: TextScreen, { columns, rows }: Size, paint: Paint): DrawnText {
  const width = columns - 1;
  const wrapped = (line: string): string[] => (line === '' ? [] : wrapText(line, width));
  const head = [
    ...screen.heading.flatMap((line, place) =>
      wrapped(line).map((part) => (place === 0 ? paint('strong', part) : part)),
    ),
    ...wrapped(screen.hint).map((line) => paint('faint', line)),
  ];
  const foot = [
    ...wrapped(screen.fault).map((line) => paint('bad', line)),
    ...wrapped(screen.keys).map((line) => paint('faint', line)),
  ];
  const ranges = wrapRanges(text, width - GUTTER.length);
  // At a break between two lines the cursor stands at the beginning of the second.
  const row = Math.max(
    ranges.findLastIndex(({ from }) => from <= at),
    0,
  );
  const room = Math.max(rows - 1 - foot.length - Math.min(head.length, 3), 3);
  const first = Math.max(0, Math.min(row - Math.floor(room / 2), ranges.length - room));
  const line = (place: number): string =>
    text.slice(ranges[place]?.from ?? 0, ranges[place]?.to ?? 0).replace(/\n$/, '');
  const from = ranges[row]?.from ?? 0;
  const shown = ranges.slice(first, first + room);
  const kept = head.slice(0, Math.max(rows - 1 - foot.length - shown.length, 0));
  return {
    above: [...kept, ...ranges.slice(first, row).map((_range, place) => `${GUTTER}${line(first + place)}`)],
    before: GUTTER + text.slice(from, at),
    after: text.slice(at, Math.max(ranges[row]?.to ?? 0, at)),
    below: [
      ...ranges.slice(row + 1, first + room).map((_range, place) => `${GUTTER}${line(row + 1 + place)}`),
      ...foot,
    ],
  };
}
