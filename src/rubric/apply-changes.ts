/** Changes to answers → the assessment as it will be, and which answers differ how from what they were. */
import { AnswerSchema, type Answer, type Assessment } from '../model/assessment.ts';
import type { AnswerChange } from '../model/answer-change.ts';
import { EvidenceSchema, type Evidence } from '../model/evidence.ts';
import { ownValue } from '../model/own-value.ts';
import type { Fault, Path } from '../document/fault.ts';
import { cleanTexts, forbiddenIn } from './clean-texts.ts';
import { unknownId } from './unknown-id.ts';

/** An answer that is touched by some of the changes. */
export interface ChangedAnswer {
  /** Of the map of answers that it is in. */
  readonly place: Path;
  readonly criterion: string;
  readonly instance: AnswerChange['instance'];
  readonly before: Answer | undefined;
  readonly after: Answer;
  /** The pieces of `after`, and at which place of `before` each stood; null for a new one. */
  readonly pieces: readonly TrackedPiece[];
  /** Which changes touch it, counted from 0. */
  readonly changes: readonly number[];
}

export interface TrackedPiece {
  readonly from: number | null;
  readonly piece: Evidence;
}

export interface AppliedChanges {
  /** Without the changes that have a fault. */
  readonly assessment: Assessment;
  readonly changed: readonly ChangedAnswer[];
  readonly faults: readonly ChangeFault[];
}

/** A fault, and which of the changes it speaks of. */
export interface ChangeFault {
  readonly change: number | null;
  readonly fault: Fault;
}

/** One after the other. Texts are taken over as a file would be read: composed, with one kind of line end. */
export function applyChanges(before: Assessment, changes: readonly AnswerChange[]): AppliedChanges {
  const assessment = withNewInstances(before, changes);
  const changed = new Map<string, ChangedAnswer>();
  const faults: ChangeFault[] = [];
  for (const [index, given] of changes.entries()) {
    const change = cleanTexts(given);
    const place = placeOf(change, assessment);
    if (place === null) {
      faults.push({ change: index, fault: unknownInstance(change) });
      continue;
    }
    const path = [...place, change.criterion];
    const known = changed.get(JSON.stringify(path)) ?? untouched(change, place, assessment);
    const found = [...faultsIn(change, path), ...unknownPlaces(change, known, path)];
    faults.push(...found.map((fault) => ({ change: index, fault })));
    if (found.length === 0) changed.set(JSON.stringify(path), changedOnce(known, change, index));
  }
  const all = [...changed.values()];
  return { assessment: all.reduce(withAnswer, assessment), changed: all, faults };
}

/** Behind those that are there, in the order in which the changes name them. */
function withNewInstances(assessment: Assessment, changes: readonly AnswerChange[]): Assessment {
  const instances = [...assessment.instances];
  for (const { instance } of changes) {
    if (instance?.title === undefined || instances.some(({ of, id }) => of === instance.of && id === instance.id))
      continue;
    const { of, id, title } = instance;
    instances.push({ of, id, title, weight: 1, answers: {} });
  }
  return instances.length === assessment.instances.length ? assessment : { ...assessment, instances };
}

function placeOf({ instance }: AnswerChange, { instances }: Assessment): Path | null {
  if (instance === null) return ['answers'];
  const at = instances.findIndex(({ of, id }) => of === instance.of && id === instance.id);
  return at === -1 ? null : ['instances', at, 'answers'];
}

function unknownInstance({ instance }: AnswerChange): Fault {
  return unknownId('instance', instance?.id ?? '', ['instances']);
}

function faultsIn({ set, addEvidence, setEvidence }: AnswerChange, path: Path): Fault[] {
  const name = forbiddenIn([set, addEvidence, setEvidence]);
  return name === null ? [] : [{ code: 'control-character', path, params: { character: name } }];
}

/** Places where there is no piece, as after somebody else has taken it away. */
function unknownPlaces(
  { setEvidence = [], removeEvidence = [] }: AnswerChange,
  { pieces }: ChangedAnswer,
  path: Path,
): Fault[] {
  const places = [...removeEvidence, ...setEvidence.map(({ at }) => at)].filter((at) => pieces[at] === undefined);
  return places.map((at) => ({ code: 'invalid-value', path: [...path, 'evidence', at], params: { found: at } }));
}

function untouched({ criterion, instance }: AnswerChange, place: Path, assessment: Assessment): ChangedAnswer {
  const before = ownValue(answersAt(place, assessment), criterion);
  const pieces = (before?.evidence ?? []).map((piece, from) => ({ from, piece }));
  const after = before ?? { evidence: [] };
  return { place, criterion, instance, before, after, pieces, changes: [] };
}

function answersAt(place: Path, { answers, instances }: Assessment): Readonly<Record<string, Answer>> {
  return place[0] === 'answers' ? answers : (instances[Number(place[1])]?.answers ?? {});
}

function changedOnce(answer: ChangedAnswer, change: AnswerChange, index: number): ChangedAnswer {
  const pieces = changedPieces(answer.pieces, change);
  const { evidence: _old, ...fields } = answer.after;
  const after = inOrder({ ...fields, ...change.set, evidence: pieces.map(({ piece }) => piece) }, ANSWER_KEYS);
  return { ...answer, pieces, after: after as Answer, changes: [...answer.changes, index] };
}

function changedPieces(
  pieces: readonly TrackedPiece[],
  { addEvidence = [], setEvidence = [], removeEvidence = [] }: AnswerChange,
): TrackedPiece[] {
  const set = pieces.map(({ from, piece }, at): TrackedPiece => {
    const patches = setEvidence.filter((each) => each.at === at).map((each) => each.set);
    return patches.length === 0 ? { from, piece } : { from, piece: pieceOf(Object.assign({ ...piece }, ...patches)) };
  });
  const kept = set.filter((_piece, at) => !removeEvidence.includes(at));
  return [...kept, ...addEvidence.map((piece) => ({ from: null, piece: pieceOf(piece) }))];
}

function pieceOf(piece: Evidence): Evidence {
  return inOrder(piece, Object.keys(EvidenceSchema.shape)) as Evidence;
}

const ANSWER_KEYS = Object.keys(AnswerSchema.shape);

/** What says nothing is left out; keys that no schema knows come last, for the check to find. */
function inOrder(map: object, keys: readonly string[]): object {
  const said = Object.entries(map).filter(([, value]) => value !== null && value !== undefined);
  const place = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.fromEntries(said.toSorted(([a], [b]) => place(a) - place(b)));
}

function withAnswer(assessment: Assessment, { place, criterion, after }: ChangedAnswer): Assessment {
  const answers = { ...answersAt(place, assessment), [criterion]: after };
  if (place[0] === 'answers') return { ...assessment, answers };
  return {
    ...assessment,
    instances: assessment.instances.map((one, at) => (at === place[1] ? { ...one, answers } : one)),
  };
}
