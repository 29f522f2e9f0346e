/**
 * Random rubrics that use the whole language at once, with random assessments to them. What is drawn is written down so
 * that it is valid: ids that lead somewhere, keys that have a use, answers that can be given.
 */
import fc from 'fast-check';
import { AssessmentSchema, type Assessment } from '../../../src/model/assessment.ts';
import { expandFacets } from '../../../src/model/expand-facets.ts';
import { RubricSchema, type Rubric } from '../../../src/model/rubric.ts';
import { VIEWS, type View } from '../../../src/model/view.ts';
import { score, type Scored } from '../../../src/scoring/score.ts';
import { AS_OF, FILES } from './draw-answers.ts';
import { levelsDrawn, nodeRules, scoringDrawn } from './draw-rules.ts';
import { dimensionDrawn } from './draw-tree.ts';
import { GRID, maybe, rollupIn, SCALES, seldom, WEIGHT, type Drawn, type Limits } from './drawing.ts';
import { writeCase, type WrittenCase } from './write-case.ts';

export interface Case {
  /** As it is written, facets and instances not unfolded. */
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly view: View;
  readonly written: WrittenCase;
  /** What a failing property prints. */
  readonly [fc.toStringMethod]: () => string;
}

export function anyCase(limits: Limits = {}): fc.Arbitrary<Case> {
  return caseDrawn(limits).map((drawn) => readCase(writeCase(drawn)));
}

export function readCase(written: WrittenCase): Case {
  return {
    rubric: RubricSchema.parse(written.rubric),
    assessment: AssessmentSchema.parse(written.assessment),
    view: written.view,
    written,
    [fc.toStringMethod]: () => JSON.stringify({ ...written, choices: undefined }),
  };
}

/** By the engine, on the day for which its evidence was drawn. */
export function scoreCase({ rubric, assessment, view }: Pick<Case, 'rubric' | 'assessment' | 'view'>): Scored {
  return score(expandFacets(rubric), assessment, { asOf: AS_OF, view, files: FILES });
}

/** What `writeCase` makes a rubric and an assessment of. */
export type CaseDrawn = Drawn<ReturnType<typeof caseDrawn>>;

function caseDrawn(limits: Limits) {
  const unusual = fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
  return fc.record({
    isRising: fc.constant(limits.isRising === true),
    scale: fc.constantFrom(...SCALES),
    scoring: scoringDrawn(limits),
    levels: levelsDrawn(limits),
    dimensions: fc.array(dimensionDrawn(limits, 2), { minLength: 1, maxLength: 3 }),
    hasOptionGates: unusual,
    hasConfidence: fc.boolean(),
    states: fc.array(stateDrawn(), { maxLength: 2 }),
    ownStates: fc.array(stateDrawn(), { maxLength: 1 }),
    indices: fc.array(indexDrawn(limits), { maxLength: 2 }),
    instances: fc.array(fc.record({ of: fc.constantFrom('system', 'person'), weight: WEIGHT }), { maxLength: 4 }),
    target: maybe(GRID),
    view: fc.oneof({ weight: 4, arbitrary: fc.constant<View>('effective') }, fc.constantFrom(...VIEWS)),
  });
}

function stateDrawn() {
  return fc.record({
    absent: fc.constantFrom('carried', 'carried', 'unanswered', 'claimed', 'supported', 'appraised'),
    priority: fc.constantFrom('none', 'linear', 'quadratic'),
  });
}

function indexDrawn(limits: Limits) {
  return fc.record({
    ...nodeRules(limits),
    by: fc.constantFrom([], [], ['t'], ['u'], ['t', 'u'], ['facet']),
    over: fc.constantFrom('criteria', 'criteria', 'tree'),
    reads: fc.constantFrom('answer', 'answer', 'confidence', 'extent', 'evidence'),
    rollup: maybe(rollupIn(limits)),
    scale: seldom(fc.constantFrom(...SCALES)),
    level: fc.constantFrom('none', 'bands', 'bands', 'ladder', 'requires'),
    levels: maybe(levelsDrawn(limits)),
  });
}
export type IndexDrawn = CaseDrawn['indices'][number];
