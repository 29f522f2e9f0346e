/** The rungs of a ladder: each must say what it asks, of steps that exist, in answers that can be given. */
import type { Criterion, Rubric } from '../model/rubric.ts';
import { criteriaOf, optionsOf } from '../model/rubric-tree.ts';
import type { Fault } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';

export function checkLadder(rubric: Rubric): Fault[] {
  if (rubric.levels.length === 0) return [{ code: 'missing-key', path: ['levels'], params: { key: 'levels' } }];
  return [...checkRungs(rubric), ...checkSteps(rubric), ...checkBar('each', rubric), ...checkBar('below', rubric)];
}

function checkRungs(rubric: Rubric): Fault[] {
  const { levels, scoring } = rubric;
  if (scoring.ladder?.each !== undefined || levels.every(({ needs }) => needs !== undefined)) return [];
  const hasNeeds = levels.some(({ needs }) => needs !== undefined);
  // Without steps and needs every criterion answers with the level itself, so there is no bar to set.
  if (!hasNeeds && itemsWithStep(rubric).length === 0) return [];
  if (!hasNeeds && scoring.ladder === undefined) return [{ code: 'ladder-missing', path: ['scoring'] }];
  return levels.flatMap(({ level, needs }, index): Fault[] =>
    needs === undefined ? [{ code: 'ladder-incomplete', path: ['levels', index], params: { level } }] : [],
  );
}

/** Percentages of steps that nobody answers for are skipped, so without any step every agency would reach the top. */
function checkSteps(rubric: Rubric): Fault[] {
  const asking = rubric.levels.findIndex(({ needs }) => Object.keys(needs ?? {}).length > 0);
  if (asking === -1 || itemsWithStep(rubric).length > 0) return [];
  return [{ code: 'ladder-without-steps', path: ['levels', asking, 'needs'], atKey: true }];
}

/** A bar that is an option must be one of every criterion it is held against. */
function checkBar(key: 'each' | 'below', rubric: Rubric): Fault[] {
  const bar = rubric.scoring.ladder?.[key];
  if (typeof bar !== 'string') return [];
  return itemsWithStep(rubric).flatMap((criterion): Fault[] => {
    const options = Object.keys(optionsOf(criterion, rubric) ?? {});
    if (options.includes(bar)) return [];
    const params = { id: bar, criterion: criterion.id };
    return [
      { code: 'ladder-unknown-option', path: ['scoring', 'ladder', key], params, suggestion: nearest(bar, options) },
    ];
  });
}

function itemsWithStep(rubric: Rubric): Criterion[] {
  return criteriaOf(rubric).flatMap(({ criterion }) => (criterion.step === undefined ? [] : [criterion]));
}
