/** One answer against its criterion: each of its values, what must be said beside it, and its evidence. */
import { appraisalDiffers } from '../model/appraisal.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type AnswerValue } from '../model/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import { ownValue } from '../model/own-value.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import { longOption } from '../model/short-forms.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { checkAnswerValue } from './check-answer-value.ts';
import { checkEvidence } from './check-evidence.ts';
import { withoutUse } from './contradiction.ts';
import { missingInRubric } from './missing-in-rubric.ts';
import type { IndexedCriterion } from './node-index.ts';
import { policiesOf } from './policies-of.ts';
import { unknownId } from './unknown-id.ts';

export interface AnswerContext {
  readonly rubric: Rubric;
  /** Of the rubric and of the assessment. */
  readonly stateIds: readonly string[];
}

export function checkAnswer(answer: Answer, node: IndexedCriterion, path: Path, context: AnswerContext): Fault[] {
  const { rubric, stateIds } = context;
  const { own: criterion } = node;
  const values = valuesIn(answer, path);
  return [
    ...checkStateIds(answer, stateIds, path),
    ...values.flatMap(({ value, path: here }) => checkValue(value, node, here, rubric)),
    ...checkReason(answer, values, criterion, path),
    ...checkNotes(answer, criterion, path, rubric),
    ...checkAppraisalNote(answer, criterion, path, rubric),
    ...checkAside(answer, path, rubric),
    ...checkEvidence(answer, criterion, path),
  ];
}

interface Given {
  readonly value: AnswerValue;
  readonly path: Path;
}

/** What is claimed, what the assessor gave, and what holds in each state. */
function valuesIn({ claimed, appraised, states = {} }: Answer, path: Path): Given[] {
  return [
    ...(claimed === undefined ? [] : [{ value: claimed, path: [...path, 'claimed'] }]),
    ...(appraised === undefined ? [] : [{ value: appraised, path: [...path, 'appraised'] }]),
    ...Object.entries(states).map(([id, value]) => ({ value, path: [...path, 'states', id] })),
  ];
}

function checkStateIds({ states = {} }: Answer, known: readonly string[], path: Path): Fault[] {
  return Object.keys(states).flatMap((id) =>
    known.includes(id) ? [] : [{ ...unknownId('state', id, [...path, 'states', id], nearest(id, known)), atKey: true }],
  );
}

/** Where it hangs on other answers whether the question is asked, a word that is refused may stand for that. */
function checkValue(value: AnswerValue, node: IndexedCriterion, path: Path, rubric: Rubric): Fault[] {
  const { own: criterion, isBranched } = node;
  if (value !== DONT_KNOW && value !== NOT_APPLICABLE) return checkAnswerValue(value, criterion, path, rubric);
  const isRefused = !isBranched && policiesOf(node, rubric)[value] === 'refuse';
  const params = { id: criterion.id };
  if (value === DONT_KNOW) return isRefused ? [{ code: 'answer-required', path, params }] : [];
  const isAllowed = criterion['not-applicable'].allowed && !isRefused;
  return isAllowed ? [] : [{ code: 'not-applicable-not-allowed', path, params }];
}

/** A question taken off the exam needs a reason where the rubric says so. */
function checkReason({ reason }: Answer, values: readonly Given[], criterion: Criterion, path: Path): Fault[] {
  const { allowed, 'reason-required': needsReason } = criterion['not-applicable'];
  const isExcused = values.some(({ value }) => value === NOT_APPLICABLE);
  return isExcused && allowed && needsReason && isBlank(reason)
    ? [{ code: 'not-applicable-without-reason', path, atKey: true, params: { id: criterion.id } }]
    : [];
}

/** Whoever chooses an option that asks for a note must write it: the agency its own, the assessor another. */
function checkNotes(answer: Answer, criterion: Criterion, path: Path, rubric: Rubric): Fault[] {
  const options = optionsOf(criterion, rubric);
  const notes = { claimed: 'note', appraised: 'appraisal-note' } as const;
  return (['claimed', 'appraised'] as const).flatMap((key): Fault[] => {
    const found = String(answer[key] ?? '');
    const option = ownValue(options, found);
    const isAsked = option !== undefined && longOption(option)['note-required'];
    if (!isAsked || !isBlank(answer[notes[key]])) return [];
    return [{ code: 'note-missing', path: [...path, key], params: { found, id: criterion.id, key: notes[key] } }];
  });
}

/** Where the rubric says so, nobody is marked up or down without learning why. */
function checkAppraisalNote(answer: Answer, { id }: Criterion, path: Path, { scoring }: Rubric): Fault[] {
  const isAsked = scoring['appraisal-note'] === 'required' && appraisalDiffers(answer);
  return isAsked && isBlank(answer['appraisal-note'])
    ? [{ code: 'appraisal-without-reason', path: [...path, 'appraised'], params: { id } }]
    : [];
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}

/** What is said beside the answer must be something that the rubric asks. */
function checkAside({ confidence, extent }: Answer, path: Path, rubric: Rubric): Fault[] {
  const unasked = (['confidence', 'extent'] as const).flatMap((key) => {
    const needs = { confidence, extent }[key] === undefined ? null : missingInRubric(key, rubric);
    return needs === null ? [] : [withoutUse([...path, key], key, needs)];
  });
  const scale = rubric.confidence;
  if (confidence === undefined || scale === undefined) return unasked;
  const isInside = confidence >= scale.min && confidence <= scale.max;
  const params = { found: confidence, ...scale };
  return isInside ? unasked : [...unasked, { code: 'answer-outside-scale', path: [...path, 'confidence'], params }];
}
