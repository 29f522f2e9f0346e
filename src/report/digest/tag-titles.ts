/** The titles of tags: facets have their own, others get one where an index names them. */
import { ownValue } from '../../model/own-value.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from './reader.ts';

/** The title of a value of a tag; the value itself where the rubric has none. */
export function tagTitle(tag: string, value: string, { facets, indices }: Rubric, { locale }: Reader): string {
  const facet = tag === 'facet' ? ownValue(facets, value)?.title : undefined;
  if (facet !== undefined) return inLocale(facet, locale);
  const index = indices.find(({ by, titles }) => [by ?? []].flat().includes(tag) && Object.hasOwn(titles, value));
  return inLocale(ownValue(index?.titles, value), locale) || value;
}

/** A tag as the head of a column: only facets have a name of their own. */
export function tagName(tag: string, { messages }: Reader): string {
  return tag === 'facet' ? messages.rules.labels.facet : tag;
}

type Tags = Readonly<Record<string, string | readonly string[]>>;

/** `lens: Privacy or Security, stage: Use`. */
export function tagPhrase(tags: Tags, rubric: Rubric, reader: Reader): string {
  const { conditions, markdown } = reader.messages;
  return Object.entries(tags)
    .map(([tag, values]) => {
      const titles = [values].flat().map((value) => tagTitle(tag, value, rubric, reader));
      return `${tagName(tag, reader)}: ${titles.reduce((left, right) => conditions.joins.or({ left, right }))}`;
    })
    .join(markdown.labels.comma);
}
