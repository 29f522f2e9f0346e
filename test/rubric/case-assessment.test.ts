import { describe, expect, it } from 'vitest';
import { CasesSchema, type Case } from '../../src/model/cases.ts';
import { caseAssessment } from '../../src/rubric/case-assessment.ts';
import { rubricText } from './faulty-files.ts';
import { rubricFrom } from './read-any.ts';

const RUBRIC = rubricText({
  dimensions: `dimensions:
  - { id: office, title: Office, criteria: [{ id: rules, title: R, number: {} }, { id: "0", title: Zero, number: {} }] }
  - { id: systems, title: S, per: { kind: system }, criteria: [{ id: uptime, title: U, number: {} }, { id: backup, title: B, number: {} }] }
  - { id: staff, title: S, per: { kind: person }, criteria: [{ id: training, title: T, number: {} }] }
instance-kinds: { system: { title: System }, person: { title: Person } }`,
});

function caseWith(given: object): Case {
  const file = { kind: 'cases', schema: 1, rubric: 'small@1.0.0', 'as-of': '2026-11-23' };
  const [golden] = CasesSchema.parse({ ...file, cases: [{ id: 'low', expect: { score: 1 }, ...given }] }).cases;
  if (golden === undefined) throw new Error('there is no case');
  return golden;
}

const GIVEN = {
  answers: { rules: { claimed: 4 } },
  others: 2,
  instances: [
    { of: 'system', id: 'crm', weight: 2, answers: { systems: 3, uptime: { claimed: 1 } } },
    { of: 'person', id: 'an', title: 'An', others: 5 },
  ],
};

describe('a golden case', () => {
  it('stands for an assessment in which everything is answered that it speaks of', async () => {
    const { assessment } = caseAssessment(caseWith(GIVEN), await rubricFrom(RUBRIC));
    const said = (claimed: number): object => ({
      claimed,
      reason: 'a golden case',
      note: 'a golden case',
      evidence: [],
    });
    expect(assessment).toStrictEqual({
      kind: 'assessment',
      schema: 1,
      agency: 'case',
      rubric: 'small@1.0.0',
      period: 'low',
      states: [],
      instances: [
        { of: 'system', id: 'crm', weight: 2, answers: { uptime: { claimed: 1, evidence: [] }, backup: said(3) } },
        { of: 'person', id: 'an', title: 'An', weight: 1, answers: { training: said(5) } },
      ],
      answers: { rules: { claimed: 4, evidence: [] }, '0': said(2) },
    });
  });

  it('takes its target and its states with it', async () => {
    const states = [{ id: 'later', title: 'Later' }];
    const golden = caseWith({ ...GIVEN, target: 3, states });
    const { assessment } = caseAssessment(golden, await rubricFrom(RUBRIC));
    expect(assessment).toMatchObject({ target: 3, states });
  });

  it.each([
    [
      ['answers', 'rules', 'claimed'],
      ['answers', 'rules', 'claimed'],
    ],
    [
      ['answers', '0', 'claimed'],
      ['others', 'claimed'],
    ],
    [
      ['instances', 0, 'answers', 'uptime', 'claimed'],
      ['instances', 0, 'answers', 'uptime', 'claimed'],
    ],
    [
      ['instances', 0, 'answers', 'backup', 'claimed'],
      ['instances', 0, 'answers', 'systems', 'claimed'],
    ],
    [
      ['instances', 1, 'answers', 'training'],
      ['instances', 1, 'others'],
    ],
    [
      ['instances', 1, 'answers'],
      ['instances', 1, 'answers'],
    ],
    [
      ['instances', 0, 'of'],
      ['instances', 0, 'of'],
    ],
    [
      ['states', 0, 'id'],
      ['states', 0, 'id'],
    ],
  ])('says of %j of the assessment that the case said it at %j', async (path, place) => {
    const { placeOf } = caseAssessment(caseWith(GIVEN), await rubricFrom(RUBRIC));
    expect(placeOf(path)).toEqual(place);
  });
});
