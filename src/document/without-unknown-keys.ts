/** What a faulty value would be without its misspelt keys, so that its other faults can be told in the same go. */
import type * as z from 'zod';

/** The typed value, or null when more than unknown keys is wrong. The value given stays as it is. */
export function withoutUnknownKeys<T>(value: unknown, schema: z.ZodType<T>): T | null {
  const copy = structuredClone(value);
  const { success, error, data } = schema.safeParse(copy);
  if (success) return data;
  for (const issue of error.issues) if (issue.code === 'unrecognized_keys') removeKeys(copy, issue.path, issue.keys);
  const again = schema.safeParse(copy);
  return again.success ? again.data : null;
}

function removeKeys(root: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const map = path.reduce<unknown>((at, step) => (isMap(at) ? at[step] : undefined), root);
  if (isMap(map)) for (const key of keys) delete map[key];
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
