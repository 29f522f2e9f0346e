import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

async function faults(dimensions: string, more = ''): Promise<string[]> {
  return told(await readAny(`${rubricText({ dimensions: `dimensions:\n${dimensions}` })}${more}`));
}

describe('the tree of a rubric', () => {
  it('has each id once, but for case, in the order of the file', async () => {
    const found = await faults(
      `  - id: office
    title: O
    criteria: [{ id: rules, title: R, number: {} }, { id: Office, title: O, number: {} }]
    dimensions: [{ id: RULES, title: D, criteria: [{ id: plan/speed, title: L, number: {} }] }]
  - { id: field, title: F, criteria: [{ id: rules, title: R, number: {} }, { id: plan, title: P, number: {}, facets: [reach, speed, reach] }] }
`,
      'facets: { speed: { title: S }, reach: { title: R } }\n',
    );
    expect(found).toEqual([
      'dimensions.0.criteria.1.id duplicate-id id=Office other=office',
      'dimensions.0.dimensions.0.id duplicate-id id=RULES other=rules',
      'dimensions.1.criteria.0.id duplicate-id id=rules other=rules',
      'dimensions.1.criteria.1.facets.1 duplicate-id id=plan/speed other=plan/speed',
      'dimensions.1.criteria.1.facets.2 duplicate-id id=plan/reach other=plan/reach',
    ]);
  });

  it('has no empty dimension, at the top or below', async () => {
    const found = await faults(
      `  - { id: a, title: A, criteria: [], dimensions: [{ id: b, title: B }, { id: c, title: C, criteria: [{ id: d, title: D, number: {} }] }] }
  - { id: e, title: E, dimensions: [] }
`,
    );
    expect(found).toEqual(['dimensions.0.dimensions.0 empty-dimension id=b', 'dimensions.1 empty-dimension id=e']);
  });

  it('has siblings of which at least one weighs something', async () => {
    const criteria = (id: string, ...weights: number[]): string =>
      `criteria: [${weights.map((weight, at) => `{ id: ${id}${at}, title: C, number: {}, weight: ${weight} }`).join(', ')}]`;
    const found = await faults(
      `  - { id: a, title: A, weight: 0, ${criteria('a', 0, 0)} }
  - { id: b, title: B, weight: 0, ${criteria('b', 0, 1)}, dimensions: [{ id: c, title: C, weight: 0, ${criteria('c', 0)} }, { id: d, title: D, weight: 0, ${criteria('d', 1, 1)} }] }
`,
    );
    expect(found).toEqual([
      'dimensions weights-all-zero !',
      'dimensions.0.criteria weights-all-zero !',
      'dimensions.1.dimensions weights-all-zero !',
    ]);
  });

  it('is unfolded for facets and instances that are declared', async () => {
    const found = await faults(
      `  - id: a
    title: A
    per: { kind: systm }
    criteria: [{ id: b, title: B, number: {}, facets: [sped, reach, x], rollup: min }, { id: c, title: C, number: {}, rollup: min }]
    dimensions: [{ id: d, title: D, per: { kind: system }, criteria: [{ id: e, title: E, number: {} }] }, { id: f, title: F, per: { kind: x }, criteria: [{ id: g, title: G, number: {} }] }]
`,
      'facets: { speed: { title: S }, reach: { title: R } }\ninstance-kinds: { system: { title: S } }\n',
    );
    expect(found.toSorted()).toEqual([
      'dimensions.0.criteria.0.facets.0 unknown-id id=sped expected=facet speed?',
      'dimensions.0.criteria.0.facets.2 unknown-id id=x expected=facet',
      'dimensions.0.criteria.1.rollup key-without-use key=rollup needs=facets',
      'dimensions.0.dimensions.0.per per-nested kind=system dimension=a other=systm',
      'dimensions.0.dimensions.1.per per-nested kind=x dimension=a other=systm',
      'dimensions.0.dimensions.1.per.kind unknown-id id=x expected=instance-kind',
      'dimensions.0.per.kind unknown-id id=systm expected=instance-kind system?',
    ]);
  });
});

describe('a worth', () => {
  const part = (worth: string): string => `worth: ${worth}`;
  const everywhere = async (worth: string): Promise<string[]> => {
    const text = rubricText({
      scoring: `scoring: { ${part(worth)} }`,
      dimensions: `dimensions: [{ id: d, title: D, ${part(worth)}, criteria: [{ id: c, title: C, number: {}, ${part(worth)} }] }]`,
    });
    return told(await readAny(`${text}indices: [{ id: i, title: I, ${part(worth)} }]\n`));
  };
  const places = ['scoring', 'dimensions.0', 'dimensions.0.criteria.0', 'indices.0'];

  it.each([
    ['{ line: { 0: 0, 5: 5 } }', []],
    ['{ steps: { 0: 1 } }', []],
    ['{ steps: { 0: 1 }, closed: upper }', []],
    ['{ steps: { 0: 1 }, closed: lower }', []],
    ['{ equal-bands: [0, 10, 20] }', []],
    ['{}', [' one-of-needed keys=line, steps, equal-bands']],
    ['{ closed: upper }', [' one-of-needed keys=line, steps, equal-bands']],
    ['{ line: { 0: 0 }, equal-bands: [0, 1] }', [' one-of-needed keys=line, steps, equal-bands']],
    ['{ line: {} }', ['.line too-short limit=1']],
    ['{ steps: {} }', ['.steps too-short limit=1']],
    [
      '{ equal-bands: [0, 10, 10, 5, 20] }',
      ['.equal-bands.2 not-rising found=10 previous=10', '.equal-bands.3 not-rising found=5 previous=10'],
    ],
    ['{ line: { 0: 0 }, closed: upper }', ['.closed key-without-use key=closed needs=steps']],
    ['{ line: { 0: 0 }, closed: lower }', []],
  ])('is drawn in one way, wherever it stands: %s', async (worth, found) => {
    expect((await everywhere(worth)).toSorted()).toEqual(
      places.flatMap((place) => found.map((fault) => `${place}.worth${fault}`)).toSorted(),
    );
  });
});

describe('the states of a rubric', () => {
  it('have ids of their own, and go on from what is there before', async () => {
    const states = `states:
  - { id: verified, title: V, absent: claimed }
  - { id: Verified, title: V, absent: verified }
  - { id: goal, title: G, absent: later }
  - { id: later, title: L, absent: goal }
  - { id: claimed, title: C, absent: unanswered }
  - { id: GOAL, title: G, absent: gaol }
`;
    expect(told(await readAny(`${rubricText()}${states}`))).toEqual([
      'states.1.id duplicate-id id=Verified other=verified',
      'states.2.absent unknown-state id=later',
      'states.4.id reserved-id found=claimed',
      'states.5.id duplicate-id id=GOAL other=goal',
      'states.5.absent unknown-state id=gaol goal?',
    ]);
  });
});
