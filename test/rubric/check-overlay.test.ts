import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/read-document.ts';
import { OverlaySchema } from '../../src/model/overlay.ts';
import { baseTree } from '../../src/rubric/base-tree.ts';
import { checkOverlay } from '../../src/rubric/check-overlay.ts';
import type { PlainMap } from '../../src/rubric/merge-patch.ts';

const BASE = `kind: rubric
schema: 1
id: small
version: 1.0.0
status: draft
title: Small
scale: { min: 0, max: 5 }
sources: [{ title: Without id }, { id: decree, title: Decree }]
dimensions:
  - id: office
    title: Office
    criteria: [{ id: rules, title: R, number: {} }, { id: people, title: P, number: {} }]
    dimensions:
      - { id: desk, title: Desk, criteria: [{ id: lamp, title: L, number: {} }] }
  - { id: field, title: Field, criteria: [{ id: trips, title: T, number: {} }] }
`;

/** `place code params` of each fault of an overlay with these keys. */
async function told(keys: object): Promise<string[]> {
  const opened = await openDocument('base.yaml', new TextEncoder().encode(BASE));
  if (!opened.ok) throw new Error('the base is faulty');
  const head = { kind: 'rubric', schema: 1, id: 'over', version: '1.0.0', status: 'draft', title: 'Over' };
  const overlay = OverlaySchema.parse({ ...head, extends: 'small@1.0.0', ...keys });
  return checkOverlay(overlay, baseTree(opened.document.value as PlainMap)).map(
    ({ code, path, params = {}, suggestion, atKey = false }) =>
      [
        `${path.join('.')}${atKey ? ':' : ''}`,
        code,
        ...Object.entries(params).map(([name, value]) => `${name}=${value}`),
        ...(suggestion === undefined ? [] : [`${suggestion}?`]),
      ].join(' '),
  );
}

const drop = { drop: true };
const set = { weight: 2 };
const criterion = (id: string): object => ({ id, title: 'C', number: {} });

describe('what an overlay adds', () => {
  it('has ids that neither the base has nor something else that is added, but for case', async () => {
    const inner = {
      id: 'Field',
      title: 'F',
      dimensions: [{ id: 'deep', criteria: [criterion('RULES'), criterion('new')] }],
    };
    const found = await told({
      changes: {
        office: { 'add-criteria': [criterion('new'), criterion('New'), criterion('LAMP')] },
        desk: { 'add-dimensions': [{ id: 'shelf', criteria: [criterion('book'), criterion('desk')] }] },
      },
      'add-dimensions': [inner, { id: 'Shelf', criteria: [criterion('pen')] }],
    });
    expect(found).toEqual([
      'changes.office.add-criteria.1.id duplicate-id id=New other=new',
      'changes.office.add-criteria.2.id duplicate-id id=LAMP other=lamp',
      'changes.desk.add-dimensions.0.criteria.1.id duplicate-id id=desk other=desk',
      'add-dimensions.0.id duplicate-id id=Field other=field',
      'add-dimensions.0.dimensions.0.criteria.0.id duplicate-id id=RULES other=rules',
      'add-dimensions.0.dimensions.0.criteria.1.id duplicate-id id=new other=new',
      'add-dimensions.1.id duplicate-id id=Shelf other=shelf',
    ]);
  });

  it('names sources as the base does not', async () => {
    const sources = [
      { title: 'A' },
      { id: 'Decree', title: 'B' },
      { id: 'law', title: 'C' },
      { title: 'D' },
      { id: 'law', title: 'E' },
    ];
    expect(await told({ sources })).toEqual([
      'sources.1.id duplicate-id id=Decree other=decree',
      'sources.4.id duplicate-id id=law other=law',
    ]);
  });

  it('is looked through for ids whatever else it is', async () => {
    const odd = [
      null,
      'rules',
      { id: 5, criteria: 'rules' },
      { criteria: { 0: criterion('rules') } },
      [criterion('rules')],
    ];
    expect(await told({ 'add-dimensions': odd })).toEqual([]);
  });
});

describe('what an overlay changes', () => {
  it('is there, is not on its way out, and is not both dropped and changed', async () => {
    const found = await told({
      changes: {
        rulez: { set },
        field: drop,
        trips: { set },
        desk: { drop: true, set, 'add-criteria': [criterion('pen')] },
        people: { drop: true, because: 'Nobody is there' },
        lamp: { because: 'It is dark' },
        rules: { 'add-criteria': [criterion('pen-2')], 'add-dimensions': [{ id: 'box' }] },
        office: { set: { id: 'bureau', kind: 'x', criteria: [], dimensions: [], weight: 3 } },
      },
    });
    expect(found).toEqual([
      'changes.rulez: overlay-unknown-node id=rulez rubric=small@1.0.0 rules?',
      'changes.trips: overlay-below-dropped id=trips dropped=field',
      'changes.desk.drop: overlay-drop-with-others id=desk',
      'changes.lamp: overlay-below-dropped id=lamp dropped=desk',
      'changes.rules.add-criteria: overlay-not-a-dimension id=rules',
      'changes.rules.add-dimensions: overlay-not-a-dimension id=rules',
      'changes.office.set.id: overlay-key-fixed key=id',
      'changes.office.set.kind: overlay-key-fixed key=kind',
      'changes.office.set.criteria: overlay-key-fixed key=criteria',
      'changes.office.set.dimensions: overlay-key-fixed key=dimensions',
    ]);
  });

  it('is something: a change of nothing is told, and so is an overlay of nothing', async () => {
    expect(await told({ changes: { rules: {}, people: { because: 'Why not' } } })).toEqual([
      'changes.rules: overlay-change-empty',
      'changes.people: overlay-change-empty',
    ]);
    expect(await told({})).toEqual(['extends: overlay-change-empty']);
  });

  it.each([
    ['a key of the rubric', { set: { scoring: {} } }],
    ['a source', { sources: [{ title: 'S' }] }],
    ['a choice', { choices: ['Ours'] }],
    ['a dimension', { 'add-dimensions': [{ id: 'new' }] }],
    ['a change', { changes: { rules: { set } } }],
  ])('may be %s alone', async (_what, keys) => {
    expect(await told(keys)).toEqual([]);
  });

  it('is never what an overlay says of itself at its top', async () => {
    const keys = [
      'kind',
      'schema',
      'id',
      'version',
      'status',
      'title',
      'description',
      'extends',
      'derived-from',
      'migration',
      'dimensions',
    ];
    const found = await told({ set: { ...Object.fromEntries(keys.map((key) => [key, 1])), scale: { max: 4 } } });
    expect(found).toEqual(keys.map((key) => `set.${key}: overlay-key-fixed key=${key}`));
  });
});

describe('an overlay that drops all that is in a dimension', () => {
  it('drops the dimension itself instead, told once at the last of the changes', async () => {
    expect(await told({ changes: { people: drop, desk: drop, rules: drop } })).toEqual([
      'changes.rules.drop: overlay-drops-last id=rules parent=office',
    ]);
    expect(await told({ changes: { people: drop, desk: drop } })).toEqual([]);
  });

  it('leaves a rubric without a dimension', async () => {
    expect(await told({ changes: { field: drop, office: drop } })).toEqual([
      'changes.office.drop: overlay-drops-last id=office parent=',
    ]);
  });

  it.each([
    ['criteria', { desk: { 'add-criteria': [criterion('pen')] }, lamp: drop }],
    ['dimensions', { desk: { 'add-dimensions': [{ id: 'shelf' }] }, lamp: drop }],
  ])('may put %s in their place', async (_what, changes) => {
    expect(await told({ changes })).toEqual([]);
  });

  it('may put dimensions in the place of all there were', async () => {
    expect(await told({ changes: { field: drop, office: drop }, 'add-dimensions': [{ id: 'new' }] })).toEqual([]);
  });

  it('may drop the dimension as well, which is told at what lies below it only', async () => {
    expect(await told({ changes: { desk: drop, lamp: drop } })).toEqual([
      'changes.lamp: overlay-below-dropped id=lamp dropped=desk',
    ]);
    expect(await told({ changes: { office: drop, desk: drop, lamp: drop } })).toEqual([
      'changes.desk: overlay-below-dropped id=desk dropped=office',
      'changes.lamp: overlay-below-dropped id=lamp dropped=office',
    ]);
  });
});
