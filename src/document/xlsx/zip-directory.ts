/** The directory at the end of a zip: what is in it, and where. Nothing is inflated here, and no size is believed yet. */
import { notReadable, Refusal, tooLarge, unsafe } from './refusal.ts';
import { MAX_ENTRIES } from './limits.ts';

export interface ZipEntry {
  readonly name: string;
  /** As it lies in the file, still deflated. */
  readonly data: Uint8Array;
  readonly isDeflated: boolean;
  /** What the directory says of its size. */
  readonly size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** A size or an offset that stands in the extra field instead. */
const ELSEWHERE = 0xffffffff;

/** Refuses what no spreadsheet program writes: entries that are encrypted, share their bytes, or share a name. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = endOfDirectory(view);
  if (count > MAX_ENTRIES) throw tooLarge('parts', count, MAX_ENTRIES);
  const records: DirectoryRecord[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const record = readRecord(bytes, view, at);
    records.push(record);
    at = record.next;
  }
  refuseDoubles(records);
  const spans = records.map((record) => spanOf(record, view));
  refuseOverlaps(spans);
  return records.map(({ name, method, size }, index) => {
    const { from = 0, to = 0 } = spans[index] ?? {};
    return { name, size, isDeflated: method !== 0, data: bytes.subarray(from, to) };
  });
}

function endOfDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END)
      return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw notReadable('no-zip');
}

interface DirectoryRecord {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  readonly next: number;
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): DirectoryRecord {
  if (at + CENTRAL_LENGTH > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw notReadable('damaged');
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new Refusal('workbook-encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw notReadable('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + CENTRAL_LENGTH + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw notReadable('damaged');
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packed = 0, local = 0] = withExtra(stated, view, extra, extra + extraLength);
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, extra));
  return { name, method, packed, size, local, next };
}

/** Some programs write every size in the long form of large zips, in this order. */
function withExtra(stated: readonly number[], view: DataView, from: number, to: number): number[] {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let field = at + 4;
  return stated.map((number) => {
    if (number !== ELSEWHERE) return number;
    if (field + 8 > to) throw notReadable('damaged');
    const long = Number(view.getBigUint64(field, true));
    field += 8;
    return long;
  });
}

/** Of two parts of one name one program reads the first, another the last. */
function refuseDoubles(records: readonly DirectoryRecord[]): void {
  const seen = new Set<string>();
  for (const { name } of records) {
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw unsafe('doubles');
    seen.add(key);
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf({ local, packed }: DirectoryRecord, view: DataView): Span {
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) throw notReadable('damaged');
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packed > view.byteLength) throw notReadable('damaged');
  return { from, to: from + packed };
}

/** Many entries over the same bytes make a small file endless. */
function refuseOverlaps(spans: readonly Span[]): void {
  let end = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from < end) throw unsafe('overlap');
    end = to;
  }
}
