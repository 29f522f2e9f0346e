import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProgrammeSchema, type Programme } from '../../src/model/programme.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { comparePeriods } from '../../src/programme/compare-periods.ts';
import { trackTargets } from '../../src/programme/track-targets.ts';
import { openDocument, readAs } from '../../src/document/read-document.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';
import type { Scored } from '../../src/scoring/score.ts';

const RUBRICS = resolve(import.meta.dirname, '../../rubrics');

async function programme(): Promise<Programme> {
  const file = resolve(RUBRICS, 'programmes/vn-digital-government-2030.yaml');
  const opened = await openDocument(file, readFileSync(file));
  if (!opened.ok) throw new Error('not readable');
  const read = await readAs(opened.document, 'programme', ProgrammeSchema);
  if (!read.ok) throw new Error('not a programme');
  return read.value;
}

async function rubric(): Promise<Rubric> {
  const read = await readRubric('r.yaml', readFileSync(resolve(RUBRICS, 'vn-data-management/rubric.yaml')));
  if (!read.ok) throw new Error('not a rubric');
  return read.value.rubric;
}

describe('targets of the programme', () => {
  it('are level 3 for all by 2027, level 4 for all and level 5 for 90 % by 2030', async () => {
    const { targets } = await programme();
    expect(targets.map(({ level, share, by }) => [level, share, by])).toEqual([
      [3, 100, '2027-12-31'],
      [4, 100, '2030-12-31'],
      [5, 90, '2030-12-31'],
    ]);
  });

  it('are those of every rubric that extends theirs, and of no other', async () => {
    const [own, given] = [await rubric(), await programme()];
    const standing = { score: 3.1, level: 3 };
    const reached = (of: Pick<Rubric, 'id' | 'derived-from'>): boolean[] =>
      trackTargets(standing, { ...own, ...of }, given, '2026-11-23').map((target) => target.reached);
    expect(reached({ id: 'a', 'derived-from': ['vn-data-management@1.0.0'] })).toEqual([true, false, false]);
    expect(reached({ id: 'b', 'derived-from': ['a@2.0.0', 'vn-data-management@1.0.0'] })).toEqual([true, false, false]);
    expect(reached({ id: 'c', 'derived-from': ['vn-data@1.0.0'] })).toEqual([]);
  });

  it.each([
    { name: 'below all', score: 2.94, level: 2, reached: [false, false, false], distance: [0.06, 1.06, 1.56] },
    { name: 'exactly at the first', score: 3, level: 3, reached: [true, false, false], distance: [0, 1, 1.5] },
    {
      name: 'level 5, which is level 4 or above too',
      score: 4.5,
      level: 5,
      reached: [true, true, true],
      distance: [0, 0, 0],
    },
    { name: 'without a level', score: 4, level: null, reached: [false, false, false], distance: [0, 0, 0.5] },
    { name: 'without a score', score: null, level: null, reached: [false, false, false], distance: [null, null, null] },
  ])('$name', async ({ score, level, reached, distance }) => {
    const progress = trackTargets({ score, level }, await rubric(), await programme(), '2026-11-23');
    expect(progress.map((target) => target.reached)).toEqual(reached);
    expect(progress.map((target) => target.distance)).toEqual(distance);
  });

  it('count the days to their date, negative when it has passed', async () => {
    const days = async (asOf: string): Promise<number | undefined> =>
      trackTargets({ score: 1, level: 1 }, await rubric(), await programme(), asOf)[0]?.daysLeft;
    expect(await days('2026-12-31')).toBe(365);
    expect(await days('2027-12-31')).toBe(0);
    expect(await days('2028-01-01')).toBe(-1);
  });

  it('say nothing of an agency that another rubric has assessed', async () => {
    const other = { ...(await rubric()), id: 'other' };
    expect(trackTargets({ score: 3, level: 3 }, other, await programme(), '2026-11-23')).toEqual([]);
  });
});

describe('an earlier period', () => {
  const earlier = {
    period: '2025',
    score: 2,
    level: 2,
    nodes: { a: { score: 1 }, b: { score: null } },
  } as unknown as Scored;
  const edition = { id: 'r', version: '1.0.0', status: 'unofficial', hash: 'sha256:1' } as const;

  it('stands beside the present one with the score of every node', () => {
    expect(comparePeriods(earlier, edition, edition)).toEqual({
      period: '2025',
      score: 2,
      level: 2,
      comparable: true,
      nodes: { a: 1, b: null },
    });
  });

  it('is not comparable when the content of the rubric was another', () => {
    expect(comparePeriods(earlier, { ...edition, hash: 'sha256:2' }, edition).comparable).toBe(false);
  });
});
