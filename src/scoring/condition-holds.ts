/** Whether a condition holds of the nodes it looks at. */
import type { Condition } from '../model/condition.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import type { Bound, Bounds, PreparedCondition } from './prepare-conditions.ts';
import { compare, divide, rational, type Rational } from './rational.ts';
import type { Word } from './read-leaf.ts';
import { worthOf } from './worth.ts';

/** A node as a condition sees it. */
export interface Looked {
  /** The criterion, whose options have names; null for a dimension. */
  readonly node: PreparedCriterion | null;
  /** An answer's value or a dimension's score, with what the policies put in its place. */
  readonly value: Rational | null;
  /** The option that was chosen, so that two options of one value stay apart. */
  readonly option?: string | undefined;
  /** Why there is no value. */
  readonly word: Word | null;
  /** A dimension's level. */
  readonly level: number | null;
}

/** How a condition sees the nodes it looks at. */
export interface Look {
  /** Null for a node that is not there. */
  readonly at: (id: string) => Looked | null;
  /** What a node that does not apply does, where the condition does not say. */
  readonly notApplicable: 'satisfies' | 'fails';
}

export function holds(prepared: PreparedCondition, look: Look): boolean {
  const { condition, ids, any, all, not } = prepared;
  if (any !== null && !any.some((inner) => holds(inner, look))) return false;
  if (all !== null && !all.every((inner) => holds(inner, look))) return false;
  if (not !== null && holds(not, look)) return false;
  const looked = lookedAt(ids, condition, look);
  const satisfying = looked.filter((node) => satisfies(node, prepared, look));
  return looked.length === 0 || isEnough(satisfying.length, looked.length, condition);
}

/** The nodes that keep a condition from holding, where raising them would help. */
export function failingIds(prepared: PreparedCondition, look: Look): string[] {
  const { condition, ids } = prepared;
  return ids.filter((id) => lookedAt([id], condition, look).some((looked) => !satisfies(looked, prepared, look)));
}

/** What an option's id or a number in a condition means for one criterion. */
export function boundFor(bound: Bound | number, node: PreparedCriterion | null): Rational | null {
  if (typeof bound === 'number') return rational(bound);
  if (typeof bound !== 'string') return bound;
  const value = node?.options?.get(bound);
  if (node === null || value === undefined) return null;
  return node.worth === null ? value : worthOf(value, node.worth);
}

/** Questions that are not asked are passed over, and what does not apply where the condition says so. */
function lookedAt(ids: readonly string[], condition: Condition, look: Look): Looked[] {
  const isSkipped = ({ word }: Looked): boolean =>
    word === 'not-asked' || (word === 'not-applicable' && condition['not-applicable'] === 'skipped');
  return ids.map(look.at).filter((looked): looked is Looked => looked !== null && !isSkipped(looked));
}

function isEnough(count: number, of: number, { share, count: needed }: Condition): boolean {
  if (needed !== undefined) return count >= needed;
  return share === undefined ? count === of : compare(divide(rational(count), rational(of)), rational(share)) >= 0;
}

function satisfies(looked: Looked, { condition, bounds }: PreparedCondition, { notApplicable }: Look): boolean {
  if (looked.word === 'not-applicable') return (condition['not-applicable'] ?? notApplicable) === 'satisfies';
  const { level } = condition;
  if (level !== undefined && (looked.level === null || looked.level < level)) return false;
  return !speaksOfValue(bounds) || (looked.value !== null && valueSatisfies(looked.value, looked, bounds));
}

function speaksOfValue({ least, most, is }: Bounds): boolean {
  return least !== null || most !== null || is !== null;
}

function valueSatisfies(value: Rational, { node, option }: Looked, { least, most, is }: Bounds): boolean {
  const order = (bound: Bound): number | null => {
    const known = boundFor(bound, node);
    return known === null ? null : compare(value, known);
  };
  if (least !== null && !((order(least) ?? -1) >= 0)) return false;
  if (most !== null && !((order(most) ?? 1) <= 0)) return false;
  if (is === null) return true;
  return is.some((bound) => {
    const isNamed = typeof bound === 'string' && option !== undefined;
    return isNamed ? bound === option : order(bound) === 0;
  });
}
