/** Gates: conditions on every scored agency that the exit code answers for. Decided on exact figures, not on shown ones. */
import type { AssessmentResult, Result } from '../model/result.ts';
import { inLocale } from '../model/text.ts';
import { readerOf, scoreText } from '../report/digest/reader.ts';
import { rubricOf } from '../report/digest/digest.ts';
import type { Locale } from '../model/locale.ts';

export interface Gates {
  readonly targetLevel?: number | undefined;
  readonly failUnder?: number | undefined;
  /** A share, 0 to 1. */
  readonly failCoverageBelow?: number | undefined;
  /** The share of the weight, 0 to 1, that may be not applicable, waived or not known. */
  readonly failNaAbove?: number | undefined;
}

/** A sentence per failed gate and agency; none means that all passed. No level and no score fail their gates. */
export function failedGates(result: Result, gates: Gates, locale: Locale): string[] {
  return result.assessments.flatMap((assessment) => failuresOf(assessment, result, gates, locale));
}

function failuresOf(
  assessment: AssessmentResult,
  result: Result,
  { targetLevel, failUnder, failCoverageBelow, failNaAbove }: Gates,
  locale: Locale,
): string[] {
  const reader = readerOf(locale);
  const { messages, figures } = reader;
  const { level, score, coverage, setAside } = assessment;
  const agency = inLocale(assessment.agency.name, locale) || assessment.agency.id;
  const failures: string[] = [];
  if (targetLevel !== undefined && (level === null || level < targetLevel)) {
    const found = level === null ? messages.labels.notRated : figures.number(level);
    failures.push(messages.gates['target-level']({ agency, found, wanted: figures.number(targetLevel) }));
  }
  if (failUnder !== undefined && (score === null || score < failUnder)) {
    const found =
      score === null ? scoreText(assessment, rubricOf(assessment, result), reader) : figures.score(score, [failUnder]);
    failures.push(messages.gates['fail-under']({ agency, found, wanted: figures.number(failUnder) }));
  }
  if (failCoverageBelow !== undefined && coverage < failCoverageBelow) {
    failures.push(
      messages.gates['fail-coverage-below']({
        agency,
        found: figures.percent(coverage, [failCoverageBelow]),
        wanted: figures.percent(failCoverageBelow),
      }),
    );
  }
  const aside = setAside?.share ?? 0;
  if (failNaAbove !== undefined && aside > failNaAbove) {
    // What is above the limit never looks like the limit itself.
    const found = figures.percent(aside, [failNaAbove + failNaAbove * Number.EPSILON]);
    failures.push(messages.gates['fail-na-above']({ agency, found, wanted: figures.percent(failNaAbove) }));
  }
  return failures;
}
