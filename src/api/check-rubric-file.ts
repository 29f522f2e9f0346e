/** A rubric file as `rubric check` reads it: with every finding about its quality, not only what scoring must know. */
import type { Read } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault } from '../document/fault.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument } from '../document/read-document.ts';
import { byPosition } from '../document/sort-issues.ts';
import { checkRubric } from '../rubric/check-rubric.ts';
import { checkDocumentTranslations } from '../rubric/check-translations.ts';
import { lintRubric } from '../rubric/lint-rubric.ts';
import { readRubricDocument, type FindBase, type RubricSource } from '../rubric/read-rubric.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { lintScores } from './lint-scores.ts';

export async function checkRubricFile(file: string, findBase: FindBase): Promise<Read<RubricSource>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openDocument(file, bytes.value);
  return opened.ok ? checkRubricDocument(opened.document, findBase) : opened;
}

/** The same for a file that is open already. */
export async function checkRubricDocument(document: ParsedDocument, findBase: FindBase): Promise<Read<RubricSource>> {
  const read = await readRubricDocument(document, findBase, [], checkClosely);
  if (!read.ok) return read;
  const untranslated = await locateFaults(document, checkDocumentTranslations(document, read.value.rubric));
  return { ...read, issues: [...read.issues, ...untranslated].toSorted(byPosition) };
}

/** What is unsound has no ranges to speak of, and its findings would be about something else tomorrow. */
export function checkClosely(rubric: Rubric): Fault[] {
  const faults = checkRubric(rubric);
  const isSound = faults.every(({ severity }) => severity === 'warning');
  return isSound ? [...faults, ...lintRubric(rubric), ...lintScores(rubric)] : faults;
}
