/** Every `worth` of a rubric: drawn in one way, through at least one point, borders rising. */
import type { Rubric } from '../model/rubric.ts';
import type { Worth } from '../model/worth.ts';
import type { Fault, Path } from '../document/fault.ts';
import { withoutUse } from './contradiction.ts';
import { nodePlaces } from './node-places.ts';

const SHAPES = ['line', 'steps', 'equal-bands'] as const;

export function checkWorths(rubric: Rubric): Fault[] {
  const { dimensions, criteria } = nodePlaces(rubric);
  const places = [
    { node: rubric.scoring, path: ['scoring'] as Path },
    ...rubric.indices.map((node, at) => ({ node, path: ['indices', at] })),
    ...dimensions,
    ...criteria,
  ];
  const measured = criteria.flatMap(({ node, path }) =>
    node.evidence.flatMap((asked, at) =>
      asked.measured === undefined ? [] : [{ node: asked.measured, path: [...path, 'evidence', at, 'measured'] }],
    ),
  );
  return [...places, ...measured].flatMap(({ node: { worth }, path }) =>
    worth === undefined ? [] : checkWorth(worth, [...path, 'worth']),
  );
}

function checkWorth(worth: Worth, path: Path): Fault[] {
  const { line, steps, 'equal-bands': borders, closed } = worth;
  const given = SHAPES.filter((key) => worth[key] !== undefined);
  if (given.length !== 1) return [{ code: 'one-of-needed', path, params: { keys: SHAPES.join(', ') } }];
  return [
    ...checkPoints(line, [...path, 'line']),
    ...checkPoints(steps, [...path, 'steps']),
    ...checkBorders(borders ?? [], [...path, 'equal-bands']),
    // Where worth does not jump there is no border to belong to.
    ...(closed === 'upper' && steps === undefined ? [withoutUse([...path, 'closed'], 'closed', 'steps')] : []),
  ];
}

function checkPoints(points: Worth['line'], path: Path): Fault[] {
  const isEmpty = points !== undefined && Object.keys(points).length === 0;
  return isEmpty ? [{ code: 'too-short', path, params: { limit: 1 } }] : [];
}

function checkBorders(borders: readonly number[], path: Path): Fault[] {
  return borders.flatMap((found, at): Fault[] => {
    const previous = borders[at - 1];
    return previous === undefined || found > previous
      ? []
      : [{ code: 'not-rising', path: [...path, at], params: { found, previous } }];
  });
}
