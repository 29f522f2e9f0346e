/** Evidence and requirements of a criterion as lines in one cell, each with its verdict in colour and in words. */
import type { CriterionLine } from '../../digest/describe-criteria.ts';
import type { EvidenceLine } from '../../digest/describe-evidence.ts';
import type { Reader } from '../../digest/reader.ts';
import { latinIn } from '../cells/direction.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import type { TextRun } from '../cells/put.ts';

const SIZE = 9.5;
const PLAIN: Look = { size: SIZE };
const GOOD: Look = { size: SIZE, colour: COLOURS.good };
const BAD: Look = { size: SIZE, colour: COLOURS.bad };

/** One line per piece of evidence: the document, then what it answers, and why it counts or not. */
export function evidenceRuns({ evidence }: CriterionLine, reader: Reader): TextRun[] {
  return evidence.flatMap((piece, index) => [
    ...lineBreak(index),
    { text: `${piece.counts ? '✓' : '✗'} `, look: piece.counts ? GOOD : BAD },
    { text: latinIn(reader.locale, piece.text), look: PLAIN },
    { text: ` (${verdict(piece, reader)})`, look: piece.counts ? GOOD : BAD },
  ]);
}

export function requirementRuns({ requirements }: CriterionLine, { messages }: Reader): TextRun[] {
  return requirements.flatMap(({ title, fromText, met }, index) => [
    ...lineBreak(index),
    { text: `${met ? '✓' : '✗'} `, look: met ? GOOD : BAD },
    {
      text: messages.workbook.sentences.requirement({ title, from: fromText }),
      look: met ? PLAIN : { size: SIZE, colour: COLOURS.faint },
    },
  ]);
}

function verdict({ requirement, stateText, until, counts }: EvidenceLine, { messages, figures }: Reader): string {
  const isDated = until !== null && counts;
  const state = isDated
    ? messages.workbook.sentences.until({ state: stateText, date: figures.date(until) })
    : stateText;
  return requirement === '' ? state : `${requirement}: ${state}`;
}

function lineBreak(index: number): TextRun[] {
  return index === 0 ? [] : [{ text: '\n', look: PLAIN }];
}
