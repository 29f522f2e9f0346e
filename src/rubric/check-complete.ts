/** What an assessment leaves out and its rubric does not do without. */
import { NOT_APPLICABLE, type Answer } from '../model/assessment.ts';
import { ownValue } from '../model/own-value.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { answerPlaces } from './answer-places.ts';
import type { Given } from './check-assessment.ts';
import type { IndexedCriterion } from './node-index.ts';
import { policiesOf } from './policies-of.ts';

type Answers = Readonly<Record<string, Answer>>;

export function checkComplete(given: Given, rubric: Rubric): Fault[] {
  const { answers, instances } = given;
  return [
    ...checkAnswered(answers, null, ['answers'], rubric),
    ...instances.flatMap((instance, at) =>
      instance === undefined ? [] : checkAnswered(instance.answers, instance.of, ['instances', at, 'answers'], rubric),
    ),
    ...checkTarget(given, rubric),
  ];
}

const required = new WeakMap<Rubric, Map<string | null, readonly IndexedCriterion[]>>();

function checkAnswered(answers: Answers, kind: string | null, path: Path, rubric: Rubric): Fault[] {
  return requiredOf(kind, rubric).flatMap(({ id }): Fault[] => {
    const answer = ownValue(answers, id);
    if (answer?.claimed !== undefined || answer?.appraised !== undefined) return [];
    return [
      { code: 'answer-required', path: answer === undefined ? path : [...path, id], atKey: true, params: { id } },
    ];
  });
}

/**
 * The criteria that every assessment, or every instance of the kind, must answer. Whether a question with conditions is
 * asked is known only when answers are scored, so it is never missed here.
 */
function requiredOf(kind: string | null, rubric: Rubric): readonly IndexedCriterion[] {
  const byKind = required.get(rubric) ?? new Map<string | null, readonly IndexedCriterion[]>();
  required.set(rubric, byKind);
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const asked = answerPlaces(rubric).byKind.get(kind) ?? [];
  const found = asked.filter((node) => !node.isBranched && policiesOf(node, rubric).unanswered === 'refuse');
  byKind.set(kind, found);
  return found;
}

/** Where the target counts for what does not apply, somebody must say what it is. */
function checkTarget({ answers, instances, target }: Given, rubric: Rubric): Fault[] {
  const { min, max } = rubric.scale;
  if (target !== undefined)
    return target >= min && target <= max
      ? []
      : [{ code: 'answer-outside-scale', path: ['target'], params: { found: target, min, max } }];
  if (rubric.scoring.target !== undefined) return [];
  const all: Answers[] = [answers, ...instances.map((instance) => instance?.answers ?? {})];
  return all.some((these) => excusesByTarget(these, rubric))
    ? [{ code: 'missing-key', path: ['target'], params: { key: 'target' } }]
    : [];
}

function excusesByTarget(answers: Answers, rubric: Rubric): boolean {
  const { byId } = answerPlaces(rubric);
  return Object.entries(answers).some(([id, { claimed, appraised, states = {} }]) => {
    const node = byId.get(id);
    const isExcused = [claimed, appraised, ...Object.values(states)].includes(NOT_APPLICABLE);
    return node !== undefined && isExcused && policiesOf(node, rubric)['not-applicable'] === 'target';
  });
}
