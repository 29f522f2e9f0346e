/** All sheets of the questionnaire with how far each is answered: where to go next. */
import { KEY_PREFIX } from '../../../model/questionnaire.ts';
import { COLOURS } from '../cells/house-style.ts';
import { addDataBar } from '../cells/data-bar.ts';
import { put, type Canvas } from '../cells/put.ts';
import { openSheet } from '../sheets/open-sheet.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import type { WrittenSheet } from './questions-sheet.ts';
import { protect } from './sheet-protection.ts';

const WIDTHS = [52, 14, 14, 22];
const FIRST_ROW = 6;

/** The page is there before the sheets that it speaks of, so that it stands in front of them. */
export function openOverview(context: QuestionnaireContext, name: string): Canvas {
  const foot = `${context.said.labels.overview} · ${context.agencyName}`;
  return openSheet(context, { name, foot, orientation: 'portrait', isOnePage: true, widths: WIDTHS });
}

export async function overviewPage(
  canvas: Canvas,
  sheets: readonly WrittenSheet[],
  context: QuestionnaireContext,
): Promise<void> {
  const { said, agencyName, questionnaire, reader } = context;
  const { rubric, period, exported } = questionnaire;
  put(canvas, 1, 1, said.sentences.sheetTitle({ sheet: said.labels.overview, agency: agencyName, period }), {
    size: 16,
    bold: true,
    colour: COLOURS.brand,
  });
  canvas.sheet.getRow(1).height = 30;
  const made = `${said.labels.exported} ${reader.figures.date(exported.slice(0, 10))}`;
  put(canvas, 2, 1, `${rubric.id} ${rubric.version} · ${made}`, { size: 9, colour: COLOURS.faint });
  put(canvas, 3, 1, `${KEY_PREFIX}overview`);
  canvas.sheet.getRow(3).hidden = true;
  const { labels } = said;
  for (const [at, header] of [labels.sheet, labels.answered, labels.questions, ''].entries())
    put(canvas, FIRST_ROW - 1, at + 1, header, { bold: true, colour: COLOURS.white, fill: COLOURS.brand, wrap: true });
  for (const [at, sheet] of sheets.entries()) writeSheetLine(canvas, FIRST_ROW + at, sheet);
  writeTotal(canvas, sheets, labels.total);
  addDataBar(canvas.sheet, `D${FIRST_ROW}:D${FIRST_ROW + sheets.length}`, { min: 0, max: 1 });
  await protect(canvas.sheet);
}

function writeSheetLine(
  canvas: Canvas,
  row: number,
  { name, title, progress, answered, questions }: WrittenSheet,
): void {
  put(
    canvas,
    row,
    1,
    { text: title, sheet: name },
    { colour: COLOURS.supported, underline: true, rule: 'hairline', wrap: true },
  );
  formula(canvas, [row, 2], `'${name}'!${progress}`, answered, '0');
  put(canvas, row, 3, questions, { rule: 'hairline', align: 'end' });
  share(canvas, row, answered, questions);
  canvas.sheet.getRow(row).height = 20;
}

function writeTotal(canvas: Canvas, sheets: readonly WrittenSheet[], label: string): void {
  const row = FIRST_ROW + sheets.length;
  const sum = (pick: (sheet: WrittenSheet) => number): number => sheets.reduce((total, one) => total + pick(one), 0);
  const [answered, questions] = [sum((one) => one.answered), sum((one) => one.questions)];
  put(canvas, row, 1, label, { bold: true, rule: 'above' });
  formula(canvas, [row, 2], `SUM(B${FIRST_ROW}:B${row - 1})`, answered, '0');
  put(canvas, row, 3, questions, { bold: true, rule: 'above', align: 'end' });
  share(canvas, row, answered, questions);
  canvas.sheet.getRow(row).height = 22;
}

function share(canvas: Canvas, row: number, answered: number, questions: number): void {
  const result = questions === 0 ? 0 : answered / questions;
  formula(canvas, [row, 4], `IF(C${row}=0,0,B${row}/C${row})`, result, '0%');
}

/** Shown only: the figure is counted anew whenever somebody fills in a cell. */
function formula(
  canvas: Canvas,
  [row, column]: readonly [number, number],
  text: string,
  result: number,
  format: string,
): void {
  put(canvas, row, column, result, { rule: 'hairline', align: 'end', format });
  canvas.sheet.getCell(row, column).value = { formula: text, result, date1904: false };
}
