import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/model/json-schemas.ts';

describe('the published JSON Schemas', () => {
  it('refuse unknown keys, so that an editor marks a slip', () => {
    const { rubric } = jsonSchemas() as unknown as { rubric: { definitions: { rubric: object } } };
    expect(rubric.definitions.rubric).toMatchObject({ additionalProperties: false });
    expect(rubric.definitions.rubric).toMatchObject({
      required: expect.arrayContaining(['kind', 'schema', 'id', 'version', 'dimensions']) as string[],
    });
  });
});
