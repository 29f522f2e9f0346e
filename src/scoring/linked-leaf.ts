/** A criterion that is not asked but counts another one's answer once more, or what else is known of it. */
import type { CriterionFacts } from './criterion-facts.ts';
import type { Link, PreparedCriterion } from './prepare-criterion.ts';
import { compare, divide, rational, type Rational } from './rational.ts';
import { limited, UNANSWERED, valued, type Leaf, type Source, type Valued } from './read-leaf.ts';

/** What `node` counts in `source`, given what is known of the criterion that it links to. */
export function linkedLeaf(node: PreparedCriterion, { reads }: Link, facts: CriterionFacts, source: Source): Leaf {
  const leaf = facts.leaves.get(source) ?? UNANSWERED;
  if (leaf.value === null && leaf.word !== 'unanswered') return leaf;
  if (reads === 'evidence') return metShare(node, leaf, facts);
  if (leaf.value === null) return leaf;
  const { answer } = facts;
  if (reads === 'confidence') return answer?.confidence === undefined ? UNANSWERED : number(answer.confidence, node);
  if (reads === 'extent') return number(answer?.extent ?? 1, node);
  const given = translate(leaf, node, facts.node);
  return given === undefined ? UNANSWERED : limited(valued(given, node), node, facts.extent);
}

/** With options of its own, the option of the same id counts. */
function translate(
  { given, option }: Valued,
  node: PreparedCriterion,
  source: PreparedCriterion,
): Rational | undefined {
  if (node.options === null || source.options === null) return given;
  const chosen = option ?? [...source.options].find(([, value]) => compare(value, given) === 0)?.[0];
  return chosen === undefined ? undefined : node.options.get(chosen);
}

/** Where no evidence is asked for, there is nothing to say; where some was brought, it counts before the question is answered. */
function metShare(node: PreparedCriterion, leaf: Leaf, { weighing: { requirements, verdicts } }: CriterionFacts): Leaf {
  if (requirements.length === 0) return { value: null, word: 'not-applicable' };
  if (leaf.value === null && verdicts.length === 0) return leaf;
  const met = requirements.filter((requirement) => requirement.met).length;
  return valued(divide(rational(met), rational(requirements.length)), node);
}

function number(value: number, node: PreparedCriterion): Leaf {
  return valued(rational(value), node);
}
