/** What a value is worth, as a lead and its points. */
import type { Worth } from '../../model/worth.ts';
import type { Reader } from './reader.ts';

export interface WorthLines {
  /** Ends in a colon where points follow. */
  readonly lead: string;
  /** Value and worth, lowest value first. */
  readonly points: readonly (readonly [string, string])[];
}

export function describeWorth(worth: Worth, { messages, figures }: Reader): WorthLines {
  const { worth: say } = messages.rules;
  const { line, steps, 'equal-bands': bands, closed } = worth;
  if (bands !== undefined) {
    const borders = bands.map((border) => figures.number(border)).join(messages.markdown.labels.semicolon);
    return { lead: say.equalBands({ borders }), points: [] };
  }
  const points = Object.entries(line ?? steps ?? {})
    .map(([value, score]) => [Number(value), score] as const)
    .toSorted(([left], [right]) => left - right)
    .map(([value, score]) => [figures.number(value), figures.number(score)] as const);
  const lead = line === undefined ? (closed === 'upper' ? say.stepsUpper() : say.steps()) : say.line();
  return { lead, points };
}

/** The same as one sentence. */
export function worthSentence(worth: Worth, reader: Reader): string {
  const { lead, points } = describeWorth(worth, reader);
  if (points.length === 0) return lead;
  const { arrow, semicolon } = reader.messages.markdown.labels;
  const said = points.map(([value, score]) => `${value} ${arrow} ${score}`);
  return `${lead} ${said.join(semicolon)}.`;
}
