/** A table of bands: thresholds that rise, each on the scale that it speaks of. */
import type { Level } from '../model/rules.ts';
import type { Scale } from '../model/scale.ts';
import type { Fault, Path } from '../document/fault.ts';
import { rangeReversed } from './range-reversed.ts';

/** Each band goes up to the next, so rising thresholds leave neither gap nor overlap. */
export function checkBands(levels: readonly Level[], path: Path, scale: Scale | undefined): Fault[] {
  if (levels.length === 0) return [{ code: 'missing-key', path, params: { key: 'levels' } }];
  let previous: { level: number; from: number } | undefined;
  return levels.flatMap(({ level, from, to = Infinity }, at): Fault[] => {
    if (from === undefined) return [{ code: 'band-without-from', path: [...path, at], params: { level } }];
    const before = previous;
    previous = { level, from };
    const here = [...path, at, 'from'];
    return [
      ...outside(from, here, scale),
      ...notRising({ level, from }, before, here),
      ...(to < from ? [rangeReversed([...path, at, 'to'], from, to)] : []),
    ];
  });
}

function outside(from: number, path: Path, scale: Scale | undefined): Fault[] {
  if (scale === undefined || (from >= scale.min && from <= scale.max)) return [];
  return [{ code: 'band-outside-scale', path, params: { from, ...scale } }];
}

interface Band {
  readonly level: number;
  readonly from: number;
}

function notRising({ level, from }: Band, before: Band | undefined, path: Path): Fault[] {
  if (before === undefined || (from > before.from && level > before.level)) return [];
  const params = { level, from, previousLevel: before.level, previous: before.from };
  return [{ code: 'levels-not-rising', path, params }];
}
