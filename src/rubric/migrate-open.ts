/** What somebody must answer after a migration: what is new, what changed too much, what has no answer of its own any more. */
import type { Assessment } from '../model/assessment.ts';
import type { OpenQuestion } from '../model/migrated.ts';
import type { Rubric } from '../model/rubric.ts';
import { criteriaOf } from '../model/rubric-tree.ts';
import type { Editions, PlannedMigration } from './migrate-answers.ts';
import { ruleFor } from './migrate-rules.ts';

/** A question of the edition that was reached so far; its title is known at the end of the way. */
export type Pending = Omit<OpenQuestion, 'title'>;

/** What is open one edition further: what was open before under its new ids, what the step asks again, what it adds. */
export function openAfter(
  before: readonly Pending[],
  { moves, merged }: PlannedMigration,
  editions: Editions,
): Pending[] {
  const { migration } = editions;
  const carried = before.flatMap((question) =>
    ruleFor(question.criterion, migration).to.map((criterion) => ({ ...question, criterion })),
  );
  const again = moves.flatMap(({ kind, to, why, because, instance }): Pending[] =>
    kind === 'ask-again' && why !== null ? to.map((criterion) => ({ criterion, instance, why, because })) : [],
  );
  const crowded = merged.map((question): Pending => ({ ...question, why: 'merged', because: null }));
  return [...carried, ...again, ...crowded, ...added(editions)];
}

/** Each question once, with its title, in the order of the rubric; only what is asked there and has no answer. */
export function openQuestions(
  pending: readonly Pending[],
  { answers, instances }: Assessment,
  rubric: Rubric,
): OpenQuestion[] {
  const held = new Map(instances.map(({ of, id, answers: own }) => [`${of}/${id}`, own]));
  const isAnswered = ({ criterion, instance }: Pending): boolean =>
    Object.hasOwn((instance === null ? answers : held.get(instance)) ?? {}, criterion);
  return criteriaOf(rubric).flatMap(({ criterion }) => {
    if (criterion['answer-of'] !== undefined) return [];
    const about = pending.filter((question) => question.criterion === criterion.id && !isAnswered(question));
    const once = new Map(about.toReversed().map((question) => [question.instance, question]));
    return [...once.values()].toReversed().map((question) => ({ ...question, title: criterion.title }));
  });
}

/** Every criterion without an answer, where nobody can say which of them are new. */
export function unanswered({ answers, instances }: Assessment, rubric: Rubric): Pending[] {
  const known = new Set([...Object.keys(answers), ...instances.flatMap((instance) => Object.keys(instance.answers))]);
  return criteriaOf(rubric).flatMap(({ criterion }): Pending[] =>
    known.has(criterion.id) ? [] : [{ criterion: criterion.id, instance: null, why: 'unanswered', because: null }],
  );
}

/** Criteria that no old one became. */
function added({ from, to, migration }: Editions): Pending[] {
  if (from === null) return [];
  const reached = new Set(criteriaOf(from).flatMap(({ criterion }) => ruleFor(criterion.id, migration).to));
  return criteriaOf(to).flatMap(({ criterion }): Pending[] =>
    reached.has(criterion.id) ? [] : [{ criterion: criterion.id, instance: null, why: 'new', because: null }],
  );
}
