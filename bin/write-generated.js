// Writes what is generated and committed: the JSON Schemas, the README of each bundled rubric, the reports of the example,
// the page of issue codes.
// With a folder as argument it writes there instead, so that a test can compare.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../dist/model/json-schemas.js';
import { issueCodesPage } from './issue-codes-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? root);
const bin = join(root, 'bin', 'thang.js');

for (const [name, schema] of Object.entries(jsonSchemas())) {
  write(`rubrics/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
write('docs/issue-codes.md', await issueCodesPage(root));
for (const id of readdirSync(join(root, 'rubrics'))) {
  if (!existsSync(join(root, 'rubrics', id, 'rubric.yaml'))) continue;
  write(`rubrics/${id}/README.md`, thang(['rubric', 'show', id, '--format', 'markdown', '--locale', 'en']));
}
for (const locale of ['vi', 'en', 'fa']) {
  const reports = ['text=txt', 'markdown=md', 'xlsx=xlsx'].map((pair) => pair.split('='));
  const outputs = reports.flatMap(([format, extension]) => [
    '--output',
    `${format}=${join(target, 'examples', 'ministry', 'reports', `bvd-2026.${locale}.${extension}`)}`,
  ]);
  const csv = locale === 'vi' ? ['--output', `csv=${join(target, 'examples/ministry/reports/bvd-2026.csv')}`] : [];
  thang(['report', 'examples/ministry', '--as-of', '2026-11-23', '--locale', locale, '--quiet', ...outputs, ...csv]);
}

function thang(args) {
  return execFileSync(process.execPath, [bin, ...args], { cwd: root });
}

function write(path, content) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), content);
}
