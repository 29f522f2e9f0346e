/** The engine's result with nothing but what the oracle says too. */
import type { ViewScore } from '../../../src/model/result.ts';
import type { Scored } from '../../../src/scoring/score.ts';
import type { Expected } from './oracle.ts';

export function engineFigures(result: Scored): Expected {
  return {
    ...figures(result),
    views: result.views,
    nodes: Object.fromEntries(
      Object.entries(result.nodes).map(([id, { views, distribution, ...node }]) => [
        id,
        { ...figures(node), views, ...(distribution !== undefined && { distribution }) },
      ]),
    ),
    indices: byKey(result.indices),
    states: result.states.map(({ title: _title, by: _by, ...state }) => state),
  };
}

function figures({ score, reason, level, coverage }: ViewScore): ViewScore {
  return { score, reason, level, coverage };
}

/** In an order that both sides have: the order of groups is that of a report. */
export function byKey(indices: Expected['indices']): Expected['indices'] {
  return indices.map(({ id, groups }) => ({
    id,
    groups: groups.toSorted((a, b) => (a.key.join('\n') < b.key.join('\n') ? -1 : 1)),
  }));
}
