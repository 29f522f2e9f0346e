import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AssessmentSchema } from '../../src/model/assessment.ts';
import { WaiverSchema, type Waiver } from '../../src/model/waivers.ts';
import { score, type Scored } from '../../src/scoring/score.ts';
import { answersOf, drawn } from './arbitraries.ts';
import { AS_OF, assessment, criterion, dimension, rubric } from './build.ts';

type Plain = Record<string, unknown>;

function waiver(more: Plain = {}): Waiver {
  const about = { agency: '01', criterion: 'a', reason: 'moving', owner: 'office', 'approved-by': 'minister' };
  return WaiverSchema.parse({ ...about, from: '2026-01-01', expiry: '2026-12-31', ...more });
}

interface Asked {
  readonly waivers?: readonly Waiver[];
  readonly scoring?: Plain;
  readonly kind?: Plain;
  readonly asOf?: string;
}

/** Two criteria: `a` as answered, with a proof asked from 3; `b` at 4. */
function result(a: unknown, { waivers = [waiver()], scoring = {}, kind = {}, asOf = AS_OF }: Asked = {}): Scored {
  const proof = [{ id: 'proof', 'from-level': 3 }];
  const instrument = rubric([dimension('d', [criterion('a', { evidence: proof, ...kind }), criterion('b')])], scoring);
  return score(instrument, assessment({ ...(a !== undefined && { a }), b: 4 }), { asOf, waivers });
}

function codes({ findings }: Scored): string[] {
  return findings.map(({ code }) => code).filter((code) => code.startsWith('waive'));
}

describe('a waived criterion', () => {
  it('counts as not applicable in every view, whatever was answered', () => {
    const found = result({ claimed: 1, appraised: 1 });
    expect(found).toMatchObject({ score: 4, coverage: 1, unwaived: { score: 2.5, level: 2 } });
    expect(found.nodes['a']).toMatchObject({
      score: null,
      reason: 'not-applicable',
      views: { claimed: { reason: 'not-applicable' }, appraised: { reason: 'not-applicable' } },
      waivers: [{ state: 'applied', requirement: null, reason: 'moving', owner: 'office', approvedBy: 'minister' }],
    });
    expect(found.findings).toContainEqual({
      code: 'waived',
      severity: 'note',
      node: 'a',
      params: { waiver: 0, requirement: '', from: '2026-01-01', until: '2026-12-31' },
    });
  });

  it('need not be answered', () => {
    expect(result(undefined)).toMatchObject({ score: 4, coverage: 1, unwaived: { score: 2, coverage: 0.5 } });
  });

  test.each([
    ['2025-12-31', 'waiver-not-yet', 2.5],
    ['2026-01-01', 'waived', 4],
    ['2026-12-31', 'waived', 4],
    ['2027-01-01', 'waiver-expired', 2.5],
  ])('is waived on the first and the last day, and on none beyond: %s', (asOf, code, expected) => {
    const found = result(1, { asOf });
    expect([codes(found), found.score]).toStrictEqual([[code], expected]);
    expect(Object.hasOwn(found, 'unwaived')).toBe(code === 'waived');
  });

  it('follows the rubric’s policy for what is not applicable', () => {
    expect(result(1, { scoring: { 'not-applicable': 'zero' } }).score).toBe(2);
    expect(result(1, { scoring: { 'not-applicable': 'full' } }).score).toBe(4.5);
    expect(result(1, { scoring: { 'not-applicable': 'block' } })).toMatchObject({ score: null, reason: 'blocked' });
  });

  it('opens and closes no branch: people are asked by what they said', () => {
    const branch = criterion('c', { 'asked-if': { node: 'a', 'at-least': 3 } });
    const instrument = rubric([dimension('d', [criterion('a'), criterion('b'), branch])]);
    const claim = assessment({ a: 4, b: 4, c: 1 });
    expect(score(instrument, claim, { asOf: AS_OF, waivers: [waiver()] }).score).toBe(2.5);
  });

  it('that the agency itself calls not applicable, or is not asked, needed no waiver', () => {
    expect(codes(result({ claimed: 'not-applicable', reason: 'none' }))).toStrictEqual(['waiver-unused']);
    const branch = criterion('a', { 'asked-if': { node: 'b', 'at-least': 3 } });
    const instrument = rubric([dimension('d', [branch, criterion('b')])]);
    expect(codes(score(instrument, assessment({ b: 1 }), { asOf: AS_OF, waivers: [waiver()] }))).toStrictEqual([
      'waiver-unused',
    ]);
  });
});

describe('waived evidence', () => {
  const proof = waiver({ requirement: 'proof' });

  it('counts as met, and the requirement says by what', () => {
    const found = result(5, { waivers: [proof] });
    expect(found).toMatchObject({ score: 4.5, unwaived: { score: 3 } });
    expect(found.nodes['a']?.requirements).toStrictEqual([
      { requirement: 'proof', fromLevel: 3, met: true, waived: true },
    ]);
    expect(codes(found)).toStrictEqual(['waived']);
  });

  it('that is there, or that the claim does not ask for, needed no waiver', () => {
    const evidence = [{ requirement: 'proof', document: '1/QĐ' }];
    const there = result({ claimed: 5, evidence }, { waivers: [proof] });
    expect([codes(there), there.nodes['a']?.requirements]).toStrictEqual([
      ['waiver-unused'],
      [{ requirement: 'proof', fromLevel: 3, met: true }],
    ]);
    expect(codes(result(2, { waivers: [proof] }))).toStrictEqual(['waiver-unused']);
    expect(codes(result('dont-know', { waivers: [proof] }))).toStrictEqual(['waiver-unused']);
  });
});

describe('a waiver', () => {
  test.each<[string, Plain, boolean]>([
    ['of another agency', { agency: '02' }, false],
    ['of all agencies', { agency: 'all' }, true],
    ['of another rubric', { rubric: 'other' }, false],
    ['of this rubric', { rubric: 'test' }, true],
    ['of another criterion', { criterion: 'c' }, false],
    ['of evidence that is not asked for', { requirement: 'other' }, false],
    ['of an instance, where there is none', { instance: 'crm' }, false],
  ])('%s is told: %#', (_case, more, isTold) => {
    expect(codes(result(1, { waivers: [waiver(more)] })).length > 0).toBe(isTold);
  });

  it('of a rubric holds for every rubric that extends it', () => {
    const instrument = rubric(
      [dimension('d', [criterion('a'), criterion('b')])],
      {},
      { 'derived-from': ['base@1.0.0'] },
    );
    const waivers = [waiver({ rubric: 'base' })];
    expect(score(instrument, assessment({ a: 1, b: 4 }), { asOf: AS_OF, waivers }).score).toBe(4);
  });

  it('that has ended is not told where another has taken its place', () => {
    const ended = waiver({ from: '2025-01-01', expiry: '2025-12-31' });
    expect(codes(result(1, { waivers: [ended] }))).toStrictEqual(['waiver-expired']);
    expect(codes(result(1, { waivers: [ended, waiver()] }))).toStrictEqual(['waived']);
    expect(codes(result(1, { waivers: [ended, waiver({ requirement: 'proof' })] }))).toContain('waiver-expired');
  });
});

describe('what may be waived', () => {
  const forbidden = { 'not-applicable': { allowed: false } };
  const proof = { requirement: 'proof' };

  test.each<[string, Plain, Plain, Plain, boolean]>([
    ['what may be not applicable', {}, {}, {}, true],
    ['evidence for it', {}, {}, proof, true],
    ['what may not', {}, forbidden, {}, false],
    ['evidence for what may not', {}, forbidden, proof, false],
    ['what may not, where the rubric allows waivers', { waivers: 'allowed' }, forbidden, {}, true],
    ['evidence for it, where the rubric allows waivers', { waivers: 'allowed' }, forbidden, proof, true],
    ['what may, where the rubric refuses waivers', { waivers: 'refused' }, {}, {}, false],
    ['evidence, where the rubric refuses waivers', { waivers: 'refused' }, {}, proof, false],
    ['what has no rule for not counting', { waivers: 'allowed', 'not-applicable': 'refuse' }, {}, {}, false],
    ['evidence there', { waivers: 'allowed', 'not-applicable': 'refuse' }, {}, proof, true],
  ])('%s: %#', (_case, scoring, kind, more, isPermitted) => {
    const found = result(5, { waivers: [waiver(more)], scoring, kind });
    expect(codes(found)).toStrictEqual([isPermitted ? 'waived' : 'waiver-refused']);
    expect(Object.hasOwn(found, 'unwaived')).toBe(isPermitted);
  });
});

describe('where a criterion is answered for several systems', () => {
  const instrument = rubric(
    [dimension('d', [criterion('a')], { per: { kind: 'system' } })],
    {},
    { 'instance-kinds': { system: { title: 'System' } } },
  );
  const claim = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: { id: '01' },
    rubric: 'test@1.0.0',
    period: '2026',
    instances: [
      { of: 'system', id: 'crm', answers: { a: { claimed: 1 } } },
      { of: 'system', id: 'hr', answers: { a: { claimed: 5 } } },
    ],
    answers: {},
  });

  it('a waiver speaks of all of them, or of the one that it names', () => {
    const scoreWith = (more: Plain): number | null =>
      score(instrument, claim, { asOf: AS_OF, waivers: [waiver(more)] }).score;
    expect([scoreWith({}), scoreWith({ instance: 'crm' }), scoreWith({ instance: 'hr' })]).toStrictEqual([null, 5, 1]);
  });
});

describe('what was set aside', () => {
  const instrument = rubric([
    dimension('x', [
      criterion('a', { weight: 3 }),
      criterion('b'),
      criterion('c', { 'asked-if': { node: 'a', 'at-least': 5 } }),
    ]),
    dimension('y', [criterion('d'), criterion('e', { evidence: [{ id: 'proof', 'from-level': 3 }] })]),
  ]);
  const share = (answers: Plain, waivers: readonly Waiver[] = []) =>
    score(instrument, assessment(answers), { asOf: AS_OF, waivers }).setAside;

  it('is a share of the weight of what is asked, each criterion once', () => {
    expect(share({ a: 1, b: 1, d: 1, e: 1 })).toStrictEqual({ share: 0, notApplicable: 0, dontKnow: 0, waived: 0 });
    const answers = { a: { claimed: 'not-applicable', reason: 'x' }, b: 1, d: 'dont-know', e: 5 };
    expect(share(answers)).toStrictEqual({ share: 0.625, notApplicable: 0.375, dontKnow: 0.25, waived: 0 });
    expect(
      share(answers, [waiver({ criterion: 'e', requirement: 'proof' }), waiver({ criterion: 'd' })]),
    ).toStrictEqual({
      share: 0.875,
      notApplicable: 0.375,
      dontKnow: 0,
      waived: 0.5,
    });
  });

  it('is what the assessor says where there is an appraisal', () => {
    expect(
      share({ a: { claimed: 'dont-know', appraised: 2 }, d: { claimed: 2, appraised: 'dont-know' } }),
    ).toMatchObject({
      share: 0.25,
      dontKnow: 0.25,
    });
  });

  it('does not count what is only unanswered: coverage says that', () => {
    expect(share({})?.share).toBe(0);
  });

  it('is, in any assessment, the sum of its parts, and with it the coverage is at most the whole', () => {
    fc.assert(
      fc.property(drawn({ rollups: ['mean', 'weighted-mean'], scoring: { 'not-applicable': 'zero' } }), (c) => {
        const found = score(c.rubric, answersOf(c.criteria), { asOf: AS_OF });
        const { setAside } = found;
        const parts = (setAside?.notApplicable ?? 0) + (setAside?.dontKnow ?? 0) + (setAside?.waived ?? 0);
        expect(setAside?.share).toBeCloseTo(parts, 12);
        expect(setAside?.share ?? 2).toBeLessThanOrEqual(1);
        expect((setAside?.dontKnow ?? 2) + found.coverage).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 100 },
    );
  });
});
