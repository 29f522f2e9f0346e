import { describe, expect, it } from 'vitest';
import { AssessmentSchema } from '../../src/model/assessment.ts';
import { expandInstances } from '../../src/model/expand-instances.ts';
import { criteriaOf, dimensionsOf } from '../../src/model/rubric-tree.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { score, type Scored } from '../../src/scoring/score.ts';
import { AS_OF, criterion, dimension, rubric } from '../scoring/build.ts';

type Plain = Record<string, unknown>;

const KINDS = { 'instance-kinds': { system: { title: 'System' }, team: { title: 'Team' } } };

function assessed(instrument: Rubric, instances: readonly Plain[], answers: Plain = {}): Scored {
  const claims = (given: Plain): Plain =>
    Object.fromEntries(Object.entries(given).map(([id, claimed]) => [id, { claimed }]));
  const file = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: '01',
    rubric: 'test@1.0.0',
    period: '2026',
    instances: instances.map((instance) => ({ ...instance, answers: claims(instance['answers'] as Plain) })),
    answers: claims(answers),
  });
  return score(instrument, file, { asOf: AS_OF });
}

const tree = (per: Plain, more: Plain = {}): Rubric =>
  rubric(
    [
      dimension('ops', [dimension('inner', [criterion('a'), criterion('b', { step: 1 })])], {
        per,
        weight: 2,
        ...more,
      }),
      dimension('rest', [criterion('c')]),
    ],
    { rollup: 'mean' },
    KINDS,
  );

const [crm, erp] = [
  { of: 'system', id: 'crm', title: 'CRM', weight: 3, answers: { a: 5, b: 1 } },
  { of: 'system', id: 'erp', answers: { a: 1, b: 3 } },
];

describe('a dimension that is answered per instance, instance first', () => {
  const per = { kind: 'system', first: 'instance', rollup: 'min' };

  it('is unfolded into one copy for each, with their titles and weights', () => {
    const unfolded = expandInstances(tree(per), [{ of: 'system', id: 'crm', title: 'CRM', weight: 3 }]);
    expect(dimensionsOf(unfolded).map(({ id, title }) => [id, title])).toStrictEqual([
      ['ops', 'ops'],
      ['ops@crm', 'CRM'],
      ['inner@crm', 'inner'],
      ['rest', 'rest'],
    ]);
    expect(criteriaOf(unfolded).map(({ criterion: { id } }) => id)).toStrictEqual(['a@crm', 'b@crm', 'c']);
  });

  it('scores each instance, then combines the scores', () => {
    const { nodes } = assessed(tree(per), [crm, erp], { c: 4 });
    expect(nodes).toMatchObject({ 'ops@crm': { score: 3 }, 'ops@erp': { score: 2 }, ops: { score: 2 } });
  });

  it('weighs instances where the combination does', () => {
    const weighted = tree({ ...per, rollup: 'weighted-mean' });
    expect(assessed(weighted, [crm, erp]).nodes['ops']?.score).toBe(2.75);
  });

  it('counts instances from the bar that the dimension sets', () => {
    const counting = tree({ ...per, rollup: 'count' }, { 'counts-from': 3 });
    expect(assessed(counting, [crm, erp]).nodes['ops']?.score).toBe(1);
    const byCriterion = tree({ ...per, first: 'criterion', rollup: 'share' }, { 'counts-from': 3 });
    expect(assessed(byCriterion, [crm, erp]).nodes).toMatchObject({ a: { score: 0.5 }, b: { score: 0.5 } });
  });

  it('has a score only from as many instances as are asked for, and says so', () => {
    const { nodes, findings } = assessed(tree({ ...per, 'at-least': 3 }), [crm, erp]);
    expect(nodes['ops']).toMatchObject({ score: null, reason: 'too-few' });
    expect(findings).toContainEqual({
      code: 'too-few-instances',
      severity: 'warning',
      node: 'ops',
      params: { have: 2, needed: 3 },
    });
  });

  it('is asked as it stands where the agency names no instance, and counts as the unanswered do', () => {
    const plain = rubric([dimension('x', [criterion('a')])]);
    expect(expandInstances(plain, [])).toBe(plain);
    const instrument = tree(per);
    expect(assessed(instrument, [], { c: 4 }).nodes).toMatchObject({
      ops: { score: null, reason: 'too-few', counted: 0, coverage: 0 },
      a: { score: null },
    });
    expect(assessed(instrument, [{ of: 'team', id: 'x', answers: {} }]).nodes['a']?.reason).toBe('unanswered');
  });

  it('is found as blocker in the instance that lacks it, most gain first', () => {
    const { blockers } = assessed(tree(per), [crm, erp], { c: 5 });
    expect(blockers.filter(({ to }) => to === 5).map(({ node }) => node)).toStrictEqual(['a@erp', 'b@erp', 'b@crm']);
  });
});

describe('a dimension that is answered per instance, criterion first', () => {
  const per = { kind: 'system', first: 'criterion', rollup: 'max' };

  it('combines the answers to each criterion, then rolls up as it says', () => {
    const { nodes } = assessed(tree(per), [crm, erp]);
    expect(nodes).toMatchObject({ a: { score: 5 }, b: { score: 3 }, inner: { score: 4 }, 'b@crm': { score: 1 } });
  });

  it('asks each instance by its own answers what a dimension between is asked for', () => {
    const inner = dimension('inner', [criterion('b')], { 'asked-if': { node: 'a', 'at-least': 2 } });
    const instrument = rubric(
      [{ id: 'ops', title: 'Ops', per, criteria: [criterion('a')], dimensions: [inner] }],
      {},
      KINDS,
    );
    const { nodes } = assessed(instrument, [crm, erp]);
    expect(nodes).toMatchObject({ 'b@crm': { score: 1 }, 'b@erp': { reason: 'not-asked' }, inner: { score: 1 } });
  });

  it('keeps the step with the combined criterion, which is one item of a ladder', () => {
    const ladder = rubric(
      [
        dimension('ops', [criterion('a', { step: 1 }), criterion('b', { step: 1 })], {
          per,
          level: 'ladder',
          ladder: { each: 3 },
        }),
      ],
      { rollup: 'none', level: 'none' },
      { ...KINDS, levels: [{ level: 1, title: 'One' }] },
    );
    expect(assessed(ladder, [crm, erp]).nodes['ops']?.level).toBe(1);
    expect(assessed(ladder, [crm]).nodes['ops']?.level).toBe(0);
  });
});

describe('what refers to a question of the same instance', () => {
  const per = { kind: 'system', first: 'instance' };
  const instrument = rubric(
    [
      dimension(
        'ops',
        [
          criterion('live', { answers: { no: 0, yes: 5 } }),
          criterion('backup', {
            'asked-if': [
              { any: [{ node: 'live', is: 'yes' }, { not: { nodes: ['live'], 'at-most': 4 } }] },
              { nodes: ['used', 'live'], except: ['live'], 'at-least': 1 },
            ],
          }),
          { id: 'again', title: 'Again', 'answer-of': 'live' },
          { id: 'other', title: 'Other', 'answer-of': 'used' },
        ],
        { per },
      ),
      dimension('rest', [criterion('used')]),
    ],
    { rollup: 'mean' },
    KINDS,
  );
  const instances = [
    { of: 'system', id: 'crm', answers: { live: 'yes', backup: 4 } },
    { of: 'system', id: 'erp', answers: { live: 'no' } },
  ];

  it('looks at the answer of that instance, and at the agency for the rest', () => {
    const { nodes } = assessed(instrument, instances, { used: 2 });
    expect(nodes).toMatchObject({
      'backup@crm': { score: 4 },
      'backup@erp': { reason: 'not-asked' },
      'again@crm': { score: 5 },
      'again@erp': { score: 0 },
      'other@crm': { score: 2 },
    });
    expect(assessed(instrument, instances, { used: 0 }).nodes['backup@crm']?.reason).toBe('not-asked');
  });

  it('names the instances in the result, without their answers', () => {
    expect(assessed(instrument, instances).instances).toStrictEqual([
      { of: 'system', id: 'crm', weight: 1 },
      { of: 'system', id: 'erp', weight: 1 },
    ]);
  });
});
