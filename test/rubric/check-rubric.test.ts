import { describe, expect, it } from 'vitest';
import { RubricSchema, type Rubric } from '../../src/model/rubric.ts';
import { checkRubric } from '../../src/rubric/check-rubric.ts';
import { readAny, rubricFrom } from './read-any.ts';

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
