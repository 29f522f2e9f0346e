/** The first page: what the questionnaire is about, what to do step by step, the colours, an example, how to send it back. */
import { KEY_PREFIX } from '../../../model/questionnaire.ts';
import { inLocale } from '../../../model/text.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { sentenceIn } from '../cells/direction.ts';
import { COLOURS, type Colour, type Look } from '../cells/house-style.ts';
import { put, putAcross, type Canvas, type TextRun } from '../cells/put.ts';
import { openSheet } from '../sheets/open-sheet.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { protect } from './sheet-protection.ts';

const WIDTHS = [5, 34, 34, 20, 26];
const LAST = WIDTHS.length;
const SIZE = 11;

export async function instructionsPage(context: QuestionnaireContext, name: string): Promise<void> {
  const { questionnaire, said, agencyName, reader } = context;
  const title = inLocale(context.rubric.title, reader.locale);
  const canvas = openSheet(context, {
    name,
    foot: agencyName,
    orientation: 'portrait',
    isOnePage: true,
    widths: WIDTHS,
  });
  putAcross(canvas, 1, [1, LAST], said.sentences.title({ rubric: title }), {
    size: 16,
    bold: true,
    colour: COLOURS.brand,
    wrap: true,
  });
  canvas.sheet.getRow(1).height = heightOf(linesOf(title, 80, 16), 16, 14);
  const status = statusSentence(context);
  const rubric = `${questionnaire.rubric.id} ${questionnaire.rubric.version}`;
  const made = `${said.labels.exported} ${reader.figures.date(questionnaire.exported.slice(0, 10))}`;
  const about = [agencyName, questionnaire.period, rubric, made].join('  ·  ');
  putAcross(canvas, 2, [1, LAST], about, { size: 10, colour: COLOURS.faint });
  put(canvas, 3, 1, `${KEY_PREFIX}instructions`);
  canvas.sheet.getRow(3).hidden = true;
  let row = paragraph(
    canvas,
    4,
    said.instructions.intro({ agency: agencyName, period: questionnaire.period }),
    context,
  );
  if (status !== '') row = paragraph(canvas, row, status, context, { colour: COLOURS.warn, size: 10 });
  row = section(canvas, row, said.labels.howTo);
  for (const [at, step] of said.instructions.steps.entries()) row = stepLine(canvas, row, at + 1, step, context);
  row = paragraph(canvas, row, said.instructions.sendBack({ file: context.fileName }), context, { bold: true });
  row = section(canvas, row, said.labels.colours);
  row = colourLines(canvas, row, context);
  row = section(canvas, row, said.labels.example);
  exampleLines(canvas, row, context);
  await protect(canvas.sheet);
}

function statusSentence({ rubric, reader }: QuestionnaireContext): string {
  const { sentences } = reader.messages;
  if (rubric.status === 'official') return '';
  return rubric.status === 'draft' ? sentences.draft() : sentences.unofficial();
}

function section(canvas: Canvas, row: number, title: string): number {
  canvas.sheet.getRow(row).height = 8;
  putAcross(canvas, row + 1, [1, LAST], title, { size: 13, bold: true, colour: COLOURS.brand, rule: 'strong' });
  canvas.sheet.getRow(row + 1).height = 24;
  return row + 2;
}

function paragraph(
  canvas: Canvas,
  row: number,
  text: string,
  { reader }: QuestionnaireContext,
  look: Look = {},
): number {
  const width = WIDTHS.reduce((sum, one) => sum + one, 0);
  const said = sentenceIn(reader.locale, text);
  putAcross(canvas, row, [1, LAST], said, { size: SIZE, wrap: true, vertical: 'top', ...look });
  canvas.sheet.getRow(row).height = heightOf(linesOf(text, width * 0.95, look.size ?? SIZE), look.size ?? SIZE, 10);
  return row + 1;
}

function stepLine(canvas: Canvas, row: number, number: number, text: string, { reader }: QuestionnaireContext): number {
  const width = WIDTHS.slice(1).reduce((sum, one) => sum + one, 0);
  put(canvas, row, 1, reader.figures.number(number), {
    size: SIZE,
    bold: true,
    colour: COLOURS.brand,
    align: 'centre',
    vertical: 'top',
  });
  putAcross(canvas, row, [2, LAST], text, { size: SIZE, wrap: true, vertical: 'top' });
  canvas.sheet.getRow(row).height = heightOf(linesOf(text, width * 0.95, SIZE), SIZE, 8);
  return row + 1;
}

function colourLines(canvas: Canvas, row: number, { said }: QuestionnaireContext): number {
  const { input, answered, missing, locked } = said.instructions.colours;
  const colours: readonly (readonly [Colour, string])[] = [
    [COLOURS.input, input],
    [COLOURS.answered, answered],
    [COLOURS.missing, missing],
    [COLOURS.band, locked],
  ];
  for (const [at, [fill, text]] of colours.entries()) {
    put(canvas, row + at, 1, null, { fill, rule: 'grid' });
    put(canvas, row + at, 2, text, { size: 10 });
    canvas.sheet.getRow(row + at).height = 18;
  }
  return row + colours.length;
}

/** A question as it stands on a sheet, filled in. */
function exampleLines(canvas: Canvas, row: number, { said, reader }: QuestionnaireContext): void {
  const { question, levels, answer, note, document, issuer } = said.instructions.examples;
  const { labels, columns } = said;
  const headers = [labels.question, labels.levels, columns.answer, columns.note];
  for (const [at, header] of headers.entries())
    put(canvas, row, at + 2, header, { size: 9.5, bold: true, colour: COLOURS.white, fill: COLOURS.brand });
  const cell: Look = { size: 9.5, wrap: true, vertical: 'top', rule: 'grid' };
  const runs = levels.flatMap((text, at): TextRun[] => [
    {
      text: `${at === 0 ? '' : '\n'}${reader.figures.number(at + 1)}  `,
      look: { size: 9.5, bold: true, colour: COLOURS.brand },
    },
    { text, look: { size: 9.5 } },
  ]);
  put(canvas, row + 1, 2, question, cell);
  put(canvas, row + 1, 3, runs, cell);
  put(canvas, row + 1, 4, reader.figures.number(answer), { ...cell, fill: COLOURS.answered });
  put(canvas, row + 1, 5, note, { ...cell, fill: COLOURS.input });
  canvas.sheet.getRow(row + 1).height = 56;
  put(canvas, row + 2, 2, columns.document, { ...cell, colour: COLOURS.faint });
  put(canvas, row + 2, 3, document, { ...cell, fill: COLOURS.input, direction: 'own' });
  put(canvas, row + 3, 2, columns.issuer, { ...cell, colour: COLOURS.faint });
  put(canvas, row + 3, 3, issuer, { ...cell, fill: COLOURS.input });
}
