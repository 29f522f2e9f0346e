import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/document/parse-document.ts';
import { openDocument } from '../../src/document/read-document.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { readAssessmentDocument, splitReference, type FindRubric } from '../../src/rubric/read-assessment.ts';
import { readCasesDocument } from '../../src/rubric/read-cases.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';
import { assessmentText, casesText, overlayText } from './faulty-files.ts';
import { smallRubric } from './read-any.ts';
import { told } from './told.ts';

type Found = { readonly rubric: Rubric };

async function documentOf(text: string): Promise<ParsedDocument> {
  const opened = await openDocument('a.yaml', new TextEncoder().encode(text));
  if (!opened.ok) throw new Error('the text is faulty');
  return opened.document;
}

function failing(...issues: Partial<Issue>[]): FindRubric<Found> {
  return () =>
    Promise.resolve({
      ok: false,
      issues: issues.map((issue) => ({ code: 'rubric-not-found', severity: 'error', file: '', params: {}, ...issue })),
    });
}

const found: FindRubric<Found> = async () => ({ ok: true, value: { rubric: await smallRubric() }, issues: [] });

describe('an assessment', () => {
  it('comes with its rubric, which is looked for by the reference it makes', async () => {
    const asked: string[] = [];
    const read = await readAssessmentDocument(await documentOf(assessmentText()), (reference) => {
      asked.push(reference);
      return found(reference);
    });
    expect(asked).toEqual(['small@1.0.0']);
    expect(read).toMatchObject({
      ok: true,
      value: { assessment: { agency: '01' }, rubric: { rubric: { id: 'small' } } },
      issues: [],
    });
  });

  it('is told that there is no such rubric at the line that names it, and of faults of the rubric in its file', async () => {
    const text = `${assessmentText()}peroid: x\n`;
    const other = { code: 'missing-key', file: 'rubric.yaml', position: { line: 1, column: 1 } } as const;
    const read = await readAssessmentDocument(await documentOf(text), failing({}, other));
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code, file, position }) => [code, file, position?.line, position?.column])).toEqual([
      ['unknown-key', 'a.yaml', 8, 1],
      ['rubric-not-found', 'a.yaml', 4, 9],
      ['missing-key', 'rubric.yaml', 1, 1],
    ]);
  });

  it('of no rubric is not looked at further', async () => {
    const read = await readAssessmentDocument(await documentOf(assessmentText({ rubric: '' })), () => {
      throw new Error('nothing to look for');
    });
    expect(told(read.issues)).toEqual(['rubric missing-key key=rubric']);
  });

  it('names id and version, whatever the id has in it', () => {
    expect(splitReference('vn@data@1.2.3')).toEqual({ id: 'vn@data', version: '1.2.3' });
  });
});

describe('golden cases', () => {
  it('come with their rubric', async () => {
    const read = await readCasesDocument(await documentOf(casesText()), found);
    expect(read).toMatchObject({
      ok: true,
      value: { cases: { cases: [{ id: 'low' }] }, rubric: { rubric: { id: 'small' } } },
      issues: [],
    });
  });

  it('are told that there is no such rubric at the line that names it, beside the faults of their shape', async () => {
    const read = await readCasesDocument(await documentOf(`${casesText()}casse: []\n`), failing({}));
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code, file, position }) => [code, file, position?.line])).toEqual([
      ['unknown-key', 'a.yaml', 7],
      ['rubric-not-found', 'a.yaml', 3],
    ]);
  });

  it('with misspelt keys are held against the rubric all the same', async () => {
    const text = casesText({
      cases: 'cases:\n  - { id: low, answer: {}, answers: { roles: maybe }, expect: { score: 1 } }',
    });
    const read = await readCasesDocument(await documentOf(text), found);
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code }) => code)).toEqual(['unknown-key', 'answer-not-an-option']);
  });

  it('whose shape cannot be read are told only that', async () => {
    const read = await readCasesDocument(await documentOf(casesText({ cases: 'cases: 1' })), found);
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code }) => code)).toEqual(['wrong-type']);
  });
});

describe('an overlay by itself', () => {
  it('has nothing to stand on', async () => {
    const { ok, issues } = await readRubric('over.yaml', new TextEncoder().encode(overlayText()));
    expect(ok).toBe(false);
    expect(issues.map(({ code, file, position, params }) => [code, file, position?.line, params['id']])).toEqual([
      ['rubric-not-found', 'over.yaml', 7, 'small'],
    ]);
  });
});
