/** What became of a save, in sentences: what was saved, what it opened and closed, why it could not be. */
import type { Interview, Kept, News } from './interview.ts';
import type { Question } from './question.ts';
import { isolated, sayText } from './speaker.ts';

/** More titles than these fill the screen and say no more. */
const MOST_TITLES = 3;

export interface Said {
  readonly tone: 'good' | 'bad';
  readonly lines: readonly string[];
}

/** `done` is the sentence for what was saved. */
export function sayKept(kept: Kept, done: string, interview: Interview): Said {
  const { words, locale } = interview.speaker;
  switch (kept.status) {
    case 'saved':
      return { tone: 'good', lines: [done, ...sayNews(kept.news, interview)].filter((line) => line !== '') };
    case 'refused':
      return { tone: 'bad', lines: [words.news.refused(), ...kept.sentences] };
    case 'not-written':
      return { tone: 'bad', lines: [words.news.notWritten(), ...kept.sentences] };
    case 'conflict': {
      const ids = kept.conflicts.map(({ criterion }) => isolated(criterion, locale)).join(', ');
      return { tone: 'bad', lines: [words.news.conflict({ ids }), words.news.conflictAgain()] };
    }
  }
}

function sayNews({ opened, closed, elsewhere }: News, { speaker }: Interview): string[] {
  const { words, figures, locale, messages } = speaker;
  const list = (questions: readonly Question[]): { count: string; titles: string } => ({
    count: figures.number(questions.length),
    titles:
      questions
        .slice(0, MOST_TITLES)
        .map(({ criterion }) => sayText(criterion.title, locale))
        .join(messages.listSeparator) + (questions.length > MOST_TITLES ? '…' : ''),
  });
  const ids = elsewhere.map(({ criterion }) => isolated(criterion, locale)).join(', ');
  return [
    closed.length === 0 ? '' : words.news.closed(list(closed)),
    opened.length === 0 ? '' : words.news.opened(list(opened)),
    elsewhere.length === 0 ? '' : words.news.elsewhere({ ids }),
  ];
}

/** `policy-legal, 3`: the id and the answer that is there now. */
export function saySaved(question: Question, interview: Interview): string {
  const { words, say, locale } = interview.speaker;
  const value = interview.find(question.id)?.answer?.[interview.side];
  const id = isolated(question.id, locale);
  return value === undefined
    ? words.news.cleared({ id })
    : words.news.saved({ id, answer: say.answer(value, question) });
}

/** What is still unsaved at the end, as it would stand in the file: nothing that was typed is lost. */
export function sayUnsaved({ session, speaker }: Interview): string[] {
  const unsaved = session.unsaved();
  if (unsaved.length === 0) return [];
  const { words, figures } = speaker;
  return [
    words.news.unsavedAtEnd({ count: figures.number(unsaved.length) }),
    ...unsaved.map(({ criterion, instance, set, addEvidence }) =>
      [
        criterion,
        instance === null ? '' : `@${instance.id}`,
        ` ${JSON.stringify({ ...set, ...(addEvidence && { addEvidence }) })}`,
      ].join(''),
    ),
  ];
}
