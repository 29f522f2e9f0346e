/** Pages that are read and left again: progress, everything about a question, help. */
import type { Interview } from '../interview.ts';
import { joinFigures, sayCounts, sayDimensions, sayFigures, sayOtherFigures } from '../say-figures.ts';
import { sayAllOf } from '../say-question.ts';
import type { QuestionView } from '../view-question.ts';
import { pagePrompt } from './page-prompt.ts';
import { actionsFor, LETTERS } from './question-keys.ts';
import type { Onward } from './screen-interview.ts';
import { CLEAR, type Terminal } from './terminal.ts';

export function progressPage(interview: Interview, terminal: Terminal): Promise<Onward> {
  const { words } = interview.speaker;
  const dimensions = sayDimensions(interview).map(({ text, isDone }) => `${isDone ? '✓' : '·'} ${text}`);
  const lines = [
    joinFigures(sayFigures(interview)),
    sayCounts(interview),
    ...sayOtherFigures(interview),
    '',
    ...dimensions,
  ];
  return page(words.labels.progress, lines, interview, terminal);
}

export function morePage(view: QuestionView, interview: Interview, terminal: Terminal): Promise<Onward> {
  const [heading = '', ...lines] = sayAllOf(view, interview);
  return page(
    heading,
    [heading, ...lines].flatMap((line) => [line, '']),
    interview,
    terminal,
  );
}

export function helpPage(view: QuestionView, interview: Interview, terminal: Terminal): Promise<Onward> {
  const { labels, keys, actions, help } = interview.speaker.words;
  const own = actionsFor(view, interview).map((action) => `${LETTERS[action]}  ${actions[action]}`);
  const lines = [
    `↑ ↓ 0-9  ${actions.choose}`,
    ...(view.question.kind === 'checks' ? [`${keys.space}  ${actions.tick}`] : []),
    `${keys.enter}  ${actions.save}`,
    `←  ${actions.back}`,
    `→  ${actions.skip}`,
    ...own,
    `${keys.tab}  ${actions.actions}`,
    `Ctrl-C  ${actions.quit}`,
    '',
    help.screen(),
    help.saved(),
  ];
  return page(labels.help, lines, interview, terminal);
}

async function page(
  heading: string,
  lines: readonly string[],
  interview: Interview,
  terminal: Terminal,
): Promise<Onward> {
  const { keys, actions } = interview.speaker.words;
  const { input, output } = terminal;
  output.write(CLEAR);
  const config = { terminal, heading, lines, keys: `↑↓ ${actions.scroll} · ${keys.escape} ${actions.close}` };
  const by = await pagePrompt(config, { input, output, clearPromptOnDone: true });
  return { to: by === 'end' ? 'end' : 'stay', said: null };
}
