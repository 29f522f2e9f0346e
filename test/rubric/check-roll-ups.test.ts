import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

const CRITERIA = '[{ id: a, title: A, number: {} }, { id: b, title: B, number: {} }]';

async function faults(scoring: string, dimension = `criteria: ${CRITERIA}`, more = ''): Promise<string[]> {
  const text = rubricText({
    scoring: `scoring: { level: none${scoring === '' ? '' : `, ${scoring}`} }`,
    dimensions: `dimensions: [{ id: d, title: D, ${dimension} }]`,
  });
  return told(await readAny(`${text}${more}`));
}

describe('a bar for what counts', () => {
  it.each(['count', 'share'])('is needed by the roll-up %s, at each place that has it', async (rollup) => {
    expect(await faults(`rollup: ${rollup}, counts-from: 3`, `counts-from: 2, criteria: ${CRITERIA}`)).toEqual([]);
    expect(await faults(`rollup: ${rollup}`)).toEqual([
      'scoring.counts-from missing-key key=counts-from',
      'dimensions.0.counts-from missing-key key=counts-from',
    ]);
    expect(await faults('', `rollup: ${rollup}, criteria: ${CRITERIA}`)).toEqual([
      'dimensions.0.counts-from missing-key key=counts-from',
    ]);
  });

  it('means nothing to other roll-ups', async () => {
    const needs = 'key-without-use key=counts-from needs=rollup: count | share';
    expect(await faults('counts-from: 3', `counts-from: 3, criteria: ${CRITERIA}`)).toEqual([
      `scoring.counts-from ${needs}`,
      `dimensions.0.counts-from ${needs}`,
    ]);
  });

  it('is needed where the instances are counted', async () => {
    const kinds = 'instance-kinds: { system: { title: S } }\n';
    const per = (rollup: string): string => `per: { kind: system, rollup: ${rollup} }, criteria: ${CRITERIA}`;
    expect(await faults('', per('mean'), kinds)).toEqual([]);
    expect(await faults('', per('share'), kinds)).toEqual(['dimensions.0.counts-from missing-key key=counts-from']);
    expect(await faults('', `counts-from: 3, ${per('count')}`, kinds)).toEqual([]);
  });

  it('is needed by an index of its own or the general roll-up', async () => {
    const index = (keys: string): string => `indices: [{ id: i, title: I${keys} }]\n`;
    expect(await faults('', undefined, index(', rollup: count'))).toEqual([
      'indices.0.counts-from missing-key key=counts-from',
    ]);
    const counted = `rollup: mean, criteria: ${CRITERIA}`;
    expect(await faults('rollup: count, counts-from: 1', counted, index(''))).toEqual([
      'indices.0.counts-from missing-key key=counts-from',
    ]);
    expect(await faults('rollup: count, counts-from: 1', counted, index(', rollup: mean'))).toEqual([]);
  });

  it('has no place at a criterion, so facets are not counted', async () => {
    const criteria = 'criteria: [{ id: a, title: A, number: {}, facets: [x], rollup: share }]';
    expect(await faults('', criteria, 'facets: { x: { title: X } }\n')).toEqual([
      'dimensions.0.criteria.0.rollup keys-contradict key=rollup: share other=facets',
    ]);
  });
});

describe('what is added or drawn', () => {
  it.each(['none', 'distribution'])('needs a score, which the roll-up %s does not give', async (rollup) => {
    const worth = 'worth: { line: { 0: 0, 5: 5 } }';
    const other = `other=rollup: ${rollup}`;
    const dimension = `rollup: ${rollup}, base: 1, ${worth}, criteria: [{ id: a, title: A, number: {} }, { id: b, title: B, number: {}, adds: {} }]`;
    expect(await faults('', dimension)).toEqual([
      `dimensions.0.base keys-contradict key=base ${other}`,
      `dimensions.0.worth keys-contradict key=worth ${other}`,
      `dimensions.0.criteria.1.adds keys-contradict key=adds ${other}`,
    ]);
    expect(await faults(`rollup: ${rollup}, base: 1`, `rollup: mean, adds: {}, criteria: ${CRITERIA}`)).toEqual([
      `scoring.base keys-contradict key=base ${other}`,
      `dimensions.0.adds keys-contradict key=adds ${other}`,
    ]);
  });

  it('is added to others or to a base', async () => {
    const both = 'criteria: [{ id: a, title: A, number: {}, adds: {} }, { id: b, title: B, number: {}, adds: {} }]';
    expect(await faults('', both)).toEqual(['dimensions.0.criteria.0.adds key-without-use key=adds needs=base']);
    expect(await faults('', `base: 0, ${both}`)).toEqual([]);
    expect(await faults('', both.replace(', adds: {}', ''))).toEqual([]);
    const top = `adds: {}, criteria: ${CRITERIA}`;
    expect(await faults('', top)).toEqual(['dimensions.0.adds key-without-use key=adds needs=base']);
    expect(await faults('base: 1', top)).toEqual([]);
  });

  it('has bounds in their order, at dimensions and criteria', async () => {
    const adds = (least: number, most: number): string => `adds: { at-least: ${least}, at-most: ${most} }`;
    const dimension = (least: number, most: number): string =>
      `${adds(least, most)}, criteria: [{ id: a, title: A, number: {} }, { id: b, title: B, number: {}, ${adds(least, most)} }]`;
    expect(await faults('base: 1', dimension(1, 1))).toEqual([]);
    expect(await faults('base: 1', dimension(1, 0.5))).toEqual([
      'dimensions.0.adds.at-most range-reversed min=1 max=0.5',
      'dimensions.0.criteria.1.adds.at-most range-reversed min=1 max=0.5',
    ]);
  });
});

describe('a minimum of rated children', () => {
  it('is a share or a count, not both and not none', async () => {
    const keys = 'one-of-needed keys=share, count';
    expect(await faults('min-rated: { share: 0.5 }', `min-rated: { count: 2 }, criteria: ${CRITERIA}`)).toEqual([]);
    expect(
      await faults(
        'min-rated: {}',
        `min-rated: { share: 0.5, count: 1 }, criteria: ${CRITERIA}`,
        'indices: [{ id: i, title: I, min-rated: {} }]\n',
      ),
    ).toEqual([`scoring.min-rated ${keys}`, `dimensions.0.min-rated ${keys}`, `indices.0.min-rated ${keys}`]);
  });

  it('is not more than there are children, bonuses apart', async () => {
    const rated = (count: number, adds = ''): string =>
      `min-rated: { count: ${count} }, criteria: [{ id: a, title: A, number: {} }, { id: b, title: B, number: {}${adds} }]`;
    expect(await faults('min-rated: { count: 1 }', rated(2))).toEqual([]);
    expect(await faults('min-rated: { count: 2 }', rated(3))).toEqual([
      'scoring.min-rated.count too-large limit=1',
      'dimensions.0.min-rated.count too-large limit=2',
    ]);
    expect(await faults('', rated(2, ', adds: {}'))).toEqual(['dimensions.0.min-rated.count too-large limit=1']);
  });
});
