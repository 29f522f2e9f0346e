/** The keys of two rubrics themselves: scale, levels, scoring, named answers, what stands beside the total. */
import { conditionsIn } from '../model/condition.ts';
import type { RubricDifference } from '../model/rubric-difference.ts';
import type { Rubric } from '../model/rubric.ts';
import { diffKeys, plainOptions } from './diff-nodes.ts';

/** Every key but the tree, the version and the migration. */
export function diffWhole(a: Rubric, b: Rubric): RubricDifference[] {
  const head = { of: 'rubric', node: null, was: null, language: null, within: null } as const;
  return diffKeys(comparable(a), comparable(b), head, { a, b });
}

/** Without the tree, which is compared node by node, and without what every edition says of itself. */
function comparable(rubric: Rubric): object {
  const {
    kind: _kind,
    schema: _schema,
    id: _id,
    version: _version,
    migration: _migration,
    dimensions: _tree,
    ...rest
  } = rubric;
  const { scoring } = rest;
  const sets = Object.entries(rest['answer-sets']).map(([id, options]) => [id, plainOptions(options)]);
  return {
    ...rest,
    'answer-sets': Object.fromEntries(sets) as object,
    scoring: { ...scoring, ...(scoring.entry !== undefined && { entry: conditionsIn(scoring.entry) }) },
  };
}
