/**
 * exceljs writes a link to another sheet both as a place in the workbook and as an outside file of that name. Only the
 * place is kept: with both, Excel looks for the file.
 */
import { attribute, partOf, relationsPath, sheetPaths, type Parts } from './parts.ts';

export function linkInside(parts: Parts): void {
  for (const path of sheetPaths(parts)) {
    const links = partOf(parts, path).match(/<hyperlink [^>]*location="[^>]*>/gu) ?? [];
    const relations = parts.get(relationsPath(path));
    if (links.length === 0 || relations === undefined) continue;
    const outside = new Set(links.map((link) => attribute(link, 'r:id')));
    const kept = relations.replaceAll(/<Relationship [^>]*>/gu, (tag) =>
      outside.has(attribute(tag, 'Id')) ? '' : tag,
    );
    parts.set(relationsPath(path), kept);
    parts.set(path, withoutIds(partOf(parts, path)));
  }
}

function withoutIds(xml: string): string {
  return xml.replaceAll(/<hyperlink [^>]*location="[^>]*>/gu, (link) => link.replace(/ r:id="[^"]*"/u, ''));
}
