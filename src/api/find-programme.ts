/** The programme whose targets the results are held against: named by the user, by the workspace, or bundled for the rubric. */
import { dirname, join } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import { ProgrammeSchema, type Programme } from '../model/programme.ts';
import { speaksOf } from '../model/rubric-lineage.ts';
import type { Rubric } from '../model/rubric.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import { findFiles, pathKind } from '../workspace/find-files.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';

/** `nameOrPath` is a file, or the id of a programme in the workspace or among the bundled ones. */
export async function findProgramme(nameOrPath: string, root: string | null): Promise<Read<Programme>> {
  const places = [
    nameOrPath,
    ...(root === null ? [] : [join(root, nameOrPath), join(root, 'programmes', `${nameOrPath}.yaml`)]),
    bundledPath('programmes', `${nameOrPath}.yaml`),
  ];
  for (const place of places) if ((await pathKind(place)) === 'file') return readProgramme(place);
  const issue: Issue = { code: 'programme-not-found', severity: 'error', file: nameOrPath, params: { id: nameOrPath } };
  return { ok: false, issues: [issue] };
}

/** The first bundled programme that speaks of the levels of `rubric`, or of one that it extends; null when there is none. */
export async function bundledProgrammeFor(rubric: Rubric): Promise<Programme | null> {
  for (const file of await findFiles(dirname(bundledPath('programmes', 'x')))) {
    const read = await readProgramme(file);
    if (read.ok && speaksOf(read.value, rubric)) return read.value;
  }
  return null;
}

async function readProgramme(file: string): Promise<Read<Programme>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openDocument(file, bytes.value);
  return opened.ok ? readAs(opened.document, 'programme', ProgrammeSchema) : opened;
}
