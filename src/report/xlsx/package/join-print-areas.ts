/** exceljs writes a name for each printed block of a sheet; a workbook may have one, which lists them all, row by row fixed. */
import { partOf, type Parts } from './parts.ts';

const WORKBOOK = 'xl/workbook.xml';
const AREA = /<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)">([^<]*)<\/definedName>/gu;

export function joinPrintAreas(parts: Parts): void {
  const xml = partOf(parts, WORKBOOK);
  const areas = new Map<string, string[]>();
  for (const [, sheet = '', area = ''] of xml.matchAll(AREA)) areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  const written = new Set<string>();
  const joined = xml.replaceAll(AREA, (all, sheet: string) => {
    const own = areas.get(sheet) ?? [];
    if (own.length < 2) return all;
    if (written.has(sheet)) return '';
    written.add(sheet);
    const list = own.map(fixed).join(',');
    return `<definedName name="_xlnm.Print_Area" localSheetId="${sheet}">${list}</definedName>`;
  });
  parts.set(WORKBOOK, joined);
}

/** `'Sheet'!$A1:$F24` → `'Sheet'!$A$1:$F$24` */
function fixed(area: string): string {
  const at = area.lastIndexOf('!') + 1;
  return area.slice(0, at) + area.slice(at).replaceAll(/\$?([A-Z]+)\$?(\d+)/gu, '$$$1$$$2');
}
