/** The levels of a rubric: bands must rise within the scale; a ladder must say what each rung asks. */
import type { Rubric } from '../model/rubric.ts';
import { dimensionsOf } from '../model/rubric-tree.ts';
import type { Fault } from '../document/fault.ts';
import { checkLadder } from './check-ladder.ts';

export function checkLevels(rubric: Rubric): Fault[] {
  const rules = new Set([rubric.scoring.level, ...dimensionsOf(rubric).flatMap(({ level }) => level ?? [])]);
  return [
    ...repeated(rubric),
    ...(rules.has('bands') ? checkBands(rubric) : []),
    ...(rules.has('ladder') ? checkLadder(rubric) : []),
  ];
}

function repeated({ levels }: Rubric): Fault[] {
  return levels.flatMap(({ level }, index) => {
    const isRepeated = levels.findIndex((other) => other.level === level) < index;
    return isRepeated
      ? [{ code: 'level-twice', path: ['levels', index, 'level'], params: { level } } satisfies Fault]
      : [];
  });
}

/** Bands are closed below and open above, each up to the next, so rising thresholds leave neither gap nor overlap. */
function checkBands({ levels, scale }: Rubric): Fault[] {
  if (levels.length === 0) return [{ code: 'missing-key', path: ['levels'], params: { key: 'levels' } }];
  const faults: Fault[] = [];
  let previous: { level: number; from: number } | undefined;
  for (const [index, { level, from }] of levels.entries()) {
    if (from === undefined) {
      faults.push({ code: 'band-without-from', path: ['levels', index], params: { level } });
      continue;
    }
    const path = ['levels', index, 'from'];
    if (from < scale.min || from > scale.max)
      faults.push({ code: 'band-outside-scale', path, params: { from, ...scale } });
    if (previous !== undefined && (from <= previous.from || level <= previous.level)) {
      faults.push({
        code: 'levels-not-rising',
        path,
        params: { level, from, previousLevel: previous.level, previous: previous.from },
      });
    }
    previous = { level, from };
  }
  return faults;
}
