/** Which file holds the rubric that an overlay extends: looked for as the rubric of an assessment is. */
import { dirname, resolve } from 'node:path';
import type { Read } from '../model/issue.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import type { FindBase } from '../rubric/read-rubric.ts';
import { pathKind } from '../workspace/find-files.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { findEdition, missing } from './find-edition.ts';
import { createRubricFiles, type Edition } from './rubric-files.ts';
import { createRubricSearch, oneOf, refusal, type RubricSearch } from './search-rubrics.ts';

export interface BasePlaces {
  /** Files that the user named; looked at first. */
  readonly given?: readonly string[] | undefined;
  /** A workspace named by the user; without one, that of the overlay. */
  readonly root?: string | undefined;
}

/** Files that the user named, then from the folder of the overlay up to its workspace's root, then the bundled rubrics. */
export function findBaseIn(
  { given = [], root }: BasePlaces,
  search: RubricSearch = createRubricSearch({ root }),
): FindBase {
  const files = createRubricFiles();
  const wanted = {
    given: async (reference: string) => oneOf(reference, exact(await Promise.all(given.map(files.edition)), reference)),
    bundled: findBundled,
    load: (document: ParsedDocument) => Promise.resolve({ ok: true, value: document, issues: [] } as const),
  };
  return (reference, overlay) => findEdition(reference, dirname(resolve(overlay)), search, wanted);
}

/** What comes with thang stands on what comes with thang, wherever it is installed. */
export const findBundledBase: FindBase = async (reference) => {
  const { id, version } = splitReference(reference);
  return (await findBundled(reference)) ?? missing(id, version, []);
};

async function findBundled(reference: string): Promise<Read<ParsedDocument> | null> {
  const { id } = splitReference(reference);
  const file = bundledPath(id, 'rubric.yaml');
  if ((await pathKind(file)) !== 'file') return null;
  const { open, edition } = createRubricFiles();
  const opened = await open(file);
  if (!opened.ok) return { ok: false, issues: [...opened.issues, refusal('rubric-faulty', { id })] };
  return oneOf(reference, exact([await edition(file)], reference));
}

function exact(editions: readonly (Edition | null)[], reference: string): ParsedDocument[] {
  return editions.flatMap((edition) =>
    edition !== null && `${edition.id}@${edition.version}` === reference ? [edition.document] : [],
  );
}
