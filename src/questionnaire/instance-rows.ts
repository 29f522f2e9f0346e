/** The instances that a questionnaire asks about, and free lines for new ones. */
import type { Instance } from '../model/assessment.ts';
import type { InstanceRow } from '../model/questionnaire.ts';
import { dimensionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';

/** As many as a department is likely to add; another export has free lines again. */
const FREE_LINES = 3;

/** By kind, in the order in which the rubric asks about them. For scripts there are no free lines: a row names its instance. */
export function instanceRows(
  rubric: Rubric,
  instances: readonly Pick<Instance, 'of' | 'id' | 'title'>[],
  form: 'sheets' | 'ids',
): InstanceRow[] {
  const asked = dimensionsOf(rubric).flatMap(({ per }) => per ?? []);
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = instances.filter(({ of }) => of === kind);
    const needed = Math.max(...asked.filter((per) => per.kind === kind).map((per) => per['at-least']));
    const free = form === 'ids' ? 0 : Math.max(FREE_LINES, Math.min(needed, 50) - own.length);
    return [
      ...own.map(({ id, title = null }): InstanceRow => ({ kind, id, title, isNew: false })),
      ...Array.from({ length: free }, (_, at): InstanceRow => {
        return { kind, id: `~${own.length + at + 1}`, title: null, isNew: true };
      }),
    ];
  });
}
