import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/api/input-error.ts';
import { loadRubric } from '../../src/api/load-rubric.ts';
import { readAssessment } from '../../src/api/read-assessment.ts';
import { scorePaths } from '../../src/api/score-paths.ts';
import { folderWith, SMALL_RUBRIC, smallAssessment } from '../cli/run-thang.ts';

const AS_OF = { asOf: '2026-11-23' };

describe('which rubric answers a reference', () => {
  const other = SMALL_RUBRIC.replace('version: 1.0.0', 'version: 2.0.0');

  it.each([
    { name: 'one beside the assessment', files: { 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': smallAssessment('a', 2, 3) } },
    {
      name: 'one of the workspace',
      files: {
        'thang.config.yaml': 'schema: 1',
        'rubrics/small/rubric.yaml': SMALL_RUBRIC,
        'x/y/a.yaml': smallAssessment('a', 2, 3),
      },
    },
    {
      name: 'the right edition among two',
      files: {
        'thang.config.yaml': 'schema: 1',
        'rubrics/small/rubric.yaml': SMALL_RUBRIC,
        'x/rubric.yaml': other,
        'x/a.yaml': smallAssessment('a', 2, 3),
      },
    },
  ])('$name', async ({ files }) => {
    const { result, broken } = await scorePaths([folderWith(files as unknown as Record<string, string>)], AS_OF);
    expect(broken).toEqual([]);
    expect(result.assessments.map(({ score }) => score)).toEqual([2.5]);
  });

  it('the bundled one, though a file beside the assessment has its name and is something else', async () => {
    const own = smallAssessment('a', 2, 3);
    const folder = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'small.yaml': own });
    const { result, broken } = await scorePaths([folder], AS_OF);
    expect(broken).toEqual([]);
    expect(result.assessments).toHaveLength(1);
  });

  it('none, with the edition that is there, when the version differs', async () => {
    const folder = folderWith({ 'rubric.yaml': other, 'a.yaml': smallAssessment('a', 2, 3) });
    const { broken } = await scorePaths([folder], AS_OF);
    expect(broken[0]?.issues[0]).toMatchObject({
      code: 'rubric-version-not-found',
      params: { version: '1.0.0', available: `2.0.0 (${join(folder, 'rubric.yaml')})` },
      position: { line: 4 },
    });
  });

  it('one of the workspace that the user names, wherever the assessment lies', async () => {
    const folder = folderWith({
      'w/rubrics/small/rubric.yaml': SMALL_RUBRIC,
      'w/in/a.yaml': smallAssessment('a', 2, 3),
    });
    const { result } = await scorePaths([join(folder, 'w/in/a.yaml')], { ...AS_OF, root: join(folder, 'w') });
    expect(result.summary.assessed).toBe(1);
  });

  it('none above the root of the workspace', async () => {
    const folder = folderWith({
      'rubric.yaml': SMALL_RUBRIC,
      'w/thang.config.yaml': 'schema: 1',
      'w/a.yaml': smallAssessment('a', 2, 3),
    });
    const { broken } = await scorePaths([join(folder, 'w')], AS_OF);
    expect(broken[0]?.issues[0]?.code).toBe('rubric-not-found');
  });
});

describe('a programme', () => {
  it('of one agency is not lost when an agency of another rubric is scored beside it', async () => {
    const example = resolve(import.meta.dirname, '../../examples/ministry/assessments/2026/bvd.yaml');
    const folder = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': smallAssessment('a', 2, 3) });
    const { result } = await scorePaths([example, join(folder, 'a.yaml')], AS_OF);
    expect(result.assessments.map(({ agency, progress }) => [agency.id, progress.length])).toEqual([
      ['a', 0],
      ['bvd', 3],
    ]);
  });
});

describe('periods', () => {
  const files = {
    'rubric.yaml': SMALL_RUBRIC,
    '2025/a.yaml': smallAssessment('a', 2, 2, '2025'),
    '2026/a.yaml': smallAssessment('a', 3, 4, '2026'),
    '2026/b.yaml': smallAssessment('b', 1, 1, '2026'),
  };

  it('the latest of each agency in a folder counts, the earlier one stands beside it', async () => {
    const { result, earlier } = await scorePaths([folderWith(files)], AS_OF);
    expect(result.assessments.map(({ agency, period }) => [agency.id, period])).toEqual([
      ['a', '2026'],
      ['b', '2026'],
    ]);
    expect(result.assessments[0]?.previous).toMatchObject({ period: '2025', score: 2, comparable: true });
    expect(result.assessments[1]?.previous).toBeNull();
    expect(earlier).toBe(1);
  });

  it('are counted as people count: 10 is after 9', async () => {
    const folder = folderWith({
      'rubric.yaml': SMALL_RUBRIC,
      'a9.yaml': smallAssessment('a', 1, 1, '9'),
      'a10.yaml': smallAssessment('a', 2, 2, '10'),
    });
    const { result } = await scorePaths([folder], AS_OF);
    expect(result.assessments.map(({ period, previous }) => [period, previous?.period])).toEqual([['10', '9']]);
  });

  it('a chosen period counts alone', async () => {
    const { result } = await scorePaths([folderWith(files)], { ...AS_OF, period: '2025' });
    expect(result.assessments.map(({ agency, period }) => [agency.id, period])).toEqual([['a', '2025']]);
  });

  it('a named file finds its earlier year in the folder beside it', async () => {
    const folder = folderWith(files);
    const { result } = await scorePaths([join(folder, '2026/a.yaml')], { ...AS_OF });
    expect(result.assessments[0]?.previous?.period).toBe('2025');
  });

  it('an earlier year outside the workspace is nobody\u2019s history', async () => {
    const folder = folderWith({
      'w/thang.config.yaml': 'schema: 1',
      'w/rubric.yaml': SMALL_RUBRIC,
      'w/a.yaml': smallAssessment('a', 3, 4, '2026'),
      'other/rubric.yaml': SMALL_RUBRIC,
      'other/a.yaml': smallAssessment('a', 1, 1, '2025'),
    });
    const { result } = await scorePaths([join(folder, 'w/a.yaml')], AS_OF);
    expect(result.assessments[0]?.previous).toBeNull();
  });

  it('both years count when both are named', async () => {
    const folder = folderWith(files);
    const { result } = await scorePaths([join(folder, '2026/a.yaml'), join(folder, '2025/a.yaml')], AS_OF);
    expect(result.assessments.map(({ period }) => period)).toEqual(['2025', '2026']);
  });

  it('a file reached by two paths is one file', async () => {
    const folder = folderWith(files);
    const { result, broken } = await scorePaths([folder, join(folder, '2026'), join(folder, '2026/a.yaml')], AS_OF);
    expect(result.summary.assessed).toBe(2);
    expect(broken).toEqual([]);
  });
});

describe('the library', () => {
  it('loads a bundled rubric by its id, the same as from its file', async () => {
    const file = resolve(import.meta.dirname, '../../rubrics/vn-data-management/rubric.yaml');
    expect(await loadRubric('vn-data-management')).toEqual(await loadRubric(file));
  });

  it('throws every fault of a rubric or an assessment as data', async () => {
    const folder = folderWith({
      'r.yaml': SMALL_RUBRIC,
      'a.yaml': smallAssessment('a', 9, 3).replace('second', 'secnod'),
    });
    const rubric = await loadRubric(join(folder, 'r.yaml'));
    const refused: unknown = await readAssessment(join(folder, 'a.yaml'), rubric).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect((refused as InputError).issues.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['answer-outside-scale', undefined],
      ['unknown-criterion', 'second'],
    ]);
    await expect(loadRubric('no-such-rubric')).rejects.toBeInstanceOf(InputError);
  });

  it('reports a saved result again with the same bytes', async () => {
    const folder = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': smallAssessment('a', 2, 3) });
    const { result } = await scorePaths([folder], AS_OF);
    const { jsonReport } = await import('../../src/report/json-report.ts');
    const { ResultSchema } = await import('../../src/model/result.ts');
    const saved = jsonReport(result, { locale: 'vi', colour: false, columns: 100 });
    const again = ResultSchema.parse(JSON.parse(saved));
    expect(jsonReport(again, { locale: 'vi', colour: false, columns: 100 })).toBe(saved);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('small@1.0.0');
  });
});
