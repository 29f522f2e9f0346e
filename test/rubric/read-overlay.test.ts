import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/read-document.ts';
import type { Issue, Read } from '../../src/model/issue.ts';
import { criteriaOf, dimensionsOf } from '../../src/model/rubric-tree.ts';
import { contentHash } from '../../src/rubric/content-hash.ts';
import { readRubric, type FindBase, type RubricSource } from '../../src/rubric/read-rubric.ts';
import { overlayText, rubricText } from './faulty-files.ts';

/** Reads the first text; the others, by the reference they answer to, are what overlays find. */
async function read(text: string, others: Readonly<Record<string, string>> = {}): Promise<Read<RubricSource>> {
  const known: Record<string, string> = { 'small@1.0.0': rubricText(), ...others };
  const findBase: FindBase = async (reference) => {
    const found = known[reference];
    if (found === undefined)
      return { ok: false, issues: [{ code: 'rubric-not-found', severity: 'error', file: '', params: {} }] };
    const opened = await openDocument(`${reference}.yaml`, bytes(found));
    return opened.ok ? { ok: true, value: opened.document, issues: [] } : opened;
  };
  return readRubric('over.yaml', bytes(text), findBase);
}

async function readSound(text: string, others: Readonly<Record<string, string>> = {}): Promise<RubricSource> {
  const found = await read(text, others);
  expect(found.issues).toEqual([]);
  if (!found.ok) throw new Error('the overlay is faulty');
  return found.value;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function told(issues: readonly Issue[]): string[] {
  return issues.map(({ file, position, code }) => `${file}:${position?.line ?? 0} ${code}`);
}

const ADDED = '{ id: backup, title: Backup, levels: { 1: low, 5: high } }';

describe('an overlay', () => {
  it('is its base with the changes made, under its own name', async () => {
    const { rubric } = await readSound(
      overlayText({
        changes: `changes:
  governance: { add-criteria: [${ADDED}] }
  strategy: { set: { weight: 2, title: Plan } }
  share: { drop: true }`,
      }),
    );
    expect(rubric).toMatchObject({ id: 'over', title: 'Over', 'derived-from': ['small@1.0.0'] });
    expect(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion.title, criterion.weight])).toEqual([
      ['strategy', 'Plan', 2],
      ['roles', 'Roles', 1],
      ['backup', 'Backup', 1],
    ]);
  });

  it('adds and drops whole dimensions, at the top and below others', async () => {
    const dimension = (id: string): string =>
      `{ id: ${id}, title: D, criteria: [{ id: ${id}-1, title: C, number: {} }] }`;
    const { rubric } = await readSound(
      `${overlayText({ changes: `changes: { governance: { add-dimensions: [${dimension('inner')}] } }` })}add-dimensions: [${dimension('outer')}]\n`,
    );
    expect(dimensionsOf(rubric).map(({ id }) => id)).toEqual(['governance', 'inner', 'outer']);
    const { rubric: without } = await readSound(
      `${overlayText({ changes: 'changes: { governance: { drop: true } }' })}add-dimensions: [${dimension('outer')}]\n`,
    );
    expect(dimensionsOf(without).map(({ id }) => id)).toEqual(['outer']);
  });

  it('merges the keys of the rubric, and puts its sources and choices after those of the base', async () => {
    const { rubric, changes } = await readSound(
      `${overlayText({ changes: '' })}because: Why\nset: { scoring: { rollup: mean } }\nsources: [{ id: own, title: Own }]\nchoices: [Ours]\n`,
      { 'small@1.0.0': `${rubricText()}sources: [{ id: decree, title: Decree }]\nchoices: [Theirs]\n` },
    );
    expect(rubric.scoring.rollup).toBe('mean');
    expect(rubric.sources.map(({ id }) => id)).toEqual(['decree', 'own']);
    expect(rubric.choices).toEqual(['Theirs', 'Ours']);
    expect(changes).toMatchObject([
      { what: 'set', node: null, key: ['scoring', 'rollup'], from: 'weighted-mean', to: 'mean', because: 'Why' },
      { what: 'added', node: null, key: ['sources', '1'], to: 'Own' },
      { what: 'added', node: null, key: ['choices', '1'], to: 'Ours' },
    ]);
  });

  it('takes over no migration, for that speaks of editions of its base', async () => {
    const base = `${rubricText()}migration: { from: small@0.9.0 }\n`;
    const { rubric } = await readSound(overlayText(), { 'small@1.0.0': base });
    expect(rubric.migration).toBeUndefined();
    const own = `${overlayText()}migration: { from: over@0.9.0, criteria: { roles: null } }\n`;
    expect((await readSound(own, { 'small@1.0.0': base })).rubric.migration?.criteria).toEqual({ roles: null });
  });

  it('keeps every change as data: where, what was, what is, and why', async () => {
    const { changes } = await readSound(
      overlayText({
        changes: `changes:
  governance: { because: Devices fail, add-criteria: [${ADDED}] }
  strategy: { because: { vi: Quan trọng, en: It matters }, set: { weight: 2, levels: { 1: none, 3: some } } }
  share: { drop: true }`,
      }),
    );
    const because = { vi: 'Quan trọng', en: 'It matters' };
    const at = { overlay: 'over@1.0.0', parent: 'governance', because };
    expect(changes).toEqual([
      { ...at, what: 'set', node: 'strategy', key: ['weight'], from: 1, to: 2 },
      { ...at, what: 'set', node: 'strategy', key: ['levels', '1'], from: 'low', to: 'none' },
      { ...at, what: 'set', node: 'strategy', key: ['levels', '3'], from: null, to: 'some' },
      { ...at, what: 'dropped', node: 'share', key: [], from: 'Share', to: null, because: null },
      { ...at, what: 'added', node: 'backup', key: [], from: null, to: 'Backup', because: 'Devices fail' },
    ]);
  });

  it('gives a plain rubric no changes and no base', async () => {
    const plain = await readSound(rubricText());
    expect([plain.changes, plain.bases, plain.rubric['derived-from']]).toEqual([undefined, undefined, undefined]);
  });

  it('changes the criterion before its facets are spread out', async () => {
    const base = `${rubricText().replace('title: Strategy', 'title: Strategy\n        facets: [plan, run]')}facets: { plan: { title: P }, run: { title: R } }\n`;
    const { rubric } = await readSound(overlayText({ changes: 'changes: { strategy: { set: { weight: 3 } } }' }), {
      'small@1.0.0': base,
    });
    expect(dimensionsOf(rubric).find(({ id }) => id === 'strategy')).toMatchObject({ weight: 3 });
    expect(criteriaOf(rubric).map(({ criterion }) => criterion.id)).toContain('strategy/plan');
  });
});

describe('the hash of an overlay', () => {
  it('is that of the rubric it makes, and changes when its base does', async () => {
    const source = await readSound(overlayText());
    expect(source.hash).toBe(contentHash(source.value));
    const other = await readSound(overlayText(), { 'small@1.0.0': rubricText({ title: 'title: Smaller' }) });
    expect(other.hash).toBe(source.hash);
    const weightier = rubricText().replace('title: Roles', 'title: Roles\n        weight: 2');
    expect((await readSound(overlayText(), { 'small@1.0.0': weightier })).hash).not.toBe(source.hash);
  });

  it('does not depend on the order of its changes', async () => {
    const [one, two] = ['strategy: { set: { weight: 2 } }', 'roles: { drop: true }'];
    const there = await readSound(overlayText({ changes: `changes: { ${one}, ${two} }` }));
    const back = await readSound(overlayText({ changes: `changes: { ${two}, ${one} }` }));
    expect(back.hash).toBe(there.hash);
    expect(back.changes).toEqual(there.changes);
  });
});

/** `o1` extends the small rubric, `o2` extends `o1`, and so on. */
function tower(height: number): Record<string, string> {
  const floors = Array.from({ length: height }, (_unused, index) => index + 1);
  return Object.fromEntries(
    floors.map((floor) => [
      `o${floor}@1.0.0`,
      overlayText({
        id: `id: o${floor}`,
        extends: `extends: ${floor === 1 ? 'small' : `o${floor - 1}`}@1.0.0`,
        changes: `changes: { strategy: { set: { weight: ${floor + 1} } } }`,
      }),
    ]),
  );
}

describe('overlays that stand on each other', () => {
  it('are resolved from the bottom, with the changes of each', async () => {
    const floors = tower(3);
    const { rubric, changes = [], bases } = await readSound(floors['o3@1.0.0'] ?? '', floors);
    expect(rubric['derived-from']).toEqual(['o2@1.0.0', 'o1@1.0.0', 'small@1.0.0']);
    expect(changes.map(({ overlay, from, to }) => [overlay, from, to])).toEqual([
      ['o1@1.0.0', 1, 2],
      ['o2@1.0.0', 2, 3],
      ['o3@1.0.0', 3, 4],
    ]);
    expect(bases).toEqual(['o2@1.0.0.yaml', 'o1@1.0.0.yaml', 'small@1.0.0.yaml']);
  });

  it('may be eight, and not nine', async () => {
    const floors = tower(9);
    expect((await read(floors['o8@1.0.0'] ?? '', floors)).ok).toBe(true);
    const { issues } = await read(floors['o9@1.0.0'] ?? '', floors);
    expect(issues[0]).toMatchObject({ code: 'overlay-chain-too-long', params: { limit: 8 } });
    expect(issues.at(-1)).toMatchObject({ code: 'rubric-faulty', file: 'over.yaml', position: { line: 7 } });
  });

  it('may not run in a circle, and name it', async () => {
    const other = overlayText({ id: 'id: other', extends: 'extends: over@1.0.0' });
    const { issues } = await read(overlayText({ extends: 'extends: other@1.0.0' }), {
      'other@1.0.0': other,
      'over@1.0.0': overlayText(),
    });
    expect(told(issues)).toEqual(['other@1.0.0.yaml:7 overlay-cycle', 'over.yaml:7 rubric-faulty']);
    expect(issues[0]?.params).toMatchObject({ chain: 'over@1.0.0 → other@1.0.0 → over@1.0.0' });
  });

  it('tell the faults of a base in its own file, and at the line that names it', async () => {
    const { issues } = await read(overlayText(), { 'small@1.0.0': rubricText({ status: 'status: drfat' }) });
    expect(told(issues)).toEqual(['small@1.0.0.yaml:5 not-one-of', 'over.yaml:7 rubric-faulty']);
  });
});

describe('a fault of the whole', () => {
  it('is told at what the overlay added, deep within it', async () => {
    const { issues } = await read(`${overlayText()}add-dimensions:
  - id: d
    title: D
    dimensions:
      - id: e
        title: E
        criteria:
          - { id: c, title: C, number: {}, levels: { 1: a } }
`);
    expect(told(issues)).toEqual(['over.yaml:16 several-answer-kinds']);
  });

  it('is told at the change without which it would not be, though the faulty place was not touched', async () => {
    const base = rubricText({
      levels: 'levels:\n  - { level: 1, from: 1, title: One }\n  - { level: 2, from: 4, title: Two }',
    });
    const text = `${overlayText({ changes: 'changes:\n  strategy: { set: { title: S } }' })}set:\n  cohort: { min-coverage: 0.5 }\n  scale: { max: 3 }\n`;
    const { issues } = await read(text, { 'small@1.0.0': base });
    const lines = text.split('\n');
    expect(issues.map(({ code }) => code)).toContain('band-outside-scale');
    expect(new Set(issues.map(({ position }) => lines[(position?.line ?? 0) - 1]))).toEqual(
      new Set(['  scale: { max: 3 }']),
    );
  });

  it('is told at the drop of what others speak of', async () => {
    const base = rubricText().replace(
      'number: { whole: false }',
      'number: { whole: false }\n        asked-if: { node: roles, is: yes }',
    );
    const text = overlayText({ changes: 'changes:\n  strategy: { set: { weight: 2 } }\n  roles: { drop: true }' });
    const { issues } = await read(text, { 'small@1.0.0': base });
    expect(issues.map(({ position, severity }) => [position?.line, severity])).toEqual([[10, 'error']]);
  });

  it('is told at the first change that is to blame, where several are', async () => {
    const base = rubricText({ dimensions: rubricText().slice(rubricText().indexOf('dimensions:')).trim() });
    const text = overlayText({
      changes:
        'changes: { strategy: { set: { weight: 0 } }, roles: { set: { weight: 0 } }, share: { set: { weight: 0 } } }',
    });
    const found = await read(text, { 'small@1.0.0': base });
    expect(found.ok).toBe(true);
    // Each of the three is to blame, and the first is named.
    expect(told(found.issues)).toEqual(['over.yaml:8 weights-all-zero']);
  });

  it('is not told again where the base has it already as a warning', async () => {
    const base = rubricText({ scoring: 'scoring: { unanswered: exclude }' });
    expect((await read(overlayText(), { 'small@1.0.0': base })).issues).toEqual([]);
    const { issues } = await read(`${overlayText()}set: { scoring: { unanswered: exclude } }\n`);
    expect(told(issues)).toEqual(['over.yaml:9 min-coverage-missing']);
  });

  it('does not hide the others: faults of the shape, of the changes and of the whole are told together', async () => {
    const { issues } = await read(`${overlayText({
      changes: `changes:
  strategy: { set: { weight: 1 } }
  stratgy: { drop: true }
  roles: { set: { number: {} } }
  governance: { add-criteria: [{ id: share, title: S, number: {} }] }`,
    })}sorces: []
`);
    expect(told(issues)).toEqual([
      'over.yaml:9 overlay-set-same',
      'over.yaml:10 overlay-unknown-node',
      'over.yaml:11 several-answer-kinds',
      'over.yaml:12 duplicate-id',
      'over.yaml:13 unknown-key',
    ]);
  });
});
