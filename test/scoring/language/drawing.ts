/** How the parts of a case are drawn: from few values, so that they meet one another often. */
import fc from 'fast-check';
import { ROLLUPS } from '../../../src/model/rules.ts';

export type Plain = Record<string, unknown>;

/** What an arbitrary draws. */
export type Drawn<T> = T extends fc.Arbitrary<infer U> ? U : never;

export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** What to hold still while the rest is random. */
export interface Limits {
  readonly rollups?: readonly string[];
  /** Laid over what is drawn for `scoring`, and in its place for dimensions. */
  readonly scoring?: Plain;
  /** What may stand in the place of an answer; undefined is no answer. */
  readonly words?: readonly (string | undefined)[];
  /** Keys of nodes that are not drawn. */
  readonly without?: readonly string[];
  /** Whether a better answer can do no harm: worths that rise, conditions that ask for more, no other values by links. */
  readonly isRising?: boolean;
}

export const SCALES: readonly Scale[] = [
  { min: 0, max: 5 },
  { min: 1, max: 5 },
  { min: 0, max: 3 },
  { min: 0, max: 100 },
  { min: -2, max: 2 },
];

export const GRID = fc.constantFrom(0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, -1);
export const SHARE = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 0.8, 1);
export const WEIGHT = fc.constantFrom(0, 1, 1, 1, 2, 3, 0.7, 0.1, 2.25);
/** Chooses one of a list whose length is not known yet. */
export const PICK = fc.nat(999);

export const NEVER = fc.constant(undefined);

export function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 1 });
}

/** In one case of five. */
export function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 4, arbitrary: NEVER }, { weight: 1, arbitrary });
}

/** For a key that the limits may leave out. */
export function unlessLeftOut<T>(
  { without = [] }: Limits,
  key: string,
  arbitrary: fc.Arbitrary<T>,
): fc.Arbitrary<T | undefined> {
  return without.includes(key) ? NEVER : arbitrary;
}

export function rollupIn({ rollups = ROLLUPS }: Limits): fc.Arbitrary<string> {
  return fc.constantFrom(...rollups);
}
