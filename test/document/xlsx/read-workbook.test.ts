/** Workbooks as Excel, LibreOffice and the web versions write them: the same cells, whichever way they are stored. */
import { describe, expect, it } from 'vitest';
import { readWorkbook, type ReadWorkbook } from '../../../src/document/xlsx/read-workbook.ts';
import { buildPackage, sheetXml, type PackageParts } from './build-package.ts';

async function read(parts: PackageParts): Promise<ReadWorkbook> {
  const book = await readWorkbook('q.xlsx', buildPackage(parts));
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

async function cells(
  rows: string,
  parts: Omit<PackageParts, 'sheets'> = {},
  after = '',
): Promise<Record<string, unknown>> {
  const { tables } = await read({ ...parts, sheets: { S: sheetXml(rows, after) } });
  return Object.fromEntries(
    (tables[0]?.rows ?? []).flatMap(({ number, cells: own }) =>
      own.map(({ column, value, kind, isPercent }) => [
        `${String.fromCodePoint(64 + column)}${number}`,
        kind === 'value' ? (isPercent === true ? `${String(value)} as %` : value) : `${kind}: ${String(value)}`,
      ]),
    ),
  );
}

const STYLES = `<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0\\ %"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

describe('a cell', () => {
  it('is the same as shared text, inline text, rich text and the result of typing', async () => {
    const sharedStrings =
      '<sst><si><t>một</t></si><si><r><t>ha</t></r><r><rPr><b/></rPr><t xml:space="preserve">i </t></r><rPh><t>x</t></rPh></si></sst>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><r><t>b</t></r><r><t>a</t></r></is></c><c r="D2" t="str"><v>bốn</v></c></row>';
    expect(await cells(rows, { sharedStrings })).toEqual({ A2: 'một', B2: 'hai ', C2: 'ba', D2: 'bốn' });
  });

  it('is a number, a truth value, a day or a percentage by its type and format', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>3.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" s="1"><v>46112</v></c><c r="D1" s="2"><v>0.875</v></c><c r="E1" s="3"><v>46112.75</v></c></row>';
    expect(await cells(rows, { styles: STYLES })).toEqual({
      A1: 3.5,
      B1: true,
      C1: new Date('2026-03-31T00:00:00Z'),
      D1: '0.875 as %',
      E1: new Date('2026-03-31T18:00:00Z'),
    });
  });

  it('counts its days from 1904 where the workbook does', async () => {
    const book = await read({
      styles: STYLES,
      workbookProperties: '<workbookPr date1904="1"/>',
      sheets: { S: sheetXml('<row r="1"><c r="A1" s="1"><v>44650</v></c></row>') },
    });
    expect(book.is1904).toBe(true);
    expect(book.tables[0]?.rows[0]?.cells[0]?.value).toEqual(new Date('2026-03-31T00:00:00Z'));
  });

  it('with a formula or an error has no value that could be taken', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="str"><f t="shared" si="0"/><v>x</v></c><c r="D1"><f/></c></row>';
    expect(await cells(rows)).toEqual({ A1: 'formula: ', B1: 'error: #N/A', C1: 'formula: ', D1: 'formula: ' });
  });

  it('has its place although neither it nor its row says where', async () => {
    const rows =
      '<row><c/><c t="inlineStr"><is><t>b1</t></is></c></row><row/><row><c r="C3"><v>1</v></c><c><v>2</v></c></row><row r="9"><c><v>3</v></c></row>';
    expect(await cells(rows)).toEqual({ B1: 'b1', C3: 1, D3: 2, A9: 3 });
  });

  it('keeps line ends, entities and what looks like an escape', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a&#10;b &amp;lt; _x005F_x0041_</t></is></c></row>';
    expect(await cells(rows)).toEqual({ A1: 'a\nb &lt; _x0041_' });
  });

  it('is found behind prefixes, comments and quoted sections', async () => {
    const { tables } = await read({
      sheets: {
        S: '<x:worksheet xmlns:x="m"><x:sheetData><!-- <x:row> --><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[1 < 2 & 3]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(tables[0]?.rows[0]?.cells[0]?.value).toBe('1 < 2 & 3');
  });
});

describe('a sheet', () => {
  it('has its name with all its signs, and its merged cells', async () => {
    const merges = '<mergeCells><mergeCell ref="A1:B9"/><mergeCell ref="$C$1:$C$2"/></mergeCells>';
    const book = await read({
      sheets: { 'A &amp; B &#x1EDF;': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', merges) },
    });
    expect(book.tables[0]).toMatchObject({
      name: 'A & B ở',
      merged: [
        { from: { row: 1, column: 1 }, to: { row: 9, column: 2 } },
        { from: { row: 1, column: 3 }, to: { row: 2, column: 3 } },
      ],
    });
  });

  it('may have a million rows and columns that are only coloured, as LibreOffice leaves them', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576" s="3" customFormat="1"><c r="A1048576" s="3"/><c r="B1048576" s="3"><v></v></c></row>';
    expect(await cells(rows)).toEqual({ A1: 1 });
  });

  it('knows when the workbook was saved, unless it says nonsense', async () => {
    const core = (time: string): string =>
      `<cp:coreProperties><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
    expect((await read({ core: core('2026-12-01T08:00:00Z') })).modified).toBe('2026-12-01T08:00:00.000Z');
    expect((await read({ core: core('yesterday') })).modified).toBeNull();
    expect((await read({})).modified).toBeNull();
  });
});
