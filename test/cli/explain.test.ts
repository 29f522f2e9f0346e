/** `thang explain` as people run it: a dimension is explained by its own next level. */
import { describe, expect, it } from 'vitest';
import { folderWith, SMALL_RUBRIC, thang, type Ran } from './run-thang.ts';

const NESTED = SMALL_RUBRIC.slice(0, SMALL_RUBRIC.indexOf('dimensions:')).concat(`dimensions:
  - id: outer
    title: Outer
    dimensions:
      - id: inner
        title: Inner
        criteria:
          - { id: first, title: First, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } }
          - { id: second, title: Second, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } }
      - id: points
        title: Points
        rollup: sum
        level: none
        criteria:
          - { id: third, title: Third, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } }
`);

const ANSWERS = `kind: assessment
schema: 1
agency: a
rubric: small@1.0.0
period: "2026"
answers:
  first: { claimed: 4 }
  second: { claimed: 3 }
  third: { claimed: 1 }
`;

function explain(...args: readonly string[]): Promise<Ran> {
  const cwd = folderWith({ 'thang.config.yaml': 'schema: 1\n', 'rubrics/small.yaml': NESTED, 'a.yaml': ANSWERS });
  return thang(['explain', 'a.yaml', ...args, '--as-of', '2026-11-23'], { cwd });
}

describe('explaining a dimension inside another', () => {
  it('says what blocks its own next level, and what that would bring it', async () => {
    const { code, stdout, stderr } = await explain('inner');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Score 3.50    Level 3');
    expect(stdout).toContain(`
  Inner: what blocks level 4
  Second (second): 3 → 4 (+0.50)
    the practice is not there yet
`);
  });

  it('says of one without a level what in it blocks the total, and that it does so', async () => {
    const { stdout } = await explain('points');
    expect(stdout).toContain(`
  “Points” has no level of its own; what in it blocks level 3 (Total)
  Third (third): 1 → 3 (+1.00)
    the practice is not there yet
`);
  });

  it('still says of the total what blocks the total', async () => {
    const { stdout } = await explain();
    expect(stdout).toContain('  What blocks level 3\n  Third (third): 1 → 3 (+1.00)\n');
  });
});
