import { beforeAll, describe, expect, it } from 'vitest';
import { markdownReport } from '../../../src/report/markdown/markdown-report.ts';
import type { ReportOptions } from '../../../src/report/report-options.ts';
import type { LoadedRubric } from '../../../src/rubric/read-rubric.ts';
import type { Result } from '../../../src/model/result.ts';
import { headingDepths, tablesOf, tagsOf, withPlainSpaces } from './read-page.ts';
import { bundledRubric, resultOf, type Sample } from './sample-result.ts';

const ENGLISH: ReportOptions = { locale: 'en', colour: false, columns: 80 };
const PERSIAN: ReportOptions = { ...ENGLISH, locale: 'fa' };

let loaded: LoadedRubric;
beforeAll(async () => {
  loaded = await bundledRubric();
});

const page = (...samples: Sample[]): string => withPlainSpaces(markdownReport(resultOf(loaded, samples), ENGLISH));

describe('the page of one agency', () => {
  it('opens with the agency, then says that the rubric is unofficial', () => {
    const lines = page({ name: 'Ministry of Tests' }).split('\n');
    expect(lines[0]).toBe('# Ministry of Tests (01) – Period 2026');
    expect(lines[2]).toBe('> [!NOTE]');
    expect(lines[3]).toMatch(/^> \*\*UNOFFICIAL\*\*/);
  });

  it('says level, score, coverage and the way to the next level', () => {
    const text = page({});
    expect(text).toContain('**Level 2 · Developing** – Score **2.00** of 5 – Coverage 100 %');
    expect(text).toContain('Next level 3 · Defined, has process: 1.00 points short of level 3');
  });

  it('has a row for every dimension, with a gap to every target', () => {
    const table = tablesOf(page({})).find(([head]) => head?.[0] === 'Dimension');
    expect(table?.[0]).toEqual([
      'Dimension',
      'Score',
      'Profile',
      'Level',
      ...[2, 3, 4].map((n) => `Gap to level ${n}`),
    ]);
    expect(table).toHaveLength(2 + loaded.rubric.dimensions.length);
    expect(table?.[2]).toContain('`████░░░░░░`');
  });

  it('says of each target whether it is reached, how far it is, how long there is, and how much is missing', () => {
    const rows = tablesOf(page({})).find(([head]) => head?.[0] === 'Target');
    expect(rows?.slice(2)).toEqual([
      ['**Level 2 by 2025**', '2025-12-31', '✓ Reached', '–', '327 days past', '–'],
      ['**Level 3 by 2027**', '2027-12-31', '✗ Not reached', '1.00', '403 days left', '51'],
      ['**Level 4 by 2030**', '2030-12-31', '✗ Not reached', '2.00', '1499 days left', '51'],
    ]);
  });

  it('lists under each open target exactly what is missing, folded when it is long', () => {
    const text = page({});
    expect(text).toContain('<summary>All 51 criteria that hold level 3 back</summary>');
    const missing = tablesOf(text).filter(([head]) => head?.[1] === 'Now → needed');
    expect(missing.map((rows) => rows.length - 2)).toEqual([51, 51]);
    expect(missing[0]?.[2]?.slice(1, 2)).toEqual(['2 → 3']);
  });

  it('names under the higher target only the evidence that the lower one does not ask', () => {
    const [, higher] = tablesOf(page({})).filter(([head]) => head?.[1] === 'Now → needed');
    expect(higher?.some((cells) => cells[4]?.startsWith('what level 3 asks, and:<br>'))).toBe(true);
  });

  it('repeats no list that stands under a target', () => {
    expect(page({})).toContain('… and 46 more; the full list stands under “Level 3 by 2027” above.');
  });

  it('sets the earlier period beside the present one', () => {
    const nodes = { policy: 1.5 };
    const text = page({ previous: { period: '2025', score: 1.5, level: 1, comparable: true, nodes } });
    expect(text).toContain('- Since 2025 (1.50): +0.50');
    expect(text).toContain('| **2026** | 2.00 | 2 | +0.50 |');
    expect(text).toContain('Change since 2025');
  });

  it('subtracts nothing when the earlier period used another edition', () => {
    const text = page({ previous: { period: '2025', score: 1.5, level: 1, comparable: false, nodes: {} } });
    expect(text).not.toContain('+0.50');
    expect(text).toContain('2025 used another edition of the rubric');
  });

  it('lists each not applicable and each don’t know with its reason', () => {
    const text = page({
      answers: {
        'policy-legal': { claimed: 'dont-know', note: 'Nobody counts' },
        'value-distribution': { claimed: 'not-applicable', reason: 'Sells nothing' },
      },
    });
    expect(text).toContain('| Data regulations in line with the law in force | don’t know | Nobody counts |');
    expect(text).toContain('| Distribution of value and public accounting | not applicable | Sells nothing |');
    expect(text).not.toContain('Answered with don’t know');
  });

  it('sets self-assessment and appraisal side by side, disagreements first, with the reason or its lack', () => {
    const text = page({
      answers: {
        'policy-legal': { claimed: 2, appraised: 2 },
        'policy-staffing': { claimed: 5, appraised: 1, 'appraisal-note': '=cmd | <b>seen</b>' },
      },
    });
    const section = text.split('## Self-assessment and appraisal')[1]?.split('\n## ')[0] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| '));
    expect(rows[2]).toBe('| Data personnel and certificates | 5 | 1 | +4.00 | =cmd \\| \\<b>seen\\</b> |');
    expect(rows[3]).toContain('| 3 | 2 | +1.00 | *no reason given* |');
    expect(section).toContain('Both agree (1)');
    expect(section).toContain('- Data regulations in line with the law in force: 2');
  });

  it('ends with what is needed to make the figures again', () => {
    const method = page({}).split('## Method')[1] ?? '';
    for (const fact of [loaded.hash, 'vn-data-management@1.0.0', '2026-11-23', 'Effective', 'thang 0.0.0']) {
      expect(method).toContain(fact);
    }
    expect(method).toContain('test-programme@1.0.0');
    expect(method).toContain('An unanswered question counts as the lowest answer.');
  });

  it('says why there is no level when too little is answered', () => {
    const answers = Object.fromEntries(
      Object.keys(resultOf(loaded, [{}]).assessments[0]?.nodes ?? {}).map((id) => [id, {}]),
    );
    const dimensions = new Set(loaded.rubric.dimensions.map(({ id }) => id));
    const none = Object.fromEntries(Object.entries(answers).filter(([id]) => !dimensions.has(id)));
    expect(page({ answers: none })).toContain('No level yet: 0 % is answered, 80 % is needed.');
  });
});

describe('every page', () => {
  const cases: [string, (result: (samples: Sample[]) => Result) => string][] = [
    ['one agency', (result) => markdownReport(result([{}]), ENGLISH)],
    ['several agencies', (result) => markdownReport(result([{ id: 'a' }, { id: 'b' }]), ENGLISH)],
    ['one agency in Persian', (result) => markdownReport(result([{}]), PERSIAN)],
    ['no agency', (result) => markdownReport(result([]), ENGLISH)],
  ];
  it.each(cases)('has tables whose rows are of one width: %s', (_title, render) => {
    for (const [head = [], rule = [], ...rows] of tablesOf(render((samples) => resultOf(loaded, samples)))) {
      expect(rule.every((cell) => /^:?-+:?$/.test(cell))).toBe(true);
      for (const row of [rule, ...rows]) expect(row).toHaveLength(head.length);
    }
  });

  it.each(cases)('skips no heading level: %s', (_title, render) => {
    const depths = headingDepths(render((samples) => resultOf(loaded, samples)));
    expect(depths[0]).toBe(1);
    expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
    depths.forEach((depth, index) => expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it.each(cases)('is the same each time: %s', (_title, render) => {
    const once = render((samples) => resultOf(loaded, samples));
    expect(render((samples) => resultOf(loaded, samples))).toBe(once);
  });

  it.each(cases)('opens and closes what it folds: %s', (_title, render) => {
    const tags = tagsOf(render((samples) => resultOf(loaded, samples)));
    const count = (wanted: string): number => tags.filter((tag) => tag === wanted).length;
    expect(count('<details>')).toBe(count('</details>'));
    expect(count('<summary>')).toBe(count('</summary>'));
  });
});

describe('a page in Persian', () => {
  it('stands inside an element that turns it round, with the blank lines that Markdown needs', () => {
    const text = markdownReport(resultOf(loaded, [{}]), PERSIAN);
    expect(text.startsWith('<div dir="rtl">\n\n# ')).toBe(true);
    expect(text.endsWith('\n\n</div>\n')).toBe(true);
  });

  it('has no note that GitHub would leave standing as text inside that element', () => {
    expect(markdownReport(resultOf(loaded, [{}]), PERSIAN)).not.toContain('[!NOTE]');
  });

  it('keeps numbers of documents and signed figures in their own order, and closes every boundary', () => {
    const evidence = [{ document: '12/QĐ-UBND', effective: '2026-01-15' }];
    const text = markdownReport(resultOf(loaded, [{ answers: { 'policy-legal': { claimed: 3, evidence } } }]), PERSIAN);
    expect(text).toContain('\u206812/QĐ-UBND\u2069');
    expect(text).toMatch(/\u2068\+[۰-۹٫]+\u2069/u);
    expect(text.split('\u2068')).toHaveLength(text.split('\u2069').length);
  });
});

describe('the page of several agencies', () => {
  const samples: Sample[] = [
    { id: 'a', name: 'Alpha' },
    { id: 'b', name: 'Beta', answers: { 'policy-legal': { claimed: 5, appraised: 5 } } },
  ];

  it('begins with a row for each agency that leads to its section', () => {
    const text = page(...samples);
    expect(text).toContain('| [Alpha (a)](#agency-a-2026) | 2026 | 2 | 2.00 | 100 % | – |');
    expect(text).toContain('## <a id="agency-b-2026"></a>Beta (b) – Period 2026');
  });

  it('lists what is missing for the nearest open target only', () => {
    const text = page(...samples);
    expect(text.match(/that hold level 3 back/g)).toHaveLength(2);
    expect(text).not.toContain('that hold level 4 back');
  });

  it('explains the method once', () => {
    expect(page(...samples).match(/^## Method$/gm)).toHaveLength(1);
  });

  it('holds the overview only when the sections would be too many to open', () => {
    const many = Array.from({ length: 41 }, (_, index) => ({ id: `a${index}` }));
    const text = page(...many);
    expect(text).toContain('With more than 40 agencies');
    expect(headingDepths(text)).toEqual([1, 2, 2]);
    expect(text).toContain('| Ministry (a40) |');
  });

  it('names every file that could not be scored, with its faults', () => {
    const issues = [{ code: 'unknown-key', line: 3, column: 5, message: 'There is no key x|y here' }];
    const text = markdownReport(resultOf(loaded, samples, [{ file: 'bad|file.yaml', issues }]), ENGLISH);
    expect(text).toContain('## Could not be scored');
    expect(text).toContain('- `bad|file.yaml`<br>3:5 There is no key x|y here');
  });
});
