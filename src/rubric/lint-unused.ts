/** What a rubric declares and nothing in it uses: a leftover, or a reference that was forgotten. */
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nodePlaces } from './node-places.ts';

export function lintUnused(rubric: Rubric): Fault[] {
  const used = usedIn(rubric);
  const unused = (key: string, ids: readonly string[], known: ReadonlySet<string>): Fault[] =>
    ids.filter((id) => !known.has(id)).map((id) => neverUsed([key, id], key, id, true));
  const sources = rubric.sources.flatMap(({ id }, index) =>
    id === undefined || used.sources.has(id) ? [] : [neverUsed(['sources', index, 'id'], 'sources', id, false)],
  );
  const isConfidenceUnread = rubric.confidence !== undefined && !used.reads.has('confidence');
  return [
    ...unused('answer-sets', Object.keys(rubric['answer-sets']), used.answerSets),
    ...unused('facets', Object.keys(rubric.facets), used.facets),
    ...unused('instance-kinds', Object.keys(rubric['instance-kinds']), used.kinds),
    ...sources,
    ...(isConfidenceUnread ? [neverUsed(['confidence'], 'confidence', '', true)] : []),
  ];
}

function neverUsed(path: Path, key: string, id: string, atKey: boolean): Fault {
  return { code: 'never-used', severity: 'warning', path, atKey, params: { key, id } };
}

interface Used {
  readonly answerSets: ReadonlySet<string>;
  readonly facets: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly reads: ReadonlySet<string>;
}

/** States are not among them: declaring a state is using it, for each is scored. */
function usedIn(rubric: Rubric): Used {
  const { dimensions, criteria } = nodePlaces(rubric);
  const nodes = criteria.map(({ node }) => node);
  return {
    answerSets: new Set(nodes.flatMap(({ answers }) => (typeof answers === 'string' ? [answers] : []))),
    // Facets are already the criteria that they stand for, or still to become them.
    facets: new Set(nodes.flatMap(({ facets, tags }) => [...(facets ?? []), ...[tags?.['facet'] ?? []].flat()])),
    kinds: new Set(dimensions.flatMap(({ node }) => (node.per === undefined ? [] : [node.per.kind]))),
    sources: new Set(nodes.flatMap(({ basis }) => basis?.sources ?? [])),
    reads: new Set([...nodes, ...rubric.indices].map(({ reads }) => reads)),
  };
}
