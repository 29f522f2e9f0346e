/** Faults → issues: gives each its line, column and excerpt, in the order of the file. */
import type { Issue } from '../model/issue.ts';
import type { Fault } from './fault.ts';
import type { Place } from './lines.ts';
import type { ParsedDocument } from './parse-document.ts';
import { byPosition } from './sort-issues.ts';

export async function locateFaults(document: ParsedDocument, faults: readonly Fault[]): Promise<Issue[]> {
  return faults.map((fault) => locateFault(document, fault)).toSorted(byPosition);
}

function locateFault(document: ParsedDocument, fault: Fault): Issue {
  const place = document.locate(fault.path, fault.atKey ?? false);
  return {
    code: fault.code,
    severity: fault.severity ?? 'error',
    file: document.file,
    ...place,
    params: { path: fault.path.join('.'), ...fault.params },
    suggestion: fault.code === 'quotes-needed' ? quoted(place) : fault.suggestion,
  };
}

/** The value as it was written, which the parsed number no longer tells: `01`, not 1. */
function quoted({ position, excerpt }: Place): string {
  const start = position.column - 1 - excerpt.from;
  return `"${excerpt.line.slice(start, start + excerpt.width)}"`;
}
