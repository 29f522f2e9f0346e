import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/model/locale.ts';
import { openWorkbook } from './open-workbook.ts';
import { sampleResult } from './sample-result.ts';

/** Not a dependency: used where it happens to be. */
const OFFICE = 'soffice';
const hasOffice = spawnSync(OFFICE, ['--version'], { stdio: 'ignore' }).status === 0;
const why = hasOffice ? '' : ' (skipped: there is no soffice on this machine)';

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thang-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!hasOffice).each(LOCALES)(`opens and prints the workbook in %s${why}`, async (locale) => {
    const { bytes } = await openWorkbook(await sampleResult(), locale);
    const file = join(folder, `${locale}.xlsx`);
    writeFileSync(file, bytes);
    convert(folder, file, 'pdf');
    const pdf = join(folder, `${locale}.pdf`);
    expect(existsSync(pdf)).toBe(true);
    expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it.skipIf(!hasOffice)(`keeps both charts and their figures${why}`, async () => {
    const { bytes } = await openWorkbook(await sampleResult());
    const file = join(folder, 'charts.xlsx');
    writeFileSync(file, bytes);
    convert(folder, file, 'fods');
    const saved = readFileSync(join(folder, 'charts.fods'), 'utf8');
    const kinds = [...saved.matchAll(/<chart:chart [^>]*chart:class="chart:(\w+)"/gu)].map(([, kind]) => kind);
    expect(kinds.toSorted()).toEqual(['bar', 'radar']);
    expect(saved).toContain('Ministry of Examples');
  });
});

function convert(folder: string, file: string, format: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(OFFICE, ['--headless', profile, '--convert-to', format, '--outdir', folder, file], {
    stdio: 'ignore',
    timeout: 100_000,
  });
}
