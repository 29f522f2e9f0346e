/** Golden cases against the rubric they test: answers that it admits, and expectations of things that it has. */
import type { Case, Cases } from '../model/cases.ts';
import { expandInstances } from '../model/expand-instances.ts';
import type { IssueCode } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import { nodeIds } from '../model/rubric-tree.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { caseAssessment } from './case-assessment.ts';
import { checkAssessment } from './check-assessment.ts';

export function checkCases({ cases }: Pick<Cases, 'cases'>, rubric: Rubric): Fault[] {
  const ids = cases.map(({ id }) => id);
  return cases.flatMap((golden, index) => {
    const twice: Fault[] =
      ids.indexOf(golden.id) < index
        ? [{ code: 'duplicate-id', path: ['id'], params: { id: golden.id, other: golden.id } }]
        : [];
    return [...twice, ...checkAnswers(golden, rubric), ...checkExpectation(golden, rubric)].map((fault) => ({
      ...fault,
      path: ['cases', index, ...fault.path],
    }));
  });
}

/** An answer of many criteria that none of them admits is one fault. */
function checkAnswers(golden: Case, rubric: Rubric): Fault[] {
  const { assessment, placeOf } = caseAssessment(golden, rubric);
  const seen = new Set<string>();
  return checkAssessment(assessment, rubric)
    .map((fault): Fault => ({ ...fault, path: placeOf(fault.path) }))
    .filter(({ code, path }) => {
      const key = JSON.stringify([code, path]);
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

function checkExpectation({ expect, instances, states }: Case, rubric: Rubric): Fault[] {
  const nodes = nodeIds(expandInstances(rubric, instances));
  const stateIds = [...rubric.states, ...states].map(({ id }) => id);
  const indexIds = rubric.indices.map(({ id }) => id);
  const found = Object.entries(expect.findings).flatMap(([code, where]) =>
    unknownItems(Array.isArray(where) ? where : [], ['expect', 'findings', code], nodes),
  );
  return [
    ...unknownKeys('unknown-node', expect.nodes, ['expect', 'nodes'], nodes),
    ...unknownKeys('unknown-state', expect.states, ['expect', 'states'], stateIds),
    ...Object.entries(expect.states).flatMap(([id, state]) =>
      unknownKeys('unknown-node', state.nodes, ['expect', 'states', id, 'nodes'], nodes),
    ),
    ...unknownKeys('unknown-index', expect.indices, ['expect', 'indices'], indexIds),
    ...unknownItems(expect.blockers ?? [], ['expect', 'blockers'], nodes),
    ...found,
    ...(expectsSomething(expect) ? [] : [{ code: 'expects-nothing', path: ['expect'] } satisfies Fault]),
  ];
}

function unknownKeys(code: IssueCode, expected: object, path: Path, known: readonly string[]): Fault[] {
  return Object.keys(expected)
    .filter((id) => !known.includes(id))
    .map((id) => ({ code, path: [...path, id], atKey: true, params: { id }, suggestion: nearest(id, known) }));
}

function unknownItems(ids: readonly string[], path: Path, known: readonly string[]): Fault[] {
  return ids.flatMap((id, index): Fault[] =>
    known.includes(id)
      ? []
      : [{ code: 'unknown-node', path: [...path, index], params: { id }, suggestion: nearest(id, known) }],
  );
}

/** A case that compares nothing would pass whatever the rubric does. */
function expectsSomething(expect: unknown): boolean {
  if (Array.isArray(expect) || typeof expect !== 'object' || expect === null) return true;
  return Object.values(expect).some(expectsSomething);
}
