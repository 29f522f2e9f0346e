/** Every table of levels in a rubric: its own, and those that dimensions and indices state in its place. */
import { levelRuleOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Level, LevelRule, Rounding } from '../model/rules.ts';
import type { Closed } from '../model/worth.ts';
import type { Path } from '../document/fault.ts';
import { nodePlaces } from './node-places.ts';

export interface LevelTable {
  readonly path: Path;
  readonly levels: readonly Level[];
  readonly rule: LevelRule;
  readonly round: Rounding;
  readonly closed: Closed;
}

export function levelTables(rubric: Rubric): LevelTable[] {
  const { scoring } = rubric;
  const atNode = scoring.round.at === 'node' ? scoring.round : UNROUNDED;
  const own = { path: ['levels'], levels: rubric.levels, rule: scoring.level, round: scoring.round };
  const ofDimensions = nodePlaces(rubric).dimensions.flatMap(({ node, path }) =>
    node.levels === undefined
      ? []
      : {
          path: [...path, 'levels'],
          levels: node.levels,
          rule: levelRuleOf(node, rubric),
          round: node.round ?? atNode,
          closed: node.closed ?? scoring.closed,
        },
  );
  const ofIndices = rubric.indices.flatMap(({ levels, level, round = UNROUNDED }, index) =>
    levels === undefined
      ? []
      : { path: ['indices', index, 'levels'], levels, rule: level, round, closed: scoring.closed },
  );
  return [{ ...own, closed: scoring.closed }, ...ofDimensions, ...ofIndices];
}

const UNROUNDED: Rounding = { mode: 'none', digits: 0, at: 'final', lift: false };
