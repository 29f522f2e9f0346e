/** Golden cases → what each came to: finds the files, reads them with their rubrics, scores every case. */
import type { CaseFailure, CaseOutcome } from '../model/case-outcome.ts';
import type { Case, Cases } from '../model/cases.ts';
import type { Read } from '../model/issue.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument } from '../document/read-document.ts';
import { caseAssessment } from '../rubric/case-assessment.ts';
import { readCasesDocument } from '../rubric/read-cases.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { unmetExpectations } from '../rubric/unmet-expectations.ts';
import type { Unmet } from '../rubric/unmet-figures.ts';
import { score } from '../scoring/score.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { findCases } from './find-cases.ts';
import { createRubricFinder, type RubricFinder } from './find-rubric.ts';
import type { BrokenFile } from './gather-assessments.ts';

export interface RanCases {
  /** In the order of the files, and of what stands in them. */
  readonly outcomes: readonly CaseOutcome[];
  readonly broken: readonly BrokenFile[];
}

/**
 * Runs every case of the paths: a file of cases, a folder that is searched for `cases.yaml` and `*.cases.yaml`, or the id of
 * a rubric that has such files beside it. A broken file does not stop the others. Each score is of the engine alone: no
 * programme, no evidence file is opened.
 */
export async function runCases(paths: readonly string[]): Promise<RanCases> {
  const finder = createRubricFinder([]);
  const outcomes: CaseOutcome[] = [];
  const broken: BrokenFile[] = [];
  const files = new Set<string>();
  for (const path of paths) {
    const found = await findCases(path);
    if (found.ok) for (const file of found.value) files.add(file);
    else broken.push({ file: path, issues: found.issues });
  }
  for (const file of files) {
    const read = await runFile(file, finder);
    if (read.ok) outcomes.push(...read.value);
    else broken.push({ file, issues: read.issues });
  }
  return { outcomes, broken };
}

async function runFile(file: string, finder: RubricFinder): Promise<Read<CaseOutcome[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openDocument(file, bytes.value);
  if (!opened.ok) return opened;
  const read = await readCasesDocument(opened.document, (reference) => finder.find(reference, file));
  if (!read.ok) return read;
  const { cases, rubric } = read.value;
  const value = cases.cases.map((golden, index): CaseOutcome => ({
    file: file.replaceAll('\\', '/'),
    rubric: cases.rubric,
    id: golden.id,
    failures: unmetBy(golden, cases, rubric)
      .map((unmet) => failureAt(index, unmet, opened.document))
      .toSorted((a, b) => a.line - b.line || a.column - b.column),
  }));
  return { ok: true, value, issues: [] };
}

function unmetBy(golden: Case, { tolerance, ...cases }: Cases, { rubric }: LoadedRubric): Unmet[] {
  const { assessment } = caseAssessment(golden, rubric);
  const asOf = golden['as-of'] ?? cases['as-of'];
  const found = score(rubric, assessment, { asOf, view: golden.view ?? cases.view });
  return unmetExpectations(golden.expect, found, tolerance);
}

function failureAt(index: number, { path, ...unmet }: Unmet, document: ParsedDocument): CaseFailure {
  const { position } = document.locate(['cases', index, 'expect', ...path], false);
  return { of: path.join('.'), ...unmet, ...position };
}
