import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

const DIMENSIONS = `dimensions:
  - id: office
    title: Office
    criteria:
      - { id: rules, title: R, number: {}, evidence: [{ id: decree, from-level: 1 }, { id: minutes, from-level: 2 }] }
      - { id: staff, title: S, number: {}, evidence: [{ id: list, from-level: 1 }] }
      - { id: again, title: A, answer-of: staff }
      - { id: plan, title: P, number: {}, facets: [speed, reach], evidence: [{ id: chart, from-level: 1 }] }
    dimensions:
      - { id: desk, title: D, criteria: [{ id: lamp, title: L, number: {} }] }`;

async function faults(migration: string): Promise<string[]> {
  const facets = 'facets: { speed: { title: S }, reach: { title: R } }';
  return told(await readAny(`${rubricText({ dimensions: DIMENSIONS })}${facets}\nmigration: ${migration}\n`));
}

describe('a migration', () => {
  it.each([
    '{ from: small@0.9.0 }',
    '{ from: other@1.0.0, criteria: { old: rules, gone: null, older: { to: [staff, lamp] }, dropped: { to: null } } }',
    '{ from: small@0.9.0, criteria: { rules: { ask-again: true, evidence: { paper: decree, memo: null } } } }',
    '{ from: small@0.9.0, criteria: { old: { to: [rules, staff], evidence: { a: minutes, b: list } } } }',
    '{ from: small@0.9.0, criteria: { old: plan, older: plan/speed, oldest: { to: plan, evidence: { a: chart } } } }',
    '{ from: small@0.9.0, dimensions: { bureau: office, table: desk, idea: plan } }',
  ])('is sound: %s', async (migration) => {
    expect(await faults(migration)).toEqual([]);
  });

  it('leads to what is here, and is told all that is not', async () => {
    const found = await faults(`
  from: small@1.0.0
  dimensions: { a: rules, b: offic, c: desk }
  criteria:
    one: ruls
    two: again
    three: { to: [rules, staf, again] }
    four: { to: desk }
    five: { ask-again: true }
    staff: { evidence: { a: lst, b: list, c: decree } }
    six: { to: [rules, lamp], evidence: { a: list, b: minutes } }
    seven: { to: nothing, evidence: { a: b } }`);
    const [path, allowed] = ['migration.criteria', 'decree, minutes'];
    expect(found).toEqual([
      'migration.from reference-cycle key=migration cycle=small@1.0.0 → small@1.0.0',
      'migration.dimensions.a unknown-id id=rules expected=dimension',
      'migration.dimensions.b unknown-id id=offic expected=dimension office?',
      `${path}.one unknown-criterion id=ruls rules?`,
      `${path}.two criterion-linked id=again source=staff staff?`,
      `${path}.three.to.1 unknown-criterion id=staf staff?`,
      `${path}.three.to.2 criterion-linked id=again source=staff staff?`,
      `${path}.four.to criterion-needed id=desk ids=lamp`,
      `${path}.five unknown-criterion id=five`,
      `${path}.staff.evidence.a unknown-requirement id=lst allowed=list list?`,
      `${path}.staff.evidence.c unknown-requirement id=decree allowed=list`,
      `${path}.six.evidence.a unknown-requirement id=list allowed=${allowed}`,
      `${path}.seven.to unknown-criterion id=nothing`,
    ]);
  });
});
