/** Two rubrics on a terminal: how they differ, and what that does to agencies. */
import type { RubricComparison } from '../../model/rubric-difference.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { alignColumns, hang, widthFor, wrap, type Width } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import { describeAskAgain } from './describe-ask-again.ts';
import { describeDifferences, effectText, type ComparedPair, type DifferencePlace } from './describe-differences.ts';
import { describeMovement, movementSentences, type Moved, type MovementRow } from './describe-movements.ts';
import { leftOutSentences } from './left-out-sentences.ts';
import { sameEditionSentences } from './same-edition-sentences.ts';
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
    ...wrap(inLocale(pair.to.title, reader.locale), page.columns, width).map((line) => paint('strong', line)),
    ...wrap(wayText(comparison, reader), page.columns, width),
    ...sameEditionSentences(comparison, reader)
      .flatMap((text) => wrap(text, page.columns, width))
      .map((line) => paint('warn', line)),
    ...wrap(described.counts, page.columns, width),
    ...described.groups.flatMap(({ moves, places }) => [
      '',
      paint(moves === 'no' ? 'faint' : 'warn', names[moves]),
      ...places.flatMap((place) => placeLines(place, page, width)),
    ]),
    ...askAgainLines(pair, page, width),
    ...textLines(described.texts, page, width, wantsAll),
    ...(await scoreLines(comparison, pair, page)),
  ];
  return safeLines(lines);
}

function wayText({ from, to }: RubricComparison, { messages }: Reader): string {
  return `${from.id} ${from.version} ${messages.markdown.labels.arrow} ${to.id} ${to.version}`;
}

/** What nobody finds out by the differences alone. */
function askAgainLines(pair: ComparedPair, { paint, reader, columns }: RubricPage, width: Width): string[] {
  const lines = describeAskAgain(pair, reader);
  if (lines.length === 0) return [];
  const indented = (text: string, indent: string): string[] =>
    wrap(text, columns - indent.length, width).map((line) => indent + line);
  return [
    '',
    paint('warn', reader.messages.editions.labels.again),
    ...lines.flatMap(({ title, id, notes }) => [
      ...indented(`${title} (${id})`, '  '),
      ...notes.flatMap((note) => indented(note, '    ')),
    ]),
  ];
}

function placeLines({ title, node, lines }: DifferencePlace, page: RubricPage, width: Width): string[] {
  const { paint, reader, columns } = page;
  const indented = (text: string): string[] => wrap(text, columns - 4, width).map((line) => `    ${line}`);
  return [
    ...hang(`${title}${node === null ? '' : ` (${node})`}`, '  ', columns, width),
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
    ...(await movementLines(assessments, page)),
    ...(await wrapped(
      assessments.flatMap((one) => leftOutSentences(one, comparison, reader)),
      page,
    )),
  ];
}

/** Who rises, who falls, who gets a level or loses it. */
export async function movementLines(moved: readonly Moved[], page: RubricPage): Promise<string[]> {
  return wrapped(movementSentences(moved, page.reader), page);
}

async function wrapped(texts: readonly string[], { columns }: RubricPage): Promise<string[]> {
  const width = await widthFor(texts);
  return texts.flatMap((text) => wrap(text, columns, width));
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
  const layout = [{ least: 12 }, {}, {}, {}, { align: 'end' } as const, {}];
  const [first = '', ...rest] = alignColumns([header, ...cells], layout, width, columns);
  return [paint('faint', first), ...rest];
}
