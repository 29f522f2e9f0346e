/** Which criteria hold a level back: now and needed, what it would bring, why, and the evidence to be brought. */
import type { BlockContent, RootContent } from 'mdast';
import type { BlockerLine } from '../digest/describe-blockers.ts';
import type { Reader } from '../digest/reader.ts';
import { fold, table } from './blocks.ts';
import { joined, lineBreak, type Phrase } from './phrasing.ts';

/** Longer lists are folded: a reader sees first how many there are. */
const UNFOLDED_ROWS = 5;

/** A list that stands above this one: evidence named there is not named again. */
export interface EarlierList {
  readonly level: number;
  readonly lines: readonly BlockerLine[];
}

export function missingTable(
  lines: readonly BlockerLine[],
  summary: string,
  earlier: EarlierList | null,
  reader: Reader,
): RootContent[] {
  const rows = blockersTable(lines, earlier, reader);
  return lines.length > UNFOLDED_ROWS ? fold(summary, rows) : rows;
}

function blockersTable(lines: readonly BlockerLine[], earlier: EarlierList | null, reader: Reader): BlockContent[] {
  const { labels, markdown } = reader.messages;
  const columns = [
    { title: labels.criterion },
    { title: markdown.labels.nowNeeded },
    { title: labels.gain, isFigure: true },
    { title: labels.why },
    { title: markdown.labels.evidenceToBring },
  ];
  const row = (line: BlockerLine): Phrase[] => [
    line.title,
    fromTo(line, reader),
    line.gainText || '–',
    line.why,
    evidenceToBring(line, earlier, reader),
  ];
  return table(columns, lines.map(row), reader.locale);
}

/** From the present answer to the one needed, in the direction of writing. */
export function fromTo({ have, need }: BlockerLine, { messages }: Reader): string {
  return `${have} ${messages.markdown.labels.arrow} ${need}`;
}

/** A higher level asks again for what a lower one asks; only what it adds is spelt out. */
function evidenceToBring(
  { node, requirements }: BlockerLine,
  earlier: EarlierList | null,
  { messages, figures }: Reader,
): Phrase {
  const { asForLevel, asForLevelOnly } = messages.markdown.sentences;
  const known = earlier?.lines.find((line) => line.node === node)?.requirements ?? [];
  const isRepeated = known.length > 0 && known.every((title) => requirements.includes(title));
  if (requirements.length === 0) return '–';
  if (earlier === null || !isRepeated) return joined(requirements, lineBreak());
  const level = figures.number(earlier.level);
  const added = requirements.filter((title) => !known.includes(title));
  return added.length === 0 ? asForLevelOnly({ level }) : joined([asForLevel({ level }), ...added], lineBreak());
}
