import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRubric } from '../../src/api/build-rubric.ts';
import { listRubrics } from '../../src/api/list-rubrics.ts';
import { loadRubricFile, sourceHash } from '../../src/api/load-rubric.ts';
import { createRubricFinder } from '../../src/api/find-rubric.ts';
import { scorePaths } from '../../src/api/score-paths.ts';
import { folderWith, SMALL_RUBRIC, smallAssessment } from '../cli/run-thang.ts';

const RUBRICS = resolve(import.meta.dirname, '../../rubrics');

function overlay(extended: string, keys = 'changes: { first: { set: { weight: 3 } } }', id = 'over'): string {
  return `kind: rubric\nschema: 1\nid: ${id}\nversion: 1.0.0\nstatus: draft\ntitle: Over\nextends: ${extended}\n${keys}\n`;
}

describe('the base of an overlay', () => {
  it.each([
    ['beside it', 'rubrics/small.yaml', 'rubrics/over.yaml'],
    ['as rubric.yaml beside it', 'over/rubric.yaml', 'over/over.yaml'],
    ['in the rubrics of its workspace', 'rubrics/small/rubric.yaml', 'rubrics/over/rubric.yaml'],
    ['above it, up to the root', 'small.yaml', 'a/b/c/over.yaml'],
  ])('is found %s', async (_where, base, file) => {
    const root = folderWith({
      'thang.config.yaml': 'schema: 1\n',
      [base]: SMALL_RUBRIC,
      [file]: overlay('small@1.0.0'),
    });
    const read = await loadRubricFile(join(root, file));
    expect(read.issues).toEqual([]);
    expect(read.ok && read.value.bases).toEqual([join(root, base)]);
  });

  it('is found among the bundled rubrics, and among the files that the user names', async () => {
    const root = folderWith({
      'a/over.yaml': overlay('vn-data-management@1.0.0', 'changes: { value: { drop: true } }'),
      'b/over.yaml': overlay('small@1.0.0'),
      'elsewhere/small.yaml': SMALL_RUBRIC,
    });
    const bundled = await loadRubricFile(join(root, 'a/over.yaml'));
    expect(bundled.ok && bundled.value.bases).toEqual([join(RUBRICS, 'vn-data-management/rubric.yaml')]);
    expect((await loadRubricFile(join(root, 'b/over.yaml'))).ok).toBe(false);
    const given = [join(root, 'elsewhere/small.yaml')];
    expect((await loadRubricFile(join(root, 'b/over.yaml'), { given })).ok).toBe(true);
  });

  it('may have the id of the overlay in another edition', async () => {
    const root = folderWith({
      'rubric.yaml': overlay('small@1.0.0').replace('id: over', 'id: small').replace('1.0.0', '1.0.0-ours'),
      'small.yaml': SMALL_RUBRIC,
    });
    const read = await loadRubricFile(join(root, 'rubric.yaml'));
    expect(read.issues).toEqual([]);
    expect(read.ok && read.value.rubric['derived-from']).toEqual(['small@1.0.0']);
  });

  it.each([
    ['another edition', 'small@2.0.0', 'rubric-version-not-found', 'small@1.0.0'],
    ['a slip of the hand', 'smal@1.0.0', 'rubric-not-found', 'small@1.0.0'],
    ['a bundled one, misspelt', 'vn-data-managment@1.0.0', 'rubric-not-found', 'vn-data-management@1.0.0'],
    ['nothing like it', 'quite-other@1.0.0', 'rubric-not-found', undefined],
  ])('is told at the line that names it when it is missing: %s', async (_how, reference, code, suggestion) => {
    const root = folderWith({ 'rubrics/small.yaml': SMALL_RUBRIC, 'rubrics/over.yaml': overlay(reference) });
    const { issues } = await loadRubricFile(join(root, 'rubrics/over.yaml'));
    expect(issues).toMatchObject([
      { code, suggestion, file: join(root, 'rubrics/over.yaml'), position: { line: 7, column: 10 } },
    ]);
  });

  it('is told twice when it is no YAML: in its own file, and where it is named', async () => {
    const root = folderWith({ 'small.yaml': 'kind: rubric\nid: [', 'over.yaml': overlay('small@1.0.0') });
    const { issues } = await loadRubricFile(join(root, 'over.yaml'));
    expect(issues.map(({ code, file }) => [code, file.slice(root.length + 1)])).toContainEqual([
      'yaml-syntax',
      'small.yaml',
    ]);
    expect(issues.at(-1)).toMatchObject({
      code: 'rubric-faulty',
      file: join(root, 'over.yaml'),
      position: { line: 7 },
    });
  });

  it('may not lead back to the overlay through files', async () => {
    const root = folderWith({
      'one.yaml': overlay('two@1.0.0', 'choices: [One]', 'one'),
      'two.yaml': overlay('one@1.0.0', 'choices: [Two]', 'two'),
    });
    const finder = createRubricFinder([]);
    const [one, two] = await Promise.all(
      ['one@1.0.0', 'two@1.0.0'].map((reference) => finder.find(reference, join(root, 'a.yaml'))),
    );
    expect(one?.issues[0]).toMatchObject({
      code: 'overlay-cycle',
      file: join(root, 'two.yaml'),
      params: { chain: 'one@1.0.0 → two@1.0.0 → one@1.0.0' },
    });
    expect(two?.issues[0]).toMatchObject({ code: 'overlay-cycle', file: join(root, 'one.yaml') });
  });
});

describe('an assessment by an overlay', () => {
  const files = {
    'thang.config.yaml': 'schema: 1\n',
    'rubrics/small.yaml': SMALL_RUBRIC,
    'rubrics/over.yaml': overlay('small@1.0.0'),
    'a.yaml': smallAssessment('a', 4, 2).replace('small@1.0.0', 'over@1.0.0'),
  };

  it('is scored by the changed weights, and rests on the base too', async () => {
    const root = folderWith(files);
    const { result, inputs } = await scorePaths([root], { asOf: '2026-11-23', checkFiles: false });
    expect(result.assessments[0]?.score).toBe(3.5);
    expect(result.rubrics['over@1.0.0']?.['derived-from']).toEqual(['small@1.0.0']);
    expect(inputs).toContain(join(root, 'rubrics/small.yaml'));
  });

  it('changes its hash, and with it whether years compare, when the base changes', async () => {
    const hash = async (base: string): Promise<string | undefined> => {
      const root = folderWith({ ...files, 'rubrics/small.yaml': base });
      const { result } = await scorePaths([root], { asOf: '2026-11-23', checkFiles: false });
      return result.assessments[0]?.rubric.hash;
    };
    expect(await hash(SMALL_RUBRIC)).toBe(await hash(`# another comment\n${SMALL_RUBRIC}`));
    expect(await hash(SMALL_RUBRIC)).not.toBe(await hash(SMALL_RUBRIC.replace('First', 'Former')));
  });
});

describe('what the build keeps of a bundled overlay', () => {
  it('is valid as long as neither it nor its base has changed', async () => {
    const [own, base] = ['vn-data-management-commune', 'vn-data-management'].map((id) =>
      readFileSync(join(RUBRICS, id, 'rubric.yaml')),
    ) as [Buffer, Buffer];
    const built = await buildRubric('rubrics/vn-data-management-commune/rubric.yaml', own);
    expect(built.bases).toEqual(['vn-data-management']);
    expect(built.sourceHash).toBe(sourceHash([own, base]));
    expect(built.sourceHash).not.toBe(sourceHash([own, Buffer.concat([base, Buffer.from('\n')])]));
    expect(Object.keys(built.loaded)).toEqual(['rubric', 'hash', 'file', 'changes']);
  });

  it('lists overlays beside what they extend', async () => {
    const { rubrics, issues } = await listRubrics(null);
    expect(issues).toEqual([]);
    const ours = rubrics.filter(({ rubric }) => rubric.id.startsWith('vn-data-management-'));
    const bases = ours.flatMap(({ rubric }) => rubric['derived-from'] ?? []);
    expect(bases).toEqual(Array.from({ length: 3 }, () => 'vn-data-management@1.0.0'));
  });
});
