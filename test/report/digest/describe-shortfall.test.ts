/** Why a level is not reached: never points where something else is the reason. */
import { describe, expect, it } from 'vitest';
import { digestOf, LEVELS, smallRubric, type Json } from '../small-result.ts';

const TARGET = [{ id: 'three', title: 'Level 3', level: 3, by: '2027-12-31' }];

async function said(more: Json, claims: Json) {
  const { next, noLevelSentence, targets } = digestOf(await smallRubric(more), claims, { targets: TARGET });
  return { next, noLevelSentence, target: targets[0] };
}

const REQUIRING = LEVELS.map((level) =>
  level.level === 3 ? { ...level, requires: { node: 'a', 'at-least': 3 } } : level,
);

describe('a score below the threshold', () => {
  it('is so many points short', async () => {
    const { next, target } = await said({}, { a: 2, b: 3 });
    expect(next).toMatchObject({ level: 3, distance: 0.5, brief: '0.50', sentence: '0.50 points short of level 3' });
    expect(target).toMatchObject({ distance: 0.5, distanceText: '0.50', stateText: 'Not reached, 0.50 points short' });
  });
});

describe('a score that is enough', () => {
  it('is held back by what the level also requires', async () => {
    const { next, target } = await said({ levels: REQUIRING }, { a: 2, b: 5 });
    expect(next).toMatchObject({
      level: 3,
      distance: null,
      brief: 'requirements open',
      sentence: 'the score is enough for level 3; what it also requires is still open',
    });
    expect(target).toMatchObject({ distance: null, stateText: 'Not reached: requirements open' });
  });

  it('is held back by what a lower level requires', async () => {
    const levels = LEVELS.map((level) =>
      level.level === 2 ? { ...level, requires: { node: 'a', 'at-least': 3 } } : level,
    );
    const { next, target } = await said({ levels }, { a: 2, b: 5 });
    expect(next).toMatchObject({ level: 2, distance: null, brief: 'requirements open' });
    expect(target).toMatchObject({ level: 3, distance: null, stateText: 'Not reached: requirements open' });
  });

  it('stands on a border that belongs to the lower level', async () => {
    const { next } = await said({ scoring: { closed: 'upper' } }, { a: 3, b: 3 });
    expect(next).toMatchObject({ level: 3, distance: null, brief: '> 3', sentence: 'level 3 begins above 3' });
  });

  it('is held back by too little coverage, and works for the level that it would have', async () => {
    const { next, noLevelSentence, target } = await said({ scoring: { 'min-coverage': 0.8 } }, { a: 5 });
    expect(noLevelSentence).toBe('No level yet: 50\u00A0% is answered, 80\u00A0% is needed.');
    expect(next).toMatchObject({
      level: 2,
      distance: null,
      brief: 'too little answered',
      sentence: '50\u00A0% is answered, 80\u00A0% is needed for a level',
    });
    expect(target).toMatchObject({ distance: null, stateText: 'Not reached: too little answered' });
  });
});

describe('several reasons', () => {
  it('are said together, the first of them in brief', async () => {
    const { target, next } = await said({ scoring: { 'min-coverage': 0.8 } }, { a: 1 });
    expect(next).toMatchObject({ level: 1, brief: 'too little answered' });
    expect(next?.sentence).toBe('50\u00A0% is answered, 80\u00A0% is needed for a level; 0.50 points short of level 1');
    expect(target?.stateText).toBe('Not reached: too little answered');
  });
});

describe('whoever is not admitted', () => {
  it('reads what entry asks, and of no points', async () => {
    const { noLevelSentence, target } = await said(
      { scoring: { entry: { node: 'b', 'at-least': 3 } } },
      { a: 5, b: 2 },
    );
    expect(noLevelSentence).toBe('No total and no level yet; both need that “B” is at least 3.');
    expect(target).toMatchObject({ distance: null, stateText: 'Not reached: conditions of entry not met' });
  });
});

describe('levels that are no bands', () => {
  it('count the criteria that stand before the next one', async () => {
    const { next, target } = await said({ scoring: { level: 'ladder' } }, { a: 2, b: 2 });
    expect(next).toMatchObject({
      level: 3,
      distance: null,
      brief: '2 criteria',
      sentence: '2 criteria stand before level 3',
    });
    expect(target?.stateText).toBe('Not reached: 2 criteria');
  });
});
