/** The same agencies by two editions: old and new side by side, and who rises, who falls. */
import type { Agency } from '../../model/assessment.ts';
import type { EditionScore, ScoredTwice } from '../../model/migrated.ts';
import type { Rubric } from '../../model/rubric.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import { inLocale } from '../../model/text.ts';
import { scoreText, type Reader } from '../digest/reader.ts';

/** By `id@version`. */
export type Editions = ReadonlyMap<string, Rubric>;

/** An agency with its scores by the edition that it answers, and by the newer one. */
export interface Moved extends ScoredTwice {
  readonly agency: Agency;
  readonly period: string;
}

export interface MovementRow {
  readonly agency: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  /** With its sign; empty where the scores cannot be compared. */
  readonly change: string;
  readonly movement: string;
}

/** `before` and `after` are the editions whose thresholds no shown score may cross; null where one was not found. */
export function describeMovement(
  moved: Moved,
  before: Rubric | null,
  after: Rubric | null,
  reader: Reader,
): MovementRow {
  const { old, new: now, movement, agency, period } = moved;
  const isCompared = movement.score !== null && old?.score != null && now?.score != null;
  return {
    agency: inLocale(agency.name, reader.locale) || agency.id,
    period: reader.figures.plain(period),
    before: standing(old, before, reader),
    after: standing(now, after, reader),
    change: isCompared ? reader.figures.signed(subtractDecimals(now.score ?? 0, old.score ?? 0)) : '',
    movement: reader.messages.editions.scores[wordFor(moved)](),
  };
}

/** How many rise to a higher level, fall to a lower one, keep theirs; then who gets a level or loses it, by name. */
export function movementSentences(moved: readonly Moved[], reader: Reader): string[] {
  const { figures, messages } = reader;
  const { scores } = messages.editions;
  const at = (...standings: readonly LevelMove[]): readonly Moved[] =>
    moved.filter((one) => standings.includes(levelMove(one)));
  const count = (some: readonly Moved[]): string => figures.number(some.length);
  const named = (some: readonly Moved[], say: (params: Params) => string): string[] =>
    some.length === 0 ? [] : [say({ count: count(some), agencies: namesOf(some, reader) })];
  const none = at('none');
  return [
    scores.counts({ up: count(at('up')), down: count(at('down')), same: count(at('same')) }),
    ...named(at('gained'), scores.gained),
    ...named(at('lost'), scores.lost),
    ...(none.length === 0 ? [] : [scores.noLevel({ count: count(none) })]),
  ];
}

type Params = Readonly<Record<string, string>>;
type LevelMove = 'up' | 'down' | 'same' | 'gained' | 'lost' | 'none' | 'unknown';

/** An agency that has a level by one edition only neither rises nor falls: it gets one, or loses it. */
function levelMove({ old, new: now, movement }: Moved): LevelMove {
  if (old === null || now === null) return 'unknown';
  if (old.level === null && now.level === null) return 'none';
  if (old.level === null) return 'gained';
  return now.level === null ? 'lost' : (movement.level ?? 'unknown');
}

const MOST_NAMES = 10;

function namesOf(moved: readonly Moved[], { locale, messages, figures }: Reader): string {
  const names = moved.slice(0, MOST_NAMES).map(({ agency }) => inLocale(agency.name, locale) || agency.id);
  const rest = moved.length - names.length;
  const more = rest > 0 ? ` ${messages.sentences.more({ count: figures.number(rest) })}` : '';
  return `${names.join(messages.markdown.labels.comma)}${more}`;
}

function standing(edition: EditionScore | null, rubric: Rubric | null, reader: Reader): string {
  if (edition === null || rubric === null) return '–';
  const score = scoreText(edition, rubric, reader);
  if (edition.level === null) return score;
  const level = reader.messages.editions.scores.level({ level: reader.figures.number(edition.level) });
  return edition.score === null ? level : `${score} · ${level}`;
}

/** The level says more than the score. */
function wordFor(moved: Moved): MovementWord {
  const { movement } = moved;
  const level = levelMove(moved);
  const words = { up: 'levelUp', down: 'levelDown', gained: 'levelGained', lost: 'levelLost' } as const;
  if (level === 'up' || level === 'down' || level === 'gained' || level === 'lost') return words[level];
  return movement.score ?? movement.level ?? 'unknown';
}

type MovementWord = 'levelUp' | 'levelDown' | 'levelGained' | 'levelLost' | 'up' | 'down' | 'same' | 'unknown';
