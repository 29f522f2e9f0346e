/** What a sum is written with: how many decimals its figures have, and where a shown figure may not cross. */
import type { Rubric } from '../../model/rubric.ts';
import type { Reader } from './reader.ts';
import type { RollUpNode } from './roll-up-parts.ts';

export interface Paper {
  readonly node: RollUpNode;
  readonly reader: Reader;
  readonly rubric: Rubric;
  readonly digits: Digits;
  /** Of the node whose score it is. */
  readonly thresholds: readonly number[];
}

export interface Digits {
  readonly count: number;
  /** Whether some figure has more. */
  readonly isCut: boolean;
}

const FEWEST_DIGITS = 2;
export const MOST_DIGITS = 4;

/** All figures of one sum have as many as the longest needs, within these. */
export function digitsFor(values: readonly number[]): Digits {
  for (let count = FEWEST_DIGITS; count <= MOST_DIGITS; count += 1)
    if (values.every((value) => isExact(value, count))) return { count, isCut: false };
  return { count: MOST_DIGITS, isCut: true };
}

/** The fifteenth digit forgives the binary: 0.1 + 0.2 has one decimal. */
function isExact(value: number, digits: number): boolean {
  return Math.abs(value - Number(value.toFixed(digits))) <= 1e-12 * Math.max(1, Math.abs(value));
}

export function write(value: number, { reader, digits }: Paper): string {
  return reader.figures.decimals(value, digits.count);
}
