/** Which questions an interview has, and in which order. */
import { describe, expect, it } from 'vitest';
import { idsBelow, isBelow, planQuestions } from '../../src/interview/plan-questions.ts';
import { blank, everyKind, questionOf } from './every-kind.ts';

const { instances } = blank();

describe('the plan of an interview', () => {
  it('has every criterion in the order of the rubric, each facet and each instance apart', async () => {
    const { questions } = planQuestions(await everyKind(), instances);
    expect(questions.map(({ id }) => id)).toEqual([
      'strategy',
      'spread',
      'veto',
      'roles/design',
      'roles/running',
      'checked',
      'share',
      'datasets',
      'delay',
      'delay-why',
      'backup@crm',
      'backup@erp',
    ]);
  });

  it('leaves out what takes the answer of another criterion', async () => {
    const { questions } = planQuestions(await everyKind(), instances);
    expect(questions.filter(({ criterion }) => criterion['answer-of'] !== undefined)).toEqual([]);
  });

  it('says of each question how it is answered', async () => {
    const { questions } = planQuestions(await everyKind(), instances);
    expect(Object.fromEntries(questions.map(({ id, kind }) => [id, kind]))).toMatchObject({
      strategy: 'levels',
      spread: 'options',
      checked: 'checks',
      share: 'ratio',
      datasets: 'number',
      'roles/design': 'levels',
      'backup@crm': 'options',
    });
  });

  it('answers a question per instance under the key of the criterion', async () => {
    const { key, instance, above } = await questionOf('backup@erp');
    expect({ key, instance }).toEqual({ key: 'backup', instance: { of: 'system', id: 'erp' } });
    expect(above.map(({ id }) => id)).toEqual(['systems', 'systems@erp']);
  });

  it('asks nothing of instances that nobody named, and says where', async () => {
    const { questions, withoutInstances } = planQuestions(await everyKind(), []);
    expect(questions.map(({ id }) => id)).not.toContain('backup');
    expect(withoutInstances.map(({ id }) => id)).toEqual(['systems']);
  });
});

describe('a part of the plan', () => {
  it.each([
    { node: 'policy', has: ['strategy', 'spread', 'veto', 'roles/design', 'roles/running'] },
    { node: 'roles', has: ['roles/design', 'roles/running'] },
    { node: 'roles/design', has: ['roles/design'] },
    { node: 'systems', has: ['backup@crm', 'backup@erp'] },
    { node: 'systems@crm', has: ['backup@crm'] },
    { node: 'backup', has: ['backup@crm', 'backup@erp'] },
    { node: 'nothing', has: [] },
  ])('below $node is $has', async ({ node, has }) => {
    const { questions } = planQuestions(await everyKind(), instances);
    expect(questions.filter((question) => isBelow(question, node)).map(({ id }) => id)).toEqual(has);
  });

  it('can be named by every node that something lies below', async () => {
    const rubric = await everyKind();
    const { questions } = planQuestions(rubric, instances);
    for (const id of idsBelow(rubric, instances))
      expect(questions.some((question) => isBelow(question, id))).toBe(true);
  });
});
