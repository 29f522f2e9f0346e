/** Every rubric that comes with thang is held to what its README and the issue of its words promise. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { loadRubricFile } from '../../src/api/load-rubric.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { criteriaOf, dimensionsOf } from '../../src/model/rubric-tree.ts';
import { inLocale } from '../../src/model/text.ts';
import { LOCALES } from '../../src/model/locale.ts';
import { checkTranslations } from '../../src/rubric/check-translations.ts';
import type { LoadedRubric } from '../../src/rubric/read-rubric.ts';

const RUBRICS = resolve(import.meta.dirname, '../../rubrics');
const bundled = readdirSync(RUBRICS).filter((id) => existsSync(join(RUBRICS, id, 'rubric.yaml')));

async function loadWhole(id: string): Promise<LoadedRubric> {
  const read = await loadRubricFile(join(RUBRICS, id, 'rubric.yaml'));
  expect(read.issues).toEqual([]);
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.value;
}

async function load(id: string): Promise<Rubric> {
  return (await loadWhole(id)).rubric;
}

describe.each(bundled)('rubric %s', (id) => {
  it('has the id of its folder, and names its sources', async () => {
    const rubric = await load(id);
    expect(rubric.id).toBe(id);
    expect(rubric.source?.licence ?? rubric.sources[0]?.licence).toBeTruthy();
  });

  it('misses no translation', async () => {
    expect(checkTranslations(await load(id))).toEqual([]);
  });
});

describe('the overlays of vn-data-management', () => {
  const KINDS = ['ministry', 'province', 'commune'];

  it.each(KINDS)('are unofficial, and stand on it: %s', async (kind) => {
    const rubric = await load(`vn-data-management-${kind}`);
    expect(rubric.status).toBe('unofficial');
    expect(rubric['derived-from']).toEqual(['vn-data-management@1.0.0']);
  });

  it.each(KINDS)('give a reason in every language for each change: %s', async (kind) => {
    const { changes = [] } = await loadWhole(`vn-data-management-${kind}`);
    const asked = changes.filter(({ node, what }) => node !== null || what === 'set');
    expect(asked.length).toBeGreaterThan(10);
    for (const { node, key, because } of asked) {
      for (const locale of LOCALES) {
        const reason = typeof because === 'object' ? because?.[locale] : undefined;
        expect(reason?.length, `${node ?? 'the rubric'} ${key.join('.')} ${locale}`).toBeGreaterThan(20);
      }
    }
  });

  it.each(KINDS)('ask what they add as closely as the rest: %s', async (kind) => {
    const { rubric, changes = [] } = await loadWhole(`vn-data-management-${kind}`);
    const added = new Set(changes.flatMap(({ node, what }) => (what === 'added' ? (node ?? []) : [])));
    const criteria = criteriaOf(rubric).filter(({ criterion }) => added.has(criterion.id));
    expect(criteria.length).toBeGreaterThanOrEqual(2);
    for (const { criterion } of criteria) {
      expect(Object.keys(criterion.levels ?? {}), criterion.id).toEqual(['1', '2', '3', '4', '5']);
      expect(criterion.evidence.map((asked) => asked['from-level']).toSorted(), criterion.id).toEqual([3, 3, 4, 5]);
      expect(criterion.question, criterion.id).toBeTruthy();
      expect(criterion.basis?.choice, criterion.id).toBeTruthy();
    }
  });

  it('keep the answers of a commune to what a commune decides', async () => {
    const ids = criteriaOf(await load('vn-data-management-commune')).map(({ criterion }) => criterion.id);
    expect(ids).toHaveLength(28);
    expect(ids.filter((id) => id.startsWith('open-data'))).toEqual([]);
    expect(ids).not.toContain('architecture-blueprint');
    expect(ids).toContain('quality-correct');
  });
});

describe('vn-data-management', () => {
  it('asks at least 40 criteria in the ten dimensions, with all layers and components of the framework', async () => {
    const rubric = await load('vn-data-management');
    const criteria = criteriaOf(rubric).map(({ criterion }) => criterion);
    expect(criteria.length).toBeGreaterThanOrEqual(40);
    expect(dimensionsOf(rubric)).toHaveLength(10);
    const tagged = (tag: string): Set<string> => new Set(criteria.flatMap(({ tags }) => tags?.[tag] ?? []));
    expect([...tagged('layer')].toSorted()).toEqual([
      'data-governance',
      'data-management',
      'data-operation',
      'state-management',
    ]);
    const components = [
      ...Array.from({ length: 4 }, (_unused, at) => `SM${at + 1}`),
      ...Array.from({ length: 4 }, (_unused, at) => `DG${at + 1}`),
      ...Array.from({ length: 12 }, (_unused, at) => `DM${at + 1}`),
      'OP1',
      'OP2',
    ];
    expect([...tagged('component')].toSorted()).toEqual(components.toSorted());
    expect([...tagged('principle')].toSorted()).toEqual([
      'clean',
      'correct',
      'live',
      'shared',
      'sufficient',
      'unified',
    ]);
  });

  it('is unofficial, and has the bands of its source', async () => {
    const rubric = await load('vn-data-management');
    expect(rubric.status).toBe('unofficial');
    expect(rubric.levels.map(({ level, from }) => [level, from])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 4.5],
    ]);
    expect(rubric.scoring).toMatchObject({ unanswered: 'lowest', evidence: 'caps', 'min-coverage': 0.8 });
  });

  it('says for every criterion where it comes from', async () => {
    const rubric = await load('vn-data-management');
    for (const { criterion } of criteriaOf(rubric)) {
      expect(criterion.basis?.choice, criterion.id).toBeTruthy();
      const isGrounded = criterion.basis?.choice === 'own' || (criterion.basis?.sources.length ?? 0) > 0;
      expect(isGrounded, criterion.id).toBe(true);
    }
  });

  it.each(LOCALES)('has a question and five descriptors that can be told apart, in %s', async (locale) => {
    const rubric = await load('vn-data-management');
    for (const { criterion } of criteriaOf(rubric)) {
      expect(inLocale(criterion.question, locale).length, criterion.id).toBeGreaterThan(15);
      const descriptors = [1, 2, 3, 4, 5].map((level) => inLocale(criterion.levels?.[String(level)], locale));
      for (const [index, one] of descriptors.entries()) {
        expect(one.length, `${criterion.id} ${index + 1}`).toBeGreaterThan(50);
        for (const other of descriptors.slice(index + 1)) {
          expect(distance(one, other) / Math.max(one.length, other.length), criterion.id).toBeGreaterThan(0.35);
        }
      }
    }
  });

  it('never says the same of two criteria', async () => {
    const rubric = await load('vn-data-management');
    const all = criteriaOf(rubric).flatMap(({ criterion }) =>
      Object.values(criterion.levels ?? {}).map((text) => ({ id: criterion.id, text: inLocale(text, 'en') })),
    );
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        if (one.id === other.id || Math.abs(one.text.length - other.text.length) > 40) continue;
        expect(distance(one.text, other.text) / one.text.length, `${one.id} ~ ${other.id}`).toBeGreaterThan(0.3);
      }
    }
  });

  it('asks for evidence from level 3 at the latest and again from level 4', async () => {
    const rubric = await load('vn-data-management');
    for (const { criterion } of criteriaOf(rubric)) {
      const from = criterion.evidence.map((requirement) => requirement['from-level']);
      expect(
        from.some((level) => level <= 3),
        criterion.id,
      ).toBe(true);
      expect(from.includes(4), criterion.id).toBe(true);
      expect(
        criterion.evidence.some((requirement) => requirement['max-age'] !== undefined),
        criterion.id,
      ).toBe(true);
    }
  });
});
