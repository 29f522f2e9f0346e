/** Rungs of a ladder that nobody can stand on: without items, or asking for an answer that an item does not have. */
import type { Fault, Path } from '../document/fault.ts';
import type { Level } from '../model/rules.ts';
import { boundFor } from '../scoring/condition-holds.ts';
import type { PreparedDimension, PreparedNode } from '../scoring/prepare-rubric.ts';
import { compare, rational, toNumber, type Rational } from '../scoring/rational.ts';
import { placeOf, type ScoredNodes } from './scored-nodes.ts';

export function lintLadders(nodes: ScoredNodes): Fault[] {
  const { judged, dimensions } = nodes;
  const declared = [...dimensions.values()].filter(isDeclared);
  const laddered = [...judged.map(({ node }) => node), ...declared].filter(isLadder);
  return [
    ...judged.flatMap(({ node, path }) => (isLadder(node) ? lintRungs(node, path) : [])),
    ...laddered.flatMap((node) => lintItems(node, nodes)),
  ];
}

/** A dimension that inherits the ladder may well hold the items of a few steps only. */
function isDeclared({ dimension }: PreparedDimension): boolean {
  return dimension?.level === 'ladder' || dimension?.ladder !== undefined;
}

function isLadder({ level }: PreparedDimension): boolean {
  return level === 'ladder';
}

function lintRungs(node: PreparedDimension, path: Path): Fault[] {
  const items = itemsOf(node);
  const steps = new Set(items.map(stepOf));
  if (steps.size === 0 || (steps.size === 1 && steps.has(undefined))) return [];
  const failsEmpty = node.ladder?.['empty-step'] !== 'holds' && !steps.has(undefined);
  return node.levels.flatMap(({ level }, index): Fault[] => {
    const asked = level.needs === undefined ? (failsEmpty ? [level.level] : []) : Object.keys(level.needs).map(Number);
    return asked
      .filter((step) => step > 0 && !steps.has(step))
      .map((step) => ({
        code: 'ladder-empty-step',
        severity: 'warning',
        path: level.needs === undefined ? [...path, index, 'level'] : [...path, index, 'needs', String(step)],
        atKey: level.needs !== undefined,
        params: { level: level.level, step },
      }));
  });
}

/** For each item the lowest level that asks more of it than its best answer. */
function lintItems(node: PreparedDimension, nodes: ScoredNodes): Fault[] {
  const rungs = node.levels.map(({ level }) => level).filter(({ needs }) => needs === undefined);
  return itemsOf(node).flatMap((item): Fault[] => {
    const best = item.kind === 'criterion' ? item.own.max : item.range.max;
    const rung = rungs.find((level) => asksMore(level, item, best, node));
    if (rung === undefined) return [];
    const params = { id: item.id, level: rung.level, best: toNumber(best) };
    return [{ code: 'ladder-out-of-reach', severity: 'warning', path: placeOf(item.id, 'id', nodes), params }];
  });
}

function asksMore({ level }: Level, item: PreparedNode, best: Rational, { ladder }: PreparedDimension): boolean {
  const step = stepOf(item);
  if (step === undefined) return compare(rational(level), best) > 0;
  if (step > level) return false;
  const bar = step === level ? ladder?.each : (ladder?.below ?? ladder?.each);
  const need = bar === undefined ? null : boundFor(bar, item.kind === 'criterion' ? item : null);
  return need !== null && compare(need, best) > 0;
}

/** A dimension with a step is one item; what is below it is not looked at. */
function itemsOf({ children }: PreparedDimension): PreparedNode[] {
  return children.flatMap((child) =>
    child.kind === 'criterion' || stepOf(child) !== undefined ? [child] : itemsOf(child),
  );
}

function stepOf(node: PreparedNode): number | undefined {
  return node.kind === 'criterion' ? node.criterion.step : node.dimension?.step;
}
