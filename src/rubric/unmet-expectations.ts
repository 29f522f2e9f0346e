/** What a golden case expects, held against what scoring made of it. */
import type { CaseValue } from '../model/case-outcome.ts';
import type { Expectation } from '../model/cases.ts';
import type { AssessmentResult, Blocker, Finding } from '../model/result.ts';
import type { Path } from '../document/fault.ts';
import { unmetFigures, type Figures, type Unmet } from './unmet-figures.ts';

export type Found = Pick<
  AssessmentResult,
  'score' | 'level' | 'coverage' | 'reason' | 'views' | 'nodes' | 'states' | 'indices' | 'blockers' | 'findings'
>;

/** Everything named that came out otherwise. `tolerance` is for scores, gaps and coverages. */
export function unmetExpectations(expect: Expectation, found: Found, tolerance: number): Unmet[] {
  const compare = (path: Path, expected: Figures, against: Figures | undefined): Unmet[] =>
    unmetFigures(path, expected, against, tolerance);
  const compareAll = (path: Path, expected: ByName, against: ByName | undefined): Unmet[] =>
    Object.entries(expected).flatMap(([name, figures]) =>
      compare([...path, name], figures ?? {}, against?.[name] ?? undefined),
    );
  return [
    ...compare([], expect, found),
    ...compareAll(['views'], expect.views, found.views),
    ...compareAll(['nodes'], expect.nodes, found.nodes),
    ...Object.entries(expect.nodes).flatMap(([id, { views }]) =>
      compareAll(['nodes', id, 'views'], views, found.nodes[id]?.views),
    ),
    ...Object.entries(expect.states).flatMap(([id, state]) => {
      const against = found.states.find((other) => other.id === id);
      return [
        ...compare(['states', id], state, against),
        ...compareAll(['states', id, 'nodes'], state.nodes, against?.nodes),
      ];
    }),
    ...Object.entries(expect.indices).flatMap(([id, groups]) =>
      compareAll(['indices', id], groups, groupsOf(found, id)),
    ),
    ...unmetBlockers(expect.blockers, found.blockers),
    ...unmetFindings(expect.findings, found.findings),
  ];
}

type ByName = Readonly<Record<string, Figures | null | undefined>>;

function groupsOf({ indices }: Found, id: string): ByName {
  const groups = indices.find((index) => index.id === id)?.groups ?? [];
  return Object.fromEntries(groups.map((group) => [group.key.length === 0 ? 'all' : group.key.join('/'), group]));
}

/** The next level is the lowest that anything holds the total back from. */
function unmetBlockers(expected: readonly string[] | undefined, blockers: readonly Blocker[]): Unmet[] {
  if (expected === undefined) return [];
  const ofTotal = blockers.filter(({ of }) => of === null);
  const next = Math.min(...ofTotal.map(({ to }) => to));
  return unlike(
    ['blockers'],
    expected,
    ofTotal.filter(({ to }) => to === next).map(({ node }) => node),
  );
}

function unmetFindings(expected: Expectation['findings'], findings: readonly Finding[]): Unmet[] {
  return Object.entries(expected).flatMap(([code, wanted]): Unmet[] => {
    if (wanted === undefined) return [];
    const those = findings.filter((finding) => finding.code === code);
    const path = ['findings', code];
    if (Array.isArray(wanted))
      return unlike(
        path,
        wanted,
        those.flatMap(({ node }) => node ?? []),
      );
    const found = those.length > 0;
    return found === wanted ? [] : [{ path, expected: wanted, found }];
  });
}

/** Several findings may speak of one node; it is named once, and in any order. */
function unlike(path: Path, expected: readonly string[], found: readonly string[]): Unmet[] {
  const [wanted, those]: CaseValue[] = [expected, found].map((ids) => [...new Set(ids)].toSorted());
  return JSON.stringify(wanted) === JSON.stringify(those) ? [] : [{ path, expected: wanted ?? [], found: those ?? [] }];
}
