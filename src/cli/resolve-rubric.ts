/** The rubric that a word of the command line names, or a refusal to run. */
import { findNamedRubric, loadNamedRubric } from '../api/find-named-rubric.ts';
import { loadRubricDocument } from '../api/load-rubric.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { LoadedRubric, RubricSource } from '../rubric/read-rubric.ts';
import { UsageError } from './usage-error.ts';

export async function resolveRubric(name: string, root: string | null): Promise<LoadedRubric> {
  return valueIn(await loadNamedRubric(name, root), name);
}

/** The same from its file, with its plain value: what an overlay makes of its base. */
export async function resolveRubricSource(name: string, root: string | null): Promise<RubricSource> {
  const { open, findBase } = valueIn(await findNamedRubric(name, root), name);
  const opened = await open();
  if (!opened.ok) throw new UsageError('', opened.issues);
  return valueIn(await loadRubricDocument(opened.document, findBase), name);
}

function valueIn<T>(read: Read<T>, name: string): T {
  if (!read.ok) throw new UsageError('', toldOf(name, read.issues));
  return read.value;
}

/** What was not found has no file but the word that named it. */
export function toldOf(name: string, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => (issue.file === '' ? { ...issue, file: name } : issue));
}
