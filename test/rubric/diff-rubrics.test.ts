/** Two rubrics: every kind of difference, by its kind, its place, and whether it moves scores. */
import { describe, expect, it } from 'vitest';
import type { RubricDifference } from '../../src/model/rubric-difference.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { diffRubrics } from '../../src/rubric/diff-rubrics.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';

const BASE = `kind: rubric
schema: 1
id: small
version: 1.0.0
status: draft
title: { en: Small, vi: Nhỏ }
scale: { min: 0, max: 5 }
levels:
  - { level: 1, from: 1, title: One }
  - { level: 2, from: 3, title: Two }
answer-sets:
  agree: { no: 0, partly: 2, yes: 5 }
dimensions:
  - id: governance
    title: Governance
    criteria:
      - id: strategy
        title: Strategy
        question: { en: Is there a strategy? }
        levels: { 1: none, 5: all }
        evidence: [{ id: paper, from-level: 3, title: The paper }]
      - { id: roles, title: Roles, weight: 2, answers: agree }
  - id: quality
    title: Quality
    criteria:
      - { id: rules, title: Rules, answers: { low: 1, high: { value: 5, title: High } } }
      - { id: checks, title: Checks, checks: { items: { a: A, b: B } } }
`;

async function rubric(text: string): Promise<Rubric> {
  const read = await readRubric('r.yaml', new TextEncoder().encode(text));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.rubric;
}

/** The base, and the base with pieces of its text replaced. */
async function differences(...edits: readonly (readonly [string, string])[]): Promise<RubricDifference[]> {
  const changed = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`);
    return text.replace(from, to);
  }, BASE);
  return diffRubrics(await rubric(BASE), await rubric(changed));
}

function short({ kind, node, path, movesScores }: RubricDifference): string {
  return [kind, node ?? 'rubric', path.join('.'), movesScores].filter((part) => part !== '').join(' ');
}

describe('one change of a rubric', () => {
  it.each([
    { what: 'a weight', from: 'weight: 2', to: 'weight: 3', found: ['weight roles weight yes'] },
    { what: 'a scale', from: 'max: 5 }', to: 'max: 6 }', found: ['rule rubric scale.max yes'] },
    { what: 'a threshold', from: 'from: 3,', to: 'from: 2.5,', found: ['rule rubric levels.2.from may'] },
    { what: 'the title of a level', from: 'title: Two', to: 'title: Zwei', found: ['text rubric levels.2.title no'] },
    {
      what: 'the roll-up',
      from: 'levels:\n  - { l',
      to: 'scoring: { rollup: min }\nlevels:\n  - { l',
      found: ['rule rubric scoring.rollup yes'],
    },
    {
      what: 'a policy',
      from: 'levels:\n  - { l',
      to: 'scoring: { unanswered: zero }\nlevels:\n  - { l',
      found: ['rule rubric scoring.unanswered may'],
    },
    {
      what: 'the value of a named answer',
      from: 'partly: 2',
      to: 'partly: 3',
      found: ['rule rubric answer-sets.agree.partly.value yes'],
    },
    { what: 'the value of an option', from: 'low: 1', to: 'low: 2', found: ['rule rules answers.low.value yes'] },
    { what: 'an option more', from: 'low: 1', to: 'low: 1, mid: 3', found: ['rule rules answers.mid may'] },
    {
      what: 'a title of an option',
      from: 'title: High',
      to: 'title: Top',
      found: ['text rules answers.high.title no'],
    },
    { what: 'an item more', from: 'b: B', to: 'b: B, c: C', found: ['rule checks checks.items.c yes'] },
    {
      what: 'what an item is worth',
      from: 'b: B',
      to: 'b: { title: B, worth: 2 }',
      found: ['rule checks checks.items.b.worth yes'],
    },
    {
      what: 'an evidence requirement gone',
      from: '[{ id: paper, from-level: 3, title: The paper }]',
      to: '[]',
      found: ['evidence strategy evidence.paper may'],
    },
    {
      what: 'when evidence is asked',
      from: 'from-level: 3',
      to: 'from-level: 2',
      found: ['evidence strategy evidence.paper.from-level may'],
    },
    {
      what: 'how evidence is called',
      from: 'The paper',
      to: 'A paper',
      found: ['text strategy evidence.paper.title no'],
    },
    { what: 'a descriptor', from: '5: all', to: '5: everything', found: ['text strategy levels.5 no'] },
    {
      what: 'a translation',
      from: 'Is there a strategy?',
      to: 'Is there a strategy?, vi: Có chiến lược không?',
      found: ['translation strategy question no'],
    },
    { what: 'a text of one language', from: 'vi: Nhỏ', to: 'vi: Bé', found: ['text rubric title no'] },
    { what: 'the status', from: 'status: draft', to: 'status: unofficial', found: ['about rubric status no'] },
    { what: 'the version', from: '1.0.0', to: '1.0.1', found: [] },
    {
      what: 'when it is asked',
      from: '{ id: roles,',
      to: '{ id: roles, asked-if: { node: strategy, at-least: 2 },',
      found: ['rule roles asked-if may'],
    },
    {
      what: 'a named answer set by the same answers written out',
      from: 'answers: agree',
      to: 'answers: { no: 0, partly: 2, yes: 5 }',
      found: [],
    },
    {
      what: 'another kind of answer',
      from: 'answers: agree',
      to: 'number: {}',
      found: ['rule roles answers yes', 'rule roles number yes'],
    },
    {
      what: 'a tag that nothing looks at',
      from: '{ id: roles,',
      to: '{ id: roles, tags: { kind: soft },',
      found: ['rule roles tags no'],
    },
  ])('$what', async ({ from, to, found }) => {
    expect((await differences([from, to])).map(short)).toEqual(found);
  });

  it('says from what to what', async () => {
    expect(await differences(['weight: 2', 'weight: 3'])).toMatchObject([
      { kind: 'weight', of: 'criterion', node: 'roles', was: null, from: 2, to: 3 },
    ]);
  });

  it('of a weight that the roll-up does not look at moves nothing', async () => {
    const flat = BASE.replace('levels:\n  - { l', 'scoring: { rollup: min }\nlevels:\n  - { l');
    const found = diffRubrics(await rubric(flat), await rubric(flat.replace('weight: 2', 'weight: 3')));
    expect(found.map(short)).toEqual(['weight roles weight no']);
  });
});

describe('the structure', () => {
  const ROLES = '      - { id: roles, title: Roles, weight: 2, answers: agree }\n';

  it('has a criterion less', async () => {
    expect((await differences([ROLES, ''])).map(short)).toEqual(['removed roles yes']);
  });

  it('has a dimension more, with what is in it counted there', async () => {
    const added = '  - id: new\n    title: New\n    criteria: [{ id: n1, title: N1, number: {} }]\n';
    const found = await differences(['  - id: quality\n', `${added}  - id: quality\n`]);
    expect(found.map(({ kind, node, within }) => [kind, node, within])).toEqual([
      ['added', 'new', null],
      ['added', 'n1', 'new'],
    ]);
  });

  it('has a criterion elsewhere', async () => {
    const found = await differences(
      [ROLES, ''],
      ['    criteria:\n      - { id: rules', `    criteria:\n${ROLES}      - { id: rules`],
    );
    expect(found).toMatchObject([
      { kind: 'moved', node: 'roles', from: 'governance', to: 'quality', movesScores: 'yes' },
    ]);
  });

  it('is the same whatever the order of children', async () => {
    const one = '      - { id: rules, title: Rules, answers: { low: 1, high: { value: 5, title: High } } }\n';
    const other = '      - { id: checks, title: Checks, checks: { items: { a: A, b: B } } }\n';
    expect(await differences([one + other, other + one])).toEqual([]);
  });
});

describe('a rubric that migrates from the other', () => {
  const head = (criteria: string, more = ''): readonly [string, string] => [
    'version: 1.0.0',
    `version: 1.1.0\nmigration: { from: small@1.0.0, criteria: ${criteria}${more} }`,
  ];

  it('renames a criterion: no addition, no removal, and its keys are compared', async () => {
    const found = await differences(head('{ roles: duties }'), [
      'id: roles, title: Roles, weight: 2',
      'id: duties, title: Roles, weight: 3',
    ]);
    expect(found.map(short)).toEqual(['renamed duties no', 'weight duties weight yes']);
    expect(found.map(({ was }) => was)).toEqual(['roles', 'roles']);
  });

  it('renames a requirement', async () => {
    const found = await differences(head('{ strategy: { evidence: { paper: act } } }'), ['id: paper,', 'id: act,']);
    expect(found.map(short)).toEqual(['renamed strategy evidence.act no']);
  });

  it('splits a criterion', async () => {
    const found = await differences(head('{ roles: { to: [duties, owners] } }'), [
      '- { id: roles, title: Roles, weight: 2, answers: agree }',
      '- { id: duties, title: D, answers: agree }\n      - { id: owners, title: O, answers: agree }',
    ]);
    expect(found).toMatchObject([{ kind: 'split', node: 'roles', to: ['duties', 'owners'], movesScores: 'yes' }]);
  });

  it('renames a dimension: what is below it has not moved', async () => {
    const found = await differences(head('{}', ', dimensions: { quality: goodness }'), ['id: quality', 'id: goodness']);
    expect(found.map(short)).toEqual(['renamed goodness no']);
  });

  it('from another edition says nothing about this one', async () => {
    const found = await differences(
      ['version: 1.0.0', 'version: 1.2.0\nmigration: { from: small@1.1.0, criteria: { roles: duties } }'],
      ['id: roles', 'id: duties'],
    );
    expect(found.map(short)).toEqual(['added duties yes', 'removed roles yes']);
  });
});

describe('any rubric', () => {
  it('does not differ from itself', async () => {
    expect(diffRubrics(await rubric(BASE), await rubric(BASE))).toEqual([]);
  });
});
