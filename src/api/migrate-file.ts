/** One assessment, edition by edition, to the newest: its new bytes, and everything there is to say about them. */
import type { Messages } from '../locale/messages/en.ts';
import { AssessmentSchema, type Assessment } from '../model/assessment.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { Locale } from '../model/locale.ts';
import type { MigrationStep } from '../model/migrated.ts';
import { editDocument } from '../document/edit-document.ts';
import { valueAt, type Edit } from '../document/edits.ts';
import type { Path } from '../document/fault.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import { planMigration } from '../rubric/migrate-answers.ts';
import { openAfter, type Pending } from '../rubric/migrate-open.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { epitaphsFor } from './epitaphs.ts';
import { referenceTo } from './find-rubric.ts';

export interface SourceFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly assessment: Assessment;
}

/** Where an assessment comes from and by which editions it goes; the last of them is the newest. */
export interface Way {
  /** Null when the edition that it answers was not found. */
  readonly from: LoadedRubric | null;
  readonly editions: readonly LoadedRubric[];
  readonly newest: LoadedRubric;
}

export interface MigratedFile {
  readonly bytes: Uint8Array;
  /** As the bytes say it; not yet held against the newest edition. */
  readonly assessment: Assessment;
  readonly steps: readonly MigrationStep[];
  readonly pending: readonly Pending[];
}

export interface Language {
  readonly messages: Messages;
  readonly locale: Locale;
}

/** The bytes after every step, or why the file cannot be edited; whether they are sound is for the newest edition to say. */
export async function migrateFile(
  source: SourceFile,
  { from, editions }: Way,
  language: Language,
): Promise<Read<MigratedFile>> {
  let [at, older, done]: [SourceFile, LoadedRubric | null, MigratedFile] = [
    source,
    from,
    { bytes: source.bytes, assessment: source.assessment, steps: [], pending: [] },
  ];
  for (const edition of editions) {
    const stepped = await stepTo(edition, older, at, done, language);
    if (!stepped.ok) return stepped;
    [at, done, older] = [stepped.value.source, stepped.value.done, edition];
  }
  return { ok: true, value: done, issues: [] };
}

interface Stepped {
  readonly source: SourceFile;
  readonly done: MigratedFile;
}

async function stepTo(
  edition: LoadedRubric,
  older: LoadedRubric | null,
  { file, bytes, assessment }: SourceFile,
  before: MigratedFile,
  { messages, locale }: Language,
): Promise<Read<Stepped>> {
  const { migration } = edition.rubric;
  if (migration === undefined) return { ok: false, issues: [notEditable(file, [])] };
  const editions = { from: older?.rubric ?? null, to: edition.rubric, migration };
  const step = { from: assessment.rubric, to: referenceTo(edition) };
  const plan = planMigration(assessment, editions, epitaphsFor(step.from, step.to, messages, locale));
  const edited = await editDocument(file, bytes, [...plan.edits, ...keptInNote(file, assessment, plan.edits)]);
  if (!edited.ok) return { ok: false, issues: [notEditable(file, edited.path)] };
  const read = await readShape(file, edited.bytes);
  if (!read.ok) return read;
  const steps = [...before.steps, { ...step, moves: plan.moves }];
  const pending = openAfter(before.pending, plan, editions);
  const now = { bytes: edited.bytes, assessment: read.value };
  return { ok: true, value: { source: { file, ...now }, done: { ...now, steps, pending } }, issues: [] };
}

async function readShape(file: string, bytes: Uint8Array): Promise<Read<Assessment>> {
  const opened = await openDocument(file, bytes);
  return opened.ok ? readAs(opened.document, 'assessment', AssessmentSchema) : opened;
}

/** JSON has no comments; what is taken out of it stays in the assessment's note. */
function keptInNote(file: string, assessment: Assessment, edits: readonly Edit[]): Edit[] {
  if (!file.toLowerCase().endsWith('.json')) return [];
  const kept = edits.flatMap((edit) =>
    edit.kind === 'remove' && edit.keep !== undefined
      ? [`${edit.keep.join(' ')} ${String(edit.path.at(-1))}: ${JSON.stringify(valueAt(assessment, edit.path))}`]
      : [],
  );
  if (kept.length === 0) return [];
  const { note } = assessment;
  const to = [...(note === undefined ? [] : [note]), ...kept].join('\n\n');
  return [note === undefined ? { kind: 'insert', path: ['note'], to } : { kind: 'set', path: ['note'], to }];
}

function notEditable(file: string, path: Path): Issue {
  return { code: 'not-editable', severity: 'error', file, params: { path: path.join('.') } };
}
