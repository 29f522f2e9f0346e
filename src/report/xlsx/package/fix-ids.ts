/** exceljs gives each data bar a random id, in two places that must agree; here they are counted instead. */
import { partOf, sheetPaths, type Parts } from './parts.ts';

const GUID = /\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}(?=<\/x14:id>|")/gu;

export function fixIds(parts: Parts): void {
  const counted = new Map<string, string>();
  for (const path of sheetPaths(parts)) {
    const xml = partOf(parts, path).replaceAll(GUID, (guid) => {
      const known = counted.get(guid) ?? idNumber(counted.size + 1);
      counted.set(guid, known);
      return known;
    });
    parts.set(path, xml);
  }
}

function idNumber(count: number): string {
  return `{00000000-0000-4000-8000-${count.toString(16).toUpperCase().padStart(12, '0')}}`;
}
