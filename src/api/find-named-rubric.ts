/** The rubric that a word of the user names: a file, a folder with a rubric in it, an id, or `id@version`. */
import { join } from 'node:path';
import type { Read } from '../model/issue.ts';
import { openDocument, type Opened } from '../document/read-document.ts';
import type { FindBase, LoadedRubric } from '../rubric/read-rubric.ts';
import { pathKind } from '../workspace/find-files.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { findBaseIn, findBundledBase } from './find-base.ts';
import { findEdition, missing, placeOf } from './find-edition.ts';
import { referenceTo } from './find-rubric.ts';
import { loadBundledRubric, loadRubricDocument } from './load-rubric.ts';
import { severalEditions } from './rubric-missing.ts';
import { createRubricSearch, oneOf, type RubricSearch } from './search-rubrics.ts';

/** A rubric that is there; whether it is sound is not asked yet. */
export interface NamedRubric {
  readonly file: string;
  readonly open: () => Promise<Opened>;
  /** Where the base of an overlay is looked for. */
  readonly findBase: FindBase;
  /** The id of a rubric that comes with thang. */
  readonly bundled: string | null;
}

/** Looked for from where thang runs, as the rubric of an assessment there would be. */
export async function findNamedRubric(name: string, root: string | null): Promise<Read<NamedRubric>> {
  const search = createRubricSearch({ root: root ?? undefined });
  const findBase = findBaseIn({ root: root ?? undefined }, search);
  const take = (file: string): Read<NamedRubric> =>
    found({ file, open: () => search.open(file), findBase, bundled: null });
  for (const file of [name, join(name, 'rubric.yaml')]) if ((await pathKind(file)) === 'file') return take(file);
  const isReference = name.lastIndexOf('@') > 0;
  if (!isReference) return findById(name, search, take);
  return findEdition<NamedRubric>(name, '.', search, {
    given: () => Promise.resolve(null),
    bundled: async (reference) => {
      const named = await bundledRubric(reference.slice(0, reference.lastIndexOf('@')));
      const loaded = named?.bundled == null ? null : await loadBundledRubric(named.bundled);
      return loaded?.ok === true && referenceTo(loaded.value) === reference && named !== null ? found(named) : null;
    },
    load: ({ file }) => Promise.resolve(take(file)),
  });
}

/** The rubric itself; what the build has checked is not checked again. */
export async function loadNamedRubric(name: string, root: string | null): Promise<Read<LoadedRubric>> {
  const named = await findNamedRubric(name, root);
  if (!named.ok) return named;
  const { bundled, open, findBase } = named.value;
  const ready = bundled === null ? null : await loadBundledRubric(bundled);
  if (ready?.ok === true) return ready;
  const opened = await open();
  return opened.ok ? loadRubricDocument(opened.document, findBase) : opened;
}

/** The file with the name of the id, or the only edition that there is. */
async function findById(
  id: string,
  search: RubricSearch,
  take: (file: string) => Read<NamedRubric>,
): Promise<Read<NamedRubric>> {
  const named = await search.named(id, '.');
  if (named !== null) return take(named);
  const editions = await search.editions('.', id);
  const [first] = editions;
  if (first === undefined) {
    const bundled = await bundledRubric(id);
    return bundled === null ? missing(id, null, await search.editions('.')) : found(bundled);
  }
  if (editions.some(({ version }) => version !== first.version))
    return { ok: false, issues: [severalEditions(id, editions.map(placeOf))] };
  const documents = editions.map(({ document }) => document);
  const one = oneOf(`${id}@${first.version}`, documents);
  return one?.ok === false ? one : take(first.document.file);
}

/** Null when no rubric of that id comes with thang. */
async function bundledRubric(id: string): Promise<NamedRubric | null> {
  const file = /^[a-z0-9][a-z0-9-]*$/.test(id) ? bundledPath(id, 'rubric.yaml') : '';
  if ((await pathKind(file)) !== 'file') return null;
  const open = async (): Promise<Opened> => {
    const bytes = await readBytes(file);
    return bytes.ok ? openDocument(file, bytes.value) : bytes;
  };
  return { file, open, findBase: findBundledBase, bundled: id };
}

function found(value: NamedRubric): Read<NamedRubric> {
  return { ok: true, value, issues: [] };
}
