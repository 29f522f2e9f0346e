/** Looks at evidence files for the engine: are they there, unchanged, and really inside the workspace? */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Assessment } from '../model/assessment.ts';
import type { EvidenceFile } from '../model/evidence.ts';

/** By the path as the assessment gives it, relative to `root`. */
export async function inspectEvidence(assessment: Assessment, root: string): Promise<Map<string, EvidenceFile>> {
  const files = new Map<string, EvidenceFile>();
  for (const { file, sha256 } of Object.values(assessment.answers).flatMap(({ evidence }) => evidence)) {
    if (file !== undefined && !files.has(file)) files.set(file, await inspect(root, file, sha256));
  }
  return files;
}

async function inspect(root: string, file: string, expected: string | undefined): Promise<EvidenceFile> {
  const path = await resolveInside(root, file);
  if (path === 'missing' || path === 'outside') return { status: path };
  if (expected === undefined) return { status: 'present' };
  const sha256 = await hashFile(path);
  return { status: sha256 === expected ? 'present' : 'changed', sha256 };
}

/** The real path, after every link; names typed on a Mac may be stored decomposed. */
async function resolveInside(root: string, file: string): Promise<string> {
  for (const spelling of [file, file.normalize('NFD')]) {
    try {
      const [realRoot, path] = await Promise.all([realpath(root), realpath(join(root, spelling))]);
      if (!path.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return 'outside';
      return (await stat(path)).isFile() ? path : 'missing';
    } catch {
      // Not under this spelling.
    }
  }
  return 'missing';
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
