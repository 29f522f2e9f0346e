import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceFile } from '../../src/model/evidence.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { WaiverSchema, type Waiver } from '../../src/model/waivers.ts';
import { dayAfter } from '../../src/scoring/calendar.ts';
import { forecastEvidence, type ForecastOptions } from '../../src/scoring/forecast-evidence.ts';
import { score } from '../../src/scoring/score.ts';
import { assessment, criterion, dimension, rubric } from './build.ts';

type Plain = Record<string, unknown>;

const FROM = '2026-01-01';
const SPAN = 60;
const TO = dayOf(SPAN);

function dayOf(offset: number): string {
  return dayAfter(FROM, `P${offset}D`);
}

/** One claim of 5 that needs a plan from 2 and a proof from 4. */
const INSTRUMENT = rubric([
  dimension('d', [
    criterion('a', {
      evidence: [
        { id: 'plan', 'from-level': 2, 'max-age': 'P1M' },
        { id: 'proof', 'from-level': 4 },
      ],
    }),
  ]),
]);

function forecast(evidence: readonly Plain[], options: Partial<ForecastOptions> = {}) {
  const claim = assessment({ a: { claimed: 5, evidence } });
  return forecastEvidence(INSTRUMENT, claim, { from: FROM, to: TO, ...options });
}

const PLAN = { requirement: 'plan', document: 'plan', effective: '2025-12-31' };

describe('a forecast', () => {
  it('lists each day on which the total falls, and the piece that lapsed the day before', () => {
    const proof = { requirement: 'proof', document: 'proof', 'valid-until': '2026-01-09' };
    expect(forecast([PLAN, proof])).toStrictEqual({
      now: { score: 5, reason: null, level: 5, coverage: 1 },
      steps: [
        { date: '2026-01-10', score: 3, reason: null, level: 3, coverage: 1 },
        { date: '2026-02-01', score: 1, reason: null, level: 1, coverage: 1 },
      ],
      changes: [
        {
          date: '2026-01-10',
          kind: 'ends',
          lastDay: '2026-01-09',
          of: 'evidence',
          node: 'a',
          requirement: 'proof',
          index: 1,
          supportedBefore: 5,
          supported: 3,
        },
        {
          date: '2026-02-01',
          kind: 'ends',
          lastDay: '2026-01-31',
          of: 'evidence',
          node: 'a',
          requirement: 'plan',
          index: 0,
          supportedBefore: 3,
          supported: 1,
        },
      ],
    });
  });

  it('rises on the day on which evidence takes effect', () => {
    const proof = { requirement: 'proof', document: 'proof', effective: '2026-01-15' };
    const { now, steps, changes } = forecast([PLAN, proof]);
    expect([now.score, ...steps.map(({ date, score: value }) => [date, value])]).toStrictEqual([
      3,
      ['2026-01-15', 5],
      ['2026-02-01', 1],
    ]);
    expect(changes.map(({ date, kind }) => [date, kind])).toStrictEqual([
      ['2026-01-15', 'begins'],
      ['2026-02-01', 'ends'],
    ]);
  });

  it('names a piece that lapses although the total stays as it is', () => {
    const double = { ...PLAN, effective: '2026-01-01' };
    const { steps, changes } = forecast([PLAN, double]);
    expect(changes.map(({ date, index }) => [date, index])).toStrictEqual([
      ['2026-02-01', 0],
      ['2026-02-02', 1],
    ]);
    expect(steps.map(({ date }) => date)).toStrictEqual(['2026-02-02']);
  });

  it('looks at the first and the last day of the span, and at none beyond', () => {
    const ends = (until: string): string[] =>
      forecast([{ ...PLAN, effective: undefined, 'valid-until': until }], { to: '2026-01-31' }).changes.map(
        ({ date }) => date,
      );
    // Without a date the age of the plan is unknown, so it never counts: the proof stands in for it.
    expect(ends('2026-01-10')).toStrictEqual([]);
    const proof = (until: string): string[] =>
      forecast([{ requirement: 'proof', document: 'x', 'valid-until': until }], { to: '2026-01-31' }).changes.map(
        ({ date }) => date,
      );
    expect([proof('2025-12-31'), proof('2026-01-01'), proof('2026-01-30'), proof('2026-01-31')]).toStrictEqual([
      [],
      ['2026-01-02'],
      ['2026-01-31'],
      [],
    ]);
  });

  it('says nothing of a file that is missing: it does not count on any day', () => {
    const files = new Map<string, EvidenceFile>([['plan.pdf', { status: 'missing' }]]);
    expect(forecast([{ ...PLAN, file: 'plan.pdf' }], { files })).toMatchObject({
      now: { score: 1 },
      steps: [],
      changes: [],
    });
  });

  it('is of the claim as it stands where another view is asked for', () => {
    expect(forecast([PLAN], { view: 'claimed' })).toMatchObject({ now: { score: 5 }, steps: [] });
    expect(forecast([PLAN], { view: 'appraised' })).toMatchObject({
      now: { score: null, reason: 'unanswered' },
      steps: [],
    });
  });

  it('counts waivers that begin and end', () => {
    const waiver = waiverOf({ criterion: 'a', requirement: 'plan', from: '2026-01-05', expiry: '2026-01-20' });
    const { steps, changes } = forecast([], { waivers: [waiver] });
    expect(steps.map(({ date, score: value }) => [date, value])).toStrictEqual([
      ['2026-01-05', 3],
      ['2026-01-21', 1],
    ]);
    expect(changes.map(({ of, kind, requirement }) => [of, kind, requirement])).toStrictEqual([
      ['waiver', 'begins', 'plan'],
      ['waiver', 'ends', 'plan'],
    ]);
  });
});

describe('any forecast', () => {
  it('says for every day of the span what the score is as of that day', () => {
    fc.assert(
      fc.property(drawnCase(), ({ instrument, claim, files, waivers, view }) => {
        const options = { files, waivers, view };
        const { now, steps } = forecastEvidence(instrument, claim, { from: FROM, to: TO, ...options });
        for (let offset = 0; offset <= SPAN; offset += 1) {
          const day = dayOf(offset);
          const { date: _date, ...said } = { date: '', ...(steps.findLast(({ date }) => date <= day) ?? now) };
          const { score: value, reason, level, coverage } = score(instrument, claim, { asOf: day, ...options });
          expect({ day, ...said }).toStrictEqual({ day, score: value, reason, level, coverage });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lists only days on which the total is another than the day before, in order', () => {
    fc.assert(
      fc.property(drawnCase(), ({ instrument, claim, files, waivers, view }) => {
        const { now, steps } = forecastEvidence(instrument, claim, { from: FROM, to: TO, files, waivers, view });
        const totals = [now, ...steps].map(({ score: value, level, reason, coverage }) => ({
          value,
          level,
          reason,
          coverage,
        }));
        for (const [index, total] of totals.entries())
          if (index > 0) expect(total).not.toStrictEqual(totals[index - 1]);
        const days = steps.map(({ date }) => date);
        expect(days).toStrictEqual([...new Set(days)].toSorted());
        expect(days.every((day) => day > FROM && day <= TO)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

interface Case {
  readonly instrument: Rubric;
  readonly claim: ReturnType<typeof assessment>;
  readonly files: ReadonlyMap<string, EvidenceFile>;
  readonly waivers: readonly Waiver[];
  readonly view: 'effective' | 'supported';
}

function waiverOf(more: Plain): Waiver {
  return WaiverSchema.parse({ agency: 'all', reason: 'r', owner: 'o', 'approved-by': 'a', ...more });
}

/** Around the span, so that things begin and end before, within and after it. */
const DAY = fc.integer({ min: -40, max: SPAN + 20 }).map((offset) => (offset < 0 ? before(-offset) : dayOf(offset)));

function before(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 - days)).toISOString().slice(0, 10);
}

const PIECE = fc
  .record({
    requirement: fc.constantFrom('plan', 'proof', 'figures'),
    effective: fc.option(DAY, { nil: undefined }),
    'valid-until': fc.option(DAY, { nil: undefined }),
    value: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    file: fc.constantFrom(undefined, undefined, 'there.pdf', 'gone.pdf'),
  })
  .map(({ value, ...piece }) => ({
    ...piece,
    title: 'piece',
    ...(value !== undefined && { measurement: { value } }),
  }));

const QUESTION = fc.record({
  claimed: fc.constantFrom<unknown>(1, 3, 4, 5, 'dont-know', undefined),
  appraised: fc.constantFrom<unknown>(undefined, undefined, 2),
  pieces: fc.array(PIECE, { maxLength: 5 }),
  counts: fc.constantFrom('caps', 'replaces', 'shown'),
  age: fc.constantFrom(undefined, 'P1M', 'P2W'),
  count: fc.constantFrom(1, 2),
});

const WAIVER = fc.record({
  criterion: fc.constantFrom('q0', 'q1'),
  requirement: fc.constantFrom(undefined, 'plan', 'proof'),
  from: DAY,
  expiry: DAY,
});

function drawnCase(): fc.Arbitrary<Case> {
  return fc
    .record({
      questions: fc.array(QUESTION, { minLength: 1, maxLength: 3 }),
      waivers: fc.array(WAIVER.map(waiverOf), { maxLength: 2 }),
      view: fc.constantFrom('effective' as const, 'supported' as const),
      level: fc.constantFrom('bands', 'ladder'),
    })
    .map(({ questions, waivers, view, level }) => {
      const criteria = questions.map(({ counts, age, count }, index) =>
        criterion(`q${index}`, {
          evidence: [
            { id: 'plan', 'from-level': 2, count, ...(age !== undefined && { 'max-age': age }) },
            { id: 'proof', 'from-level': 3, 'to-level': 4 },
            { id: 'figures', 'from-level': 5, measured: { worth: { steps: { 0: 1, 40: 3, 80: 5 } }, counts } },
          ],
        }),
      );
      const linked = criterion('linked', { levels: undefined, 'answer-of': 'q0', reads: 'evidence' });
      const answers = questions.map(({ claimed, appraised, pieces }, index) => [
        `q${index}`,
        { claimed, appraised, evidence: pieces },
      ]);
      return {
        instrument: rubric([dimension('d', criteria), dimension('e', [linked])], { level, ladder: { each: 3 } }),
        claim: assessment(Object.fromEntries(answers) as Plain),
        files: new Map<string, EvidenceFile>([['gone.pdf', { status: 'missing' }]]),
        waivers,
        view,
      };
    });
}
