/** The four figures that are read first: level, score, coverage, distance to the next level. */
import { thresholdsOf } from '../../digest/reader.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { sentenceIn } from '../cells/direction.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { gapFormat, percentFormat, scoreFormat } from '../cells/number-format.ts';
import { putAcross, type Content } from '../cells/put.ts';
import { columnGroups, widthOf } from './summary-grid.ts';
import { gapRow, type SummaryPage } from './summary-page.ts';

interface Card {
  readonly label: string;
  readonly value: Content;
  readonly format?: string;
  readonly caption: string;
  readonly colour?: Look['colour'];
}

const CAPTION_SIZE = 10;
const FIGURE_SIZE = 30;

export function cards(page: SummaryPage, row: number): number {
  const { grid, canvas } = page;
  const spans = [[grid.mark, grid.title] as const, ...columnGroups(grid, 3)];
  const shown = [levelCard(page), scoreCard(page), coverageCard(page), nextCard(page)];
  const lines = shown.map(({ caption }, index) => {
    const [from, to] = spans[index] ?? [1, 1];
    return linesOf(caption, widthOf(grid, from, to) - 3, CAPTION_SIZE);
  });
  for (const [index, card] of shown.entries()) drawCard(page, row, spans[index] ?? [1, 1], card);
  canvas.sheet.getRow(row).height = 19;
  canvas.sheet.getRow(row + 1).height = 40;
  canvas.sheet.getRow(row + 2).height = heightOf(Math.max(...lines), CAPTION_SIZE, 7);
  return gapRow(page, remarks(page, row + 3), 10);
}

function drawCard({ canvas, context }: SummaryPage, row: number, span: readonly [number, number], card: Card): void {
  const fill = COLOURS.band;
  const look = { fill, indent: 1 };
  putAcross(canvas, row, span, card.label, { ...look, size: 9.5, colour: COLOURS.faint, vertical: 'bottom' });
  putAcross(canvas, row + 1, span, card.value, {
    ...look,
    size: typeof card.value === 'string' ? sizeOf(card.value) : FIGURE_SIZE,
    wrap: true,
    bold: true,
    colour: card.colour ?? COLOURS.brand,
    format: card.format,
  });
  putAcross(canvas, row + 2, span, sentenceIn(context.reader.locale, card.caption), {
    ...look,
    size: CAPTION_SIZE,
    vertical: 'top',
    wrap: true,
  });
}

/** Words take more room than figures. */
function sizeOf(text: string): number {
  if (text.length <= 3) return FIGURE_SIZE;
  return text.length <= 14 ? 19 : 13;
}

function levelCard({ agency, context }: SummaryPage): Card {
  const { level } = agency.assessment;
  const { labels } = context.reader.messages;
  if (agency.rubric.scoring.level === 'none') return { label: labels.level, value: '–', caption: '' };
  if (level === null) return { label: labels.level, value: labels.notRated, caption: '', colour: COLOURS.bad };
  return { label: labels.level, value: level, format: '0', caption: agency.levelTitle };
}

function scoreCard({ agency, context }: SummaryPage): Card {
  const { labels, workbook } = context.reader.messages;
  const { score } = agency.assessment;
  const { change, rubric } = agency;
  const outOf = workbook.sentences.outOf({ max: context.reader.figures.number(rubric.scale.max) });
  const since =
    change === null || change.difference === null
      ? ''
      : `\n${workbook.sentences.changeSince({ period: change.period, change: change.differenceText })}`;
  if (score === null) return { label: labels.score, value: agency.scoreText, caption: '', colour: COLOURS.bad };
  return {
    label: labels.score,
    value: score,
    format: scoreFormat(score, thresholdsOf(rubric)),
    caption: outOf + since,
  };
}

function coverageCard({ agency, context }: SummaryPage): Card {
  const { labels, workbook } = context.reader.messages;
  const { coverage } = agency.assessment;
  const needed = agency.rubric.scoring['min-coverage'];
  const isEnough = needed === undefined || coverage >= needed;
  return {
    label: labels.coverage,
    value: coverage,
    format: percentFormat(coverage, needed === undefined ? [] : [needed]),
    caption: workbook.sentences.ofTheWeight(),
    ...(!isEnough && { colour: COLOURS.bad }),
  };
}

function nextCard({ agency, context }: SummaryPage): Card {
  const { labels, workbook } = context.reader.messages;
  const { next, blockers } = agency;
  const label = workbook.labels.toNextLevel;
  if (next === null && agency.assessment.level === null)
    return { label, value: '–', caption: '', colour: COLOURS.good };
  if (next === null) return { label, value: '✓', caption: labels.highestLevel, colour: COLOURS.good };
  if (next.distance === null) {
    const caption = agency.noLevelSentence === '' ? next.sentence : next.brief;
    return { label, value: blockers.length === 0 ? '–' : blockers.length, format: '0', caption };
  }
  return { label, value: next.distance, format: gapFormat(next.distance, '0'), caption: next.sentence };
}

/** Why there is no level, and why an earlier period is not subtracted: whole sentences, below the cards. */
function remarks({ agency, context, canvas, grid }: SummaryPage, row: number): number {
  const { sentences } = context.reader.messages;
  const { noLevelSentence, change, next } = agency;
  const notComparable =
    change !== null && !change.isComparable ? sentences.notComparable({ period: change.period }) : '';
  const texts = [noLevelSentence, ...(next?.requires ?? []), notComparable].filter((text) => text !== '');
  for (const [index, text] of texts.entries()) {
    const look = { size: 10, colour: COLOURS.warn, fill: COLOURS.band, wrap: true, indent: 1 };
    putAcross(canvas, row + index, [grid.mark, grid.last], text, look);
    canvas.sheet.getRow(row + index).height = heightOf(linesOf(text, widthOf(grid, grid.mark, grid.last), 10), 10, 5);
  }
  return row + texts.length;
}
