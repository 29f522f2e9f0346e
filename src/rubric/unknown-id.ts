/** A reference that leads nowhere, as a fault with what was probably meant. */
import type { Fault, Path } from '../document/fault.ts';

/** What may be referred to; `locale/` has a word for each. */
type Referable = 'dimension' | 'facet' | 'instance-kind' | 'instance' | 'state' | 'tag' | 'level';

export function unknownId(expected: Referable, id: string | number, path: Path, suggestion?: string): Fault {
  return { code: 'unknown-id', path, params: { id, expected }, suggestion };
}
