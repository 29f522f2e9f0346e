/** How an overlay differs from its base, in words: place by place, what was, what is, and why. */
import type { RubricChange } from '../../model/rubric-change.ts';
import { criteriaOf, dimensionsOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from './reader.ts';
import { isText, valueWords } from './value-words.ts';

export interface ChangesAgainst {
  /** `id@version` of the overlay and of what it extends. */
  readonly overlay: string;
  readonly base: string;
  readonly places: readonly ChangedPlace[];
}

/** One dimension or criterion, or the rubric itself, with all that one overlay changes of it. */
export interface ChangedPlace {
  /** Null for the rubric itself. */
  readonly node: string | null;
  readonly title: string;
  readonly what: RubricChange['what'];
  /** None where the whole node came or went. */
  readonly edits: readonly ChangedKey[];
  /** Why, or that no reason was given; empty for what speaks for itself. */
  readonly because: string;
}

/** A key with its value before and after; an item that joined a list or left it has only one of the two. */
export interface ChangedKey {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The changes of the overlay itself first, then those that its base makes already; none for a plain rubric. */
export function describeChanges(rubric: Rubric, changes: readonly RubricChange[], reader: Reader): ChangesAgainst[] {
  const editions = [`${rubric.id}@${rubric.version}`, ...(rubric['derived-from'] ?? [])];
  const titles = titlesOf(rubric, reader);
  return editions.flatMap((overlay, index) => {
    const own = changes.filter((change) => change.overlay === overlay);
    if (own.length === 0) return [];
    const places = groupByPlace(own).map((group) => describePlace(group, titles, rubric, reader));
    return [{ overlay, base: editions[index + 1] ?? '', places }];
  });
}

/** A value as it would stand in a file, but for texts, which are in the reader's language: for comments in files. */
export function valueText(value: unknown, reader: Reader): string {
  if (value === null || value === undefined) return reader.messages.changes.nothing();
  if (typeof value === 'number') return reader.figures.number(value);
  if (isText(value)) return inLocale(value, reader.locale);
  if (Array.isArray(value)) return `[${value.map((item) => valueText(item, reader)).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${valueText(inner, reader)}`);
  return `{ ${entries.join(', ')} }`;
}

function titlesOf(rubric: Rubric, { locale }: Reader): ReadonlyMap<string, string> {
  const nodes = [...dimensionsOf(rubric), ...criteriaOf(rubric).map(({ criterion }) => criterion)];
  return new Map(nodes.map(({ id, title }) => [id, inLocale(title, locale)]));
}

/** Changes come in the order of the tree, so those of one place stand together. */
function groupByPlace(changes: readonly RubricChange[]): RubricChange[][] {
  const groups: RubricChange[][] = [];
  for (const change of changes) {
    const [last] = groups.at(-1) ?? [];
    const isSame = last !== undefined && last.node === change.node && last.what === change.what;
    if (isSame && !isWhole(change) && !isWhole(last)) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** A node that was added or dropped; sources and choices that were added are keys of the rubric. */
function isWhole({ key }: RubricChange): boolean {
  return key.length === 0;
}

function describePlace(
  group: readonly RubricChange[],
  titles: ReadonlyMap<string, string>,
  rubric: Rubric,
  reader: Reader,
): ChangedPlace {
  const [first] = group as [RubricChange];
  const { node, what, from, to, because } = first;
  const own = isWhole(first) ? valueText(from ?? to, reader) : titles.get(node ?? '');
  return {
    node,
    title: node === null ? reader.messages.changes.rubricItself() : (own ?? node),
    what: isWhole(first) ? what : 'set',
    edits: isWhole(first) ? [] : group.map((change) => describeKey(change, rubric, reader)),
    because: inLocale(because ?? undefined, reader.locale) || reasonOf(first, reader),
  };
}

/** Sources and choices speak for themselves; everything else is asked for a reason. */
function reasonOf({ node, what }: RubricChange, { messages: { changes } }: Reader): string {
  if (node === null && what !== 'set') return what === 'dropped' ? changes.orphaned() : '';
  return changes.noReason();
}

function describeKey({ key, from, to, what }: RubricChange, rubric: Rubric, reader: Reader): ChangedKey {
  const [before, after] = [valueWords(from, rubric, reader), valueWords(to, rubric, reader)];
  if (what === 'set') return { key: key.join('.'), before, after };
  const [list = ''] = key;
  return { key: list, before: what === 'added' ? null : before, after: what === 'added' ? after : null };
}

/** `weight: 1 → 2`, without the key: what was and what is; a sign for what joined or left a list. */
export function turnText({ before, after }: ChangedKey, { messages }: Reader): string {
  if (before === null) return `+ ${after ?? ''}`;
  return after === null ? `− ${before}` : `${before} ${messages.markdown.labels.arrow} ${after}`;
}
