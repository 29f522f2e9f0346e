/** Which keys of a rubric move scores when they change. */
import type { MovesScores, RubricDifference } from '../model/rubric-difference.ts';
import type { Rubric } from '../model/rubric.ts';

/** The two rubrics that are compared. */
export interface Sides {
  readonly a: Rubric;
  readonly b: Rubric;
}

/** For a value that is no text, and no weight. */
export function movesScores(
  path: readonly string[],
  of: RubricDifference['of'],
  from: unknown,
  to: unknown,
  sides: Sides,
): MovesScores {
  // No id has a colon in it.
  const written = path.join(':');
  if (path[0] === 'tags') return usesTags(sides.a) || usesTags(sides.b) ? 'may' : 'no';
  if (path[0] === 'evidence' && of === 'criterion')
    return weighsEvidence(sides.a) || weighsEvidence(sides.b) ? 'may' : 'no';
  if (NEVER[of].test(written)) return 'no';
  if (OPTION.test(written)) return from === undefined || to === undefined ? 'may' : 'yes';
  return ALWAYS[of].test(written) ? 'yes' : 'may';
}

/** What is said of a rubric or a question, and the upper end of a level, which is checked only. */
const NEVER: Record<RubricDifference['of'], RegExp> = {
  rubric:
    /^(?:status|source|sources|choices|derived-from|facets|instance-kinds|levels:[^:]+:to|scoring:appraisal-note)(?::|$)/,
  dimension: /^levels:[^:]+:to$/,
  criterion: /^basis(?::|$)/,
};

/** A new option moves no answer that was given; another value of an option moves every one that chose it. */
const OPTION = /^(?:answers|answer-sets:[^:]+):[^:]+(?::value)?$/;

/** Rules that every answer goes through; the others decide for some answers only. */
const ALWAYS: Record<RubricDifference['of'], RegExp> = {
  rubric: /^(?:scale|scoring:(?:rollup|normalise|base|worth))(?::|$)/,
  dimension: /^(?:rollup|base|worth|per|adds)(?::|$)/,
  criterion: /^(?:(?:scale|number:ratio|checks|worth|answer-of|reads|adds|rollup)(?::|$)|(?:answers|number)$)/,
};

function weighsEvidence({ scoring }: Rubric): boolean {
  return scoring.evidence === 'caps';
}

/** Tags count where an index is made by one, or a condition selects by one. */
function usesTags({ indices, ...rest }: Rubric): boolean {
  return indices.some(({ by }) => by !== undefined) || JSON.stringify(rest).includes('"tag":{');
}
