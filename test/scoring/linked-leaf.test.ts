import { describe, expect, it } from 'vitest';
import { criterion, dimension, rubric, scored } from './build.ts';

const link = (id: string, source: string, more: object = {}): Record<string, unknown> => ({
  id,
  title: id,
  'answer-of': source,
  ...more,
});

describe('a criterion that counts the answer of another one', () => {
  it('has its value, weighed as it says itself', () => {
    const instrument = rubric([
      dimension('x', [criterion('a'), criterion('b')]),
      dimension('again', [link('a2', 'a', { weight: 3 }), link('b2', 'b')], { weight: 0 }),
    ]);
    const { nodes } = scored(instrument, { a: 4, b: 0 });
    expect(nodes).toMatchObject({ x: { score: 2 }, again: { score: 3 }, a2: { score: 4 } });
  });

  it('shares its evidence and its views', () => {
    const asked = criterion('a', { evidence: [{ id: 'proof', 'from-level': 3 }] });
    const { nodes } = scored(rubric([dimension('x', [asked]), dimension('y', [link('a2', 'a')])]), { a: 5 });
    expect(nodes['a2']?.views.claimed?.score).toBe(5);
    expect(nodes['a2']?.views.supported?.score).toBe(2);
  });

  it('gives the same option another value', () => {
    const source = criterion('a', {
      answers: { none: 0, half: 2, all: 5 },
      evidence: [{ id: 'proof', 'from-level': 5 }],
    });
    const other = link('a2', 'a', { answers: { none: 5, half: 3, all: 1 } });
    const instrument = rubric([dimension('x', [source]), dimension('y', [other])]);
    expect(scored(instrument, { a: 'half' }).nodes['a2']?.score).toBe(3);
    expect(scored(instrument, { a: 'all' }).nodes['a2']?.views).toMatchObject({
      claimed: { score: 1 },
      supported: { score: 3 },
    });
  });

  it('follows a claim that evidence caps to an option, through what options are worth', () => {
    const source = criterion('a', {
      answers: { lo: 10, mid: 20, hi: 30 },
      worth: { steps: { 0: 1, 15: 3, 25: 5 } },
      evidence: [{ id: 'e', 'from-level': 2 }],
    });
    const { nodes } = scored(rubric([dimension('x', [source]), dimension('y', [link('b', 'a')])]), { a: 'hi' });
    expect(nodes).toMatchObject({ a: { score: 1 }, b: { score: 1 } });
  });

  it('keeps the option that was given where another one is worth no more than what is supported', () => {
    const source = criterion('a', {
      answers: { one: 2.5, two: 2.5, all: 4 },
      evidence: [{ id: 'e', 'from-level': 2.5 }],
    });
    const other = link('b', 'a', { answers: { one: 1, two: 2, all: 3 } });
    const { nodes } = scored(rubric([dimension('x', [source]), dimension('y', [other])]), { a: 'two' });
    expect(nodes).toMatchObject({ a: { score: 2.5 }, b: { score: 2 } });
  });

  it('follows a claim that evidence caps to the best answer that is worth what is supported', () => {
    const source = criterion('a', {
      number: { whole: true },
      scale: { min: 0, max: 100 },
      worth: { steps: { 0: 1, 50: 3, 90: 5 } },
      evidence: [{ id: 'e', 'from-level': 5 }],
    });
    const other = link('b', 'a', { worth: { line: { 0: 0, 100: 5 } } });
    const { nodes } = scored(rubric([dimension('x', [source]), dimension('y', [other])]), { a: 95 });
    expect(nodes).toMatchObject({ a: { score: 3 }, b: { score: 4.45 } });
  });

  it('stands where the worst answer stands when evidence supports nothing', () => {
    const source = criterion('a', { worth: { 'equal-bands': [0.3, 1] }, evidence: [{ id: 'e', 'from-level': 0 }] });
    const tree = rubric(
      [dimension('x', [source]), dimension('y', [link('b', 'a')])],
      {},
      { scale: { min: 0, max: 1 } },
    );
    expect(scored(tree, { a: 1 }).nodes).toMatchObject({ a: { score: 0 }, b: { score: 0 } });
  });

  it('tells options of equal value apart', () => {
    const source = criterion('a', { answers: { one: 1, two: 1 } });
    const instrument = rubric([
      dimension('x', [source]),
      dimension('y', [link('a2', 'a', { answers: { one: 0, two: 5 } })]),
    ]);
    expect(scored(instrument, { a: 'two' }).nodes['a2']?.score).toBe(5);
  });

  it('converts the number that was answered, not what it was worth there', () => {
    const source = criterion('a', {
      number: {},
      scale: { min: 0, max: 100 },
      worth: { line: { 0: 0, 100: 5 } },
      evidence: [{ id: 'proof', 'from-level': 4 }],
    });
    const other = link('a2', 'a', { worth: { steps: { 0: 1, 90: 5 } } });
    const instrument = rubric([dimension('x', [source]), dimension('y', [other])]);
    const { nodes } = scored(instrument, { a: 95 });
    expect(nodes['a']?.views).toMatchObject({ claimed: { score: 4.75 }, supported: { score: 4 } });
    expect(nodes['a2']?.views).toMatchObject({ claimed: { score: 5 }, supported: { score: 1 } });
    const same = rubric([dimension('x', [source]), dimension('y', [link('a3', 'a')])]);
    expect(scored(same, { a: 95 }).nodes['a3']?.views.claimed?.score).toBe(4.75);
  });

  it('is unanswered, not applicable and not asked with it', () => {
    const source = criterion('a', { 'asked-if': { node: 'q', 'at-least': 1 } });
    const instrument = rubric([dimension('x', [criterion('q'), source]), dimension('y', [link('a2', 'a')])]);
    expect(scored(instrument, { q: 1 }).nodes['a2']?.reason).toBe('unanswered');
    expect(scored(instrument, { q: 0, a: 3 }).nodes['a2']?.reason).toBe('not-asked');
    const excused = { q: 1, a: { claimed: 'not-applicable', reason: 'x' } };
    expect(scored(instrument, excused).nodes['a2']?.reason).toBe('not-applicable');
  });

  it('brings no findings a second time', () => {
    const asked = criterion('a', { evidence: [{ id: 'proof', 'from-level': 3 }] });
    const { findings } = scored(rubric([dimension('x', [asked]), dimension('y', [link('a2', 'a')])]), { a: 5 });
    expect(findings.map(({ node }) => node)).toStrictEqual(['a']);
  });
});

describe('a criterion that reads something else of an answer', () => {
  const instrument = rubric(
    [
      dimension('x', [
        criterion('a', {
          evidence: [
            { id: 'p', 'from-level': 1 },
            { id: 'q', 'from-level': 5 },
          ],
        }),
        criterion('b'),
      ]),
      dimension('sure', [link('sa', 'a', { reads: 'confidence' }), link('sb', 'b', { reads: 'confidence' })], {
        rollup: 'mean',
      }),
      dimension('wide', [link('wa', 'a', { reads: 'extent' }), link('wb', 'b', { reads: 'extent' })], {
        rollup: 'mean',
      }),
      dimension('proved', [link('pa', 'a', { reads: 'evidence' }), link('pb', 'b', { reads: 'evidence' })], {
        rollup: 'mean',
      }),
    ],
    { rollup: 'none', level: 'none', extent: true, unanswered: 'zero' },
    { confidence: { min: 1, max: 4 } },
  );
  const answers = {
    a: { claimed: 5, confidence: 3, extent: 0.5, evidence: [{ requirement: 'p', title: 'Proof' }] },
    b: { claimed: 2 },
  };

  it('reads the confidence, which may not be stated', () => {
    const { nodes } = scored(instrument, answers);
    expect(nodes).toMatchObject({
      sa: { score: 3, range: { min: 1, max: 4 } },
      sb: { reason: 'unanswered' },
      sure: { score: 1.5 },
    });
  });

  it('reads the extent, all of it where nothing is said', () => {
    expect(scored(instrument, answers).nodes).toMatchObject({
      wa: { score: 0.5 },
      wb: { score: 1 },
      wide: { score: 0.75 },
    });
  });

  it('reads the share of the requirements that are met; nothing asked is nothing to say', () => {
    expect(scored(instrument, answers).nodes).toMatchObject({
      pa: { score: 0.5 },
      pb: { reason: 'not-applicable' },
      proved: { score: 0.5 },
    });
  });

  it('has nothing to read where nobody answered and no evidence was brought', () => {
    const { nodes } = scored(instrument, { b: { claimed: 2 } });
    expect(nodes).toMatchObject({
      pa: { score: null, reason: 'unanswered', coverage: 0 },
      pb: { reason: 'not-applicable' },
      wa: { reason: 'unanswered' },
    });
  });

  it('counts evidence that was brought before the question was answered', () => {
    const early = { a: { evidence: [{ requirement: 'p', title: 'Proof' }] } };
    expect(scored(instrument, early).nodes['pa']?.score).toBe(0.5);
    expect(scored(instrument, early).nodes['wa']?.reason).toBe('unanswered');
  });
});

describe('the extent of an answer', () => {
  const instrument = rubric(
    [dimension('x', [criterion('a', { scale: { min: 1, max: 5 }, evidence: [{ id: 'p', 'from-level': 4 }] })])],
    { extent: true },
  );

  it('is the share by which it counts above the worst answer, after the cap by evidence', () => {
    const { nodes } = scored(instrument, { a: { claimed: 5, extent: 0.5 } });
    expect(nodes['a']?.views).toMatchObject({ claimed: { score: 3 }, supported: { score: 2 } });
  });

  it('changes nothing at 1, and everything at 0', () => {
    expect(scored(instrument, { a: { claimed: 3, extent: 1 } }).score).toBe(3);
    expect(scored(instrument, { a: { claimed: 3, extent: 0 } }).score).toBe(1);
  });

  it('counts nothing where the rubric does not ask for it', () => {
    const plain = rubric([dimension('x', [criterion('a')])]);
    expect(scored(plain, { a: { claimed: 4, extent: 0.5 } }).score).toBe(4);
  });
});
