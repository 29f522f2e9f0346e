/** Places on a page that links lead to. Ids are keys, so links survive a change of title or language. */
import type { PhrasingContent } from 'mdast';

/** Ids hold letters, marks, digits and `. _ / -` only; a slash would end the name of the anchor. */
export function anchorOf(id: string): string {
  return encodeURIComponent(id.replaceAll('/', '.'));
}

/** GitHub keeps the id of an empty anchor; what an id cannot hold has been refused when the rubric was read. */
export function anchor(id: string): PhrasingContent {
  return { type: 'html', value: `<a id="${anchorOf(id)}"></a>` };
}
