/** Every table of levels in a rubric: bands must rise, a ladder must say what each rung asks, and `requires` something. */
import { levelRuleOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Level, LevelRule } from '../model/rules.ts';
import type { Scale } from '../model/scale.ts';
import type { Fault, Path } from '../document/fault.ts';
import { checkBands } from './check-bands.ts';
import { checkLadders } from './check-ladders.ts';
import { contradiction, withoutUse } from './contradiction.ts';
import { nodeIndex } from './node-index.ts';

interface Table {
  readonly path: Path;
  readonly levels: readonly Level[];
  /** Of those that are judged by it. */
  readonly rules: ReadonlySet<LevelRule>;
  /** The scale that its bands lie on, where it is known. */
  readonly scale?: Scale | undefined;
}

export function checkLevels(rubric: Rubric): Fault[] {
  return [...tablesOf(rubric).flatMap(checkTable), ...checkLadders(rubric), ...checkNeedless(rubric)];
}

function tablesOf(rubric: Rubric): Table[] {
  const { levels, scoring, scale, indices } = rubric;
  const dimensions = nodeIndex(rubric).all.filter((node) => node.kind === 'dimension');
  const sharing = dimensions.filter(({ own }) => own.levels === undefined);
  // What the rubric's levels require is asked of the total only.
  const shared = sharing.flatMap(({ own }) => (own.level === undefined || own.level === 'requires' ? [] : own.level));
  const rules = new Set([scoring.level, ...shared]);
  return [
    { path: ['levels'], levels, rules, scale },
    ...dimensions.flatMap(({ own, path }) =>
      own.levels === undefined
        ? []
        : { path: [...path, 'levels'], levels: own.levels, rules: new Set([levelRuleOf(own, rubric)]) },
    ),
    ...indices.flatMap(({ levels: own, level, scale: range }, at) =>
      own === undefined ? [] : { path: ['indices', at, 'levels'], levels: own, rules: new Set([level]), scale: range },
    ),
  ];
}

function checkTable({ path, levels, rules, scale }: Table): Fault[] {
  return [
    ...repeated(levels, path),
    ...(rules.has('bands') ? checkBands(levels, path, scale) : []),
    ...(rules.has('requires') ? checkRequiring(levels, path) : []),
  ];
}

function repeated(levels: readonly Level[], path: Path): Fault[] {
  const seen = new Set<number>();
  return levels.flatMap(({ level }, at): Fault[] => {
    const isRepeated = seen.has(level);
    seen.add(level);
    return isRepeated ? [{ code: 'level-twice', path: [...path, at, 'level'], params: { level } }] : [];
  });
}

/** Levels that hold by what they require alone would all hold if none required anything. */
function checkRequiring(levels: readonly Level[], path: Path): Fault[] {
  const key = levels.length === 0 ? 'levels' : 'requires';
  const isAsking = levels.some(({ requires }) => requires !== undefined);
  return isAsking ? [] : [{ code: 'missing-key', path, params: { key } }];
}

/** Tables and rules of levels that nothing is judged by. */
function checkNeedless(rubric: Rubric): Fault[] {
  const { scoring, levels } = rubric;
  const asked = levels.findIndex(({ requires }) => requires !== undefined);
  const ofTotal =
    scoring.level === 'none' && asked !== -1
      ? [withoutUse(['levels', asked, 'requires'], 'requires', 'scoring.level')]
      : [];
  const ofDimensions = nodeIndex(rubric).all.flatMap((node) => {
    if (node.kind === 'criterion') return [];
    const { own, path } = node;
    const rule = levelRuleOf(own, rubric);
    if (own.levels !== undefined && rule === 'none')
      return [contradiction([...path, 'levels'], 'levels', 'level: none')];
    if (own.ladder !== undefined && rule !== 'ladder')
      return [withoutUse([...path, 'ladder'], 'ladder', 'level: ladder')];
    if (own.level === 'requires' && own.levels === undefined)
      return [withoutUse([...path, 'level'], 'level: requires', 'levels')];
    return [];
  });
  return [...ofTotal, ...ofDimensions];
}
