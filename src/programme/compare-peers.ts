/** Agencies against their peers: those of the same groups, by the same edition of the rubric. */
import { compareText } from '../model/compare-text.ts';
import { ownValue } from '../model/own-value.ts';
import type { AssessmentResult, Cohort } from '../model/result.ts';
import type { CohortRule, Rubric } from '../model/rubric.ts';
import { quantile } from './quantile.ts';

type Compared = Pick<AssessmentResult, 'agency' | 'rubric' | 'score' | 'level' | 'coverage'>;

/**
 * One cohort per edition of a rubric that has a `cohort` rule, and combination of group values. Editions are never
 * mixed: another edition is another measure.
 */
export function comparePeers(assessments: readonly Compared[], rubrics: Readonly<Record<string, Rubric>>): Cohort[] {
  const cohorts = new Map<string, Compared[]>();
  for (const assessment of assessments) {
    const rule = rubrics[editionOf(assessment)]?.cohort;
    if (rule === undefined) continue;
    const key = JSON.stringify([editionOf(assessment), Object.entries(groupOf(assessment, rule))]);
    cohorts.set(key, [...(cohorts.get(key) ?? []), assessment]);
  }
  return [...cohorts]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, members]) => {
      const [first] = members;
      const rubric = first && rubrics[editionOf(first)];
      return first === undefined || rubric?.cohort === undefined
        ? []
        : [describe(members, first, rubric, rubric.cohort)];
    });
}

function editionOf({ rubric: { id, version } }: Compared): string {
  return `${id}@${version}`;
}

/** Groups that an agency does not name are left out of its key. */
function groupOf({ agency: { groups = {} } }: Compared, { by }: CohortRule): Record<string, string> {
  return Object.fromEntries(
    by.flatMap((key) => {
      const value = ownValue(groups, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function describe(members: readonly Compared[], first: Compared, rubric: Rubric, rule: CohortRule): Cohort {
  const covered = members.filter(({ coverage }) => coverage >= rule['min-coverage']);
  const compared = covered.filter(({ score, level }) => score !== null || level !== null);
  const head = { rubric: editionOf(first), group: groupOf(first, rule) };
  const counts = { agencies: compared.length, left: members.length - compared.length };
  if (compared.length < rule['suppress-below']) {
    return { ...head, ...counts, suppressed: true, mean: null, lower: null, median: null, upper: null, atLeast: null };
  }
  const scores = compared.flatMap(({ score }) => score ?? []).toSorted((a, b) => a - b);
  return {
    ...head,
    ...counts,
    suppressed: false,
    mean: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    lower: quantile(scores, 0.25),
    median: quantile(scores, 0.5),
    upper: quantile(scores, 0.75),
    atLeast: sharesAtLeast(compared, rubric),
  };
}

/** Whoever has no level has not reached any. */
function sharesAtLeast(compared: readonly Compared[], { levels }: Rubric): Record<string, number> {
  return Object.fromEntries(
    levels.map(({ level }) => [
      String(level),
      compared.filter((peer) => peer.level !== null && peer.level >= level).length / compared.length,
    ]),
  );
}
