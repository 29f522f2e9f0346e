import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

const REST = `sources: [{ id: decree, title: D }, { title: Without id }]
answer-sets: { yes-no: { no: 0, yes: 5 } }
`;

/** A criterion with these keys; paths begin below it. */
async function faults(keys: string, scoring = '', rest = REST): Promise<string[]> {
  const text = rubricText({
    scoring: `scoring: { level: none${scoring === '' ? '' : `, ${scoring}`} }`,
    dimensions: `dimensions: [{ id: d, title: D, criteria: [{ id: c, title: C, ${keys} }] }]`,
  });
  return told(await readAny(`${text}${rest}`)).map((fault) => fault.replace('dimensions.0.criteria.0', ''));
}

describe('a criterion', () => {
  it.each([
    'levels: { 0: a, 5: b }',
    'levels: { 1: a }, scale: { min: 1, max: 3 }',
    'answers: { no: -9, yes: 99 }',
    'answers: { no: 1, yes: { value: 3 } }, scale: { min: 1, max: 3 }',
    'answers: yes-no',
    'answers: yes-no, scale: { min: 0, max: 5 }',
    'number: { whole: true }',
    'number: { ratio: true }',
    'checks: { items: { a: A } }',
    'checks: { items: { a: { title: A, worth: -1 } }, combine: sum }',
    'checks: { items: { a: { title: A, worth: 0 }, b: B } }',
    'number: {}, basis: { choice: sourced, sources: [decree] }',
    'number: {}, evidence: [{ id: e, from-level: 0, to-level: 0 }, { id: f, from-level: 5 }]',
  ])('is sound: { %s }', async (keys) => {
    expect(await faults(keys)).toEqual([]);
  });

  it.each([
    ['weight: 1', [' criterion-without-answers id=c']],
    ['levels: { 1: a }, answers: yes-no', [' several-answer-kinds id=c']],
    ['number: {}, checks: { items: { a: A } }', [' several-answer-kinds id=c']],
    ['number: {}, scale: { min: 2, max: 2 }', ['.scale scale-empty min=2 max=2']],
    [
      'levels: { 1: a, "01": b, 6: c }',
      ['.levels.01 bad-format found=01 format=whole-number', '.levels.6 level-outside-scale level=6 min=0 max=5'],
    ],
    [
      'levels: { 1: a, 4: b }, scale: { min: 2, max: 3 }',
      ['.levels.1 level-outside-scale level=1 min=2 max=3', '.levels.4 level-outside-scale level=4 min=2 max=3'],
    ],
    ['number: { ratio: true, whole: true }', ['.number.ratio keys-contradict key=ratio other=whole']],
    ['answers: ys-no', ['.answers unknown-answer-set id=ys-no yes-no?']],
    ['answers: {}', ['.answers too-short limit=1']],
    [
      'answers: { not-applicable: 1, dont-know: 2, x: 3 }',
      ['.answers.not-applicable reserved-id found=not-applicable', '.answers.dont-know reserved-id found=dont-know'],
    ],
    [
      'answers: { no: 0, some: 2, yes: { value: 4 } }, scale: { min: 1, max: 3 }',
      ['.answers.no answer-outside-scale found=0 min=1 max=3', '.answers.yes answer-outside-scale found=4 min=1 max=3'],
    ],
    ['checks: { items: {} }', ['.checks.items too-short limit=1']],
    [
      'checks: { items: { dont-know: A, not-applicable: B, c: C } }',
      [
        '.checks.items.dont-know reserved-id found=dont-know',
        '.checks.items.not-applicable reserved-id found=not-applicable',
      ],
    ],
    ['checks: { items: { dont-know: A }, combine: sum }', ['.checks.items.dont-know reserved-id found=dont-know']],
    [
      'checks: { items: { a: { title: A, worth: -1 }, b: B, c: { title: C, worth: -2 } } }',
      ['.checks.items.a.worth too-small limit=0', '.checks.items.c.worth too-small limit=0'],
    ],
    ['checks: { items: { a: { title: A, worth: 0 }, b: { title: B, worth: 0 } } }', ['.checks.items checks-worthless']],
    [
      'number: {}, basis: { choice: sourced, sources: [decree, decre] }',
      ['.basis.sources.1 unknown-source id=decre decree?'],
    ],
    [
      'number: {}, evidence: [{ id: e, from-level: -1 }, { id: f, from-level: 2, to-level: 1 }, { id: e, from-level: 9 }]',
      [
        '.evidence.0.from-level level-outside-scale level=-1 min=0 max=5',
        '.evidence.1.to-level range-reversed min=2 max=1',
        '.evidence.2.id duplicate-id id=e other=e',
        '.evidence.2.from-level level-outside-scale level=9 min=0 max=5',
      ],
    ],
  ])('is told what is wrong with it: { %s }', async (keys, found) => {
    expect(await faults(keys)).toEqual(found);
  });

  it('may name an answer set that is faulty itself, which is told at the set', async () => {
    const sets = 'answer-sets: { empty: {}, words: { dont-know: 0, yes: 5 } }\n';
    expect(await faults('answers: words', '', sets)).toEqual([
      'answer-sets.empty too-short limit=1',
      'answer-sets.words.dont-know reserved-id found=dont-know',
    ]);
  });
});

describe('the scale of a rubric', () => {
  it('is told where it is empty, and not again at each criterion that has it', async () => {
    const text = rubricText({ scale: 'scale: { min: 5, max: 5 }', levels: '', scoring: 'scoring: { level: none }' });
    expect(told(await readAny(text.replace('levels: { 1: low, 5: high }', 'levels: { 5: high }')))).toEqual([
      'scale scale-empty min=5 max=5',
      'dimensions.0.criteria.0.evidence.0.from-level level-outside-scale level=3 min=5 max=5',
    ]);
  });
});

describe('options that are put on a scale', () => {
  it.each([
    ['answers: { a: 2, b: { value: 2 } }', ['.answers scale-empty min=2 max=2']],
    ['answers: { a: 2, b: { value: 3 } }', []],
    ['answers: { a: 2 }, scale: { min: 0, max: 5 }', []],
    ['answers: { a: 2 }, worth: { steps: { 0: 1 } }', []],
    ['answers: {}', ['.answers too-short limit=1']],
    ['number: {}', []],
  ])('differ in worth: { %s }', async (keys, found) => {
    expect(await faults(keys, 'normalise: true')).toEqual(found);
  });

  it('may be worth the same where they are not put on another', async () => {
    expect(await faults('answers: { a: 2 }')).toEqual([]);
  });
});

describe('a circle of questions', () => {
  const circles = async (dimensions: string): Promise<string[]> =>
    told(await readAny(rubricText({ dimensions: `dimensions:\n${dimensions}` })));
  const asked = (id: string, condition: string): string =>
    `{ id: ${id}, title: T, number: {}, tags: { all: x }${condition === '' ? '' : `, asked-if: ${condition}`} }`;

  it('is told at the first on it that asks, though it begins elsewhere', async () => {
    const found = await circles(`  - id: top
    title: T
    criteria:
      - ${asked('start', '{ node: a, at-least: 1 }')}
      - ${asked('a', '{ any: [{ node: b, at-least: 1 }, { node: free, at-least: 1 }] }')}
      - ${asked('b', '[{ node: free, at-least: 1 }, { node: c, at-least: 1 }]')}
      - ${asked('c', '{ node: a, at-least: 1 }')}
      - ${asked('free', '')}
`);
    expect(found).toEqual(['dimensions.0.criteria.1.asked-if reference-cycle key=asked-if cycle=a → b → c → a']);
  });

  it('is told at a dimension that asks, where it begins with a question that does not', async () => {
    const found =
      await circles(`  - { id: first, title: F, criteria: [${asked('start', '{ node: inside, at-least: 1 }')}] }
  - { id: later, title: L, asked-if: { node: inside, at-least: 1 }, criteria: [${asked('inside', '')}] }
`);
    expect(found).toEqual(['dimensions.1.asked-if reference-cycle key=asked-if cycle=later → inside → later']);
  });

  it('is none where a tag is that of a dimension, which is not answered', async () => {
    const found =
      await circles(`  - { id: one, title: T, tags: { all: x }, asked-if: { node: b, at-least: 1 }, criteria: [${asked('a', '')}] }
  - { id: two, title: T, criteria: [${asked('b', '{ tag: { all: x }, except: [b], at-least: 1 }')}, ${asked('c', '')}] }
`);
    expect(found).toEqual([]);
  });

  it('may lead through a tag and the dimension above', async () => {
    const found =
      await circles(`  - { id: one, title: T, asked-if: { node: b, at-least: 1 }, criteria: [${asked('a', '')}] }
  - id: two
    title: T
    asked-if: { tag: { all: x }, except: [b], at-least: 1 }
    criteria: [${asked('b', '')}]
`);
    expect(found).toEqual(['dimensions.0.asked-if reference-cycle key=asked-if cycle=one → b → two → a → one']);
  });

  it('is told of each question that looks at itself', async () => {
    const found = await circles(`  - id: top
    title: T
    criteria:
      - ${asked('a', '{ tag: { all: x }, at-least: 1 }')}
      - ${asked('b', '[{ node: c, at-least: 1 }, { node: b, at-least: 1 }]')}
      - ${asked('c', '')}
`);
    expect(found.toSorted()).toEqual([
      'dimensions.0.criteria.0.asked-if reference-cycle key=asked-if cycle=a → a',
      'dimensions.0.criteria.1.asked-if reference-cycle key=asked-if cycle=b → b',
    ]);
  });

  it('of levels is one of dimensions whose levels need each other, and no other', async () => {
    const table = (condition: string): string => `levels: [{ level: 1, from: 1, title: L, requires: ${condition} }]`;
    const dimension = (id: string, condition: string): string =>
      `  - { id: ${id}, title: T, ${table(condition)}, criteria: [{ id: ${id}-1, title: C, number: {} }] }\n`;
    expect(
      await circles(
        dimension('a', '{ node: b, level: 1 }') +
          dimension('b', '[{ node: c, at-least: 1 }, { not: { nodes: [c, a-1], is: 2 } }]') +
          dimension('c', '{ node: a, level: 1 }'),
      ),
    ).toEqual([]);
    expect(
      await circles(
        dimension('a', '{ node: b, level: 1 }') +
          dimension('b', '{ any: [{ node: a, level: 1 }] }') +
          dimension('c', '{ node: c, level: 1 }'),
      ),
    ).toEqual([
      'dimensions.0.levels reference-cycle key=levels cycle=a → b → a',
      'dimensions.2.levels reference-cycle key=levels cycle=c → c',
    ]);
  });
});
