/** Random rubrics of every kind with random answers to them, for properties that must hold whatever a rubric says. */
import fc from 'fast-check';
import type { Assessment } from '../../src/model/assessment.ts';
import { type Rubric } from '../../src/model/rubric.ts';
import { NOT_APPLICABLE_POLICIES, ROLLUPS, ROUNDING_MODES, UNANSWERED_POLICIES } from '../../src/model/rules.ts';
import { assessment, criterion, dimension, rubric } from './build.ts';

type Plain = Record<string, unknown>;

/** An answer that can be given, and what it is worth on the criterion's own scale. */
export interface Choice {
  readonly answer: number | string;
  readonly value: number;
}

/** A criterion with everything that can be answered to it, worst first, and what is answered. */
export interface DrawnCriterion {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly answer: Plain | undefined;
}

export interface Drawn {
  readonly rubric: Rubric;
  readonly criteria: readonly DrawnCriterion[];
}

/** What to hold still while the rest is random. */
export interface Limits {
  readonly rollups?: readonly string[];
  readonly scoring?: Plain;
  /** Words that may stand in place of an answer; all by default. */
  readonly words?: readonly (string | undefined)[];
  readonly hasNumbers?: boolean;
  readonly hasEvidence?: boolean;
  readonly hasRounding?: boolean;
}

/** Every roll-up but `last`, the one that looks at the order of the children. */
const ORDERLESS = ROLLUPS.filter((rollup) => rollup !== 'last');

const SCALES = [
  { min: 0, max: 5 },
  { min: 1, max: 5 },
  { min: 0, max: 3 },
];
const WORDS = [undefined, 'not-applicable', 'dont-know'];
const WEIGHT = fc.oneof(
  fc.constantFrom(0, 1, 1, 1),
  fc.integer({ min: 1, max: 400 }).map((hundredths) => hundredths / 100),
);

interface Requirement {
  readonly id: string;
  readonly 'from-level': number;
}

interface Leaf {
  readonly more: Plain;
  readonly choices: readonly Choice[];
  readonly answer: Plain | undefined;
}

interface Branch {
  readonly more: Plain;
  readonly children: readonly (Leaf | Branch)[];
}

export function drawn(limits: Limits = {}): fc.Arbitrary<Drawn> {
  return fc
    .constantFrom(...SCALES)
    .chain((scale) => fc.tuple(fc.constant(scale), scoringOver(scale, limits), treeOver(scale, limits)))
    .map(([scale, { scoring, levels }, tree]) => {
      const { criteria, dimensions } = write(tree);
      return { rubric: rubric(dimensions, scoring, { scale, levels }), criteria };
    });
}

/** The assessment with the answers that were drawn, changed where `changes` says so; `null` takes an answer away. */
export function answersOf(
  criteria: readonly DrawnCriterion[],
  changes: Readonly<Record<string, Plain | null>> = {},
): Assessment {
  const answers = criteria.flatMap(({ id, answer }) => {
    const present = id in changes ? changes[id] : answer;
    return present === undefined || present === null ? [] : [[id, present] as const];
  });
  return assessment(Object.fromEntries(answers));
}

function scoringOver(
  { min, max }: { min: number; max: number },
  { rollups = ORDERLESS, scoring = {}, hasRounding = true }: Limits,
): fc.Arbitrary<{ scoring: Plain; levels: Plain[] }> {
  const modes = hasRounding ? ROUNDING_MODES : (['none'] as const);
  const rules = fc.record({
    rollup: fc.constantFrom(...rollups),
    level: fc.constantFrom('bands', 'ladder', 'none'),
    ladder: fc.record({
      each: fc.constantFrom(1, 2),
      below: fc.constantFrom(2, 3),
      'empty-step': fc.constantFrom('holds', 'fails'),
    }),
    round: fc.record({
      mode: fc.constantFrom(...modes),
      digits: fc.integer({ min: 0, max: 2 }),
      at: fc.constantFrom('node', 'final'),
    }),
    normalise: fc.boolean(),
    'not-applicable': fc.constantFrom(...NOT_APPLICABLE_POLICIES),
    unanswered: fc.constantFrom(...UNANSWERED_POLICIES),
    'dont-know': fc.constantFrom(...UNANSWERED_POLICIES),
    evidence: fc.constantFrom('caps', 'ignored'),
  });
  const coverage = fc.option(fc.constantFrom(0.3, 0.8), { nil: undefined });
  const hasNeeds = fc.boolean();
  return fc.tuple(rules, coverage, hasNeeds).map(([drawnRules, needed, isMatrix]) => ({
    scoring: { ...drawnRules, ...(needed !== undefined && { 'min-coverage': needed }), ...scoring },
    levels: [1, 2, 3].map((level) => ({
      level,
      title: String(level),
      from: min + ((max - min) * level) / 4,
      ...(isMatrix && { needs: Object.fromEntries([1, 2, 3].slice(0, level).map((step) => [step, 80 - 15 * step])) }),
    })),
  }));
}

function treeOver(scale: { min: number; max: number }, limits: Limits): fc.Arbitrary<Branch[]> {
  const leaves = fc.array(leafOver(scale, limits), { minLength: 1, maxLength: 3 });
  const branch = (children: fc.Arbitrary<readonly (Leaf | Branch)[]>): fc.Arbitrary<Branch> =>
    fc.record({
      more: fc.record(
        { weight: WEIGHT, rollup: fc.constantFrom(...(limits.rollups ?? ORDERLESS)) },
        { requiredKeys: ['weight'] },
      ),
      children,
    });
  const inner = fc.array(branch(leaves), { minLength: 1, maxLength: 2 });
  return fc.array(fc.oneof(branch(leaves), branch(inner)), { minLength: 1, maxLength: 3 });
}

function leafOver(scale: { min: number; max: number }, limits: Limits): fc.Arbitrary<Leaf> {
  return kindOver(scale, limits).chain(({ kind, choices }) =>
    fc
      .record({
        weight: WEIGHT,
        step: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        requirements: limits.hasEvidence === false ? fc.constant<Requirement[]>([]) : requirementsOver(choices),
        claimed: given(choices, limits),
        appraised: fc.option(given(choices, limits), { nil: undefined, freq: 3 }),
        met: fc.subarray(['first', 'second']),
      })
      .map(({ weight, step, requirements, claimed, appraised, met }) => ({
        more: { ...kind, weight, ...(step !== undefined && { step }), evidence: requirements },
        choices,
        answer: answerOf(claimed, appraised, evidenceFor(requirements.filter(({ id }) => met.includes(id)))),
      })),
  );
}

function answerOf(claimed: unknown, appraised: unknown, evidence: Plain[]): Plain | undefined {
  if (claimed === undefined && appraised === undefined) return undefined;
  return {
    ...(claimed !== undefined && { claimed }),
    ...(appraised !== undefined && { appraised }),
    reason: 'for a test',
    evidence,
  };
}

export function evidenceFor(requirements: readonly { readonly id: string }[]): Plain[] {
  return requirements.map(({ id }) => ({ requirement: id, document: id }));
}

function given(choices: readonly Choice[], { words = WORDS }: Limits): fc.Arbitrary<unknown> {
  const value = fc.constantFrom(...choices.map(({ answer }) => answer));
  return words.length === 0
    ? value
    : fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(...words) });
}

function requirementsOver(choices: readonly Choice[]): fc.Arbitrary<Requirement[]> {
  const from = fc.constantFrom(...choices.map(({ value }) => value));
  return fc.tuple(from, from, fc.integer({ min: 0, max: 2 })).map(([first, second, count]) =>
    [
      { id: 'first', 'from-level': first },
      { id: 'second', 'from-level': second },
    ].slice(0, count),
  );
}

/** Levels, options or numbers, on the rubric's scale or on one of their own. */
function kindOver(
  { min, max }: { min: number; max: number },
  { hasNumbers = true }: Limits,
): fc.Arbitrary<{ kind: Plain; choices: Choice[] }> {
  const whole = (from: number, to: number): Choice[] =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ answer: from + index, value: from + index }));
  const levels = { kind: { levels: { [max]: 'Best' } }, choices: whole(min, max) };
  const counted = { kind: { number: { whole: true }, scale: { min: 0, max: 10 } }, choices: whole(0, 10) };
  const number = {
    kind: { number: {}, scale: { min: -1, max: 1 } },
    choices: [-1, -0.75, -0.1, 0, 0.1, 0.3, 1].map((value) => ({ answer: value, value })),
  };
  const options = fc
    .uniqueArray(fc.integer({ min: 0, max: 10 * max }), { minLength: 2, maxLength: 4 })
    .map((tenths) =>
      tenths.toSorted((a, b) => a - b).map((tenth, index) => ({ answer: `o${index}`, value: tenth / 10 })),
    )
    .map((choices) => ({
      kind: { answers: Object.fromEntries(choices.map(({ answer, value }) => [answer, value])) },
      choices,
    }));
  return fc.oneof(fc.constant(levels), fc.constant(counted), options, ...(hasNumbers ? [fc.constant(number)] : []));
}

/** Gives every node an id, and collects the criteria in the order of the rubric. */
function write(tree: readonly Branch[]): { criteria: DrawnCriterion[]; dimensions: Plain[] } {
  const criteria: DrawnCriterion[] = [];
  let count = 0;
  const plain = (node: Leaf | Branch): Plain => {
    count += 1;
    const id = `n${count}`;
    if ('children' in node) return dimension(id, node.children.map(plain), node.more);
    criteria.push({ id, choices: node.choices, answer: node.answer });
    return criterion(id, node.more);
  };
  const dimensions = tree.map(plain);
  return { criteria, dimensions };
}
