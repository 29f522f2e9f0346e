/** Golden cases of a rubric that has everything a case can speak of: instances, states, indices, views, findings. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCases } from '../../src/api/run-cases.ts';
import { folderWith } from '../cli/run-thang.ts';

const RUBRIC = `kind: rubric
schema: 1
id: rich
version: 1.0.0
status: draft
title: Rich
scale: { min: 0, max: 4 }
levels: [{ level: 1, from: 1, title: One }, { level: 2, from: 2, title: Two }, { level: 3, from: 3, title: Three }]
scoring: { unanswered: lowest, evidence: ignored }
instance-kinds: { system: { title: System } }
states: [{ id: goal, title: Goal, priority: linear }]
indices:
  - { id: theme, title: By theme, by: theme }
  - { id: all-criteria, title: All, rollup: distribution }
dimensions:
  - id: office
    title: Office
    criteria:
      - { id: rules, title: Rules, number: {}, tags: { theme: law } }
      - { id: people, title: People, number: {}, tags: { theme: staff } }
      - { id: again, title: Rules once more, answer-of: rules, weight: 2 }
  - id: systems
    title: Systems
    per: { kind: system, rollup: min }
    criteria:
      - { id: backup, title: Backup, number: {} }
      - { id: access, title: Access, number: {} }
`;

const HEAD = 'kind: cases\nschema: 1\nrubric: rich@1.0.0\nas-of: 2026-11-23\ncases:\n';

/** What came out otherwise than `expect` says, for one case with these keys. */
async function unmet(keys: string): Promise<string[]> {
  const folder = folderWith({ 'rubric.yaml': RUBRIC, 'cases.yaml': `${HEAD}  - ${keys.replaceAll('\n', '\n    ')}\n` });
  const { outcomes, broken } = await runCases([join(folder, 'cases.yaml')]);
  expect(broken).toEqual([]);
  return outcomes.flatMap(({ failures }) =>
    failures.map(({ of, found }) => `${of}: ${found === undefined ? 'absent' : JSON.stringify(found)}`),
  );
}

/** Rules 4, people 2; office (4 + 2 + 2×4) ÷ 4 = 3.5. Mail 1, portal (3 + 1) ÷ 2 = 2; systems 1. Total 2.25. */
const ANSWERS = `id: a
answers: { office: 2, rules: { claimed: 4, states: { goal: 3 } } }
instances:
  - { of: system, id: mail, others: 1 }
  - { of: system, id: portal, answers: { backup: 3, systems: 1 } }
expect:`;

describe('a golden case', () => {
  it('spreads the answer of a dimension over the criteria that are not named, in each instance by itself', async () => {
    const nodes = `
  score: 2.25
  level: 2
  nodes:
    rules: { score: 4 }
    people: { score: 2 }
    again: { score: 4 }
    office: { score: 3.5, level: 3 }
    systems: { score: 1 }
    systems@mail: { score: 1 }
    systems@portal: { score: 2 }
    backup@portal: { score: 3 }
    access@portal: { score: 1 }`;
    expect(await unmet(ANSWERS + nodes)).toEqual([]);
  });

  it('holds views, states and their gaps, indices and distributions', async () => {
    const figures = `
  views: { claimed: { score: 2.25 } }
  nodes: { rules: { views: { claimed: { score: 4 } } } }
  states: { goal: { gap: -0.375, priority: 0, nodes: { rules: { score: 3, gap: -1 }, people: { gap: 0 } } } }
  indices:
    theme: { law: { score: 4 }, staff: { score: 2 } }
    all-criteria: { all: { distribution: { 1: 3, 2: 1, 3: 1, 4: 1 } } }`;
    expect(await unmet(ANSWERS + figures)).toEqual([]);
  });

  it('names everything that came out otherwise by its place below expect', async () => {
    const figures = `
  score: 2
  reason: unanswered
  views: { appraised: { score: 2.25 } }
  nodes: { rules: { level: 2, views: { appraised: { coverage: 1 } } } }
  states: { goal: { gap: 1 } }
  indices: { theme: { law: { score: 3 }, other: { score: 1 } } }
  findings: { dont-know: true, not-applicable: [rules], answered-but-not-asked: false }`;
    expect(await unmet(ANSWERS + figures)).toEqual([
      'score: 2.25',
      'reason: null',
      'views.appraised.score: absent',
      'nodes.rules.level: null',
      'nodes.rules.views.appraised.coverage: absent',
      'states.goal.gap: -0.375',
      'indices.theme.law.score: 4',
      'indices.theme.other.score: absent',
      'findings.dont-know: false',
      'findings.not-applicable: []',
    ]);
  });

  it('takes no level for another, however wide the tolerance', async () => {
    const folder = folderWith({
      'rubric.yaml': RUBRIC,
      'cases.yaml':
        HEAD.replace('cases:', 'tolerance: 1\ncases:') + '  - { id: a, others: 2, expect: { score: 0.5, level: 2 } }\n',
    });
    const { outcomes } = await runCases([folder]);
    expect(outcomes[0]?.failures).toMatchObject([{ of: 'level', expected: 2, found: 1 }]);
  });

  it('judges on its own day, and in its own view', async () => {
    const given = `id: a
view: appraised
answers: { rules: { claimed: 1, appraised: 3 }, people: { claimed: 1, appraised: 3 } }
instances: [{ of: system, id: mail, others: { appraised: 3 } }]
expect: { score: 3, nodes: { rules: { score: 3 } } }`;
    expect(await unmet(given)).toEqual([]);
  });

  it('is read once, however many paths lead to it', async () => {
    const folder = folderWith({
      'rubric.yaml': RUBRIC,
      'cases.yaml': `${HEAD}  - { id: a, others: 2, expect: { level: 1 } }\n`,
    });
    const { outcomes } = await runCases([join(folder, 'cases.yaml'), folder]);
    expect(outcomes.map(({ id }) => id)).toEqual(['a']);
  });
});
