/** CSV as Excel, LibreOffice and scripts write it, and what is no CSV. */
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/document/read-csv.ts';
import { guarded, unguarded } from '../../src/model/csv-guard.ts';

function rows(text: string | Uint8Array): unknown {
  const read = readCsv('a.csv', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!read.ok)
    return read.issues.map(({ code, position, params }) => [
      code,
      position?.line ?? null,
      params['why'] ?? params['encoding'] ?? null,
    ]);
  return read.value.rows.map(({ number, cells }) => [
    number,
    ...cells.map(({ column, value }) => `${column}=${String(value)}`),
  ]);
}

describe('a CSV', () => {
  it.each([
    ['commas', 'a,b\n1,"2,5"\n'],
    ['semicolons', 'a;b\n1;2,5\n'],
    ['tabs and line ends of Windows', 'a\tb\r\n1\t2,5\r\n'],
    ['a mark at its beginning', '\uFEFFa,b\n1,"2,5"'],
    ['a first line that says what separates', 'sep=;\r\na;b\r\n1;2,5\r\n'],
  ])('is read with %s', (how, text) => {
    const first = how.startsWith('a first') ? 2 : 1;
    expect(rows(text)).toEqual([
      [first, '1=a', '2=b'],
      [first + 1, '1=1', '2=2,5'],
    ]);
  });

  it('counts its rows as a spreadsheet does, whatever lines they take, and leaves out what is empty', () => {
    expect(rows('a,b\n"x\ny",\n\n,,\nz,1,2,3\n')).toEqual([
      [1, '1=a', '2=b'],
      [2, '1=x\ny'],
      [5, '1=z', '2=1', '3=2', '4=3'],
    ]);
  });

  it('composes its letters', () => {
    expect(rows('Hệ thống\n'.normalize('NFD'))).toEqual([[1, '1=Hệ thống']]);
  });

  it.each([
    ['a quotation mark that is not closed', 'a,b\n1,"2\n3,4\n', ['csv-syntax', 3, 'quote']],
    ['a quotation mark inside a bare cell', 'a,b\n1,2"x"\n', ['csv-syntax', 2, 'quote']],
    ['a row of two megabytes', `a,b\n"${'x'.repeat(2 * 1024 * 1024)}"\n`, ['csv-syntax', 2, 'long']],
    ['a control character', 'a,\u0007\n', ['control-character', 1, null]],
  ])('is refused for %s', (_why, text, told) => {
    expect(rows(text)).toEqual([told]);
  });

  it('is refused in UTF-16 and in other encodings', () => {
    expect(rows(new Uint8Array(Buffer.from('\uFEFFa\tb\n', 'utf16le')))).toEqual([['not-utf8', null, 'UTF-16']]);
    expect(rows(Uint8Array.from([0x61, 0x2c, 0xe1, 0x0a]))).toEqual([['not-utf8', 1, '']]);
  });

  it('says again what was written, whatever it was', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter(
        (text) =>
          !/[\u0000-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u.test(text) && text === text.normalize('NFC'),
      );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        (table, delimiter) => {
          const head = ['criterion', 'answer', 'note'];
          const read = readCsv(
            'a.csv',
            new TextEncoder().encode(stringify([head, ...table], { delimiter, quoted_match: /[,;\t"\n]/u })),
          );
          const found = read.ok
            ? read.value.rows.slice(1).flatMap(({ cells }) => cells.map(({ value }) => value))
            : read.issues;
          expect(found).toEqual(table.flat().filter((text) => text !== ''));
        },
      ),
    );
  });
});

describe('the guard before a cell', () => {
  it.each(['=1+1', '+84', '-5', '@a', '＝1', "'tis", "''", '1/2', '007', '1e5', '12/2025', '3-7', '1 Apr', '\tx'])(
    'keeps %j a text',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(['12/QĐ-UBND', 'abc', '5', '0.5', '', 'a=b', '2 systems of 3'])('is not set before %j', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('comes off whole, and an apostrophe that somebody typed stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
    expect(unguarded("'tis")).toBe("'tis");
  });
});
