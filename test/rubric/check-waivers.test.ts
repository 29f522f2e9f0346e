import { describe, expect, it, test } from 'vitest';
import { WaiverSchema, type Waiver } from '../../src/model/waivers.ts';
import { checkWaiverGoals, checkWaivers, type Waivable } from '../../src/rubric/check-waivers.ts';
import { rubricText } from './faulty-files.ts';
import { rubricFrom } from './read-any.ts';

type Plain = Record<string, unknown>;

function waiver(more: Plain = {}): Waiver {
  const about = { agency: '01', criterion: 'strategy', reason: 'r', owner: 'o', 'approved-by': 'a' };
  return WaiverSchema.parse({ ...about, from: '2026-01-01', expiry: '2026-12-31', ...more });
}

const LINKED = rubricText({
  dimensions: `dimensions:
  - id: d
    title: D
    criteria:
      - { id: strategy, title: S, number: {}, evidence: [{ id: decision, from-level: 3 }] }
      - { id: again, title: A, answer-of: strategy }`,
});

async function told(waivers: readonly Waiver[], more: Partial<Waivable> = {}, hasAll = true): Promise<unknown[]> {
  const rubric = await rubricFrom(LINKED);
  const assessments = [{ agency: '01', rubric, instances: ['crm'], ...more }];
  return checkWaiverGoals(waivers, assessments, hasAll).map(({ code, severity, path, suggestion }) => ({
    code,
    severity,
    path: path.join('.'),
    suggestion,
  }));
}

describe('waivers of a file', () => {
  test.each<[string, Plain, boolean]>([
    ['of the same days', {}, true],
    ['that begins on the last day of the first', { from: '2026-12-31', expiry: '2027-12-31' }, true],
    ['that begins the day after', { from: '2027-01-01', expiry: '2027-12-31' }, false],
    ['of another agency', { agency: '02' }, false],
    ['of one requirement of it', { requirement: 'decision' }, false],
    ['of one instance', { instance: 'crm' }, false],
    ['by another rubric', { rubric: 'other' }, false],
  ])('one beside another %s is told: %#', (_case, more, isTold) => {
    const codes = checkWaivers([waiver(), waiver(more)]).map(({ code }) => code);
    expect(codes).toStrictEqual(isTold ? ['waiver-twice'] : []);
  });

  it('may last for one day', () => {
    expect(checkWaivers([waiver({ from: '2026-05-01', expiry: '2026-05-01' })])).toStrictEqual([]);
    expect(checkWaivers([waiver({ from: '2026-05-02', expiry: '2026-05-01' })])).toMatchObject([
      { code: 'waiver-dates-reversed', path: ['waivers', 0, 'expiry'] },
    ]);
  });
});

describe('a waiver without a goal', () => {
  test.each<[string, Plain, string, string | undefined]>([
    ['an agency', { agency: '02' }, 'agency', undefined],
    ['a criterion', { criterion: 'stratgy' }, 'criterion', 'strategy'],
    ['a criterion that counts another one’s answer', { criterion: 'again' }, 'criterion', 'strategy'],
    ['evidence', { requirement: 'decison' }, 'requirement', 'decision'],
    ['an instance', { instance: 'cmr' }, 'instance', 'crm'],
  ])('is told at the place that names %s', async (_case, more, key, suggestion) => {
    expect(await told([waiver(more)])).toStrictEqual([
      { code: 'waiver-unknown', severity: 'warning', path: `waivers.0.${key}`, suggestion },
    ]);
  });

  it('is not told where it excuses somebody', async () => {
    const waivers = [
      waiver(),
      waiver({ requirement: 'decision' }),
      waiver({ instance: 'crm' }),
      waiver({ agency: 'all' }),
    ];
    expect(await told(waivers)).toStrictEqual([]);
  });

  it('may be about an agency or a rubric that is not looked at in this run', async () => {
    expect(await told([waiver({ agency: '02' })], {}, false)).toStrictEqual([]);
    expect(await told([waiver({ rubric: 'other', criterion: 'x' })])).toStrictEqual([]);
  });
});
