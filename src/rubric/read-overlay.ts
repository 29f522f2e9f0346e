/** A rubric file that extends another: its base is found and checked, its changes are made, the whole is judged. */
import { expandFacets } from '../model/expand-facets.ts';
import type { Issue, Read } from '../model/issue.ts';
import { OverlaySchema, type Overlay } from '../model/overlay.ts';
import { RubricSchema, type Rubric } from '../model/rubric.ts';
import { checkShape } from '../document/check-shape.ts';
import type { Fault } from '../document/fault.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { readAs } from '../document/read-document.ts';
import { byPosition } from '../document/sort-issues.ts';
import { withoutUnknownKeys } from '../document/without-unknown-keys.ts';
import { baseTree, type BaseTree } from './base-tree.ts';
import { checkOverlay } from './check-overlay.ts';
import { checkRubric } from './check-rubric.ts';
import { withContentHash } from './content-hash.ts';
import { extendRubric } from './extend-rubric.ts';
import type { PlainMap } from './merge-patch.ts';
import { placeFaults } from './place-faults.ts';
import type { CheckRubric, RubricSource } from './read-rubric.ts';
import { partOf, withoutPart } from './without-part.ts';

/** How a base is come by: where it stands is for others to know, and a base may be an overlay itself. */
export interface BaseReader {
  readonly find: (reference: string) => Promise<Read<ParsedDocument>>;
  readonly read: (document: ParsedDocument, above: readonly string[]) => Promise<Read<RubricSource>>;
  /** What the whole is judged by. */
  readonly check: CheckRubric;
}

const MAX_OVERLAYS = 8;

/** `above` are the overlays that stand on this one, as `id@version`. */
export async function readOverlay(
  document: ParsedDocument,
  bases: BaseReader,
  above: readonly string[],
): Promise<Read<RubricSource>> {
  const shaped = await readAs(document, 'rubric', OverlaySchema);
  const overlay = shaped.ok ? shaped.value : withoutUnknownKeys(document.value, OverlaySchema);
  const shapeIssues = shaped.ok ? [] : shaped.issues;
  if (overlay === null) return { ok: false, issues: shapeIssues };
  const base = await readBase(overlay, bases, above);
  if (!base.ok) return { ok: false, issues: [...shapeIssues, ...(await placeAtExtends(document, base.issues))] };
  const { faults, rubric, ...rest } = extend(overlay, base.value, bases.check);
  const issues = [...shapeIssues, ...(await locateFaults(document, faults))].toSorted(byPosition);
  if (!shaped.ok || rubric === null || issues.some(({ severity }) => severity === 'error'))
    return { ok: false, issues };
  const { file } = document;
  const files = [base.value.file, ...(base.value.bases ?? [])];
  return {
    ok: true,
    value: withContentHash({ rubric: expandFacets(rubric), file, ...rest, bases: files }, rest.value),
    issues,
  };
}

async function readBase(overlay: Overlay, bases: BaseReader, above: readonly string[]): Promise<Read<RubricSource>> {
  const chain = [...above, `${overlay.id}@${overlay.version}`];
  const said = { chain: [...chain, overlay.extends].join(' → ') };
  if (chain.includes(overlay.extends)) return refuse('overlay-cycle', said);
  if (chain.length > MAX_OVERLAYS) return refuse('overlay-chain-too-long', { ...said, limit: MAX_OVERLAYS });
  const found = await bases.find(overlay.extends);
  if (!found.ok) return found;
  const read = await bases.read(found.value, chain);
  if (read.ok) return read;
  return { ok: false, issues: [...read.issues, ...refuse('rubric-faulty', { id: overlay.extends }).issues] };
}

/** Without a file: it is told at the line that names the base. */
function refuse(code: Issue['code'], params: Issue['params']): { readonly ok: false; readonly issues: Issue[] } {
  return { ok: false, issues: [{ code, severity: 'error', file: '', params }] };
}

async function placeAtExtends(document: ParsedDocument, issues: readonly Issue[]): Promise<Issue[]> {
  const place = document.locate(['extends'], false);
  return issues.map((issue) => (issue.file === '' ? { ...issue, file: document.file, ...place } : issue));
}

interface Outcome {
  readonly value: PlainMap;
  readonly changes: NonNullable<RubricSource['changes']>;
  readonly rubric: Rubric | null;
  readonly faults: readonly Fault[];
}

/** A faulty change does not hide what is wrong with the others: it is told, and left out of the whole that is judged. */
function extend(overlay: Overlay, source: RubricSource, check: CheckRubric): Outcome {
  const base = baseTree(source.value);
  const own = checkOverlay(overlay, base);
  const sound = own.map(({ path }) => partOf(path)).reduce(withoutPart, overlay);
  const extended = extendRubric(base, sound);
  const { rubric, faults } = judge(extended.value, check);
  const placed = placeFaults(faults, { overlay: sound, extended, faultsOf: (other) => faultsOf(other, base, check) });
  return {
    value: extended.value,
    changes: [...(source.changes ?? []), ...extended.changes],
    rubric,
    faults: [...own, ...extended.faults, ...placed],
  };
}

function faultsOf(overlay: Overlay, base: BaseTree, check: CheckRubric): readonly Fault[] {
  return judge(extendRubric(base, overlay).value, check).faults;
}

function judge(value: PlainMap, check: CheckRubric): Pick<Outcome, 'rubric' | 'faults'> {
  const shaped = checkShape(value, RubricSchema);
  if (shaped.ok) return { rubric: shaped.value, faults: check(shaped.value) };
  const sound = withoutUnknownKeys(value, RubricSchema);
  return { rubric: null, faults: [...shaped.faults, ...(sound === null ? [] : checkRubric(sound))] };
}
