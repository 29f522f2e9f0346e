/** Who reads: the language, its texts and its figures. */
import { formatFigures, type Figures } from '../../locale/format-figures.ts';
import { messagesIn } from '../../locale/messages-in.ts';
import type { Messages } from '../../locale/messages/en.ts';
import type { Locale } from '../../model/locale.ts';
import type { NullReason } from '../../model/result.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { levelsOf } from '../../model/rubric-tree.ts';

export interface Reader {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly figures: Figures;
}

export function readerOf(locale: Locale): Reader {
  return { locale, messages: messagesIn(locale), figures: formatFigures(locale) };
}

/** What a dimension says of its levels for itself. */
type OwnLevels = Pick<Dimension, 'levels' | 'closed'> | undefined;

/** The scores at which something changes; no displayed score may cross one. */
export function thresholdsOf(rubric: Rubric, dimension?: OwnLevels): number[] {
  const levels = levelsOf(dimension, rubric);
  const isUpper = (dimension?.closed ?? rubric.scoring.closed) === 'upper';
  const borders = levels.flatMap(({ from }) => from ?? []);
  return borders.map((from, index) => (isUpper && index > 0 ? justAbove(from) : from));
}

/** Where a score on the border still has the lower level, it changes above the border. */
function justAbove(border: number): number {
  return border === 0 ? Number.MIN_VALUE : border + Math.abs(border) * Number.EPSILON;
}

/** A score as it is written, or the reason why there is none. */
export function scoreText(
  { score, reason }: { readonly score: number | null; readonly reason: NullReason | null },
  rubric: Rubric,
  { messages, figures }: Reader,
  dimension?: OwnLevels,
): string {
  if (score !== null) return figures.score(score, thresholdsOf(rubric, dimension));
  return reason === null ? messages.labels.notRated : messages.reasons[reason];
}

/** The same of a node below the total: one that is not rolled up says so of itself, not of the whole rubric. */
export function nodeScoreText(
  node: { readonly score: number | null; readonly reason: NullReason | null },
  rubric: Rubric,
  reader: Reader,
  dimension?: OwnLevels,
): string {
  return node.reason === 'no-total' ? reader.messages.labels.noTotal : scoreText(node, rubric, reader, dimension);
}

/** A coverage as it is written, on its own side of what the rubric needs for a level. */
export function coverageText(
  coverage: number,
  { scoring }: Rubric,
  { figures }: Reader,
  needed = scoring['min-coverage'],
): string {
  return figures.percent(coverage, needed === undefined ? [] : [needed]);
}
