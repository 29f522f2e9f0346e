/** The published JSON Schemas, made from the same zod schemas that read the files; editors complete and check with them. */
import * as z from 'zod';
import { AssessmentSchema } from './assessment.ts';
import { CasesSchema } from './cases.ts';
import { ConfigSchema } from './config.ts';
import { CriterionSchema } from './criterion.ts';
import { IdSchema } from './id.ts';
import { ChangeSchema, OverlaySchema } from './overlay.ts';
import { withPatches, type JsonSchema } from './patch-schemas.ts';
import { ProgrammeSchema } from './programme.ts';
import { ResultSchema } from './result.ts';
import { DimensionSchema, RubricSchema } from './rubric.ts';
import type { SchemaKind } from './schema-kinds.ts';
import { WaiversSchema } from './waivers.ts';

/** Kind of file → JSON Schema (draft 7), of what may stand in a file before defaults are filled in. */
export function jsonSchemas(): Record<SchemaKind, object> {
  return {
    ...rubricSchemas(),
    assessment: jsonSchema(AssessmentSchema),
    cases: jsonSchema(CasesSchema),
    programme: jsonSchema(ProgrammeSchema),
    waivers: jsonSchema(WaiversSchema),
    config: jsonSchema(ConfigSchema),
    result: jsonSchema(ResultSchema),
  };
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }));
  return JSON.parse(text, (key, value: unknown) => (key === 'propertyNames' ? untyped(value) : value)) as JsonSchema;
}

/** A key is text anyway, but editors take `1:` for a number and would mark it. */
function untyped(names: unknown): JsonSchema {
  const { type: _type, ...rest } = names as JsonSchema;
  return rest;
}

/**
 * A rubric and an overlay are both of `kind: rubric`, told apart by `extends`: an editor then speaks of the one that is
 * meant, where a choice of two would show the faults of both.
 */
function rubricSchemas(): Record<'rubric' | 'overlay', object> {
  const { definitions, $schema } = jsonSchema(z.union([RubricSchema, overlaySchema()]));
  const shared = { $schema, definitions: withPatches(definitions as Record<string, JsonSchema>) };
  const { description } = OverlaySchema.shape.extends.meta() ?? {};
  const rubric = {
    title: 'thang rubric',
    type: 'object',
    properties: { extends: { type: 'string', description } },
    if: { required: ['extends'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits it
    then: { $ref: '#/definitions/overlay' },
    else: { $ref: '#/definitions/rubric' },
  };
  return { rubric: { ...shared, ...rubric }, overlay: { ...shared, $ref: '#/definitions/overlay' } };
}

/** What an overlay adds and sets is checked when it is resolved; an editor can complete it before. */
function overlaySchema(): z.ZodType {
  const { changes, 'add-dimensions': further } = OverlaySchema.shape;
  const { 'add-criteria': criteria, 'add-dimensions': dimensions } = ChangeSchema.shape;
  const change = {
    set: patch('node', ChangeSchema.shape.set),
    'add-criteria': like(criteria, z.array(CriterionSchema).min(1).optional()),
    'add-dimensions': like(dimensions, z.array(DimensionSchema).min(1).optional()),
  };
  const overlay = OverlaySchema.extend({
    set: patch('rubric', OverlaySchema.shape.set),
    changes: like(changes, z.record(IdSchema, like(ChangeSchema, ChangeSchema.extend(change))).default({})),
    'add-dimensions': like(further, change['add-dimensions']),
  });
  return like(OverlaySchema, overlay);
}

/** zod has no merge patches: the place is kept by a reference to what `withPatches` defines. */
function patch(of: 'rubric' | 'node', original: z.ZodType): z.ZodType {
  return z
    .unknown()
    .optional()
    .meta({ ...original.meta(), allOf: [{ $ref: `#/definitions/${of}-patch` }] });
}

/** With the description, and the id, of the schema whose place it takes. */
function like<T extends z.ZodType>(original: z.ZodType, schema: T): T {
  return schema.meta(original.meta() ?? {});
}
