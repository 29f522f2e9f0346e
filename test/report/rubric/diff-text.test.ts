/** Two rubrics on a terminal: who gets or loses a level, what is answered again, values in words. */
import { describe, expect, it } from 'vitest';
import { compareRubrics } from '../../../src/api/compare-rubrics.ts';
import type { AgencyScores } from '../../../src/model/agency-scores.ts';
import type { EditionScore } from '../../../src/model/migrated.ts';
import { readerOf } from '../../../src/report/digest/reader.ts';
import { diffMarkdown } from '../../../src/report/rubric/diff-markdown.ts';
import { diffText } from '../../../src/report/rubric/diff-text.ts';
import { plain } from '../../../src/report/text/paint.ts';
import type { LoadedRubric } from '../../../src/rubric/read-rubric.ts';
import { smallRubric, type Json } from '../small-result.ts';

const EN = readerOf('en');

async function loaded(more: Json = {}, hash = 'sha256:0'): Promise<LoadedRubric> {
  return { rubric: await smallRubric(more), hash, file: 'rubric.yaml' };
}

async function pages(a: LoadedRubric, b: LoadedRubric, assessments: readonly AgencyScores[] = []) {
  const comparison = { ...compareRubrics(a, b), assessments };
  const pair = { from: a.rubric, to: b.rubric };
  return {
    text: await diffText(comparison, pair, { reader: EN, paint: plain, columns: 80 }, false),
    page: diffMarkdown(comparison, pair, EN, false),
  };
}

const standing = (score: number, level: number | null): EditionScore => ({ score, level, reason: null, coverage: 1 });

function moved(
  id: string,
  old: EditionScore | null,
  now: EditionScore | null,
  level: 'up' | 'same' | null,
): AgencyScores {
  return {
    agency: { id, name: `Agency ${id}` },
    period: '2026',
    file: `${id}.yaml`,
    rubric: 'small@1.0.0',
    old,
    new: now,
    movement: { level, score: 'same' },
    leftOut: { old: [], new: [] },
  };
}

describe('agencies by two editions', () => {
  it('are counted, and named where they get a level or lose theirs', async () => {
    const { text, page } = await pages(await loaded(), await loaded({ version: '1.1.0' }), [
      moved('a', standing(2, 2), standing(3, 3), 'up'),
      moved('b', standing(2, 2), standing(2, null), null),
      moved('c', standing(2, null), standing(2, 2), null),
      moved('d', standing(2, null), standing(2, null), null),
      moved('e', null, standing(2, 2), null),
    ]);
    const sentences = [
      '1 rise to a higher level, 0 fall to a lower one, 0 keep theirs.',
      '1 gets a level where there was none: Agency c.',
      '1 loses its level and has none: Agency b.',
      '1 has no level by either edition.',
    ];
    for (const sentence of sentences) {
      expect(text).toContain(`${sentence}\n`);
      expect(page).toContain(sentence);
    }
    expect(text).toMatch(/^Agency b .* loses its level$/m);
    expect(text).toMatch(/^Agency c .* gets a level$/m);
  });
});

describe('one edition with two contents', () => {
  it('is warned of, unless only the layout differs', async () => {
    const a = await loaded();
    const heavier = [
      {
        id: 'x',
        title: 'X',
        criteria: [
          { id: 'a', title: 'A', weight: 2, number: {} },
          { id: 'b', title: 'B', number: {} },
        ],
      },
    ];
    const { text, page } = await pages(a, await loaded({ dimensions: heavier }, 'sha256:1'));
    expect(text.replaceAll('\n', ' ')).toContain('Both say that they are small 1.0.0, yet they differ.');
    expect(page).toContain('**Both say that they are small 1.0.0, yet they differ.');
    expect((await pages(a, await loaded())).text).not.toContain('Both say');
  });
});

describe('a newer edition that asks again', () => {
  it('says what, and why', async () => {
    const migration = {
      from: 'small@1.0.0',
      criteria: { a: { 'ask-again': true, because: 'It asks for more' }, b: { answers: { 4: null, 5: 4 } } },
    };
    const { text, page } = await pages(await loaded(), await loaded({ version: '2.0.0', migration }));
    expect(text).toContain(`To answer again
  A (a)
    The question changed too much
    It asks for more
  B (b)
    only where the answer was 4; none of the new answers says the same
`);
    expect(page).toContain('## To answer again\n\n- A `a` – The question changed too much – It asks for more\n');
  });

  it('says nothing of it where it migrates from another edition', async () => {
    const migration = { from: 'small@0.9.0', criteria: { a: { 'ask-again': true } } };
    expect((await pages(await loaded(), await loaded({ version: '2.0.0', migration }))).text).not.toContain('again');
  });
});

describe('values', () => {
  const asking = (criterion: Json): Json => ({
    dimensions: [{ id: 'x', title: 'X', criteria: [{ id: 'a', title: 'A', ...criterion }] }],
  });

  it.each([
    {
      what: 'an item of a check-list',
      before: { checks: { items: { p: 'Plan' } } },
      after: { checks: { items: { p: 'Plan', q: { title: 'Quality', worth: 2 } } } },
      line: 'checks.items.q: nothing → Quality (worth 2)',
    },
    {
      what: 'an option',
      before: { answers: { no: 0, yes: 5 } },
      after: { answers: { no: 0, yes: 5, partly: { value: 2.5, title: 'Partly', 'note-required': true } } },
      line: 'answers.partly: nothing → Partly = 2.5 (needs a reason)',
    },
    {
      what: 'evidence',
      before: { number: {} },
      after: { number: {}, evidence: [{ id: 'plan', title: 'The plan', 'from-level': 3, 'to-level': 4 }] },
      line: 'evidence.plan: nothing → The plan (from 3 up to 4)',
    },
    {
      what: 'a worth',
      before: { number: {} },
      after: { number: {}, worth: { steps: { 0: 0, 3: 5 } } },
      line: 'worth: nothing → From each value on, up to the next one, the worth is: 0 →',
    },
    {
      what: 'the points of a worth',
      before: { number: {}, worth: { line: { 0: 0, 5: 5 } } },
      after: { number: {}, worth: { line: { 0: 0, 3: 4, 5: 5 } } },
      line: 'worth.line: 0: 0; 5: 5 → 0: 0; 3: 4; 5: 5',
    },
  ])('are said in words: $what', async ({ before, after, line }) => {
    const { text } = await pages(await loaded(asking(before)), await loaded({ ...asking(after), version: '1.1.0' }));
    expect(text).toContain(`    ${line}\n`);
    expect(text).not.toMatch(/[{}]|\[object/);
  });

  it('are conditions as sentences', async () => {
    const criteria = (condition?: Json): Json => ({
      dimensions: [
        {
          id: 'x',
          title: 'X',
          criteria: [
            { id: 'a', title: 'A', number: {} },
            { id: 'b', title: 'B', number: {}, ...(condition && { 'asked-if': condition }) },
          ],
        },
      ],
    });
    const { text } = await pages(
      await loaded(criteria()),
      await loaded({ ...criteria({ node: 'a', 'at-least': 3 }), version: '1.1.0' }),
    );
    expect(text).toContain('    asked-if: nothing → “A” is at least 3\n');
  });
});
