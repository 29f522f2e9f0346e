/** Answers that nobody has to prove, in a rubric whose claims count as far as evidence supports them. */
import type { Criterion } from '../model/criterion.ts';
import type { Rubric } from '../model/rubric.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import { longOption } from '../model/short-forms.ts';
import type { Fault } from '../document/fault.ts';
import { nodePlaces } from './node-places.ts';

export function lintEvidence(rubric: Rubric): Fault[] {
  if (rubric.scoring.evidence !== 'caps') return [];
  const asked = nodePlaces(rubric).criteria.filter(({ node }) => node['answer-of'] === undefined && node.weight > 0);
  const lacking = asked.filter(({ node }) => !asksForBest(node, rubric));
  // Whoever asks for no evidence at all has made one choice, not one slip per criterion.
  if (asked.length > 0 && asked.every(({ node }) => node.evidence.length === 0))
    return [{ code: 'evidence-never-asked', severity: 'warning', path: ['scoring'] }];
  return lacking.map(
    ({ node: { id }, path }) =>
      ({ code: 'best-answer-unproven', severity: 'warning', path: [...path, 'id'], params: { id } }) satisfies Fault,
  );
}

/** Evidence is asked from a level on, so what is asked for the best answer is enough. */
function asksForBest(criterion: Criterion, rubric: Rubric): boolean {
  const best = bestAnswer(criterion, rubric);
  return criterion.evidence.some(({ 'to-level': to }) => to === undefined || best === null || to >= best);
}

/** Null where it takes more than a look: a sum of ticks, or what a value is worth. */
function bestAnswer(criterion: Criterion, rubric: Rubric): number | null {
  if (criterion.worth !== undefined || criterion.checks !== undefined) return null;
  const options = Object.values(optionsOf(criterion, rubric) ?? {});
  const values = options.map((option) => longOption(option).value);
  return values.length > 0 ? Math.max(...values) : (criterion.scale ?? rubric.scale).max;
}
