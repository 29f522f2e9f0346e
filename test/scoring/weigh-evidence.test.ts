import { describe, expect, it, test } from 'vitest';
import type { EvidenceFile } from '../../src/model/evidence.ts';
import type { EvidenceVerdict } from '../../src/model/result.ts';
import { dayAfter } from '../../src/scoring/calendar.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

/** The verdict on one piece of evidence for one requirement, on one day. */
function verdict(
  piece: Plain,
  requirement: Plain,
  asOf: string,
  files = new Map<string, EvidenceFile>(),
): EvidenceVerdict | undefined {
  const instrument = rubric([
    dimension('d', [criterion('a', { evidence: [{ id: 'proof', 'from-level': 1, ...requirement }] })]),
  ]);
  const answer = { claimed: 3, evidence: [{ requirement: 'proof', ...piece }] };
  return scored(instrument, { a: answer }, { asOf, files }).nodes['a']?.evidence?.[0];
}

/** The supported answer to a claim when the requirements of `unmet` have no evidence. */
function supported(
  claimed: unknown,
  requirements: readonly Plain[],
  met: readonly string[] = [],
  kind: Plain = {},
): number | null | undefined {
  const instrument = rubric([dimension('d', [criterion('a', { evidence: requirements, ...kind })])]);
  const evidence = met.map((requirement) => ({ requirement, document: '1/QĐ' }));
  return scored(instrument, { a: { claimed, evidence } }, { view: 'supported' }).nodes['a']?.score;
}

describe('the days on which evidence counts', () => {
  const dated = { document: '1/QĐ', effective: '2026-01-15', 'valid-until': '2026-12-31' };

  test.each<[string, string]>([
    ['2026-01-14', 'not-yet-effective'],
    ['2026-01-15', 'counts'],
    ['2026-12-31', 'counts'],
    ['2027-01-01', 'expired'],
  ])('on %s a decision in force from 15 January to 31 December 2026 is %s', (asOf, state) => {
    expect(verdict(dated, {}, asOf)?.state).toBe(state);
  });

  test.each<[string, string, string, string]>([
    ['2026-01-15', 'P2Y', '2028-01-15', 'counts'],
    ['2026-01-15', 'P2Y', '2028-01-16', 'too-old'],
    ['2024-02-29', 'P1Y', '2025-02-28', 'counts'],
    ['2024-02-29', 'P1Y', '2025-03-01', 'too-old'],
    ['2024-02-29', 'P4Y', '2028-02-29', 'counts'],
    ['2026-01-31', 'P1M', '2026-02-28', 'counts'],
    ['2026-01-31', 'P1M', '2026-03-01', 'too-old'],
    ['2026-08-31', 'P18M', '2028-02-29', 'counts'],
    ['2026-08-31', 'P18M', '2028-03-01', 'too-old'],
    ['2026-12-30', 'P1W', '2027-01-06', 'counts'],
    ['2026-12-30', 'P1W', '2027-01-07', 'too-old'],
  ])('evidence of %s that may be %s old is, on %s, %s', (effective, age, asOf, state) => {
    expect(verdict({ document: '1/QĐ', effective }, { 'max-age': age }, asOf)?.state).toBe(state);
  });

  it('end with the earlier of the two ends', () => {
    expect(verdict(dated, { 'max-age': 'P6M' }, '2026-07-15')).toStrictEqual({
      requirement: 'proof',
      state: 'counts',
      until: '2026-07-15',
    });
    expect(verdict(dated, { 'max-age': 'P6M' }, '2026-07-16')?.state).toBe('too-old');
    expect(verdict(dated, { 'max-age': 'P2Y' }, '2026-07-16')?.until).toBe('2026-12-31');
  });

  it('are all days where nothing ends them', () => {
    expect(verdict({ document: '1/QĐ' }, {}, '2099-01-01')).toStrictEqual({
      requirement: 'proof',
      state: 'counts',
      until: null,
    });
  });

  it('are none where the age matters and no date is given', () => {
    expect(verdict({ document: '1/QĐ' }, { 'max-age': 'P1Y' }, '2026-01-01')?.state).toBe('not-dated');
    expect(
      verdict({ document: '1/QĐ', 'valid-until': '2026-06-01' }, { 'max-age': 'P1Y' }, '2026-01-01'),
    ).toStrictEqual({
      requirement: 'proof',
      state: 'not-dated',
      until: '2026-06-01',
    });
  });
});

describe('a duration after a day', () => {
  test.each([
    ['2026-01-15', 'P0D', '2026-01-15'],
    ['2023-12-31', 'P2M', '2024-02-29'],
    ['2026-03-31', 'P1Y1M1W1D', '2027-05-08'],
    ['1900-02-28', 'P1D', '1900-03-01'],
    ['2000-02-28', 'P1D', '2000-02-29'],
    ['1900-01-31', 'P1M', '1900-02-28'],
    ['2000-01-31', 'P1M', '2000-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2096-02-29', 'P4Y', '2100-02-28'],
    ['2024-02-29', 'P1M', '2024-03-29'],
    ['2026-01-30', 'P1M', '2026-02-28'],
    ['2026-01-29', 'P1M', '2026-02-28'],
    ['2028-01-29', 'P1M', '2028-02-29'],
    ['2026-10-31', 'P4M', '2027-02-28'],
    ['2026-10-31', 'P6M', '2027-04-30'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-12-31', 'P365D', '2027-12-31'],
    ['9999-01-01', 'P1Y', '9999-12-31'],
    ['2026-01-01', 'P9999Y', '9999-12-31'],
    ['0050-01-31', 'P1M', '0050-02-28'],
  ])('%s and %s is %s', (day, duration, expected) => {
    expect(dayAfter(day, duration)).toBe(expected);
  });
});

describe('the kind of evidence', () => {
  test.each<[string, Plain, string[], string]>([
    ['a document where documents are accepted', { document: '1/QĐ' }, ['document'], 'counts'],
    ['a file where documents are accepted', { file: 'a.pdf' }, ['document'], 'counts'],
    ['a link where documents are accepted', { link: 'https://example.org' }, ['document'], 'kind-not-accepted'],
    ['a link beside a document', { link: 'https://example.org', document: '1/QĐ' }, ['document'], 'counts'],
    ['a link where links are accepted', { link: 'https://example.org' }, ['link'], 'counts'],
    ['a measurement where documents are accepted', { measurement: { value: 3 } }, ['document'], 'kind-not-accepted'],
    ['a measurement where measurements are accepted', { measurement: { value: 3 } }, ['measurement'], 'counts'],
  ])('%s', (_case, piece, accepts, state) => {
    expect(verdict(piece, { accepts }, '2026-01-01')?.state).toBe(state);
  });
});

describe('the file of a piece of evidence', () => {
  const piece = { document: '1/QĐ', file: 'evidence/1.pdf' };

  test.each<[EvidenceFile['status'], string]>([
    ['present', 'counts'],
    ['missing', 'file-missing'],
    ['outside', 'file-outside'],
  ])('that is %s makes it %s', (status, state) => {
    expect(verdict(piece, {}, '2026-01-01', new Map([[piece.file, { status }]]))?.state).toBe(state);
  });

  it('makes it file-changed when its content has another hash than the one cited, for that citation only', () => {
    const files = new Map<string, EvidenceFile>([[piece.file, { status: 'present', sha256: 'a'.repeat(64) }]]);
    const cited = (sha256: string): unknown => verdict({ ...piece, sha256 }, {}, '2026-01-01', files)?.state;
    expect(cited('b'.repeat(64))).toBe('file-changed');
    expect(cited('a'.repeat(64))).toBe('counts');
    expect(verdict(piece, {}, '2026-01-01', files)?.state).toBe('counts');
  });

  it('is taken on trust when nobody looked', () => {
    expect(verdict(piece, {}, '2026-01-01')?.state).toBe('counts');
  });
});

describe('requirements', () => {
  it('count only the pieces that name them', () => {
    const instrument = rubric([dimension('d', [criterion('a', { evidence: [{ id: 'proof', 'from-level': 1 }] })])]);
    const { nodes } = scored(instrument, { a: { claimed: 3, evidence: [{ document: '1/QĐ' }] } });
    expect(nodes['a']?.evidence).toStrictEqual([{ requirement: null, state: 'unassigned', until: null }]);
    expect(nodes['a']?.requirements).toStrictEqual([{ requirement: 'proof', fromLevel: 1, met: false }]);
  });

  it('may ask for several pieces, all of which must count', () => {
    const requirement = { id: 'report', 'from-level': 2, count: 2 };
    const instrument = rubric([dimension('d', [criterion('a', { evidence: [requirement] })])]);
    const claim = (...ends: string[]): number | null | undefined =>
      scored(instrument, {
        a: { claimed: 3, evidence: ends.map((end) => ({ requirement: 'report', document: end, 'valid-until': end })) },
      }).nodes['a']?.score;
    expect(claim('2027-01-01')).toBe(1);
    expect(claim('2027-01-01', '2026-01-01')).toBe(1);
    expect(claim('2027-01-01', '2026-11-23')).toBe(3);
  });
});

describe('a claim', () => {
  const requirements = [
    { id: 'plan', 'from-level': 2 },
    { id: 'decision', 'from-level': 3 },
    { id: 'figures', 'from-level': 5 },
  ];

  test.each<[number, string[], number]>([
    [1, [], 1],
    [2, [], 1],
    [5, [], 1],
    [5, ['plan'], 2],
    [5, ['plan', 'decision'], 4],
    [5, ['plan', 'decision', 'figures'], 5],
    [3, ['plan', 'decision'], 3],
    [5, ['decision', 'figures'], 1],
    [4, ['decision'], 1],
  ])(
    'of %i with evidence for %j supports %i: what a lower level needs, a higher one needs too',
    (claimed, met, expected) => {
      expect(supported(claimed, requirements, met)).toBe(expected);
    },
  );

  it('falls to the worst answer when even that needs evidence', () => {
    expect(supported(4, [{ id: 'plan', 'from-level': 0 }])).toBe(0);
    expect(supported(4, [{ id: 'plan', 'from-level': -3 }])).toBe(0);
  });

  it('of an option falls to the best option below', () => {
    const answers = { none: 0, some: 0.2, half: 0.5, all: 1 };
    expect(supported('all', [{ id: 'plan', 'from-level': 0.5 }], [], { answers })).toBe(0.2);
    expect(supported('half', [{ id: 'plan', 'from-level': 0.4 }], [], { answers })).toBe(0.2);
    expect(supported('some', [{ id: 'plan', 'from-level': 0.4 }], [], { answers })).toBe(0.2);
  });

  it('of a whole number falls to the whole number below', () => {
    const number = { number: { whole: true }, scale: { min: 0, max: 100 } };
    expect(supported(90, [{ id: 'plan', 'from-level': 50 }], [], number)).toBe(49);
    expect(supported(90, [{ id: 'plan', 'from-level': 49.5 }], [], number)).toBe(49);
  });

  it('falls to a worth that somebody can have, not to one that only numbers beyond the scale are worth', () => {
    const worth = { closed: 'upper', steps: { 2.5: 5, 3.75: 0, 5: 1 } };
    expect(supported(1.25, [{ id: 'plan', 'from-level': 5 }], [], { number: {}, worth })).toBe(0);
  });

  it('of a number with decimals falls to the limit itself, for there is no best number below it', () => {
    const number = { number: {}, scale: { min: 0, max: 100 } };
    expect(supported(90, [{ id: 'plan', 'from-level': 50 }], [], number)).toBe(50);
    expect(supported(49.9, [{ id: 'plan', 'from-level': 50 }], [], number)).toBe(49.9);
  });

  it('that is not applicable or not known needs no evidence', () => {
    const requirement = [{ id: 'plan', 'from-level': 0 }];
    const instrument = rubric([dimension('d', [criterion('a', { evidence: requirement })])]);
    const { nodes } = scored(instrument, { a: { claimed: 'not-applicable', reason: 'none' } });
    expect(nodes['a']).toMatchObject({ score: null, reason: 'not-applicable' });
  });
});
