import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../../src/model/result.ts';
import { LOCALES, type Locale } from '../../../src/model/locale.ts';
import { markdownReport } from '../../../src/report/markdown/markdown-report.ts';
import { wideResult, wideRubric, type WideSample } from '../wide-sample.ts';
import { headingDepths, tablesOf, withPlainSpaces } from './read-page.ts';

function page(samples: readonly WideSample[] = [{}], cohorts: readonly Cohort[] = [], locale: Locale = 'en'): string {
  return withPlainSpaces(markdownReport(wideResult(samples, cohorts), { locale, colour: false, columns: 80 }));
}

const tableWith = (text: string, head: string): string[][] | undefined =>
  tablesOf(text).find(([first]) => first?.[0] === head);

describe('the page of one agency', () => {
  it('has the single figures of indices in one table, with bars on their own scale', () => {
    const rows = tableWith(page(), 'Index');
    expect(rows?.[2]).toEqual(['**Confidence**', '1.15', '`░░░░░░░░░░`', '13']);
  });

  it('has a table for each other index, and a matrix for one of two tags', () => {
    const text = page();
    expect(text).toContain('### By lens');
    expect(tableWith(text, 'lens')?.[2]).toEqual(['Law', '3.15', '`██████░░░░`', '3 · Defined', '3']);
    expect(tableWith(text, 'lens × Facet')?.slice(0, 3)).toEqual([
      ['lens × Facet', 'Applied', 'Written down'],
      ['-', '-:', '-:'],
      ['**Law**', '1.00', '4.00'],
    ]);
  });

  it('has the total and every dimension in each further state', () => {
    const text = page();
    expect(tableWith(text, 'State')?.[2]).toEqual([
      '**Target 2028**',
      '2028-12-31',
      '3.88',
      '2',
      '+0.48',
      '10',
      '100 %',
    ]);
    const states = tablesOf(text).find(([head]) => head?.[2] === 'Target 2028');
    expect(states?.find(([title]) => title === 'Practice')).toEqual(['Practice', '3.36', '4.26', '+0.90', '19']);
  });

  it('shows a distribution in the place of a score, and a level of its own with its title', () => {
    const rows = tablesOf(page()).find(([head]) => head?.[2] === 'Profile' && head[0] === 'Dimension');
    expect(rows?.find(([title]) => title === 'Survey of staff')).toEqual([
      'Survey of staff',
      '–',
      '1 at 2, 2 at 4',
      '–',
    ]);
    expect(rows?.find(([title]) => title === 'Practice')?.[3]).toBe('2 · Strong');
  });

  it('names facets and instances where they stand alone, and says why a question is not asked', () => {
    const text = page();
    expect(text).toContain('<summary>Systems – Case register – Score 2.50 – Level 2 – 2 criteria</summary>');
    expect(text).toContain('- **Appeals** – Not asked: it is asked only if “Days to answer” is at most 1.');
    expect(text).toContain('| Catalogue | Titles; Owners (worth 3) | 3 | – | **3** | – |');
  });

  it('counts respondents instead of listing them when they are many', () => {
    const people = Array.from({ length: 30 }, (_, at) => ({
      of: 'person',
      id: `p${at}`,
      answers: { trust: { claimed: (at % 5) + 1 } },
    }));
    const text = page([{ instances: people }]);
    expect(text).toContain('30 × Member of staff: too many to list here');
    expect(text).not.toContain('| p7 |');
    expect(text).toContain('Member of staff: 30\n');
  });

  it('lists what blocks each dimension with a level where the total has none', () => {
    const rubric = wideRubric({ scoring: { level: 'none', evidence: 'ignored' } });
    const answers = { catalogue: { claimed: [] }, days: { claimed: 40 }, published: { claimed: '1/100' } };
    expect(page([{ rubric, answers }])).toContain('## Practice: what blocks level 2\n\n1. **');
  });

  it('lists answers that need a reason among the findings', () => {
    const text = page([{ answers: { owner: { claimed: 'refused', note: 'No mandate' } } }]);
    expect(text).toContain('**Answers that need a reason**\n\n- **Owner of data**: Refused – No mandate');
  });

  it('gives the further rules with the method', () => {
    expect(page()).toContain('- There is a total and a level only if “Owner of data” is at least 1.');
  });

  it.each(LOCALES)('has whole tables and skips no heading level in %s', (locale) => {
    const text = page([{}], [], locale);
    const depths = headingDepths(text);
    depths.forEach((depth, index) => expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const [head = [], ...rows] of tablesOf(text)) for (const row of rows) expect(row).toHaveLength(head.length);
    expect(text).not.toMatch(/undefined|\[object/);
  });
});

describe('the page of several agencies', () => {
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
    atLeast: { '2': 0.5, '3': 0.25 },
  };

  it('compares peers, and says where a group is too small', () => {
    const small: Cohort = {
      ...cohort,
      group: { type: 'commune' },
      suppressed: true,
      mean: null,
      lower: null,
      median: null,
      upper: null,
      atLeast: null,
    };
    const rows = tableWith(page([{ id: '01' }, { id: '02' }], [cohort, small]), 'Peers');
    expect(rows?.slice(2)).toEqual([
      ['**ministry**', '6', '1', '2.50', '2.00', '2.25', '3.00', 'level 2 or higher: 50 %<br>level 3 or higher: 25 %'],
      ['**commune**', '6', '1', '–', '–', '–', '–', 'too few agencies to show figures'],
    ]);
  });

  it('says nothing of peers where the rubric compares none', () => {
    expect(page([{ id: '01' }, { id: '02' }])).not.toContain('Peers');
  });
});
