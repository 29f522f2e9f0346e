import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../../src/model/result.ts';
import { explainReport } from '../../../src/report/text/explain-report.ts';
import { textReport } from '../../../src/report/text/text-report.ts';
import { LOCALES, type Locale } from '../../../src/model/locale.ts';
import { wideResult, wideRubric, type WideSample } from '../wide-sample.ts';

const options = (locale: Locale) => ({ locale, colour: false, columns: 80 }) as const;

const text = (samples: readonly WideSample[] = [{}], cohorts: readonly Cohort[] = []): Promise<string> =>
  textReport(wideResult(samples, cohorts), options('en'));

async function explain(node: string | null, sample: WideSample = {}): Promise<string> {
  const result = wideResult([sample]);
  const [assessment] = result.assessments;
  if (assessment === undefined) throw new Error('nothing was scored');
  return explainReport(assessment, node, result, options('en'));
}

describe('one agency on a terminal', () => {
  it('shows indices as small tables, two tags as a matrix', async () => {
    const page = await text();
    expect(page).toMatch(/^ {2}Indices +Score\n {2}Confidence +1\.15$/m);
    expect(page).toMatch(/^ {2}By lens +Score +Level\n {2}Law +3\.15 +3 · Defined\n {2}People +3\.00 +3 · Defined$/m);
    expect(page).toMatch(/^ {2}Lens by facet +Applied +Written down\n {2}Law +1\.00 +4\.00$/m);
  });

  it('shows each further state with gap, priority and day, then the dimensions in it', async () => {
    const page = await text();
    expect(page).toMatch(/^ {2}Target 2028 +3\.88 +2 +\+0\.48 +10 +2028-12-31$/m);
    expect(page).toMatch(/^ {2}Practice +3\.36 +4\.26 \+0\.90 \(19\)$/m);
  });

  it('shows how many stand at each score in the place of a bar, and who was answered for', async () => {
    const page = await text();
    expect(page).toMatch(/^ {2}Survey of staff +– +– +1 at 2, 2 at 4$/m);
    expect(page).toContain('Answered for – System: 2 (Case register, Archive)');
  });

  it('says what the next level also requires', async () => {
    expect((await text()).replaceAll(/\s+/gu, ' ')).toContain(
      'Level 3 also requires that “Owner of data” is answered with “Yes”',
    );
  });

  it('says what blocks each dimension with a level where the total has none', async () => {
    const rubric = wideRubric({ scoring: { level: 'none', evidence: 'ignored' } });
    const answers = { catalogue: { claimed: [] }, days: { claimed: 40 }, published: { claimed: '1/100' } };
    const page = await text([{ rubric, answers }]);
    expect(page).toContain('  Practice: what blocks level 2\n  1. ');
    expect(page).not.toContain('What blocks level');
  });

  it('shows an answer that needs a reason, with the reason', async () => {
    const page = await text([{ answers: { owner: { claimed: 'refused', note: 'No mandate' } } }]);
    expect(page).toContain('! Owner of data: “Refused” – No mandate');
  });

  it.each(LOCALES)('keeps every line of the tables in 80 columns in %s', async (locale) => {
    const page = await textReport(wideResult(), options(locale));
    const { default: width } = await import('string-width');
    expect(page.split('\n').filter((line) => width(line) > 80)).toEqual([]);
  });
});

describe('every explanation', () => {
  it.each(LOCALES)('keeps to 80 columns in %s', async (locale) => {
    const { default: width } = await import('string-width');
    const pages = await everyExplanation(locale);
    expect(pages.flatMap((page) => page.split('\n')).filter((line) => width(line) > 80)).toEqual([]);
  });

  it('has Persian digits and commas in Persian, but for ids', async () => {
    const words = (await everyExplanation('fa')).join(' ').split(/\s+/u);
    // What is typed into a file stays as it is typed.
    const figures = words.filter((word) => /\d/u.test(word) && !/\p{Script=Latin}/u.test(word));
    expect(figures.filter((word) => !word.startsWith('870/1000'))).toEqual([]);
    expect(words.filter((word) => /\p{Script=Arabic}[,;]/u.test(word))).toEqual([]);
  });
});

async function everyExplanation(locale: Locale): Promise<string[]> {
  const result = wideResult();
  const [assessment] = result.assessments;
  if (assessment === undefined) throw new Error('nothing was scored');
  const nodes = [null, ...Object.keys(assessment.nodes)];
  return Promise.all(nodes.map((node) => explainReport(assessment, node, result, options(locale))));
}

describe('several agencies on a terminal', () => {
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

  it('are followed by their peers, and a group too small says so', async () => {
    const small = {
      ...cohort,
      group: {},
      agencies: 2,
      suppressed: true,
      mean: null,
      lower: null,
      median: null,
      upper: null,
      atLeast: null,
    };
    const page = await text([{ id: '01' }, { id: '02' }], [cohort, small]);
    expect(page).toMatch(/^ministry +6 +2\.50 +2\.00 +2\.25 +3\.00$/m);
    expect(page).toMatch(/^All agencies +2 +– +– +– +–$/m);
    expect(page).toContain('All agencies: too few agencies to show figures');
  });
});

describe('explaining', () => {
  it('a dimension says its rules before its children', async () => {
    const page = await explain('practice');
    expect(page.indexOf('Gets a level of its own.')).toBeLessThan(page.indexOf('The mean, by weight, of:'));
    expect(page).toContain('A score exactly on a border still has the lower level.');
    expect(page).toMatch(/^ {2}Appeals +not asked +1 +–/m);
  });

  it('the total shows what is added apart from the weights, held within its bounds', async () => {
    const page = await explain(null);
    expect(page).toMatch(/^ {2}Bonus +1\.0000 +added +\+0\.5000$/m);
    expect(page).toContain('There is a total and a level only if “Owner of data” is at least 1.');
  });

  it('a check-list shows each item, ticked or not, and what the sum is worth', async () => {
    const page = await explain('catalogue');
    expect(page).toContain('  ✓ Titles\n  ✓ Owners (2)\n  – Formats\n');
    expect(page.replaceAll(/\s+/gu, ' ')).toContain('the worth is: 0 → 0; 2 → 3; 4 → 5.');
    expect(page).toMatch(/Target 2028 +5\.00 +– +\+2\.00 +40/);
  });

  it('a criterion of an instance names the instance', async () => {
    expect(await explain('backup@crm')).toMatch(/^Backup – Case register\nbackup@crm · Systems – Case register\n/);
  });

  it('evidence says up to which level it is asked for', async () => {
    expect(await explain('policy-text/written')).toContain('from 3 up to 4: Decision');
  });

  it('says when a question is asked, or why it is not', async () => {
    expect(await explain('days')).toContain('Asked only if “Owner of data” is answered with “Yes” or “Partly”.');
    const page = await explain('appeal');
    expect(page).toContain('Not asked: it is asked only if “Days to answer” is at most 1.');
    expect(page).not.toContain('Asked only if');
  });
});
