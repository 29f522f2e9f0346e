import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/model/json-schemas.ts';

const FOLDER = resolve(import.meta.dirname, '../../rubrics/schema');

describe('the published JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s.json is as the code makes it (npm run generate)', (name, schema) => {
    expect(JSON.parse(readFileSync(resolve(FOLDER, `${name}.json`), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });

  it('refuse unknown keys, so that an editor marks a slip', () => {
    const { rubric } = jsonSchemas() as unknown as { rubric: { definitions: { rubric: object } } };
    expect(rubric.definitions.rubric).toMatchObject({ additionalProperties: false });
    expect(rubric.definitions.rubric).toMatchObject({
      required: expect.arrayContaining(['kind', 'schema', 'id', 'version', 'dimensions']) as string[],
    });
  });
});
