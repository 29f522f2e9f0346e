/** Reads a file of either kind as the commands do, and gives all that is wrong with it. */
import { locateFaults } from '../../src/document/locate-faults.ts';
import { openDocument } from '../../src/document/read-document.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { checkTranslations } from '../../src/rubric/check-translations.ts';
import { readAssessmentDocument } from '../../src/rubric/read-assessment.ts';
import { readRubric, readRubricDocument } from '../../src/rubric/read-rubric.ts';
import { rubricText } from './faulty-files.ts';

export async function readAny(text: string | Uint8Array, file = 'a.yaml'): Promise<readonly Issue[]> {
  const opened = await openDocument(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!opened.ok) return opened.issues;
  if (opened.kind === 'rubric') {
    const read = await readRubricDocument(opened.document);
    if (!read.ok) return read.issues;
    return [...read.issues, ...(await locateFaults(opened.document, checkTranslations(read.value.rubric)))];
  }
  const value = { rubric: await smallRubric() };
  return (await readAssessmentDocument(opened.document, () => Promise.resolve({ ok: true, value, issues: [] }))).issues;
}

export async function smallRubric(): Promise<Rubric> {
  const read = await readRubric('small.yaml', new TextEncoder().encode(rubricText()));
  if (!read.ok) throw new Error('the small rubric is faulty');
  return read.value.rubric;
}
