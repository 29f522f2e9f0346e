/** Reads a rubric as `rubric check` does, and gives all that is found: faults, and findings about its quality. */
import { checkClosely } from '../../src/api/check-rubric-file.ts';
import { openDocument } from '../../src/document/read-document.ts';
import type { Issue } from '../../src/model/issue.ts';
import { readRubricDocument } from '../../src/rubric/read-rubric.ts';
import { soundText } from './lint-files.ts';

/** An overlay stands on the sound rubric, or on `base`. */
export async function checkText(text: string, base = soundText()): Promise<readonly Issue[]> {
  const opened = await openDocument('a.yaml', new TextEncoder().encode(text));
  if (!opened.ok) return opened.issues;
  const findBase = async () => {
    const found = await openDocument('base.yaml', new TextEncoder().encode(base));
    return found.ok ? { ok: true as const, value: found.document, issues: [] } : found;
  };
  return (await readRubricDocument(opened.document, findBase, [], checkClosely)).issues;
}
