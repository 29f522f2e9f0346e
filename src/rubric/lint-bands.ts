/** Bands as they are published, from and to, against the way thang reads them: up to the next from. */
import type { Rubric } from '../model/rubric.ts';
import type { Level } from '../model/rules.ts';
import type { Scale } from '../model/scale.ts';
import type { Fault, Path } from '../document/fault.ts';
import { levelTables, type LevelTable } from './level-tables.ts';

/** Only a `to` makes a claim that can be wrong; a table of `from` alone has neither gap nor overlap. */
export function lintBands(rubric: Rubric): Fault[] {
  const tables = levelTables(rubric).filter(({ rule }) => rule === 'bands');
  const own = tables.filter(({ path: [first] }) => first === 'levels');
  return [
    ...tables.flatMap(lintBorders),
    ...own.flatMap(({ levels, path }) => lintTableEnds(levels, path, rubric.scale)),
  ];
}

/** A published table that speaks of less than the whole range of scores. */
export function lintTableEnds(levels: readonly Level[], path: Path, { min, max }: Scale): Fault[] {
  if (levels.every(({ to }) => to === undefined)) return [];
  const [first, last] = [levels[0], levels.at(-1)];
  const faults: Fault[] = [];
  if (first?.from !== undefined && first.from > min) {
    const params = { level: first.level, from: first.from, min };
    faults.push({ code: 'band-bottom-open', severity: 'warning', path: [...path, 0, 'from'], params });
  }
  if (last?.to !== undefined && last.to < max) {
    const params = { level: last.level, to: last.to, max };
    faults.push({ code: 'band-top-open', severity: 'warning', path: [...path, levels.length - 1, 'to'], params });
  }
  return faults;
}

function lintBorders(table: LevelTable): Fault[] {
  return table.levels.flatMap(({ level, to }, index): Fault[] => {
    const next = table.levels[index + 1];
    if (to === undefined || next?.from === undefined) return [];
    const found = borderFault(to, next.from, table);
    const { closed } = table;
    const counted = closed === 'lower' ? next.level : level;
    const params = { level, to, next: next.level, from: next.from, closed, counted };
    return found === null ? [] : [{ ...found, path: [...table.path, index, 'to'], params }];
  });
}

type Found = Pick<Fault, 'code' | 'severity'>;

const GAP: Found = { code: 'band-gap' };
const OVERLAP: Found = { code: 'band-overlap' };
/** No score is without a level or has two, but the table and `closed` disagree on the one at the border. */
const BORDER: Found = { code: 'band-border', severity: 'warning' };

function borderFault(to: number, from: number, { round, closed }: LevelTable): Found | null {
  if (round.lift && closed === 'lower' && to >= 0 && to < from && from <= 1) return null;
  if (round.mode === 'none') return to === from ? null : to < from ? GAP : OVERLAP;
  const [lastBelow, firstAbove] = [Math.floor(inSteps(to, round.digits)), Math.ceil(inSteps(from, round.digits))];
  if (lastBelow + 1 < firstAbove) return GAP;
  if (lastBelow + 1 === firstAbove) return closed === 'upper' && isStep(from, round.digits) ? BORDER : null;
  if (to === from) return closed === 'upper' ? null : BORDER;
  return OVERLAP;
}

/** How many steps of the rounding a score is above zero; 0.29 is 29 hundredths, not 28.999… */
function inSteps(score: number, digits: number): number {
  return Number((score * 10 ** digits).toFixed(6));
}

function isStep(score: number, digits: number): boolean {
  return Number.isInteger(inSteps(score, digits));
}
