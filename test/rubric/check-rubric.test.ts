import { describe, expect, it } from 'vitest';
import { RubricSchema, type Rubric } from '../../src/model/rubric.ts';
import { checkRubric } from '../../src/rubric/check-rubric.ts';
import { rubricText } from './faulty-files.ts';
import { readAny, rubricFrom } from './read-any.ts';
import { told } from './told.ts';

/** Every part of the language once. */
const WHOLE = `kind: rubric
schema: 1
id: whole
version: 2.0.0
status: draft
title: Whole
scale: { min: 0, max: 5 }
confidence: { min: 1, max: 3 }
facets: { speed: { title: Speed }, reach: { title: Reach } }
instance-kinds: { system: { title: System } }
states:
  - { id: goal, title: Goal, by: 2030-01-01, priority: quadratic }
cohort: { by: [type], min-coverage: 0.5 }
levels:
  - { level: 1, from: 1, title: One }
  - level: 2
    from: 3
    title: Two
    requires:
      - { node: practice, level: 1 }
      - { any: [{ criteria-of: practice, at-least: 1, share: 0.5 }, { not: { tag: { layer: law }, at-most: 1 } }] }
      - { children-of: systems, at-least: 2 }
      - { node: plan/reach, at-least: 2 }
scoring:
  rollup: weighted-mean
  extent: true
  normalise: true
  not-applicable: target
  target: 3
  base: 0
  min-rated: { share: 0.5 }
  entry: { node: role, is: [yes, partly] }
indices:
  - { id: by-layer, title: Layers, by: layer }
  - { id: by-facet, title: Facets, by: [facet, layer], rollup: count, counts-from: 3 }
  - { id: sure, title: Sure, over: tree, reads: confidence, scale: { min: 0, max: 100 } }
  - { id: judged, title: Judged, level: bands, levels: [{ level: 1, from: 2, title: A }] }
migration:
  from: whole@1.0.0
  criteria:
    old: plan/speed
    older: { to: [role, list], evidence: { paper: decree, memo: null } }
    gone: null
    list: { ask-again: true }
dimensions:
  - id: practice
    title: Practice
    levels:
      - { level: 1, from: 10, title: A }
      - { level: 2, from: 20, title: B, requires: { node: role, at-least: partly } }
    closed: upper
    rollup: sum
    criteria:
      - id: role
        title: Role
        answers: { no: 0, partly: 2, yes: 5, stop: { value: 0, note-required: true } }
        tags: { layer: law }
        evidence: [{ id: decree, from-level: 2, to-level: 5 }]
      - { id: list, title: List, checks: { items: { a: A, b: { title: B, worth: 2 } }, combine: sum }, worth: { steps: { 0: 0, 3: 5 } }, evidence: [{ id: proof, from-level: 5 }] }
      - { id: share, title: Share, scale: { min: 0, max: 100 }, number: { ratio: true }, worth: { equal-bands: [0, 20, 60, 100] } }
      - { id: plan, title: Plan, levels: { 1: a, 5: b }, facets: [speed, reach], rollup: min, asked-if: { node: role, is: yes }, tags: { layer: [law, people] } }
      - { id: again, title: Again, answer-of: role, answers: { no: 5, partly: 2, yes: 0, stop: 0 } }
      - { id: proven, title: Proven, answer-of: role, reads: evidence }
      - { id: sure-of, title: Sure, answer-of: plan/speed, reads: confidence, worth: { line: { 1: 0, 3: 5 } } }
      - { id: bonus, title: Bonus, number: {}, scale: { min: -1, max: 1 }, adds: { at-least: -1, at-most: 1 } }
  - id: systems
    title: Systems
    asked-if: [{ nodes: [role, list], at-least: 1, count: 1 }]
    unanswered: refuse
    counts-from: 3
    per: { kind: system, rollup: share, at-least: 2 }
    criteria:
      - { id: uptime, title: Uptime, number: {} }
      - { id: backup, title: Backup, number: {}, asked-if: { node: uptime, at-least: 1 } }
      - { id: backup-again, title: Again, answer-of: backup }
      - { id: role-again, title: Again, answer-of: role }
  - id: climb
    title: Climb
    level: ladder
    ladder: { each: yes }
    unanswered: exclude
    min-coverage: 0.5
    criteria: [{ id: rung, title: Rung, step: 1, answers: { no: 0, yes: 1 } }]
`;

function rubricOf(count: number, part: (at: number) => object): Rubric {
  const criteria = Array.from({ length: count }, (_unused, at) => ({
    id: `c${at}`,
    title: 'C',
    levels: { 1: 'Begun', 5: 'Done' },
    tags: { all: 'yes', part: `p${at % 10}` },
    evidence: [{ id: 'e', 'from-level': 3 }],
    ...part(at),
  }));
  const dimensions = Array.from({ length: 20 }, (_unused, at) => ({
    id: `d${at}`,
    title: 'D',
    criteria: criteria.filter((_criterion, index) => index % 20 === at),
  }));
  return RubricSchema.parse({
    kind: 'rubric',
    schema: 1,
    id: 'large',
    version: '1.0.0',
    status: 'draft',
    title: 'Large',
    scale: { min: 0, max: 5 },
    levels: [{ level: 1, from: 1, title: 'One', requires: { tag: { all: 'yes' }, 'at-least': 1 } }],
    dimensions,
  });
}

describe('a rubric that uses all of the language', () => {
  it('is without fault as it is written', async () => {
    expect(await readAny(WHOLE)).toEqual([]);
  });

  it('is without fault when its facets are unfolded', async () => {
    expect(checkRubric(await rubricFrom(WHOLE))).toEqual([]);
  });
});

/** The codes of what is wrong when a part of the rubric says something else. */
async function codesWith(part: string, other: string): Promise<string[]> {
  expect(WHOLE).toContain(part);
  return (await readAny(WHOLE.replace(part, other))).map(({ code }) => code);
}

describe('what is answered once per instance', () => {
  const backup = 'asked-if: { node: uptime, at-least: 1 }';
  const systems = '    counts-from: 3\n';

  it('may look at what is answered once', async () => {
    expect(await codesWith(backup, 'asked-if: { node: role, is: yes }')).toEqual([]);
  });

  it('may not be looked at by name by a level, not even of its own dimension', async () => {
    const levels = 'levels: [{ level: 1, from: 1, title: A, requires: { node: uptime, at-least: 1 } }]';
    expect(await codesWith(systems, `${systems}    ${levels}\n`)).toEqual(['inside-instances']);
  });

  it('may be looked at by its place or by a tag', async () => {
    const entry = 'entry: { node: role, is: [yes, partly] }';
    expect(await codesWith(entry, 'entry: { criteria-of: systems, at-least: 1 }')).toEqual([]);
  });
});

describe('a circle', () => {
  it('is named once, by the way round', async () => {
    const text = WHOLE.replace('title: Uptime,', 'title: Uptime, asked-if: { node: backup, at-least: 1 },');
    expect((await readAny(text)).map(({ code, params }) => [code, params['cycle']])).toEqual([
      ['reference-cycle', 'uptime → backup → uptime'],
    ]);
  });

  it('may lead through the dimension that a question is in', async () => {
    const text = WHOLE.replace('title: Role\n', 'title: Role\n        asked-if: { node: rung, is: yes }\n').replace(
      'title: Climb\n',
      'title: Climb\n    asked-if: { node: role, is: yes }\n',
    );
    expect((await readAny(text)).map(({ params }) => params['cycle'])).toEqual(['role → rung → climb → role']);
  });
});

describe('evidence asked from a level that no answer can count', () => {
  it.each([
    ['a number, on the scale of the rubric', 'number: {}', 0, 5],
    ['a number, on a scale of its own', 'number: {}, scale: { min: -1, max: 1 }', -1, 1],
    ['a level, described or not', 'levels: { 2: a, 4: b }', 0, 5],
    ['an option', 'answers: { no: 1, partly: { value: 4 }, yes: 3 }', 1, 4],
    ['an option of a named set', 'answers: set', 2, 3],
    ['a line of worth', 'number: {}, scale: { min: 0, max: 100 }, worth: { line: { 0: 4, 100: 2 } }', 2, 4],
    ['steps of worth', 'number: {}, worth: { steps: { 0: 1, 3: 2 } }', 1, 2],
    ['equal bands', 'number: {}, scale: { min: 0, max: 100 }, worth: { equal-bands: [0, 50, 100] }', 0, 5],
    ['a share of a check-list', 'checks: { items: { a: A, b: B } }', 0, 5],
    [
      'a sum of a check-list',
      'checks: { items: { a: A, b: { title: B, worth: 2 }, c: { title: C, worth: -1 }, d: { title: D, worth: -3 } }, combine: sum }',
      -4,
      3,
    ],
    ['a sum held within a scale', 'checks: { items: { a: A, b: B }, combine: sum }, scale: { min: 0, max: 1 }', 0, 1],
    ['the best of a check-list', 'checks: { items: { a: A, b: { title: B, worth: 2 } }, combine: max }', 0, 2],
    [
      'the best of a check-list of deductions',
      'checks: { items: { a: { title: A, worth: -2 } }, combine: max }',
      -2,
      0,
    ],
  ])('is told with the worst and the best: %s', async (_how, kind, min, max) => {
    const text = rubricText({
      dimensions: `dimensions: [{ id: d, title: D, criteria: [{ id: c, title: C, ${kind}, evidence: [{ id: e, from-level: 99 }] }] }]`,
    });
    expect(await readAny(`${text}answer-sets: { set: { low: 2, high: 3 } }\n`)).toMatchObject([
      { code: 'level-outside-scale', params: { level: 99, min, max } },
    ]);
  });
});

describe('a table of bands', () => {
  it('rises in levels and in scores, and stays on the scale', async () => {
    const levels = [
      '{ level: 1, from: -0.5, title: A }',
      '{ level: 2, from: -0.5, title: B }',
      '{ level: 4, from: 2, to: 2, title: C }',
      '{ level: 4, from: 3, to: 2.5, title: D }',
      '{ level: 3, from: 4, title: E }',
      '{ level: 5, title: F }',
      '{ level: 6, from: 5, title: G }',
      '{ level: 7, from: 5.5, title: H }',
    ];
    const text = rubricText({ levels: `levels:\n${levels.map((band) => `  - ${band}`).join('\n')}` });
    expect(told(await readAny(text))).toEqual([
      'levels.0.from band-outside-scale from=-0.5 min=0 max=5',
      'levels.1.from band-outside-scale from=-0.5 min=0 max=5',
      'levels.1.from levels-not-rising level=2 from=-0.5 previousLevel=1 previous=-0.5',
      'levels.3.level level-twice level=4',
      'levels.3.from levels-not-rising level=4 from=3 previousLevel=4 previous=2',
      'levels.3.to range-reversed min=3 max=2.5',
      'levels.4.from levels-not-rising level=3 from=4 previousLevel=4 previous=3',
      'levels.5 band-without-from level=5',
      'levels.7.from band-outside-scale from=5.5 min=0 max=5',
    ]);
  });
});

describe('ids that every object has', () => {
  it.each([
    ['an answer set', 'number: { ratio: true }', 'answers: toString', 'unknown-answer-set'],
    ['a facet', 'facets: [speed, reach]', 'facets: [speed, reach, toString]', 'unknown-id'],
    ['a kind of instance', 'kind: system,', 'kind: toString,', 'unknown-id'],
    ['an option', 'is: [yes, partly]', 'is: [yes, toString]', 'unknown-option'],
  ])('are not taken for %s', async (_what, part, other, code) => {
    expect(await codesWith(part, other)).toContain(code);
  });
});

describe('a rubric of 2,000 criteria', () => {
  it('is checked, each question hanging on the one before', () => {
    const chain = rubricOf(2000, (at) => (at === 0 ? {} : { 'asked-if': { node: `c${at - 1}`, 'at-least': 1 } }));
    expect(checkRubric(chain)).toEqual([]);
  });

  it('is checked, many questions hanging on many others', () => {
    const dense = rubricOf(2000, (at) =>
      at % 10 === 0 ? {} : { 'asked-if': { tag: { part: 'p0' }, 'at-least': 1, share: 0.5 } },
    );
    expect(checkRubric(dense)).toEqual([]);
  });

  it('is told every fault of, when all of it is faulty', () => {
    const faulty = rubricOf(2000, (at) => ({ 'asked-if': { node: `nothing-${at}`, 'at-least': 1 } }));
    expect(checkRubric(faulty)).toHaveLength(2000);
  });
});
