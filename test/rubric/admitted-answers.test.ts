import { describe, expect, it } from 'vitest';
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import { admittedAnswers, type Admitted } from '../../src/rubric/admitted-answers.ts';
import { rubricText } from './faulty-files.ts';
import { rubricFrom } from './read-any.ts';

const RUBRIC = `${rubricText({ scoring: 'scoring: { unanswered: refuse }' })}  - id: systems
    title: Systems
    per: { kind: system }
    criteria: [{ id: uptime, title: Uptime, number: {} }, { id: backup, title: Backup, number: {} }]
instance-kinds: { system: { title: System } }
`;

function assessmentWith(given: object): Assessment {
  const head = { kind: 'assessment', schema: 1, agency: 'a', rubric: 'small@1.0.0', period: '2026', answers: {} };
  return AssessmentSchema.parse({ ...head, ...given });
}

async function admitted(given: object): Promise<Admitted> {
  return admittedAnswers(assessmentWith(given), await rubricFrom(RUBRIC));
}

describe('the answers that an edition admits', () => {
  it('are all of them where it has a question for each, though it asks for more', async () => {
    const given = { answers: { strategy: { claimed: 3 } } };
    expect(await admitted(given)).toEqual({ assessment: assessmentWith(given), leftOut: [] });
  });

  it('are without those it does not know or does not take, each left out once and in the order of the file', async () => {
    const instance = (id: string, answers: object): object => ({ of: 'system', id, answers });
    const uptime = { claimed: 1 };
    const found = await admitted({
      answers: { share: { claimed: 9, appraised: 9 }, strategy: { claimed: 3 }, old: { claimed: 1 } },
      instances: [
        instance('crm', { uptime, backup: { claimed: 'yes' } }),
        instance('erp', { backup: { claimed: 7 }, gone: { claimed: 1 }, uptime }),
      ],
    });
    expect(found).toEqual({
      assessment: assessmentWith({
        answers: { strategy: { claimed: 3 } },
        instances: [instance('crm', { uptime }), instance('erp', { uptime })],
      }),
      leftOut: ['share', 'old', 'backup', 'gone'],
    });
  });

  it.each([
    ['an instance of a kind it does not know', { instances: [{ of: 'person', id: 'an' }] }],
    [
      'two instances of one id',
      {
        instances: [
          { of: 'system', id: 'crm' },
          { of: 'system', id: 'CRM' },
        ],
      },
    ],
    ['a state that goes on from one it does not know', { states: [{ id: 'later', title: 'Later', absent: 'goal' }] }],
  ])('are none where something else stands in the way: %s', async (_what, given) => {
    const found = await admitted({ ...given, answers: { old: { claimed: 1 } } });
    expect(found).toEqual({ assessment: null, leftOut: ['old'] });
  });
});
