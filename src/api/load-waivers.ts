/** The waivers of a workspace: `waivers.yaml` beside its configuration, or a file that the user names. */
import { join } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import type { Waiver } from '../model/waivers.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument } from '../document/read-document.ts';
import { checkWaiverGoals, type Waivable } from '../rubric/check-waivers.ts';
import { readWaiversDocument } from '../rubric/read-waivers.ts';
import { leadsOut, pathKind } from '../workspace/find-files.ts';
import { readBytes } from '../workspace/read-bytes.ts';

export const WAIVERS_FILE = 'waivers.yaml';

export interface LoadedWaivers {
  readonly waivers: readonly Waiver[];
  /** Null where there is no such file. */
  readonly document: ParsedDocument | null;
}

const NONE: LoadedWaivers = { waivers: [], document: null };

/** A workspace without waivers is nothing special; a file that was named must be there. */
export async function loadWaivers(root: string | null, named?: string): Promise<Read<LoadedWaivers>> {
  if (named !== undefined) return readWaivers(named);
  const file = root === null ? null : join(root, WAIVERS_FILE);
  if (file === null || root === null || (await pathKind(file)) !== 'file') return { ok: true, value: NONE, issues: [] };
  if (leadsOut(file, root))
    return { ok: false, issues: [{ code: 'link-outside', severity: 'error', file, params: {} }] };
  return readWaivers(file);
}

/** Waivers that excuse nobody of these from anything, as warnings at their places. */
export async function waiversWithoutGoal(
  { waivers, document }: LoadedWaivers,
  assessments: readonly Waivable[],
  hasAll: boolean,
): Promise<readonly Issue[]> {
  if (document === null) return [];
  return locateFaults(document, checkWaiverGoals(waivers, assessments, hasAll));
}

async function readWaivers(file: string): Promise<Read<LoadedWaivers>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openDocument(file, bytes.value);
  if (!opened.ok) return opened;
  const { document } = opened;
  const read = await readWaiversDocument(document);
  return read.ok ? { ok: true, value: { waivers: read.value.waivers, document }, issues: [] } : read;
}
