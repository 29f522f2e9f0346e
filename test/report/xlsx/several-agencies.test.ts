import { describe, expect, it } from 'vitest';
import type { Agency } from '../../../src/model/assessment.ts';
import { openWorkbook, sheetOf, texts } from './open-workbook.ts';
import { sampleResult } from './sample-result.ts';

const agencies = (count: number): Agency[] =>
  Array.from({ length: count }, (_, index) => ({ id: `a/${index}`, name: `Agency ${index}` }));

describe('a workbook of several agencies', () => {
  it('opens with an overview that links to the summary of each', async () => {
    const opened = await openWorkbook(await sampleResult({ agencies: agencies(3) }));
    expect(opened.book.worksheets.map(({ name }) => name)).toEqual([
      'Overview',
      'a 0 Summary',
      'a 0 Criteria',
      'a 1 Summary',
      'a 1 Criteria',
      'a 2 Summary',
      'a 2 Criteria',
      'What is missing',
      'Findings',
      'Method',
    ]);
    const overview = sheetOf(opened, 'Overview');
    expect(overview.getCell('A5').value).toBe('Agency 1');
    expect(opened.parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<hyperlink ref="A5" location="&apos;a 1 Summary&apos;!A1"/>',
    );
    expect(opened.parts.get('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('hyperlink');
    expect(overview.getCell('E4').value).toBeTypeOf('number');
  });

  it('keeps to overview and method above twelve agencies, and says so', async () => {
    const opened = await openWorkbook(await sampleResult({ agencies: agencies(13) }));
    expect(opened.book.worksheets.map(({ name }) => name)).toEqual(['Overview', 'Method']);
    expect(texts(sheetOf(opened, 'Overview')).some((text) => text.startsWith('13 agencies: above 12'))).toBe(true);
  });

  it('lists the files that could not be scored', async () => {
    const result = await sampleResult();
    const failures = [
      { file: 'x/broken.yaml', issues: [{ code: 'yaml-syntax', line: 4, column: 2, message: '=cmd' }] },
    ];
    const opened = await openWorkbook({ ...result, failures });
    const sheet = sheetOf(opened, 'Could not be scored');
    expect([1, 2, 3, 4].map((column) => sheet.getCell(4, column).value)).toEqual([
      'x/broken.yaml',
      4,
      '=cmd',
      'yaml-syntax',
    ]);
  });

  it('opens with nothing scored at all', async () => {
    const opened = await openWorkbook(await sampleResult({ agencies: [] }));
    expect(opened.book.worksheets.map(({ name }) => name)).toEqual(['Overview', 'Method']);
  });
});
