import { describe, expect, it } from 'vitest';
import { casesText, rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

const AGAINST = `${rubricText()}  - id: each
    title: Each
    per: { kind: system }
    criteria: [{ id: uptime, title: U, number: {} }]
instance-kinds: { system: { title: System } }
states: [{ id: goal, title: Goal }]
indices: [{ id: risk, title: Risk }]
`;

async function faults(...cases: readonly string[]): Promise<string[]> {
  const text = casesText({ cases: `cases:\n${cases.map((keys) => `  - { ${keys} }`).join('\n')}` });
  return told(await readAny(text, 'cases.yaml', AGAINST)).map((fault) => fault.replace(/^cases\./, ''));
}

describe('golden cases', () => {
  it('are each another, and each expects something', async () => {
    const some = 'expect: { score: 1 }';
    const nothing = 'expect: { nodes: { roles: {} }, blockers: [] }';
    expect(
      await faults(
        `id: a, ${some}`,
        `id: b, ${some}`,
        `id: a, ${some}`,
        `id: a, ${nothing}`,
        'id: c, expect: { nodes: { roles: {} } }',
        'id: d, expect: {}',
        'id: e, expect: { score: null }',
      ),
    ).toEqual([
      '2.id duplicate-id id=a other=a',
      '3.id duplicate-id id=a other=a',
      '4.expect expects-nothing',
      '5.expect expects-nothing',
    ]);
  });

  it('expect what the rubric has, with the instances and states of the case', async () => {
    const sound = `expect: { nodes: { uptime@crm: { score: 1 }, each@crm: { score: 1 } }, states: { goal: { score: 1, nodes: { roles: { score: 1 } } }, later: { score: 1 } }, indices: { risk: { all: { score: 1 } } }, blockers: [uptime@crm], findings: { dont-know: [roles] } }`;
    const given = 'instances: [{ of: system, id: crm }], states: [{ id: later, title: Later }]';
    expect(await faults(`id: a, ${given}, ${sound}`)).toEqual([]);
    const known = `id: a, ${sound.replace('findings: { dont-know: [roles] }', 'findings: { dont-know: [rolse], answered-but-not-asked: true }')}`;
    expect(await faults(known)).toEqual([
      '0.expect.nodes.uptime@crm unknown-node id=uptime@crm',
      '0.expect.nodes.each@crm unknown-node id=each@crm',
      '0.expect.states.later unknown-state id=later',
      '0.expect.blockers.0 unknown-node id=uptime@crm',
      '0.expect.findings.dont-know.0 unknown-node id=rolse roles?',
    ]);
  });

  it('are told each fault of their answers once, at the place where it was said', async () => {
    const answers = 'answers: { governance: 9, roles: maybe, shre: 1 }';
    const instances = 'instances: [{ of: system, id: crm, others: 7 }, { of: sytem, id: erp }]';
    expect(await faults(`id: a, ${answers}, ${instances}, expect: { score: 1 }`)).toEqual([
      '0.answers.governance.claimed answer-outside-scale found=9 min=0 max=5',
      '0.answers.roles.claimed answer-not-an-option found=maybe allowed=no, partly, yes',
      '0.answers.shre unknown-criterion id=shre share?',
      '0.instances.0.others.claimed answer-outside-scale found=7 min=0 max=5',
      '0.instances.1.of unknown-id id=sytem expected=instance-kind system?',
    ]);
  });
});
