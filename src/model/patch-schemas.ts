/** The JSON Schema of what an overlay sets: a merge patch of a rubric or of a node, which editors complete and check. */
import type * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Definitions = Readonly<Record<string, JsonSchema>>;

/** Said at the top of the overlay, or not by it at all. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  rubric: [
    'kind',
    'schema',
    'id',
    'version',
    'status',
    'title',
    'description',
    'derived-from',
    'migration',
    'dimensions',
  ],
  node: ['id', 'criteria', 'dimensions'],
};

/** `definitions` with `rubric-patch`, `node-patch` and whatever these refer to; a node is a dimension or a criterion. */
export function withPatches(definitions: Definitions): Record<string, JsonSchema> {
  const patches: Record<string, JsonSchema> = {};
  const refer: Refer = (ref) => {
    const name = ref.replace(DEFINITIONS, '');
    if (!canHoldMap(definitions[name] ?? {})) return ref;
    const patch = `${name}-patch`;
    if (patches[patch] === undefined) {
      // There before it is made, for a schema that mentions itself.
      patches[patch] = {};
      patches[patch] = patched(name);
    }
    return `${ref}-patch`;
  };
  const patched = (name: string): JsonSchema => patchOf(definitions[name] ?? {}, refer);
  const rubric = without(patched('rubric'), FIXED['rubric']);
  const node = without(eitherOf(patched('dimension'), patched('criterion')), FIXED['node']);
  return { ...definitions, ...patches, 'rubric-patch': rubric, 'node-patch': node };
}

const DEFINITIONS = '#/definitions/';

/** A reference to a schema → one to its patch. */
type Refer = (ref: string) => string;

/** Maps need none of their keys, and null takes one away; all else is replaced as a whole (RFC 7386). */
function patchOf({ default: _default, required: _required, ...schema }: JsonSchema, refer: Refer): JsonSchema {
  const inner = (below: JsonSchema): JsonSchema => patchOf(below, refer);
  if (schema.$ref !== undefined) return { ...schema, $ref: refer(schema.$ref) };
  if (schema.allOf !== undefined) return { ...schema, allOf: schema.allOf.map((part) => inner(part as JsonSchema)) };
  if (schema.anyOf !== undefined) return { ...schema, anyOf: schema.anyOf.map((part) => inner(part as JsonSchema)) };
  if (schema.type !== 'object') return schema;
  const { properties = {}, additionalProperties: others } = schema;
  return {
    ...schema,
    properties: mapValues(properties as Definitions, (value) => orNull(inner(value))),
    ...(typeof others === 'object' && { additionalProperties: orNull(inner(others as JsonSchema)) }),
  };
}

function canHoldMap({ type, enum: options }: JsonSchema): boolean {
  return (type === undefined || type === 'object') && options === undefined;
}

function orNull({ description, ...schema }: JsonSchema): JsonSchema {
  return { ...(description !== undefined && { description }), anyOf: [schema, { type: 'null' }] };
}

/** The keys of both; what one of them means by a key that both have. */
function eitherOf(one: JsonSchema, other: JsonSchema): JsonSchema {
  const both = mapValues(other.properties as Definitions, (value, key) => {
    const first = (one.properties as Definitions)[key];
    return first === undefined || JSON.stringify(first) === JSON.stringify(value) ? value : { anyOf: [first, value] };
  });
  return { type: 'object', properties: { ...one.properties, ...both }, additionalProperties: false };
}

function without(schema: JsonSchema, keys: readonly string[] = []): JsonSchema {
  const kept = Object.entries(schema.properties ?? {}).filter(([key]) => !keys.includes(key));
  return { ...schema, properties: Object.fromEntries(kept) };
}

function mapValues(
  map: Definitions,
  change: (value: JsonSchema, key: string) => JsonSchema,
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
