/** Every ladder of a rubric: its rungs must say what they ask, of steps that exist, in answers that can be given. */
import { levelRuleOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Ladder, Level } from '../model/rules.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { nodeIndex, optionsAnswered, type IndexedNode, type NodeIndex } from './node-index.ts';

/** Levels and gates with the items they are held against. */
interface Climb {
  readonly levels: readonly Level[];
  readonly levelsPath: Path;
  readonly ladder: Ladder | undefined;
  /** Of what holds `ladder`. */
  readonly path: Path;
  readonly items: readonly IndexedNode[];
}

export function checkLadders(rubric: Rubric): Fault[] {
  const index = nodeIndex(rubric);
  return climbsOf(index).flatMap((climb) => checkClimb(climb, index));
}

/** One for all that share the rubric's table and gates, and one for each that has its own. */
function climbsOf({ rubric, all }: NodeIndex): Climb[] {
  const { scoring, levels, indices } = rubric;
  const climbing = all
    .filter((node) => node.kind === 'dimension')
    .filter(({ own }) => levelRuleOf(own, rubric) === 'ladder');
  const shared = { levels, levelsPath: ['levels'], ladder: scoring.ladder, path: ['scoring'], items: itemsIn(all) };
  const own = climbing.flatMap((node): Climb[] => {
    const { levels: table, ladder } = node.own;
    if (table === undefined && ladder === undefined) return [];
    return [
      {
        levels: table ?? levels,
        levelsPath: table === undefined ? ['levels'] : [...node.path, 'levels'],
        ladder: ladder ?? scoring.ladder,
        path: ladder === undefined ? ['scoring'] : node.path,
        items: itemsBelow(node),
      },
    ];
  });
  const ofIndices = indices.flatMap(({ level, levels: table }, at): Climb[] =>
    level === 'ladder' && table !== undefined
      ? [{ ...shared, levels: table, levelsPath: ['indices', at, 'levels'] }]
      : [],
  );
  const isShared =
    scoring.level === 'ladder' ||
    climbing.length > own.length ||
    indices.some(({ level, levels: table }) => level === 'ladder' && table === undefined);
  return [...(isShared ? [shared] : []), ...own, ...ofIndices];
}

/** The lowest nodes with a step, and above them none: below a dimension with a step nothing is looked at. */
function itemsBelow(node: IndexedNode): IndexedNode[] {
  if (node.kind === 'criterion') return [];
  return node.children.flatMap((child) => (child.own.step === undefined ? itemsBelow(child) : [child]));
}

function itemsIn(all: readonly IndexedNode[]): IndexedNode[] {
  return all
    .filter(({ parent }) => parent === null)
    .flatMap((node) => (node.own.step === undefined ? itemsBelow(node) : [node]));
}

function checkClimb(climb: Climb, index: NodeIndex): Fault[] {
  if (climb.levels.length === 0) return [{ code: 'missing-key', path: climb.levelsPath, params: { key: 'levels' } }];
  return [
    ...checkRungs(climb),
    ...checkSteps(climb),
    ...checkBar('each', climb, index),
    ...checkBar('below', climb, index),
  ];
}

function checkRungs({ levels, levelsPath, ladder, path, items }: Climb): Fault[] {
  if (ladder?.each !== undefined) return [];
  const hasNeeds = levels.some(({ needs }) => needs !== undefined);
  // Without steps and needs every criterion answers with the level itself, so there is no bar to set.
  if (!hasNeeds && items.length === 0) return [];
  if (!hasNeeds && ladder === undefined) return [{ code: 'ladder-missing', path }];
  return levels.flatMap(({ level, needs }, at): Fault[] =>
    needs === undefined ? [{ code: 'ladder-incomplete', path: [...levelsPath, at], params: { level } }] : [],
  );
}

/** Percentages of steps that nobody answers for are skipped, so without any step every agency would reach the top. */
function checkSteps({ levels, levelsPath, items }: Climb): Fault[] {
  const asking = levels.findIndex(({ needs }) => Object.keys(needs ?? {}).length > 0);
  if (asking === -1 || items.length > 0) return [];
  return [{ code: 'ladder-without-steps', path: [...levelsPath, asking, 'needs'], atKey: true }];
}

/** A bar that is an option must be one of every item it is held against. */
function checkBar(key: 'each' | 'below', { ladder, path, items }: Climb, index: NodeIndex): Fault[] {
  const bar = ladder?.[key];
  if (typeof bar !== 'string') return [];
  return items.flatMap((item): Fault[] => {
    const options = item.kind === 'criterion' ? Object.keys(optionsAnswered(item.own, index) ?? {}) : [];
    if (options.includes(bar)) return [];
    const params = { id: bar, criterion: item.id };
    return [{ code: 'unknown-option', path: [...path, 'ladder', key], params, suggestion: nearest(bar, options) }];
  });
}
