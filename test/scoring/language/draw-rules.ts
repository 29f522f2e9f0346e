/** Draws the rules of a node: conditions, worths, levels, ladders, rounding, minima. */
import fc from 'fast-check';
import { NOT_APPLICABLE_POLICIES, ROUNDING_MODES, UNANSWERED_POLICIES } from '../../../src/model/rules.ts';
import {
  GRID,
  maybe,
  NEVER,
  PICK,
  rollupIn,
  seldom,
  SHARE,
  unlessLeftOut,
  type Drawn,
  type Limits,
} from './drawing.ts';

/** Rules that the total, a dimension and an index have alike. */
export function nodeRules(limits: Limits) {
  const free = <T>(key: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    unlessLeftOut(limits, key, arbitrary);
  return {
    'counts-from': GRID,
    base: free('base', seldom(GRID)),
    worth: free('worth', seldom(worthDrawn(limits))),
    'min-coverage': free('min-coverage', seldom(SHARE)),
    'min-rated': free('min-rated', seldom(minRatedDrawn())),
    round: free('round', seldom(roundDrawn())),
  };
}

export function scoringDrawn(limits: Limits) {
  return fc
    .record({
      ...nodeRules(limits),
      rollup: rollupIn(limits),
      level: fc.constantFrom('bands', 'bands', 'ladder', 'requires', 'none'),
      closed: maybe(fc.constantFrom('lower', 'upper')),
      ladder: ladderDrawn(),
      normalise: fc.boolean(),
      'not-applicable': fc.constantFrom('exclude', ...NOT_APPLICABLE_POLICIES),
      unanswered: fc.constantFrom('lowest', 'exclude', ...UNANSWERED_POLICIES),
      'dont-know': maybe(fc.constantFrom(...UNANSWERED_POLICIES)),
      target: maybe(SHARE),
      extent: fc.boolean(),
      evidence: fc.constantFrom('caps', 'ignored'),
      entry: unlessLeftOut(limits, 'entry', seldom(conditionDrawn(limits))),
      'min-coverage': unlessLeftOut(limits, 'min-coverage', maybe(SHARE)),
    })
    .map((drawn) => ({ ...drawn, ...limits.scoring }));
}

export function levelsDrawn(limits: Limits) {
  return fc.record({
    from: fc.constantFrom([0.1, 0.5, 0.75], [0.2, 0.4, 0.6], [0, 0.25, 0.5], [0.5, 0.8, 1]),
    first: fc.constantFrom(1, 1, 1, 0, 2),
    needs: threeOf(fc.dictionary(fc.constantFrom('1', '2', '3'), fc.constantFrom(0, 40, 50, 60, 75, 100))),
    requires: threeOf(unlessLeftOut(limits, 'requires', conditionDrawn(limits))),
  });
}
export type LevelsDrawn = Drawn<ReturnType<typeof levelsDrawn>>;

function threeOf<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<(T | undefined)[]> {
  return fc.array(seldom(arbitrary), { minLength: 3, maxLength: 3 });
}

type OneCondition = Drawn<ReturnType<typeof oneCondition>>;

export interface ConditionDrawn extends OneCondition {
  readonly join: string | undefined;
  readonly inner: readonly ConditionDrawn[];
}

export function conditionDrawn(limits: Limits, depth = 1): fc.Arbitrary<ConditionDrawn> {
  const joins = limits.isRising === true ? ['any', 'all'] : ['any', 'all', 'not'];
  const joined = fc.record({
    join: depth === 0 ? NEVER : seldom(fc.constantFrom(...joins)),
    inner: depth === 0 ? fc.constant([]) : fc.array(conditionDrawn(limits, depth - 1), { minLength: 1, maxLength: 2 }),
  });
  return fc.tuple(oneCondition(limits), joined).map(([one, more]) => ({ ...one, ...more }));
}

function oneCondition({ isRising }: Limits) {
  const tests = ['at-least', 'at-least', 'level'];
  return fc.record({
    select: fc.constantFrom('node', 'node', 'nodes', 'tag', 'children-of', 'criteria-of'),
    pick: PICK,
    others: fc.array(PICK, { minLength: 1, maxLength: 2 }),
    except: seldom(PICK),
    tag: fc.constantFrom<readonly [string, string]>(['t', 'a'], ['t', 'b'], ['u', 'x'], ['u', 'y']),
    test: fc.constantFrom(...tests, ...(isRising === true ? [] : ['at-most', 'is', 'is', 'both'])),
    bound: GRID,
    optionPick: maybe(PICK),
    enough: fc.oneof(
      fc.constant<Enough>({}),
      fc.constant<Enough>({}),
      fc.record<Enough>({ share: SHARE }),
      fc.record<Enough>({ count: fc.constantFrom(1, 2) }),
    ),
    notApplicable: maybe(fc.constantFrom('satisfies', 'fails', 'skipped')),
  });
}

interface Enough {
  readonly share?: number | undefined;
  readonly count?: number | undefined;
}

export function ladderDrawn() {
  return fc.record({ each: GRID, below: maybe(GRID), 'empty-step': maybe(fc.constantFrom('holds', 'fails')) });
}

function roundDrawn() {
  return fc.record({
    mode: fc.constantFrom(...ROUNDING_MODES),
    digits: fc.constantFrom(0, 1, 2),
    at: fc.constantFrom('node', 'final'),
    lift: fc.boolean(),
  });
}

function minRatedDrawn() {
  return fc.oneof(fc.record<Enough>({ share: SHARE }), fc.record<Enough>({ count: fc.constantFrom(1, 2) }));
}

/** Places along a range, and what they are worth along the rubric's scale; both 0 to 1. */
export function worthDrawn({ isRising }: Limits) {
  const rising = (worths: readonly number[]): number[] => worths.toSorted((a, b) => a - b);
  return fc.record({
    shape: fc.constantFrom('line', 'steps', 'equal-bands'),
    at: fc.uniqueArray(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.6, 0.75, 1), { minLength: 2, maxLength: 4 }),
    worth: fc
      .array(fc.constantFrom(0, 0.2, 0.25, 0.5, 0.75, 1), { minLength: 4, maxLength: 4 })
      .map((worths) => (isRising === true ? rising(worths) : worths)),
    closed: fc.constantFrom('lower', 'upper'),
  });
}
export type WorthDrawn = Drawn<ReturnType<typeof worthDrawn>>;
