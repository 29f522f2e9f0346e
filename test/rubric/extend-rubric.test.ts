import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/read-document.ts';
import { OverlaySchema } from '../../src/model/overlay.ts';
import { baseTree, type BaseTree } from '../../src/rubric/base-tree.ts';
import { extendRubric, type Extended } from '../../src/rubric/extend-rubric.ts';
import type { PlainMap } from '../../src/rubric/merge-patch.ts';

const BASE = `kind: rubric
schema: 1
id: small
version: 1.0.0
status: draft
title: Small
description: A small one
derived-from: [tiny@1.0.0]
migration: { from: small@0.9.0 }
scale: { min: 0, max: 5 }
sources: [{ id: law, title: Law }, { title: Custom }, { id: decree, title: Decree }, { id: spare, title: Spare }]
choices: [Theirs]
dimensions:
  - id: office
    title: Office
    criteria:
      - { id: rules, title: R, number: {}, basis: { choice: sourced, sources: [law, decree] } }
      - { id: people, title: P, number: {}, basis: { choice: sourced, sources: [law] } }
    dimensions:
      - { id: desk, title: Desk, criteria: [{ id: lamp, title: L, number: {}, basis: { choice: own } }] }
  - { id: field, title: Field, weight: 3, criteria: [{ id: trips, title: T, number: {}, basis: { choice: sourced, sources: [decree] } }] }
`;

async function base(text = BASE): Promise<BaseTree> {
  const opened = await openDocument('base.yaml', new TextEncoder().encode(text));
  if (!opened.ok) throw new Error('the base is faulty');
  return baseTree(opened.document.value as PlainMap);
}

const HEAD = { kind: 'rubric', schema: 1, id: 'over', version: '2.0.0', status: 'official', title: 'Over' };

async function extend(keys: object, text = BASE): Promise<Extended> {
  return extendRubric(await base(text), OverlaySchema.parse({ ...HEAD, extends: 'small@1.0.0', ...keys }));
}

const nothing = { overlay: 'over@2.0.0', node: null, parent: null, key: [], from: null, to: null, because: null };

describe('an overlay and its base', () => {
  it('make a rubric that says at its top what the overlay says, and below what the base says', async () => {
    const { value, changes, faults } = await extend({});
    const { kind: _kind, schema: _schema, migration: _migration, ...rest } = (await base()).value;
    expect(value).toEqual({ ...rest, ...HEAD, 'derived-from': ['small@1.0.0', 'tiny@1.0.0'] });
    expect([changes, faults]).toEqual([[], []]);
  });

  it('have the description and the migration of the overlay, where it has them', async () => {
    const { value } = await extend({ description: 'Another', migration: { from: 'over@1.0.0' } });
    expect(value).toMatchObject({ description: 'Another', migration: { from: 'over@1.0.0', criteria: {} } });
    const plain = await extend({}, BASE.replace('description: A small one\n', ''));
    expect(Object.keys(plain.value)).toEqual([
      'kind',
      'schema',
      'id',
      'version',
      'status',
      'title',
      'derived-from',
      'scale',
      'sources',
      'choices',
      'dimensions',
    ]);
  });

  it('leave the base as it is', async () => {
    const tree = await base();
    const before = JSON.stringify(tree.value);
    extendRubric(
      tree,
      OverlaySchema.parse({
        ...HEAD,
        extends: 'small@1.0.0',
        set: { scale: { max: 4 } },
        sources: [{ title: 'S' }],
        changes: { desk: { drop: true }, rules: { set: { weight: 2 } } },
      }),
    );
    expect(JSON.stringify(tree.value)).toBe(before);
  });
});

describe('sources of the base', () => {
  const idsOf = ({ value }: Extended): unknown[] =>
    (value['sources'] as { id?: string; title: string }[]).map(({ id, title }) => id ?? title);

  it('go with the last criterion that rests on them, and with no other', async () => {
    const one = await extend({ changes: { people: { drop: true }, trips: { drop: true } } });
    expect(idsOf(one)).toEqual(['law', 'Custom', 'decree', 'spare']);
    const all = await extend({ changes: { office: { drop: true, because: 'Gone' } } });
    expect(idsOf(all)).toEqual(['Custom', 'decree', 'spare']);
    expect(all.changes).toEqual([
      { ...nothing, what: 'dropped', node: 'office', from: 'Office', because: 'Gone' },
      { ...nothing, what: 'dropped', key: ['sources'], from: 'Law' },
    ]);
  });

  it('stay where something new rests on them, or what rested on them was only moved about', async () => {
    const added = { id: 'new', title: 'N', number: {}, basis: { choice: 'sourced', sources: ['law'] } };
    const moved = await extend({ changes: { office: { drop: true }, field: { 'add-criteria': [added] } } });
    expect(idsOf(moved)).toEqual(['law', 'Custom', 'decree', 'spare']);
    const inner = { id: 'deep', title: 'D', dimensions: [{ id: 'deeper', title: 'D', criteria: [added] }] };
    expect(idsOf(await extend({ changes: { office: { drop: true } }, 'add-dimensions': [inner] }))).toContain('law');
  });

  it('go where a criterion rests on others now', async () => {
    const basis = { choice: 'own', sources: null };
    const found = await extend({ changes: { rules: { set: { basis } }, trips: { set: { basis } } } });
    expect(idsOf(found)).toEqual(['law', 'Custom', 'spare']);
  });

  it('come before those of the overlay, which are told each', async () => {
    const found = await extend({
      sources: [{ id: 'own', title: 'Own' }],
      choices: ['Ours', 'Ours too'],
      because: 'Why',
    });
    expect(idsOf(found)).toEqual(['law', 'Custom', 'decree', 'spare', 'own']);
    expect(found.value['choices']).toEqual(['Theirs', 'Ours', 'Ours too']);
    expect(found.changes).toEqual([
      { ...nothing, what: 'added', key: ['sources', '4'], to: 'Own' },
      { ...nothing, what: 'added', key: ['choices', '1'], to: 'Ours' },
      { ...nothing, what: 'added', key: ['choices', '2'], to: 'Ours too' },
    ]);
  });

  it('may be none, and a faulty one of the overlay is left out', async () => {
    const bare = BASE.replace(/sources: \[\{.*\n/, '')
      .replace('choices: [Theirs]\n', '')
      .replaceAll(/, basis: \{[^}]*\}/g, '');
    const overlay = OverlaySchema.parse({ ...HEAD, extends: 'small@1.0.0', sources: [{ title: 'A' }, { title: 'B' }] });
    const { sources = [] } = overlay;
    const left = { ...overlay, sources: [undefined, sources[1]] } as unknown as typeof overlay;
    const { value, changes, added } = extendRubric(await base(bare), left);
    expect((value['sources'] as { title: string }[]).map(({ title }) => title)).toEqual(['B']);
    expect(changes).toEqual([{ ...nothing, what: 'added', key: ['sources', '0'], to: 'B' }]);
    expect([...added.values()]).toEqual([['sources', 1]]);
  });
});

describe('changes of nodes', () => {
  it('keep the order of the base, and what is added comes last', async () => {
    const criterion = (id: string): object => ({ id, title: id.toUpperCase(), number: {} });
    const { value, changes, added } = await extend({
      because: 'Of all',
      set: { scoring: { rollup: 'min' } },
      changes: {
        office: {
          because: 'More',
          'add-criteria': [criterion('a'), criterion('b')],
          'add-dimensions': [{ id: 'hall', title: 'Hall' }],
        },
        people: { drop: true },
        desk: { set: { title: 'Table' } },
        trips: { set: { weight: 2, number: { whole: true } }, because: 'Far' },
      },
      'add-dimensions': [{ id: 'river', title: 'River' }, undefined, 'odd'],
    });
    interface Node {
      readonly id: string;
      readonly criteria?: Node[];
      readonly dimensions?: Node[];
    }
    const tree = (nodes: unknown): unknown[] =>
      (nodes as (Node | string)[]).map((node) =>
        typeof node === 'string' ? node : [node.id, ...tree(node.criteria ?? []), ...tree(node.dimensions ?? [])],
      );
    expect(tree(value['dimensions'])).toEqual([
      ['office', ['rules'], ['a'], ['b'], ['desk', ['lamp']], ['hall']],
      ['field', ['trips']],
      ['river'],
      'odd',
    ]);
    expect(changes).toEqual([
      { ...nothing, what: 'set', key: ['scoring', 'rollup'], from: 'weighted-mean', to: 'min', because: 'Of all' },
      { ...nothing, what: 'dropped', node: 'people', parent: 'office', from: 'P' },
      { ...nothing, what: 'added', node: 'a', parent: 'office', to: 'A', because: 'More' },
      { ...nothing, what: 'added', node: 'b', parent: 'office', to: 'B', because: 'More' },
      { ...nothing, what: 'set', node: 'desk', parent: 'office', key: ['title'], from: 'Desk', to: 'Table' },
      { ...nothing, what: 'added', node: 'hall', parent: 'office', to: 'Hall', because: 'More' },
      { ...nothing, what: 'set', node: 'trips', parent: 'field', key: ['weight'], from: 1, to: 2, because: 'Far' },
      {
        ...nothing,
        what: 'set',
        node: 'trips',
        parent: 'field',
        key: ['number', 'whole'],
        from: false,
        to: true,
        because: 'Far',
      },
      { ...nothing, what: 'added', node: 'river', to: 'River', because: 'Of all' },
      { ...nothing, what: 'added', node: '', to: '', because: 'Of all' },
    ]);
    expect([...added.values()]).toEqual([
      ['changes', 'office', 'add-criteria', 0],
      ['changes', 'office', 'add-criteria', 1],
      ['changes', 'office', 'add-dimensions', 0],
      ['add-dimensions', 0],
      ['add-dimensions', 2],
    ]);
  });

  it('take the keys of a node that has no children any more away with them', async () => {
    const { value } = await extend({
      changes: { rules: { drop: true }, people: { drop: true }, desk: { drop: true }, trips: { drop: true } },
    });
    expect(value['dimensions']).toEqual([
      { id: 'office', title: 'Office' },
      { id: 'field', title: 'Field', weight: 3 },
    ]);
  });

  it('that do nothing are told at their keys, one by one', async () => {
    const { faults, changes } = await extend({
      set: { scale: { max: 5 }, scoring: { target: null }, cohort: {} },
      changes: { field: { set: { weight: 3, tags: null, title: 'F' } }, rules: { set: { weight: 1, basis: {} } } },
    });
    const fault = (code: string, ...path: string[]): object => ({
      code,
      path,
      atKey: true,
      params: { key: path.slice(path.indexOf('set') + 1).join('.') },
    });
    expect(faults).toEqual([
      fault('overlay-set-same', 'set', 'scale', 'max'),
      fault('overlay-nothing-to-remove', 'set', 'scoring', 'target'),
      fault('overlay-set-same', 'changes', 'rules', 'set', 'weight'),
      fault('overlay-change-empty', 'changes', 'rules', 'set', 'basis'),
      fault('overlay-set-same', 'changes', 'field', 'set', 'weight'),
      fault('overlay-nothing-to-remove', 'changes', 'field', 'set', 'tags'),
    ]);
    expect(changes.map(({ node, key }) => [node, ...key])).toEqual([
      [null, 'cohort'],
      ['field', 'title'],
    ]);
  });
});
