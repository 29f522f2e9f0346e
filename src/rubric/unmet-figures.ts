/** One set of figures of a golden case, held against those that came out. */
import type { CaseValue } from '../model/case-outcome.ts';
import { subtractDecimals } from '../model/subtract-decimals.ts';
import type { Path } from '../document/fault.ts';

/** Those of a total, a view, a node, a state or a group of an index; each kind has some of them. */
export interface Figures {
  readonly score?: number | null | undefined;
  readonly level?: number | null | undefined;
  readonly coverage?: number | undefined;
  readonly reason?: string | null | undefined;
  readonly gap?: number | null | undefined;
  readonly priority?: number | null | undefined;
  readonly distribution?: Readonly<Record<string, number>> | undefined;
}

export interface Unmet {
  /** Below `expect`. */
  readonly path: Path;
  readonly expected: CaseValue;
  readonly found?: CaseValue | undefined;
  readonly reason?: string | undefined;
}

/** Figures that are not expected are not compared; without `found` none is right. */
export function unmetFigures(path: Path, expected: Figures, found: Figures = {}, tolerance = 0): Unmet[] {
  return FIGURES.flatMap((figure): Unmet[] => {
    const [wanted, came] = [expected[figure], found[figure]];
    if (wanted === undefined || isMet(wanted, came, NEARLY.has(figure) ? tolerance : 0)) return [];
    const isWhy = figure === 'score' && came === null && typeof found.reason === 'string';
    return [{ path: [...path, figure], expected: wanted, found: came, ...(isWhy && { reason: found.reason ?? '' }) }];
  });
}

const FIGURES = ['score', 'level', 'coverage', 'reason', 'gap', 'priority', 'distribution'] as const;

/** Levels and reasons are right or wrong; only these can be nearly right. */
const NEARLY: ReadonlySet<string> = new Set(['score', 'coverage', 'gap']);

function isMet(wanted: CaseValue, found: CaseValue | undefined, tolerance: number): boolean {
  if (typeof wanted === 'number' && typeof found === 'number')
    return Math.abs(subtractDecimals(wanted, found)) <= tolerance;
  if (typeof wanted === 'object' && wanted !== null) return inOrder(wanted) === inOrder(found ?? {});
  return wanted === found;
}

function inOrder(map: object | CaseValue): string {
  return JSON.stringify(Object.entries(map ?? {}).toSorted());
}
