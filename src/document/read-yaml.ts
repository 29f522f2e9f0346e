/** YAML text → what it says, in order. The core schema of YAML 1.2, without the parts that hide what a file says. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { IssueCode } from '../model/issue.ts';
import { normaliserFor, reportForbidden, toNfc } from './clean-text.ts';
import { coreScalar } from './core-scalar.ts';
import { Unreadable, type Report } from './grammar-fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { preview } from './preview.ts';
import { NOWHERE, type Sink } from './sink.ts';

/** Throws `Unreadable`, or js-yaml's own exception for a fault of the syntax. */
export function readYaml(text: string, sink: Sink, report: Report): void {
  // A fuse only, for it counts scalars too; the exact bound is kept below.
  const events = parseEvents(text, { maxDepth: MAX_DEPTH + 2 });
  if (events.length === 0) throw new Unreadable({ code: 'file-empty', start: 0, end: 1 });
  const reader = createReader(text, sink, report);
  for (const event of events) reader(event);
}

type NodeEvent = MappingEvent | SequenceEvent | ScalarEvent;

/** An open list, or an open map that waits for its next key or for the value of one. */
interface Frame {
  waitsFor: 'key' | 'value' | 'item';
  readonly isBlock: boolean;
  isEmpty: boolean;
}

function createReader(text: string, sink: Sink, report: Report): (event: Event) => void {
  const normalise = normaliserFor(text);
  const frames: Frame[] = [];
  let documents = 0;
  let end = 0;

  const enter = (event: MappingEvent | SequenceEvent, waitsFor: 'key' | 'item'): void => {
    const { start, style } = event;
    if (frames.at(-1)?.waitsFor === 'key') throw keyNotText(start);
    if (frames.length >= MAX_DEPTH) throw tooDeep(start);
    turn(frames);
    frames.push({ waitsFor, isBlock: style === COLLECTION_STYLE.BLOCK, isEmpty: true });
  };
  const readScalar = (event: ScalarEvent): void => {
    const span = scalarSpan(event);
    const frame = frames.at(-1);
    const value = normalise(scalarText(text, event, report));
    if (isBlock(event)) refuseOddBlock(event, value, frame === undefined);
    if (frame?.waitsFor === 'key') {
      if (span.start === NOWHERE) throw keyNotText(end);
      if (frame.isBlock && !frame.isEmpty) refuseSameLine(text, end, span.start);
      sink.key(value, span.start, span.end);
    } else sink.scalar(event.style === SCALAR_STYLE.PLAIN ? coreScalar(value) : value, span.start, span.end);
    turn(frames);
    if (span.end !== NOWHERE) end = span.end;
  };
  const readAlias = (start: number, aliasEnd: number): void => {
    reportSpan('yaml-alias', text, start, aliasEnd, report);
    if (frames.at(-1)?.waitsFor === 'key') throw keyNotText(start);
    turn(frames);
    end = aliasEnd;
    sink.scalar(null, start, aliasEnd);
  };

  return (event) => {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents += 1;
        if (documents > 1) throw severalDocuments(text, end);
        if (event.explicitStart) refuseIndentedMarker(text);
        if (event.directives.length > 0) reportDirective(text, report);
        return;
      case EVENT_ID.MAPPING:
        reportProperties(text, event, report);
        enter(event, 'key');
        return sink.openMap(event.start);
      case EVENT_ID.SEQUENCE:
        reportProperties(text, event, report);
        enter(event, 'item');
        return sink.openList(event.start);
      case EVENT_ID.SCALAR:
        reportProperties(text, event, report);
        return readScalar(event);
      case EVENT_ID.ALIAS:
        return readAlias(event.anchorStart - 1, event.anchorEnd);
      case EVENT_ID.POP:
        if (frames.pop() !== undefined) sink.close(end);
        return;
      default:
        throw new TypeError('js-yaml made an event that is not known');
    }
  };
}

/** After a key a map waits for its value, and the other way round. */
function turn(frames: readonly Frame[]): void {
  const frame = frames.at(-1);
  if (frame === undefined) return;
  frame.isEmpty = false;
  if (frame.waitsFor === 'key') frame.waitsFor = 'value';
  else if (frame.waitsFor === 'value') frame.waitsFor = 'key';
}

/** Keys are texts. Nothing, a list or a map as a key is always a slip, mostly a template such as `{{name}}`. */
function keyNotText(start: number): Unreadable {
  return new Unreadable({ code: 'key-not-text', start, end: start + 1 });
}

function tooDeep(start: number): Unreadable {
  return new Unreadable({ code: 'too-deep', start, end: start + 1, params: { limit: MAX_DEPTH } });
}

/** js-yaml reads `- {a: 1} b: 2` as a list, and then as a key of the map around it. */
function refuseSameLine(text: string, end: number, start: number): void {
  const lineEnd = text.indexOf('\n', end - 1);
  if (lineEnd !== -1 && lineEnd < start) return;
  const detail = 'a key stands at the beginning of its line';
  throw new Unreadable({ code: 'yaml-syntax', start, end: start + 1, params: { detail } });
}

/** A key is what is written, so that `1.10` and `01` are no numbers; quotes and folding are undone. */
function scalarText(text: string, event: ScalarEvent, report: Report): string {
  if (event.valueStart === NOWHERE) return '';
  const value = getScalarValue(text, event);
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) {
    const { start, end } = scalarSpan(event);
    reportForbidden(value, start, end, report);
    return toNfc(value);
  }
  return value;
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/** Parsers of YAML disagree about these, and nobody means them: only blank lines, or a file that is one block of text. */
function refuseOddBlock({ valueStart, valueEnd }: ScalarEvent, value: string, isRoot: boolean): void {
  const isBlank = /^[ \t\n]+$/.test(value);
  if (!isBlank && !isRoot) return;
  const detail = isBlank ? 'a block of blank lines only' : 'the file is one block of text';
  throw new Unreadable({ code: 'yaml-syntax', start: valueStart, end: valueEnd, params: { detail } });
}

/** With its quotes; of a block, the content. */
function scalarSpan({ valueStart, valueEnd, style, indent }: ScalarEvent): { start: number; end: number } {
  if (valueStart === NOWHERE) return { start: NOWHERE, end: NOWHERE };
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (isQuoted) return { start: valueStart - 1, end: valueEnd + 1 };
  return { start: valueStart + Math.max(0, indent), end: valueEnd };
}

function reportProperties(text: string, event: NodeEvent, report: Report): void {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  if (anchorStart !== NOWHERE) reportSpan('yaml-anchor', text, anchorStart - 1, anchorEnd, report);
  if (tagStart !== NOWHERE) reportSpan('yaml-tag', text, tagStart, tagEnd, report);
}

function reportSpan(code: IssueCode, text: string, start: number, end: number, report: Report): void {
  report({ code, start, end, params: { text: preview(text.slice(start, end)) } });
}

function reportDirective(text: string, report: Report): void {
  const found = /^%.*$/m.exec(text);
  const start = found?.index ?? 0;
  report({ code: 'yaml-directive', start, end: start + (found?.[0].length ?? 1), params: { text: found?.[0] ?? '%' } });
}

/** js-yaml takes an indented `---` for a marker; by the standard it is text, and a slip in any case. */
function refuseIndentedMarker(text: string): void {
  if (/^---(?:\s|$)/m.test(text)) return;
  const start = text.indexOf('---');
  const detail = 'the marker --- stands at the beginning of its line';
  throw new Unreadable({ code: 'yaml-syntax', start, end: start + 3, params: { detail } });
}

function severalDocuments(text: string, end: number): Unreadable {
  const marker = /^(?:---|\.\.\.)/gm;
  marker.lastIndex = end;
  const start = marker.exec(text)?.index ?? end;
  return new Unreadable({ code: 'yaml-several-documents', start, end: start + 3 });
}
