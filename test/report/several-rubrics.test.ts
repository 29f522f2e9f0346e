/** One run with agencies that were measured by different rubrics: their levels are not added up. */
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { markdownReport } from '../../src/report/markdown/markdown-report.ts';
import { textReport } from '../../src/report/text/text-report.ts';
import { assess, resultOf, smallRubric, TWO_CRITERIA } from './small-result.ts';
import { openWorkbook, sheetOf, texts } from './xlsx/open-workbook.ts';

const PLAIN = { locale: 'en', colour: false, columns: 80 } as const;

async function twoRubrics(): Promise<Result> {
  const small = await smallRubric();
  const derived = ['small@1.0.0'];
  const other = {
    ...(await smallRubric({ id: 'other', version: '2.1.0', title: 'Another rubric', scale: { min: 0, max: 10 } })),
    'derived-from': derived,
  };
  return resultOf([
    { rubric: small, assessment: assess(small, 'a', { a: 2, b: 2 }) },
    { rubric: other, assessment: assess(other, 'b', { a: 9, b: 9 }) },
    { rubric: small, assessment: assess(small, 'c', { a: 3, b: 3 }) },
  ]);
}

describe('an overview of several rubrics', () => {
  it('has a table for each on a terminal, each with its own count of levels', async () => {
    const page = await textReport(await twoRubrics(), PLAIN);
    expect(page).toBe(
      `A small rubric
small 1.0.0
   Agency    Period  Level         Score  Coverage  To next level
a  Agency a  2026        2  Two     2.00     100 %  1.00
c  Agency c  2026        3  Three   3.00     100 %

Level 2: 1 · Level 3: 1

Another rubric
other 2.1.0 (extends small@1.0.0)
   Agency    Period  Level         Score  Coverage  To next level
b  Agency b  2026        3  Three   9.00     100 %

Level 3: 1
`.replaceAll('100 %', '100\u00A0%'),
    );
  });

  it('has them one below the other on a page', async () => {
    const page = markdownReport(await twoRubrics(), PLAIN);
    const overview = page.slice(page.indexOf('## Overview'), page.indexOf('For each agency'));
    expect(overview.match(/^### .*$/gm)).toEqual(['### A small rubric', '### Another rubric']);
    expect(overview).toContain('other 2.1.0 (extends small\\@1.0.0)');
    expect(overview.match(/^\| \d \| \d \|$/gm)).toEqual(['| 3 | 1 |', '| 2 | 1 |', '| 3 | 1 |']);
  });

  it('names the rubric of each agency in the workbook, and draws no chart of two scales', async () => {
    const opened = await openWorkbook(await twoRubrics());
    const sheet = sheetOf(opened, 'Overview');
    expect(texts(sheet)).toContain('other 2.1.0 (extends small@1.0.0)');
    expect([4, 5, 6].map((row) => sheet.getCell(row, 2).value)).toEqual(['a', 'c', 'b']);
    const [heading = '', notice = ''] = texts(sheet);
    expect(heading).toBe('Overview: 3 assessed, 0 could not be scored');
    expect(notice).toContain('small 1.0.0 (OFFICIAL) – Level 2: 1 · Level 3: 1; other 2.1.0');
    expect(opened.parts.get('xl/worksheets/sheet1.xml')).not.toContain('<drawing');
  });
});

describe('an overview of one rubric', () => {
  it('needs no heading for it', async () => {
    const small = await smallRubric();
    const both = ['a', 'b'].map((id) => ({ rubric: small, assessment: assess(small, id, { a: 2, b: 2 }) }));
    const page = await textReport(resultOf(both), PLAIN);
    expect(page).not.toContain('A small rubric');
    expect(page).toContain('Level 2: 2\n');
  });

  it('says nothing of levels where the rubric gives none', async () => {
    const small = await smallRubric({ scoring: { level: 'none' }, levels: [], dimensions: TWO_CRITERIA });
    const both = ['a', 'b'].map((id) => ({ rubric: small, assessment: assess(small, id, { a: 2, b: 2 }) }));
    const page = await textReport(resultOf(both), PLAIN);
    expect(page).not.toMatch(/[Ll]evel|not rated/);
  });
});
