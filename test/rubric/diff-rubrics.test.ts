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

describe('a difference', () => {
  const ROLES = '      - { id: roles, title: Roles, weight: 2, answers: agree }\n';
  const nothing = { was: null, path: [], language: null, within: null };

  it('names the node, what it was called, and what it was and is', async () => {
    expect(await differences([ROLES, ''])).toEqual([
      { ...nothing, kind: 'removed', of: 'criterion', node: 'roles', from: 'Roles', to: null, movesScores: 'yes' },
    ]);
    expect(await differences(['title: Two', 'title: Zwei'], ['from: 3,', 'from: 2,'])).toEqual([
      {
        ...nothing,
        kind: 'rule',
        of: 'rubric',
        node: null,
        path: ['levels', '2', 'from'],
        from: 3,
        to: 2,
        movesScores: 'may',
      },
      {
        ...nothing,
        kind: 'text',
        of: 'rubric',
        node: null,
        path: ['levels', '2', 'title'],
        from: 'Two',
        to: 'Zwei',
        movesScores: 'no',
      },
    ]);
    expect(await differences(['5: all', '5: all, 3: some'], ['id: paper,', 'id: act,'])).toEqual([
      {
        ...nothing,
        kind: 'text',
        of: 'criterion',
        node: 'strategy',
        path: ['levels', '3'],
        from: null,
        to: 'some',
        movesScores: 'no',
      },
      {
        ...nothing,
        kind: 'evidence',
        of: 'criterion',
        node: 'strategy',
        path: ['evidence', 'paper'],
        from: expect.objectContaining({ id: 'paper', 'from-level': 3, title: 'The paper' }),
        to: null,
        movesScores: 'may',
      },
      {
        ...nothing,
        kind: 'evidence',
        of: 'criterion',
        node: 'strategy',
        path: ['evidence', 'act'],
        from: null,
        to: expect.objectContaining({ id: 'act', 'from-level': 3, title: 'The paper' }),
        movesScores: 'may',
      },
    ]);
  });

  it('of a tag or of what a criterion rests on is a rule, or only about it', async () => {
    const found = await differences(['{ id: roles,', '{ id: roles, tags: { kind: [soft] }, basis: { choice: own },']);
    expect(found.map(({ kind, path, to }) => [kind, path, to])).toEqual([
      ['about', ['basis'], { choice: 'own', sources: [] }],
      ['rule', ['tags'], { kind: ['soft'] }],
    ]);
  });

  it('is none between two ways to write the same', async () => {
    const asked = (condition: string, tag: string): string =>
      BASE.replace('{ id: roles,', `{ id: roles, asked-if: ${condition}, tags: { kind: ${tag} },`).replace(
        'levels:\n  - { l',
        `scoring: { entry: ${condition} }\nlevels:\n  - { l`,
      );
    const one = asked('{ node: strategy, at-least: 2 }', 'soft');
    const other = asked('[{ node: strategy, at-least: 2 }]', '[soft]')
      .replace('yes: 5 }', 'yes: { value: 5 } }')
      .replace('b: B', 'b: { title: B }');
    expect(diffRubrics(await rubric(one), await rubric(other))).toEqual([]);
  });

  it('of a whole dimension is told with all that is in it, at the outermost', async () => {
    const added = `  - id: new
    title: New
    dimensions: [{ id: inner, title: I, criteria: [{ id: n1, title: N1, number: {} }] }]
`;
    const found = await differences(['  - id: quality\n', `${added}  - id: quality\n`]);
    expect(found).toEqual([
      { ...nothing, kind: 'added', of: 'dimension', node: 'new', from: null, to: 'New', movesScores: 'yes' },
      {
        ...nothing,
        kind: 'added',
        of: 'dimension',
        node: 'inner',
        within: 'new',
        from: null,
        to: 'I',
        movesScores: 'yes',
      },
      {
        ...nothing,
        kind: 'added',
        of: 'criterion',
        node: 'n1',
        within: 'new',
        from: null,
        to: 'N1',
        movesScores: 'yes',
      },
    ]);
    const back = diffRubrics(
      await rubric(BASE.replace('  - id: quality\n', `${added}  - id: quality\n`)),
      await rubric(BASE),
    );
    expect(back.map(({ kind, node, within, from, to }) => [kind, node, within, from, to])).toEqual([
      ['removed', 'new', null, 'New', null],
      ['removed', 'inner', 'new', 'I', null],
      ['removed', 'n1', 'new', 'N1', null],
    ]);
  });

  it('is one of kind where a question became a dimension of the same id', async () => {
    const found = await differences([
      ROLES,
      `    dimensions: [{ id: roles, title: R, criteria: [{ id: r1, title: R1, number: {} }] }]\n`,
    ]);
    expect(found.map(short)).toEqual(['added roles yes', 'added r1 yes', 'removed roles yes']);
  });

  it('comes in the order of the second rubric, the rubric itself first', async () => {
    const moved = BASE.replace(ROLES, '').replace('  - id: quality', `${ROLES}  - id: quality`);
    expect(moved).toBe(BASE);
    const found = await differences(
      ['max: 5 }', 'max: 6 }'],
      ['title: Quality', 'title: Qualities'],
      ['title: Strategy', 'title: Strategies'],
      ['title: Governance', 'title: Governing'],
    );
    expect(found.map(({ node }) => node)).toEqual([null, 'governance', 'strategy', 'quality']);
  });

  it.each([
    ['weighted-mean', 'yes'],
    ['weighted-sum', 'yes'],
    ['ratio', 'yes'],
    ['mean', 'no'],
    ['max', 'no'],
  ])('of a weight below the roll-up %s moves scores: %s', async (rollup, moves) => {
    const text = BASE.replace('title: Governance\n', `title: Governance\n    rollup: ${rollup}\n`);
    const found = diffRubrics(await rubric(text), await rubric(text.replace('weight: 2', 'weight: 3')));
    expect(found.map(short)).toEqual([`weight roles weight ${moves}`]);
  });

  it('of a weight moves scores where only one of the two rolls up by weight', async () => {
    const flat = BASE.replace('title: Governance\n', 'title: Governance\n    rollup: mean\n');
    const heavy = BASE.replace('weight: 2', 'weight: 3');
    const found = diffRubrics(await rubric(flat), await rubric(heavy));
    expect(found.map(short)).toEqual(['rule governance rollup yes', 'weight roles weight yes']);
    expect(diffRubrics(await rubric(heavy), await rubric(flat)).map(short)).toContain('weight roles weight yes');
  });
});

describe('a rubric that migrates from the other, in full', () => {
  const migrating = (criteria: string): readonly [string, string] => [
    'version: 1.0.0',
    `version: 1.1.0\nmigration: { from: small@1.0.0, criteria: ${criteria} }`,
  ];
  const ROLES = '- { id: roles, title: Roles, weight: 2, answers: agree }';
  const two = (one: string, other: string): string =>
    `- { id: ${one}, title: Roles, weight: 2, answers: agree }\n      - { id: ${other}, title: O, answers: agree }`;

  it('splits a question, of which a part that keeps its id is compared with what it was', async () => {
    const found = await differences(migrating('{ roles: { to: [roles, owners] } }'), [
      ROLES,
      two('roles', 'owners').replace('weight: 2', 'weight: 4'),
    ]);
    expect(found.map(({ kind, node, from, to, was }) => [kind, node, from, to, was])).toEqual([
      ['split', 'roles', 'roles', ['roles', 'owners'], null],
      ['weight', 'roles', 2, 4, null],
    ]);
  });

  it('joins two questions: that which is there no more is removed', async () => {
    const found = await differences(migrating('{ roles: strategy }'), [`      ${ROLES}\n`, '']);
    expect(found.map(short)).toEqual(['removed roles yes']);
  });

  it('tells a new id with the old, at each thing that differs', async () => {
    const found = await differences(migrating('{ roles: duties }'), [
      'id: roles, title: Roles',
      'id: duties, title: Duties',
    ]);
    expect(found.map(({ kind, node, was, from, to }) => [kind, node, was, from, to])).toEqual([
      ['renamed', 'duties', 'roles', 'roles', 'duties'],
      ['text', 'duties', 'roles', 'Roles', 'Duties'],
    ]);
  });

  it('renames a requirement of what was renamed, and drops one that has no other', async () => {
    const evidence = 'evidence: [{ id: paper, from-level: 3, title: The paper }]';
    const found = await differences(
      migrating('{ strategy: { to: plan, evidence: { paper: act } } }'),
      ['id: strategy', 'id: plan'],
      [evidence, evidence.replace('paper,', 'act,').replace('from-level: 3', 'from-level: 2')],
    );
    expect(found.map(({ kind, node, path, from, to, was }) => [kind, node, path.join('.'), from, to, was])).toEqual([
      ['renamed', 'plan', '', 'strategy', 'plan', 'strategy'],
      ['renamed', 'plan', 'evidence.act', 'paper', 'act', 'strategy'],
      ['evidence', 'plan', 'evidence.act.from-level', 3, 2, 'strategy'],
    ]);
    const dropped = await differences(migrating('{ strategy: { evidence: { paper: null } } }'), [
      `        ${evidence}\n`,
      '',
    ]);
    expect(dropped.map(({ kind, path, from, to }) => [kind, path.join('.'), from === null, to])).toEqual([
      ['evidence', 'evidence.paper', false, null],
    ]);
  });
});

describe('any rubric', () => {
  it('does not differ from itself', async () => {
    expect(diffRubrics(await rubric(BASE), await rubric(BASE))).toEqual([]);
  });
});
