/** The tests of a condition against the nodes it looks at: options they are answered with, levels they can have. */
import type { Condition } from '../model/condition.ts';
import { levelsOf, levelRuleOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { nodeIndex, optionsAnswered, type IndexedNode } from './node-index.ts';
import { rangeReversed } from './range-reversed.ts';
import type { Selection } from './selection.ts';
import { unknownId } from './unknown-id.ts';

export function checkTests(condition: Condition, path: Path, looked: Selection, rubric: Rubric): Fault[] {
  const { 'at-least': least, 'at-most': most, level } = condition;
  return [
    ...checkBound('at-least', condition, path, looked, rubric),
    ...checkBound('at-most', condition, path, looked, rubric),
    ...(typeof least === 'number' && typeof most === 'number' && least > most
      ? [rangeReversed([...path, 'at-most'], least, most)]
      : []),
    ...checkIs(condition.is, path, looked, rubric),
    ...(level === undefined ? [] : checkLevel(level, [...path, 'level'], looked, rubric)),
  ];
}

/** An order among options is one only where all that are looked at have the option. */
function checkBound(
  key: 'at-least' | 'at-most',
  { [key]: bound }: Condition,
  path: Path,
  looked: Selection,
  rubric: Rubric,
): Fault[] {
  if (typeof bound !== 'string') return [];
  const lacking = looked.lacking(bound);
  return lacking === undefined ? [] : [unknownOption(bound, lacking, [...path, key], rubric)];
}

/** Of several answers each must be one of somebody. */
function checkIs(is: Condition['is'], path: Path, looked: Selection, rubric: Rubric): Fault[] {
  const [first] = looked.nodes;
  if (first === undefined) return [];
  return [is].flat().flatMap((option, at) => {
    if (typeof option !== 'string' || looked.knows(option)) return [];
    const here = Array.isArray(is) ? [...path, 'is', at] : [...path, 'is'];
    return [unknownOption(option, first, here, rubric)];
  });
}

function unknownOption(id: string, node: IndexedNode, path: Path, rubric: Rubric): Fault {
  const options = node.kind === 'criterion' ? Object.keys(optionsAnswered(node.own, nodeIndex(rubric)) ?? {}) : [];
  return { code: 'unknown-option', path, params: { id, criterion: node.id }, suggestion: nearest(id, options) };
}

/** Criteria have no level; a dimension has one of its own table, or of the rubric's. */
function checkLevel(level: number, path: Path, looked: Selection, rubric: Rubric): Fault[] {
  const nodes = [...looked.nodes];
  const without = nodes.find((node) => highestLevel(node, rubric) === null);
  if (without !== undefined) return [{ code: 'no-level-here', path, params: { id: without.id } }];
  const highest = Math.max(...new Set(nodes.map((node) => highestLevel(node, rubric) ?? 0)));
  return level > highest ? [unknownId('level', level, path)] : [];
}

function highestLevel(node: IndexedNode, rubric: Rubric): number | null {
  if (node.kind === 'criterion' || levelRuleOf(node.own, rubric) === 'none') return null;
  return Math.max(0, ...levelsOf(node.own, rubric).map(({ level }) => level));
}
