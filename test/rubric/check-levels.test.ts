import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

interface Parts {
  readonly scoring?: string;
  readonly levels?: string;
  readonly dimension?: string;
  readonly index?: string;
}

const RISING = '[{ level: 1, from: 1, title: A }, { level: 2, from: 2, title: B }]';
const FALLING = '[{ level: 1, from: 2, title: A }, { level: 2, from: 1, title: B }]';
const PLAIN = '[{ level: 1, title: A }, { level: 2, title: B }]';
const ASKING = '[{ level: 1, title: A }, { level: 2, title: B, requires: { node: a, at-least: 1 } }]';

async function faults({ scoring = '', levels = RISING, dimension = '', index = '' }: Parts): Promise<string[]> {
  const text = rubricText({
    scoring: `scoring: { ${scoring} }`,
    levels: levels === '' ? '' : `levels: ${levels}`,
    dimensions: `dimensions: [{ id: d, title: D${dimension === '' ? '' : `, ${dimension}`}, criteria: [{ id: a, title: A, number: {} }] }]`,
  });
  return told(await readAny(`${text}${index === '' ? '' : `indices: [{ id: i, title: I, ${index} }]\n`}`));
}

const falls = 'levels-not-rising level=2 from=1 previousLevel=1 previous=2';

describe('a table of levels', () => {
  it.each([
    ['bands of the rubric', { levels: FALLING }, [`levels.1.from ${falls}`]],
    ['bands of a dimension', { dimension: `levels: ${FALLING}` }, [`dimensions.0.levels.1.from ${falls}`]],
    [
      'bands of a dimension, in a rubric without levels',
      { scoring: 'level: none', levels: '', dimension: `levels: ${FALLING}` },
      [`dimensions.0.levels.1.from ${falls}`],
    ],
    ['bands of an index', { index: `level: bands, levels: ${FALLING}` }, [`indices.0.levels.1.from ${falls}`]],
    [
      'bands that a dimension takes from the rubric',
      { scoring: 'level: none', levels: FALLING, dimension: 'level: bands' },
      [`levels.1.from ${falls}`],
    ],
    ['no bands where nothing is judged by them', { scoring: 'level: none', levels: FALLING }, []],
    [
      'no bands where a dimension wants none',
      { scoring: 'level: none', levels: FALLING, dimension: 'level: none' },
      [],
    ],
    [
      'bands on the scale of an index',
      { index: `level: bands, scale: { min: 0, max: 1 }, levels: ${RISING}` },
      ['indices.0.levels.1.from band-outside-scale from=2 min=0 max=1'],
    ],
    [
      'bands of a dimension, on no scale that is known',
      { dimension: 'levels: [{ level: 1, from: 99, title: A }]' },
      [],
    ],
    [
      'bands of a dimension that has its own in place of those of the rubric',
      { scoring: 'level: none', levels: FALLING, dimension: `level: bands, levels: ${RISING}` },
      [],
    ],
    [
      'requirements of the rubric, of which there is none',
      { scoring: 'level: requires', levels: PLAIN },
      ['levels missing-key key=requires'],
    ],
    ['requirements of the rubric', { scoring: 'level: requires', levels: ASKING }, []],
    ['requirements without levels', { scoring: 'level: requires', levels: '' }, ['levels missing-key key=levels']],
    [
      'requirements of a dimension, of which there is none',
      { dimension: `level: requires, levels: ${PLAIN}` },
      ['dimensions.0.levels missing-key key=requires'],
    ],
    [
      'requirements of an index, of which there is none',
      { index: `level: requires, levels: ${PLAIN}` },
      ['indices.0.levels missing-key key=requires'],
    ],
  ])('is one of %s', async (_what, parts, found) => {
    expect(await faults(parts)).toEqual(found);
  });

  it('has each level once', async () => {
    const twice = '[{ level: 1, title: A }, { level: 2, title: B }, { level: 1, title: C }, { level: 1, title: D }]';
    const parts = { scoring: 'level: none', levels: twice, index: `level: none, levels: ${twice}` };
    expect(await faults(parts)).toEqual([
      'levels.2.level level-twice level=1',
      'levels.3.level level-twice level=1',
      'indices.0.levels key-without-use key=levels needs=level',
      'indices.0.levels.2.level level-twice level=1',
      'indices.0.levels.3.level level-twice level=1',
    ]);
  });

  it('is of use', async () => {
    expect(await faults({ scoring: 'level: none', levels: ASKING })).toEqual([
      'levels.1.requires key-without-use key=requires needs=scoring.level',
    ]);
    expect(await faults({ dimension: `level: none, levels: ${RISING}` })).toEqual([
      'dimensions.0.levels keys-contradict key=levels other=level: none',
    ]);
    expect(await faults({ dimension: 'ladder: { each: 1 }' })).toEqual([
      'dimensions.0.ladder key-without-use key=ladder needs=level: ladder',
    ]);
    expect(await faults({ dimension: 'level: requires' })).toEqual([
      'dimensions.0.level key-without-use key=level: requires needs=levels',
    ]);
    expect(await faults({ dimension: `level: requires, levels: ${ASKING}` })).toEqual([]);
  });
});

describe('leaving the unanswered out', () => {
  const missing = (path: string): string => `${path} min-coverage-missing !`;

  it.each([
    [{ scoring: 'unanswered: exclude' }, [missing('scoring')]],
    [{ scoring: 'dont-know: exclude' }, [missing('scoring')]],
    [{ scoring: 'unanswered: exclude, min-coverage: 0.5' }, []],
    [{ dimension: 'unanswered: exclude' }, [missing('dimensions.0')]],
    [{ dimension: 'dont-know: exclude' }, [missing('dimensions.0')]],
    [{ dimension: 'unanswered: exclude, min-coverage: 0.5' }, []],
    [{ scoring: 'min-coverage: 0.5', dimension: 'unanswered: exclude' }, []],
    [
      { scoring: 'unanswered: exclude', dimension: 'dont-know: exclude' },
      [missing('scoring'), missing('dimensions.0')],
    ],
  ])('asks for a minimum: %o', async (parts, found) => {
    expect(await faults(parts)).toEqual(found);
  });

  it('asks for none below a dimension that has one', async () => {
    const below = 'dimensions: [{ id: e, title: E, unanswered: exclude, criteria: [{ id: b, title: B, number: {} }] }]';
    expect(await faults({ dimension: `min-coverage: 0.5, ${below}` })).toEqual([]);
    expect(await faults({ dimension: below })).toEqual([missing('dimensions.0.dimensions.0')]);
  });
});

describe('a target for what does not apply', () => {
  it.each([
    [-0.5, ['scoring.target answer-outside-scale found=-0.5 min=0 max=5']],
    [0, []],
    [5, []],
    [5.5, ['scoring.target answer-outside-scale found=5.5 min=0 max=5']],
  ])('lies on the scale: %d', async (target, found) => {
    expect(await faults({ scoring: `not-applicable: target, target: ${target}, min-coverage: 0.5` })).toEqual(found);
  });
});
