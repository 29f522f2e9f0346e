/** Which file holds an edition of a rubric, by what the files say of themselves: the one way in which all commands look. */
import { resolve } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import type { Opened } from '../document/read-document.ts';
import { isSame } from '../rubric/content-hash.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import { createRubricFiles, remembered, type Edition, type RubricFiles } from './rubric-files.ts';
import { filesNamed, filesOnShelf, foldersUp, isNamedAfter, yamlFiles } from './rubric-places.ts';

export interface SearchPlaces {
  /** A workspace named by the user; without one, that of the folder from which is looked. */
  readonly root?: string | undefined;
  /** A folder that is searched as a whole when nothing nearer is found. */
  readonly beside?: string | undefined;
}

export interface RubricSearch {
  /**
   * The edition `id@version` seen from `folder`: in its folder `rubrics/`, or named after the id, then in the same way in
   * each folder above up to the root. Null when no file is it; refused when several are and differ, or when a file that
   * seems to be it cannot be read.
   */
  readonly find: (reference: string, folder: string) => Promise<Read<ParsedDocument> | null>;
  /** Every edition seen from `folder`, of one id or of any, nearest first. */
  readonly editions: (folder: string, id?: string) => Promise<readonly Edition[]>;
  /** The nearest file that has the name of the rubric `id` and is one, or cannot be read. */
  readonly named: (id: string, folder: string) => Promise<string | null>;
  /** Of a file that was found; each is read once. */
  readonly open: (file: string) => Promise<Opened>;
}

export function createRubricSearch(places: SearchPlaces): RubricSearch {
  const files = createRubricFiles();
  const levels = levelsIn(places, files);
  return {
    find: async (reference, folder) => {
      for (const level of await levels(folder, splitReference(reference).id)) {
        const found = await findAmong(await level(), reference, files);
        if (found !== null) return found;
      }
      return null;
    },
    editions: async (folder, id) => {
      const found = new Map<string, Edition>();
      for (const level of await levels(folder, id))
        for (const edition of await editionsAmong(await level(), id, files)) found.set(edition.document.file, edition);
      return [...found.values()];
    },
    named: async (id, folder) => {
      for (const level of await levels(folder, id)) {
        const file = await namedAmong(await level(), id, files);
        if (file !== null) return file;
      }
      return null;
    },
    open: files.open,
  };
}

/** The files of one folder, when somebody asks for them. */
type Level = () => Promise<readonly string[]>;

function levelsIn(
  { root, beside }: SearchPlaces,
  { looksLikeRubric }: RubricFiles,
): (folder: string, id: string | undefined) => Promise<readonly Level[]> {
  const top = root === undefined ? undefined : resolve(root);
  const onShelf = remembered(filesOnShelf);
  const rubricsBelow = remembered(async (folder) => {
    const files = await yamlFiles(folder);
    const isRubric = await Promise.all(files.map(looksLikeRubric));
    return files.filter((_file, index) => isRubric[index]);
  });
  return async (folder, id = 'rubric') => {
    const levels = (await foldersUp(resolve(folder), top)).map((at): Level => async () => [
      ...new Set([...(await filesNamed(id, at)), ...(await onShelf(at))]),
    ]);
    return beside === undefined ? levels : [...levels, () => rubricsBelow(beside)];
  };
}

async function findAmong(
  candidates: readonly string[],
  reference: string,
  files: RubricFiles,
): Promise<Read<ParsedDocument> | null> {
  const { id, version } = splitReference(reference);
  const found: ParsedDocument[] = [];
  const issues: Issue[] = [];
  for (const file of candidates) {
    if (!isNamedAfter(id, file) && !(await files.mentions(file, [id, version]))) continue;
    const edition = await files.edition(file);
    if (edition?.id === id && edition.version === version) found.push(edition.document);
    const opened = await files.open(file);
    if (!opened.ok && issues.length === 0) issues.push(...opened.issues, refusal('rubric-faulty', { id }));
  }
  return oneOf(reference, found) ?? (issues.length > 0 ? { ok: false, issues } : null);
}

async function editionsAmong(
  candidates: readonly string[],
  id: string | undefined,
  files: RubricFiles,
): Promise<Edition[]> {
  const found: Edition[] = [];
  for (const file of candidates) {
    if (id !== undefined && !isNamedAfter(id, file) && !(await files.mentions(file, [id]))) continue;
    const edition = await files.edition(file);
    if (edition !== null && (id === undefined || edition.id === id)) found.push(edition);
  }
  return found;
}

async function namedAmong(candidates: readonly string[], id: string, files: RubricFiles): Promise<string | null> {
  for (const file of candidates.filter((candidate) => isNamedAfter(id, candidate))) {
    const opened = await files.open(file);
    if (!opened.ok || (await files.edition(file))?.id === id) return file;
  }
  return null;
}

/** Null without files. Copies that say the same are one edition. */
export function oneOf(reference: string, found: readonly ParsedDocument[]): Read<ParsedDocument> | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  if (others.every(({ value }) => isSame(value, first.value))) return { ok: true, value: first, issues: [] };
  const named = found.map(({ file }) => file).join(', ');
  return { ok: false, issues: [refusal('rubric-ambiguous', { reference, files: named })] };
}

/** Without a file: it is told at the line that names the rubric. */
export function refusal(code: Issue['code'], params: Issue['params']): Issue {
  return { code, severity: 'error', file: '', params };
}
