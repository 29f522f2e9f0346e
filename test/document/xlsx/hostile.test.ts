/** Workbooks that nobody should open are refused, each for its reason, before they cost memory or time. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/document/xlsx/read-workbook.ts';
import { buildPackage, directoryEntry, packageParts, patched, sheetXml } from './build-package.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const SOUND = buildPackage();

async function refusal(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook('q.xlsx', bytes);
  if (read.ok) return 'read';
  const [issue] = read.issues;
  return `${issue?.code} ${Object.values(issue?.params ?? {})[0] ?? ''}`.trim();
}

/** Two entries with the same bytes, made of the directory alone. */
function overlapping(): Uint8Array {
  const bytes = buildPackage({ more: { 'xl/worksheets/sheet2.xml': sheetXml('') } });
  const [first, second] = [directoryEntry(bytes, SHEET), directoryEntry(bytes, 'xl/worksheets/sheet2.xml')];
  return patched(bytes, second + 42, [...bytes.subarray(first + 42, first + 46)]);
}

function doubled(): Uint8Array {
  const bytes = buildPackage({ more: { 'xl/worksheets/sheet2.xml': sheetXml('') } });
  return patched(bytes, directoryEntry(bytes, 'xl/worksheets/sheet2.xml') + 46, [
    ...strToU8('xl/worksheets/SHEET1.xml'),
  ]);
}

const cases: readonly { readonly what: string; readonly bytes: () => Uint8Array; readonly told: string }[] = [
  { what: 'no zip at all', bytes: () => strToU8('kind: assessment\n'), told: 'workbook-not-readable no-zip' },
  { what: 'an empty file', bytes: () => new Uint8Array(), told: 'workbook-not-readable no-zip' },
  { what: 'half a file', bytes: () => SOUND.subarray(0, SOUND.length / 2), told: 'workbook-not-readable no-zip' },
  {
    what: 'a zip without a workbook',
    bytes: () => buildPackage({ more: { '_rels/.rels': '<Relationships/>' } }),
    told: 'workbook-not-readable no-workbook',
  },
  {
    what: 'an OpenDocument file',
    bytes: () => buildPackage({ more: { '_rels/.rels': '<Relationships/>', 'content.xml': '<x/>' } }),
    told: 'workbook-not-readable opendocument',
  },
  {
    what: 'a workbook without sheets',
    bytes: () => buildPackage({ sheets: {} }),
    told: 'workbook-not-readable no-sheets',
  },
  {
    what: 'a password, or the old format',
    bytes: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)]),
    told: 'workbook-encrypted',
  },
  {
    what: 'an encrypted part',
    bytes: () => patched(SOUND, directoryEntry(SOUND, SHEET) + 8, [1]),
    told: 'workbook-encrypted',
  },
  {
    what: 'macros, whatever the file is called',
    bytes: () => buildPackage({ more: { 'xl/vbaProject.bin': new Uint8Array(9) } }),
    told: 'workbook-macros',
  },
  {
    what: 'macros by its own word',
    bytes: () =>
      buildPackage({
        more: {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        },
      }),
    told: 'workbook-macros',
  },
  {
    what: 'sheets of old macros',
    bytes: () => buildPackage({ more: { 'xl/macrosheets/sheet1.xml': '<x/>' } }),
    told: 'workbook-macros',
  },
  {
    what: 'active controls',
    bytes: () => buildPackage({ more: { 'xl/activeX/activeX1.xml': '<x/>' } }),
    told: 'workbook-macros',
  },
  {
    what: 'links to other workbooks',
    bytes: () => buildPackage({ more: { 'xl/externalLinks/externalLink1.xml': '<x/>' } }),
    told: 'workbook-links',
  },
  {
    what: 'data connections',
    bytes: () => buildPackage({ more: { 'xl/connections.xml': '<x/>' } }),
    told: 'workbook-links',
  },
  { what: 'two parts of one name', bytes: doubled, told: 'workbook-unsafe doubles' },
  { what: 'parts over each other', bytes: overlapping, told: 'workbook-unsafe overlap' },
  {
    what: 'entities that explode',
    bytes: () =>
      buildPackage({
        sharedStrings: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      }),
    told: 'workbook-unsafe document-type',
  },
  {
    what: 'entities in a sheet',
    bytes: () => buildPackage({ sheets: { S: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${sheetXml('')}` } }),
    told: 'workbook-unsafe document-type',
  },
  {
    what: 'a part that is cut off',
    bytes: () => patched(SOUND, directoryEntry(SOUND, SHEET) + 24, [0, 4, 0, 0]),
    told: 'workbook-not-readable damaged',
  },
  {
    what: 'tags without an end',
    bytes: () => buildPackage({ sheets: { S: sheetXml('<row r="1"><c r="A1" '.repeat(50_000)) } }),
    told: 'workbook-not-readable damaged',
  },
  {
    what: 'comments without an end',
    bytes: () => buildPackage({ sheets: { S: sheetXml('<!-- '.repeat(200_000)) } }),
    told: 'workbook-not-readable damaged',
  },
  {
    what: 'quotes without an end',
    bytes: () => buildPackage({ sheets: { S: sheetXml(`<row r="1"><c r="A1" a="${'<c '.repeat(500_000)}`) } }),
    told: 'workbook-not-readable damaged',
  },
  {
    what: 'bytes that are no text',
    bytes: () => buildPackage({ more: { [SHEET]: Uint8Array.from([0xff, 0xfe, 0x3c, 0]) } }),
    told: 'workbook-not-readable damaged',
  },
  {
    what: 'three thousand parts',
    bytes: () => buildPackage({ more: Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x/${at}`, ''])) }),
    told: 'workbook-too-large parts',
  },
  {
    what: 'two hundred sheets',
    bytes: () =>
      buildPackage({ sheets: Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`S${at}`, sheetXml('')])) }),
    told: 'workbook-too-large sheets',
  },
  {
    what: 'a cell in the last column',
    bytes: () => buildPackage({ sheets: { S: sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>') } }),
    told: 'workbook-too-large columns',
  },
  {
    what: 'a cell in the last row',
    bytes: () => buildPackage({ sheets: { S: sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>') } }),
    told: 'workbook-too-large rows',
  },
  {
    what: 'a sheet of 300,000 cells',
    bytes: () =>
      buildPackage({
        sheets: {
          S: sheetXml(
            Array.from({ length: 150_000 }, (_, at) => `<row><c><v>${at}</v></c><c><v>${at * at}</v></c></row>`).join(
              '',
            ),
          ),
        },
      }),
    told: 'workbook-too-large rows',
  },
  {
    what: 'many full sheets',
    bytes: () =>
      buildPackage({
        sheets: Object.fromEntries(
          Array.from({ length: 20 }, (_, at) => [
            `S${at}`,
            sheetXml(`<row>${'<c><v>1</v></c>'.repeat(20)}</row>`.repeat(700)),
          ]),
        ),
      }),
    told: 'workbook-too-large cells',
  },
  {
    what: 'a bomb of one part',
    bytes: () => buildPackage({ sheets: { S: ' '.repeat(64 * 1024 * 1024) } }),
    told: 'workbook-too-large part-bytes',
  },
  { what: 'a bomb that lies about its size', bytes: () => lying(64), told: 'workbook-too-large part-bytes' },
  {
    what: 'a bomb of blanks below the bound',
    bytes: () => buildPackage({ sheets: { S: ' '.repeat(9 * 1024 * 1024) } }),
    told: 'workbook-too-large ratio',
  },
  {
    what: 'a bomb of many parts',
    bytes: () =>
      buildPackage({
        sheets: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`S${at}`, noise(2 * 1024 * 1024)])),
      }),
    told: 'workbook-too-large inflated-bytes',
  },
  {
    what: 'one giant text',
    bytes: () => buildPackage({ sharedStrings: `<sst><si><t>${noise(9 * 1024 * 1024)}</t></si></sst>` }),
    told: 'workbook-too-large shared-bytes',
  },
  {
    what: 'a giant text in a cell',
    bytes: () =>
      buildPackage({
        sheets: { S: sheetXml(`<row><c t="inlineStr"><is><t>${noise(1024 * 1024)}</t></is></c></row>`) },
      }),
    told: 'workbook-too-large cell-bytes',
  },
  {
    what: 'three hundred thousand texts',
    bytes: () => buildPackage({ sharedStrings: `<sst>${'<si/>'.repeat(300_000)}</sst>` }),
    told: 'workbook-too-large shared-tags',
  },
  {
    what: 'a tag of a million attributes',
    bytes: () =>
      buildPackage({
        sharedStrings: `<sst><si${Array.from({ length: 100_000 }, (_, at) => ` a${at}=""`).join('')}/></sst>`,
      }),
    told: 'workbook-too-large tag-bytes',
  },
  {
    what: 'texts that each sheet reads anew',
    bytes: () =>
      buildPackage({
        sheets: Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`S${at}`, sheetXml('')])),
        sharedStrings: `<sst><si><t>${noise(1024 * 1024)}</t></si></sst>`,
      }),
    told: 'workbook-too-large shared-bytes',
  },
];

/** XML that deflates badly enough to pass for a text. */
function noise(length: number): string {
  let [state, text] = [1, ''];
  const words: string[] = [];
  for (let at = 0; at < 4096; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    words.push(state.toString(36));
  }
  text = words.join(' ');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** The directory says one kilobyte; what comes out is counted. */
function lying(megabytes: number): Uint8Array {
  const bytes = buildPackage({ sheets: { S: noise(megabytes * 1024 * 1024) } });
  return patched(bytes, directoryEntry(bytes, SHEET) + 24, [0, 4, 0, 0]);
}

describe('a workbook', () => {
  it('that is sound is read', async () => {
    expect(await refusal(SOUND)).toBe('read');
    expect(Object.keys(packageParts())).toContain(SHEET);
  });

  it.each(cases)('with $what is refused', { timeout: 60_000 }, async ({ bytes, told }) => {
    const hostile = bytes();
    const before = Date.now();
    expect(await refusal(hostile)).toBe(told);
    expect(Date.now() - before).toBeLessThan(10_000);
  });
});
