/** What explain shows can be added up by hand to the score: every roll-up, and every model that thang is held against. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AssessmentSchema } from '../../../src/model/assessment.ts';
import { CasesSchema } from '../../../src/model/cases.ts';
import { dimensionsOf } from '../../../src/model/rubric-tree.ts';
import type { Dimension, Rubric } from '../../../src/model/rubric.ts';
import type { Rollup } from '../../../src/model/rules.ts';
import { expandInstances } from '../../../src/model/expand-instances.ts';
import type { AssessmentResult } from '../../../src/model/result.ts';
import { openDocument, readAs } from '../../../src/document/read-document.ts';
import { describeArithmetic, type Arithmetic } from '../../../src/report/digest/describe-arithmetic.ts';
import { readerOf } from '../../../src/report/digest/reader.ts';
import { caseAssessment } from '../../../src/rubric/case-assessment.ts';
import { score } from '../../../src/scoring/score.ts';
import { fileBeside, rubricFrom } from '../../conformance/read.ts';

const EN = readerOf('en');
const AS_OF = '2026-11-23';

type Json = Readonly<Record<string, unknown>>;

async function rubricOf(scoring: Json, dimensions: readonly Json[], more: Json = {}): Promise<Rubric> {
  const file = {
    kind: 'rubric',
    schema: 1,
    id: 'sums',
    version: '1.0.0',
    status: 'unofficial',
    title: 'Sums',
    scale: { min: 0, max: 5 },
    scoring: { level: 'none', 'min-coverage': 0, evidence: 'ignored', ...scoring },
    dimensions,
    ...more,
  };
  return rubricFrom(JSON.stringify(file));
}

function scored(rubric: Rubric, claims: Json, more: Json = {}): AssessmentResult {
  const answers = Object.fromEntries(Object.entries(claims).map(([id, claimed]) => [id, said(claimed)]));
  const assessment = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: 'a',
    rubric: 'sums@1.0.0',
    period: '2026',
    answers,
    ...more,
  });
  return score(rubric, assessment, { asOf: AS_OF }) as AssessmentResult;
}

function said(claimed: unknown): Json {
  return claimed === 'not-applicable' ? { claimed, reason: '–' } : { claimed };
}

const number = (id: string, more: Json = {}): Json => ({ id, title: id.toUpperCase(), number: {}, ...more });

const THREE = [number('a', { weight: 1 }), number('b', { weight: 2 }), number('c', { weight: 3 })];

async function ofDimension(rules: Json, claims: Json, criteria: readonly Json[] = THREE, scoring: Json = {}) {
  const rubric = await rubricOf(scoring, [{ id: 'x', title: 'X', ...rules, criteria }]);
  const [dimension] = rubric.dimensions;
  const assessment = scored(rubric, claims);
  return describeArithmetic(dimension ?? null, assessment, rubric, EN);
}

const steps = ({ steps: lines }: Arithmetic): string[] => lines.map(({ label, text }) => `${label}: ${text}`);

const CLAIMS = { a: 2, b: 4.5, c: 3 };

describe('each roll-up', () => {
  const SHOWN: Record<Rollup, readonly string[]> = {
    mean: ['Rolled up: 9.5000 ÷ 3 = 3.1667'],
    'weighted-mean': ['Rolled up: 20.0000 ÷ 6 = 3.3333'],
    sum: ['Rolled up: 9.50'],
    'weighted-sum': ['Rolled up: 20.00'],
    ratio: ['Rolled up: 20.0000 ÷ 30.0000 × 5 = 3.3333'],
    min: ['Rolled up: 2.00 (A)'],
    max: ['Rolled up: 4.50 (B)'],
    median: ['Rolled up: 2.00; 3.00; 4.50 → 3.00'],
    last: ['Rolled up: 3.00 (C)'],
    count: ['Rolled up: 2'],
    share: ['Rolled up: 2 ÷ 3 = 0.6667'],
    distribution: [],
    none: [],
  };

  it.each(Object.entries(SHOWN))('%s is worked out from what its children are counted as', async (rollup, shown) => {
    const counts = rollup === 'count' || rollup === 'share' ? { 'counts-from': 3 } : {};
    expect(steps(await ofDimension({ rollup, ...counts }, CLAIMS))).toEqual(shown);
  });

  it('shows the weight, and the points that it makes, where weights count', async () => {
    const { columns, parts, totals } = await ofDimension({}, CLAIMS);
    expect(columns).toEqual(['weight', 'points']);
    expect(parts.map(({ score: one, cells }) => [one, cells.weight, cells.points])).toEqual([
      ['2.0000', '1', '2.0000'],
      ['4.5000', '2', '9.0000'],
      ['3.0000', '3', '9.0000'],
    ]);
    expect(totals).toMatchObject({ weight: '6', points: '20.0000' });
  });

  it('takes the mean of the two in the middle where there is no middle', async () => {
    const four = [...THREE, number('d')];
    expect(steps(await ofDimension({ rollup: 'median' }, { ...CLAIMS, d: 4 }, four))).toEqual([
      'Rolled up: 2.00; 3.00; 4.00; 4.50 → (3.00 + 4.00) ÷ 2 = 3.50',
    ]);
  });

  it('says which children are high enough', async () => {
    const { parts } = await ofDimension({ rollup: 'count', 'counts-from': 3 }, CLAIMS);
    expect(parts.map(({ cells }) => cells.counts)).toEqual(['no', 'yes', 'yes']);
  });

  it('says that weights which are all zero count equally', async () => {
    const { remarks } = await ofDimension(
      {},
      CLAIMS,
      ['a', 'b', 'c'].map((id) => number(id, { weight: 0 })),
    );
    expect(remarks[0]).toBe('All weights here are 0, so all count equally.');
  });
});

describe('what is not answered', () => {
  it('is shown with what is counted in its place', async () => {
    const { columns, parts } = await ofDimension({}, { a: 2, b: 4 }, THREE);
    expect(columns).toEqual(['counted', 'weight', 'points']);
    expect(parts[2]).toMatchObject({
      score: 'not answered',
      cells: { counted: '0.0000', weight: '3', points: '0.0000' },
    });
  });

  it('is shown to be left out where it is, and its weight with it', async () => {
    const { parts, totals } = await ofDimension({ unanswered: 'exclude' }, { a: 2, b: 4 }, THREE);
    expect(parts[2]).toMatchObject({ score: 'not answered', cells: { points: '–' } });
    expect(totals).toMatchObject({ weight: '3', points: '10.0000' });
  });

  it('earns in a sum what its siblings earn, where the rubric says so', async () => {
    const arithmetic = await ofDimension(
      { rollup: 'sum', 'not-applicable': 'proportional' },
      { ...CLAIMS, b: 'not-applicable' },
    );
    expect(arithmetic.columns).toEqual(['points', 'possible']);
    expect(steps(arithmetic)).toEqual([
      'Rolled up: 5.00',
      'Not applicable: 5.00 ÷ 10.00 × 5.00 = 2.50; 5.00 + 2.50 = 7.50',
    ]);
    expect(arithmetic.totals).toMatchObject({ points: '7.50', possible: '15.00' });
  });
});

describe('what comes after the roll-up', () => {
  const bonus = number('z', { adds: { 'at-most': 0.5 } });
  const malus = number('m', { adds: { 'at-least': -1 }, scale: { min: -2, max: 0 } });

  it('is added, each bonus and malus within its bounds', async () => {
    const arithmetic = await ofDimension({ rollup: 'mean', base: 1 }, { a: 2, b: 4, c: 3, z: 4, m: -2 }, [
      ...THREE,
      bonus,
      malus,
    ]);
    expect(arithmetic.parts.slice(3).map(({ cells }) => [cells.weight, cells.points])).toEqual([
      ['added', '+0.50'],
      ['added', '−1.00'],
    ]);
    expect(steps(arithmetic)).toEqual([
      'Rolled up: 9.00 ÷ 3 = 3.00',
      'Base: 3.00 + 1.00 = 4.00',
      'Added: 4.00 − 0.50 = 3.50',
    ]);
  });

  it('is a base alone, where nothing but bonuses lies below', async () => {
    expect(steps(await ofDimension({ base: 3 }, { z: 4 }, [bonus]))).toEqual([
      'Rolled up: 0.00',
      'Base: 0.00 + 3.00 = 3.00',
      'Added: 3.00 + 0.50 = 3.50',
    ]);
  });

  it.each([
    { worth: { line: { 0: 0, 4: 1 } }, shown: '3.00 → 0.75' },
    { worth: { steps: { 0: 0, 3: 2 } }, shown: '3.00 → 2.00' },
    { worth: { steps: { 0: 0, 3: 2 }, closed: 'upper' }, shown: '3.00 → 0.00' },
    { worth: { 'equal-bands': [0, 2, 4] }, shown: '3.00 → 3.75' },
  ])('is converted to its worth, and then rounded: $worth', async ({ worth, shown }) => {
    const round = { mode: 'half-up', digits: 0 };
    expect(steps(await ofDimension({ rollup: 'last', worth }, CLAIMS))[1]).toBe(`Worth: ${shown}`);
    const after = Math.round(Number(shown.slice(-4))).toFixed(2);
    expect(steps(await ofDimension({ rollup: 'last', worth, round }, CLAIMS)).slice(1)).toEqual([
      `Worth: ${shown}`,
      `Rounded: ${shown.slice(-4)} → ${after} (halves go up, decimals: 0)`,
    ]);
  });

  it('is lifted to one, where the rubric says so', async () => {
    const round = { mode: 'none', lift: true };
    expect(steps(await ofDimension({ rollup: 'min', round }, { a: 0.2, b: 3, c: 4 }))[1]).toBe(
      'Rounded: 0.20 → 1.00 (between 0 and 1 becomes 1)',
    );
  });
});

describe('what has no score', () => {
  it('shows its sum all the same, and the reason', async () => {
    const rubric = await rubricOf({ entry: { node: 'a', 'at-least': 3 } }, [{ id: 'x', title: 'X', criteria: THREE }]);
    const arithmetic = describeArithmetic(null, scored(rubric, CLAIMS), rubric, EN);
    expect(steps(arithmetic)).toEqual(['Rolled up: 3.3333 ÷ 1 = 3.3333']);
    expect(arithmetic.result).toBe('conditions of entry not met');
  });

  it('is never shown beyond a threshold that the exact score does not reach', async () => {
    const levels = [{ level: 1, from: 3, title: 'One' }];
    const rubric = await rubricOf({ rollup: 'mean', level: 'bands' }, [{ id: 'x', title: 'X', criteria: THREE }], {
      levels,
    });
    const arithmetic = describeArithmetic(null, scored(rubric, { a: 2.99999, b: 2.99999, c: 2.99999 }), rubric, EN);
    expect(steps(arithmetic)).toEqual(['Rolled up: 3.0000 ÷ 1 = 2.9999']);
    expect(arithmetic.result).toBe('2.99');
  });
});

describe('every node of every model', () => {
  const MODELS = new URL('../../conformance/models/', import.meta.url);

  /** These have levels only. */
  const WITHOUT_SCORES = new Set(['c2m2-ladder', 'flickit-targets', 'uk-matrix']);

  it.each(readdirSync(MODELS))('%s adds up from the figures that are shown', async (name) => {
    const rubric = await rubricFrom(fileBeside(`models/${name}/rubric.yaml`));
    const bytes = new TextEncoder().encode(fileBeside(`models/${name}/cases.yaml`));
    const opened = await openDocument('cases.yaml', bytes);
    const read = opened.ok ? await readAs(opened.document, 'cases', CasesSchema) : opened;
    if (!read.ok) throw new Error('the cases are faulty');
    const checked = read.value.cases.flatMap((golden) => {
      const { assessment } = caseAssessment(golden, rubric);
      const asOf = golden['as-of'] ?? read.value['as-of'];
      const result = score(rubric, assessment, { asOf, view: golden.view ?? read.value.view }) as AssessmentResult;
      const unfolded = expandInstances(rubric, result.instances);
      return [null, ...dimensionsOf(unfolded)].map((dimension) => addUp(dimension, result, unfolded));
    });
    expect(checked.some(Boolean)).toBe(!WITHOUT_SCORES.has(name));
  });
});

/** Whether there was anything to add up. */
function addUp(dimension: Dimension | null, result: AssessmentResult, rubric: Rubric): boolean {
  const self = dimension === null ? result : result.nodes[dimension.id];
  const exact = self?.score ?? null;
  const arithmetic = describeArithmetic(dimension, result, rubric, EN);
  const { parts, totals, steps: lines } = arithmetic;
  if (exact === null || lines.length === 0) return false;
  const about = `${rubric.id} ${dimension?.id ?? 'total'}`;
  const points = parts.filter(({ cells }) => cells.weight !== 'added').map(({ cells }) => figure(cells.points));
  const slack = 0.00005 * (points.length + 1);
  const sum = points.reduce<number>((all, one) => all + (one ?? 0), 0);
  if (totals !== null) expect(Math.abs(sum - (figure(totals.points) ?? 0)), about).toBeLessThanOrEqual(slack);
  const [reached = Number.NaN] = lines.map(({ text }) => check(text.replace(/ \([^()]*\)$/u, ''), about)).toReversed();
  expect(Math.abs(reached - exact), `${about}: ${lines.map(({ text }) => text).join(' | ')}`).toBeLessThanOrEqual(
    0.0001,
  );
  return true;
}

/** The figure behind the last sign, after what stands before it has been worked out. */
function check(text: string, about: string): number {
  for (const equation of text.split('; ').filter((part) => part.includes(' = '))) {
    const [left = '', right = ''] = (equation.split(' → ').at(-1) ?? '').split(' = ');
    const slack = 0.0001 * Math.max(1, Math.abs(figure(right) ?? 0));
    expect(Math.abs(worked(left) - (figure(right) ?? 0)), `${about}: ${equation}`).toBeLessThanOrEqual(slack);
  }
  const last = text.split(/ = | → |; /).at(-1) ?? '';
  return figure(last) ?? Number.NaN;
}

/** Sums, products and quotients of figures as they are shown, from left to right. */
function worked(expression: string): number {
  const bracket = /^\((.*)\) ÷ (\S+)$/.exec(expression);
  if (bracket !== null) return worked(bracket[1] ?? '') / Number(bracket[2]);
  const [first = '', ...rest] = expression.split(' ');
  return rest.reduce(
    (value, sign, index) => {
      const next = figure(rest[index + 1] ?? '') ?? 0;
      const results: Record<string, number> = {
        '÷': value / next,
        '×': value * next,
        '+': value + next,
        '−': value - next,
      };
      return results[sign] ?? value;
    },
    figure(first) ?? 0,
  );
}

function figure(text: string): number | null {
  const found = /^[+−]?\d+(?:\.\d+)?/.exec(text);
  return found === null ? null : Number(found[0].replace('−', '-'));
}
