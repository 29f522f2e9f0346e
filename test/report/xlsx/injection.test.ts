import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook, sheetOf, type OpenedWorkbook } from './open-workbook.ts';
import { sampleResult } from './sample-result.ts';

const RISKY = ['=1+1', '+cmd', '-1', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠x'];

describe('text that begins like a formula', () => {
  let opened: OpenedWorkbook;
  beforeAll(async () => {
    const ids = [
      'policy-legal',
      'policy-staffing',
      'policy-strategy',
      'policy-supervision',
      'quality-correct',
      'quality-clean',
      'quality-live',
      'quality-unified',
      'quality-shared',
    ];
    const special = Object.fromEntries(ids.map((id, index) => [id, { note: RISKY[index] ?? '' }]));
    opened = await openWorkbook(
      await sampleResult({ special, agencies: [{ id: 'x', name: '=HYPERLINK("http://x","y")' }] }),
    );
  });

  it('stays text, letter by letter', () => {
    const notes = sheetOf(opened, 'Criteria')
      .getColumn(12)
      .values.filter((value) => RISKY.includes(String(value)));
    expect(new Set(notes)).toEqual(new Set(RISKY));
  });

  it('makes no formula anywhere', () => {
    for (const sheet of opened.book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
    for (const [path, xml] of opened.parts) if (path.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/u);
  });

  it('is marked, so that it stays text when it is typed again', () => {
    const sheet = opened.parts.get('xl/worksheets/sheet2.xml') ?? '';
    const styles = opened.parts.get('xl/styles.xml') ?? '';
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1]?.match(/<xf [^>]*>/gu) ?? [];
    const row = [...sheet.matchAll(/<c r="L\d+" s="(\d+)" t="s">/gu)].map(
      ([, format]) => formats[Number(format)] ?? '',
    );
    expect(row.filter((format) => format.includes('quotePrefix="1"'))).toHaveLength(RISKY.length);
    expect(/<cellXfs count="(\d+)"/u.exec(styles)?.[1]).toBe(String(formats.length));
  });
});
