/** By what an agency was measured: the edition of a rubric, and what it extends where it is an overlay. */
import type { AssessmentResult, Result } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from './reader.ts';

/** “commune 1.0.0 (extends national@1.0.0)”. */
export function editionText(rubric: Rubric, reader: Reader): string {
  const base = extendsText(rubric, reader);
  return `${rubric.id} ${rubric.version}${base === '' ? '' : ` (${base})`}`;
}

/** Empty for a rubric that stands by itself. */
export function extendsText({ 'derived-from': [base] = [] }: Rubric, { messages }: Reader): string {
  return base === undefined ? '' : messages.changes.basedOn({ base });
}

/** Agencies that were measured by the same edition: only their levels mean the same, and may be counted together. */
export interface EditionGroup<T> {
  readonly key: string;
  readonly title: string;
  readonly edition: string;
  readonly members: readonly T[];
  /** Whether the rubric gives levels at all. */
  readonly hasLevels: boolean;
  /** How many stand at each level, lowest first; null, those without one, last. */
  readonly levels: readonly (readonly [number | null, number])[];
}

/** In the order in which the editions first come. */
export function groupByEdition<T extends { readonly assessment: AssessmentResult }>(
  members: readonly T[],
  { rubrics }: Result,
  reader: Reader,
): EditionGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const { id, version } = member.assessment.rubric;
    const key = `${id}@${version}`;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups].map(([key, own]) => {
    const rubric = rubrics[key];
    return {
      key,
      title: inLocale(rubric?.title, reader.locale) || key,
      edition: rubric === undefined ? key : editionText(rubric, reader),
      members: own,
      hasLevels: rubric?.scoring.level !== 'none',
      levels: levelCounts(own.map(({ assessment }) => assessment.level)),
    };
  });
}

function levelCounts(levels: readonly (number | null)[]): (readonly [number | null, number])[] {
  const counts = new Map<number | null, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const place = (level: number | null): number => level ?? Number.POSITIVE_INFINITY;
  return [...counts].toSorted(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** “Level 2: 3 · not rated: 1”. */
export function levelCountsText(
  levels: EditionGroup<unknown>['levels'],
  { messages, figures }: Reader,
  separator = ' · ',
): string {
  const { labels } = messages;
  return levels
    .map(([level, count]) => {
      const name = level === null ? labels.notRated : `${labels.level} ${figures.number(level)}`;
      return `${name}: ${figures.number(count)}`;
    })
    .join(separator);
}
