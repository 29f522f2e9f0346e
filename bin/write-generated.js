// Writes what is generated and committed: the JSON Schemas, and the README of each bundled rubric from the rubric itself.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../dist/model/json-schemas.js';

const rubrics = fileURLToPath(new URL('../rubrics', import.meta.url));
const thang = fileURLToPath(new URL('thang.js', import.meta.url));

mkdirSync(join(rubrics, 'schema'), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(rubrics, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
for (const id of readdirSync(rubrics)) {
  if (!existsSync(join(rubrics, id, 'rubric.yaml'))) continue;
  const args = [thang, 'rubric', 'show', id, '--format', 'markdown', '--locale', 'en'];
  writeFileSync(join(rubrics, id, 'README.md'), execFileSync(process.execPath, args));
}
