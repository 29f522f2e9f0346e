import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'thang-'));

execFileSync(process.execPath, [join(ROOT, 'bin', 'write-generated.js'), fresh], {
  // Another zone and another locale than the ones they were made in.
  env: { PATH: process.env['PATH'] ?? '', TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
});

const PATHS = readdirSync(fresh, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(fresh, join(entry.parentPath, entry.name)))
  .toSorted();

describe('what is generated and committed (npm run generate)', () => {
  it('covers schemas, every rubric and the reports of the example in three languages', () => {
    expect(PATHS).toEqual(
      expect.arrayContaining([
        'rubrics/schema/rubric.schema.json',
        'rubrics/vn-data-management/README.md',
        'examples/ministry/reports/bvd-2026.csv',
        'examples/ministry/reports/bvd-2026.fa.xlsx',
      ]),
    );
    expect(PATHS.length).toBeGreaterThanOrEqual(16);
  });

  it.each(PATHS)('%s is, byte for byte, what the code writes now', (path) => {
    expect(readFileSync(join(ROOT, path)).equals(readFileSync(join(fresh, path)))).toBe(true);
  });

  it('leaves nothing behind that is no longer generated', () => {
    for (const folder of ['rubrics/schema', 'examples/ministry/reports']) {
      expect(readdirSync(join(ROOT, folder)).toSorted()).toEqual(readdirSync(join(fresh, folder)).toSorted());
    }
  });
});
