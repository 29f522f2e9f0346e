/** What the build keeps of a bundled rubric; see `loadBundledRubric`. */
import { lineageOf } from '../model/rubric-lineage.ts';
import { readRubric } from '../rubric/read-rubric.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { findBundledBase } from './find-base.ts';
import { valueOf } from './input-error.ts';
import { sourceHash, type BuiltRubric } from './load-rubric.ts';

/** Throws an `InputError` for a faulty rubric: no build ships one. */
export async function buildRubric(file: string, bytes: Uint8Array): Promise<BuiltRubric> {
  const { rubric, hash, changes } = valueOf(await readRubric(file, bytes, findBundledBase));
  const bases = changes === undefined ? [] : lineageOf(rubric).slice(1);
  const reads = await Promise.all(bases.map((id) => readBytes(bundledPath(id, 'rubric.yaml'))));
  return {
    sourceHash: sourceHash([bytes, ...reads.map(valueOf)]),
    bases,
    loaded: { rubric, hash, file, ...(changes !== undefined && { changes }) },
  };
}
