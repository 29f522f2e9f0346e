/** Everything that is known of a question, whatever is answered. */
import type Fraction from 'fraction.js';
import type { Criterion } from '../../../src/model/criterion.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import type { Scale } from '../../../src/model/scale.ts';
import { isDecimal, optionsOf, plain, valuesOf, type Value } from './answers.ts';
import { exactRange, type Range } from './fractions.ts';
import type { Leaf } from './node.ts';
import { originOf, remember, type World } from './world.ts';
import { endsOf, turnsIn, worthOf, type Ends } from './worth.ts';

export interface Question extends Ends {
  readonly reads: Criterion['reads'];
  /** How its answer is valued: as it says itself, or, where it counts another's answer and does not say, as that does. */
  readonly as: Valuing;
  /** Its own scale, from which it is carried where the rubric normalises. */
  readonly own: Range;
}

type Valuing = Partial<Pick<Criterion, 'answers' | 'worth' | 'scale' | 'checks'>>;

const known = new WeakMap<Leaf, Map<Criterion['reads'], Question>>();

/** Through the lens of an index a criterion says something else than its answer. */
export function questionAt(leaf: Leaf, reads: Criterion['reads'], world: World): Question {
  const ofLeaf = known.get(leaf) ?? new Map<Criterion['reads'], Question>();
  known.set(leaf, ofLeaf);
  return remember(ofLeaf, reads, () => {
    const { criterion } = leaf;
    const source = originOf(leaf, world).criterion;
    const own = criterion['answer-of'] === undefined ? 'answer' : criterion.reads;
    if (reads === 'answer') return questionOf(criterion, source, own, world.rubric);
    return questionOf({ ...criterion, worth: undefined }, source, reads, world.rubric);
  });
}

export function questionOf(own: Criterion, source: Criterion, reads: Criterion['reads'], rubric: Rubric): Question {
  if (reads !== 'answer') return readAside(own, reads, rubric);
  const as = valuing(own, source);
  const values = isDecimal(source)
    ? turnsIn(exactRange(as.scale ?? rubric.scale), as.worth).map(plain)
    : valuesOf(source, rubric);
  const ends = endsOf(values.map((value) => gateOf(value, as, rubric)));
  const isLoose = as.answers !== undefined || (as.checks !== undefined && as.checks.combine !== 'share');
  const isOpen = as.scale === undefined && isLoose;
  return {
    reads,
    as,
    own: isOpen ? { min: ends.worst, max: ends.best } : exactRange(as.scale ?? rubric.scale),
    ...ends,
  };
}

/** What gates look at: the worth of the answer, else its value on the criterion's own scale. */
export function gateOf({ value, option }: Value, as: Valuing, rubric: Rubric): Fraction {
  const own = option === null || as.answers === undefined ? null : optionsOf(as, rubric)[option];
  const carried = own ?? value;
  return as.worth === undefined ? carried : worthOf(carried, as.worth, exactRange(rubric.scale));
}

function valuing(own: Criterion, source: Criterion): Valuing {
  if (own === source) return own;
  if (own.answers !== undefined) return { answers: own.answers, worth: own.worth, scale: own.scale };
  return { ...source, worth: own.worth ?? source.worth };
}

/** What is read beside the answer has a range of its own. */
function readAside(own: Criterion, reads: 'confidence' | 'extent' | 'evidence', rubric: Rubric): Question {
  const scale: Scale = reads === 'confidence' ? (rubric.confidence ?? rubric.scale) : { min: 0, max: 1 };
  const as = { worth: own['answer-of'] === undefined ? undefined : own.worth };
  const range = exactRange(scale);
  return {
    reads,
    as,
    own: range,
    ...endsOf(turnsIn(range, as.worth).map((value) => gateOf(plain(value), as, rubric))),
  };
}
