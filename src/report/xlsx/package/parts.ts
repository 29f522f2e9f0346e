/** A workbook file is a zip of parts; this closes one so that the same parts give the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { unescapeXml } from './xml.ts';

/** Path inside the file → XML. Every part that thang writes is text. */
export type Parts = Map<string, string>;

/** Sorted, and all of the first day that a zip can name: local parts, so that no time zone moves it. */
export function closeParts(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(paths.map((path) => [path, strToU8(parts.get(path) ?? '')]));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) });
}

export function partOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The workbook has no part ${path}`);
  return part;
}

export function sheetPaths(parts: Parts): string[] {
  return [...parts.keys()].filter((path) => /^xl\/worksheets\/[^/]+\.xml$/u.test(path)).toSorted();
}

/** Name of a sheet → its part, by way of the workbook's relationships. */
export function sheetPath(parts: Parts, name: string): string {
  const sheets = partOf(parts, 'xl/workbook.xml').match(/<sheet [^>]*>/gu) ?? [];
  const sheet = sheets.find((tag) => unescapeXml(attribute(tag, 'name') ?? '') === name);
  const id = attribute(sheet ?? '', 'r:id');
  const relations = partOf(parts, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/gu) ?? [];
  const target = attribute(relations.find((tag) => attribute(tag, 'Id') === id) ?? '', 'Target');
  if (id === null || target === null) throw new Error(`The workbook has no sheet ${name}`);
  return `xl/${target}`;
}

/** The part that holds the relationships of `path`. */
export function relationsPath(path: string): string {
  return path.replace(/([^/]+)$/u, '_rels/$1.rels');
}

export function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? null;
}
