/** What a migration leaves to be answered, question by question over all assessments: who answers again, and why. */
import type { MigrationReport, OpenQuestion } from '../../model/migrated.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { openNotes } from './describe-migration.ts';

export interface QuestionGroup {
  readonly title: string;
  /** Those that most assessments must answer come first. */
  readonly questions: readonly CountedQuestion[];
}

export interface CountedQuestion {
  readonly title: string;
  readonly id: string;
  /** As `12 of 34`. */
  readonly count: string;
  /** Each reason once. */
  readonly notes: readonly string[];
}

/** Empty for a single assessment, whose own questions say it all. None of the groups is empty. */
export function describeOpenQuestions({ assessments }: MigrationReport, reader: Reader): QuestionGroup[] {
  if (assessments.length < 2) return [];
  const open = assessments.flatMap((assessment) =>
    assessment.open.map((question): Asked => ({ question, file: assessment.file })),
  );
  const { again, fresh, open: unanswered } = reader.messages.editions.labels;
  const group = (title: string, ...whys: readonly OpenQuestion['why'][]): QuestionGroup[] => {
    const asked = open.filter(({ question }) => whys.includes(question.why));
    return asked.length === 0 ? [] : [{ title, questions: countedIn(asked, assessments.length, reader) }];
  };
  return [
    ...group(again, 'changed', 'no-counterpart', 'merged'),
    ...group(fresh, 'new'),
    ...group(unanswered, 'unanswered'),
  ];
}

interface Asked {
  readonly question: OpenQuestion;
  readonly file: string;
}

function countedIn(asked: readonly Asked[], all: number, reader: Reader): CountedQuestion[] {
  const byId = new Map<string, Asked[]>();
  for (const one of asked) {
    const same = byId.get(one.question.criterion);
    if (same === undefined) byId.set(one.question.criterion, [one]);
    else same.push(one);
  }
  // An assessment with several instances is still one that somebody must take up again.
  const counts = new Map(Array.from(byId, ([id, same]) => [id, new Set(same.map(({ file }) => file)).size]));
  const { figures, locale, messages } = reader;
  return [...byId]
    .toSorted(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .map(([id, same]) => ({
      title: inLocale(same[0]?.question.title, locale),
      id,
      count: messages.editions.migration.ofAll({
        count: figures.number(counts.get(id) ?? 0),
        all: figures.number(all),
      }),
      notes: [...new Set(same.flatMap(({ question }) => openNotes(question, reader)))],
    }));
}
