import { describe, expect, it } from 'vitest';
import { scorePaths } from '../../../src/api/score-paths.ts';
import { explainReport } from '../../../src/report/text/explain-report.ts';
import { folderWith, SMALL_RUBRIC, smallAssessment } from '../../cli/run-thang.ts';

const PLAIN = { locale: 'en', colour: false, columns: 100 } as const;

async function explain(rubric: string, assessment: string, node: string | null): Promise<string> {
  const { result } = await scorePaths([folderWith({ 'rubric.yaml': rubric, 'a.yaml': assessment })], {
    asOf: '2026-11-23',
  });
  const [scored] = result.assessments;
  if (scored === undefined) throw new Error('nothing was scored');
  return explainReport(scored, node, result, PLAIN);
}

describe('explaining a dimension', () => {
  it('gives points that add up to its score, also for what was not answered', async () => {
    const rubric = SMALL_RUBRIC.replace('{ min: 0, max: 5 }', '{ min: 1, max: 5 }');
    const half = smallAssessment('a', 4, 1).replace('  second: { claimed: 1 }\n', '');
    const page = await explain(rubric, half, 'one');
    expect(page).toContain('Score 2.50');
    const points = [...page.matchAll(/ (\d\.\d\d)$/gm)].map(([, figure]) => Number(figure));
    expect(points).toEqual([2, 0.5]);
    expect(page).toContain('not answered');
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
});
