/** CISO Assistant asserts its tiers of suppliers by a formula over all answers; the same formula is held against thang. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { score } from '../../src/scoring/score.ts';
import { AS_OF, fileBeside, rubricFrom } from './read.ts';

interface Tiers {
  readonly categories: readonly string[];
  readonly borders: readonly number[];
  readonly 'knock-out': string;
}

const { tiers } = JSON.parse(fileBeside('ciso-assistant/vectors.json')) as { readonly tiers: Tiers };
const RUNGS = [1, 2, 3, 4];

/**
 * Heights of the categories, 0 to 4, the first one against every choice of the others: which of those has which height
 * changes nothing, so 350 stand for the publisher's 3125.
 */
function allHeights(): number[][] {
  const all = tiers.categories.reduce<number[][]>(
    (before, _category) => before.flatMap((heights) => [0, ...RUNGS].map((height) => [...heights, height])),
    [[]],
  );
  return all.filter(([, ...others]) => others.every((height, at) => height >= (others[at - 1] ?? 0)));
}

function yesAt(heights: readonly number[]): Set<string> {
  return new Set(heights.flatMap((height, at) => (height === 0 ? [] : [`${tiers.categories[at]}-${height}`])));
}

/** The publisher's formula, which knows nothing of rubrics. */
function tierOf(heights: readonly number[]): number {
  if (yesAt(heights).has(tiers['knock-out'])) return 4;
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  return 1 + tiers.borders.filter((border) => mean > border).length;
}

function answering(heights: readonly number[]): Assessment {
  const yes = yesAt(heights);
  const ids = tiers.categories.flatMap((category) => RUNGS.map((rung) => `${category}-${rung}`));
  return {
    kind: 'assessment',
    schema: 1,
    agency: 'published',
    rubric: 'ciso-supplier-tiers@1.0.0',
    period: 'published',
    states: [],
    instances: [],
    answers: Object.fromEntries(ids.map((id) => [id, { claimed: yes.has(id) ? 'yes' : 'no', evidence: [] }])),
  };
}

describe('the tiers of suppliers of CISO Assistant', () => {
  it('are those of the formula for every combination of categories', async () => {
    const rubric = await rubricFrom(fileBeside('ciso-assistant/supplier-tiers.yaml'));
    const all = allHeights();
    const off = all.filter((heights) => score(rubric, answering(heights), { asOf: AS_OF }).level !== tierOf(heights));
    expect(all).toHaveLength(350);
    expect(off).toEqual([]);
  });
});
