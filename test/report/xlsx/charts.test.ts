import { beforeAll, describe, expect, it } from 'vitest';
import { findCell, openWorkbook, sheetOf, type OpenedWorkbook } from './open-workbook.ts';
import { AGENCY, sampleResult } from './sample-result.ts';

describe('the charts', () => {
  let opened: OpenedWorkbook;
  beforeAll(async () => {
    opened = await openWorkbook(await sampleResult());
  });

  it('are parts of their own, typed and related', () => {
    const { parts } = opened;
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/charts/chart1.xml"');
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/drawings/drawing1.xml"');
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../drawings/drawing1.xml"');
    expect(parts.get('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart2.xml"');
    expect(parts.get('xl/charts/chart1.xml')).toContain('<c:radarChart>');
    expect(parts.get('xl/charts/chart2.xml')).toContain('<c:barChart>');
  });

  it('carry the figures of the cells that they refer to', () => {
    for (const path of ['xl/charts/chart1.xml', 'xl/charts/chart2.xml']) {
      const xml = opened.parts.get(path) ?? '';
      const series = xml.match(/<c:ser>.*?<\/c:ser>/gsu) ?? [];
      expect(series.length).toBeGreaterThanOrEqual(2);
      for (const one of series) expect(cached(one)).toEqual(referred(opened, one));
    }
  });

  it('keep the ends of the scale and say in words what they show', () => {
    expect(opened.parts.get('xl/charts/chart1.xml')).toContain('<c:max val="5"/><c:min val="0"/>');
    expect(opened.parts.get('xl/drawings/drawing1.xml')).toMatch(/descr="[^"]*Ministry of Examples[^"]+"/u);
  });

  it('leave a gap where there is no figure', async () => {
    const result = await sampleResult();
    const [assessment] = result.assessments;
    if (assessment === undefined) throw new Error('no assessment');
    const { quality } = assessment.nodes;
    if (quality === undefined) throw new Error('no dimension');
    const views = { ...quality.views, effective: null };
    const nodes = { ...assessment.nodes, quality: { ...quality, score: null, views } };
    const { parts } = await openWorkbook({ ...result, assessments: [{ ...assessment, nodes }] });
    const effective = parts.get('xl/charts/chart1.xml')?.match(/<c:ser>.*?<\/c:ser>/gsu)?.[1] ?? '';
    const values = /<c:val>.*<\/c:val>/su.exec(effective)?.[0] ?? '';
    expect(values).toContain('<c:ptCount val="10"/>');
    expect(values.match(/<c:pt /gu)).toHaveLength(9);
    expect(values).not.toContain('<c:pt idx="3">');
  });

  it('put the drawing where the schema wants it', () => {
    for (const [path, xml] of opened.parts) {
      if (!xml.includes('<drawing ')) continue;
      const top = xml.replaceAll(/<conditionalFormatting .*?<\/conditionalFormatting>/gsu, '');
      expect([path, top.indexOf('<drawing ') > top.indexOf('</headerFooter>')]).toEqual([path, true]);
      expect([path, top.indexOf('<drawing ') < top.indexOf('<extLst>')]).toEqual([path, true]);
    }
  });

  it('number their parts and frames once over several sheets', async () => {
    const agencies = [AGENCY, { id: 'two' }, { id: 'three' }];
    const { parts } = await openWorkbook(await sampleResult({ agencies }));
    const charts = [...parts.keys()].filter((path) => path.startsWith('xl/charts/chart'));
    expect(charts).toHaveLength(7);
    for (const path of [...parts.keys()].filter((one) => /^xl\/drawings\/drawing\d+\.xml$/u.test(one))) {
      const ids = [...(parts.get(path) ?? '').matchAll(/<xdr:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('read from right to left in Persian', async () => {
    const { parts } = await openWorkbook(await sampleResult(), 'fa');
    const bar = parts.get('xl/charts/chart2.xml') ?? '';
    expect(bar).toContain('<a:pPr rtl="1">');
    expect(bar).toContain('lang="fa-IR"');
    expect(bar).toContain('<c:axPos val="r"/>');
  });

  it('draw from hidden columns beside the page', () => {
    const sheet = sheetOf(opened, 'Summary');
    const title = findCell(sheet, 'Supported by evidence');
    expect(sheet.getColumn(Number(title.col)).hidden).toBeFalsy();
    expect(sheet.getColumn(sheet.columnCount).hidden).toBe(true);
  });
});

/** Name and values as they stand in the cache of a series. */
function cached(series: string): unknown[] {
  const points = (xml: string): string[] => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value = '']) => value);
  const part = (tag: string): string[] => points(new RegExp(`<c:${tag}>.*?</c:${tag}>`, 'su').exec(series)?.[0] ?? '');
  return [part('tx'), part('cat'), part('val')];
}

/** The same from the cells that the series refers to. */
function referred(opened: OpenedWorkbook, series: string): unknown[] {
  const references = [...series.matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, text = '']) =>
    text.replaceAll('&apos;', "'"),
  );
  return references.map((reference) => {
    const [, name = '', from = '', to = from] = /^'(.+)'!\$([A-Z]+\$\d+)(?::\$([A-Z]+\$\d+))?$/u.exec(reference) ?? [];
    const [column = '', first = ''] = from.split('$');
    const last = Number(to.split('$')[1]);
    const sheet = sheetOf(opened, name);
    return Array.from({ length: last - Number(first) + 1 }, (_, index) =>
      String(sheet.getCell(`${column}${Number(first) + index}`).value),
    );
  });
}
