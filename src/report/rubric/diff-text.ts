/** Two rubrics on a terminal: how they differ, and what that does to agencies. */
import type { RubricComparison } from '../../model/rubric-difference.ts';
import { inLocale } from '../../model/text.ts';
import { alignColumns, widthFor, wrap, type Width } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import { describeDifferences, effectText, type ComparedPair, type DifferencePlace } from './describe-differences.ts';
import { describeMovement, movementCounts, type MovementRow } from './describe-movements.ts';
import { leftOutSentences } from './left-out-sentences.ts';
import type { RubricPage } from './rubric-text.ts';
import { wordingText } from './turn.ts';

/** Without `--all` so many texts are shown. */
const SOME_TEXTS = 8;

/** What moves scores first, texts last and few of them; every text in full where all is wanted. */
export async function diffText(
  comparison: RubricComparison,
  pair: ComparedPair,
  page: RubricPage,
  wantsAll: boolean,
): Promise<string> {
  const { reader, paint } = page;
  const described = describeDifferences(comparison, pair, { wantsAll }, reader);
  const width = await widthFor([inLocale(pair.to.title, reader.locale)]);
  const { groups: names } = reader.messages.editions;
  const lines = [
    paint('strong', inLocale(pair.to.title, reader.locale)),
    `${edition(comparison.from)} ${reader.messages.markdown.labels.arrow} ${edition(comparison.to)}`,
    ...wrap(described.counts, page.columns, width),
    ...described.groups.flatMap(({ moves, places }) => [
      '',
      paint(moves === 'no' ? 'faint' : 'warn', names[moves]),
      ...places.flatMap((place) => placeLines(place, page, width)),
    ]),
    ...textLines(described.texts, page, width, wantsAll),
    ...(await scoreLines(comparison, pair, page)),
  ];
  return safeLines(lines);
}

function edition({ id, version }: RubricComparison['from']): string {
  return `${id} ${version}`;
}

function placeLines({ title, node, lines }: DifferencePlace, page: RubricPage, width: Width): string[] {
  const { paint, reader, columns } = page;
  const indented = (text: string): string[] => wrap(text, columns - 4, width).map((line) => `    ${line}`);
  return [
    `  ${title}${node === null ? '' : ` ${paint('faint', `(${node})`)}`}`,
    ...lines.flatMap(({ text, effect }) => [
      ...indented(wordingText(text, reader)),
      ...(effect === null
        ? []
        : indented(reader.messages.editions.differences.share(effectText(effect, reader))).map((line) =>
            paint('faint', line),
          )),
    ]),
  ];
}

function textLines(texts: readonly DifferencePlace[], page: RubricPage, width: Width, wantsAll: boolean): string[] {
  const { paint, reader } = page;
  if (texts.length === 0) return [];
  const shown = wantsAll ? texts : firstLines(texts, SOME_TEXTS);
  const rest = countLines(texts) - countLines(shown);
  const { labels, differences } = reader.messages.editions;
  return [
    '',
    paint('faint', labels.texts),
    ...shown.flatMap((place) => placeLines(place, page, width)),
    ...(rest === 0 ? [] : [`  ${differences.moreTexts({ count: reader.figures.number(rest) })}`]),
  ];
}

function firstLines(places: readonly DifferencePlace[], most: number): DifferencePlace[] {
  let left = most;
  return places.flatMap((place) => {
    const lines = place.lines.slice(0, Math.max(0, left));
    left -= lines.length;
    return lines.length === 0 ? [] : [{ ...place, lines }];
  });
}

function countLines(places: readonly DifferencePlace[]): number {
  return places.reduce((sum, { lines }) => sum + lines.length, 0);
}

async function scoreLines(
  comparison: RubricComparison,
  { from, to }: ComparedPair,
  page: RubricPage,
): Promise<string[]> {
  const { assessments } = comparison;
  if (assessments.length === 0) return [];
  const { reader, paint } = page;
  const rows = assessments.map((moved) => describeMovement(moved, from, to, reader));
  return [
    '',
    paint('faint', reader.messages.editions.labels.scores),
    ...(await movementTable(rows, page)),
    '',
    movementCounts(
      assessments.map(({ movement }) => movement),
      reader,
    ),
    ...assessments.flatMap((one) => leftOutSentences(one, comparison, reader)),
  ];
}

/** A line per agency: old and new score side by side. */
export async function movementTable(
  rows: readonly MovementRow[],
  { reader, paint, columns }: RubricPage,
): Promise<string[]> {
  const { labels, editions } = reader.messages;
  const header = [
    labels.agency,
    labels.period,
    editions.labels.before,
    editions.labels.after,
    labels.change,
    editions.labels.movement,
  ];
  const cells = rows.map(({ agency, period, before, after, change, movement }) => [
    agency,
    period,
    before,
    after,
    change,
    movement,
  ]);
  const width = await widthFor([...header, ...cells.flat()]);
  const layout = [{ max: Math.max(12, Math.floor(columns / 3)) }, {}, {}, {}, { align: 'end' } as const, {}];
  const [first = '', ...rest] = alignColumns([header, ...cells], layout, width);
  return [paint('faint', first), ...rest];
}
