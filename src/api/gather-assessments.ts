/** From paths to checked assessments with their rubrics: what will be scored, what is history, what is broken. */
import { basename, dirname, resolve, sep } from 'node:path';
import type { Assessment } from '../model/assessment.ts';
import type { Issue } from '../model/issue.ts';
import { openDocument, type Opened } from '../document/read-document.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { filesBeside } from '../workspace/files-beside.ts';
import { findFiles, leadsOut, pathKind, realFile } from '../workspace/find-files.ts';
import { findRoot } from '../workspace/find-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import type { RubricFinder } from './find-rubric.ts';
import { readWholeAssessment } from './read-whole-assessment.ts';

export interface Gathered {
  readonly file: string;
  readonly assessment: Assessment;
  readonly rubric: LoadedRubric;
  /** Named by the user, not found in a folder. */
  readonly isNamed: boolean;
}

export interface BrokenFile {
  readonly file: string;
  readonly issues: readonly Issue[];
}

export interface Gathering {
  readonly gathered: readonly Gathered[];
  readonly broken: readonly BrokenFile[];
}

/** Folders are searched; files that the user names must be assessments. */
export async function gatherAssessments(paths: readonly string[], finder: RubricFinder): Promise<Gathering> {
  const gathered: Gathered[] = [];
  const broken: BrokenFile[] = [];
  for (const { file, isNamed, isOutside } of await listFiles(paths)) {
    const outcome = isOutside ? linkOutside(file) : await gatherFile(file, isNamed, finder);
    if (outcome === 'other-kind') continue;
    if ('issues' in outcome) broken.push(outcome);
    else gathered.push(outcome);
  }
  return refuseDoubles(gathered, broken);
}

/**
 * Assessments that lie beside `file` and within its workspace; what cannot be read there was not asked for and is passed
 * over.
 */
export async function gatherBeside({ file, isNamed }: Gathered, finder: RubricFinder): Promise<Gathered[]> {
  const gathered: Gathered[] = [];
  const root = await findRoot(dirname(resolve(file)));
  const inside = (path: string): boolean => root === null || (path.startsWith(root + sep) && !leadsOut(path, root));
  for (const sibling of (await filesBeside(file, isNamed)).filter(inside)) {
    const outcome = await gatherFile(sibling, false, finder);
    if (outcome !== 'other-kind' && !('issues' in outcome)) gathered.push(outcome);
  }
  return gathered;
}

export interface ListedFile {
  readonly file: string;
  readonly isNamed: boolean;
  /** A link in a searched folder to somewhere else: told, not opened. */
  readonly isOutside: boolean;
}

export function linkOutside(file: string): BrokenFile {
  return { file, issues: [{ code: 'link-outside', severity: 'error', file, params: {} }] };
}

/** Each file once, however many paths lead to it; naming it wins over finding it. */
export async function listFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const listed = new Map<string, ListedFile>();
  for (const path of paths) {
    if ((await pathKind(path)) === 'folder') {
      for (const file of await findFiles(path)) {
        const isOutside = leadsOut(file, path);
        const key = isOutside ? resolve(file) : realFile(file);
        if (!listed.has(key)) listed.set(key, { file, isNamed: false, isOutside });
      }
    } else listed.set(realFile(path), { file: path, isNamed: true, isOutside: false });
  }
  return [...listed.values()];
}

async function gatherFile(
  file: string,
  isNamed: boolean,
  finder: RubricFinder,
): Promise<Gathered | BrokenFile | 'other-kind'> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return { file, issues: bytes.issues };
  const opened = await openDocument(file, bytes.value);
  if (!opened.ok) return { file, issues: opened.issues };
  if (!isNamed && isOfOtherKind(opened, file)) return 'other-kind';
  const read = await readWholeAssessment(opened.document, (reference) => finder.find(reference, file));
  return read.ok ? { file, ...read.value, isNamed } : { file, issues: read.issues };
}

/** A rubric or a configuration in a searched folder is no broken assessment; nor are JSON files of other programs. */
export function isOfOtherKind(opened: Extract<Opened, { ok: true }>, file: string): boolean {
  if (opened.kind !== undefined) return opened.kind !== 'assessment';
  const { value } = opened.document;
  const claimsKind = typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind');
  return basename(file) === 'thang.config.yaml' || (file.toLowerCase().endsWith('.json') && !claimsKind);
}

/** Two files that claim the same agency, rubric and period: neither can be trusted, so neither is scored. */
function refuseDoubles(gathered: readonly Gathered[], broken: readonly BrokenFile[]): Gathering {
  const byKey = groupByKey(gathered);
  const doubles = [...byKey.values()].filter((group) => group.length > 1);
  const refused = doubles.flatMap((group) =>
    group.map(({ file, assessment }) => {
      const other = group.find((candidate) => candidate.file !== file)?.file ?? '';
      const params = { agency: agencyId(assessment), period: assessment.period, other };
      return { file, issues: [{ code: 'assessment-twice', severity: 'error', file, params } satisfies Issue] };
    }),
  );
  const refusedFiles = new Set(refused.map(({ file }) => file));
  return { gathered: gathered.filter(({ file }) => !refusedFiles.has(file)), broken: [...broken, ...refused] };
}

function groupByKey(gathered: readonly Gathered[]): Map<string, Gathered[]> {
  const groups = new Map<string, Gathered[]>();
  for (const item of gathered) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function keyOf({ assessment, rubric }: Gathered): string {
  return JSON.stringify([agencyId(assessment), rubric.rubric.id, assessment.period]);
}

export function agencyId({ agency }: Assessment): string {
  return typeof agency === 'string' ? agency : agency.id;
}
