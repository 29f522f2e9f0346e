/** What ceases and begins to count, as rows that every format of `evidence expiring` has. */
import type { Criterion } from '../../model/criterion.ts';
import type { ExpiringAssessment, ExpiringChange } from '../../model/forecast.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import { inLocale } from '../../model/text.ts';
import { comparedName } from '../digest/describe-answer.ts';
import { nodeTitles } from '../digest/node-titles.ts';
import type { Reader } from '../digest/reader.ts';
import { pieceName } from './evidence-page.ts';

export interface ExpiringRow {
  readonly assessment: ExpiringAssessment;
  readonly change: ExpiringChange;
  /** The last day on which it counts, or the first. */
  readonly day: string;
  readonly title: string;
  readonly requirement: string;
  /** The name of the piece; empty for a waiver. */
  readonly evidence: string;
  /** What the claim is supported to before and after, as people know the answers; empty where nothing changes. */
  readonly before: string;
  readonly after: string;
}

/** Of all agencies, by date; on one day in the order in which the agencies stand. */
export function describeExpiring(assessments: readonly ExpiringAssessment[], reader: Reader): ExpiringRow[] {
  return assessments
    .flatMap((assessment) => rowsOf(assessment, reader))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function rowsOf(assessment: ExpiringAssessment, reader: Reader): ExpiringRow[] {
  const { rubric, changes } = assessment;
  const titles = nodeTitles(rubric, reader.locale);
  const criteria = new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion]));
  return changes.map((change) => {
    const criterion = criteria.get(change.node);
    const asked = criterion?.evidence.find(({ id }) => id === change.requirement);
    return {
      assessment,
      change,
      day: change.lastDay ?? change.date,
      title: titles.get(change.node) ?? change.node,
      requirement: inLocale(asked?.title, reader.locale) || (change.requirement ?? ''),
      evidence: change.evidence === null ? '' : pieceName(change.evidence),
      ...turnOf(change, criterion, assessment, reader),
    };
  });
}

/** Nothing is said where the claim stands as it did. */
function turnOf(
  { supportedBefore, supported }: ExpiringChange,
  criterion: Criterion | undefined,
  { rubric }: ExpiringAssessment,
  reader: Reader,
): Pick<ExpiringRow, 'before' | 'after'> {
  if (criterion === undefined || supportedBefore === supported) return { before: '', after: '' };
  const name = (value: number | null, other: number | null): string =>
    value === null
      ? reader.messages.reasons['not-applicable']
      : comparedName(value, criterion, rubric, reader, other === null ? [] : [other]);
  return { before: name(supportedBefore, supported), after: name(supported, supportedBefore) };
}
