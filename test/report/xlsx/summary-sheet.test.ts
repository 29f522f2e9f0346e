import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import { findCell, openWorkbook, sheetOf, texts, type OpenedWorkbook } from './open-workbook.ts';
import { sampleResult } from './sample-result.ts';

describe('the summary sheet', () => {
  let result: Result;
  let opened: OpenedWorkbook;
  beforeAll(async () => {
    result = await sampleResult({
      special: { 'quality-correct': { claimed: 'dont-know' }, 'governance-roles': { appraised: 1 } },
      earlierClaim: () => 2,
    });
    opened = await openWorkbook(result);
  });

  it('says whose it is, and that the rubric is unofficial', () => {
    const sheet = sheetOf(opened, 'Summary');
    expect(sheet.getCell('A1').text).toBe('Ministry of Examples (bvd)');
    expect(texts(sheet)).toContain('UNOFFICIAL');
    expect(sheet.getCell('A2').text).toContain('As of 2026-11-23');
  });

  it('holds level, score, coverage and distance as numbers', () => {
    const sheet = sheetOf(opened, 'Summary');
    const assessment = result.assessments[0];
    const below = (label: string): unknown => {
      const cell = findCell(sheet, label);
      return sheet.getCell(Number(cell.row) + 1, Number(cell.col)).value;
    };
    expect(below('Level')).toBe(assessment?.level);
    expect(below('Score')).toBe(assessment?.score);
    expect(below('Coverage')).toBe(assessment?.coverage);
    expect(below('To the next level')).toBeCloseTo(3 - (assessment?.score ?? 0), 10);
  });

  it('holds each target with its date as a day without a time', () => {
    const sheet = sheetOf(opened, 'Summary');
    const { row } = findCell(sheet, 'Level 3 by the end of 2027');
    const by = sheet.getCell(Number(row), 3);
    expect(by.value).toEqual(new Date('2027-12-31T00:00:00Z'));
    expect(by.numFmt).toBe('yyyy-mm-dd');
  });

  it('holds every dimension with score, level, gaps and change as numbers', () => {
    const sheet = sheetOf(opened, 'Summary');
    const { row } = findCell(sheet, 'Data quality');
    const node = result.assessments[0]?.nodes['quality'];
    const values = Array.from({ length: 9 }, (_, index) => sheet.getCell(Number(row), 3 + index).value);
    expect(values.slice(0, 5)).toEqual([
      node?.score,
      node?.level,
      node?.views.claimed?.score,
      node?.views.supported?.score,
      node?.views.appraised?.score,
    ]);
    expect(values.slice(5).every((value) => typeof value === 'number')).toBe(true);
  });

  it('is one portrait A4 page with its print area on the visible columns', () => {
    const { pageSetup } = sheetOf(opened, 'Summary');
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect(opened.parts.get('xl/workbook.xml')).toMatch(/_xlnm\.Print_Area[^>]*>&apos;Summary&apos;!\$A\$1:\$K\$\d+</u);
  });

  it('names what blocks the next level, most gain first', () => {
    const sheet = sheetOf(opened, 'Summary');
    const { row } = findCell(sheet, 'What blocks level 3');
    const gains = Array.from({ length: 8 }, (_, index) => sheet.getCell(Number(row) + 2 + index, 5).value);
    expect(gains.every((gain) => typeof gain === 'number')).toBe(true);
    expect(gains).toEqual([...gains].toSorted((a, b) => Number(b) - Number(a)));
  });

  it('has no targets, no gaps and no line to reach without a programme', async () => {
    const bare = await openWorkbook(await sampleResult({ hasProgramme: false }));
    const said = texts(sheetOf(bare, 'Summary'));
    expect(said).not.toContain('Progress to the targets');
    expect(said.some((text) => text.startsWith('Gap to level'))).toBe(false);
    const missing = sheetOf(bare, 'What is missing');
    expect(missing.getCell('A4').text).toBe('Next level. Level 4: Effectively managed');
    expect(missing.getCell('B4').text).toBe('–');
  });

  it('says so when no level can be given', async () => {
    const { assessments, ...rest } = await sampleResult();
    const poor = { ...rest, assessments: assessments.map((one) => ({ ...one, level: null, coverage: 0.5 })) };
    const said = texts(sheetOf(await openWorkbook(poor), 'Summary'));
    expect(said).toContain('not rated');
    expect(said).toContain('No level yet: 50 % is answered, 80 % is needed.'.replaceAll(' %', '\u00A0%'));
  });
});
