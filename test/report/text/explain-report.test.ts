import { describe, expect, it } from 'vitest';
import { scorePaths } from '../../../src/api/score-paths.ts';
import { explainReport } from '../../../src/report/text/explain-report.ts';
import { folderWith, SMALL_RUBRIC, smallAssessment } from '../../cli/run-thang.ts';

const PLAIN = { locale: 'en', colour: false } as const;

async function explain(rubric: string, assessment: string, node: string | null, columns = 100): Promise<string> {
  const { result } = await scorePaths([folderWith({ 'rubric.yaml': rubric, 'a.yaml': assessment })], {
    asOf: '2026-11-23',
  });
  const [scored] = result.assessments;
  if (scored === undefined) throw new Error('nothing was scored');
  return explainReport(scored, node, result, { ...PLAIN, columns });
}

describe('explaining a dimension', () => {
  it('shows what each child brings and works the score out, also for what was not answered', async () => {
    const rubric = SMALL_RUBRIC.replace('{ min: 0, max: 5 }', '{ min: 1, max: 5 }');
    const half = smallAssessment('a', 4, 1).replace('  second: { claimed: 1 }\n', '');
    const page = await explain(rubric, half, 'one');
    expect(page).toContain(`
  The mean, by weight, of:

                   Score  Counted as  Weight  Points  Share of total
  First             4.00        4.00       1    4.00            50 %
    first
  Second    not answered        1.00       1    1.00            50 %
    second
  Total                                    2    5.00

  Rolled up  5.00 ÷ 2 = 2.50
  Score      2.50
`);
  });

  it('keeps to the width of the screen, whatever the titles', async () => {
    const title = 'A title that goes on and on '.repeat(6).trim();
    const rubric = SMALL_RUBRIC.replace('title: First', `title: ${title}`);
    const page = await explain(rubric, smallAssessment('a', 4, 1), 'one', 60);
    expect(page.split('\n').filter((line) => line.length > 60)).toEqual([]);
    expect(page.replaceAll(/\s+/gu, ' ')).toContain('A title that goes on and on');
    expect(page).not.toContain('…');
  });
});

describe('explaining a criterion', () => {
  it('quotes the descriptor of the answer, though a rubric that normalises has put the score on another scale', async () => {
    const rubric = SMALL_RUBRIC.replace(
      'scale: { min: 0, max: 5 }',
      'scale: { min: -4, max: 4 }\nscoring: { normalise: true }',
    )
      .replaceAll(/levels: \{ 1: a.*? \}/g, 'scale: { min: 0, max: 4 }, levels: { 1: ONE, 2: TWO, 3: THREE, 4: FOUR }')
      .replace('  - { level: 5, from: 4.5, title: Five }\n', '');
    const page = await explain(rubric, smallAssessment('a', 3, 3), 'first');
    expect(page).toContain('THREE');
    expect(page).not.toContain('TWO');
  });

  it('says what counts in the place of an answer that is missing', async () => {
    const half = smallAssessment('a', 4, 1).replace('  second: { claimed: 1 }\n', '');
    expect(await explain(SMALL_RUBRIC, half, 'second')).toContain('Effective              not answered – counted as 0');
  });
});
