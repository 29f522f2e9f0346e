/** The waivers that a run goes by, and a word about those that excuse nobody. */
import { dirname, resolve, sep } from 'node:path';
import { loadWaivers, waiversWithoutGoal, type LoadedWaivers } from '../api/load-waivers.ts';
import type { Waivable } from '../rubric/check-waivers.ts';
import { pathKind } from '../workspace/find-files.ts';
import type { Io } from './io.ts';
import { sayIssues } from './say-issues.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** A faulty file of waivers ends the run: scores without them would look like scores with them. */
export async function givenWaivers({ flags, workspace }: Settings): Promise<LoadedWaivers> {
  const read = await loadWaivers(workspace.root, flags.waivers);
  if (!read.ok) throw new UsageError('', read.issues);
  return read.value;
}

export async function sayWaiversWithoutGoal(
  loaded: LoadedWaivers,
  read: readonly Waivable[],
  paths: readonly string[],
  { flags, workspace, reader, paint }: Settings,
  io: Io,
): Promise<void> {
  if (flags.quiet === true) return;
  const issues = await waiversWithoutGoal(loaded, read, await isWholeWorkspace(paths, workspace.root));
  if (issues.length > 0) await sayIssues(issues, reader.messages, paint, io);
}

/** Whether the paths lead to every assessment of the workspace: its root, one above it, or a folder right below. */
async function isWholeWorkspace(paths: readonly string[], root: string | null): Promise<boolean> {
  if (root === null) return false;
  for (const path of paths) {
    const here = resolve(path);
    const isAbove = root === here || root.startsWith(here.endsWith(sep) ? here : here + sep);
    if (isAbove || (dirname(here) === root && (await pathKind(here)) === 'folder')) return true;
  }
  return false;
}
