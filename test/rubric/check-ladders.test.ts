import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

const ITEMS = `dimensions:
  - id: top
    title: T
    criteria:
      - { id: plan, title: P, step: 1, answers: { no: 0, partly: 0.5, yes: 1 } }
      - { id: review, title: R, step: 2, answers: { no: 0, yes: 1 } }
      - { id: plan-again, title: A, step: 2, answer-of: plan }
      - { id: hint, title: H, number: {} }
    dimensions:
      - { id: team, title: T, step: 2, criteria: [{ id: people, title: P, number: {}, step: 1 }] }`;
const NUMBERS = 'dimensions: [{ id: top, title: T, criteria: [{ id: a, title: A, number: {}, step: 1 }] }]';
const STEPLESS = 'dimensions: [{ id: top, title: T, criteria: [{ id: a, title: A, number: {} }] }]';

const one = '{ level: 1, title: One }';
const two = '{ level: 2, title: Two }';
const needs = (level: number): string => `{ level: ${level}, title: L, needs: { 1: 50 } }`;

async function faults(levels: readonly string[], ladder: string, dimensions: string, more = ''): Promise<string[]> {
  const scoring = `scoring: { level: ladder${ladder === '' ? '' : `, ladder: ${ladder}`} }`;
  const text = rubricText({ scoring, dimensions, levels: levels.length === 0 ? '' : `levels: [${levels.join(', ')}]` });
  return told(await readAny(`${text}${more}`));
}

describe('a ladder', () => {
  it.each([
    ['of one bar for all', [one, two], '{ each: 3 }', NUMBERS],
    ['of percentages on every level', [needs(1), needs(2)], '', NUMBERS],
    ['of percentages on some levels beside a bar', [one, needs(2)], '{ each: 3 }', NUMBERS],
    ['of answers that are the level themselves', [one, two], '', STEPLESS],
    ['of a bar below that every item has', [one, two], '{ each: 1, below: 0.5 }', ITEMS],
  ])('is sound: %s', async (_how, levels, ladder, dimensions) => {
    expect(await faults(levels, ladder, dimensions)).toEqual([]);
  });

  it.each([
    ['without levels', [], '{ each: 3 }', NUMBERS, ['levels missing-key key=levels']],
    ['without bar or percentages', [one, two], '', NUMBERS, ['scoring ladder-missing']],
    [
      'without percentages on any level, beside a rule that sets no bar',
      [one, two],
      '{ empty-step: holds }',
      NUMBERS,
      ['levels.0 ladder-incomplete level=1', 'levels.1 ladder-incomplete level=2'],
    ],
    ['without percentages on one level', [needs(1), two], '', NUMBERS, ['levels.1 ladder-incomplete level=2']],
    ['of percentages of no step', [one, needs(2)], '{ each: 3 }', STEPLESS, ['levels.1.needs ladder-without-steps']],
    [
      'of percentages of no step, and of none',
      [one, needs(2)],
      '',
      STEPLESS,
      ['levels.0 ladder-incomplete level=1', 'levels.1.needs ladder-without-steps'],
    ],
  ])('is told what it lacks: %s', async (_how, levels, ladder, dimensions, found) => {
    expect((await faults(levels, ladder, dimensions)).toSorted()).toEqual(found);
  });

  it('has bars that are options of each item, but of none below an item or without a step', async () => {
    const lacking = (key: string, bar: string, id: string, hint = ''): string =>
      `scoring.ladder.${key} unknown-option id=${bar} criterion=${id}${hint}`;
    expect((await faults([one, two], '{ each: yes, below: partl }', ITEMS)).toSorted()).toEqual([
      lacking('below', 'partl', 'plan', ' partly?'),
      lacking('below', 'partl', 'plan-again', ' partly?'),
      lacking('below', 'partl', 'review'),
      lacking('below', 'partl', 'team'),
      lacking('each', 'yes', 'team'),
    ]);
  });

  it('looks at a dimension with a step at the top, and not below it', async () => {
    const dimensions =
      'dimensions: [{ id: top, title: T, step: 1, criteria: [{ id: a, title: A, step: 1, answers: { no: 0, yes: 5 } }] }]';
    expect(await faults([one], '{ each: yes }', dimensions)).toEqual([
      'scoring.ladder.each unknown-option id=yes criterion=top',
    ]);
  });
});

describe('a ladder of one part', () => {
  const dimension = (keys: string): string =>
    `dimensions:
  - { id: part, title: P, ${keys}, criteria: [{ id: a, title: A, step: 1, answers: { no: 0, yes: 5 } }] }
  - { id: rest, title: R, criteria: [{ id: b, title: B, number: {}, step: 1 }] }`;
  const faultsIn = async (keys: string, more = ''): Promise<string[]> =>
    told(await readAny(`${rubricText({ dimensions: dimension(keys) })}${more}`));

  it('is held against the items of that dimension only', async () => {
    expect(await faultsIn('level: ladder, ladder: { each: yes }')).toEqual([]);
    expect(await faultsIn('level: ladder, ladder: { each: oui }')).toEqual([
      'dimensions.0.ladder.each unknown-option id=oui criterion=a',
    ]);
  });

  it('stands in the levels of the rubric where it has none', async () => {
    expect(await faultsIn('level: ladder, ladder: {}')).toEqual([
      'levels.0 ladder-incomplete level=1',
      'levels.1 ladder-incomplete level=2',
    ]);
  });

  it('stands in its own levels, and takes the bar of the rubric', async () => {
    const levels = 'level: ladder, levels: [{ level: 1, title: One }, { level: 2, title: Two, needs: { 1: 9 } }]';
    expect(await faultsIn(levels)).toEqual(['dimensions.0.levels.0 ladder-incomplete level=1']);
    const text = rubricText({ dimensions: dimension(levels), scoring: 'scoring: { ladder: { each: 3 } }' });
    expect(told(await readAny(text))).toEqual([]);
    const odd = rubricText({ dimensions: dimension(levels), scoring: 'scoring: { ladder: { each: oui } }' });
    expect(told(await readAny(odd))).toEqual(['scoring.ladder.each unknown-option id=oui criterion=a']);
  });

  it('is that of the rubric, with all its items, where the dimension only says that it climbs', async () => {
    expect(await faultsIn('level: ladder')).toEqual(['scoring ladder-missing']);
    const text = rubricText({ dimensions: dimension('level: ladder'), scoring: 'scoring: { ladder: { each: yes } }' });
    expect(told(await readAny(text))).toEqual(['scoring.ladder.each unknown-option id=yes criterion=b']);
  });

  it('is that of the rubric where an index climbs it, and is looked at once', async () => {
    const indices = 'indices: [{ id: i, title: I, level: ladder }, { id: j, title: J, level: ladder }]\n';
    expect(await faultsIn('level: none', indices)).toEqual(['scoring ladder-missing']);
  });

  it('of an index has all the items of the rubric', async () => {
    const own = 'indices: [{ id: i, title: I, level: ladder, levels: [{ level: 1, title: One }] }]\n';
    expect(await faultsIn('level: none', own)).toEqual(['scoring ladder-missing']);
    const incomplete = own.replace('title: One }', 'title: One }, { level: 2, title: Two, needs: { 1: 50 } }');
    expect(await faultsIn('level: none', incomplete)).toEqual(['indices.0.levels.0 ladder-incomplete level=1']);
    const bands = own.replace('level: ladder', 'level: bands').replace('level: 1', 'level: 1, from: 1');
    expect(await faultsIn('level: none', bands)).toEqual([]);
  });
});
