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
    expect(findings(answer).map(({ code }) => code)).toStrictEqual(codes);
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
    expect(findings('dont-know')).toStrictEqual([{ code: 'dont-know', severity: 'note', node: 'a', params: {} }]);
  });

  it('are the assessor’s where there is an appraisal', () => {
    expect(findings({ claimed: 'not-applicable', reason: 'x', appraised: 2 }).map(({ code }) => code)).toStrictEqual(
      [],
    );
    expect(findings({ claimed: 2, appraised: 'dont-know' }).map(({ code }) => code)).toStrictEqual(['dont-know']);
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
