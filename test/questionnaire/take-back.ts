/** What a questionnaire says when it comes back: the answers of an assessment that nobody had answered before. */
import type { Answer } from '../../src/model/assessment.ts';
import type { Table } from '../../src/document/table.ts';
import { answerFields } from '../../src/questionnaire/answer-marks.ts';
import { cellText } from '../../src/questionnaire/cell-text.ts';
import { changedAnswer } from '../../src/questionnaire/check-merged.ts';
import type { CellFault } from '../../src/questionnaire/located-cell.ts';
import { mergeEntry } from '../../src/questionnaire/merge-entry.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import type { LoadedRubric } from '../../src/rubric/read-rubric.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Locale } from '../../src/model/locale.ts';

export interface TakenBack {
  /** By code of the question. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly faults: readonly CellFault[];
}

export function takeBack(tables: readonly Table[], { rubric }: LoadedRubric, locale: Locale): TakenBack {
  const read = readQuestionnaire(tables, rubric, { locale, is1904: false });
  const answers = read.entries.flatMap((entry): [string, Answer][] => {
    const { change } = mergeEntry(entry, undefined, {
      rubric,
      locale: 'en',
      prefer: 'newer',
      marks: null,
      standing: 'unknown',
      times: { workbook: null, file: null },
    });
    return change === null ? [] : [[entry.code, changedAnswer({ evidence: [] }, change)]];
  });
  return { answers: Object.fromEntries(answers), faults: read.faults };
}

/** The answers of an assessment by the codes of their questions, as far as a questionnaire asks for them. */
export function askedAnswers({ answers, instances }: Assessment): Record<string, Answer> {
  const all = [
    ...Object.entries(answers),
    ...instances.flatMap(({ id, answers: own }) =>
      Object.entries(own).map(([key, answer]) => [`${key}@${id}`, answer] as const),
    ),
  ];
  return Object.fromEntries(
    all.flatMap(([code, answer]) =>
      answerFields(answer).length + answer.evidence.length === 0 ? [] : [[code, comparable(answer)]],
    ),
  );
}

/** Without the order of what has none, with the line ends and blanks that a cell keeps; page 4 is page “4”. */
export function comparable(answer: Answer): Answer {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return cellText(value);
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'page' || key === 'section' ? String(plain(inner)) : plain(inner),
      ]),
    );
  };
  const { claimed, states, ...rest } = plain(answer) as Answer;
  const sorted = <T>(value: T): T => (Array.isArray(value) ? ([...value].toSorted() as T) : value);
  return {
    ...rest,
    ...(claimed !== undefined && { claimed: sorted(claimed) }),
    ...(states !== undefined && {
      states: Object.fromEntries(Object.entries(states).map(([id, value]) => [id, sorted(value)])),
    }),
  };
}
