/** One assessment file, for users of the library. */
import type { Assessment } from '../model/assessment.ts';
import type { Rubric } from '../model/rubric.ts';
import { openDocument } from '../document/read-document.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { InputError, valueOf } from './input-error.ts';
import { readWholeAssessment } from './read-whole-assessment.ts';

/**
 * The answers of the file at `path`, checked against `rubric`. Throws an `InputError` with every fault: its shape, and
 * each answer that the rubric does not admit. Evidence files are not opened.
 */
export async function readAssessment(path: string, rubric: Rubric): Promise<Assessment> {
  const opened = await openDocument(path, valueOf(await readBytes(path)));
  if (!opened.ok) throw new InputError(opened.issues);
  const given = { rubric };
  const read = await readWholeAssessment(opened.document, () =>
    Promise.resolve({ ok: true, value: given, issues: [] }),
  );
  return valueOf(read).assessment;
}
