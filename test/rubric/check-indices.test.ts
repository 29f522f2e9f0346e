import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

const DIMENSIONS = `dimensions:
  - id: d
    title: D
    tags: { place: top }
    criteria:
      - { id: a, title: A, number: {}, tags: { layer: law, team: red } }
      - { id: b, title: B, answer-of: a, tags: { linked: yes } }`;

async function faults(indices: readonly string[], more = '', levels?: string): Promise<string[]> {
  const text = rubricText({
    dimensions: DIMENSIONS,
    ...(levels !== undefined && { levels, scoring: 'scoring: { level: none }' }),
  });
  const lines = indices.map((keys) => `  - { title: I, ${keys} }\n`).join('');
  return told(await readAny(`${text}indices:\n${lines}${more}`));
}

const TABLE = 'levels: [{ level: 1, from: 1, title: One }]';

describe('an index', () => {
  it.each([
    'id: i',
    'id: i, by: layer',
    'id: i, by: [team, layer]',
    'id: i, scale: { min: 0, max: 1 }',
    'id: i, level: bands',
    `id: i, level: bands, ${TABLE}`,
    'id: i, reads: evidence',
  ])('is sound: { %s }', async (keys) => {
    expect(await faults([keys])).toEqual([]);
  });

  it.each([
    ['id: i, by: laver', '.by unknown-id id=laver expected=tag layer?'],
    ['id: i, by: [layer, nothing]', '.by.1 unknown-id id=nothing expected=tag'],
    ['id: i, by: place', '.by unknown-id id=place expected=tag'],
    ['id: i, by: linked', '.by unknown-id id=linked expected=tag'],
    ['id: i, scale: { min: 1, max: 1 }', '.scale scale-empty min=1 max=1'],
    [`id: i, ${TABLE}`, '.levels key-without-use key=levels needs=level'],
    ['id: i, reads: extent', '.reads key-without-use key=reads: extent needs=scoring.extent'],
    ['id: i, reads: confidence', '.reads key-without-use key=reads: confidence needs=confidence'],
  ])('has one fault, told at its place: { %s }', async (keys, fault) => {
    expect(await faults([keys])).toEqual([`indices.0${fault}`]);
  });

  it('has an id that no index before it has, but for case', async () => {
    expect(await faults(['id: Risk', 'id: other', 'id: risk', 'id: RISK'])).toEqual([
      'indices.2.id duplicate-id id=risk other=Risk',
      'indices.3.id duplicate-id id=RISK other=Risk',
    ]);
  });

  it('is told all that is wrong with it', async () => {
    const keys = `id: i, scale: { min: 2, max: 1 }, by: x, reads: extent`;
    expect((await faults([`${keys}, ${TABLE}`])).toSorted()).toEqual([
      'indices.0.by unknown-id id=x expected=tag',
      'indices.0.levels key-without-use key=levels needs=level',
      'indices.0.reads key-without-use key=reads: extent needs=scoring.extent',
      'indices.0.scale scale-empty min=2 max=1',
    ]);
    expect((await faults([`${keys}, level: bands`], '', '')).toSorted()).toEqual([
      'indices.0.by unknown-id id=x expected=tag',
      'indices.0.levels missing-key key=levels',
      'indices.0.reads key-without-use key=reads: extent needs=scoring.extent',
      'indices.0.scale scale-empty min=2 max=1',
    ]);
  });

  it('may have the only levels of a rubric', async () => {
    expect(await faults([`id: i, level: bands, ${TABLE}`], '', '')).toEqual([]);
  });

  it('reads a confidence that the rubric has a scale for', async () => {
    expect(await faults(['id: i, reads: confidence'], 'confidence: { min: 0, max: 1 }\n')).toEqual([]);
  });
});
