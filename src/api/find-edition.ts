/** The order in which an edition is looked for, and what is said when it is nowhere: the same for whoever looks. */
import { basename } from 'node:path';
import type { Read } from '../model/issue.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { createRubricFiles, type Edition } from './rubric-files.ts';
import { rubricMissing, type KnownEdition } from './rubric-missing.ts';
import { yamlFiles } from './rubric-places.ts';
import type { RubricSearch } from './search-rubrics.ts';

/** What an edition is wanted as, and where it may be found beside the folders of a workspace. */
export interface Wanted<T> {
  /** Among the files that the user named; null when it is none of them. */
  readonly given: (reference: string) => Promise<Read<T> | null>;
  /** Among the rubrics that come with thang. */
  readonly bundled: (reference: string) => Promise<Read<T> | null>;
  readonly load: (document: ParsedDocument) => Promise<Read<T>>;
}

/** What the user named, then from `folder` up to its workspace's root, then what comes with thang. */
export async function findEdition<T>(
  reference: string,
  folder: string,
  search: RubricSearch,
  { given, bundled, load }: Wanted<T>,
): Promise<Read<T>> {
  const named = await given(reference);
  if (named !== null) return named;
  const found = await search.find(reference, folder);
  if (found !== null) return found.ok ? load(found.value) : found;
  const ours = await bundled(reference);
  if (ours !== null) return ours;
  const known = await search.editions(folder);
  const late = known.find(({ id, version }) => `${id}@${version}` === reference);
  if (late !== undefined) return load(late.document);
  const { id, version } = splitReference(reference);
  return missing(id, version, known);
}

/** `known` are the editions at hand beside the bundled ones. */
export async function missing(id: string, version: string | null, known: readonly Edition[]): Promise<Read<never>> {
  const all = [...known.map(placeOf), ...(await bundledEditions())];
  return { ok: false, issues: [rubricMissing(id, version, all)] };
}

export function placeOf({ id, version, document: { file } }: Edition): KnownEdition {
  return { id, version, file };
}

/** By what their files say; opened only when something is missing. */
async function bundledEditions(): Promise<KnownEdition[]> {
  const { edition } = createRubricFiles();
  const files = (await yamlFiles(bundledPath())).filter((file) => basename(file) === 'rubric.yaml');
  const editions = await Promise.all(files.map(edition));
  return editions.flatMap((one) => (one === null ? [] : [{ id: one.id, version: one.version, file: null }]));
}
