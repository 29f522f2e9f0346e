/** One part of a package as text; what really comes out is counted while it comes, for the sizes in a zip may lie. */
import { Inflate } from 'fflate';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, MAX_RATIO, RATIO_FREE_BYTES } from './limits.ts';
import { notReadable, Refusal, tooLarge } from './refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What the parts that were opened so far have come to. */
export interface Budget {
  spent: number;
}

/** Pushed in bites so small that even the worst ratio makes few megabytes of one before it is counted. */
const BITE = 4096;

export function inflatePart(entry: ZipEntry, budget: Budget): string {
  if (entry.size > MAX_PART_BYTES) throw tooLarge('part-bytes', entry.size, MAX_PART_BYTES);
  const bytes = entry.isDeflated ? inflate(entry, budget) : stored(entry, budget);
  if (bytes.length !== entry.size) throw notReadable('damaged');
  return decode(bytes);
}

function stored({ data }: ZipEntry, budget: Budget): Uint8Array {
  count(data.length, data.length, data.length, budget);
  return data;
}

function inflate({ data }: ZipEntry, budget: Budget): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((chunk) => {
    size += chunk.length;
    count(chunk.length, size, data.length, budget);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < data.length; at += BITE)
      inflater.push(data.subarray(at, at + BITE), at + BITE >= data.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw notReadable('damaged');
  }
  return joined(chunks, size);
}

function count(chunk: number, size: number, packed: number, budget: Budget): void {
  budget.spent += chunk;
  if (size > MAX_PART_BYTES) throw tooLarge('part-bytes', size, MAX_PART_BYTES);
  if (budget.spent > MAX_INFLATED_BYTES) throw tooLarge('inflated-bytes', budget.spent, MAX_INFLATED_BYTES);
  const ratio = Math.round(size / Math.max(1, packed));
  if (size > RATIO_FREE_BYTES && ratio > MAX_RATIO) throw tooLarge('ratio', ratio, MAX_RATIO);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notReadable('damaged');
  }
}
