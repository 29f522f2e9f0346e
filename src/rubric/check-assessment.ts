/** An assessment against the rubric it answers: every answer in its place, and one that the criterion admits. */
import type { Answer, Assessment, Instance } from '../model/assessment.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { answerPlaces, kindOf } from './answer-places.ts';
import { checkAnswer, type AnswerContext } from './check-answer.ts';
import { checkComplete } from './check-complete.ts';
import { linkedCriterion, noCriterion } from './check-references.ts';
import { checkStates } from './check-states.ts';
import { nodeIndex } from './node-index.ts';
import { unknownId } from './unknown-id.ts';

/** What is checked of an assessment; an instance that could not be read keeps its place as undefined. */
export type Given = Pick<Assessment, 'answers' | 'states' | 'target'> & {
  readonly instances: readonly (Instance | undefined)[];
};

/** `isWhole: false` for what is left of a faulty file, where what seems to be missing may be what is faulty. */
export function checkAssessment(given: Given, rubric: Rubric, { isWhole = true } = {}): Fault[] {
  const { answers, instances, states } = given;
  const stateIds = [...rubric.states, ...states].map(({ id }) => id);
  const check = (these: Readonly<Record<string, Answer>>, kind: Kind, path: Path): Fault[] =>
    checkAnswers(these, kind, path, { rubric, stateIds });
  return [
    ...checkStates(states, ['states'], rubric.states),
    ...check(answers, null, ['answers']),
    ...instances.flatMap((instance, at) =>
      instance === undefined ? [] : check(instance.answers, kindIn(instance, rubric), ['instances', at, 'answers']),
    ),
    ...checkInstances(instances, rubric),
    ...(isWhole ? checkComplete(given, rubric) : []),
  ];
}

/** Of instance; null for what is answered once, undefined where nobody can tell. */
type Kind = string | null | undefined;

function kindIn({ of }: Instance, rubric: Rubric): Kind {
  return Object.hasOwn(rubric['instance-kinds'], of) ? of : undefined;
}

function checkAnswers(
  answers: Readonly<Record<string, Answer>>,
  kind: Kind,
  path: Path,
  context: AnswerContext,
): Fault[] {
  const { byId, suggest } = answerPlaces(context.rubric);
  const { byId: nodes } = nodeIndex(context.rubric);
  return Object.entries(answers).flatMap(([id, answer]): Fault[] => {
    const here = [...path, id];
    const criterion = byId.get(id);
    if (criterion === undefined)
      return [{ ...noCriterion(id, nodes.get(id), here, suggest(id, kind ?? null)), atKey: true }];
    const source = criterion.own['answer-of'];
    if (source !== undefined) return [{ ...linkedCriterion(id, source, here), atKey: true }];
    const place = kindOf(criterion);
    if (kind !== undefined && place !== kind)
      return [{ code: 'answer-misplaced', path: here, atKey: true, params: { id, kind: place ?? '' } }];
    return checkAnswer(answer, criterion, here, context);
  });
}

/** Ids of instances become part of the ids of nodes, so they are told apart over all kinds. */
function checkInstances(instances: Given['instances'], rubric: Rubric): Fault[] {
  const kinds = rubric['instance-kinds'];
  const seen = new Map<string, string>();
  return instances.flatMap((instance, at): Fault[] => {
    if (instance === undefined) return [];
    const { id, of } = instance;
    const path = ['instances', at];
    const other = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), other ?? id);
    return [
      ...(Object.hasOwn(kinds, of)
        ? []
        : [unknownId('instance-kind', of, [...path, 'of'], nearest(of, Object.keys(kinds)))]),
      ...(other === undefined ? [] : [{ code: 'duplicate-id', path: [...path, 'id'], params: { id, other } } as const]),
    ];
  });
}
