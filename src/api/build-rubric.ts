/** What the build keeps of a bundled rubric; see `loadBundledRubric`. */
import { readRubric } from '../rubric/read-rubric.ts';
import { valueOf } from './input-error.ts';
import { sourceHash, type BuiltRubric } from './load-rubric.ts';

/** Throws an `InputError` for a faulty rubric: no build ships one. */
export async function buildRubric(file: string, bytes: Uint8Array): Promise<BuiltRubric> {
  return { sourceHash: sourceHash(bytes), loaded: valueOf(await readRubric(file, bytes)) };
}
