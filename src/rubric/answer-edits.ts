/** Changed answers → edits of the file that they stand in: as few as say it, so that comments, order and layout stay. */
import { AnswerSchema, AssessmentSchema, type Answer, type AnswerValue } from '../model/assessment.ts';
import { EvidenceSchema, type Evidence } from '../model/evidence.ts';
import type { Rubric } from '../model/rubric.ts';
import { valueAt, type Edit } from '../document/edits.ts';
import type { Path } from '../document/fault.ts';
import type { ChangedAnswer, TrackedPiece } from './apply-changes.ts';
import { isSame } from './content-hash.ts';
import { besideKey, mapEdits } from './map-edits.ts';
import { besideAnswer, inRubricOrder } from './order-answers.ts';

/** `value` is what the file says, as it was read and before any schema filled in what it leaves out. */
export function answerEdits(value: unknown, changed: readonly ChangedAnswer[], rubric: Rubric): Edit[] {
  const isThere = ({ place, criterion }: ChangedAnswer): boolean => isMap(valueAt(value, [...place, criterion]));
  const fresh = inRubricOrder(
    changed.filter((answer) => !isThere(answer)),
    rubric,
  );
  const isOfNew = ({ place }: ChangedAnswer): boolean =>
    place[0] === 'instances' && valueAt(value, place.slice(0, 2)) === undefined;
  return [
    ...changed.filter(isThere).flatMap((answer) => editsWithin(answer, [...answer.place, answer.criterion], value)),
    ...placesOf(fresh.filter((answer) => !isOfNew(answer))).flatMap((same) => newAnswers(same, value, rubric)),
    ...newInstances(placesOf(fresh.filter(isOfNew)), value),
  ];
}

/** Whole, behind those that are there; one about which nothing is said is not made. */
function newInstances(places: readonly (readonly ChangedAnswer[])[], value: unknown): Edit[] {
  const made = places
    .toSorted(([a], [b]) => Number(a?.place[1]) - Number(b?.place[1]))
    .flatMap((answers) => {
      const { of, id, title } = answers[0]?.instance ?? {};
      const said = answers.map(({ criterion, after }) => [criterion, withoutEmpty(after)] as const);
      const written = said.filter(([, answer]) => Object.keys(answer).length > 0);
      return written.length === 0 ? [] : [{ of, id, title, answers: Object.fromEntries(written) }];
    });
  if (made.length === 0) return [];
  const there = valueAt(value, ['instances']);
  if (Array.isArray(there)) return made.map((to) => ({ kind: 'insert', path: ['instances', there.length], to }));
  const beside = besideKey('instances', keysAt(value, []), Object.keys(AssessmentSchema.shape));
  return [{ kind: 'insert', path: ['instances'], to: made, beside }];
}

/** Answers that stand in one map. */
function placesOf(answers: readonly ChangedAnswer[]): ChangedAnswer[][] {
  const keys = [...new Set(answers.map(({ place }) => JSON.stringify(place)))];
  return keys.map((key) => answers.filter(({ place }) => JSON.stringify(place) === key));
}

/** An answer that says nothing is not written. */
function newAnswers(answers: readonly ChangedAnswer[], value: unknown, rubric: Rubric): Edit[] {
  const said = answers.map((answer) => ({ ...answer, to: withoutEmpty(answer.after) }));
  const written = said.filter(({ to }) => Object.keys(to).length > 0);
  const [first] = written;
  if (first === undefined) return [];
  const there = valueAt(value, first.place);
  if (!isMap(there)) {
    const to = Object.fromEntries(written.map((answer) => [answer.criterion, answer.to]));
    return [{ kind: 'insert', path: first.place, to }];
  }
  return written.map(({ place, criterion, to }) => {
    const beside = besideAnswer(criterion, Object.keys(there), rubric);
    return { kind: 'insert', path: [...place, criterion], to, beside };
  });
}

function withoutEmpty({ evidence, states, ...fields }: Answer): Record<string, unknown> {
  const { evidence: _last, ...known } = AnswerSchema.shape;
  const whole: Readonly<Record<string, unknown>> = { ...fields, ...(isFilled(states) && { states }) };
  const inOrder = Object.keys(known).flatMap((key) => (Object.hasOwn(whole, key) ? [[key, whole[key]] as const] : []));
  return { ...Object.fromEntries(inOrder), ...(evidence.length > 0 && { evidence }) };
}

function isFilled(map: object | undefined): boolean {
  return map !== undefined && Object.keys(map).length > 0;
}

function editsWithin({ before, after, pieces }: ChangedAnswer, path: Path, value: unknown): Edit[] {
  const { evidence: _old, states: oldStates = {}, ...old } = before ?? { evidence: [] };
  const { evidence: _new, states = {}, ...fields } = after;
  const there = keysAt(value, path);
  return [
    ...mapEdits(old, fields, path, there, ANSWER_KEYS),
    ...stateEdits(oldStates, states, path, there),
    ...evidenceEdits(before?.evidence ?? [], pieces, path, value, there),
  ];
}

const ANSWER_KEYS = Object.keys(AnswerSchema.shape);
const EVIDENCE_KEYS = Object.keys(EvidenceSchema.shape);

type States = Readonly<Record<string, AnswerValue>>;

function stateEdits(old: States, now: States, path: Path, there: readonly string[]): Edit[] {
  if (isSame(old, now)) return [];
  const here = [...path, 'states'];
  if (!there.includes('states'))
    return [{ kind: 'insert', path: here, to: now, beside: besideKey('states', there, ANSWER_KEYS) }];
  return isFilled(now) ? mapEdits(old, now, here, [], []) : [{ kind: 'remove', path: here }];
}

function evidenceEdits(
  old: readonly Evidence[],
  pieces: readonly TrackedPiece[],
  path: Path,
  value: unknown,
  there: readonly string[],
): Edit[] {
  const here = [...path, 'evidence'];
  const fresh = pieces.filter(({ from }) => from === null).map(({ piece }) => piece);
  if (!there.includes('evidence')) return fresh.length === 0 ? [] : [{ kind: 'insert', path: here, to: fresh }];
  if (pieces.length === 0 && old.length > 0) return [{ kind: 'remove', path: here }];
  return [
    ...pieces.flatMap(({ from, piece }) =>
      from === null
        ? []
        : mapEdits(old[from] ?? {}, piece, [...here, from], keysAt(value, [...here, from]), EVIDENCE_KEYS),
    ),
    ...old.flatMap((_piece, at): Edit[] =>
      pieces.some(({ from }) => from === at) ? [] : [{ kind: 'remove', path: [...here, at] }],
    ),
    ...fresh.map((to): Edit => ({ kind: 'insert', path: [...here, old.length], to })),
  ];
}

function keysAt(value: unknown, path: Path): string[] {
  const there = valueAt(value, path);
  return isMap(there) ? Object.keys(there) : [];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
