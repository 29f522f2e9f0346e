/** What is printed about the interview as a whole: the beginning, progress, the list of questions, the review, help. */
import { safeText } from '../../model/safe-text.ts';
import type { Interview } from '../interview.ts';
import { joinFigures, sayCounts, sayDimensions, sayFigures, sayOtherFigures } from '../say-figures.ts';
import { sayHelp } from '../say-help.ts';
import { sayReview } from '../say-review.ts';
import { isolated, sayText } from '../speaker.ts';
import type { LineIo } from './line-io.ts';

export async function printStart(interview: Interview, io: LineIo): Promise<void> {
  const { words } = interview.speaker;
  await io.print([...sayStart(interview), words.help.saved(), words.help.hint()]);
}

/** The rubric, and what cannot be asked. */
export function sayStart({ speaker, rubric, now }: Interview): string[] {
  const { words, messages, locale } = speaker;
  const kindOf = (id = ''): string => sayText(rubric['instance-kinds'][id]?.title, locale) || id;
  return [
    `${messages.labels.rubric}: ${sayText(rubric.title, locale)}`,
    ...now().withoutInstances.map(({ title, per }) =>
      words.news.withoutInstances({ title: sayText(title, locale), kind: kindOf(per?.kind) }),
    ),
  ];
}

export async function printProgress(interview: Interview, io: LineIo): Promise<void> {
  const { words } = interview.speaker;
  const lines = [joinFigures(sayFigures(interview)), sayCounts(interview), ...sayOtherFigures(interview)];
  await io.print([words.labels.progress, ...lines, ...sayDimensions(interview).map(({ text }) => text)]);
}

/** Every question by dimension, with its state. */
export async function printList(interview: Interview, io: LineIo): Promise<void> {
  const { words, locale, say } = interview.speaker;
  let heading = '';
  for (const { question, answer, state, isAsked } of interview.now().placed) {
    const above = question.above.map(({ title }) => sayText(title, locale)).join(locale === 'fa' ? ' ‹ ' : ' › ');
    if (above !== heading) await io.print([above]);
    heading = above;
    const value = answer?.[interview.side];
    const stands = isAsked && state === 'answered' && value !== undefined ? safeText(say.answer(value, question)) : '';
    const said = stands || words.states[isAsked ? state : 'not-asked'];
    await io.print([`  ${isolated(question.id, locale)}: ${sayText(question.criterion.title, locale)}; ${said}`]);
  }
}

export async function printReview(interview: Interview, io: LineIo): Promise<void> {
  const { words, locale } = interview.speaker;
  const sections = sayReview(interview);
  const lines = sections.flatMap(({ heading, lines: own }) => [
    heading,
    ...own.map(({ id, title, detail }) => {
      const said = detail === '' ? '' : `; ${detail}`;
      return `  ${isolated(id, locale)}: ${title}${said}`;
    }),
  ]);
  const isEmpty = interview.now().placed.length === 0;
  const nothing = isEmpty ? words.news.nothingToAsk() : words.review.clean();
  await io.print(['', words.labels.review, joinFigures(sayFigures(interview)), ...sayOtherFigures(interview)]);
  await io.print([...(sections.length === 0 ? [nothing] : lines), words.help.atReview()]);
}

export async function printHelp(interview: Interview, io: LineIo): Promise<void> {
  await io.print([interview.speaker.words.labels.help, ...sayHelp(interview)]);
}
