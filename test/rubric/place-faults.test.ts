import { describe, expect, it } from 'vitest';
import { overlayText, rubricText } from './faulty-files.ts';
import { checkText } from './check-closely.ts';
import { told } from './told.ts';

/** All that is told of an overlay, by the places of the overlay. */
async function faults(keys: string, base = rubricText()): Promise<string[]> {
  const found = told(await checkText(`${overlayText({ changes: '' })}${keys}\n`, base));
  return found.filter((fault) => !fault.includes('best-answer-unproven'));
}

describe('a fault of an overlay and its base together', () => {
  it.each([
    ['a key of the rubric', 'set: { scale: { min: 9 } }', 'set.scale scale-empty min=9 max=5'],
    [
      'its levels',
      'set: { levels: [{ level: 1, from: 9, title: A }] }',
      'set.levels.0.from band-outside-scale from=9 min=0 max=5',
    ],
    ['its rules', 'set: { scoring: { rollup: count } }', 'set.scoring.counts-from missing-key key=counts-from'],
    [
      'a key of a criterion',
      'changes: { roles: { set: { answers: sett } } }',
      'changes.roles.set.answers unknown-answer-set id=sett',
    ],
    [
      'a key of a dimension',
      'changes: { governance: { set: { base: 1, rollup: none } } }',
      'changes.governance.set.base keys-contradict key=base other=rollup: none',
    ],
    [
      'deep within a key',
      'changes: { strategy: { set: { levels: { 9: far } } } }',
      'changes.strategy.set.levels.9 level-outside-scale level=9 min=0 max=5',
    ],
    [
      'a criterion that is added',
      'changes: { governance: { add-criteria: [{ id: a, title: A, number: {} }, { id: b, title: B }] } }',
      'changes.governance.add-criteria.1 criterion-without-answers id=b',
    ],
    [
      'a dimension that is added',
      'add-dimensions: [{ id: a, title: A, dimensions: [{ id: b, title: B }] }]',
      'add-dimensions.0.dimensions.0 empty-dimension id=b',
    ],
    [
      'its migration',
      'migration: { from: over@0.9.0, criteria: { old: rols } }\nset: { confidence: { min: 0, max: 1 } }',
      'migration.criteria.old unknown-criterion id=rols roles?',
    ],
    [
      'a shape',
      'changes: { roles: { set: { weight: heavy } } }',
      'changes.roles.set.weight wrong-type expected=number foundType=text',
    ],
    [
      'a title that is taken away',
      'changes: { roles: { set: { title: null } } }',
      'changes.roles.set.title overlay-key-required key=title',
    ],
    [
      'the kind of answer that is taken away',
      'changes: { roles: { set: { answers: null } } }',
      'changes.roles criterion-without-answers id=roles',
    ],
  ])('is told where the overlay wrote it: %s', async (_what, keys, fault) => {
    expect(await faults(keys)).toContain(fault);
  });

  it.each([
    [
      'another kind of answer',
      'changes: { share: { set: { weight: 2 } }, roles: { set: { number: {} } } }',
      ['changes.roles several-answer-kinds id=roles'],
    ],
    [
      'a scale that other things lie on',
      'set: { normalise: 1, scale: { max: 2 } }'.replace('normalise: 1, ', ''),
      [
        'set.scale band-outside-scale from=3 min=0 max=2',
        'set.scale level-outside-scale level=5 min=0 max=2',
        'set.scale level-outside-scale level=3 min=0 max=2',
      ],
    ],
    [
      'a criterion that goes',
      'changes: { strategy: { set: { weight: 2 } }, roles: { drop: true } }',
      ['changes.roles unknown-node id=roles'],
    ],
    [
      'a dimension that is added',
      'changes: { share: { set: { weight: 2 } } }\nadd-dimensions: [{ id: a, title: A, criteria: [{ id: r0les, title: R, number: {}, evidence: [{ id: e, from-level: 1 }] }] }]',
      ['add-dimensions.0.criteria.0.id confusable-id id=r0les other=roles !'],
    ],
  ])('is told at the change that made it: %s', async (what, keys, found) => {
    const entry = 'scoring: { entry: { node: roles, is: yes } }';
    const base = what === 'a criterion that goes' ? rubricText({ scoring: entry }) : rubricText();
    expect((await faults(keys, base)).toSorted()).toEqual(found.toSorted());
  });

  it('is told at the line that names the base where no single change made it', async () => {
    const base = rubricText({
      levels: 'levels:\n  - { level: 1, from: 1, title: One }\n  - { level: 2, from: 4, title: Two }',
    });
    const both =
      'changes: { roles: { drop: true }, share: { drop: true }, strategy: { set: { levels: { 5: null, 3: mid } , scale: { max: 3, min: 0 } } } }';
    const found = await faults(both, base);
    expect(found.every((fault) => !fault.startsWith('dimensions'))).toBe(true);
  });

  it('is told at the change, though it is the id of a node of the base that looks like an added one', async () => {
    const base = `${rubricText()}  - { id: later, title: Later, criteria: [{ id: go, title: Go, number: {}, evidence: [{ id: e, from-level: 1 }] }] }\n`;
    const added = '{ id: g0, title: G, number: {}, evidence: [{ id: e, from-level: 1 }] }';
    expect(await faults(`changes: { governance: { add-criteria: [${added}] } }`, base)).toEqual([
      'changes.governance confusable-id id=go other=g0 !',
    ]);
  });

  it('is told in its migration, deep within', async () => {
    const migration = 'migration: { from: over@0.9.0, criteria: { old: { to: rols } } }';
    expect(await faults(`${migration}\nchanges: { roles: { set: { weight: 2 } } }`)).toEqual([
      'migration.criteria.old.to unknown-criterion id=rols roles?',
    ]);
  });

  it('is told as often as it was made', async () => {
    const keys =
      'changes: { governance: { add-criteria: [{ id: a, title: A }, { id: b, title: B }] }, roles: { set: { number: {} } }, share: { set: { answers: { a: 1 } } } }';
    expect(await faults(keys)).toEqual([
      'changes.governance.add-criteria.0 criterion-without-answers id=a',
      'changes.governance.add-criteria.1 criterion-without-answers id=b',
      'changes.roles several-answer-kinds id=roles',
      'changes.share several-answer-kinds id=share',
    ]);
  });

  it('is not told again where it is a warning of the base, but where the overlay writes it anew', async () => {
    const base = rubricText({ scoring: 'scoring: { unanswered: exclude }' });
    expect(await faults('changes: { roles: { set: { weight: 2 } } }', base)).toEqual([]);
    const inner = 'changes: { governance: { set: { unanswered: exclude } } }';
    expect(await faults(inner)).toEqual(['changes.governance min-coverage-missing !']);
    expect(await faults(inner, base)).toEqual(['changes.governance min-coverage-missing !']);
  });
});
