/** All questions by dimension with their states, to go to one; typing searches in everything that is said of them. */
import { findQuestions } from '../find-questions.ts';
import type { Interview, PlacedAnswer } from '../interview.ts';
import type { AnswerState } from '../question.ts';
import { isolated, sayText } from '../speaker.ts';
import { searchIn, type Row } from './ask-list.ts';
import { listKeys } from './ask-text.ts';
import type { Onward } from './screen-interview.ts';
import type { Terminal } from './terminal.ts';

const MARKS: Readonly<Record<AnswerState, string>> = {
  answered: '✓',
  'not-applicable': '–',
  'dont-know': '?',
  unanswered: '○',
};

export async function goToScreen(interview: Interview, terminal: Terminal): Promise<Onward> {
  const { words } = interview.speaker;
  const legend = (['answered', 'not-applicable', 'dont-know', 'unanswered'] as const).map(
    (state) => `${MARKS[state]} ${words.states[state]}`,
  );
  const picked = await searchIn<string>(terminal, {
    message: words.prompts.goTo(),
    keys: `${legend.join(' · ')}\n${listKeys(interview)}`,
    find: (typed) => rowsFor(typed, interview),
  });
  if (picked.by === 'pick') return { to: { id: picked.value }, said: null };
  return { to: picked.by === 'end' ? 'end' : 'stay', said: null };
}

/** By dimension as long as nothing is typed; then the best first. */
function rowsFor(typed: string, interview: Interview): Row<string>[] {
  const { locale, words } = interview.speaker;
  const asked = interview.now().placed.filter(({ isAsked }) => isAsked);
  if (typed.trim() === '') return byDimension(asked, interview);
  const found = findQuestions(
    typed,
    asked.map(({ question }) => question),
    locale,
  );
  if (found.length === 0) return [{ heading: words.faults['nothing-found']({ found: typed }) }];
  return found.flatMap(({ id }) => interview.find(id) ?? []).map((placed) => rowOf(placed, interview));
}

function byDimension(asked: readonly PlacedAnswer[], interview: Interview): Row<string>[] {
  const { locale } = interview.speaker;
  let before = '';
  return asked.flatMap((placed): Row<string>[] => {
    const heading = placed.question.above
      .map(({ title }) => sayText(title, locale))
      .join(locale === 'fa' ? ' ‹ ' : ' › ');
    const row = rowOf(placed, interview);
    const isNew = heading !== before;
    before = heading;
    return isNew ? [{ heading }, row] : [row];
  });
}

function rowOf({ question, state }: PlacedAnswer, { speaker }: Interview): Row<string> {
  const { locale } = speaker;
  const name = `${MARKS[state]} ${isolated(question.id, locale)}  ${sayText(question.criterion.title, locale)}`;
  return { name, value: question.id };
}
