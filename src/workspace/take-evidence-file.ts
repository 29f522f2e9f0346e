/** A file that somebody wants to cite as evidence: its path from the workspace's root, and its hash; nothing from outside. */
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { hashFile } from './inspect-evidence.ts';
import { errorCode } from './read-bytes.ts';

export type TakenFile =
  /** `file` is written as it stands in an assessment: with slashes, composed letters, from the root. */
  | { readonly ok: true; readonly file: string; readonly sha256: string }
  /** `detail` is the system's own word. */
  | { readonly ok: false; readonly why: 'missing' | 'outside' | 'unreadable'; readonly detail: string };

/**
 * `typed` starts in the folder `from`, or, where nothing is there, at the root. Links are followed first: what counts is
 * where the file really lies.
 */
export async function takeEvidenceFile(typed: string, root: string, from: string): Promise<TakenFile> {
  const places = [...new Set([resolve(from, typed), resolve(root, typed)])];
  let failure: TakenFile = { ok: false, why: 'missing', detail: 'ENOENT' };
  for (const place of places) {
    const taken = await takeAt(place, root);
    if (taken.ok || taken.why === 'outside') return taken;
    if (taken.why === 'unreadable') failure = taken;
  }
  return failure;
}

async function takeAt(place: string, root: string): Promise<TakenFile> {
  try {
    const [real, realRoot] = [await realpath(place), await realpath(root)];
    const inside = within(real, realRoot);
    if (inside === null) return { ok: false, why: 'outside', detail: '' };
    const stats = await stat(real);
    if (!stats.isFile()) return { ok: false, why: 'missing', detail: 'not a regular file' };
    // The path by which people know it, where that leads to the same file; else the one behind the links.
    const known = within(resolve(place), resolve(root));
    const leadsThere = known !== null && (await realpath(join(realRoot, known))) === real;
    const file = (leadsThere ? known : inside).split(sep).join('/').normalize('NFC');
    return { ok: true, file, sha256: await hashFile(real, stats.size) };
  } catch (error) {
    const detail = errorCode(error);
    return { ok: false, why: detail === 'ENOENT' || detail === 'ENOTDIR' ? 'missing' : 'unreadable', detail };
  }
}

/** The way from `folder` to `path`; null where it leads out, or nowhere. */
function within(path: string, folder: string): string | null {
  const way = relative(folder, path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way;
}
