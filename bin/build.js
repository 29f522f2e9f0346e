// The build: one bundle per entry with shared chunks, so that a start loads only what it runs; then the bundled rubrics.
// It happens in a folder of its own and takes the place of dist when it is whole, so that nobody ever runs half a build.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, `.dist-${process.pid}`);

/** The commands that nearly every run is one of. */
const DOOR = 'src/cli/commands/score-commands.ts';

/** Commander can start other programs as commands; thang has none, and a start that loads sockets for it takes longer. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'absent' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await bundle();
await compileRubrics();
if (existsSync(join(dist, 'types'))) renameSync(join(dist, 'types'), join(fresh, 'types'));
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);

/** Apart, so that the command line is not cut into small pieces along the borders of the library. */
async function bundle() {
  await bundleEntries(['src/cli/main.ts'], { plugins: [behindOneDoor(await lateModules()), withoutChildProcesses] });
  await bundleEntries(['src/index.ts']);
  await bundleEntries(['src/api/build-rubric.ts', 'src/model/json-schemas.ts']);
}

function bundleEntries(entryPoints, options = {}) {
  return build({
    ...options,
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

/** What the command line loads later than its first command, and shares modules with it. */
async function lateModules() {
  const { metafile } = await bundleEntries(['src/cli/main.ts'], { metafile: true, write: false, logLevel: 'error' });
  const { outputs } = metafile;
  const below = (name, seen = new Set()) => {
    if (!seen.has(name)) {
      seen.add(name);
      const { imports } = outputs[name];
      for (const { kind, path } of imports) if (kind === 'import-statement' && path in outputs) below(path, seen);
    }
    return seen;
  };
  const entries = Object.keys(outputs).filter((name) => outputs[name].entryPoint !== undefined);
  const door = below(entries.find((name) => outputs[name].entryPoint === DOOR));
  const isLate = (name) => [...below(name)].some((part) => door.has(part) && sizeOf(outputs[part]) > 0);
  return entries
    .map((name) => outputs[name].entryPoint)
    .filter((entry, index) => entry.startsWith('src/') && entry !== 'src/cli/main.ts' && isLate(entries[index]))
    .filter((entry) => entry !== DOOR)
    .map((entry) => join(root, entry));
}

/** Without what esbuild itself adds. */
function sizeOf({ inputs }) {
  return Object.values(inputs).reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0);
}

/**
 * esbuild cuts modules into chunks by who reaches them, so a run would load thirty small files. When whoever comes later
 * imports the door as well, all that is behind the door is reached by the same, and lies in one file.
 */
function behindOneDoor(late) {
  const names = new Set(late);
  return {
    name: 'behind-one-door',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        names.has(path)
          ? { contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(join(root, DOOR))};\n`, loader: 'ts' }
          : undefined,
      );
    },
  };
}

/** A faulty rubric stops the build: nobody ships one. */
async function compileRubrics() {
  const { buildRubric } = await import(pathToFileURL(join(fresh, 'api', 'build-rubric.js')).href);
  mkdirSync(join(fresh, 'rubrics'));
  for (const id of readdirSync(join(root, 'rubrics'))) {
    const file = join(root, 'rubrics', id, 'rubric.yaml');
    if (!existsSync(file)) continue;
    const built = await buildRubric(`rubrics/${id}/rubric.yaml`, readFileSync(file));
    writeFileSync(join(fresh, 'rubrics', `${id}.json`), JSON.stringify(built), 'utf16le');
  }
}
