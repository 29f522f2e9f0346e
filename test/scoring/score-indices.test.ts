import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../src/model/rubric.ts';
import type { IndexGroup } from '../../src/model/result.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

const TREE = [
  dimension('x', [
    criterion('a', { tags: { theme: 'tools', letter: 'F' }, weight: 3 }),
    criterion('b', { tags: { theme: ['skills', 'tools'], letter: 'A' } }),
  ]),
  dimension('y', [criterion('c', { tags: { theme: 'skills', letter: 'A' } })]),
  dimension('bonus', [criterion('d', { tags: { theme: 'tools' } })], { adds: { 'at-most': 1 } }),
  dimension('again', [{ id: 'e', title: 'E', 'answer-of': 'a', tags: { theme: 'tools' } }]),
];
const ANSWERS = { a: 4, b: 2, c: 1, d: 5 };

function withIndex(index: Plain, scoring: Plain = {}, more: Plain = {}): Rubric {
  return rubric(TREE, { rollup: 'mean', ...scoring }, { indices: [{ id: 'i', title: 'I', ...index }], ...more });
}

function groupsOf(
  index: Plain,
  answers: Plain = ANSWERS,
  scoring: Plain = {},
  more: Plain = {},
): readonly IndexGroup[] {
  return scored(withIndex(index, scoring, more), answers).indices[0]?.groups ?? [];
}

function figures(groups: readonly IndexGroup[]): Record<string, number | null> {
  return Object.fromEntries(groups.map(({ key, score }) => [key.join('/'), score]));
}

describe('an index', () => {
  it('without a tag pools every question once: neither a bonus nor an answer that is counted again', () => {
    expect(groupsOf({ rollup: 'mean' })).toStrictEqual([
      { key: [], score: 7 / 3, reason: null, level: null, coverage: 1, criteria: 3 },
    ]);
  });

  it('weighs as the criteria do', () => {
    expect(figures(groupsOf({ rollup: 'weighted-mean' }))).toStrictEqual({ '': 15 / 5 });
  });

  it('rolls up as the rubric does where it does not say', () => {
    expect(figures(groupsOf({}))).toStrictEqual({ '': 7 / 3 });
  });

  it('by a tag has a figure for each value, a criterion with two values counting in both', () => {
    expect(figures(groupsOf({ by: 'theme' }))).toStrictEqual({ skills: 1.5, tools: 3 });
  });

  it('by two tags is a matrix of the combinations that there are', () => {
    expect(figures(groupsOf({ by: ['theme', 'letter'] }))).toStrictEqual({
      'skills/A': 1.5,
      'tools/A': 2,
      'tools/F': 4,
    });
  });

  it('keeps the order in which it names the values, then the order of texts', () => {
    const keys = (index: Plain): string[] => groupsOf(index).map(({ key }) => key.join('/'));
    expect(keys({ by: 'theme', titles: { tools: 'Tools', skills: 'Skills' } })).toStrictEqual(['tools', 'skills']);
    expect(keys({ by: 'letter', titles: { X: 'X' } })).toStrictEqual(['A', 'F']);
    expect(keys({ by: ['letter', 'theme'], titles: { F: 'F' } })).toStrictEqual(['F/tools', 'A/skills', 'A/tools']);
  });

  it('rounds, converts and adds by its own rules only', () => {
    const rules = { rollup: 'mean', base: 1, worth: { line: { 0: 0, 5: 100 } }, round: { mode: 'floor', digits: 0 } };
    expect(figures(groupsOf(rules))).toStrictEqual({ '': 66 });
    expect(figures(groupsOf({ rollup: 'mean' }, ANSWERS, { round: { mode: 'floor', at: 'node' } }))).toStrictEqual({
      '': 7 / 3,
    });
  });

  it('may be without a score and count the answers', () => {
    expect(groupsOf({ rollup: 'distribution' })[0]).toMatchObject({
      score: null,
      reason: 'no-total',
      distribution: { 1: 1, 2: 1, 4: 1 },
    });
    expect(groupsOf({ rollup: 'mean' })[0]).not.toHaveProperty('distribution');
  });

  it('has levels only where it says so, its own or those of the rubric', () => {
    const levels = [
      { level: 1, from: 0, title: 'Low' },
      { level: 2, from: 3, title: 'High' },
    ];
    expect(groupsOf({ rollup: 'mean', level: 'bands' })[0]?.level).toBe(2);
    expect(groupsOf({ rollup: 'mean', level: 'bands', levels })[0]?.level).toBe(1);
    expect(groupsOf({ by: 'theme', level: 'bands', levels }).map(({ level }) => level)).toStrictEqual([1, 2]);
  });

  it('counts and asks for a minimum of what is rated', () => {
    expect(figures(groupsOf({ rollup: 'count', 'counts-from': 2 }))).toStrictEqual({ '': 2 });
    const few = groupsOf(
      { rollup: 'mean', 'min-rated': { count: 3 } },
      { a: 4, b: 2 },
      { unanswered: 'exclude', 'min-coverage': 0 },
    );
    expect(few[0]).toMatchObject({ score: null, reason: 'too-few', criteria: 2 });
  });

  it('keeps its coverage minimum, too', () => {
    const index = { rollup: 'mean', 'min-coverage': 0.9, level: 'bands' };
    expect(groupsOf(index, { a: 4, b: 2 })[0]).toMatchObject({ score: 2, level: null, coverage: 2 / 3 });
  });

  it('puts every value on a scale of its own', () => {
    expect(figures(groupsOf({ rollup: 'mean', scale: { min: 0, max: 100 } }))).toStrictEqual({ '': 700 / 15 });
    expect(figures(groupsOf({ rollup: 'ratio', scale: { min: 0, max: 100 } }))).toStrictEqual({ '': 60 });
  });

  it('is made from the view that is asked for', () => {
    const instrument = withIndex({ rollup: 'mean' });
    const answers = { ...ANSWERS, a: { claimed: 4, appraised: 1 } };
    expect(scored(instrument, answers, { view: 'claimed' }).indices[0]?.groups[0]?.score).toBe(7 / 3);
    expect(scored(instrument, answers).indices[0]?.groups[0]?.score).toBe(4 / 3);
  });

  it('is empty in a view that nobody answered in', () => {
    const { indices } = scored(withIndex({ by: 'theme' }), ANSWERS, { view: 'appraised' });
    expect(indices[0]?.groups[0]).toStrictEqual({
      key: ['skills'],
      score: null,
      reason: 'unanswered',
      level: null,
      coverage: 0,
      criteria: 0,
    });
  });

  it('pools only what counts; a tag finds also what is shown and not counted', () => {
    const tree = [
      dimension('x', [criterion('a', { tags: { t: 'v' } }), criterion('b', { weight: 0, tags: { t: 'v' } })]),
      dimension('y', [criterion('c')], { weight: 0 }),
    ];
    const index = (more: Plain): Rubric =>
      rubric(tree, {}, { indices: [{ id: 'i', title: 'I', rollup: 'mean', ...more }] });
    const count = (more: Plain): unknown => scored(index(more), { a: 1, b: 2, c: 3 }).indices[0]?.groups[0]?.criteria;
    expect([count({}), count({ by: 't' })]).toStrictEqual([1, 2]);
  });

  it('over the tree by a tag keeps as much of the tree as leads to its value', () => {
    const groups = groupsOf({ by: 'letter', over: 'tree' }, { a: 4, b: 2, c: 0 });
    expect(figures(groups)).toStrictEqual({ A: 1, F: 4 });
  });

  it('over the tree does not apply where it leads to nothing but bonuses, unless it has a base for them', () => {
    const tree = [
      dimension('x', [criterion('a')]),
      dimension('bonus', [criterion('d', { tags: { t: 'v' } })], { adds: {} }),
    ];
    const group = (more: Plain): unknown =>
      scored(
        rubric(tree, { rollup: 'mean' }, { indices: [{ id: 'i', title: 'I', by: 't', over: 'tree', ...more }] }),
        ANSWERS,
      ).indices[0]?.groups[0];
    expect(group({})).toMatchObject({ score: null, reason: 'not-applicable' });
    expect(group({ base: 0 })).toMatchObject({ score: 5, reason: null });
  });

  it('measures a ratio against the best that can be answered, also where that is not the top of a scale', () => {
    const half = criterion('a', { worth: { line: { 0: 0, 5: 2.5 } } });
    const index = { id: 'i', title: 'I', rollup: 'ratio', scale: { min: 0, max: 5 } };
    const instrument = rubric([dimension('x', [half])], {}, { indices: [index] });
    expect(scored(instrument, { a: 5 }).indices[0]?.groups[0]?.score).toBe(5);
  });

  it('over the tree keeps the tree: a mean of means, not of all', () => {
    const tree = rubric(
      TREE.slice(0, 2),
      { rollup: 'mean' },
      { indices: [{ id: 'i', title: 'I', over: 'tree', scale: { min: 0, max: 10 } }] },
    );
    expect(scored(tree, ANSWERS).indices[0]?.groups[0]?.score).toBe(4);
    expect(scored(tree, ANSWERS).score).toBe(2);
  });

  it('over the tree may read the confidence or the evidence in the place of the answers', () => {
    const read = (reads: string): Rubric =>
      rubric(
        [
          dimension('x', [criterion('a', { evidence: [{ id: 'p', 'from-level': 1 }] }), criterion('b')], {
            rollup: 'mean',
          }),
        ],
        { rollup: 'mean', extent: true, unanswered: 'zero' },
        {
          confidence: { min: 0, max: 4 },
          indices: [{ id: 'i', title: 'I', over: 'tree', reads, scale: { min: 0, max: 100 } }],
        },
      );
    const answers = {
      a: { claimed: 3, confidence: 2, extent: 0.5, evidence: [{ requirement: 'p', title: 'P' }] },
      b: 3,
    };
    const score = (reads: string): unknown => scored(read(reads), answers).indices[0]?.groups[0]?.score;
    expect([score('confidence'), score('extent'), score('evidence'), score('answer')]).toStrictEqual([25, 75, 100, 45]);
  });

  it('of criteria that all lack the tag has no figure at all', () => {
    expect(groupsOf({ by: 'colour' })).toStrictEqual([]);
    expect(groupsOf({ by: 'toString' })).toStrictEqual([]);
  });
});
