/** Unfolds facets and instances, and hands down what each node has from above. */
import type { Answer, Assessment, Instance } from '../../../src/model/assessment.ts';
import { conditionsIn, type Condition } from '../../../src/model/condition.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import type { Dimension, Per, Rubric } from '../../../src/model/rubric.ts';
import type { Branch, Leaf, Node, Placed, Policies, Rules } from './node.ts';

/** What a node hands down to all below it. */
interface Above {
  readonly assessment: Assessment;
  readonly policies: Policies;
  readonly conditions: readonly Condition[];
  readonly isBonus: boolean;
  readonly suffix: string;
  readonly resolve: (id: string) => string;
  /** Below a dimension that is combined criterion by criterion. */
  readonly each: Each | null;
}

interface Each {
  readonly per: Per;
  readonly instances: readonly Instance[];
  readonly rules: Rules;
  readonly inside: ReadonlySet<string>;
}

/** The top dimensions, unfolded. */
export function unfold({ scoring, dimensions }: Rubric, assessment: Assessment): Branch[] {
  const policies: Policies = {
    notApplicable: scoring['not-applicable'],
    unanswered: scoring.unanswered,
    dontKnow: scoring['dont-know'] ?? scoring.unanswered,
  };
  const resolve = (id: string): string => id;
  const top: Above = { assessment, policies, conditions: [], isBonus: false, suffix: '', resolve, each: null };
  return dimensions.map((dimension) => branchOf(dimension, top));
}

function branchOf(dimension: Dimension, above: Above): Branch {
  const { per, 'counts-from': from } = dimension;
  if (per === undefined) return plainBranch(dimension, above);
  const instances = above.assessment.instances.filter(({ of }) => of === per.kind);
  const counted = { listed: instances.length, needed: per['at-least'] };
  if (instances.length === 0) return { ...plainBranch(dimension, above), instances: counted };
  const rules = { rollup: per.rollup, ...(from !== undefined && { 'counts-from': from }) };
  const each = { per, instances, rules, inside: idsBelow(dimension) };
  if (per.first === 'criterion') return { ...plainBranch(dimension, { ...above, each }), instances: counted };
  return { ...perInstance(dimension, each, above), instances: counted };
}

/** The dimension for each instance, and what combines them: judged alike, but only the whole is weighed and added. */
function perInstance(dimension: Dimension, { instances, rules, inside }: Each, above: Above): Branch {
  const { level, levels, ladder, closed, adds: _adds, step: _step, tags: _tags, ...rest } = dimension;
  const judged = defined({ level, levels, ladder, closed });
  const isBonus = above.isBonus || dimension.adds !== undefined;
  return {
    ...placed(dimension, policiesUnder(dimension, above.policies), ''),
    kind: 'dimension',
    rules: { ...judged, ...rules },
    children: instances.map((instance) =>
      plainBranch(
        { ...rest, ...judged, weight: instance.weight },
        { ...above, isBonus, suffix: `@${instance.id}`, resolve: resolveIn(instance, inside) },
      ),
    ),
  };
}

function plainBranch(dimension: Dimension, above: Above): Branch {
  const below = { ...under(dimension, above), policies: policiesUnder(dimension, above.policies) };
  const { criteria = [], dimensions = [], ...rules } = dimension;
  return {
    ...placed(dimension, below.policies, above.suffix),
    kind: 'dimension',
    rules,
    children: [
      ...criteria.filter(({ facets }) => facets === undefined).map((criterion) => question(criterion, below)),
      ...criteria.filter(({ facets }) => facets !== undefined).map((criterion) => faceted(criterion, below)),
      ...dimensions.map((child) => branchOf(child, below)),
    ],
  };
}

function faceted(criterion: Criterion, above: Above): Branch {
  const { facets = [], rollup, step: _step, adds: _adds, 'asked-if': _askedIf, ...rest } = criterion;
  const below = under(criterion, above);
  return {
    ...placed(criterion, above.policies, above.suffix),
    kind: 'dimension',
    rules: rollup === undefined ? {} : { rollup },
    children: facets.map((facet) =>
      question({ ...rest, id: `${criterion.id}/${facet}`, weight: 1, tags: { ...criterion.tags, facet } }, below),
    ),
  };
}

/** Where answers are combined criterion by criterion, a dimension of the answers of all instances. */
function question(criterion: Criterion, above: Above): Node {
  if (above.each === null) return leafOf(criterion, above);
  const { instances, rules, inside } = above.each;
  const { step: _step, adds: _adds, ...rest } = criterion;
  const isBonus = above.isBonus || criterion.adds !== undefined;
  return {
    ...placed(criterion, above.policies, above.suffix),
    kind: 'dimension',
    rules,
    combined: criterion,
    children: instances.map((instance) =>
      leafOf(
        { ...rest, weight: instance.weight },
        { ...above, isBonus, suffix: `@${instance.id}`, resolve: resolveIn(instance, inside) },
      ),
    ),
  };
}

function leafOf(criterion: Criterion, above: Above): Leaf {
  const { conditions, isBonus } = under(criterion, above);
  const { resolve, suffix, policies, assessment } = above;
  const answer = answerTo(`${criterion.id}${suffix}`, assessment);
  return {
    ...placed(criterion, policies, suffix),
    kind: 'criterion',
    criterion,
    conditions,
    resolve,
    answer,
    isBonus,
  };
}

function placed(
  { id, weight, step, tags = {}, adds }: Pick<Dimension, 'id' | 'weight' | 'step' | 'tags' | 'adds'>,
  policies: Policies,
  suffix: string,
): Placed {
  return { id: `${id}${suffix}`, weight, step, tags, adds, policies };
}

/** Whoever says what happens to the unanswered means those who do not know, too, unless they say otherwise. */
function policiesUnder(dimension: Dimension, above: Policies): Policies {
  const { unanswered, 'not-applicable': notApplicable, 'dont-know': dontKnow = unanswered } = dimension;
  return {
    notApplicable: notApplicable ?? above.notApplicable,
    unanswered: unanswered ?? above.unanswered,
    dontKnow: dontKnow ?? above.dontKnow,
  };
}

function under(own: Pick<Criterion, 'asked-if' | 'adds'>, above: Above): Above {
  const conditions = [...above.conditions, ...conditionsIn(own['asked-if'])];
  return { ...above, conditions, isBonus: above.isBonus || own.adds !== undefined };
}

function answerTo(id: string, { answers, instances }: Assessment): Answer | undefined {
  for (const instance of instances)
    for (const [criterion, answer] of Object.entries(instance.answers))
      if (`${criterion}@${instance.id}` === id) return answer;
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function resolveIn({ id: instance }: Instance, inside: ReadonlySet<string>): (id: string) => string {
  return (id) => (inside.has(id) ? `${id}@${instance}` : id);
}

function idsBelow({ criteria = [], dimensions = [] }: Dimension): Set<string> {
  return new Set([
    ...criteria.flatMap(({ id, facets = [] }) => [id, ...facets.map((facet) => `${id}/${facet}`)]),
    ...dimensions.flatMap((child) => [child.id, ...idsBelow(child)]),
  ]);
}

function defined(rules: Rules): Rules {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
}
