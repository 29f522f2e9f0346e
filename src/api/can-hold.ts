/** Whether any answers at all satisfy conditions; what is too wide to try out is taken to be possible. */
import { boundFor, holds, type Look, type Looked } from '../scoring/condition-holds.ts';
import type { PreparedConditions } from '../scoring/prepare-conditions.ts';
import type { PreparedCriterion, PreparedDimension } from '../scoring/prepare-rubric.ts';
import type { Range } from '../scoring/range.ts';
import { add, compare, divide, rational, subtract, toNumber, type Rational } from '../scoring/rational.ts';
import { givesScore } from '../scoring/roll-up.ts';
import type { ScoredNodes } from './scored-nodes.ts';
import { waysOf, type Literal, type Ways } from './ways-to-hold.ts';

export function canHold(conditions: PreparedConditions, nodes: ScoredNodes): boolean {
  return isPossible(waysOf(conditions), nodes);
}

/** Whether some answers meet every literal of one of the ways. */
export function isPossible(ways: Ways, nodes: ScoredNodes): boolean {
  return ways.some((way) => {
    const byNode = new Map<string, Literal[]>();
    for (const literal of way) byNode.set(literal.id, [...(byNode.get(literal.id) ?? []), literal]);
    return [...byNode].every(([id, literals]) => canMeet(id, literals, nodes));
  });
}

/** What one node can stand at; null is a question without an answer. */
interface Stand {
  readonly value: Rational | null;
  readonly level: number | null;
  readonly node: PreparedCriterion | null;
}

function canMeet(id: string, literals: readonly Literal[], { criteria, dimensions }: ScoredNodes): boolean {
  const node = criteria.get(id) ?? dimensions.get(id);
  if (node === undefined) return true;
  const stands = node.kind === 'criterion' ? standsOf(node, literals) : standsOfDimension(node, literals);
  // That a level is not reached is always possible.
  const told = literals.filter(({ condition, isWanted }) => isWanted || condition.condition.level === undefined);
  return stands.some((stand) => told.every((literal) => meets(stand, literal)));
}

/** As scoring decides it, for this one node. */
function meets({ value, level, node }: Stand, { id, condition, isWanted }: Literal): boolean {
  const { share: _share, count: _count, ...alone } = condition.condition;
  const looked: Looked = { node, value, level, word: value === null ? 'unanswered' : null };
  const look: Look = { at: () => looked, notApplicable: 'satisfies' };
  return holds({ ...condition, condition: alone, ids: [id], any: null, all: null, not: null }, look) === isWanted;
}

/** Every answer where they can be counted, else the borders and a place between each two of them. */
function standsOf(node: PreparedCriterion, literals: readonly Literal[]): Stand[] {
  const { admissible, own } = node;
  const values =
    typeof admissible === 'string'
      ? ((admissible === 'whole' ? wholeNumbers(own) : null) ?? placesIn(own, boundsOf(literals, node)))
      : admissible;
  return [null, ...values].map((value) => ({ value, level: null, node }));
}

function standsOfDimension(node: PreparedDimension, literals: readonly Literal[]): Stand[] {
  const hasLevels = node.level === 'bands' ? node.hasBands : node.level !== 'none';
  const level = hasLevels ? Math.max(0, ...node.levels.map((declared) => declared.level.level)) : null;
  const values = givesScore(node.rollup) ? placesIn(node.range, boundsOf(literals, null)) : [];
  return [null, ...values].map((value) => ({ value, level, node: null }));
}

function boundsOf(literals: readonly Literal[], node: PreparedCriterion | null): Rational[] {
  return literals.flatMap(({ condition: { bounds } }) =>
    [bounds.least ?? [], bounds.most ?? [], bounds.is ?? []].flat().flatMap((bound) => boundFor(bound, node) ?? []),
  );
}

/** More whole numbers than this are taken as any number. */
const MOST_NUMBERS = 200;

function wholeNumbers({ min, max }: Range): Rational[] | null {
  const count = toNumber(subtract(max, min)) + 1;
  if (count > MOST_NUMBERS) return null;
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_unused, index) => add(min, rational(index)));
}

function placesIn({ min, max }: Range, bounds: readonly Rational[]): Rational[] {
  const inside = bounds.filter((bound) => compare(bound, min) > 0 && compare(bound, max) < 0);
  const borders = [min, ...inside.toSorted(compare), max];
  const between = borders.slice(1).map((border, index) => divide(add(border, borders[index] ?? border), rational(2)));
  return [...borders, ...between];
}
