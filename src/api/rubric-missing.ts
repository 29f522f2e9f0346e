/** Why a rubric was not found: what is there in its stead, and where. */
import type { Issue } from '../model/issue.ts';
import { nearest } from '../document/nearest.ts';
import { refusal } from './search-rubrics.ts';

/** An edition at hand; one that comes with thang has no file to name. */
export interface KnownEdition {
  readonly id: string;
  readonly version: string;
  readonly file: string | null;
}

/** More than these nobody reads in one line. */
const MOST_NAMED = 6;

/** `known` are all editions at hand, those of other ids too: one of them may have been meant. */
export function rubricMissing(id: string, version: string | null, known: readonly KnownEdition[]): Issue {
  const sameId = known.filter((edition) => edition.id === id);
  const [first] = sameId;
  if (first !== undefined && version !== null) {
    const available = listed(sameId.map((edition) => placed(edition.version, edition)));
    const isOnly = sameId.every((edition) => edition.version === first.version);
    const suggestion = isOnly ? `${id}@${first.version}` : undefined;
    return { ...refusal('rubric-version-not-found', { id, version, available }), suggestion };
  }
  const own = known.filter(({ file }) => file !== null);
  const found = listed(own.map((edition) => placed(`${edition.id}@${edition.version}`, edition)));
  const like = likeIn(known, id);
  const suggestion = like === undefined || version === null ? like?.id : `${like.id}@${like.version}`;
  return { ...refusal('rubric-not-found', { id, found }), suggestion };
}

/** An id without a version means the one edition that there is. */
export function severalEditions(id: string, known: readonly KnownEdition[]): Issue {
  const found = listed(known.map((edition) => placed(`${id}@${edition.version}`, edition)));
  return refusal('rubric-without-version', { id, found });
}

/** The first edition of the id that was probably meant. */
function likeIn(known: readonly KnownEdition[], id: string): KnownEdition | undefined {
  const ids = known.map((edition) => edition.id);
  const meant = nearest(id, ids);
  return known.find((candidate) => candidate.id === meant);
}

function placed(name: string, { file }: KnownEdition): string {
  return `${name} (${file ?? 'thang'})`;
}

function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.length > MOST_NAMED ? `${distinct.slice(0, MOST_NAMED).join(', ')}, …` : distinct.join(', ');
}
