/** The questions of one assessment in the order of its rubric: each facet and instance apart, and nothing that nobody answers. */
import type { Instance } from '../model/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import { expandInstances } from '../model/expand-instances.ts';
import type { Dimension, Rubric } from '../model/rubric.ts';
import { criteriaOf, dimensionsOf } from '../model/rubric-tree.ts';
import type { AnswerKind, Question } from './question.ts';

export interface Plan {
  readonly questions: readonly Question[];
  /** Dimensions that are answered per instance, of which the assessment names none: nothing can be asked there. */
  readonly withoutInstances: readonly Dimension[];
}

/** Linked criteria take another one's answer, so they are not asked. */
export function planQuestions(rubric: Rubric, instances: readonly Instance[]): Plan {
  const unfolded = expandInstances(rubric, instances);
  const titles = new Map(dimensionsOf(unfolded).map(({ id, title }) => [id, title]));
  const kinds = instanceKinds(rubric);
  const questions = criteriaOf(unfolded).flatMap(({ criterion, ancestors }): Question[] => {
    const [key = '', instance] = criterion.id.split('@');
    const of = kinds.get(key);
    const isNobodys = of !== undefined && instance === undefined;
    if (criterion['answer-of'] !== undefined || isNobodys) return [];
    return [
      {
        id: criterion.id,
        key,
        instance: of === undefined || instance === undefined ? null : { of, id: instance },
        criterion,
        kind: kindOf(criterion),
        above: ancestors.map((id) => ({ id, title: titles.get(id) ?? id })),
      },
    ];
  });
  return { questions, withoutInstances: dimensionsOf(rubric).filter((dimension) => lacks(dimension, instances)) };
}

/** Of each criterion that is answered per instance, the kind of its instances. */
function instanceKinds(rubric: Rubric): Map<string, string> {
  return new Map(
    dimensionsOf(rubric).flatMap((dimension) => {
      const { per } = dimension;
      return per === undefined ? [] : criteriaBelow(dimension).map((id): [string, string] => [id, per.kind]);
    }),
  );
}

function criteriaBelow({ criteria = [], dimensions = [] }: Dimension): string[] {
  return [...criteria.map(({ id }) => id), ...dimensions.flatMap(criteriaBelow)];
}

function lacks({ per }: Dimension, instances: readonly Instance[]): boolean {
  return per !== undefined && !instances.some(({ of }) => of === per.kind);
}

function kindOf({ levels, checks, answers, number }: Criterion): AnswerKind {
  if (checks !== undefined) return 'checks';
  if (answers !== undefined) return 'options';
  if (levels !== undefined || number === undefined) return 'levels';
  return number.ratio ? 'ratio' : 'number';
}

/** Whether a question lies below a node of the rubric, or is it; a node within instances means all of them. */
export function isBelow(question: Question, node: string): boolean {
  return [question.id, question.key, ...question.above.map(({ id }) => id)].some(
    (id) => id === node || id.split('@')[0] === node,
  );
}

/** Every node below which something is asked, and every question. */
export function idsBelow(rubric: Rubric, instances: readonly Instance[]): Set<string> {
  const { questions } = planQuestions(rubric, instances);
  const ids = questions.flatMap(({ id, key, above }) => [id, key, ...above.map((step) => step.id)]);
  return new Set(ids.flatMap((id) => [id, id.split('@')[0] ?? id]));
}
