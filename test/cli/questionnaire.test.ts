/** The real binary: questionnaires out and in, what it prints where, its exit codes, and what hostile files cost. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPackage, directoryEntry, patched, sheetXml } from '../document/xlsx/build-package.ts';
import { editWorkbook, type EditedWorkbook } from '../questionnaire/edit-workbook.ts';
import { ASSESSMENT, RUBRIC } from '../questionnaire/sample-workspace.ts';
import { folderWith, thang, type Ran } from './run-thang.ts';

function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'rubrics/mixed.yaml': RUBRIC,
    'assessments/bxd.yaml': ASSESSMENT,
    ...files,
  });
}

/** At a fixed time, so that the bytes are the same. */
const AT = { SOURCE_DATE_EPOCH: '1795420800' };

function run(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return thang(['questionnaire', ...args], { cwd, env: AT });
}

async function returned(cwd: string, edit: (opened: EditedWorkbook) => void): Promise<void> {
  expect(await run(cwd, 'export', 'assessments/bxd.yaml', '--output', 'bxd.xlsx')).toMatchObject({ code: 0 });
  writeFileSync(join(cwd, 'bxd.xlsx'), await editWorkbook(readFileSync(join(cwd, 'bxd.xlsx')), edit));
}

describe('thang questionnaire export', () => {
  it('writes one file, says so on stderr, and gives the same bytes again', async () => {
    const cwd = workspace();
    const first = await run(cwd, 'export', 'assessments/bxd.yaml', '--output', 'a.xlsx', '--locale', 'vi');
    expect(first).toEqual({ code: 0, stdout: '', stderr: 'đã ghi a.xlsx\n' });
    const bytes = readFileSync(join(cwd, 'a.xlsx'));
    await run(cwd, 'export', 'assessments/bxd.yaml', '--output', 'a.xlsx', '--locale', 'vi');
    expect(readFileSync(join(cwd, 'a.xlsx')).equals(bytes)).toBe(true);
  });

  it('writes one for each agency of a rubric into a folder', async () => {
    const cwd = workspace();
    const ran = await run(
      cwd,
      'export',
      'mixed',
      '--agency',
      'bgd=Bộ Giáo dục',
      '--agency',
      'x/y',
      '--period',
      '2026',
      '--output',
      'out',
    );
    expect(ran.code).toBe(0);
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['bgd-2026.xlsx', 'x-y-2026.xlsx']);
  });

  it('writes CSV where the path ends so', async () => {
    const cwd = workspace();
    expect((await run(cwd, 'export', 'assessments', '--output', 'a.csv')).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toMatch(
      /^criterion,instance,piece,question,choices,answer,reason,note,/u,
    );
  });

  it.each([
    { args: ['mixed', '--output', 'out', '--period', '2026'], said: '--agency' },
    { args: ['mixed', '--output', 'out', '--agency', 'a'], said: '--period' },
    {
      args: ['mixed', '--output', 'a.xlsx', '--agency', 'a', '--agency', 'b', '--period', '2026'],
      said: 'must be a folder',
    },
    {
      args: ['mixed', '--output', 'a.csv', '--format', 'xlsx', '--agency', 'a', '--period', '2026'],
      said: 'does not end in .xlsx',
    },
    { args: ['mixd', '--output', 'out', '--agency', 'a', '--period', '2026'], said: 'rubric-not-found' },
    { args: ['mixed', '--output', 'out', '--agency', '-a', '--period', '2026'], said: 'is no agency' },
    { args: ['assessments/bxd.yaml', '--output', 'out', '--agency', 'other'], said: 'No assessment' },
    { args: ['assessments/bxd.yaml'], said: '--output' },
  ])('exits 2 and says why: $said', async ({ args, said }) => {
    const ran = await run(workspace(), 'export', ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('exits 3 where one of several assessments cannot be read, and writes the others', async () => {
    const cwd = workspace({ 'assessments/bad.yaml': ASSESSMENT.replace('claimed: some', 'claimed: somebody') });
    const ran = await run(cwd, 'export', 'assessments', '--output', 'out');
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('answer-not-an-option');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['bxd-2026.xlsx']);
  });
});

describe('thang questionnaire import', () => {
  it('exits 0 when all is taken, and shows it', async () => {
    const cwd = workspace();
    await returned(cwd, ({ cell }) => {
      cell('strategy', 'answer').value = '3';
      cell('share', 'answer').value = 50;
    });
    const ran = await run(cwd, 'import', 'bxd.xlsx', '--locale', 'vi');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatchInlineSnapshot(`
      "bxd · 2026
        bxd.xlsx · mixed@1.0.0
        đã nhập 2 nội dung vào assessments/bxd.yaml
          Chiến lược (strategy)
            Trả lời: 2 – Đang làm → 3 – Đã xong
          Tỷ lệ (share)
            Trả lời: 50

      đã đọc 1 phiếu hỏi, nhập 2 nội dung
      "
    `);
    expect(readFileSync(join(cwd, 'assessments/bxd.yaml'), 'utf8')).toContain('claimed: 50');
  });

  it('exits 0 and writes nothing with --dry-run', async () => {
    const cwd = workspace();
    await returned(cwd, ({ cell }) => {
      cell('share', 'answer').value = 50;
    });
    const ran = await run(cwd, 'import', 'bxd.xlsx', '--dry-run');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Nothing was written');
    expect(readFileSync(join(cwd, 'assessments/bxd.yaml'), 'utf8')).toBe(ASSESSMENT);
    expect(readdirSync(join(cwd, 'assessments'))).toEqual(['bxd.yaml']);
  });

  it('exits 3 and names the cell when one is not taken', async () => {
    const cwd = workspace();
    await returned(cwd, ({ cell }) => {
      cell('roles', 'answer').value = { formula: '1+1' } as never;
      cell('share', 'answer').value = 50;
    });
    const ran = await run(cwd, 'import', 'bxd.xlsx');
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(/^bxd\.xlsx:Policy!D8 cell-formula There is a formula in this cell/u);
    expect(ran.stdout).toContain('1 entry taken into assessments/bxd.yaml');
  });

  it('prints the sheet in quotes where its name has blanks', async () => {
    const cwd = workspace();
    await returned(cwd, ({ book, cell }) => {
      cell('roles', 'answer').value = 'nonsense';
      const sheet = book.getWorksheet('Policy');
      if (sheet !== undefined) sheet.name = 'My policy';
    });
    const ran = await run(cwd, 'import', 'bxd.xlsx');
    expect(ran.stderr).toContain("bxd.xlsx:'My policy'!D8 answer-not-an-option");
  });

  it('exits 3 for a conflict that nobody can decide, and 0 when the user does', async () => {
    const cwd = workspace();
    await returned(cwd, ({ cell }) => {
      cell('strategy', 'answer').value = '4';
    });
    writeFileSync(
      join(cwd, 'assessments/bxd.yaml'),
      ASSESSMENT.replace('claimed: 2\n    note', 'claimed: 1\n    note'),
    );
    const open = await run(cwd, 'import', 'bxd.xlsx');
    expect(open.code).toBe(3);
    expect(open.stdout).toContain('questionnaire: 4 – Measured (Policy!D5)');
    expect(open.stdout).toContain('file: 1 – Begun');
    expect((await run(cwd, 'import', 'bxd.xlsx', '--prefer', 'workbook')).code).toBe(0);
    expect(readFileSync(join(cwd, 'assessments/bxd.yaml'), 'utf8')).toContain('claimed: 4');
  });

  it('exits 3 for a file that is refused, and takes the others', async () => {
    const cwd = workspace({ 'bad.xlsx': buildPackage({ more: { 'xl/vbaProject.bin': 'x' } }) });
    await returned(cwd, ({ cell }) => {
      cell('share', 'answer').value = 50;
    });
    const ran = await run(cwd, 'import', 'bad.xlsx', 'bxd.xlsx', '--format', 'json');
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('bad.xlsx workbook-macros');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      schemaVersion: 1,
      isWritten: true,
      questionnaires: [
        { file: 'bxd.xlsx', into: 'assessments/bxd.yaml', taken: [{ code: 'share', field: 'claimed', to: '50' }] },
      ],
      failures: [{ file: 'bad.xlsx', issues: [{ code: 'workbook-macros', sheet: null, cell: null }] }],
    });
  });

  it('exits 2 for a file that is not there, and for a flag that it does not know', async () => {
    const cwd = workspace();
    expect(await run(cwd, 'import', 'none.xlsx')).toMatchObject({ code: 2, stdout: '' });
    expect(await run(cwd, 'import', 'none.xlsx', '--prefer', 'me')).toMatchObject({ code: 2, stdout: '' });
  });
});

/** The peak of this very process; what `resourceUsage` says begins at the size of the process that started it. */
const PEAK_HOOK = `process.on('exit', () => {
  const { existsSync, readFileSync, writeFileSync } = require('fs');
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, kilobytes = '0'] = /^VmHWM:\\s*(\\d+) kB/mu.exec(status) ?? [];
  writeFileSync(PEAK_FILE, kilobytes);
});
`;

describe('a hostile workbook', () => {
  const MEGABYTE = 1024 * 1024;
  const bombs: readonly { readonly what: string; readonly bytes: () => Uint8Array }[] = [
    { what: 'a sheet of 400 megabytes', bytes: () => lying(400) },
    { what: 'nine megabytes of rows below the bounds', bytes: () => sheetOf(rowsOf(9)) },
    { what: 'texts just below the bounds', bytes: () => buildPackage({ sharedStrings: `<sst>${textsOf(7)}</sst>` }) },
    { what: 'rows of far columns below the bounds', bytes: () => sheetOf(farRows()) },
  ];

  it.each(bombs)('with $what costs less than 300 megabytes', { timeout: 120_000 }, async ({ bytes }) => {
    const cwd = workspace({ 'bomb.xlsx': bytes() });
    const hook = join(cwd, 'peak.cjs');
    const peak = join(cwd, 'peak.txt');
    writeFileSync(hook, PEAK_HOOK.replace('PEAK_FILE', JSON.stringify(peak)));
    const ran = await thang(['questionnaire', 'import', 'bomb.xlsx'], {
      cwd,
      env: { NODE_OPTIONS: `--require ${hook}` },
    });
    expect(ran.code).toBe(3);
    const megabytes = Number(readFileSync(peak, 'utf8')) / 1024;
    expect(megabytes).toBeLessThan(300);
    expect(megabytes > 10 || process.platform !== 'linux').toBe(true);
  });

  function sheetOf(rows: string): Uint8Array {
    return buildPackage({ sheets: { S: sheetXml(rows) } });
  }

  function rowsOf(megabytes: number): string {
    const row = (at: number): string =>
      `<row r="${at + 1}">${Array.from({ length: 12 }, (_, cell) => `<c t="inlineStr"><is><t>${(at * 7919 + cell * 104_729).toString(36)} ${'text '.repeat(8)}</t></is></c>`).join('')}</row>`;
    const rows: string[] = [];
    for (let [at, size] = [0, 0]; size < megabytes * MEGABYTE; at += 1) {
      const next = row(at);
      rows.push(next);
      size += next.length;
    }
    return rows.join('');
  }

  function textsOf(megabytes: number): string {
    return Array.from(
      { length: (megabytes * MEGABYTE) / 64 },
      (_, at) => `<si><t>${(at * 7919).toString(36)} ${'lorem ipsum '.repeat(3)}</t></si>`,
    ).join('');
  }

  function farRows(): string {
    return Array.from(
      { length: 19_000 },
      (_, at) => `<row r="${at + 1}"><c r="OJ${at + 1}"><v>${at * 7919}</v></c></row>`,
    ).join('');
  }

  function lying(megabytes: number): Uint8Array {
    const bytes = sheetOf(' '.repeat(megabytes * MEGABYTE));
    return patched(bytes, directoryEntry(bytes, 'xl/worksheets/sheet1.xml') + 24, [0, 4, 0, 0]);
  }
});

describe('LibreOffice', () => {
  const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  const why = hasOffice ? '' : ' (skipped: there is no soffice on this machine)';

  it.skipIf(!hasOffice)(
    `may fill in, sort, insert and move columns, hide rows, rename sheets, and save as it likes${why}`,
    { timeout: 300_000 },
    async () => {
      const cwd = workspace();
      expect((await run(cwd, 'export', 'assessments/bxd.yaml', '--output', 'bxd.xlsx', '--locale', 'vi')).code).toBe(0);
      const profile = join(cwd, 'profile');
      office(profile, cwd, '--convert-to', 'ods', '--outdir', cwd, join(cwd, 'bxd.xlsx'));
      writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), macroModule());
      office(profile, cwd, `macro:///Standard.Module1.Fill("${join(cwd, 'bxd.ods')}","${join(cwd, 'back.xlsx')}")`);
      expect(existsSync(join(cwd, 'back.xlsx'))).toBe(true);
      const ran = await run(cwd, 'import', 'back.xlsx', '--format', 'json');
      const [one] = (
        JSON.parse(ran.stdout) as {
          questionnaires: {
            taken: { code: string; field: string; to: string }[];
            leftOut: unknown;
            emptied: unknown;
          }[];
        }
      ).questionnaires;
      expect(one?.taken.map(({ code, field, to }) => `${code} ${field}: ${to}`)).toEqual([
        'strategy claimed: 4 – Measured',
        'strategy note: =đã rà soát hai dòng',
        'strategy evidence: 99/QĐ-BXD',
        'share claimed: 87.5',
        'formats claimed: CSV; JSON; XML',
        'firm claimed: 2 – Under way',
        'backup@crm claimed: 5 – Automated',
      ]);
      expect(one?.leftOut).toEqual([{ sheet: 'Đã đổi tên', column: 'Ai làm' }]);
      expect(one?.emptied).toEqual([]);
      expect(ran.stderr).toBe('');
      expect(ran.code).toBe(0);
      expect(readFileSync(join(cwd, 'assessments/bxd.yaml'), 'utf8')).toContain('effective: 2026-03-31');
    },
  );
});

function office(profile: string, cwd: string, ...args: readonly string[]): void {
  spawnSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`, ...args], {
    cwd,
    stdio: 'ignore',
    timeout: 120_000,
  });
}

/** Each cell is found by the code of its row, as a person would find it. */
function macroModule(): string {
  const basic = `
Function RowOf(sheet, code As String) As Long
  For at = 3 To 80
    If sheet.getCellByPosition(0, at).String = code Then
      RowOf = at
      Exit Function
    End If
  Next
  RowOf = -1
End Function

Sub Fill(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  doc.Sheets.getByName("Hệ thống").getCellByPosition(4, 4).String = "5 – Tự động"
  sheet = doc.Sheets.getByName("Chính sách")
  sheet.unprotect("")
  sheet.getCellByPosition(3, RowOf(sheet, "strategy")).String = "4 – Có đo"
  sheet.getCellByPosition(5, RowOf(sheet, "strategy")).String = "=đã rà soát" & Chr(10) & "hai dòng"
  sheet.getCellByPosition(7, RowOf(sheet, "strategy+2")).String = "99/QĐ-BXD"
  sheet.getCellByPosition(10, RowOf(sheet, "strategy+2")).Formula = "2026-03-31"
  sheet.getCellByPosition(3, RowOf(sheet, "share")).Value = 87.5
  sheet.getCellByPosition(3, RowOf(sheet, "firm")).String = "2"
  sheet.getCellByPosition(3, RowOf(sheet, "formats#xml")).String = "Có"
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  last = cursor.RangeAddress.EndRow
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = 0
  fields(0).IsAscending = False
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields"
  sorting(0).Value = fields()
  sorting(1).Name = "ContainsHeader"
  sorting(1).Value = False
  sheet.getCellRangeByPosition(0, 4, 25, last).sort(sorting())
  sheet.getCellRangeByPosition(0, 0, 12, 1).merge(False)
  sheet.Columns.insertByIndex(1, 1)
  sheet.getCellByPosition(1, 3).String = "Ai làm"
  sheet.getCellByPosition(1, 5).String = "Lan"
  sheet.Columns.insertByIndex(0, 1)
  sheet.moveRange(sheet.getCellByPosition(0, 2).CellAddress, sheet.getCellRangeByPosition(7, 2, 7, last).RangeAddress)
  sheet.Rows.getByIndex(6).IsVisible = False
  sheet.Name = "Đã đổi tên"
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(ConvertToURL(target), saving())
  doc.close(True)
End Sub
`;
  const escaped = basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>
`;
}
