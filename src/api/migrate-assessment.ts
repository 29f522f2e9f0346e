/** One assessment with its way to the newest edition: migrated, held against that edition, scored by both, and written. */
import type { Assessment } from '../model/assessment.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { MigratedAssessment } from '../model/migrated.ts';
import { openDocument } from '../document/read-document.ts';
import { openQuestions, unanswered } from '../rubric/migrate-open.ts';
import { readAssessmentDocument } from '../rubric/read-assessment.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { score, type Scored } from '../scoring/score.ts';
import { errorCode } from '../workspace/read-bytes.ts';
import { writeAtomically } from '../workspace/write-atomically.ts';
import { evidenceFiles, type EvidenceOptions } from './evidence-files.ts';
import { migrateFile, type Language, type MigratedFile, type SourceFile, type Way } from './migrate-file.ts';
import { editionScore, movementOf } from './score-twice.ts';

export interface MigrateOptions extends EvidenceOptions {
  /** The day on which evidence is judged, for both editions. */
  readonly asOf: string;
  /** False changes no file. */
  readonly isWritten: boolean;
  /** Editions named by the user; looked at before any other. */
  readonly rubrics?: readonly LoadedRubric[] | undefined;
  /** Whether to take up no further file; asked before each. */
  readonly isStopped?: (() => boolean) | undefined;
  /** Of the comments that stay in the files. */
  readonly language: Language;
}

/** Writes only what the newest edition admits as it stands; a file that cannot be written is told, not thrown. */
export async function migrateAssessment(
  source: SourceFile,
  way: Way,
  options: MigrateOptions,
): Promise<MigratedAssessment> {
  const files = await evidenceFiles(source.file, source.assessment, options);
  const scoreBy = (loaded: LoadedRubric, assessment: Assessment): Scored =>
    score(loaded.rubric, assessment, { asOf: options.asOf, files });
  const old = way.from === null ? null : scoreBy(way.from, source.assessment);
  const migrated = await migrateFile(source, way, options.language);
  if (!migrated.ok)
    return report(source, way, { old, now: null, migrated: null, status: 'refused', issues: migrated.issues });
  const sound = await heldAgainst(way.newest, source.file, migrated.value);
  const outcome = { old, migrated: migrated.value };
  if (!sound.ok) return report(source, way, { ...outcome, now: null, status: 'refused', issues: sound.issues });
  const written = options.isWritten
    ? await write(source.file, migrated.value)
    : { status: 'ready' as const, issues: [] };
  return report(source, way, { ...outcome, now: scoreBy(way.newest, sound.value), ...written });
}

interface Outcome extends Pick<MigratedAssessment, 'status' | 'issues'> {
  readonly old: Scored | null;
  readonly now: Scored | null;
  /** Null for a file that cannot be edited. */
  readonly migrated: MigratedFile | null;
}

function report({ file, assessment }: SourceFile, { from, newest }: Way, outcome: Outcome): MigratedAssessment {
  const { old, now, migrated, status, issues } = outcome;
  const [before, after] = [old === null ? null : editionScore(old), now === null ? null : editionScore(now)];
  const { agency } = assessment;
  return {
    file: file.replaceAll('\\', '/'),
    agency: typeof agency === 'string' ? { id: agency } : agency,
    period: assessment.period,
    rubric: assessment.rubric,
    status,
    old: before,
    new: after,
    movement: movementOf(from === null ? null : { rubric: from.rubric, score: before }, {
      rubric: newest.rubric,
      score: after,
    }),
    steps: migrated?.steps ?? [],
    open: migrated === null ? [] : openIn(migrated, from, newest, now),
    issues,
  };
}

/** What no other answer makes a question is not asked. */
function openIn(
  { pending, assessment }: MigratedFile,
  from: LoadedRubric | null,
  { rubric }: LoadedRubric,
  now: Scored | null,
): MigratedAssessment['open'] {
  const all = from === null ? [...pending, ...unanswered(assessment, rubric)] : pending;
  return openQuestions(all, assessment, rubric).filter(
    ({ criterion }) => now?.nodes[criterion]?.reason !== 'not-asked',
  );
}

/** Lines of a text that is not in any file yet would only mislead, so faults are told by their path. */
async function heldAgainst(newest: LoadedRubric, file: string, { bytes }: MigratedFile): Promise<Read<Assessment>> {
  const opened = await openDocument(file, bytes);
  const read = opened.ok
    ? await readAssessmentDocument(opened.document, () => Promise.resolve({ ok: true, value: newest, issues: [] }))
    : opened;
  if (read.ok) return { ok: true, value: read.value.assessment, issues: [] };
  return { ok: false, issues: read.issues.map((issue) => ({ ...issue, position: undefined, excerpt: undefined })) };
}

async function write(
  file: string,
  { bytes }: MigratedFile,
): Promise<{ readonly status: 'written' | 'not-written'; readonly issues: readonly Issue[] }> {
  try {
    await writeAtomically(file, bytes);
    return { status: 'written', issues: [] };
  } catch (error) {
    const params = { detail: errorCode(error) };
    return { status: 'not-written', issues: [{ code: 'file-not-writable', severity: 'error', file, params }] };
  }
}
