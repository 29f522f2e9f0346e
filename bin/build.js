// The build: one bundle per entry with shared chunks, so that a start loads only what it runs; then the bundled rubrics.
import { mkdirSync, readdirSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts', 'src/cli/main.ts', 'src/api/build-rubric.ts'],
  outbase: 'src',
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  // The ESM build of js-yaml is some three times slower than its CommonJS build on Node 20.
  alias: { 'js-yaml': './node_modules/js-yaml/dist/js-yaml.cjs.js' },
  // Large, CommonJS, and wanted by few runs: loaded from node_modules when a workbook is asked for.
  external: ['exceljs'],
  // CommonJS packages inside an ES module look for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'linked',
});

const { buildRubric } = await import(join(dist, 'api', 'build-rubric.js'));
mkdirSync(join(dist, 'rubrics'));
for (const id of readdirSync(join(root, 'rubrics'))) {
  const file = join(root, 'rubrics', id, 'rubric.yaml');
  if (!existsSync(file)) continue;
  const built = await buildRubric(`rubrics/${id}/rubric.yaml`, readFileSync(file));
  writeFileSync(join(dist, 'rubrics', `${id}.json`), JSON.stringify(built));
}
