/** One agency on a terminal: a low score can be seen where it is made. */
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/model/locale.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import { textReport } from '../../../src/report/text/text-report.ts';
import { assess, resultOf, smallRubric, type Json } from '../small-result.ts';

const leaf = (id: string): Json => ({ id, title: id.toUpperCase(), number: {} });

const NESTED = [
  {
    id: 'outer',
    title: 'Outer',
    dimensions: [
      { id: 'good', title: 'Good', criteria: [leaf('a'), leaf('b')] },
      { id: 'poor', title: 'Poor', criteria: [leaf('c'), leaf('d')] },
    ],
  },
];

const CLAIMS = { a: 5, b: 5, c: 1, d: 0 };

async function text(rubric: Rubric, claims: Json = CLAIMS, locale: Locale = 'en'): Promise<string> {
  const result = resultOf([{ rubric, assessment: assess(rubric, 'a', claims) }]);
  return textReport({ ...result, programme: null }, { locale, colour: false, columns: 80 });
}

describe('the dimensions of one agency', () => {
  it('are shown to the bottom, set in by their depth', async () => {
    const page = await text(await smallRubric({ dimensions: NESTED }));
    expect(page).toMatch(/^ {2}Outer +2\.75 .*\n {4}Good +5\.00 .*\n {4}Poor +0\.50 /m);
  });

  it('are shown less deep where a screen would not do', async () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ id: `n${at}`, title: `N${at}`, criteria: [leaf(`c${at}`)] }));
    const page = await text(await smallRubric({ dimensions: [{ id: 'outer', title: 'Outer', dimensions: many }] }));
    expect(page).toMatch(/^ {2}Outer /m);
    expect(page).not.toMatch(/^ {4}N0 /m);
  });
});

describe('a rubric without levels', () => {
  it('names the criteria that stand lowest', async () => {
    const page = await text(await smallRubric({ dimensions: NESTED, levels: [], scoring: { level: 'none' } }), {
      a: 5,
      b: 4,
      c: 1,
    });
    expect(page).toContain(`  Lowest criteria
  – D (Poor): not answered, counted as 0
  – C (Poor): 1
  – B (Good): 4
`);
    expect(page).not.toContain('ot rated');
  });
});

describe('an overlay', () => {
  it('says beside its name what it extends', async () => {
    const rubric = { ...(await smallRubric()), 'derived-from': ['national@1.2.0'] };
    expect(await text(rubric, { a: 2, b: 2 })).toContain('small 1.0.0 (extends national@1.2.0) · As of');
  });
});

describe('long names', () => {
  it.each(LOCALES)('keep to 80 columns in %s', async (locale) => {
    const long = 'Một tên gọi rất dài của một nội dung quản lý dữ liệu '.repeat(4).trim();
    const dimensions = [{ id: 'outer', title: long, criteria: [{ ...leaf('a'), title: long }, leaf('b')] }];
    const levels = [
      { level: 1, from: 1, title: long },
      { level: 2, from: 2, title: `${long} hai` },
    ];
    const page = await text(await smallRubric({ dimensions, levels, title: long }), { a: 1, b: 2 }, locale);
    const { default: width } = await import('string-width');
    expect(page.split('\n').filter((line) => width(line) > 80)).toEqual([]);
  });
});
