/** Looks at evidence files for the engine: are they there, what is their hash, and are they really inside the workspace? */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Assessment } from '../model/assessment.ts';
import type { EvidenceFile } from '../model/evidence.ts';
import { answersOf } from '../model/expand-instances.ts';
import { errorCode } from './read-bytes.ts';

/** Files up to this size are hashed in one piece, which is several times quicker than streaming them. */
const ONE_PIECE = 8 * 1024 * 1024;

/** How many files are looked at side by side: enough to hide the waiting, few enough for any file system. */
const SIDE_BY_SIDE = 16;

export interface Inspection {
  /** Also of files whose citations state no hash. */
  readonly wantsEveryHash?: boolean | undefined;
}

/**
 * By the path as the assessment gives it, relative to `root`; of every answer, also those of instances. A file is hashed
 * only where a citation states a hash, unless every hash is wanted.
 */
export async function inspectEvidence(
  assessment: Assessment,
  root: string,
  { wantsEveryHash = false }: Inspection = {},
): Promise<Map<string, EvidenceFile>> {
  const isHashed = new Map<string, boolean>();
  for (const { file, sha256 } of Object.values(answersOf(assessment)).flatMap(({ evidence }) => evidence)) {
    if (file === undefined) continue;
    isHashed.set(file, wantsEveryHash || (isHashed.get(file) ?? false) || sha256 !== undefined);
  }
  const files = [...isHashed];
  const realRoot = files.length === 0 ? '' : await realpath(root);
  const found = new Map<string, EvidenceFile>();
  for (let at = 0; at < files.length; at += SIDE_BY_SIDE) {
    const some = files.slice(at, at + SIDE_BY_SIDE);
    const inspected = await Promise.all(some.map(([file, hashed]) => inspect(realRoot, file, hashed)));
    for (const [index, [file]] of some.entries()) found.set(file, inspected[index] ?? { status: 'missing' });
  }
  return found;
}

/** Names typed on a Mac may be stored decomposed, so both spellings are tried. */
async function inspect(realRoot: string, file: string, hashed: boolean): Promise<EvidenceFile> {
  let unreadable: string | undefined;
  for (const spelling of [file, file.normalize('NFD')]) {
    try {
      // The real path, after every link.
      const path = await realpath(join(realRoot, spelling));
      if (!path.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return { status: 'outside' };
      const stats = await stat(path);
      if (!stats.isFile()) return { status: 'missing' };
      return hashed ? { status: 'present', sha256: await hashFile(path, stats.size) } : { status: 'present' };
    } catch (error) {
      // Not under this spelling, or not readable.
      const code = errorCode(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable = code;
    }
  }
  return { status: 'missing', ...(unreadable !== undefined && { unreadable }) };
}

/** SHA-256 in hex. */
export async function hashFile(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  if (size <= ONE_PIECE) return hash.update(await readFile(path)).digest('hex');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
