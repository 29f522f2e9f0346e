import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import { openWorkbook, sheetOf, texts, type OpenedWorkbook } from './open-workbook.ts';
import { sampleResult } from './sample-result.ts';

const HEADER_ROW = 3;

describe('the tables of the workbook', () => {
  let result: Result;
  let opened: OpenedWorkbook;
  beforeAll(async () => {
    result = await sampleResult({
      special: {
        'quality-correct': { claimed: 'dont-know', evidence: [] },
        'policy-legal': { claimed: 4, appraised: 4 },
        'policy-staffing': { claimed: 3, appraised: 2, 'appraisal-note': '=1+1' },
        'policy-strategy': { claimed: 5, appraised: 1 },
        'value-commercialisation': { claimed: 'not-applicable', reason: 'No sale is allowed', evidence: [] },
        'governance-roles': {
          claimed: 3,
          note: 'As decided',
          evidence: [{ document: '1/QĐ-BVD', effective: '2020-01-01', 'valid-until': '2021-01-01' }],
        },
      },
    });
    opened = await openWorkbook(result);
  });

  it('has one row per criterion, in the order of the rubric', () => {
    const sheet = sheetOf(opened, 'Criteria');
    const criteria = Object.entries(result.assessments[0]?.nodes ?? {}).filter(([, { kind }]) => kind === 'criterion');
    const ids = Array.from({ length: criteria.length }, (_, index) => sheet.getCell(HEADER_ROW + 1 + index, 2).value);
    expect(ids).toEqual(criteria.map(([id]) => id));
    expect(sheet.rowCount).toBe(HEADER_ROW + criteria.length);
  });

  it('writes answers as numbers, and in words where there is no number', () => {
    const sheet = sheetOf(opened, 'Criteria');
    const rowOf = (id: string): number => rowNumber(sheet.getColumn(2).values, id);
    expect(sheet.getCell(rowOf('governance-organisation'), 5).value).toBeTypeOf('number');
    expect(sheet.getCell(rowOf('quality-correct'), 5).value).toBe('don’t know');
    expect(sheet.getCell(rowOf('value-commercialisation'), 5).value).toBe('not applicable');
    expect(sheet.getCell(rowOf('value-commercialisation'), 12).text).toBe('Not applicable: No sale is allowed');
  });

  it('says of each piece of evidence why it does not count', () => {
    const sheet = sheetOf(opened, 'Criteria');
    const row = rowNumber(sheet.getColumn(2).values, 'governance-roles');
    expect(sheet.getCell(row, 10).text).toMatch(/✗ 1\/QĐ-BVD \(.+\)/u);
  });

  it('sets self-assessment and appraisal side by side, disagreements first', () => {
    const sheet = sheetOf(opened, 'Appraisal');
    expect(sheet.rowCount).toBe(HEADER_ROW + 3);
    const rows = [1, 2, 3].map((row) => [2, 3, 4, 5, 6].map((column) => sheet.getCell(HEADER_ROW + row, column).value));
    expect(rows).toEqual([
      [5, 1, 4, 'no reason given', 'policy-strategy'],
      [3, 2, 1, '=1+1', 'policy-staffing'],
      [4, 4, null, null, 'policy-legal'],
    ]);
  });

  it.each(['Criteria', 'What is missing', 'Appraisal', 'Findings'])(
    'filters over the used rows of %s, under a header that stays',
    (name) => {
      const sheet = sheetOf(opened, name);
      const letter = sheet.getColumn(sheet.columnCount).letter;
      expect(sheet.autoFilter).toBe(`A${HEADER_ROW}:${letter}${sheet.rowCount}`);
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: HEADER_ROW });
      expect(sheet.pageSetup).toMatchObject({
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '3:3',
      });
    },
  );

  it('lists everything that stands before each target', () => {
    const sheet = sheetOf(opened, 'What is missing');
    const levels = new Set(result.programme?.targets.map(({ level }) => level));
    const blockers = result.assessments[0]?.blockers.filter(({ to }) => levels.has(to)) ?? [];
    expect(sheet.rowCount - HEADER_ROW).toBe(blockers.length);
    expect(sheet.getCell(HEADER_ROW + 1, 2).value).toEqual(new Date('2027-12-31T00:00:00Z'));
    expect(sheet.getCell(HEADER_ROW + 1, 7).value).toBe(3);
  });

  it('lists every not applicable and don’t know among the findings', () => {
    const codes = texts(sheetOf(opened, 'Findings'));
    expect(codes).toContain('not-applicable');
    expect(codes).toContain('dont-know');
  });

  it('says that nothing is missing when every target is reached', async () => {
    const best = await openWorkbook(await sampleResult({ claim: () => 5 }));
    const sheet = sheetOf(best, 'What is missing');
    expect(sheet.getCell(HEADER_ROW + 1, 1).text).toBe('Nothing is missing: every target is reached.');
    expect(sheet.autoFilter).toBeFalsy();
  });

  it('gives rubric, hash, day, rules, levels, sources and programme on the sheet of the method', () => {
    const said = texts(sheetOf(opened, 'Method')).join('\n');
    const { rubric } = result.assessments[0] ?? {};
    for (const wanted of [
      rubric?.hash,
      'vn-data-management 1.0.0',
      'UNOFFICIAL',
      'thang 9.9.9',
      'Level 3: ',
      'CC BY 4.0',
      'vn-digital-government-2030',
    ])
      expect(said).toContain(wanted);
  });

  it('keeps every text inside what Excel takes', async () => {
    const long = await openWorkbook(
      await sampleResult({ special: { 'governance-roles': { note: `bell\u0007 ${'x'.repeat(19_000)}` } } }),
    );
    const sheet = sheetOf(long, 'Criteria');
    const note = sheet.getCell(rowNumber(sheet.getColumn(2).values, 'governance-roles'), 12);
    expect(note.text.startsWith('bell\uFFFD x')).toBe(true);
    expect(note.text.length).toBeLessThanOrEqual(32_767);
  });
});

function rowNumber(values: readonly unknown[], id: string): number {
  const row = values.indexOf(id);
  if (row < 0) throw new Error(`No row of ${id}`);
  return row;
}
