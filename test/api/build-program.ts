/** A program of the tests as one file that plain Node runs, as it would run the binary. */
import { mkdtempSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../cli/run-thang.ts';

/** Inside the project, where its package.json is found. */
export async function buildProgram(source: string): Promise<string> {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const outfile = join(mkdtempSync(join(cache, 'thang-test-')), basename(source).replace(/\.ts$/, '.mjs'));
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    banner: { js: banner },
    logLevel: 'error',
  });
  return outfile;
}
