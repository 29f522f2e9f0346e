/** The evidence that a criterion asks for: each requirement once, and of answers that can be given. */
import type { Criterion } from '../model/criterion.ts';
import type { Scale } from '../model/scale.ts';
import type { Fault, Path } from '../document/fault.ts';
import { rangeReversed } from './range-reversed.ts';

/** `range` is that of the answers, from the worst to the best. */
export function checkRequirements({ evidence }: Criterion, range: Scale, path: Path): Fault[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ id, 'from-level': from, 'to-level': to = Infinity }, index): Fault[] => {
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
    ];
  });
}
