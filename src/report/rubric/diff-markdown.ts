/** Two rubrics as a page: how they differ, and what that does to agencies. */
import type { BlockContent, RootContent } from 'mdast';
import type { RubricComparison } from '../../model/rubric-difference.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, list, paragraph, table } from '../markdown/blocks.ts';
import { code, isolated, joined, lineBreak, strong, type Phrase } from '../markdown/phrasing.ts';
import { writePage } from '../markdown/write-page.ts';
import { describeAskAgain, type AskAgainLine } from './describe-ask-again.ts';
import { describeDifferences, effectText, type ComparedPair, type DifferencePlace } from './describe-differences.ts';
import { describeMovement, movementSentences, type MovementRow } from './describe-movements.ts';
import { leftOutSentences } from './left-out-sentences.ts';
import { sameEditionSentences } from './same-edition-sentences.ts';
import { wayPhrase, wordingPhrase } from './turn.ts';

/** What moves scores first, texts last; values are shortened, unless all is wanted. */
export function diffMarkdown(
  comparison: RubricComparison,
  pair: ComparedPair,
  reader: Reader,
  wantsAll: boolean,
): string {
  const described = describeDifferences(comparison, pair, { wantsAll }, reader);
  const { groups, labels } = reader.messages.editions;
  const blocks: RootContent[] = [
    heading(1, inLocale(pair.to.title, reader.locale)),
    ...paragraph(wayPhrase([edition(comparison.from), edition(comparison.to)], reader)),
    ...sameEditionSentences(comparison, reader).flatMap((text) => paragraph(strong(text))),
    ...paragraph(described.counts),
    ...described.groups.flatMap(({ moves, places }) => section(groups[moves], placesTable(places, reader))),
    ...section(labels.again, list(describeAskAgain(pair, reader).map((line) => againPhrase(line, reader)))),
    ...section(labels.texts, placesTable(described.texts, reader)),
    ...scoresSection(comparison, pair, reader),
  ];
  return writePage(blocks, reader.locale);
}

function edition({ id, version }: RubricComparison['from']): string {
  return `${id}@${version}`;
}

function section(title: string, blocks: readonly BlockContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function againPhrase({ title, id, notes }: AskAgainLine, { locale }: Reader): Phrase {
  const said = notes.map((note): Phrase => isolated(note, locale));
  return joined([[isolated(title, locale), ' ', code(id)], ...said], ' – ');
}

function placesTable(places: readonly DifferencePlace[], reader: Reader): BlockContent[] {
  const { changes, editions } = reader.messages;
  const hasEffects = places.some(({ lines }) => lines.some(({ effect }) => effect !== null));
  const columns = [
    { title: changes.where() },
    { title: editions.labels.change },
    ...(hasEffects ? [{ title: editions.labels.shareOfTotal, isFigure: true }] : []),
  ];
  const rows = places.flatMap(({ title, node, lines }) =>
    lines.map(({ text, effect }, index): Phrase[] => {
      const where: Phrase = node === null ? title : [isolated(title, reader.locale), lineBreak(), code(node)];
      const share = effect === null ? null : effectText(effect, reader);
      const shown = share === null ? '' : wordingPhrase({ key: '', from: share.before, to: share.after }, reader);
      return [index === 0 ? where : '', wordingPhrase(text, reader), ...(hasEffects ? [shown] : [])];
    }),
  );
  return table(columns, rows, reader.locale);
}

function scoresSection(comparison: RubricComparison, { from, to }: ComparedPair, reader: Reader): RootContent[] {
  const { assessments } = comparison;
  if (assessments.length === 0) return [];
  const rows = assessments.map((moved) => describeMovement(moved, from, to, reader));
  return section(reader.messages.editions.labels.scores, [
    ...movementBlocks(rows, reader),
    ...movementSentences(assessments, reader).flatMap((text) => paragraph(text)),
    ...list(assessments.flatMap((one) => leftOutSentences(one, comparison, reader))),
  ]);
}

/** A row per agency: old and new score side by side. */
export function movementBlocks(rows: readonly MovementRow[], reader: Reader): BlockContent[] {
  const { labels, editions } = reader.messages;
  const columns = [
    { title: labels.agency },
    { title: labels.period },
    { title: editions.labels.before },
    { title: editions.labels.after },
    { title: labels.change, isFigure: true },
    { title: editions.labels.movement },
  ];
  const cells = rows.map(({ agency, period, before, after, change, movement }): Phrase[] => [
    isolated(agency, reader.locale),
    period,
    before,
    after,
    change,
    movement,
  ]);
  return table(columns, cells, reader.locale);
}
