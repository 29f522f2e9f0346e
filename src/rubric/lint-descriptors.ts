/** Descriptors that a reader cannot tell apart, and questions that are asked twice. */
import type { Criterion, Options } from '../model/criterion.ts';
import { LOCALES } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import { longOption } from '../model/short-forms.ts';
import type { Text } from '../model/text.ts';
import { areAlike, foldText, SHORTEST_ALIKE, type Folded } from '../document/alike.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nodePlaces, type Placed } from './node-places.ts';

export function lintDescriptors(rubric: Rubric): Fault[] {
  const criteria = nodePlaces(rubric).criteria.filter(isWritten);
  const [descriptors, questions] = [createRepeats(), createRepeats()];
  return [
    ...Object.entries(rubric['answer-sets']).flatMap(([id, options]) =>
      alikeAmong(optionDescriptors(options), ['answer-sets', id]),
    ),
    ...criteria.flatMap(({ node, path }) => {
      const levels = levelDescriptors(node);
      return [
        ...repeated('question-repeated', node.id, questionOf(node), path, questions),
        ...alikeAmong(levels, [...path, 'levels']),
        ...repeated('descriptor-repeated', node.id, levels, [...path, 'levels'], descriptors),
        ...alikeAmong(optionDescriptors(node.answers), [...path, 'answers']),
      ];
    }),
  ];
}

/** A linked criterion has no words of its own, and facets after the first repeat those of the first. */
function isWritten({ node, path }: Placed<Criterion>): boolean {
  return node['answer-of'] === undefined && !(isFacet(node) && path.at(-1) !== 0);
}

/** As `expandFacets` names and tags them. */
function isFacet({ id, tags }: Criterion): boolean {
  const facet = tags?.['facet'];
  return typeof facet === 'string' && id.endsWith(`/${facet}`);
}

/** Something that is described, and where, from the place of its list. */
interface Descriptor {
  readonly name: string;
  readonly path: Path;
  /** In the order of `LANGUAGES`. */
  readonly phrases: readonly (Folded | null)[];
}

/** A text without languages is its own. */
const LANGUAGES = ['', ...LOCALES] as const;

function questionOf({ question }: Criterion): Descriptor[] {
  return question === undefined ? [] : [describe('', ['question'], question)];
}

function levelDescriptors({ levels = {} }: Criterion): Descriptor[] {
  return Object.entries(levels).map(([level, text]) => describe(level, [level], text));
}

function optionDescriptors(options: Options | string | undefined): Descriptor[] {
  if (options === undefined || typeof options === 'string') return [];
  return Object.entries(options).flatMap(([id, option]) => {
    const { title } = longOption(option);
    return title === undefined ? [] : [describe(id, [id, 'title'], title)];
  });
}

function describe(name: string, path: Path, text: Text): Descriptor {
  if (typeof text === 'string') return { name, path, phrases: [foldText(text)] };
  return { name, path, phrases: [null, ...LOCALES.map((locale) => foldPhrase(text[locale]))] };
}

function foldPhrase(phrase: string | undefined): Folded | null {
  return phrase === undefined ? null : foldText(phrase);
}

/** Each descriptor that is like an earlier one, once. */
function alikeAmong(descriptors: readonly Descriptor[], list: Path): Fault[] {
  return descriptors.flatMap((later, index): Fault[] => {
    for (const earlier of descriptors.slice(0, index)) {
      const language = languageAlike(earlier, later);
      if (language === null) continue;
      const params = { name: later.name, other: earlier.name, language };
      return [{ code: 'descriptors-alike', severity: 'warning', path: [...list, ...later.path], params }];
    }
    return [];
  });
}

/**
 * The first language in which the two are equal, or in which they are alike when they are so in every language: one
 * language may need no more than a “not” where another needs half a sentence.
 */
function languageAlike(a: Descriptor, b: Descriptor): string | null {
  let alike: string | null = null;
  let isAlikeThroughout = true;
  // Without an iterator, for a large rubric has tens of thousands of pairs.
  for (let index = 0; index < LANGUAGES.length; index += 1) {
    const one = a.phrases[index];
    const two = b.phrases[index];
    if (!one || !two) continue;
    const language = LANGUAGES[index] ?? '';
    if (one.text === two.text && one.text.length >= SHORTEST_ALIKE) return language;
    isAlikeThroughout &&= areAlike(one, two);
    alike ??= language;
  }
  return isAlikeThroughout ? alike : null;
}

/** Which criterion said something first, and what has been told of already. */
interface Repeats {
  readonly first: Map<string, string>;
  readonly told: Set<string>;
}

function createRepeats(): Repeats {
  return { first: new Map(), told: new Set() };
}

/** Texts that two criteria share word by word; each of them once, however many criteria share it. */
function repeated(
  code: 'descriptor-repeated' | 'question-repeated',
  id: string,
  descriptors: readonly Descriptor[],
  list: Path,
  { first, told }: Repeats,
): Fault[] {
  return descriptors.flatMap(({ phrases, path }): Fault[] => {
    const shared = sharedPhrase(phrases, id, first);
    if (shared === null || told.has(shared)) return [];
    for (const folded of phrases) if (isLong(folded)) told.add(folded.text);
    return [{ code, severity: 'warning', path: [...list, ...path], params: { id, other: first.get(shared) ?? '' } }];
  });
}

/** The first phrase that another criterion said before; the others are from now on said by this one. */
function sharedPhrase(phrases: Descriptor['phrases'], id: string, first: Map<string, string>): string | null {
  let shared: string | null = null;
  for (const folded of phrases) {
    if (!isLong(folded)) continue;
    const by = first.get(folded.text);
    if (by === undefined) first.set(folded.text, id);
    else if (by !== id) shared ??= folded.text;
  }
  return shared;
}

function isLong(folded: Folded | null): folded is Folded {
  return folded !== null && folded.text.length >= SHORTEST_ALIKE;
}
