/** The evidence that a criterion asks for: each requirement once, and of answers that can be given. */
import type { Criterion, MeasuredRule, Requirement } from '../model/criterion.ts';
import type { Scale } from '../model/scale.ts';
import type { Fault, Path } from '../document/fault.ts';
import { withoutUse } from './contradiction.ts';
import { rangeReversed } from './range-reversed.ts';

/** `range` is that of the answers, from the worst to the best. */
export function checkRequirements({ evidence }: Criterion, range: Scale, path: Path): Fault[] {
  const seen = new Set<string>();
  return evidence.flatMap(
    ({ id, 'from-level': from, 'to-level': to = Infinity, accepts, measured }, index): Fault[] => {
      const here = [...path, 'evidence', index];
      const isRepeated = seen.has(id);
      seen.add(id);
      const { min, max } = range;
      return [
        ...(isRepeated ? [{ code: 'duplicate-id', path: [...here, 'id'], params: { id, other: id } } as const] : []),
        // Evidence asked from a level above the best answer is never asked.
        ...(from < min || from > max
          ? [{ code: 'level-outside-scale', path: [...here, 'from-level'], params: { level: from, min, max } } as const]
          : []),
        ...(to < from ? [rangeReversed([...here, 'to-level'], from, to)] : []),
        ...(measured === undefined ? [] : checkMeasured(measured, accepts, range, [...here, 'measured'])),
      ];
    },
  );
}

/** A measured value can only be one of a measurement, and it can only show an answer that there is. */
function checkMeasured(
  { worth: { line, steps } }: MeasuredRule,
  accepts: Requirement['accepts'],
  { min, max }: Scale,
  path: Path,
): Fault[] {
  if (!accepts.includes('measurement')) return [withoutUse(path, 'measured', 'accepts: measurement')];
  const points = { line, steps };
  return (['line', 'steps'] as const).flatMap((shape) =>
    Object.entries(points[shape] ?? {}).flatMap(([at, worth]): Fault[] =>
      worth >= min && worth <= max
        ? []
        : [{ code: 'answer-outside-scale', path: [...path, 'worth', shape, at], params: { found: worth, min, max } }],
    ),
  );
}
