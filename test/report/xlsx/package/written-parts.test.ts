import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { writtenParts } from '../../../../src/report/xlsx/package/written-parts.ts';
import { finishPackage } from '../../../../src/report/xlsx/package/finish-package.ts';

const EMOJI = '😀'.repeat(10_000);

/** Two texts of one unit more or less, so that a boundary of any even length lies within a pair of one of them. */
function book(): ExcelJS.Workbook {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('𑑡').addRows([[EMOJI], [`x${EMOJI}`]]);
  return made;
}

it('letters beyond the basic plane are written whole, wherever in the file they stand', async () => {
  const parts = await writtenParts(book());
  expect(parts.get('xl/sharedStrings.xml')).toContain(`x${EMOJI}<`);
  const bytes = await finishPackage(book(), []);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(again.worksheets.map(({ name }) => name)).toEqual(['𑑡']);
  expect([1, 2].map((row) => again.worksheets[0]?.getCell(row, 1).value)).toEqual([EMOJI, `x${EMOJI}`]);
});
