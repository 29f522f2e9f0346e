/** What can be read of an assessment whose shape is faulty elsewhere, so that its answers are checked all the same. */
import { AnswerSchema, InstanceSchema, type Answer, type Assessment, type Instance } from '../model/assessment.ts';
import { IdSchema, RubricReferenceSchema } from '../model/id.ts';
import type { StateRule } from '../model/state-rule.ts';

export type SoundPart = Pick<Assessment, 'rubric' | 'answers' | 'states'> & {
  readonly instances: readonly (Instance | undefined)[];
};

/** Null when there is no telling which rubric is answered. */
export function soundPart(value: unknown): SoundPart | null {
  const { rubric, answers, instances, states } = isMap(value) ? value : {};
  const reference = RubricReferenceSchema.safeParse(rubric);
  if (!reference.success || !isMap(answers)) return null;
  return {
    rubric: reference.data,
    answers: soundAnswers(answers),
    instances: listed(instances).map(soundInstance),
    states: listed(states).flatMap(namedState),
  };
}

function soundAnswers(answers: unknown): Record<string, Answer> {
  const sound = Object.entries(isMap(answers) ? answers : {}).flatMap(([id, answer]): [string, Answer][] => {
    const parsed = AnswerSchema.safeParse(answer);
    return parsed.success && IdSchema.safeParse(id).success ? [[id, parsed.data]] : [];
  });
  return Object.fromEntries(sound);
}

/** Without its kind there is no telling what an instance answers; one that is left out keeps its place. */
function soundInstance(value: unknown): Instance | undefined {
  const { of, id, answers } = isMap(value) ? value : {};
  const parsed = InstanceSchema.safeParse({ of, id });
  return parsed.success ? { ...parsed.data, answers: soundAnswers(answers) } : undefined;
}

/** A state is known by its id, whatever else is wrong with it. */
function namedState(value: unknown): StateRule[] {
  const id = IdSchema.safeParse(isMap(value) ? value['id'] : undefined);
  return id.success ? [{ id: id.data, title: id.data, absent: 'carried', priority: 'none' }] : [];
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
