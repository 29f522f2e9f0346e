import { describe, expect, it } from 'vitest';
import { checkText } from './check-closely.ts';
import { criteriaText, soundText } from './lint-files.ts';
import { told } from './told.ts';

const lowerAndUpper = ['lower', 'upper'] as const;

/** What is said of the border between two bands, and by which end is counted. */
async function border(to: number, from: number, rounding: string, closed: string): Promise<string> {
  const text = soundText({
    scale: 'scale: { min: -10, max: 10 }',
    levels: `levels:\n  - { level: 0, from: -10, to: ${to}, title: None }\n  - { level: 1, from: ${from}, title: Some }`,
    scoring: `scoring: { closed: ${closed}, round: ${rounding} }`,
    dimensions: criteriaText('id: owner, title: Owner, number: {}'),
  });
  const found = told(await checkText(text)).map((fault) => fault.replace('levels.0.to ', ''));
  return found.join('; ').replace(` level=0 to=${to} next=1 from=${from} closed=${closed}`, '');
}

describe('the border between two published bands', () => {
  const [exact, whole, tenths] = ['{ mode: none }', '{ mode: half-up }', '{ mode: half-up, digits: 1 }'];

  it.each([
    [2, 2, exact, '', ''],
    [1.9, 2, exact, 'band-gap counted=1', 'band-gap counted=0'],
    [2.1, 2, exact, 'band-overlap counted=1', 'band-overlap counted=0'],
    [1, 2, whole, '', 'band-border counted=0 !'],
    [1.4, 1.5, whole, '', ''],
    [1.9, 2.1, whole, 'band-gap counted=1', 'band-gap counted=0'],
    [2, 2, whole, 'band-border counted=1 !', ''],
    [2.5, 2, whole, 'band-overlap counted=1', 'band-overlap counted=0'],
    [3, 2, whole, 'band-overlap counted=1', 'band-overlap counted=0'],
    [0.5, 0.5, whole, '', ''],
    [1.9, 2, tenths, '', 'band-border counted=0 !'],
    [0.28, 0.29, tenths, '', ''],
    [1.8, 2, tenths, 'band-gap counted=1', 'band-gap counted=0'],
    [2.9, 2.9, tenths, 'band-border counted=1 !', ''],
    [-1, 0, whole, '', 'band-border counted=0 !'],
  ])('at %d and %d, where scores are rounded by %s', async (to, from, rounding, ofLower, ofUpper) => {
    const found = await Promise.all(lowerAndUpper.map((closed) => border(to, from, rounding, closed)));
    expect(found).toEqual([ofLower, ofUpper]);
  });

  it('at 1 and 1 is told though what lies below becomes 1', async () => {
    expect(await border(1, 1, '{ mode: half-up, lift: true }', 'lower')).toBe('band-border counted=1 !');
  });

  const lifted = '{ mode: none, lift: true }';

  it.each([
    [0, 1, '', 'band-gap counted=0'],
    [0, 0.5, '', 'band-gap counted=0'],
    [0.2, 1, '', 'band-gap counted=0'],
    [-0.1, 1, 'band-gap counted=1', 'band-gap counted=0'],
    [0, 1.1, 'band-gap counted=1', 'band-gap counted=0'],
    [0.5, 0.5, '', ''],
    [0.6, 0.5, 'band-overlap counted=1', 'band-overlap counted=0'],
  ])('at %d and %d, where what lies between 0 and 1 becomes 1', async (to, from, ofLower, ofUpper) => {
    const found = await Promise.all(lowerAndUpper.map((closed) => border(to, from, lifted, closed)));
    expect(found).toEqual([ofLower, ofUpper]);
  });
});

describe('a published table', () => {
  const table = (...bands: readonly string[]): string =>
    `levels:\n${bands.map((band) => `  - { ${band} }`).join('\n')}`;
  const faults = async (...bands: readonly string[]): Promise<string[]> =>
    told(await checkText(soundText({ levels: table(...bands) })));

  it('speaks of the whole scale, if it says where bands end', async () => {
    expect(await faults('level: 0, from: 0, to: 2, title: None', 'level: 1, from: 2, to: 4, title: Some')).toEqual([]);
    expect(await faults('level: 1, from: 1, title: None', 'level: 2, from: 2, title: Some')).toEqual([]);
    expect(await faults('level: 1, from: 1, to: 2, title: None', 'level: 2, from: 2, title: Some')).toEqual([
      'levels.0.from band-bottom-open level=1 from=1 min=0 !',
    ]);
    expect(await faults('level: 0, from: 0, title: None', 'level: 1, from: 2, to: 3, title: Some')).toEqual([
      'levels.1.to band-top-open level=1 to=3 max=4 !',
    ]);
  });

  it('may leave the end of some bands open', async () => {
    expect(
      await faults(
        'level: 0, from: 0, title: None',
        'level: 1, from: 1, to: 1.5, title: One',
        'level: 2, from: 2, to: 4, title: Two',
      ),
    ).toEqual(['levels.1.to band-gap level=1 to=1.5 next=2 from=2 closed=lower counted=2']);
  });

  it('is not held against scores where levels are no bands', async () => {
    const levels = table('level: 1, from: 1, to: 1.5, title: None', 'level: 2, from: 2, to: 3, title: Some');
    expect(told(await checkText(soundText({ levels, scoring: 'scoring: { level: none }' })))).toEqual([]);
  });
});

describe('the table of one dimension, or of an index', () => {
  const GAPS = '[{ level: 0, from: 0, to: 1.9, title: None }, { level: 1, from: 2, to: 4, title: Some }]';
  const faults = async (dimension: string, scoring = '', index = ''): Promise<string[]> => {
    const dimensions = criteriaText('id: owner, title: Owner, number: {}').replace(
      'title: People',
      `title: People\n    ${dimension}`,
    );
    const text = soundText({ dimensions, scoring: `scoring: { ${scoring} }` });
    return told(await checkText(`${text}${index}`)).map((fault) => fault.split(' counted=')[0] ?? '');
  };
  const gap = (path: string, closed = 'lower'): string =>
    `${path}.0.to band-gap level=0 to=1.9 next=1 from=2 closed=${closed}`;
  const [tenths, path] = ['{ mode: half-up, digits: 1 }', 'dimensions.0.levels'];

  it('is rounded as the dimension is', async () => {
    expect(await faults(`levels: ${GAPS}`)).toEqual([gap(path)]);
    expect(await faults(`levels: ${GAPS}\n    round: ${tenths}`)).toEqual([]);
  });

  it('is rounded as the rubric is only where that rounds at every node', async () => {
    expect(await faults(`levels: ${GAPS}`, `round: ${tenths}`)).toEqual([gap(path)]);
    expect(await faults(`levels: ${GAPS}`, `round: ${tenths.replace('1 }', '1, at: node }')}`)).toEqual([]);
  });

  it('is closed as the dimension says, else as the rubric', async () => {
    expect(await faults(`levels: ${GAPS}`, 'closed: upper')).toEqual([gap(path, 'upper')]);
    expect(await faults(`levels: ${GAPS}\n    closed: lower`, 'closed: upper')).toEqual([gap(path)]);
  });

  it('of an index is rounded as the index is, and closed as the rubric', async () => {
    const index = (keys: string): string => `indices: [{ id: i, title: I, level: bands${keys}, levels: ${GAPS} }]\n`;
    const here = 'indices.0.levels';
    expect(await faults('weight: 1', '', index(''))).toEqual([gap(here)]);
    expect(
      await faults('weight: 1', `closed: upper, round: ${tenths.replace('1 }', '1, at: node }')}`, index('')),
    ).toEqual([gap(here, 'upper')]);
    expect(await faults('weight: 1', '', index(`, round: ${tenths}`))).toEqual([]);
  });
});
