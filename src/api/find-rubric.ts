/** Which file holds the rubric edition that an assessment names. */
import { dirname, resolve } from 'node:path';
import type { Read } from '../model/issue.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { findBaseIn } from './find-base.ts';
import { findEdition, type Wanted } from './find-edition.ts';
import { loadBundledRubric, loadRubricDocument } from './load-rubric.ts';
import { remembered } from './rubric-files.ts';
import { createRubricSearch, refusal, type SearchPlaces } from './search-rubrics.ts';

export interface RubricFinder {
  /** The edition `reference` names, looked for from the folder of `file` up to its workspace's root, then among the bundled ones. */
  readonly find: (reference: string, file: string) => Promise<Read<LoadedRubric>>;
}

/** `given` are the rubrics that the user named; they come first. Each file is read once. */
export function createRubricFinder(given: readonly LoadedRubric[], places: SearchPlaces = {}): RubricFinder {
  const search = createRubricSearch(places);
  const findBase = findBaseIn({ given: given.map(({ file }) => file), root: places.root }, search);
  const loaded = new Map<ParsedDocument, Promise<Read<LoadedRubric>>>();
  const wanted: Wanted<LoadedRubric> = {
    given: (reference) => Promise.resolve(oneOfGiven(reference, given)),
    bundled: findBundled,
    load: (document) => {
      const read = loaded.get(document) ?? loadFound(document, findBase);
      loaded.set(document, read);
      return read;
    },
  };
  const look = remembered((key) => {
    const [reference = '', folder = ''] = key.split('\n');
    return findEdition(reference, folder, search, wanted);
  });
  return { find: (reference, file) => look(`${reference}\n${dirname(resolve(file))}`) };
}

/** `id@version` */
export function referenceTo({ rubric: { id, version } }: Pick<LoadedRubric, 'rubric'>): string {
  return `${id}@${version}`;
}

/** Of two that say they are the same edition and differ, neither can be meant. */
function oneOfGiven(reference: string, given: readonly LoadedRubric[]): Read<LoadedRubric> | null {
  const named = given.filter((loaded) => referenceTo(loaded) === reference);
  const [first] = named;
  if (first === undefined) return null;
  if (named.every(({ hash }) => hash === first.hash)) return { ok: true, value: first, issues: [] };
  const files = named.map(({ file }) => file).join(', ');
  return { ok: false, issues: [refusal('rubric-ambiguous', { reference, files })] };
}

async function findBundled(reference: string): Promise<Read<LoadedRubric> | null> {
  const read = await loadBundledRubric(splitReference(reference).id);
  return read?.ok === true && referenceTo(read.value) === reference ? { ...read, issues: [] } : null;
}

/** Its faults are told in its own file, and where it is named. */
async function loadFound(
  document: ParsedDocument,
  findBase: ReturnType<typeof findBaseIn>,
): Promise<Read<LoadedRubric>> {
  const read = await loadRubricDocument(document, findBase);
  if (read.ok) return { ...read, issues: [] };
  const id = String((document.value as { readonly id: unknown }).id);
  return { ok: false, issues: [...read.issues, refusal('rubric-faulty', { id })] };
}
