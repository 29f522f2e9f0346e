import { beforeAll, describe, expect, it } from 'vitest';
import type { Cohort } from '../../../src/model/result.ts';
import { wideResult, wideRubric } from '../wide-sample.ts';
import { findCell, openWorkbook, sheetOf, texts, type OpenedWorkbook } from './open-workbook.ts';

describe('the workbook of one agency with everything', () => {
  let opened: OpenedWorkbook;
  beforeAll(async () => {
    opened = await openWorkbook(wideResult());
  });

  it('has sheets for indices and states after the criteria', () => {
    expect(opened.book.worksheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Criteria',
      'Indices',
      'States of the answers',
      'What is missing',
      'Findings',
      'Method',
    ]);
  });

  it('writes the figures of indices as numbers, a matrix with heat on the scale of the index', () => {
    const sheet = sheetOf(opened, 'Indices');
    const law = findCell(sheet, 'Law');
    expect(sheet.getCell(law.fullAddress.row, 2).value).toBeCloseTo(3.1528, 3);
    const head = findCell(sheet, 'lens × Facet').fullAddress.row;
    expect([2, 3].map((column) => sheet.getCell(head, column).value)).toEqual(['Applied', 'Written down']);
    expect([2, 3].map((column) => sheet.getCell(head + 1, column).value)).toEqual([1, 4]);
    const [xml = ''] = [...opened.parts].flatMap(([path, part]) =>
      path.startsWith('xl/worksheets/') && part.includes('colorScale') ? [part] : [],
    );
    expect(xml).toMatch(/<colorScale><cfvo type="num" val="0"\/><cfvo type="num" val="5"\/>/);
    expect(xml).toContain(`sqref="B${head + 1}:C${head + 1}"`);
  });

  it('has columns for each state, with the total first and every node below it', () => {
    const sheet = sheetOf(opened, 'States of the answers');
    const row = (id: string): unknown[] => {
      const at = findCell(sheet, id).fullAddress.row;
      return [3, 4, 5, 6, 7].map((column) => sheet.getCell(at, column).value);
    };
    expect(sheet.getCell(4, 2).value).toBe('Total');
    expect(row('catalogue')).toEqual([3, 5, null, 2, 40]);
    expect(row('appeal')).toEqual(['not asked', 'not asked', null, '–', '–']);
    expect(texts(sheet)).toContain('Target 2028: score\n(by 2028-12-31)');
  });

  it('writes ticked items, options, parts of a whole and numbers as they were answered, with their worth', () => {
    const sheet = sheetOf(opened, 'Criteria');
    const claimed = (id: string): unknown => sheet.getCell(findCell(sheet, id).fullAddress.row, 5).value;
    expect(claimed('catalogue')).toBe('Titles; Owners (worth 3)');
    expect(claimed('published')).toBe('870/1000 (worth 4.46)');
    expect(claimed('owner')).toBe('Partly (worth 3)');
    expect(claimed('days')).toBe('20\u00A0days (worth 3)');
  });

  it('says what the next level also requires on the summary, and the rules with the method', () => {
    expect(texts(sheetOf(opened, 'Summary')).join('\n')).toContain('Level 3 also requires that “Owner of data”');
    const method = texts(sheetOf(opened, 'Method')).join('\n');
    expect(method).toContain('There is a total and a level only if “Owner of data” is at least 1.');
    expect(method).toContain('Level 3 also requires that');
  });

  it('shows how many stand at each score in the place of a score', () => {
    const sheet = sheetOf(opened, 'Summary');
    const at = findCell(sheet, 'Survey of staff').fullAddress.row;
    expect(sheet.getCell(at, 3).value).toBe('1 at 2, 2 at 4');
  });
});

describe('a rubric of many dimensions', () => {
  it('shows those below the total, numbered one after another', async () => {
    const dimensions = [1, 2, 3, 4].map((top) => ({
      id: `d${top}`,
      title: `D${top}`,
      dimensions: [1, 2, 3, 4].map((at) => ({
        id: `d${top}.${at}`,
        title: `D${top}.${at}`,
        criteria: [{ id: `c${top}.${at}`, title: 'C', number: {} }],
      })),
    }));
    const rubric = wideRubric({ dimensions, scoring: {}, levels: [], indices: [], states: [] });
    const sheet = sheetOf(await openWorkbook(wideResult([{ rubric, instances: [] }])), 'Summary');
    const rows = ['D1', 'D2', 'D3', 'D4'].map((title) => findCell(sheet, title).fullAddress.row);
    expect(rows.map((row) => sheet.getCell(row, 1).value)).toEqual([1, 2, 3, 4]);
  });
});

describe('a total without a level', () => {
  it('leaves what blocks each dimension on the summary and among what is missing', async () => {
    const rubric = wideRubric({ scoring: { level: 'none', evidence: 'ignored' } });
    const answers = { catalogue: { claimed: [] }, days: { claimed: 40 }, published: { claimed: '1/100' } };
    const opened = await openWorkbook(wideResult([{ rubric, answers }]));
    expect(texts(sheetOf(opened, 'Summary'))).toContain('Practice: what blocks level 2');
    expect(texts(sheetOf(opened, 'What is missing'))).toContain('Practice: what blocks level 2');
  });
});

describe('the workbook of several agencies', () => {
  const cohort: Cohort = {
    rubric: 'wide@2.0.0',
    group: { type: 'ministry' },
    agencies: 6,
    left: 1,
    suppressed: false,
    mean: 2.5,
    lower: 2,
    median: 2.25,
    upper: 3,
    atLeast: { '2': 0.5 },
  };
  const small: Cohort = {
    ...cohort,
    group: {},
    suppressed: true,
    mean: null,
    lower: null,
    median: null,
    upper: null,
    atLeast: null,
  };

  it('has a sheet of peers, and sheets of indices and states for each agency', async () => {
    const opened = await openWorkbook(wideResult([{ id: '01' }, { id: '02' }], [cohort, small]));
    const names = opened.book.worksheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Peers', '01 Indices', '02 Indices', '01 States of the answers']));
    const said = texts(sheetOf(opened, 'Peers'));
    expect(said).toEqual(
      expect.arrayContaining([
        'ministry',
        'level 2 or higher: 50\u00A0%',
        'All agencies',
        'too few agencies to show figures',
      ]),
    );
  });

  it('has none of these sheets where the rubric has nothing for them', async () => {
    const rubric = wideRubric({ states: [], indices: [] });
    const opened = await openWorkbook(
      wideResult([
        { id: '01', rubric },
        { id: '02', rubric },
      ]),
    );
    expect(opened.book.worksheets.map(({ name }) => name).filter((name) => /Indices|States|Peers/.test(name))).toEqual(
      [],
    );
  });
});
