/** Draws dimensions and criteria, each criterion with the answers to it. */
import fc from 'fast-check';
import { NOT_APPLICABLE_POLICIES, UNANSWERED_POLICIES } from '../../../src/model/rules.ts';
import { answerDrawn, requirementDrawn } from './draw-answers.ts';
import { conditionDrawn, ladderDrawn, levelsDrawn, nodeRules, worthDrawn } from './draw-rules.ts';
import {
  GRID,
  maybe,
  PICK,
  rollupIn,
  SCALES,
  seldom,
  unlessLeftOut,
  WEIGHT,
  type Drawn,
  type Limits,
} from './drawing.ts';

type OneDimension = Drawn<ReturnType<typeof oneDimension>>;

export interface DimensionDrawn extends OneDimension {
  readonly criteria: readonly CriterionDrawn[];
  readonly dimensions: readonly DimensionDrawn[];
}

export function dimensionDrawn(limits: Limits, depth: number): fc.Arbitrary<DimensionDrawn> {
  const below = fc.record({
    criteria: fc.array(criterionDrawn(limits), { minLength: depth === 0 ? 1 : 0, maxLength: 3 }),
    dimensions: depth === 0 ? fc.constant([]) : fc.array(dimensionDrawn(limits, depth - 1), { maxLength: 2 }),
  });
  return fc.tuple(oneDimension(limits), below).map(([one, children]) => ({ ...one, ...children }));
}

function oneDimension(limits: Limits) {
  const fixed = { ...limits, without: [...(limits.without ?? []), ...Object.keys(limits.scoring ?? {})] };
  const own = <T>(key: string, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    unlessLeftOut(fixed, key, seldom(arbitrary));
  return fc.record({
    ...nodeRules(fixed),
    ...placeRules(limits),
    rollup: unlessLeftOut(fixed, 'rollup', maybe(rollupIn(limits))),
    level: own('level', fc.constantFrom('bands', 'ladder', 'requires', 'none')),
    levels: own('level', levelsDrawn(limits)),
    ladder: own('level', ladderDrawn()),
    closed: own('closed', fc.constantFrom('lower', 'upper')),
    'not-applicable': own('not-applicable', fc.constantFrom(...NOT_APPLICABLE_POLICIES)),
    unanswered: own('unanswered', fc.constantFrom(...UNANSWERED_POLICIES)),
    'dont-know': own('dont-know', fc.constantFrom(...UNANSWERED_POLICIES)),
    step: seldom(fc.constantFrom(1, 2, 3)),
    per: own('per', perDrawn(limits)),
  });
}

function perDrawn(limits: Limits) {
  return fc.record({
    kind: fc.constantFrom('system', 'person'),
    first: fc.constantFrom('instance', 'criterion'),
    rollup: rollupIn(limits),
    'at-least': fc.constantFrom(1, 1, 1, 2),
  });
}

/** What dimensions and criteria have alike. */
function placeRules(limits: Limits) {
  return {
    weight: WEIGHT,
    tags: maybe(tagsDrawn()),
    adds: unlessLeftOut(limits, 'adds', seldom(addsDrawn())),
    askedIf: unlessLeftOut(limits, 'asked-if', seldom(conditionDrawn(limits))),
  };
}

function tagsDrawn() {
  return fc.record(
    { t: fc.constantFrom('a', 'b'), u: fc.constantFrom<unknown>('x', 'y', ['x', 'y']) },
    { requiredKeys: [] },
  );
}

function addsDrawn() {
  return fc.record(
    { 'at-least': fc.constantFrom(0, -1), 'at-most': fc.constantFrom(0.03, 1, 2) },
    { requiredKeys: [] },
  );
}

export function criterionDrawn(limits: Limits) {
  return fc.record({
    ...placeRules(limits),
    kind: kindDrawn(limits),
    step: maybe(fc.constantFrom(1, 2, 3)),
    worth: unlessLeftOut(limits, 'worth', seldom(worthDrawn(limits))),
    facets: unlessLeftOut(limits, 'facets', seldom(fc.constantFrom(['made', 'used'], ['made']))),
    rollup: maybe(rollupIn(limits)),
    evidence: fc.array(requirementDrawn(limits), { maxLength: 2 }),
    // One for the question, or for each of its facets and instances.
    answers: fc.array(answerDrawn(limits), { minLength: 4, maxLength: 4 }),
  });
}
export type CriterionDrawn = Drawn<ReturnType<typeof criterionDrawn>>;

function kindDrawn({ isRising, without = [] }: Limits) {
  const kinds = ['levels', 'options', 'options', 'set', 'number', 'ratio', 'checks'];
  return fc.record({
    kind: fc.constantFrom(...kinds, ...(without.includes('answer-of') ? [] : ['link', 'link'])),
    scale: maybe(fc.constantFrom(...SCALES.slice(0, 3), { min: 0, max: 10 }, { min: -1, max: 1 })),
    values: fc.array(GRID, { minLength: 2, maxLength: 4 }),
    combine: fc.constantFrom('share', 'sum', 'max'),
    whole: fc.boolean(),
    pick: PICK,
    reads: fc.constantFrom('answer', 'answer', 'confidence', 'extent', 'evidence'),
    hasOwn: isRising === true ? fc.constant(false) : fc.boolean(),
  });
}
export type KindDrawn = CriterionDrawn['kind'];
