import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/model/locale.ts';
import { readerOf } from '../../../src/report/digest/reader.ts';
import { rubricMarkdown } from '../../../src/report/rubric/rubric-markdown.ts';
import { rubricText } from '../../../src/report/rubric/rubric-text.ts';
import { headingDepths, tablesOf, withPlainSpaces } from '../markdown/read-page.ts';
import { wideRubric } from '../wide-sample.ts';

const RUBRIC = wideRubric();

const readme = async (locale: (typeof LOCALES)[number] = 'en'): Promise<string> =>
  withPlainSpaces(await rubricMarkdown(RUBRIC, 'sha256:0', readerOf(locale)));

const shown = (node: string | null): Promise<string> =>
  rubricText(RUBRIC, 'sha256:0', node, { reader: readerOf('en'), paint: (_tone, text) => text, columns: 80 });

describe('the README of a rubric that uses the whole language', () => {
  it('has what each level also requires beside it', async () => {
    const [levels] = tablesOf(await readme());
    expect(levels?.[0]).toEqual(['Level', 'Score from', 'Name', 'Description', 'Also requires']);
    expect(levels?.[4]?.[4]).toBe(
      '“Owner of data” is answered with “Yes” and at least 50 % of the criteria of “Policy” are at least 3',
    );
  });

  it('has the items of a check-list with what each is worth, and the worth of their sum as a small table', async () => {
    const text = await readme();
    expect(text).toContain(
      '| Id | What is there | Worth |\n| - | - | -: |\n| `titles` | Titles | 1 |\n| `owners` | Owners | 2 |',
    );
    expect(text).toContain('| Value | Worth |\n| -: | -: |\n| 0 | 0 |\n| 2 | 3 |\n| 4 | 5 |');
    expect(text).toContain('The bands with the borders 0; 20; 60; 100 are worth an equal share of the scale each.');
  });

  it('describes a question that is rated per facet once, with the ids of its answers', async () => {
    const text = await readme();
    expect(text).toContain('`policy-text/written`, `policy-text/applied`');
    expect(text).toContain('Rated once for each of these facets: Written down, Applied.');
    expect(text.match(/Is there a policy on data\?/g)).toHaveLength(1);
  });

  it('says when a question is asked, whose answer is counted, and what needs a reason', async () => {
    const text = await readme();
    expect(text).toContain('- Asked only if “Owner of data” is answered with “Yes” or “Partly”.');
    expect(text).toContain('- Not asked: the answer to “Owner of data” is counted here once more.');
    expect(text).toContain('| `refused` | Refused | 0 | needs a reason |');
  });

  it('says what is answered more than once, what is added, and which levels a dimension has of its own', async () => {
    const text = await readme();
    expect(text).toContain('Answered once for each instance of “System”; every instance gets a score');
    expect(text).toContain('With fewer than 2 instances there is no score.');
    expect(text).toContain('its score is added afterwards, at least 0 and at most 0.5.');
    expect(text).toContain('**Levels of its own**\n\n| Level | Score from | Name | Description |');
  });

  it('has facets, kinds of instances, indices and states', async () => {
    const text = await readme();
    for (const title of ['Facets', 'Kinds of instances', 'Indices', 'States of the answers'])
      expect(text).toContain(`\n## ${title}\n`);
    expect(text).toContain(
      'one figure per lens × Facet; of all criteria side by side; from the answers; formed as: plain mean.',
    );
  });

  it('says up to which answer evidence is asked for, and what an assessor looks for', async () => {
    expect(await readme()).toContain(
      '| Decision `decision` | 3 | 4 | document, link, measurement | no limit of age | Signed and in force |',
    );
  });

  it.each(LOCALES)('has whole tables and skips no heading level in %s', async (locale) => {
    const text = await readme(locale);
    const depths = headingDepths(text);
    depths.forEach((depth, index) => expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const [head = [], ...rows] of tablesOf(text)) for (const row of rows) expect(row).toHaveLength(head.length);
    expect(text).not.toMatch(/undefined|\[object/);
  });
});

describe('a rubric on a terminal', () => {
  it('marks in the tree what is answered more than once, added or linked', async () => {
    const text = await shown(null);
    expect(text).toContain('  Systems (systems) @ system\n');
    expect(text).toContain('  Bonus (bonus) + added\n');
    expect(text).toContain('    Owner, once more (owner-again) = owner\n');
  });

  it('has rules, indices and states in sentences', async () => {
    const text = (await shown(null)).replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Level 3 also requires that “Owner of data” is answered with “Yes”');
    expect(text).toContain('By lens (lens) one figure per lens;');
    expect(text).toContain('Target 2028 (target) 2028-12-31. Where an answer says nothing of this state');
  });

  it('shows a dimension with its rules and its own levels', async () => {
    const text = await shown('practice');
    expect(text).toContain('Levels of its own\n  1  ≥ 0  Weak\n  2  > 2.5  Strong\n');
  });

  it.each([
    ['catalogue', 'owners   Owners   2'],
    ['owner', 'refused  Refused  0  needs a reason'],
    ['days', 'A number from 0 to 365 (days).'],
    ['days', 'Asked only if “Owner of data” is answered with “Yes” or “Partly”.'],
    ['owner-again', 'Not asked: the answer to “Owner of data” is counted here once more.'],
    ['policy-text/written', 'from 3 up to 4: Decision (document, link, measurement) – Signed and in force'],
  ])('shows of %s: %s', async (node, line) => expect(await shown(node)).toContain(line));

  it('keeps its lines in the width of the terminal', async () => {
    for (const node of [null, 'practice', 'systems', 'catalogue', 'days'])
      expect((await shown(node)).split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
