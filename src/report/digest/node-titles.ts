/** Titles that can stand alone: a facet or an instance is named together with the question that it belongs to. */
import type { Locale } from '../../model/locale.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { inLocale, type Text } from '../../model/text.ts';

/** The id of the instance that a node belongs to; null where it belongs to none. No other id has an at sign. */
export function instanceOf(id: string): string | null {
  const at = id.lastIndexOf('@');
  return at < 0 ? null : id.slice(at + 1);
}

/** By id, of every dimension and criterion of the tree as it was scored. */
export function nodeTitles(rubric: Rubric, locale: Locale): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const dimension of rubric.dimensions) nameAll(dimension, NOTHING_ABOVE, locale, titles);
  return titles;
}

interface Named {
  readonly id: string;
  /** Without the instance. */
  readonly base: string;
  /** The title of the instance that it lies in. */
  readonly instance: string | null;
}

const NOTHING_ABOVE: Named = { id: '', base: '', instance: null };

function nameAll(dimension: Dimension, above: Named, locale: Locale, titles: Map<string, string>): void {
  const named = nameOf(dimension, above, locale);
  titles.set(dimension.id, whole(named));
  for (const criterion of dimension.criteria ?? []) titles.set(criterion.id, whole(nameOf(criterion, named, locale)));
  for (const child of dimension.dimensions ?? []) nameAll(child, named, locale, titles);
}

/** `x@crm` below `x` is an instance, `x/a` below `x` a facet; `x/a@crm` below `x@crm` is a facet too. */
function nameOf({ id, title }: { readonly id: string; readonly title: Text }, above: Named, locale: Locale): Named {
  const own = inLocale(title, locale);
  if (id.startsWith(`${above.id}@`)) return { id, base: above.base, instance: own };
  const isFacet = withoutInstance(id).startsWith(`${withoutInstance(above.id)}/`) && above.id !== '';
  return { id, base: isFacet ? `${above.base} – ${own}` : own, instance: above.instance };
}

function whole({ base, instance }: Named): string {
  return instance === null ? base : `${base} – ${instance}`;
}

function withoutInstance(id: string): string {
  const at = id.lastIndexOf('@');
  return at < 0 ? id : id.slice(0, at);
}
