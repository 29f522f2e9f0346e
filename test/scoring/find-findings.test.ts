import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/model/result.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

function findings(
  answer: unknown,
  requirement: Plain = {},
  scoring: Plain = {},
  status?: 'missing' | 'outside',
): Finding[] {
  const instrument = rubric(
    [dimension('d', [criterion('a', { evidence: [{ id: 'proof', 'from-level': 3, ...requirement }] })])],
    scoring,
  );
  const files = new Map(status === undefined ? [] : [['e/1.pdf', { status }] as const]);
  return scored(instrument, { a: answer }, { files }).findings;
}

function evidence(...pieces: Plain[]): Plain {
  return { claimed: 2, evidence: pieces.map((piece) => ({ requirement: 'proof', document: '1/QĐ', ...piece })) };
}

describe('evidence that does not count', () => {
  test.each<[string, Plain, Plain, Partial<Finding>]>([
    [
      'expired',
      { 'valid-until': '2026-11-22' },
      {},
      { code: 'evidence-expired', params: { evidence: '1/QĐ', date: '2026-11-22', file: '' } },
    ],
    [
      'is too old',
      { effective: '2024-01-31' },
      { 'max-age': 'P1M' },
      { code: 'evidence-too-old', params: { evidence: '1/QĐ', date: '2024-02-29', file: '' } },
    ],
    [
      'is not yet in force',
      { effective: '2026-11-24' },
      {},
      { code: 'evidence-not-yet-effective', params: { evidence: '1/QĐ', date: '2026-11-24', file: '' } },
    ],
    [
      'has no date where its age matters',
      {},
      { 'max-age': 'P1Y' },
      { code: 'evidence-not-dated', params: { evidence: '1/QĐ', date: '', file: '' } },
    ],
    [
      'is of another kind',
      {},
      { accepts: ['link'] },
      { code: 'evidence-kind-not-accepted', params: { evidence: '1/QĐ', date: '', file: '' } },
    ],
  ])('is reported when it %s', (_case, piece, requirement, expected) => {
    expect(findings(evidence(piece), requirement)).toStrictEqual([{ severity: 'warning', node: 'a', ...expected }]);
  });

  test.each(['missing', 'outside'] as const)('is reported when its file is %s', (status) => {
    const found = findings(evidence({ file: 'e/1.pdf' }), {}, {}, status);
    expect(found).toMatchObject([
      { code: `evidence-file-${status}`, severity: 'warning', params: { file: 'e/1.pdf' } },
    ]);
  });

  it('is noted when it names no requirement', () => {
    expect(findings({ claimed: 2, evidence: [{ link: 'https://example.org' }] })).toMatchObject([
      { code: 'evidence-unassigned', severity: 'note', params: { evidence: 'https://example.org' } },
    ]);
  });

  it('is not reported while it counts', () => {
    expect(findings(evidence({ 'valid-until': '2026-11-23' }))).toStrictEqual([]);
  });
});

describe('a claim', () => {
  it('beyond its evidence is reported with what is supported', () => {
    expect(findings(5)).toStrictEqual([
      { code: 'claim-not-supported', severity: 'warning', node: 'a', params: { claimed: 5, supported: 2 } },
    ]);
  });

  it('is not judged by evidence where the rubric ignores it', () => {
    expect(findings({ claimed: 5, appraised: 5 }, {}, { evidence: 'ignored' })).toStrictEqual([]);
  });
});

describe('a lapse', () => {
  const claim = (...pieces: Plain[]): Plain => ({ ...evidence(...pieces), claimed: 5 });

  it('says since when the claim is supported less far, and how far', () => {
    expect(findings(claim({ 'valid-until': '2026-09-30' }))[0]?.params).toStrictEqual({
      evidence: '1/QĐ',
      date: '2026-09-30',
      file: '',
      since: '2026-10-01',
      before: 5,
      after: 2,
    });
    expect(findings(claim({ effective: '2024-01-31' }), { 'max-age': 'P1M' })[0]?.params).toMatchObject({
      since: '2024-03-01',
      before: 5,
      after: 2,
    });
  });

  it('costs nothing where other evidence goes on, or has come since', () => {
    const lapsed = { 'valid-until': '2026-09-30' };
    for (const other of [{}, { effective: '2026-10-01' }, { effective: '2026-11-01' }])
      expect(findings(claim(lapsed, other)).flatMap(({ params }) => Object.keys(params))).not.toContain('since');
  });

  it('costs nothing where the answer asks for no such evidence', () => {
    expect(findings(evidence({ 'valid-until': '2026-09-30' }))[0]?.params).toStrictEqual({
      evidence: '1/QĐ',
      date: '2026-09-30',
      file: '',
    });
  });

  it('is told of each piece that took something, once for each step down', () => {
    const instrument = rubric([
      dimension('d', [
        criterion('a', {
          evidence: [
            { id: 'plan', 'from-level': 2 },
            { id: 'proof', 'from-level': 4 },
          ],
        }),
      ]),
    ]);
    const pieces = [
      { requirement: 'plan', document: 'plan', 'valid-until': '2026-08-31' },
      { requirement: 'proof', document: 'proof', 'valid-until': '2026-05-31' },
    ];
    const { findings: found } = scored(instrument, { a: { claimed: 5, evidence: pieces } });
    expect(found.filter(({ code }) => code === 'evidence-expired').map(({ params }) => params)).toMatchObject([
      { evidence: 'plan', since: '2026-09-01', before: 3, after: 1 },
      { evidence: 'proof', since: '2026-06-01', before: 5, after: 3 },
    ]);
  });
});

describe('an appraisal', () => {
  const proof = [{ requirement: 'proof', document: '1/QĐ' }];

  test.each<[string, Plain, string[]]>([
    ['equal to the claim is not remarkable', { claimed: 4, appraised: 4, evidence: proof }, []],
    ['below the claim is noted', { claimed: 4, appraised: 3, evidence: proof }, ['appraised-lower']],
    [
      'above the claim is noted, and is not beyond evidence that supports it',
      { claimed: 3, appraised: 4, evidence: proof },
      ['appraised-higher'],
    ],
    ['beyond the evidence is reported', { claimed: 2, appraised: 4 }, ['appraised-higher', 'appraised-above-evidence']],
    ['beyond the evidence is reported without a claim too', { appraised: 4 }, ['appraised-above-evidence']],
    ['that evidence need not support is not', { claimed: 1, appraised: 2 }, ['appraised-higher']],
  ])('%s', (_case, answer, codes) => {
    expect(findings({ 'appraisal-note': 'seen', ...answer }).map(({ code }) => code)).toStrictEqual(codes);
  });

  test.each<[string, Plain, boolean]>([
    ['another answer', { claimed: 2, appraised: 1 }, true],
    ['another answer with a blank for a reason', { claimed: 2, appraised: 1, 'appraisal-note': ' \n' }, true],
    ['a word for an answer', { claimed: 2, appraised: 'dont-know' }, true],
    ['another answer, with its reason', { claimed: 2, appraised: 1, 'appraisal-note': 'seen' }, false],
    ['the same answer', { claimed: 2, appraised: 2 }, false],
    ['an answer where the agency gave none', { appraised: 2 }, false],
  ])('that is %s is reported for the lack of a reason: %#', (_case, answer, isReported) => {
    const codes = findings(answer).map(({ code }) => code);
    expect(codes.includes('appraisal-without-reason')).toBe(isReported);
  });

  it('beyond the evidence says how far that reaches', () => {
    expect(findings({ claimed: 1, appraised: 5 }).at(-1)?.params).toStrictEqual({ appraised: 5, supported: 2 });
  });
});

describe('words in place of an answer', () => {
  it('are listed with their reason', () => {
    expect(findings({ claimed: 'not-applicable', reason: 'no such data' })).toStrictEqual([
      { code: 'not-applicable', severity: 'note', node: 'a', params: { reason: 'no such data' } },
    ]);
    expect(findings({ claimed: 'dont-know', note: 'nobody counts' })).toStrictEqual([
      { code: 'dont-know', severity: 'note', node: 'a', params: { note: 'nobody counts' } },
    ]);
  });

  it('are the assessor’s where there is an appraisal', () => {
    const codes = (answer: Plain): string[] =>
      findings({ 'appraisal-note': 'seen', ...answer }).map(({ code }) => code);
    expect(codes({ claimed: 'not-applicable', reason: 'x', appraised: 2 })).toStrictEqual([]);
    expect(codes({ claimed: 2, appraised: 'dont-know' })).toStrictEqual(['dont-know']);
  });
});

describe('the order of findings', () => {
  it('is coverage first, then the order of the rubric', () => {
    const instrument = rubric([dimension('x', [criterion('b'), criterion('a')]), dimension('y', [criterion('c')])], {
      'min-coverage': 1,
    });
    const { findings: found } = scored(instrument, { a: 'dont-know', b: 'dont-know', c: 'dont-know' });
    expect(found.map(({ code, node }) => node ?? code)).toStrictEqual(['coverage-too-low', 'b', 'a', 'c']);
  });
});
