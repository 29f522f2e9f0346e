/** Workbook packages by hand: sound ones as some program writes them, and the ones that nobody should open. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface PackageParts {
  /** XML of each sheet, by its name. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  readonly core?: string;
  /** Further parts, or other content for these. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export function sheetXml(rows: string, after = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** `<row r="1"><c r="A1" t="inlineStr">…` of plain texts. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map(
      (cells, at) =>
        `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>${at < 0 ? '' : ''}`,
    )
    .join('');
}

export function packageParts({
  sheets = { Sheet1: sheetXml(textRows([['a']])) },
  sharedStrings,
  styles,
  workbookProperties = '',
  core,
  more = {},
}: PackageParts = {}): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookProperties}<sheets>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${[
      ...names.map((_name, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation('s1', 'sharedStrings', 'sharedStrings.xml'),
      relation('s2', 'styles', 'styles.xml'),
    ].join('')}</Relationships>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? ''])),
    ...(sharedStrings !== undefined && { 'xl/sharedStrings.xml': sharedStrings }),
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...(core !== undefined && { 'docProps/core.xml': core }),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
}

export function buildPackage(parts: PackageParts = {}): Uint8Array {
  const files: Zippable = packageParts(parts);
  return zipSync(files, { level: 9 });
}

/** The directory entry of a part, for lies about it: its place in the bytes. */
export function directoryEntry(bytes: Uint8Array, name: string): number {
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2;
    if (isEntry && wanted.every((byte, index) => bytes[at + 46 + index] === byte)) return at;
  }
  throw new Error(`The package has no ${name}`);
}

export function patched(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}
