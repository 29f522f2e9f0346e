/** How much of what is asked was not assessed although somebody spoke of it: not applicable, waived, not known. */
import type { SetAside } from '../model/result.ts';
import { factsOf, type Facts } from './criterion-facts.ts';
import {
  criteriaBelow,
  isDimension,
  type Evaluated,
  type EvaluatedCriterion,
  type EvaluatedDimension,
} from './evaluate.ts';
import { divide, isZero, multiply, ONE, sum, toNumber, ZERO, type Rational } from './rational.ts';
import { weighing } from './roll-up.ts';
import { isWaiverApplied } from './waiver-uses.ts';

type Kind = Exclude<keyof SetAside, 'share'>;
type Kinds = ReadonlyMap<EvaluatedCriterion, Kind>;

/** Weighed as coverage is, but over everything that is asked: what does not apply is what is counted here. */
export function setAside(root: EvaluatedDimension, facts: Facts): SetAside {
  const kinds = new Map(
    criteriaBelow(root).flatMap((criterion): [EvaluatedCriterion, Kind][] => {
      const kind = kindOf(criterion, facts);
      return kind === null ? [] : [[criterion, kind]];
    }),
  );
  const shareOf = (...wanted: Kind[]): number => {
    const isCounted = (kind: Kind): boolean => wanted.includes(kind);
    return [...kinds.values()].some(isCounted) ? toNumber(shareBelow(root, kinds, isCounted)) : 0;
  };
  return {
    share: shareOf('notApplicable', 'dontKnow', 'waived'),
    notApplicable: shareOf('notApplicable'),
    dontKnow: shareOf('dontKnow'),
    waived: shareOf('waived'),
  };
}

/** Each criterion is one thing only: what is waived in whole or in part is waived, whatever else was said of it. */
function kindOf({ leaf, node }: EvaluatedCriterion, facts: Facts): Kind | null {
  if (leaf.value === null && leaf.word === 'not-asked') return null;
  if (isWaiverApplied(factsOf(facts, node), facts)) return 'waived';
  if (leaf.value !== null) return null;
  if (leaf.word === 'not-applicable') return 'notApplicable';
  return leaf.word === 'dont-know' ? 'dontKnow' : null;
}

function shareBelow(evaluated: Evaluated, kinds: Kinds, isCounted: (kind: Kind) => boolean): Rational {
  if (!isDimension(evaluated)) {
    const kind = kinds.get(evaluated);
    return kind !== undefined && isCounted(kind) ? ONE : ZERO;
  }
  const { children, node } = evaluated;
  const asked = weighing(children, node.weights).filter(({ item }) => item.outcome.reason !== 'not-asked');
  const total = sum(asked.map(({ weight }) => weight));
  if (isZero(total)) return ZERO;
  return divide(sum(asked.map(({ item, weight }) => multiply(weight, shareBelow(item, kinds, isCounted)))), total);
}
