/** Puts charts into a workbook that exceljs has written: it can neither make nor keep them. */
import { partOf, relationsPath, sheetPath, type Parts } from '../package/parts.ts';
import { XML_HEAD } from '../package/xml.ts';
import { chartXml } from './chart-xml.ts';
import type { Chart } from './chart.ts';
import { drawingXml } from './drawing-xml.ts';

const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_RELATIONS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export function attachCharts(parts: Parts, charts: readonly Chart[]): void {
  const sheets = [...new Set(charts.map(({ sheet }) => sheet))];
  let count = 0;
  for (const [index, name] of sheets.entries()) {
    const own = charts.filter(({ sheet }) => sheet === name);
    attachDrawing(parts, name, `drawing${index + 1}`, own, count);
    count += own.length;
  }
}

function attachDrawing(
  parts: Parts,
  sheet: string,
  drawing: string,
  charts: readonly Chart[],
  chartsBefore: number,
): void {
  const path = sheetPath(parts, sheet);
  const files = charts.map((_, index) => `chart${chartsBefore + index + 1}.xml`);
  for (const [index, chart] of charts.entries()) addPart(parts, `xl/charts/${files[index]}`, chartXml(chart), 'chart');
  addPart(parts, `xl/drawings/${drawing}.xml`, drawingXml(charts), 'drawing');
  for (const [index, file] of files.entries()) {
    addRelation(parts, `xl/drawings/${drawing}.xml`, `rId${index + 1}`, 'chart', `../charts/${file}`);
  }
  addRelation(parts, path, 'rIdDrawing', 'drawing', `../drawings/${drawing}.xml`);
  parts.set(path, withDrawing(partOf(parts, path)));
}

const CONTENT = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
} as const;

function addPart(parts: Parts, path: string, xml: string, kind: keyof typeof CONTENT): void {
  parts.set(path, xml);
  const override = `<Override PartName="/${path}" ContentType="${CONTENT[kind]}"/>`;
  parts.set(TYPES, partOf(parts, TYPES).replace('</Types>', `${override}</Types>`));
}

function addRelation(parts: Parts, path: string, id: string, kind: keyof typeof CONTENT, target: string): void {
  const relation = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const before = parts.get(relationsPath(path)) ?? NO_RELATIONS;
  parts.set(relationsPath(path), before.replace('</Relationships>', `${relation}</Relationships>`));
}

/**
 * After headerFooter, which every sheet with charts has, and so before legacyDrawing, tableParts and the sheet's own
 * extLst. A rule of a data bar has an extLst too: looking for that would hide the chart inside it.
 */
function withDrawing(xml: string): string {
  const end = '</headerFooter>';
  if (!xml.includes(end)) throw new Error('A sheet with charts needs a header or footer');
  return xml.replace(end, `${end}<drawing r:id="rIdDrawing"/>`);
}
