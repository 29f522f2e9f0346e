/** What is answered once per system, project or respondent, as the tree that one assessment's instances make of it. */
import type { Answer, Assessment, Instance } from './assessment.ts';
import { conditionsIn, type Condition, type Conditions } from './condition.ts';
import type { Criterion } from './criterion.ts';
import type { Dimension, Per, Rubric } from './rubric.ts';
import { dimensionsOf } from './rubric-tree.ts';

type Named = Pick<Instance, 'of' | 'id' | 'title' | 'weight'>;

/** A dimension that was unfolded; `lacking` where there are fewer instances than its rubric asks for. */
export type UnfoldedDimension = Dimension & {
  readonly lacking?: { readonly have: number; readonly needed: number };
};

/**
 * The rubric with every dimension that has `per` unfolded: `dim@crm` for each instance, or, criterion by criterion,
 * `question@crm`. Where no instance is named, the dimension stays as it is: nobody answered it.
 */
export function expandInstances(rubric: Rubric, instances: readonly Named[]): Rubric {
  if (!dimensionsOf(rubric).some(({ per }) => per !== undefined)) return rubric;
  return { ...rubric, dimensions: rubric.dimensions.map((dimension) => unfold(dimension, instances)) };
}

/** The answers by the ids of the unfolded tree. */
export function answersOf({
  answers,
  instances,
}: Pick<Assessment, 'answers' | 'instances'>): Readonly<Record<string, Answer>> {
  if (instances.length === 0) return answers;
  const perInstance = instances.flatMap(({ id, answers: given }) =>
    Object.entries(given).map(([criterion, answer]): [string, Answer] => [`${criterion}@${id}`, answer]),
  );
  return Object.fromEntries([...Object.entries(answers), ...perInstance]);
}

function unfold(dimension: Dimension, instances: readonly Named[]): UnfoldedDimension {
  const { per } = dimension;
  if (per === undefined) {
    const { dimensions } = dimension;
    return dimensions === undefined
      ? dimension
      : { ...dimension, dimensions: dimensions.map((child) => unfold(child, instances)) };
  }
  const own = instances.filter(({ of }) => of === per.kind);
  const unfolded = unfoldOver(dimension, per, own);
  const [have, needed] = [own.length, per['at-least']];
  return have < needed ? { ...unfolded, lacking: { have, needed } } : unfolded;
}

function unfoldOver(dimension: Dimension, per: Per, instances: readonly Named[]): Dimension {
  if (instances.length === 0) return without(dimension, ['per']);
  return per.first === 'instance' ? byInstance(dimension, per, instances) : byCriterion(dimension, per, instances);
}

/** Each instance is scored by the whole dimension; the scores are combined. */
function byInstance(dimension: Dimension, per: Per, instances: readonly Named[]): Dimension {
  const { id, title, description, weight, step, tags, adds, level, levels, ladder, closed } = dimension;
  const { unanswered, 'not-applicable': notApplicable, 'dont-know': dontKnow } = dimension;
  const policies = { unanswered, 'not-applicable': notApplicable, 'dont-know': dontKnow };
  const ids = idsBelow(dimension);
  const outer = { id, title, description, weight, step, tags, adds, level, levels, ladder, closed, ...policies };
  return {
    ...defined(outer),
    ...combining(per, dimension),
    dimensions: instances.map((instance) => ({
      ...renamed({ ...without(dimension, ['per', 'step', 'adds', 'tags']), id }, instance.id, ids),
      title: instance.title ?? instance.id,
      weight: instance.weight,
    })),
  };
}

/**
 * Each criterion is combined over the instances; the dimension then rolls up as it says. Conditions of the dimensions
 * between move to the criteria, for each instance answers them for itself.
 */
function byCriterion(dimension: Dimension, per: Per, instances: readonly Named[]): Dimension {
  const ids = idsBelow(dimension);
  const visit = ({ criteria = [], dimensions = [], ...rest }: Dimension, above: readonly Condition[]): Dimension => ({
    ...without(rest, ['per']),
    dimensions: [
      ...criteria.map((criterion) => overInstances(withConditions(criterion, above), dimension, per, instances, ids)),
      ...dimensions.map((child) => visit(without(child, ['asked-if']), [...above, ...conditionsIn(child['asked-if'])])),
    ],
  });
  return visit(dimension, []);
}

function withConditions(criterion: Criterion, above: readonly Condition[]): Criterion {
  return above.length === 0
    ? criterion
    : { ...criterion, 'asked-if': [...above, ...conditionsIn(criterion['asked-if'])] };
}

function overInstances(
  criterion: Criterion,
  dimension: Dimension,
  per: Per,
  instances: readonly Named[],
  ids: ReadonlySet<string>,
): Dimension {
  const { id, title, weight, step, tags, adds } = criterion;
  return {
    ...defined({ id, title, weight, step, tags, adds }),
    ...combining(per, dimension),
    criteria: instances.map((instance) => ({
      ...renamedCriterion(without(criterion, ['step', 'adds']), instance.id, ids),
      title: instance.title ?? instance.id,
      weight: instance.weight,
    })),
  };
}

/** Counting roll-ups count from the bar that the dimension sets. */
function combining({ rollup }: Per, { 'counts-from': from }: Dimension): Pick<Dimension, 'rollup' | 'counts-from'> {
  const isCounting = rollup === 'count' || rollup === 'share';
  return {
    rollup,
    ...(isCounting && from !== undefined && { 'counts-from': from }),
  };
}

function renamed(dimension: Dimension, instance: string, ids: ReadonlySet<string>): Dimension {
  const { criteria, dimensions, 'asked-if': askedIf } = dimension;
  return {
    ...dimension,
    id: `${dimension.id}@${instance}`,
    ...(askedIf !== undefined && { 'asked-if': renamedConditions(askedIf, instance, ids) }),
    ...(criteria && { criteria: criteria.map((criterion) => renamedCriterion(criterion, instance, ids)) }),
    ...(dimensions && { dimensions: dimensions.map((child) => renamed(child, instance, ids)) }),
  };
}

function renamedCriterion(criterion: Criterion, instance: string, ids: ReadonlySet<string>): Criterion {
  const { 'answer-of': source, 'asked-if': askedIf } = criterion;
  return {
    ...criterion,
    id: `${criterion.id}@${instance}`,
    ...(source !== undefined && { 'answer-of': ids.has(source) ? `${source}@${instance}` : source }),
    ...(askedIf !== undefined && { 'asked-if': renamedConditions(askedIf, instance, ids) }),
  };
}

/** A condition on a question of the same instance looks at that instance's answer. */
function renamedConditions(conditions: Conditions, instance: string, ids: ReadonlySet<string>): Conditions {
  const rename = (id: string): string => (ids.has(id) ? `${id}@${instance}` : id);
  const visit = (condition: Condition): Condition => ({
    ...condition,
    ...(condition.node !== undefined && { node: rename(condition.node) }),
    ...(condition.nodes && { nodes: condition.nodes.map(rename) }),
    except: condition.except.map(rename),
    ...(condition.any && { any: condition.any.map(visit) }),
    ...(condition.all && { all: condition.all.map(visit) }),
    ...(condition.not && { not: visit(condition.not) }),
  });
  return Array.isArray(conditions) ? conditions.map(visit) : visit(conditions);
}

function idsBelow({ criteria = [], dimensions = [] }: Dimension): Set<string> {
  return new Set([...criteria.map(({ id }) => id), ...dimensions.flatMap((child) => [child.id, ...idsBelow(child)])]);
}

function without<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Omit<T, K> & T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.some((left) => left === key))) as T;
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
