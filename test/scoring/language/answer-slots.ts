/** The answers of a case one by one, to be changed: each with everything that can be answered in its place. */
import type { Answer, Assessment } from '../../../src/model/assessment.ts';
import { expandFacets } from '../../../src/model/expand-facets.ts';
import { criteriaOf } from '../../../src/model/rubric-tree.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import { gateOf } from '../oracle/question.ts';
import { valueOf } from '../oracle/answers.ts';
import { nearest } from '../oracle/fractions.ts';
import { AS_OF } from './draw-answers.ts';
import type { Case } from './draw-case.ts';
import type { Given } from './write-draft.ts';

export interface Slot {
  readonly criterion: Criterion;
  /** The instance that it is an answer for. */
  readonly instance: string | null;
  readonly answer: Answer;
  /** From the worst to the best; of two that are worth the same, the higher value later. */
  readonly choices: readonly Given[];
}

export function slotsOf({ rubric, assessment, written }: Case): Slot[] {
  const criteria = criteriaOf(expandFacets(rubric)).map(({ criterion }) => criterion);
  const slotsIn = (answers: Readonly<Record<string, Answer>>, instance: string | null): Slot[] =>
    criteria.flatMap((criterion) => {
      const answer = answers[criterion.id];
      if (answer === undefined) return [];
      const choices = rankedChoices(criterion, written.choices.get(criterion.id) ?? [], rubric);
      return [{ criterion, instance, answer, choices }];
    });
  return [
    ...slotsIn(assessment.answers, null),
    ...assessment.instances.flatMap(({ id, answers }) => slotsIn(answers, id)),
  ];
}

/** Each answer as `change` makes it; without one where it gives undefined. */
export function withAnswers(c: Case, change: (slot: Slot) => Answer | undefined): Case {
  const slots = slotsOf(c);
  const changed = (answers: Assessment['answers'], instance: string | null): Assessment['answers'] =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => {
        const slot = slots.find((known) => known.criterion.id === id && known.instance === instance);
        const found = slot === undefined ? answer : change(slot);
        return found === undefined ? [] : [[id, found]];
      }),
    );
  const { assessment } = c;
  const instances = assessment.instances.map((one) => ({ ...one, answers: changed(one.answers, one.id) }));
  return { ...c, assessment: { ...assessment, answers: changed(assessment.answers, null), instances } };
}

/** With one answer changed; undefined takes it away. */
export function withAnswer(c: Case, { criterion, instance }: Slot, answer: Answer | undefined): Case {
  return withAnswers(c, (slot) =>
    slot.criterion.id === criterion.id && slot.instance === instance ? answer : slot.answer,
  );
}

/** Whatever the criterion asks for, as it is accepted on the day. */
export function everyEvidence({ evidence }: Criterion): Answer['evidence'] {
  return evidence.flatMap(({ id, accepts, count }) =>
    Array.from({ length: count }, (_unused, at) => ({
      requirement: id,
      effective: AS_OF,
      ...(accepts.includes('document') ? { document: String(at) } : { measurement: { value: 1 } }),
    })),
  );
}

/** What a choice is on the criterion's own scale, as a result says it. */
export function valueIn(choice: Given, { criterion }: Slot, rubric: Case['rubric']): number {
  return nearest(valueOf(typeof choice === 'object' ? [...choice] : choice, criterion, rubric).value);
}

function rankedChoices(criterion: Criterion, choices: readonly Given[], rubric: Case['rubric']): Given[] {
  return choices
    .map((choice) => {
      const value = valueOf(typeof choice === 'object' ? [...choice] : choice, criterion, rubric);
      return { choice, value: value.value, gate: gateOf(value, criterion, rubric) };
    })
    .toSorted((a, b) => a.gate.compare(b.gate) || a.value.compare(b.value))
    .map(({ choice }) => choice);
}
