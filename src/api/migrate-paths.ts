/** Paths → what becomes of each assessment there on the way to the newest edition of its rubric. */
import { compareText } from '../model/compare-text.ts';
import { AssessmentSchema, type Assessment } from '../model/assessment.ts';
import { comparePeriod } from '../model/period.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { MigratedAssessment, MigrationReport, SkippedAssessment } from '../model/migrated.ts';
import type { Rubric } from '../model/rubric.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import { placeAtReference, readAssessmentDocument, splitReference } from '../rubric/read-assessment.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { createEditionFinder, type EditionFinder } from './find-editions.ts';
import { referenceTo } from './find-rubric.ts';
import { isOfOtherKind, linkOutside, listFiles, type BrokenFile, type ListedFile } from './gather-assessments.ts';
import { migrateAssessment, type MigrateOptions } from './migrate-assessment.ts';

type Outcome =
  | { readonly kind: 'migrated'; readonly value: MigratedAssessment }
  | { readonly kind: 'skipped'; readonly value: SkippedAssessment }
  | { readonly kind: 'broken'; readonly value: BrokenFile }
  | { readonly kind: 'other' };

export interface MigratedPaths {
  readonly report: MigrationReport;
  /** By `id@version`: the newest edition, and those that assessments answer. */
  readonly editions: ReadonlyMap<string, Rubric>;
  /** How many files were not taken up, because the run was stopped. */
  readonly left: number;
}

/** One file that cannot be read, migrated or written does not stop the others. `newest` must say how answers migrate. */
export async function migratePaths(
  newest: LoadedRubric,
  paths: readonly string[],
  options: MigrateOptions,
): Promise<MigratedPaths> {
  const finder = createEditionFinder(newest, options.rubrics ?? [], options.root);
  const outcomes: Outcome[] = [];
  const missing = new Set<string>();
  const editions = new Map([[referenceTo(newest), newest.rubric]]);
  const files = await listFiles(paths);
  for (const listed of files) {
    if (options.isStopped?.() === true) break;
    outcomes.push(await migrateListed(listed, { newest, finder, missing, editions }, options));
  }
  const left = files.length - outcomes.length;
  return { report: reportOn(outcomes, newest, missing, options), editions, left };
}

function reportOn(
  outcomes: readonly Outcome[],
  newest: LoadedRubric,
  missing: ReadonlySet<string>,
  options: MigrateOptions,
): MigrationReport {
  const { id, version, title } = newest.rubric;
  return {
    to: { id, version, hash: newest.hash, title },
    asOf: options.asOf,
    isWritten: options.isWritten,
    assessments: outcomes.flatMap((outcome) => (outcome.kind === 'migrated' ? [outcome.value] : [])).toSorted(byFile),
    skipped: outcomes.flatMap((outcome) => (outcome.kind === 'skipped' ? [outcome.value] : [])).toSorted(byFile),
    failures: outcomes.flatMap((outcome) => (outcome.kind === 'broken' ? [outcome.value] : [])).toSorted(byFile),
    missing: [...missing].toSorted(compareText),
  };
}

interface Goal {
  readonly newest: LoadedRubric;
  readonly finder: EditionFinder;
  /** Editions that were asked for in vain, and those that were found. */
  readonly missing: Set<string>;
  readonly editions: Map<string, Rubric>;
}

async function migrateListed(listed: ListedFile, goal: Goal, options: MigrateOptions): Promise<Outcome> {
  const { file, isNamed, isOutside } = listed;
  if (isOutside) return broken(file, linkOutside(file).issues);
  const bytes = await readBytes(file);
  if (!bytes.ok) return broken(file, bytes.issues);
  const opened = await openDocument(file, bytes.value);
  if (!opened.ok) return broken(file, opened.issues);
  if (!isNamed && isOfOtherKind(opened, file)) return { kind: 'other' };
  const shaped = await readAs(opened.document, 'assessment', AssessmentSchema);
  if (!shaped.ok) return broken(file, shaped.issues);
  return migrateShaped(listed, bytes.value, opened.document, shaped.value, goal, options);
}

async function migrateShaped(
  { file, isNamed }: ListedFile,
  bytes: Uint8Array,
  document: ParsedDocument,
  shaped: Assessment,
  goal: Goal,
  options: MigrateOptions,
): Promise<Outcome> {
  const reference = shaped.rubric;
  if (reference === referenceTo(goal.newest)) return skipped(file, reference, 'already');
  const way = await goal.finder.wayFrom(reference, file);
  if (way === null) return withoutWay(file, reference, isNamed, goal);
  const found = await goal.finder.find(reference, file);
  const unusable = [way, found].find((read) => read?.ok === false);
  if (!way.ok || unusable !== undefined) return broken(file, await placeAtReference(document, unusable?.issues ?? []));
  const from = found?.ok === true ? found.value : null;
  if (from === null) goal.missing.add(reference);
  else goal.editions.set(reference, from.rubric);
  const read = await readBy(from, document, shaped);
  if (!read.ok) return broken(file, read.issues);
  const source = { file, bytes, assessment: read.value };
  const migrated = await migrateAssessment(source, { from, editions: way.value, newest: goal.newest }, options);
  return { kind: 'migrated', value: migrated };
}

/** Without its edition an assessment is taken as far as its shape is sound. */
async function readBy(
  from: LoadedRubric | null,
  document: ParsedDocument,
  shaped: Assessment,
): Promise<Read<Assessment>> {
  if (from === null) return { ok: true, value: shaped, issues: [] };
  const read = await readAssessmentDocument(document, () => Promise.resolve({ ok: true, value: from, issues: [] }));
  return read.ok ? { ok: true, value: read.value.assessment, issues: [] } : read;
}

/** In a folder there may be assessments by other rubrics; an older edition that nothing leads from is a fault. */
function withoutWay(file: string, reference: string, isNamed: boolean, { newest }: Goal): Outcome {
  const { id, version } = splitReference(reference);
  if (id !== newest.rubric.id && !isNamed) return skipped(file, reference, 'other-rubric');
  const isLater = id === newest.rubric.id && comparePeriod(version, newest.rubric.version) > 0;
  if (isLater && !isNamed) return skipped(file, reference, 'later');
  const params = { from: reference, to: referenceTo(newest) };
  return broken(file, [{ code: 'migration-without-way', severity: 'error', file, params }]);
}

function broken(file: string, issues: readonly Issue[]): Outcome {
  return { kind: 'broken', value: { file, issues } };
}

function skipped(file: string, rubric: string, why: SkippedAssessment['why']): Outcome {
  return { kind: 'skipped', value: { file: file.replaceAll('\\', '/'), rubric, why } };
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return compareText(a.file, b.file);
}
