import { describe, expect, it } from 'vitest';
import { AssessmentSchema } from '../../src/model/assessment.ts';
import type { Fault } from '../../src/document/fault.ts';
import { checkAssessment } from '../../src/rubric/check-assessment.ts';
import { readAny, rubricFrom } from './read-any.ts';

const RUBRIC = `kind: rubric
schema: 1
id: small
version: 1.0.0
status: draft
title: Small
scale: { min: 0, max: 5 }
confidence: { min: 1, max: 3 }
facets: { speed: { title: Speed }, reach: { title: Reach } }
instance-kinds: { system: { title: System }, project: { title: Project } }
states: [{ id: goal, title: Goal }]
levels: [{ level: 1, from: 1, title: One }]
scoring: { extent: true, dont-know: lowest }
dimensions:
  - id: once
    title: Once
    criteria:
      - { id: ratio, title: R, number: { ratio: true } }
      - { id: list, title: L, checks: { items: { plan: P, budget: { title: B, worth: 2 } } } }
      - { id: plan, title: P, levels: { 1: a, 5: b }, facets: [speed, reach] }
      - { id: veto, title: V, answers: { no: 0, yes: 5, stop: { value: 0, note-required: true } } }
  - id: strict
    title: Strict
    unanswered: refuse
    dimensions:
      - id: stricter
        title: Stricter
        not-applicable: refuse
        criteria: [{ id: must, title: M, number: {} }]
      - id: branch
        title: Branch
        asked-if: { node: must, at-least: 3 }
        criteria: [{ id: maybe, title: M, number: {} }]
      - id: lax
        title: Lax
        unanswered: lowest
        criteria: [{ id: may, title: M, number: {} }]
  - id: each
    title: Each
    per: { kind: system }
    unanswered: refuse
    criteria: [{ id: uptime, title: U, number: {} }, { id: backup, title: B, answer-of: uptime }]
  - id: other
    title: Other
    per: { kind: project }
    criteria: [{ id: budget, title: B, number: {} }]
`;

async function check(given: object, against = RUBRIC): Promise<Fault[]> {
  const assessment = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: 'a',
    rubric: 'small@1.0.0',
    period: 'p',
    answers: {},
    ...given,
  });
  return checkAssessment(assessment, await rubricFrom(against));
}

function placed(faults: readonly Fault[]): string[] {
  return faults.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const MUST = { must: { claimed: 1 } };

describe('answers of every kind', () => {
  it('are admitted', async () => {
    const answers = {
      ...MUST,
      ratio: { claimed: ' 870 / 1000.5 ', extent: 0.5, confidence: 3 },
      list: { claimed: [], appraised: ['budget', 'plan'], states: { goal: 'dont-know', later: ['plan'] } },
      'plan/speed': { claimed: 3 },
      veto: { claimed: 'stop', note: 'Closed by decree' },
      may: { claimed: 'not-applicable', reason: 'x' },
    };
    const states = [{ id: 'later', title: 'Later' }];
    const instances = [
      { of: 'system', id: 'crm', answers: { uptime: { claimed: 1 } } },
      { of: 'project', id: 'move', answers: { budget: { claimed: 'dont-know' } } },
    ];
    expect(await check({ answers, states, instances, target: 4 })).toEqual([]);
  });

  it.each([0.87, '87', '87/', '-1/2', '1/2/3', '1e1/20', '0x1/2', '2/1', '0/0', ['plan'], ['1/2']])(
    'are refused where %j is no part of a whole',
    async (claimed) => {
      expect(placed(await check({ answers: { ...MUST, ratio: { claimed } } }))).toEqual([
        'answer-not-a-ratio answers.ratio.claimed',
      ]);
    },
  );

  it.each(['0/1', '1/1', '0.5/0.5', '870/1000', '1.25/2.75', '123456789.012345/123456789012345'])(
    'are admitted as %s',
    async (claimed) => {
      expect(await check({ answers: { ...MUST, ratio: { claimed } } })).toEqual([]);
    },
  );

  it('are told of the criterion that has facets by its parts only', async () => {
    expect(placed(await check({ answers: { ...MUST, plan: { claimed: 3 } } }))).toEqual([
      'criterion-needed answers.plan',
    ]);
  });
});

describe('an answer that is not admitted', () => {
  const told = async (answers: object, against = RUBRIC): Promise<unknown[]> =>
    (await check({ answers: { ...MUST, ...answers } }, against)).map(({ code, path, suggestion }) => [
      code,
      path.slice(1).join('.'),
      ...(suggestion === undefined ? [] : [suggestion]),
    ]);

  it.each([
    ['a quoted number', 'may', '3', 'answer-not-a-number', 'claimed: 3'],
    ['a word misspelt', 'may', 'dont-now', 'answer-not-a-number', 'dont-know'],
    ['a blank', 'may', ' ', 'answer-not-a-number'],
    ['a list', 'may', ['1'], 'answer-not-a-number'],
    ['a level between two', 'plan/reach', 1.5, 'answer-not-a-level'],
    ['a number below the scale', 'may', -0.5, 'answer-outside-scale'],
    ['an option misspelt', 'veto', 'stp', 'answer-not-an-option', 'stop'],
    ['an item without brackets', 'list', 'budgt', 'answer-not-a-list', '[budget]'],
    ['a word instead of items', 'list', 'not-aplicable', 'answer-not-a-list', 'not-applicable'],
    ['a count of items', 'list', 2, 'answer-not-a-list'],
  ])('says what was probably meant: %s', async (_how, id, claimed, code, ...suggestion) => {
    expect(await told({ [id]: { claimed } })).toEqual([[code, `${id}.claimed`, ...suggestion]]);
  });

  it.each([0, 5])('is none at the very end of the scale: %d', async (claimed) => {
    expect(await told({ may: { claimed } })).toEqual([]);
  });

  it('may be to a question of nobody, where all are asked once per instance', async () => {
    const dimensions =
      'dimensions: [{ id: d, title: D, per: { kind: system }, criteria: [{ id: c, title: C, number: {} }] }]';
    const against = `${RUBRIC.slice(0, RUBRIC.indexOf('dimensions:'))}${dimensions}`;
    expect(placed(await check({ answers: { b: { claimed: 1 } } }, against))).toEqual(['unknown-criterion answers.b']);
  });

  it('is told of each value by itself: of the agency, of the assessor and in a state', async () => {
    const may = { claimed: 6, appraised: '4', states: { goal: '5', gaol: 1 } };
    expect(await told({ may })).toEqual([
      ['unknown-id', 'may.states.gaol', 'goal'],
      ['answer-outside-scale', 'may.claimed'],
      ['answer-not-a-number', 'may.appraised', 'appraised: 4'],
      ['answer-not-a-number', 'may.states.goal', 'goal: 5'],
    ]);
  });

  it('is not whole where only whole numbers are asked', async () => {
    const whole = RUBRIC.replace('id: may, title: M, number: {}', 'id: may, title: M, number: { whole: true }');
    expect(await told({ may: { claimed: 2.5 } }, whole)).toEqual([['answer-not-a-level', 'may.claimed']]);
    expect(await told({ may: { claimed: 2 } }, whole)).toEqual([]);
  });

  it.each([
    [0.9, [['answer-outside-scale', 'may.confidence']]],
    [1, []],
    [3, []],
    [3.1, [['answer-outside-scale', 'may.confidence']]],
  ])('has a confidence of %d, on a scale from 1 to 3', async (confidence, faults) => {
    expect(await told({ may: { claimed: 1, confidence } })).toEqual(faults);
  });
});

describe('what must be answered', () => {
  it('is missed where the nearest dimension says so, but not behind a branch', async () => {
    expect(placed(await check({}))).toEqual(['answer-required answers']);
  });

  it('is missed in each instance, at its place', async () => {
    const instances = [
      { of: 'system', id: 'crm', answers: { uptime: { appraised: 1 } } },
      { of: 'system', id: 'erp', answers: { uptime: { note: 'x' } } },
      { of: 'system', id: 'old' },
    ];
    expect(placed(await check({ answers: MUST, instances }))).toEqual([
      'answer-required instances.1.answers.uptime',
      'answer-required instances.2.answers',
    ]);
  });

  it('may not be refused by a word, but behind a branch the word may stand for not being asked', async () => {
    const word = { claimed: 'not-applicable', reason: 'x' };
    expect(placed(await check({ answers: { must: word, maybe: { claimed: 'dont-know' } } }))).toEqual([
      'not-applicable-not-allowed answers.must.claimed',
    ]);
    expect(placed(await check({ answers: { must: { claimed: 'dont-know' } } }))).toEqual([
      'answer-required answers.must.claimed',
    ]);
  });

  it('is not missed in a file that is faulty elsewhere', async () => {
    const text = `kind: assessment
schema: 1
agency: a
rubric: small@1.0.0
peroid: p
answers: { veto: { claimed: si } }
instances:
  - { of: system }
  - { of: system, id: crm, wieght: 2, answers: { uptime: { claimed: 9 }, strange: { claimd: 1 } } }
states: [{ id: later }]
`;
    const codes = (await readAny(text, 'a.yaml', RUBRIC)).map(({ code, position }) => `${position?.line} ${code}`);
    expect(codes.toSorted()).toEqual([
      '1 missing-key',
      '10 missing-key',
      '5 unknown-key',
      '6 answer-not-an-option',
      '8 missing-key',
      '9 answer-outside-scale',
      '9 unknown-key',
      '9 unknown-key',
    ]);
  });
});

describe('instances', () => {
  it('answer the questions of their kind, and no others', async () => {
    const instances = [{ of: 'system', id: 'crm', answers: { uptime: { claimed: 1 }, budget: { claimed: 1 } } }];
    const answers = { ...MUST, budget: { claimed: 1 } };
    expect(placed(await check({ answers, instances }))).toEqual([
      'answer-misplaced answers.budget',
      'answer-misplaced instances.0.answers.budget',
    ]);
  });

  it('of an unknown kind are told once, not again for each answer', async () => {
    const instances = [{ of: 'sytem', id: 'crm', answers: { uptime: { claimed: 9 } } }];
    expect(placed(await check({ answers: MUST, instances }))).toEqual([
      'answer-outside-scale instances.0.answers.uptime.claimed',
      'unknown-id instances.0.of',
    ]);
  });

  it('do not answer what is linked', async () => {
    const instances = [{ of: 'system', id: 'crm', answers: { uptime: { claimed: 1 }, backup: { claimed: 1 } } }];
    expect(placed(await check({ answers: MUST, instances }))).toEqual(['criterion-linked instances.0.answers.backup']);
  });
});

describe('the target for what does not apply', () => {
  const excused = { claimed: 'not-applicable', reason: 'x' };
  const against = RUBRIC.replace('title: Lax', 'title: Lax\n        not-applicable: target').replace(
    'title: Other',
    'title: Other\n    not-applicable: target',
  );
  const inProject = [{ of: 'project', id: 'move', answers: { budget: excused } }];

  it.each([
    ['an answer', { answers: { ...MUST, may: excused } }],
    ['an appraisal', { answers: { ...MUST, may: { claimed: 1, appraised: 'not-applicable', reason: 'x' } } }],
    ['a state', { answers: { ...MUST, may: { claimed: 1, states: { goal: 'not-applicable' }, reason: 'x' } } }],
    ['an answer of an instance', { answers: MUST, instances: inProject }],
  ])('must be stated where it counts for %s', async (_what, given) => {
    expect(placed(await check(given, against))).toEqual(['missing-key target']);
    expect(await check({ ...given, target: 4 }, against)).toEqual([]);
    expect(await check(given, against.replace('extent: true', 'extent: true, target: 4'))).toEqual([]);
  });

  it('need not be stated where something else counts, or where nothing is excused', async () => {
    expect(await check({ answers: { ...MUST, veto: excused } }, against)).toEqual([]);
    expect(await check({ answers: { ...MUST, may: { claimed: 1 } } }, against)).toEqual([]);
    expect(placed(await check({ answers: { ...MUST, other: excused } }, against))).toEqual([
      'criterion-needed answers.other',
    ]);
  });

  it.each([
    [-0.5, ['answer-outside-scale target']],
    [0, []],
    [5, []],
    [5.5, ['answer-outside-scale target']],
  ])('lies on the scale: %d', async (target, found) => {
    expect(placed(await check({ answers: MUST, target }))).toEqual(found);
  });
});

describe('the reason why a question does not apply', () => {
  const word = 'not-applicable';

  it.each([
    [{ claimed: word }, ['not-applicable-without-reason answers.may']],
    [{ claimed: word, reason: ' \n' }, ['not-applicable-without-reason answers.may']],
    [{ claimed: 1, states: { goal: word } }, ['not-applicable-without-reason answers.may']],
    [{ appraised: word, reason: 'No system' }, []],
    [{ claimed: 1 }, []],
  ])('is needed once: %o', async (may, found) => {
    expect(placed(await check({ answers: { ...MUST, may } }))).toEqual(found);
  });

  it('is not asked where the rubric asks for none, nor beside the word that is refused', async () => {
    const may = { claimed: word };
    const free = (rule: string): string =>
      RUBRIC.replace('id: may, title: M', `id: may, title: M, not-applicable: ${rule}`);
    expect(await check({ answers: { ...MUST, may } }, free('{ allowed: true, reason-required: false }'))).toEqual([]);
    expect(placed(await check({ answers: { ...MUST, may } }, free('{ allowed: false }')))).toEqual([
      'not-applicable-not-allowed answers.may.claimed',
    ]);
  });
});

describe('an option that asks for a note', () => {
  it.each([
    [{ claimed: 'stop' }, ['note-missing answers.veto.claimed']],
    [{ claimed: 'stop', note: ' ' }, ['note-missing answers.veto.claimed']],
    [{ claimed: 'stop', note: 'By decree' }, []],
    [{ claimed: 'yes', appraised: 'stop', note: 'x' }, ['note-missing answers.veto.appraised']],
    [{ claimed: 'yes', appraised: 'stop', 'appraisal-note': 'x' }, []],
    [
      { claimed: 'stop', appraised: 'stop' },
      ['note-missing answers.veto.claimed', 'note-missing answers.veto.appraised'],
    ],
    [{ claimed: 'yes', appraised: 'no' }, []],
  ])('needs that of whoever chose it: %o', async (veto, found) => {
    expect(placed(await check({ answers: { ...MUST, veto } }))).toEqual(found);
  });
});

describe('the evidence of an answer', () => {
  const against = RUBRIC.replace(
    'id: may, title: M',
    'id: may, title: M, evidence: [{ id: decree, from-level: 1 }, { id: minutes, from-level: 2 }]',
  );
  const told = async (...evidence: object[]): Promise<unknown[]> =>
    (await check({ answers: { ...MUST, may: { claimed: 1, evidence } } }, against)).map(({ code, path, params }) => [
      code,
      path.slice(3).join('.'),
      params,
    ]);

  it.each([
    { document: 'a' },
    { title: 'a' },
    { link: 'https://example.org' },
    { measurement: { value: 1 } },
    { file: 'a' },
  ])('may name one thing alone: %o', async (piece) => {
    expect(await told(piece)).toEqual([]);
  });

  it('names something, for what is asked, on days in their order', async () => {
    const days = { effective: '2026-01-02', 'valid-until': '2026-01-01' };
    const found = await told(
      { title: 'A', requirement: 'decree' },
      { requirement: 'decre', ...days },
      { title: 'A', effective: '2026-01-01', 'valid-until': '2026-01-01' },
      { title: 'A', 'valid-until': '2026-01-01' },
    );
    expect(found).toEqual([
      ['evidence-empty', '1', undefined],
      ['unknown-requirement', '1.requirement', { id: 'decre', allowed: 'decree, minutes' }],
      ['evidence-dates-reversed', '1.valid-until', { effective: '2026-01-02', until: '2026-01-01' }],
    ]);
  });

  it.each([
    '../a.pdf',
    'a/../../b.pdf',
    'a\\..\\b.pdf',
    '/etc/passwd',
    '\\\\server\\a.pdf',
    'C:\\a.pdf',
    'c:a.pdf',
    '..',
  ])('does not lie outside the workspace: %s', async (file) => {
    expect(await told({ file })).toEqual([['evidence-path-outside', '0.file', { file }]]);
  });

  it.each(['a.pdf', 'evidence/2026/a.pdf', 'a..b.pdf', '.../a.pdf', 'a/c:.pdf', 'ab:c.pdf'])(
    'may lie within it: %s',
    async (file) => {
      expect(await told({ file })).toEqual([]);
    },
  );
});
