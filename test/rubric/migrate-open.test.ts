import { describe, expect, it } from 'vitest';
import type { MovedAnswer } from '../../src/model/migrated.ts';
import { MigrationSchema } from '../../src/model/migration.ts';
import { RubricSchema } from '../../src/model/rubric.ts';
import { openAfter, openQuestions, unanswered, type Pending } from '../../src/rubric/migrate-open.ts';
import { assessment, NEW, OLD } from './two-editions.ts';

describe('what is open in the end', () => {
  const open = (criterion: string, more: Partial<Pending> = {}): Pending => ({
    criterion,
    instance: null,
    why: 'new',
    because: null,
    ...more,
  });

  it('is told once, with the first reason, in the order of the rubric, and only where there is no answer', () => {
    const instances = [{ of: 'system', id: 'crm', answers: { b: { claimed: 1 } } }];
    const pending = [
      open('c'),
      open('b', { instance: 'system/crm' }),
      open('b', { instance: 'system/erp', why: 'changed', because: 'Why' }),
      open('b', { why: 'merged' }),
      open('b', { why: 'changed' }),
      open('a'),
      open('gone'),
    ];
    expect(openQuestions(pending, assessment({ a: { claimed: 1 } }, { instances }), OLD)).toEqual([
      { criterion: 'b', instance: 'system/erp', why: 'changed', because: 'Why', title: 'B' },
      { criterion: 'b', instance: null, why: 'merged', because: null, title: 'B' },
      { criterion: 'c', instance: null, why: 'new', because: null, title: 'C' },
    ]);
  });

  it('is no question that counts the answer of another', () => {
    const linked = RubricSchema.parse({
      ...OLD,
      dimensions: [
        {
          id: 'd',
          title: 'D',
          criteria: [
            { id: 'a', title: 'A', levels: { 1: 'x' } },
            { id: 'b', title: 'B', 'answer-of': 'a' },
          ],
        },
      ],
    });
    expect(openQuestions([open('b'), open('a')], assessment({}), linked).map(({ criterion }) => criterion)).toEqual([
      'a',
    ]);
  });

  it('keeps who is asked again and why, through a split and a merger', () => {
    const migration = MigrationSchema.parse({ from: 'r@1.0.0', criteria: { a: { to: ['n', 'm'] } } });
    const moved: MovedAnswer = {
      kind: 'ask-again',
      criterion: 'b',
      title: 'B',
      instance: 'system/crm',
      to: ['b', 'c'],
      why: 'changed',
      because: 'Why',
      values: [],
      requirements: [],
    };
    const moves = [moved, { ...moved, kind: 'dropped' as const }, { ...moved, why: null }];
    const plan = { moves, edits: [], merged: [{ criterion: 'n', instance: null }] };
    expect(openAfter([open('a', { instance: 'system/erp' })], plan, { from: null, to: NEW, migration })).toEqual([
      open('n', { instance: 'system/erp' }),
      open('m', { instance: 'system/erp' }),
      open('b', { instance: 'system/crm', why: 'changed', because: 'Why' }),
      open('c', { instance: 'system/crm', why: 'changed', because: 'Why' }),
      open('n', { why: 'merged' }),
    ]);
  });

  it('is all that has no answer anywhere, where nobody knows what is new', () => {
    const given = assessment(
      { a: { claimed: 1 } },
      { instances: [{ of: 'system', id: 'crm', answers: { c: { claimed: 1 } } }] },
    );
    expect(unanswered(given, OLD)).toEqual([open('b', { why: 'unanswered' })]);
  });
});
