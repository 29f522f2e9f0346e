/** A criterion's check-list: what can be ticked, and what it is worth. */
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { Checks, Criterion } from '../model/criterion.ts';
import { longItem } from '../model/short-forms.ts';
import type { Fault, Path } from '../document/fault.ts';

export function checkCheckList({ checks }: Criterion, path: Path): Fault[] {
  if (checks === undefined) return [];
  const here = [...path, 'checks', 'items'];
  const ids = Object.keys(checks.items);
  if (ids.length === 0) return [{ code: 'too-short', path: here, params: { limit: 1 } }];
  const reserved = ids.filter((id) => id === NOT_APPLICABLE || id === DONT_KNOW);
  return [
    ...reserved.map((id): Fault => ({ code: 'reserved-id', path: [...here, id], atKey: true, params: { found: id } })),
    ...(checks.combine === 'share' ? checkShare(checks, here) : []),
  ];
}

/** A share lies between nothing and all, so no item may take away, and all together must be worth something. */
function checkShare(checks: Checks, path: Path): Fault[] {
  const worths = Object.entries(checks.items).map(([id, item]) => ({ id, worth: longItem(item).worth }));
  const below = worths.filter(({ worth }) => worth < 0);
  if (below.length > 0)
    return below.map(({ id }) => ({ code: 'too-small', path: [...path, id, 'worth'], params: { limit: 0 } }));
  return worths.some(({ worth }) => worth > 0) ? [] : [{ code: 'checks-worthless', path }];
}
