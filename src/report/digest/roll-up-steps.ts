/** From what the children bring to the score of their parent, step by step, as a reader would do it by hand. */
import type { Scale } from '../../model/scale.ts';
import type { RollUpNode, RollUpPart } from './roll-up-parts.ts';
import { worthAt } from './worth-at.ts';

/** `before`, and the figures that are joined to it, give `value`. */
export type RollUpStep =
  | { readonly kind: 'rolled'; readonly value: number; readonly way: RollUpWay }
  | {
      readonly kind: 'proportional';
      readonly value: number;
      readonly earned: number;
      readonly possible: number;
      readonly excused: number;
    }
  | { readonly kind: 'base' | 'added'; readonly value: number; readonly before: number; readonly by: number }
  | { readonly kind: 'converted' | 'rounded'; readonly value: number; readonly before: number };

/** How the scores of the children become one number. */
export type RollUpWay =
  | { readonly kind: 'sum' | 'count' }
  | { readonly kind: 'quotient'; readonly of: number; readonly by: number }
  | { readonly kind: 'ratio'; readonly of: number; readonly by: number; readonly top: number }
  | { readonly kind: 'one'; readonly part: RollUpPart }
  | { readonly kind: 'middle'; readonly sorted: readonly number[]; readonly middle: readonly number[] };

/** `score` is what came of it; null where something keeps it back. None where the roll-up gives no number. */
export function rollUpSteps(node: RollUpNode, score: number | null, scale: Scale): RollUpStep[] {
  const { rules, parts } = node;
  const isBare = rules.base !== undefined && parts.every(({ added }) => added !== null);
  const rolled = isBare ? NOTHING : rolledStep(node, scale.max);
  if (rolled === null) return [];
  const steps: RollUpStep[] = [rolled, ...proportionalStep(node)];
  const added = parts.reduce((sum, part) => sum + (part.added ?? 0), 0);
  const hasAdded = parts.some((part) => part.added !== null && part.counted !== null);
  for (const [kind, by, isUsed] of [
    ['base', rules.base ?? 0, rules.base !== undefined && rules.base !== 0],
    ['added', added, hasAdded],
  ] as const) {
    const before = valueAfter(steps);
    if (isUsed) steps.push({ kind, before, by, value: before + by });
  }
  return [...steps, ...changingSteps(node, valueAfter(steps), score, scale)];
}

const NOTHING: RollUpStep = { kind: 'rolled', value: 0, way: { kind: 'sum' } };

/** What the steps so far come to; the proportional points are part of the sum. */
export function valueAfter(steps: readonly RollUpStep[]): number {
  return steps.reduce((value, step) => (step.kind === 'proportional' ? value + step.value : step.value), 0);
}

/** The exact score is taken for the last step, once it is known. */
function changingSteps({ rules }: RollUpNode, before: number, score: number | null, scale: Scale): RollUpStep[] {
  const { worth, round } = rules;
  const isRounded = (round.mode !== 'none' || round.lift) && score !== null;
  const converted = worth === undefined ? before : worthAt(before, worth, scale);
  return [
    ...(worth === undefined
      ? []
      : [{ kind: 'converted' as const, before, value: isRounded ? converted : (score ?? converted) }]),
    ...(isRounded ? [{ kind: 'rounded' as const, before: converted, value: score }] : []),
  ];
}

/** The children that count in the roll-up. */
function countingParts({ parts }: RollUpNode): readonly (RollUpPart & { readonly counted: number })[] {
  return parts.flatMap((part) =>
    part.counted === null || part.added !== null || part.weight === 0 ? [] : [{ ...part, counted: part.counted }],
  );
}

/** Whether the child stands for what does not apply, and earns as its siblings do. */
export function isProportionalPart({ isProportional }: RollUpNode, { node }: RollUpPart): boolean {
  return isProportional && node.kind === 'criterion' && node.reason === 'not-applicable' && node.counted !== null;
}

function proportionalStep(node: RollUpNode): RollUpStep[] {
  const excused = countingParts(node).filter((part) => isProportionalPart(node, part));
  if (excused.length === 0) return [];
  const others = countingParts(node).filter((part) => !isProportionalPart(node, part));
  return [
    {
      kind: 'proportional',
      earned: sumOf(others, ({ counted, weight }) => counted * weight),
      possible: sumOf(others, ({ best, weight }) => best * weight),
      excused: sumOf(excused, ({ best, weight }) => best * weight),
      value: sumOf(excused, ({ counted, weight }) => counted * weight),
    },
  ];
}

function rolledStep(node: RollUpNode, top: number): RollUpStep | null {
  const parts = countingParts(node).filter((part) => !isProportionalPart(node, part));
  if (countingParts(node).length === 0) return null;
  const rolled = waysOf(node, parts, top);
  return rolled === null ? null : { kind: 'rolled', ...rolled };
}

type Counting = ReturnType<typeof countingParts>;
type Rolled = { readonly value: number; readonly way: RollUpWay };

function waysOf({ rollup, rules }: RollUpNode, parts: Counting, top: number): Rolled | null {
  const from = rules['counts-from'] ?? 0;
  const earned = sumOf(parts, ({ counted, weight }) => counted * weight);
  switch (rollup) {
    case 'mean':
    case 'weighted-mean':
      return quotient(
        earned,
        sumOf(parts, ({ weight }) => weight),
      );
    case 'sum':
    case 'weighted-sum':
      return { value: earned, way: { kind: 'sum' } };
    case 'ratio': {
      const possible = sumOf(parts, ({ best, weight }) => best * weight);
      return possible === 0
        ? null
        : { value: (earned / possible) * top, way: { kind: 'ratio', of: earned, by: possible, top } };
    }
    case 'count':
      return { value: parts.filter(({ counted }) => counted >= from).length, way: { kind: 'count' } };
    case 'share':
      return quotient(parts.filter(({ counted }) => counted >= from).length, parts.length);
    case 'min':
    case 'max':
    case 'last':
      return one(parts, rollup);
    case 'median':
      return middle(parts.map(({ counted }) => counted));
    case 'distribution':
    case 'none':
      return null;
  }
}

function quotient(of: number, by: number): Rolled {
  return { value: of / by, way: { kind: 'quotient', of, by } };
}

function one(parts: Counting, rollup: 'min' | 'max' | 'last'): Rolled | null {
  const sorted = rollup === 'last' ? parts : parts.toSorted((a, b) => a.counted - b.counted);
  const part = rollup === 'min' ? sorted[0] : sorted.at(-1);
  return part === undefined ? null : { value: part.counted, way: { kind: 'one', part } };
}

function middle(scores: readonly number[]): Rolled {
  const sorted = scores.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const isEven = sorted.length % 2 === 0;
  return { value: (lower + upper) / 2, way: { kind: 'middle', sorted, middle: isEven ? [lower, upper] : [upper] } };
}

function sumOf<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0);
}
