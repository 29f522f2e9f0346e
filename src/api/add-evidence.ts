/** Cites a file, or a document without one, as evidence for a criterion: checked, hashed, written, and weighed at once. */
import type { AddedEvidence, EvidenceStanding } from '../model/added-evidence.ts';
import type { AnswerChange } from '../model/answer-change.ts';
import type { Answer, Assessment } from '../model/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Evidence } from '../model/evidence.ts';
import { answersOf, expandInstances } from '../model/expand-instances.ts';
import type { Issue, Read } from '../model/issue.ts';
import { nodeIds } from '../model/rubric-tree.ts';
import type { Waiver } from '../model/waivers.ts';
import { nearest } from '../document/nearest.ts';
import { answerPlaces } from '../rubric/answer-places.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import type { CriterionFacts } from '../scoring/criterion-facts.ts';
import { factsOn, prepareAssessment, totalIn } from '../scoring/prepare-assessment.ts';
import { toNumber } from '../scoring/rational.ts';
import { takeEvidenceFile } from '../workspace/take-evidence-file.ts';
import { evidenceFiles, evidenceRoot } from './evidence-files.ts';
import { openSession, type Session } from './open-session.ts';

export interface AddEvidenceOptions {
  readonly asOf: string;
  readonly who: string | null;
  readonly now: () => string;
  /** Where paths that people type begin. */
  readonly folder: string;
  readonly rubrics?: readonly LoadedRubric[] | undefined;
  readonly root?: string | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
}

/** What is cited; `requirement` may be left out where the criterion asks for one kind of evidence only. */
export interface Citation {
  /** A criterion, or `criterion@instance`. */
  readonly criterion: string;
  /** As it was typed. */
  readonly path: string | null;
  readonly fields: Omit<Evidence, 'file' | 'sha256'>;
}

export async function addEvidence(
  file: string,
  citation: Citation,
  options: AddEvidenceOptions,
): Promise<Read<AddedEvidence>> {
  const { who, now, rubrics, root } = options;
  const opened = await openSession(file, { who, command: 'evidence add', now, isWritten: true, rubrics, root });
  if (!opened.ok) return opened;
  const session = opened.value;
  try {
    const added = await addIn(session, citation, options);
    return added.ok ? { ...added, issues: [...opened.issues, ...added.issues] } : added;
  } finally {
    await session.close();
  }
}

async function addIn(session: Session, citation: Citation, options: AddEvidenceOptions): Promise<Read<AddedEvidence>> {
  const { file, rubric } = session;
  const goal = goalOf(citation.criterion, session);
  if ('code' in goal) return refused(goal);
  const piece = await pieceOf(citation, goal.asked, file, options);
  if ('code' in piece) return refused(piece);
  const before = session.assessment();
  const cited = citedAlready(piece, goal.node, before);
  if (cited.isSame) {
    const params = { file: piece.file ?? '', requirement: piece.requirement ?? goal.criterion };
    return refused({ code: 'evidence-twice', severity: 'error', file, params });
  }
  const change: AnswerChange = { criterion: goal.criterion, instance: goal.instance, set: {}, addEvidence: [piece] };
  const saved = await session.save([change]);
  if (saved.status !== 'saved') return { ok: false, issues: saved.issues };
  const [old, now] = [
    await weigh(before, goal.node, rubric, file, options),
    await weigh(saved.assessment, goal.node, rubric, file, options),
  ];
  const value: AddedEvidence = {
    file,
    rubric: expandInstances(rubric.rubric, saved.assessment.instances),
    node: goal.node,
    evidence: piece,
    ...standingOf(now.known),
    elsewhere: cited.elsewhere,
    before: old.standing,
    after: now.standing,
  };
  return { ok: true, value, issues: [] };
}

interface Goal {
  readonly criterion: string;
  readonly instance: AnswerChange['instance'];
  readonly node: string;
  readonly asked: Criterion;
}

/** `backup@crm` is a question of an instance; ids of criteria have no @. */
function goalOf(typed: string, { file, rubric, assessment }: Session): Goal | Issue {
  const at = typed.indexOf('@');
  const [criterion, id] = at === -1 ? [typed, null] : [typed.slice(0, at), typed.slice(at + 1)];
  const { instances } = assessment();
  const known = answerPlaces(rubric.rubric).byId.get(criterion);
  if (known === undefined) {
    const suggestion = nearest(typed, nodeIds(expandInstances(rubric.rubric, instances)));
    return { code: 'unknown-criterion', severity: 'error', file, params: { id: criterion }, suggestion };
  }
  if (id === null) return { criterion, instance: null, node: criterion, asked: known.own };
  const found = instances.find((instance) => instance.id === id);
  if (found === undefined) {
    const ids = instances.map((instance) => instance.id);
    return {
      code: 'unknown-id',
      severity: 'error',
      file,
      params: { id, expected: 'instance' },
      suggestion: nearest(id, ids),
    };
  }
  return { criterion, instance: { of: found.of, id }, node: typed, asked: known.own };
}

/** The only requirement is the one that is meant; among several somebody must choose. */
async function pieceOf(
  { path, fields }: Citation,
  { id, evidence }: Criterion,
  file: string,
  { root, folder }: AddEvidenceOptions,
): Promise<Evidence | Issue> {
  const [only, second] = evidence;
  const requirement = fields.requirement ?? (second === undefined ? only?.id : undefined);
  if (requirement === undefined && only !== undefined) {
    const allowed = evidence.map((asked) => asked.id).join(', ');
    return { code: 'requirement-needed', severity: 'error', file, params: { id, allowed } };
  }
  const named = { ...fields, ...(requirement !== undefined && { requirement }) };
  if (path === null) return named;
  const taken = await takeEvidenceFile(path, root ?? (await evidenceRoot(file)), folder);
  if (taken.ok) return { ...named, file: taken.file, sha256: taken.sha256 };
  if (taken.why === 'outside')
    return { code: 'evidence-path-outside', severity: 'error', file, params: { file: path } };
  if (taken.why === 'missing') return { code: 'file-not-found', severity: 'error', file: path, params: { path } };
  return { code: 'file-not-readable', severity: 'error', file: path, params: { detail: taken.detail } };
}

/** Cited for the same requirement at the same place, or for something else. */
function citedAlready(
  piece: Evidence,
  node: string,
  assessment: Assessment,
): { readonly isSame: boolean; readonly elsewhere: readonly string[] } {
  const { sha256 } = piece;
  if (sha256 === undefined) return { isSame: false, elsewhere: [] };
  const isSameFile = (other: Evidence): boolean => other.sha256 === sha256 || other.file === piece.file;
  const citing = Object.entries(answersOf(assessment)).flatMap(([id, { evidence }]: [string, Answer]) =>
    evidence.filter(isSameFile).map((other) => ({ id, other })),
  );
  const isSame = citing.some(
    ({ id, other }) =>
      id === node && (['requirement', 'section', 'page'] as const).every((key) => other[key] === piece[key]),
  );
  return { isSame, elsewhere: [...new Set(citing.map(({ id }) => id))] };
}

interface Weighed {
  readonly known: CriterionFacts | undefined;
  readonly standing: EvidenceStanding;
}

async function weigh(
  assessment: Assessment,
  node: string,
  { rubric }: LoadedRubric,
  file: string,
  { asOf, root, waivers }: AddEvidenceOptions,
): Promise<Weighed> {
  const files = await evidenceFiles(file, assessment, { root });
  const ready = prepareAssessment(rubric, assessment, { files, waivers });
  const facts = factsOn(ready, asOf);
  const known = facts.byId.get(node);
  const supported = known?.leaves.get('supported')?.value ?? null;
  const total = totalIn(facts, 'effective', ready.target);
  return { known, standing: { total, supported: supported === null ? null : toNumber(supported) } };
}

/** Of the piece that was added last. */
function standingOf(known: CriterionFacts | undefined): Pick<AddedEvidence, 'state' | 'until' | 'requirement'> {
  const verdicts = known?.weighing.verdicts ?? [];
  const last = verdicts.at(-1);
  const asked = known?.node.criterion.evidence.find(({ id }) => id === last?.requirement);
  const counting = verdicts.filter(({ requirement, state }) => requirement === asked?.id && state === 'counts').length;
  return {
    state: last?.state ?? 'unassigned',
    until: last?.until ?? null,
    requirement:
      asked === undefined ? null : { id: asked.id, fromLevel: asked['from-level'], counting, needed: asked.count },
  };
}

function refused(issue: Issue): Read<AddedEvidence> {
  return { ok: false, issues: [issue] };
}
