/** Writes down the drawn rules of a node: only what has a use beside its roll-up, its children and its levels. */
import type { LevelsDrawn, WorthDrawn } from './draw-rules.ts';
import type { Plain, Scale } from './drawing.ts';
import { writeCondition } from './write-condition.ts';
import { along, defined, givesScore, isCounting, type Draft, type Placed } from './write-draft.ts';

interface RulesDrawn {
  readonly 'counts-from': number;
  readonly base: number | undefined;
  readonly worth: WorthDrawn | undefined;
  readonly 'min-coverage': number | undefined;
  readonly 'min-rated': Plain | undefined;
  readonly round: Plain | undefined;
}

export function writeRules(
  drawn: RulesDrawn,
  rollup: string,
  children: readonly Placed[],
  { drawn: { scale } }: Draft,
  perRollup?: string,
): Plain {
  const parts = children.filter(({ plain }) => plain['adds'] === undefined).length;
  const { 'min-rated': rated, worth, round } = drawn;
  const isTooMany = typeof rated?.['count'] === 'number' && rated['count'] > parts;
  return defined({
    'counts-from': isCounting(rollup) || isCounting(perRollup) ? drawn['counts-from'] : undefined,
    base: givesScore(rollup) ? drawn.base : undefined,
    worth: givesScore(rollup) && worth ? writeWorth(worth, scale, scale) : undefined,
    'min-coverage': drawn['min-coverage'],
    'min-rated': isTooMany ? undefined : rated,
    round,
  });
}

/** Laid over a range, worth something on the rubric's scale, and never everywhere the same. */
export function writeWorth({ shape, at, worth, closed }: WorthDrawn, range: Scale, scale: Scale): Plain {
  const places = at.toSorted((a, b) => a - b).map((share) => along(range, share));
  if (shape === 'equal-bands') return { 'equal-bands': places };
  const shares = unequal(worth.slice(0, places.length));
  const points = Object.fromEntries(places.map((place, index) => [String(place), along(scale, shares[index] ?? 0)]));
  return shape === 'line' ? { line: points } : { steps: points, closed };
}

/** Where all are the same, the first is less or the last more. */
function unequal(shares: readonly number[]): readonly number[] {
  const [first = 0] = shares;
  if (shares.some((share) => share !== first)) return shares;
  return first > 0 ? shares.with(0, 0) : shares.with(shares.length - 1, 1);
}

/** `hasSteps`: whether there is anything whose percentage could be needed. */
export function writeLevels(
  drawn: LevelsDrawn,
  scale: Scale,
  owner: Placed | null,
  draft: Draft,
  hasSteps: boolean,
): Plain[] {
  return drawn.from.map((share, at) => {
    const requires = drawn.requires[at];
    return defined({
      level: drawn.first + at,
      title: String(at),
      from: along(scale, share),
      needs: hasSteps ? drawn.needs[at] : undefined,
      requires: requires && writeCondition(requires, 'requires', owner, draft),
    });
  });
}

export function writeLadder(drawn: Plain, { drawn: { hasOptionGates } }: Draft): Plain {
  return defined(hasOptionGates ? { ...drawn, each: 'largely', below: 'fully' } : drawn);
}

export function hasRequires(levels: readonly Plain[]): boolean {
  return levels.some(({ requires }) => requires !== undefined);
}

/** A bonus needs something that it is added to. */
export function keepAddable(children: readonly Placed[], rollup: string, hasBase: boolean): void {
  const isAlone = children.every(({ plain }) => plain['adds'] !== undefined) && !hasBase;
  const refused = givesScore(rollup) ? children.slice(0, isAlone ? 1 : 0) : children;
  for (const { plain } of refused) delete plain['adds'];
}
