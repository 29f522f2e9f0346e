/** The indices of a rubric: each must have something to group, to read and to be judged by. */
import type { IndexRule } from '../model/index-rule.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { withoutUse } from './contradiction.ts';
import { missingInRubric } from './missing-in-rubric.ts';
import { nodeIndex } from './node-index.ts';
import { taggedNodes } from './selection.ts';
import { unknownId } from './unknown-id.ts';

export function checkIndices(rubric: Rubric): Fault[] {
  const { indices } = rubric;
  if (indices.length === 0) return [];
  const asked = nodeIndex(rubric).all.filter(
    (node) => node.kind === 'criterion' && node.own['answer-of'] === undefined,
  );
  const tags = [...taggedNodes(asked).keys()];
  return indices.flatMap((rule, at) => {
    const path = ['indices', at];
    return [
      ...checkId(rule.id, indices, at),
      ...checkBy(rule, path, tags),
      ...checkJudging(rule, path, rubric),
      ...checkReads(rule, path, rubric),
    ];
  });
}

function checkId(id: string, indices: readonly IndexRule[], at: number): Fault[] {
  const other = indices.slice(0, at).find((before) => before.id.toLowerCase() === id.toLowerCase());
  return other === undefined
    ? []
    : [{ code: 'duplicate-id', path: ['indices', at, 'id'], params: { id, other: other.id } }];
}

/** A tag that no criterion has would give no figure at all. */
function checkBy({ by }: IndexRule, path: Path, tags: readonly string[]): Fault[] {
  const here = [...path, 'by'];
  const isList = Array.isArray(by);
  return [by ?? []].flat().flatMap((tag, at) => {
    const place = isList ? [...here, at] : here;
    return tags.includes(tag) ? [] : [unknownId('tag', tag, place, nearest(tag, tags))];
  });
}

function checkJudging({ level, levels, scale }: IndexRule, path: Path, rubric: Rubric): Fault[] {
  const here = [...path, 'levels'];
  const isEmpty = scale !== undefined && scale.min >= scale.max;
  const faults: Fault[] = isEmpty ? [{ code: 'scale-empty', path: [...path, 'scale'], params: { ...scale } }] : [];
  if (level === 'none') return levels === undefined ? faults : [...faults, withoutUse(here, 'levels', 'level')];
  return levels === undefined && rubric.levels.length === 0
    ? [...faults, { code: 'missing-key', path: here, params: { key: 'levels' } }]
    : faults;
}

function checkReads({ reads }: IndexRule, path: Path, rubric: Rubric): Fault[] {
  const needs = missingInRubric(reads, rubric);
  return needs === null ? [] : [withoutUse([...path, 'reads'], `reads: ${reads}`, needs)];
}
