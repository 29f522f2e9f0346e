/** The result as JSON (schemaVersion 1), with a sentence beside each finding; `thang report` reads it back. */
import type { Result } from '../model/result.ts';
import { findingSentence } from './digest/describe-findings.ts';
import { rubricOf } from './digest/digest.ts';
import { readerOf } from './digest/reader.ts';
import type { ReportOptions } from './report-options.ts';

export function jsonReport(result: Result, { locale }: ReportOptions): string {
  const reader = readerOf(locale);
  const assessments = result.assessments.map((assessment) => {
    const rubric = rubricOf(assessment, result);
    const findings = assessment.findings.map((finding) => ({
      ...finding,
      message: findingSentence(finding, assessment, rubric, reader),
    }));
    return { ...assessment, findings };
  });
  return `${JSON.stringify({ ...result, assessments }, null, 2)}\n`;
}
