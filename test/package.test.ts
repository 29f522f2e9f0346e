/** What is published is what works: the packed tarball, unpacked into an empty folder beside its dependencies. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

let folder = '';
let packed: string[] = [];

beforeAll(() => {
  // A path with a space and Vietnamese letters, as a folder of a real office has.
  folder = join(mkdtempSync(join(tmpdir(), 'thang-')), 'Cơ quan số');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(folder, 'node_modules')]);
  execFileSync('mv', [join(folder, 'node_modules/package'), join(folder, 'node_modules/thang')]);
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
});

function node(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('the packed tarball', () => {
  it('holds the binary, the build, rubrics and documents, and neither sources nor tests', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'bin/thang.js',
        'dist/index.js',
        'rubrics/vn-data-management/rubric.yaml',
        'LICENSE',
        'README.md',
        'SCORING.md',
      ]),
    );
    expect(packed.filter((path) => /^(?:src|test|\.ci)\//.test(path) || path === 'bin/build.js')).toEqual([]);
  });

  it('runs its binary from an empty folder', () => {
    expect(node(['node_modules/thang/bin/thang.js', '--version']).trim()).toBe(manifest.version);
    expect(node(['node_modules/thang/bin/thang.js', 'rubric', 'list'])).toContain('vn-data-management@1.0.0');
    const scored = node([
      'node_modules/thang/bin/thang.js',
      'score',
      'node_modules/thang/examples/ministry',
      '--as-of',
      '2026-11-23',
      '--output',
      'xlsx=r.xlsx',
    ]);
    expect(scored).toContain('Ministry of Examples');
    expect(readdirSync(folder)).toContain('r.xlsx');
  });

  it('is a library with the three functions of the README', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { InputError, loadRubric, readAssessment, score } from 'thang';
const rubric = await loadRubric('vn-data-management');
const assessment = await readAssessment('node_modules/thang/examples/ministry/assessments/2026/bvd.yaml', rubric);
const { level, score: points } = score(rubric, assessment, { asOf: '2026-11-23' });
const refused = await readAssessment('use.mjs', rubric).catch((error) => error instanceof InputError && error.issues.length > 0);
console.log(JSON.stringify({ level: typeof level, points: typeof points, refused }));`,
    );
    expect(JSON.parse(node(['use.mjs']))).toEqual({ level: 'number', points: 'number', refused: true });
  });
});
