/** A result that `score --format json` saved, however long ago. */
import { ResultSchema, type Result } from '../model/result.ts';
import { checkShape } from '../document/check-shape.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { UsageError } from './usage-error.ts';

/** Null when the paths name assessments. A result stands alone: two of them cannot be reported as one. */
export async function readSavedResult(paths: readonly string[]): Promise<Result | null> {
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || !path.toLowerCase().endsWith('.json')) return null;
  const bytes = await readBytes(path);
  if (!bytes.ok) return null;
  const value = parseJson(bytes.value);
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return null;
  const shaped = checkShape(value, ResultSchema);
  if (shaped.ok) return shaped.value;
  const [fault] = shaped.faults;
  const detail = fault === undefined ? '' : `${fault.path.join('.')} ${fault.code}`;
  throw new UsageError('', [{ code: 'result-not-readable', severity: 'error', file: path, params: { detail } }]);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
}
