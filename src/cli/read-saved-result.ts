/** A result that `score --format json` saved, however long ago. */
import { checkShape, type Shaped } from '../document/check-shape.ts';
import { forbiddenCharacter } from '../document/clean-text.ts';
import type { Result, ResultSchema } from '../model/result.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { UsageError } from './usage-error.ts';

/** Null when the paths name assessments. A result stands alone: two of them cannot be reported as one. */
export async function readSavedResult(paths: readonly string[]): Promise<Result | null> {
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || !path.toLowerCase().endsWith('.json')) return null;
  const bytes = await readBytes(path);
  const text = bytes.ok ? decode(bytes.value) : null;
  const value = text === null ? null : parseJson(text);
  if (text === null || typeof value !== 'object' || value === null || !('schemaVersion' in value)) return null;
  if (hasForbiddenCharacter(text)) throw notReadable(path, 'control-character');
  return resultIn(value, path);
}

async function resultIn(value: object, path: string): Promise<Result> {
  // Large, and wanted only where a result is read back.
  const { ResultSchema: schema } = await import('../model/result.ts');
  const shaped = checkDeep(value, schema, path);
  if (!shaped.ok) {
    const [fault] = shaped.faults;
    throw notReadable(path, fault === undefined ? '' : `${fault.path.join('.')} ${fault.code}`);
  }
  const { assessments, rubrics } = shaped.value;
  const orphan = assessments.find(({ rubric: { id, version } }) => rubrics[`${id}@${version}`] === undefined);
  if (orphan !== undefined) throw notReadable(path, `rubrics.${orphan.rubric.id}@${orphan.rubric.version} missing-key`);
  return shaped.value;
}

/** Whoever nests a tree deeper than the call stack did not get it from thang. */
function checkDeep(value: object, schema: typeof ResultSchema, path: string): Shaped<Result> {
  try {
    return checkShape(value, schema);
  } catch (error) {
    if (error instanceof RangeError) throw notReadable(path, 'too-deep');
    throw error;
  }
}

/** In the open, or as an escape that becomes one: neither stands in a result that thang wrote. */
function hasForbiddenCharacter(text: string): boolean {
  return forbiddenCharacter(text) !== null || /\\u00(?:0[0-8bcef]|1[0-9a-f]|7f|[89][0-9a-f])/i.test(text);
}

function notReadable(file: string, detail: string): UsageError {
  return new UsageError('', [{ code: 'result-not-readable', severity: 'error', file, params: { detail } }]);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
