/** The published JSON Schemas, made from the same zod schemas that read the files; editors complete and check with them. */
import * as z from 'zod';
import { AssessmentSchema } from './assessment.ts';
import { ConfigSchema } from './config.ts';
import { ProgrammeSchema } from './programme.ts';
import { ResultSchema } from './result.ts';
import { RubricSchema } from './rubric.ts';

const SCHEMAS = {
  rubric: RubricSchema,
  assessment: AssessmentSchema,
  programme: ProgrammeSchema,
  config: ConfigSchema,
  result: ResultSchema,
};

/** File name without extension → JSON Schema (draft 7), of what may stand in a file before defaults are filled in. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' }),
    ]),
  );
}
