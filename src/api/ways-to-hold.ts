/** A condition as the ways in which it can hold, so that each can be tried by itself. */
import type { Condition } from '../model/condition.ts';
import type { PreparedCondition, PreparedConditions } from '../scoring/prepare-conditions.ts';

/** One node that must satisfy one condition, or must not. */
export interface Literal {
  readonly id: string;
  readonly condition: PreparedCondition;
  readonly isWanted: boolean;
}

/** A way is met when all its literals are. Without a way there is no holding; an empty way asks nothing. */
export type Ways = readonly (readonly Literal[])[];

const ANYHOW: Ways = [[]];
const NEVER: Ways = [];

/** Beyond this many ways, or parts of ways, nobody tries them all, and the condition counts as one that can hold. */
const MOST_WAYS = 256;
const MOST_LITERALS = 200_000;

export function waysOf(conditions: PreparedConditions): Ways {
  return allOf(conditions.map((condition) => waysOfOne(condition, true)));
}

/** One way of each part at once. */
export function allOf(parts: readonly Ways[]): Ways {
  let ways = ANYHOW;
  for (const part of parts) {
    const count = ways.length * part.length;
    if (count > MOST_WAYS || count * (longest(ways) + longest(part)) > MOST_LITERALS) return ANYHOW;
    ways = ways.flatMap((way) => part.map((other) => [...way, ...other]));
  }
  return ways;
}

function longest(ways: Ways): number {
  return ways.reduce((most, { length }) => Math.max(most, length), 0);
}

function waysOfOne(condition: PreparedCondition, isWanted: boolean): Ways {
  const { any, all, not, ids } = condition;
  const each = (inner: PreparedConditions): Ways[] => inner.map((one) => waysOfOne(one, isWanted));
  const parts = [
    ...(any === null ? [] : [isWanted ? oneOf(each(any)) : allOf(each(any))]),
    ...(all === null ? [] : [isWanted ? allOf(each(all)) : oneOf(each(all))]),
    ...(not === null ? [] : [waysOfOne(not, !isWanted)]),
    ...(ids.length === 0 ? [] : [waysOfSelection(condition, isWanted)]),
  ];
  return isWanted ? allOf(parts) : oneOf(parts);
}

/** Any of the ways of any part. */
export function oneOf(parts: readonly Ways[]): Ways {
  const ways = parts.flat();
  return ways.length > MOST_WAYS ? ANYHOW : ways;
}

/** All or one of the nodes can be spelt out; which ones of many may be left out would be too many ways. */
function waysOfSelection(condition: PreparedCondition, isWanted: boolean): Ways {
  const { ids } = condition;
  const literals = ids.map((id): Literal => ({ id, condition, isWanted }));
  const needed = neededOf(condition.condition, ids.length);
  if (needed <= 0) return isWanted ? ANYHOW : NEVER;
  if (needed > ids.length) return isWanted ? NEVER : ANYHOW;
  if (needed === ids.length) return isWanted ? [literals] : literals.map((literal) => [literal]);
  if (needed === 1) return isWanted ? literals.map((literal) => [literal]) : [literals];
  return ANYHOW;
}

function neededOf({ count, share }: Condition, of: number): number {
  return count ?? (share === undefined ? of : Math.ceil(Number((share * of).toFixed(9))));
}
