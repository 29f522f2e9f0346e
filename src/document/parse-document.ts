/** Text → value, and every fault of the grammar. One reader per language decides both what a file says and where it says it. */
import type { Issue } from '../model/issue.ts';
import { createPlaceBuilder, type PlaceBuilder } from './build-places.ts';
import { createValueBuilder } from './build-value.ts';
import { isJson, type SourceText } from './decode-text.ts';
import { explainSyntax, isSyntaxError, syntaxFault } from './explain-syntax.ts';
import type { Path } from './fault.ts';
import { Unreadable, type GrammarFault, type Report } from './grammar-fault.ts';
import { MAX_GRAMMAR_FAULTS } from './limits.ts';
import { createLines, type Lines, type Place } from './lines.ts';
import { readJson } from './read-json.ts';
import { parseYaml, readYaml, type YamlText } from './read-yaml.ts';
import type { Sink } from './sink.ts';
import { byPosition } from './sort-issues.ts';

/** A parsed file that can still say where each of its values stands. */
export interface ParsedDocument {
  readonly file: string;
  readonly value: unknown;
  /** Faults that leave the rest of the value readable, such as a key that occurs twice; the file is refused with them. */
  readonly issues: readonly Issue[];
  /** Where the value at `path`, or its key, stands; or the deepest of its parents that exists. */
  readonly locate: (path: Path, atKey: boolean) => Place;
}

export type Parsed =
  { readonly ok: true; readonly document: ParsedDocument } | { readonly ok: false; readonly issues: readonly Issue[] };

export async function parseDocument(source: SourceText): Promise<Parsed> {
  const lines = createLines(source.text);
  const toIssues = (faults: readonly GrammarFault[]): Issue[] =>
    faults.map((fault) => toIssue(source, lines, fault)).toSorted(byPosition);
  const faults: GrammarFault[] = [];
  const builder = createValueBuilder(collectInto(faults));
  const read = createReader(source);
  try {
    read(builder, collectInto(faults));
  } catch (error) {
    return { ok: false, issues: toIssues([...faults, ...(await faultsOf(error, source))]) };
  }
  const doubts = isJson(source.file) ? [] : await explainSyntax(source.text, 'when in doubt');
  if (doubts.length > 0) return { ok: false, issues: toIssues([...faults, ...doubts]) };
  const document = { file: source.file, value: builder.result(), issues: toIssues(faults) };
  return { ok: true, document: { ...document, locate: createLocator(read, lines) } };
}

type Reader = (sink: Sink, report: Report, isForPlaces?: boolean) => void;

/** Of YAML a second reading goes over what the first has found, for finding it takes longest. */
function createReader(source: SourceText): Reader {
  const { text } = source;
  let yaml: YamlText | undefined;
  return (sink, report, isForPlaces) => {
    if (!/[^ \t\n]/.test(text)) throw new Unreadable({ code: 'file-empty', start: 0, end: 1 });
    if (isJson(source.file)) readJson(text, sink, report);
    else readYaml((yaml ??= parseYaml(text)), sink, report, isForPlaces);
  };
}

function collectInto(faults: GrammarFault[]): Report {
  return (fault) => {
    if (faults.length >= MAX_GRAMMAR_FAULTS) throw new Unreadable(fault);
    faults.push(fault);
  };
}

/** Anything else that was thrown is a bug, and stays one. */
async function faultsOf(error: unknown, { text }: SourceText): Promise<readonly GrammarFault[]> {
  if (error instanceof Unreadable) return [error.fault];
  if (!isSyntaxError(error)) throw error;
  const first = syntaxFault(error, text);
  const all = first.code === 'too-deep' ? [] : await explainSyntax(text, 'always');
  return all.length > 0 ? all : [first];
}

/** Positions cost a second reading; it happens only when there is something to point at. */
function createLocator(read: Reader, lines: Lines): ParsedDocument['locate'] {
  let places: PlaceBuilder | undefined;
  return (path, atKey) => {
    places ??= readPlaces(read);
    const { start, end } = places.find(path, atKey);
    return lines.placeAt(start, end);
  };
}

function readPlaces(read: Reader): PlaceBuilder {
  const places = createPlaceBuilder();
  read(places, () => undefined, true);
  return places;
}

function toIssue({ file }: SourceText, lines: Lines, { code, start, end, params }: GrammarFault): Issue {
  if (code === 'file-empty') return { code, severity: 'error', file, params: {} };
  return { code, severity: 'error', file, ...lines.placeAt(start, end), params: params ?? {} };
}
