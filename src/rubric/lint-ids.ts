/** Ids that are two to the machine and one to the eye: `go` and `g0`, `ﬁle` and `file`. */
import type { Rubric } from '../model/rubric.ts';
import type { Fault } from '../document/fault.ts';
import { nodePlaces, type Placed } from './node-places.ts';

/** Reading has put every id into NFC and refused those that differ by case only. */
export function lintIds(rubric: Rubric): Fault[] {
  const { dimensions, criteria } = nodePlaces(rubric);
  const seen = new Map<string, string[]>();
  return [...dimensions, ...criteria].flatMap(({ node: { id }, path }: Placed<{ readonly id: string }>): Fault[] => {
    const folded = id.normalize('NFKC').toLowerCase();
    const key = folded.replaceAll('0', 'o').replaceAll('1', 'l');
    const alike = seen.get(key) ?? [];
    seen.set(key, [...alike, id]);
    const other = alike.find((known) => isConfusable(folded, known.normalize('NFKC').toLowerCase()));
    if (other === undefined) return [];
    return [{ code: 'confusable-id', severity: 'warning', path: [...path, 'id'], params: { id, other } }];
  });
}

/** One letter that looks like a digit is a slip; two are two names, such as `10` and `lo`. */
function isConfusable(folded: string, other: string): boolean {
  const [letters, others] = [Array.from(folded), Array.from(other)];
  return letters.filter((letter, index) => letter !== others[index]).length <= 1;
}
