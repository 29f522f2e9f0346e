/** YAML text → what it says, in order. The core schema of YAML 1.2, without the parts that hide what a file says. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type DocumentEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { IssueCode } from '../model/issue.ts';
import { normaliserFor, reportForbidden, toNfc } from './clean-text.ts';
import { coreScalar, losesDigits } from './core-scalar.ts';
import { Unreadable, type Report } from './grammar-fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { preview } from './preview.ts';
import {
  keyNotText,
  refuseIndentedMarker,
  refuseOddBlock,
  refuseSameLine,
  reportDirective,
  severalDocuments,
  tooDeep,
} from './refuse-yaml.ts';
import { NOWHERE, type Scalar, type Sink } from './sink.ts';

// An import from a bundled CommonJS module is a getter, which a loop over a million events feels.
const [EVENT, STYLE, COLLECTION, decodeScalar] = [EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, getScalarValue];

/** A text with what js-yaml finds in it, in order; a second reading need not find it again. */
export interface YamlText {
  readonly text: string;
  readonly events: readonly Event[];
  readonly normalise: (scalar: string) => string;
}

/** Throws js-yaml's own exception for a fault of the syntax. */
export function parseYaml(text: string): YamlText {
  // A fuse only, for it counts scalars too; the exact bound is kept below.
  const events = parseEvents(text, { maxDepth: MAX_DEPTH + 2 });
  return { text, events, normalise: normaliserFor(text) };
}

/** Tells what a text says; throws `Unreadable`. For places alone it tells the keys, and of each value where it stands. */
export function readYaml(yaml: YamlText, sink: Sink, report: Report, isForPlaces = false): void {
  if (yaml.events.length === 0) throw new Unreadable({ code: 'file-empty', start: 0, end: 1 });
  const { text, normalise } = yaml;
  const reading: Reading = { text, sink, report, normalise, isForPlaces, frames: [], documents: 0, end: 0 };
  for (const event of yaml.events) readEvent(reading, event);
}

type NodeEvent = MappingEvent | SequenceEvent | ScalarEvent;

/** An open list, or an open map that waits for its next key or for the value of one. */
interface Frame {
  waitsFor: 'key' | 'value' | 'item';
  readonly start: number;
  readonly isBlock: boolean;
  isEmpty: boolean;
}

interface Reading {
  readonly text: string;
  readonly sink: Sink;
  readonly report: Report;
  readonly normalise: (scalar: string) => string;
  readonly isForPlaces: boolean;
  readonly frames: Frame[];
  documents: number;
  /** Where the last thing that was read ended. */
  end: number;
}

function readEvent(reading: Reading, event: Event): void {
  switch (event.type) {
    case EVENT.DOCUMENT:
      return openDocument(reading, event);
    case EVENT.MAPPING:
      open(reading, event, 'key');
      return reading.sink.openMap(event.start);
    case EVENT.SEQUENCE:
      open(reading, event, 'item');
      return reading.sink.openList(event.start);
    case EVENT.SCALAR:
      return readScalar(reading, event);
    case EVENT.ALIAS:
      return readAlias(reading, event.anchorStart - 1, event.anchorEnd);
    case EVENT.POP:
      return close(reading);
    default:
      throw new TypeError('js-yaml made an event that is not known');
  }
}

function openDocument(reading: Reading, { explicitStart, directives }: DocumentEvent): void {
  const { text, report } = reading;
  reading.documents += 1;
  if (reading.documents > 1) throw severalDocuments(text, reading.end);
  if (explicitStart) refuseIndentedMarker(text);
  if (directives.length > 0) reportDirective(text, report);
}

function open(reading: Reading, event: MappingEvent | SequenceEvent, waitsFor: 'key' | 'item'): void {
  const { frames } = reading;
  reportProperties(reading, event);
  if (isAtKey(frames)) throw keyNotText(event.start);
  if (frames.length >= MAX_DEPTH) throw tooDeep(event.start);
  turn(frames);
  frames.push({ waitsFor, start: event.start, isBlock: event.style === COLLECTION.BLOCK, isEmpty: true });
}

/** Of brackets the end is the closing one; js-yaml does not say where, but has made sure that it is there. */
function close(reading: Reading): void {
  const { frames, text, sink } = reading;
  const frame = frames.pop();
  if (frame === undefined) return;
  const closer = frame.isBlock ? undefined : { '[': ']', '{': '}' }[text[frame.start] ?? ''];
  if (closer !== undefined) reading.end = text.indexOf(closer, Math.max(reading.end, frame.start)) + 1;
  sink.close(reading.end);
}

function readScalar(reading: Reading, event: ScalarEvent): void {
  const { sink, frames, text } = reading;
  reportProperties(reading, event);
  const frame = frames[frames.length - 1];
  const { start, end } = scalarSpan(event);
  const isSaid = !reading.isForPlaces || frame?.waitsFor === 'key';
  const value = isSaid ? scalarText(reading, event) : '';
  if (isBlock(event)) refuseOddBlock(text, event, frame === undefined);
  if (frame?.waitsFor === 'key') {
    if (start === NOWHERE) throw keyNotText(reading.end);
    if (frame.isBlock && !frame.isEmpty) refuseSameLine(text, reading.end, start);
    sink.key(value, start, end);
  } else
    sink.scalar(isSaid && event.style === STYLE.PLAIN ? plainScalar(reading, value, start, end) : value, start, end);
  turn(frames);
  if (end !== NOWHERE) reading.end = end;
}

function plainScalar({ report }: Reading, source: string, start: number, end: number): Scalar {
  const value = coreScalar(source);
  if (losesDigits(source, value))
    report({ code: 'number-too-precise', start, end, params: { found: preview(source) } });
  return value;
}

function readAlias(reading: Reading, start: number, end: number): void {
  reportSpan(reading, 'yaml-alias', start, end);
  if (isAtKey(reading.frames)) throw keyNotText(start);
  turn(reading.frames);
  reading.end = end;
  reading.sink.scalar(null, start, end);
}

function isAtKey(frames: readonly Frame[]): boolean {
  return frames.at(-1)?.waitsFor === 'key';
}

/** After a key a map waits for its value, and the other way round. */
function turn(frames: readonly Frame[]): void {
  const frame = frames[frames.length - 1];
  if (frame === undefined) return;
  frame.isEmpty = false;
  if (frame.waitsFor === 'key') frame.waitsFor = 'value';
  else if (frame.waitsFor === 'value') frame.waitsFor = 'key';
}

/** A key is what is written, so that `1.10` and `01` are no numbers; quotes and folding are undone. */
function scalarText({ text, normalise, report }: Reading, event: ScalarEvent): string {
  if (event.valueStart === NOWHERE) return '';
  const value = decodeScalar(text, event);
  if (event.style !== STYLE.DOUBLE_QUOTED || event.fast) return normalise(value);
  const { start, end } = scalarSpan(event);
  reportForbidden(value, start, end, report);
  return toNfc(value);
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === STYLE.LITERAL_BLOCK || style === STYLE.FOLDED_BLOCK;
}

/** With its quotes; of a block, the content. */
function scalarSpan({ valueStart, valueEnd, style, indent }: ScalarEvent): { start: number; end: number } {
  if (valueStart === NOWHERE) return { start: NOWHERE, end: NOWHERE };
  const isQuoted = style === STYLE.SINGLE_QUOTED || style === STYLE.DOUBLE_QUOTED;
  if (isQuoted) return { start: valueStart - 1, end: valueEnd + 1 };
  return { start: valueStart + Math.max(0, indent), end: valueEnd };
}

function reportProperties(reading: Reading, event: NodeEvent): void {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  if (anchorStart !== NOWHERE) reportSpan(reading, 'yaml-anchor', anchorStart - 1, anchorEnd);
  if (tagStart !== NOWHERE) reportSpan(reading, 'yaml-tag', tagStart, tagEnd);
}

function reportSpan({ text, report }: Reading, code: IssueCode, start: number, end: number): void {
  report({ code, start, end, params: { text: preview(text.slice(start, end)) } });
}
