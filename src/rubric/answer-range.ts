/** The worst and the best that an answer to a criterion can count, before it is put onto the rubric's scale. */
import type { Checks, Criterion } from '../model/criterion.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scale } from '../model/scale.ts';
import { longItem, longOption } from '../model/short-forms.ts';

/** Of its worth where it has one: at most that far, for not every worth need be reached. */
export function answerRange(criterion: Criterion, rubric: Rubric): Scale {
  const { worth, checks } = criterion;
  const scale = criterion.scale ?? rubric.scale;
  if (worth !== undefined) return rangeOf(Object.values(worth.line ?? worth.steps ?? {})) ?? rubric.scale;
  if (checks !== undefined && criterion.scale === undefined) return checksRange(checks, scale);
  const options = Object.values(optionsOf(criterion, rubric) ?? {});
  return rangeOf(options.map((option) => longOption(option).value)) ?? scale;
}

/** The best that may be ticked and the worst; nothing ticked is 0. */
function checksRange(checks: Checks, scale: Scale): Scale {
  if (checks.combine === 'share') return scale;
  const worths = Object.values(checks.items).map((item) => longItem(item).worth);
  if (checks.combine === 'max') return { min: Math.min(0, ...worths), max: Math.max(0, ...worths) };
  return {
    min: worths.reduce((sum, worth) => sum + Math.min(0, worth), 0),
    max: worths.reduce((sum, worth) => sum + Math.max(0, worth), 0),
  };
}

function rangeOf(values: readonly number[]): Scale | null {
  if (values.length === 0) return null;
  return { min: Math.min(...values), max: Math.max(...values) };
}
