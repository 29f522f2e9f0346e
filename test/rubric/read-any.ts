/** Reads a file of either kind as the commands do, and gives all that is wrong with it. */
import { locateFaults } from '../../src/document/locate-faults.ts';
import { openDocument } from '../../src/document/read-document.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { checkDocumentTranslations } from '../../src/rubric/check-translations.ts';
import { readAssessmentDocument } from '../../src/rubric/read-assessment.ts';
import { readCasesDocument } from '../../src/rubric/read-cases.ts';
import { readRubric, readRubricDocument, type FindBase } from '../../src/rubric/read-rubric.ts';
import { readWaiversDocument } from '../../src/rubric/read-waivers.ts';
import { rubricText } from './faulty-files.ts';

/** Assessments and cases answer the rubric `against`. */
export async function readAny(
  text: string | Uint8Array,
  file = 'a.yaml',
  against = rubricText(),
): Promise<readonly Issue[]> {
  const opened = await openDocument(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!opened.ok) return opened.issues;
  if (opened.kind === 'rubric') {
    const read = await readRubricDocument(opened.document, findSmall);
    if (!read.ok) return read.issues;
    return [
      ...read.issues,
      ...(await locateFaults(opened.document, checkDocumentTranslations(opened.document, read.value.rubric))),
    ];
  }
  if (opened.kind === 'waivers') return (await readWaiversDocument(opened.document)).issues;
  const value = { rubric: await rubricFrom(against) };
  const read = opened.kind === 'cases' ? readCasesDocument : readAssessmentDocument;
  return (await read(opened.document, () => Promise.resolve({ ok: true, value, issues: [] }))).issues;
}

/** Every overlay of the table stands on the small rubric. */
const findSmall: FindBase = async () => {
  const opened = await openDocument('small.yaml', new TextEncoder().encode(rubricText()));
  return opened.ok ? { ok: true, value: opened.document, issues: [] } : opened;
};

export function smallRubric(): Promise<Rubric> {
  return rubricFrom(rubricText());
}

export async function rubricFrom(text: string): Promise<Rubric> {
  const read = await readRubric('small.yaml', new TextEncoder().encode(text));
  if (!read.ok) throw new Error(`the rubric is faulty: ${JSON.stringify(read.issues)}`);
  return read.value.rubric;
}
