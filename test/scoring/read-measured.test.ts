import { describe, expect, it, test } from 'vitest';
import type { Scored } from '../../src/scoring/score.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

const WORTH = { steps: { 0: 1, 60: 3, 95: 5 } };

function measured(value: number, more: Plain = {}): Plain {
  return { requirement: 'figures', measurement: { value, unit: '%' }, ...more };
}

interface Asked {
  readonly counts?: string;
  readonly worth?: Plain;
  readonly kind?: Plain;
  readonly scoring?: Plain;
  readonly further?: readonly Plain[];
}

/** The result of one claim with these pieces of evidence, by one criterion with a measured requirement. */
function result(answer: Plain, { counts, worth = WORTH, kind = {}, scoring = {}, further = [] }: Asked = {}): Scored {
  const rule = { worth, ...(counts !== undefined && { counts }) };
  const asked = [{ id: 'figures', 'from-level': 1, measured: rule }, ...further];
  const instrument = rubric([dimension('d', [criterion('a', { evidence: asked, ...kind })])], scoring);
  return scored(instrument, { a: answer });
}

function supported(claimed: unknown, pieces: readonly Plain[], asked: Asked = {}): number | null | undefined {
  return result({ claimed, evidence: pieces }, asked).nodes['a']?.views.supported?.score;
}

describe('a measured value', () => {
  test.each<[string, number, number, number]>([
    ['caps', 5, 70, 3],
    ['caps', 3, 70, 3],
    ['caps', 2, 70, 2],
    ['caps', 2, 99, 2],
    ['replaces', 5, 70, 3],
    ['replaces', 2, 70, 3],
    ['replaces', 1, 99, 5],
    ['shown', 5, 10, 5],
  ])('that %s a claim of %i, at %i %%, supports %i', (counts, claimed, value, expected) => {
    expect(supported(claimed, [measured(value)], { counts })).toBe(expected);
  });

  it('caps unless the rubric says otherwise', () => {
    expect(supported(5, [measured(70)])).toBe(3);
  });

  it('is capped in its turn by other evidence that is missing', () => {
    const further = [{ id: 'decision', 'from-level': 3 }];
    expect(supported(1, [measured(99)], { counts: 'replaces', further })).toBe(2);
    expect(supported(5, [measured(99)], { counts: 'caps', further })).toBe(2);
  });

  it('is the newest one that counts; of one day, the worst', () => {
    const old = measured(99, { effective: '2026-01-01' });
    const fresh = measured(70, { effective: '2026-06-30' });
    const future = measured(10, { effective: '2027-01-01' });
    const expired = measured(10, { effective: '2026-07-31', 'valid-until': '2026-10-31' });
    expect(supported(5, [old, fresh])).toBe(3);
    expect(supported(5, [fresh, old, future, expired])).toBe(3);
    expect(supported(5, [fresh, measured(99, { effective: '2026-06-30' })])).toBe(3);
    expect(supported(5, [measured(10), fresh])).toBe(3);
    expect(supported(5, [measured(10), measured(99)])).toBe(1);
  });

  it('leaves words, and what is not answered, as they are', () => {
    const pieces = [measured(99)];
    for (const claimed of ['dont-know', 'not-applicable', undefined]) {
      const { nodes } = result({ claimed, reason: 'x', evidence: pieces }, { counts: 'replaces' });
      expect(nodes['a']?.score).toBeNull();
    }
  });

  it('says nothing where a piece for the requirement measures nothing', () => {
    const { nodes } = result({ claimed: 5, evidence: [{ requirement: 'figures', document: '1/QĐ' }] });
    expect(nodes['a']).toMatchObject({ score: 5 });
    expect(nodes['a']).not.toHaveProperty('measured');
  });

  it('shows the best answer that does not go beyond it', () => {
    const line = { worth: { line: { 0: 0, 100: 5 } }, counts: 'replaces' };
    expect(supported(1, [measured(79)], line)).toBe(3);
    expect(supported(1, [measured(79)], { ...line, kind: { answers: { none: 0, half: 2.5, all: 5 } } })).toBeNull();
    const options = { ...line, kind: { answers: { none: 0, half: 2.5, all: 5 } } };
    expect(supported('none', [measured(79)], options)).toBe(2.5);
    expect(supported(0, [measured(79)], { ...line, kind: { number: {}, scale: { min: 0, max: 5 } } })).toBe(3.95);
    expect(supported(5, [measured(-3)], line)).toBe(0);
  });

  it('lies where the worth of the answers lies', () => {
    const kind = { number: {}, scale: { min: 0, max: 100 }, worth: { line: { 0: 1, 100: 5 } } };
    const asked = { counts: 'replaces', worth: { line: { 0: 1, 100: 5 } }, kind };
    expect(supported(100, [measured(50)], asked)).toBe(3);
    expect(supported(20, [measured(50)], { ...asked, worth: { 'equal-bands': [0, 50, 100] } })).toBe(3);
  });

  it('changes nothing where the rubric ignores evidence, and is shown all the same', () => {
    const { score, findings, nodes } = result(
      { claimed: 5, evidence: [measured(10)] },
      { scoring: { evidence: 'ignored' } },
    );
    expect(score).toBe(5);
    expect(nodes['a']?.measured).toStrictEqual([
      { requirement: 'figures', value: 10, unit: '%', answer: 1, counts: 'caps' },
    ]);
    expect(findings.map(({ code }) => code)).toStrictEqual(['measured-differs']);
  });
});

describe('where a person and a measurement disagree', () => {
  it('both stand in the result, and a finding says so', () => {
    const { nodes, findings } = result({ claimed: 5, evidence: [measured(70)] });
    expect(nodes['a']).toMatchObject({
      answer: { claimed: 5 },
      score: 3,
      measured: [{ value: 70, answer: 3, counts: 'caps' }],
    });
    expect(findings).toContainEqual({
      code: 'measured-differs',
      severity: 'warning',
      node: 'a',
      params: { claimed: 5, measured: 3, value: 70, unit: '%', counts: 'caps' },
    });
  });

  it('a measurement that shows more than is claimed is only noted', () => {
    const { findings } = result({ claimed: 2, evidence: [measured(70)] });
    expect(findings).toMatchObject([{ code: 'measured-differs', severity: 'note' }]);
  });

  it('where they agree nothing is said', () => {
    expect(result({ claimed: 3, evidence: [measured(70)] }).findings).toStrictEqual([]);
  });

  it('the part of the data that an answer speaks of is no disagreement', () => {
    const { findings, score } = result(
      { claimed: 3, extent: 0.5, evidence: [measured(70)] },
      { scoring: { extent: true } },
    );
    expect(findings).toStrictEqual([]);
    expect(score).toBe(1.5);
  });

  it('what was measured is what holds a level back', () => {
    const { blockers } = result({ claimed: 5, evidence: [measured(70)] });
    expect(blockers[0]).toMatchObject({ node: 'a', to: 4, why: 'measured-lower', have: 3, requirements: [] });
  });

  it('an assessor who goes beyond what was measured is told', () => {
    const answer = { claimed: 3, appraised: 4, 'appraisal-note': 'x', evidence: [measured(70)] };
    expect(result(answer).findings).toContainEqual({
      code: 'appraised-above-evidence',
      severity: 'warning',
      node: 'a',
      params: { appraised: 4, supported: 3 },
    });
  });
});
