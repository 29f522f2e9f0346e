// The build: one bundle per entry with shared chunks, so that a start loads only what it runs; then the bundled rubrics.
// It happens in a folder of its own and takes the place of dist when it is whole, so that nobody ever runs half a build.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, `.dist-${process.pid}`);

await bundle();
await compileRubrics();
if (existsSync(join(dist, 'types'))) renameSync(join(dist, 'types'), join(fresh, 'types'));
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);

/** Apart, so that the command line is not cut into small pieces along the borders of the library. */
async function bundle() {
  await bundleEntries(['src/cli/main.ts']);
  await bundleEntries(['src/index.ts']);
  await bundleEntries(['src/api/build-rubric.ts', 'src/model/json-schemas.ts']);
}

function bundleEntries(entryPoints) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outbase: 'src',
    outdir: fresh,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    alias: {
      // The ESM build of js-yaml is some three times slower than its CommonJS build on Node 20.
      'js-yaml': './node_modules/js-yaml/dist/js-yaml.cjs.js',
      // Imported where it is used, and of a bundled CommonJS build only the default would be found there.
      yaml: './node_modules/yaml/browser/dist/index.js',
    },
    // Large, CommonJS, and wanted by few runs: loaded from node_modules when a workbook is asked for.
    external: ['exceljs'],
    // CommonJS packages inside an ES module look for `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    // Less text to compile at each start; names stay, for stack traces that can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'linked',
  });
}

/** A faulty rubric stops the build: nobody ships one. */
async function compileRubrics() {
  const { buildRubric } = await import(pathToFileURL(join(fresh, 'api', 'build-rubric.js')).href);
  mkdirSync(join(fresh, 'rubrics'));
  for (const id of readdirSync(join(root, 'rubrics'))) {
    const file = join(root, 'rubrics', id, 'rubric.yaml');
    if (!existsSync(file)) continue;
    const built = await buildRubric(`rubrics/${id}/rubric.yaml`, readFileSync(file));
    writeFileSync(join(fresh, 'rubrics', `${id}.json`), JSON.stringify(built));
  }
}
