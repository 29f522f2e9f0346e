/** Faults → issues: gives each its line, column and excerpt, in the order of the file. */
import type { Issue } from '../model/issue.ts';
import type { Fault } from './fault.ts';
import type { ParsedDocument } from './parse-document.ts';

export async function locateFaults(document: ParsedDocument, faults: readonly Fault[]): Promise<Issue[]> {
  const issues = await Promise.all(faults.map((fault) => locateFault(document, fault)));
  return issues.toSorted(byPosition);
}

async function locateFault(document: ParsedDocument, fault: Fault): Promise<Issue> {
  const place = await document.locate(fault.path, fault.atKey ?? false);
  return {
    code: fault.code,
    severity: fault.severity ?? 'error',
    file: document.file,
    ...place,
    params: { path: fault.path.join('.'), ...fault.params },
    suggestion: fault.suggestion,
  };
}

function byPosition(a: Issue, b: Issue): number {
  return (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0);
}
