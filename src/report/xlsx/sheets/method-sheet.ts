/** How the figures came about: the rubric, its rules in words, its levels, sources and choices, and the programme. */
import { rubricOf } from '../../digest/digest.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { put, type Content } from '../cells/put.ts';
import { methodLines, type MethodLine } from './method-lines.ts';
import { openSheet, type WorkbookContext } from './open-sheet.ts';
import type { Canvas } from '../cells/put.ts';

const WIDTHS = [32, 84, 13];
const SIZE = 10;

export function methodSheet(context: WorkbookContext, name: string): void {
  const { labels } = context.reader.messages;
  const editions = [...new Map(context.result.assessments.map((one) => [editionOf(one.rubric), one])).values()];
  const lines = editions.flatMap((one) => methodLines(context, one, rubricOf(one, context.result)));
  const foot = [labels.method, ...editions.map(({ rubric: { id, version } }) => `${id} ${version}`)].join(' · ');
  const canvas = openSheet(context, { name, foot, orientation: 'portrait', widths: WIDTHS });
  put(canvas, 1, 1, labels.method, { size: 16, bold: true, colour: COLOURS.brand });
  canvas.sheet.getRow(1).height = 30;
  for (const [index, line] of lines.entries()) writeLine(canvas, 2 + index, line);
}

function editionOf({ id, version, hash }: { id: string; version: string; hash: string }): string {
  return JSON.stringify([id, version, hash]);
}

function writeLine(canvas: Canvas, row: number, line: MethodLine): void {
  if (line.kind === 'section') {
    for (const column of [1, 2, 3]) put(canvas, row, column, null, { rule: 'strong' });
    put(canvas, row, 1, line.label, {
      size: 12,
      bold: true,
      colour: COLOURS.brand,
      rule: 'strong',
      vertical: 'bottom',
    });
    put(canvas, row, 3, line.figure, {
      size: 9,
      colour: COLOURS.faint,
      rule: 'strong',
      vertical: 'bottom',
      align: 'end',
    });
    canvas.sheet.getRow(row).height = 30;
    return;
  }
  const look: Look = { size: SIZE, vertical: 'top', wrap: true, rule: 'hairline' };
  put(canvas, row, 1, line.label, { ...look, colour: COLOURS.faint });
  put(canvas, row, 2, line.value, { ...look, ...line.look });
  put(canvas, row, 3, line.figure, { ...look, align: 'end', format: line.format });
  const lines = Math.max(linesIn(line.label, 0), linesIn(line.value, 1));
  canvas.sheet.getRow(row).height = Math.max(18, heightOf(lines, SIZE, 5));
}

function linesIn(content: Content, column: number): number {
  return typeof content === 'string' ? linesOf(content, (WIDTHS[column] ?? 10) - 1, SIZE) : 1;
}
