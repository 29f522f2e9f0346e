/** A workbook's package as the few parts that are read, each checked and as text; everything else stays unopened. */
import { inflatePart, type Budget } from './inflate-part.ts';
import { MAX_SHARED_BYTES, MAX_SHARED_TAGS, MAX_SHEETS, MAX_STYLES_BYTES, MAX_TAG_BYTES } from './limits.ts';
import { attributeOf, plainXml, tagsOf } from './plain-xml.ts';
import { notReadable, Refusal, tooLarge } from './refusal.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';

export interface SheetPart {
  readonly name: string;
  /** Read when its turn comes. */
  readonly text: () => string;
}

export interface OpenPackage {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly is1904: boolean;
  /** When a program last saved it, by its own word. */
  readonly modified: string | null;
}

export function openPackage(bytes: Uint8Array): OpenPackage {
  refuseOtherFiles(bytes);
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  refuseActiveParts([...entries.keys()]);
  const budget: Budget = { spent: 0 };
  const read = (path: string): string | null => {
    const entry = entries.get(path);
    return entry === undefined ? null : plainXml(inflatePart(entry, budget));
  };
  refuseMacros(read('[Content_Types].xml') ?? refuseForeign(entries));
  const workbookPath = targetOf(read('_rels/.rels'), 'officeDocument', '') ?? refuseForeign(entries);
  const workbook = read(workbookPath) ?? refuseForeign(entries);
  const relations = relationsIn(read(relationsPath(workbookPath)), folderOf(workbookPath));
  return {
    sheets: sheetsIn(workbook, relations, (path) => entries.get(path), budget),
    sharedStrings: bounded(partOf(relations, 'sharedStrings', read), MAX_SHARED_BYTES),
    styles: bounded(partOf(relations, 'styles', read), MAX_STYLES_BYTES),
    is1904: isDated1904(workbook),
    modified: modifiedIn(read('docProps/core.xml')),
  };
}

/** Old Excel files and those with a password are of another kind altogether. */
function refuseOtherFiles(bytes: Uint8Array): void {
  const isCompound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
  if (isCompound) throw new Refusal('workbook-encrypted');
}

/** Whatever the file is called, and whether or not anything in it points there. */
function refuseActiveParts(paths: readonly string[]): void {
  const lower = paths.map((path) => path.toLowerCase());
  if (lower.some((path) => /vbaproject|vbadata|\/macrosheets\/|activex|\.bin\.rels$|dialogsheets\//u.test(path)))
    throw new Refusal('workbook-macros');
  if (lower.some((path) => /\/externallinks\/|\/connections\.xml$|\/querytables\//u.test(path)))
    throw new Refusal('workbook-links');
}

function refuseMacros(contentTypes: string): void {
  if (/macroEnabled|vbaProject/iu.test(contentTypes)) throw new Refusal('workbook-macros');
}

function refuseForeign(entries: ReadonlyMap<string, ZipEntry>): never {
  throw notReadable(entries.has('content.xml') ? 'opendocument' : 'no-workbook');
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function relationsIn(xml: string | null, folder: string): Relation[] {
  if (xml === null) return [];
  return [...tagsOf(xml)].flatMap((tag) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(tag, name));
    const isInside = attributeOf(tag, 'TargetMode') !== 'External';
    if (tag.name !== 'Relationship' || id == null || type == null || target == null) return [];
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (!isInside && /^(?:externalLink|oleObject|attachedTemplate|connections)/u.test(kind))
      throw new Refusal('workbook-links');
    return isInside ? [{ id, type: kind, path: resolved(unescaped(target), folder) }] : [];
  });
}

function targetOf(xml: string | null, type: string, folder: string): string | null {
  return relationsIn(xml, folder).find((relation) => relation.type === type)?.path ?? null;
}

function partOf(relations: readonly Relation[], type: string, read: (path: string) => string | null): string | null {
  const path = relations.find((relation) => relation.type === type)?.path;
  return path === undefined ? null : read(path);
}

function bounded(part: string | null, limit: number): string | null {
  if (part === null) return null;
  if (part.length > limit) throw tooLarge('shared-bytes', part.length, limit);
  let count = 0;
  for (const { start, end } of tagsOf(part)) {
    count += 1;
    if (count > MAX_SHARED_TAGS) throw tooLarge('shared-tags', count, MAX_SHARED_TAGS);
    if (end - start > MAX_TAG_BYTES) throw tooLarge('tag-bytes', end - start, MAX_TAG_BYTES);
  }
  return part;
}

function sheetsIn(
  workbook: string,
  relations: readonly Relation[],
  entry: (path: string) => ZipEntry | undefined,
  budget: Budget,
): SheetPart[] {
  const paths = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path] as const),
  );
  const sheets = [...tagsOf(workbook)].flatMap((tag): SheetPart[] => {
    const found = entry(paths.get(attributeOf(tag, 'id') ?? '') ?? '');
    if (tag.name !== 'sheet' || found === undefined) return [];
    const name = unescaped(attributeOf(tag, 'name') ?? '').normalize('NFC');
    return [{ name, text: () => inflatePart(found, budget) }];
  });
  if (sheets.length > MAX_SHEETS) throw tooLarge('sheets', sheets.length, MAX_SHEETS);
  if (sheets.length === 0) throw notReadable('no-sheets');
  return sheets;
}

function isDated1904(workbook: string): boolean {
  const properties = [...tagsOf(workbook)].find(({ name }) => name === 'workbookPr');
  return properties !== undefined && ['1', 'true'].includes(attributeOf(properties, 'date1904') ?? '');
}

/** A time that cannot be one is no help. */
function modifiedIn(core: string | null): string | null {
  const [, text = ''] = /<(?:[\w.-]+:)?modified\b[^>]*>([^<]{1,40})</u.exec(core ?? '') ?? [];
  const time = Date.parse(text.trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function relationsPath(path: string): string {
  return path.replace(/([^/]+)$/u, '_rels/$1.rels');
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function resolved(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,4}));/giu, (all, decimal, hex, name: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0x10ffff ? all : String.fromCodePoint(code);
  });
}
