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

async function check(given: object): Promise<Fault[]> {
  const assessment = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: 'a',
    rubric: 'small@1.0.0',
    period: 'p',
    answers: {},
    ...given,
  });
  return checkAssessment(assessment, await rubricFrom(RUBRIC));
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

  it.each([0.87, '87', '87/', '-1/2', '1/2/3', '1e1/20', '0x1/2', '2/1', '0/0', ['plan']])(
    'are refused where %j is no part of a whole',
    async (claimed) => {
      expect(placed(await check({ answers: { ...MUST, ratio: { claimed } } }))).toEqual([
        'answer-not-a-ratio answers.ratio.claimed',
      ]);
    },
  );

  it.each(['0/1', '1/1', '0.5/0.5', '870/1000'])('are admitted as %s', async (claimed) => {
    expect(await check({ answers: { ...MUST, ratio: { claimed } } })).toEqual([]);
  });

  it('are told of the criterion that has facets by its parts only', async () => {
    expect(placed(await check({ answers: { ...MUST, plan: { claimed: 3 } } }))).toEqual([
      'unknown-criterion answers.plan',
    ]);
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
