/** How two rubrics differ, in words: what moves scores first, texts last. */
import type { Effect, MovesScores, RubricComparison, WeighedDifference } from '../../model/rubric-difference.ts';
import type { Rubric } from '../../model/rubric.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import { nodeTitles } from '../digest/node-titles.ts';
import type { Reader } from '../digest/reader.ts';
import { valueWords } from '../digest/value-words.ts';
import type { Wording } from './turn.ts';

/** The two rubrics that were compared. */
export interface ComparedPair {
  readonly from: Rubric;
  readonly to: Rubric;
}

export interface DifferenceGroup {
  readonly moves: MovesScores;
  readonly places: readonly DifferencePlace[];
}

/** One dimension or criterion, or the rubric itself, with what differs there. */
export interface DifferencePlace {
  readonly title: string;
  readonly node: string | null;
  readonly lines: readonly DifferenceLine[];
}

export interface DifferenceLine {
  readonly text: Wording;
  /** What of the total hangs on it; empty where that is no matter of shares. */
  readonly effect: Effect | null;
}

export interface DescribedDifferences {
  readonly counts: string;
  readonly groups: readonly DifferenceGroup[];
  readonly texts: readonly DifferencePlace[];
}

/** Longer values are cut, unless all is wanted. */
const MAX_VALUE = 60;

/** Values are shortened, unless all is wanted; groups without a difference are left out. */
export function describeDifferences(
  { differences }: RubricComparison,
  pair: ComparedPair,
  { wantsAll }: { readonly wantsAll: boolean },
  reader: Reader,
): DescribedDifferences {
  const describe = describer(pair, wantsAll, reader);
  // What came or went within something else is counted there.
  const shown = differences.filter(({ within }) => within === null);
  const isText = ({ kind }: WeighedDifference): boolean => kind === 'text' || kind === 'translation';
  const groups = (['yes', 'may', 'no'] as const).map((moves) => ({
    moves,
    places: byPlace(
      shown.filter((one) => one.movesScores === moves && !isText(one)),
      describe,
      reader,
    ),
  }));
  return {
    counts: countsText(shown, reader),
    groups: groups.filter(({ places }) => places.length > 0),
    texts: byPlace(shown.filter(isText), describe, reader),
  };
}

function countsText(differences: readonly WeighedDifference[], { messages, figures }: Reader): string {
  const count = (moves: MovesScores): string =>
    figures.number(differences.filter(({ movesScores }) => movesScores === moves).length);
  const said = messages.editions.differences;
  return differences.length === 0
    ? said.none()
    : said.counts({ yes: count('yes'), may: count('may'), no: count('no') });
}

interface Describer {
  readonly title: (difference: WeighedDifference) => string;
  readonly line: (difference: WeighedDifference) => Wording;
}

/** What differs at one place stands together, in the order in which the places come first. */
function byPlace(
  differences: readonly WeighedDifference[],
  describe: Describer,
  { messages }: Reader,
): DifferencePlace[] {
  const places = new Map<string | null, WeighedDifference[]>();
  for (const one of differences) places.set(one.node, [...(places.get(one.node) ?? []), one]);
  return [...places].map(([node, found]) => ({
    node,
    title: node === null ? messages.changes.rubricItself() : (found.map(describe.title)[0] ?? node),
    lines: found.map((one) => ({ text: describe.line(one), effect: one.effect })),
  }));
}

/** What the line of a difference is made of. */
interface Words {
  readonly reader: Reader;
  readonly pair: ComparedPair;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Letters of a value that are shown. */
  readonly most: number;
}

function describer(pair: ComparedPair, wantsAll: boolean, reader: Reader): Describer {
  const [before, after] = [nodeTitles(pair.from, reader.locale), nodeTitles(pair.to, reader.locale)];
  const most = wantsAll ? Number.MAX_SAFE_INTEGER : MAX_VALUE;
  const words = { reader, pair, before, after, most };
  return {
    title: ({ node }) => after.get(node ?? '') ?? before.get(node ?? '') ?? node ?? '',
    line: (one) => (one.path.length === 0 ? wholeLine(one, words) : keyLine(one, words)),
  };
}

/** A node that came, went, moved, was split or has another id. */
function wholeLine(one: WeighedDifference, words: Words): string {
  const { reader, pair, before, after } = words;
  const said = reader.messages.editions.differences;
  const { from, to } = one;
  if (one.kind === 'added') return said.added(placeIn(one, pair.to, after, reader));
  if (one.kind === 'removed') return said.removed(placeIn(one, pair.from, before, reader));
  if (one.kind === 'moved') return said.moved({ from: named(from, before, reader), to: named(to, after, reader) });
  if (one.kind === 'renamed') return said.renamed({ id: one.was ?? '' });
  const goals = Array.isArray(to) ? to.map((id) => named(id, after, reader)) : [];
  return said.split({ ids: goals.join(reader.messages.listSeparator) });
}

function keyLine({ kind, path, from, to, language }: WeighedDifference, { reader, pair, most }: Words): Wording {
  const { messages } = reader;
  const key = kind === 'weight' ? messages.labels.weight : path.join('.');
  if (kind === 'translation') return messages.editions.differences.translated({ key, language: language ?? '' });
  const inLanguage = language === null ? key : `${key} (${language})`;
  const [before, after] = [valueWords(from, pair.from, reader), valueWords(to, pair.to, reader)];
  return { key: inLanguage, ...shortenBoth(before, after, most) };
}

function placeIn(
  { of, node }: WeighedDifference,
  rubric: Rubric,
  titles: ReadonlyMap<string, string>,
  reader: Reader,
): { readonly parent: string; readonly count: string } {
  const count = of === 'dimension' ? reader.figures.number(criteriaIn(node, rubric)) : '';
  return { parent: named(parentsIn(rubric).get(node ?? ''), titles, reader), count };
}

function named(id: unknown, titles: ReadonlyMap<string, string>, { messages }: Reader): string {
  return typeof id === 'string' ? `${titles.get(id) ?? id} (${id})` : messages.editions.labels.top;
}

/** The dimension directly above each node; null at the top of the tree. */
function parentsIn(rubric: Rubric): ReadonlyMap<string, string | null> {
  const parents = new Map<string, string | null>();
  const visit = (dimensions: Rubric['dimensions'], above: string | null): void => {
    for (const { id, criteria = [], dimensions: below = [] } of dimensions) {
      parents.set(id, above);
      for (const criterion of criteria) parents.set(criterion.id, id);
      visit(below, id);
    }
  };
  visit(rubric.dimensions, null);
  return parents;
}

function criteriaIn(dimension: string | null, rubric: Rubric): number {
  return criteriaOf(rubric).filter(({ ancestors }) => ancestors.includes(dimension ?? '')).length;
}

/** Where two long texts begin alike, what is shown of them begins shortly before they part. */
function shortenBoth(from: string, to: string, most: number): { readonly from: string; readonly to: string } {
  const [before, after] = [[...from], [...to]];
  const parting = before.findIndex((letter, index) => letter !== after[index]);
  const isLate = parting > most / 2 && Math.max(before.length, after.length) > most;
  const start = isLate ? parting - Math.floor(most / 3) : 0;
  return { from: shorten(before, start, most), to: shorten(after, start, most) };
}

function shorten(letters: readonly string[], start: number, most: number): string {
  const isCut = letters.length - start > most;
  const shown = letters
    .slice(start, isCut ? start + most - 1 : undefined)
    .join('')
    .trim();
  return `${start > 0 ? '…' : ''}${shown}${isCut ? '…' : ''}`;
}

/** Share of the total before and after, as a reader writes it. */
export function effectText(
  { before, after }: Effect,
  { figures }: Reader,
): { readonly before: string; readonly after: string } {
  const share = (value: number | null): string => (value === null ? '–' : figures.percent(value));
  return { before: share(before), after: share(after) };
}
