/** Which keys a schema knows at a path; only to suggest what a misspelt key was meant to be. */
import * as z from 'zod';
import type { Path } from './fault.ts';

export function keysAt(schema: z.ZodType, path: Path): string[] {
  const reached = path.reduce<z.core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((inner) => stepInto(inner, step)),
    [schema],
  );
  return reached.flatMap(unwrap).flatMap((inner) => (inner instanceof z.ZodObject ? Object.keys(inner.shape) : []));
}

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  return unwrap(schema).flatMap((inner) => {
    if (inner instanceof z.ZodObject) {
      const child: unknown = inner.shape[step];
      return child instanceof z.ZodType ? [child] : [];
    }
    if (inner instanceof z.ZodArray) return [inner.element];
    return inner instanceof z.ZodRecord ? [inner.valueType] : [];
  });
}

/** Through optional, default and union to the schemas that have keys. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.def.innerType);
  }
  return [schema];
}
