/** The files that have a published JSON Schema. Apart from the schemas, so that help can name them without loading zod. */
export const SCHEMA_KINDS = [
  'rubric',
  'overlay',
  'assessment',
  'cases',
  'programme',
  'waivers',
  'config',
  'result',
] as const;
export type SchemaKind = (typeof SCHEMA_KINDS)[number];
