import { describe, expect, it } from 'vitest';
import { soundPart } from '../../src/rubric/sound-part.ts';

const answer = (claimed: number): object => ({ claimed, evidence: [] });

describe('what is sound of a faulty assessment', () => {
  it('is each answer, instance and state that can be read by itself, in its place', () => {
    const found = soundPart({
      rubric: 'small@1.0.0',
      peroid: '2026',
      answers: { a: { claimed: 1 }, b: { claimd: 2 }, 'not an id': { claimed: 3 }, c: 4, d: { claimed: 5 } },
      instances: [
        { of: 'system', id: 'crm', wieght: 2, answers: { e: { claimed: 1 }, f: { claimed: {} } } },
        { of: 'system', answers: { e: { claimed: 1 } } },
        'crm',
        null,
        { of: 'system', id: 'erp', answers: [] },
        { of: 'system', id: 'old', weight: 'heavy' },
      ],
      states: [{ id: 'goal', tilte: 'Goal' }, { id: 'not an id' }, 'later', null, { id: 'verified' }],
    });
    const state = (id: string): object => ({ id, title: id, absent: 'carried', priority: 'none' });
    const system = (id: string, answers: object): object => ({ of: 'system', id, weight: 1, answers });
    expect(found).toEqual({
      rubric: 'small@1.0.0',
      answers: { a: answer(1), d: answer(5) },
      instances: [
        system('crm', { e: answer(1) }),
        undefined,
        undefined,
        undefined,
        system('erp', {}),
        system('old', {}),
      ],
      states: [state('goal'), state('verified')],
    });
  });

  it('is an assessment without instances and states where those are no lists', () => {
    const found = soundPart({
      rubric: 'small@1.0.0',
      answers: {},
      instances: { 0: { of: 'a', id: 'b' } },
      states: 'x',
    });
    expect(found).toEqual({ rubric: 'small@1.0.0', answers: {}, instances: [], states: [] });
  });

  it.each([
    ['no rubric', { answers: {} }],
    ['a rubric without version', { rubric: 'small', answers: {} }],
    ['no answers', { rubric: 'small@1.0.0' }],
    ['a list of answers', { rubric: 'small@1.0.0', answers: [] }],
    ['answers of nothing', { rubric: 'small@1.0.0', answers: null }],
    ['a text', 'rubric: small@1.0.0'],
    ['nothing', null],
  ])('is nothing at all where it has %s', (_what, value) => {
    expect(soundPart(value)).toBeNull();
  });
});
