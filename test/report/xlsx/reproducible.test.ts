import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from './open-workbook.ts';
import { sampleResult } from './sample-result.ts';

describe('the bytes of the workbook', () => {
  it('are the same each time', async () => {
    const result = await sampleResult();
    const [one, two] = [await openWorkbook(result, 'vi'), await openWorkbook(result, 'vi')];
    expect(hashOf(two.bytes)).toBe(hashOf(one.bytes));
    expect(one.parts.get('docProps/core.xml')).toContain('2026-11-23T00:00:00Z');
  });

  it('are the same in every time zone, also from a bundle', async () => {
    const result = await sampleResult();
    // Inside the project, so that the bundle finds exceljs where the real one does.
    const folder = mkdtempSync(join('node_modules', '.thang-xlsx-'));
    try {
      writeFileSync(join(folder, 'result.json'), JSON.stringify(result));
      await bundle(join(folder, 'write.mjs'));
      const hashes = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) =>
        execFileSync(process.execPath, [join(folder, 'write.mjs'), join(folder, 'result.json')], {
          env: { ...process.env, TZ: zone },
          encoding: 'utf8',
        }),
      );
      expect(new Set(hashes)).toEqual(new Set([hashOf((await openWorkbook(result, 'fa')).bytes)]));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function bundle(outfile: string): Promise<void> {
  const contents = `
    import { createHash } from 'node:crypto';
    import { readFileSync } from 'node:fs';
    import { loadMessages } from './src/locale/messages-in.ts';
    import { workbookReport } from './src/report/xlsx/workbook-report.ts';
    await loadMessages('fa');
    const result = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const bytes = await workbookReport(result, { locale: 'fa', colour: false, columns: 80 });
    process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['exceljs'],
    outfile,
  });
}
