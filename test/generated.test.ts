import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'thang-'));

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'bin', 'write-generated.js'), fresh], {
    // Another zone and another locale than the ones they were made in.
    env: { PATH: process.env['PATH'] ?? '', TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
  });
});

describe('what is generated and committed (npm run generate)', () => {
  it.each([
    'rubrics/schema/rubric.json',
    'rubrics/schema/assessment.json',
    'rubrics/schema/programme.json',
    'rubrics/schema/config.json',
    'rubrics/schema/result.json',
    'rubrics/vn-data-management/README.md',
    'examples/ministry/reports/bvd-2026.csv',
    ...['vi', 'en', 'fa'].flatMap((locale) =>
      ['txt', 'md', 'xlsx'].map((extension) => `examples/ministry/reports/bvd-2026.${locale}.${extension}`),
    ),
  ])('%s is, byte for byte, what the code writes now', (path) => {
    expect(readFileSync(join(ROOT, path)).equals(readFileSync(join(fresh, path)))).toBe(true);
  });

  it('leaves nothing behind that is no longer generated', () => {
    for (const folder of ['rubrics/schema', 'examples/ministry/reports']) {
      expect(readdirSync(join(ROOT, folder)).toSorted()).toEqual(readdirSync(join(fresh, folder)).toSorted());
    }
  });
});
