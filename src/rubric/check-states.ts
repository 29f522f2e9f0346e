/** States of a rubric or of an assessment: each id once, none that a view has, and none carried from nowhere. */
import type { StateRule } from '../model/state-rule.ts';
import { VIEWS } from '../model/view.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';

/** `before` are the states that there are already: of the rubric, where an assessment adds its own. */
export function checkStates(
  states: readonly Pick<StateRule, 'id' | 'absent'>[],
  path: Path,
  before: readonly Pick<StateRule, 'id'>[] = [],
): Fault[] {
  return [...checkIds(states, path, before), ...checkAbsent(states, path, before)];
}

function checkIds(
  states: readonly Pick<StateRule, 'id'>[],
  path: Path,
  before: readonly Pick<StateRule, 'id'>[],
): Fault[] {
  const seen = new Map(before.map(({ id }) => [id.toLowerCase(), id]));
  return states.flatMap(({ id }, at): Fault[] => {
    const here = [...path, at, 'id'];
    if (VIEWS.some((view) => view === id)) return [{ code: 'reserved-id', path: here, params: { found: id } }];
    const other = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), other ?? id);
    return other === undefined ? [] : [{ code: 'duplicate-id', path: here, params: { id, other } }];
  });
}

/** What an answer does not say of a state can be taken from what is there before: a view, or an earlier state. */
function checkAbsent(
  states: readonly Pick<StateRule, 'id' | 'absent'>[],
  path: Path,
  before: readonly Pick<StateRule, 'id'>[],
): Fault[] {
  return states.flatMap(({ absent }, at): Fault[] => {
    const earlier = states.slice(0, at).map(({ id }) => id);
    const known = ['carried', 'unanswered', ...VIEWS, ...before.map(({ id }) => id), ...earlier];
    if (known.includes(absent)) return [];
    const params = { id: absent };
    return [{ code: 'unknown-state', path: [...path, at, 'absent'], params, suggestion: nearest(absent, known) }];
  });
}
