/** The review on a screen: pick a question to go back to it, or finish. */
import type { Interview } from '../interview.ts';
import { joinFigures, sayFigures, sayOtherFigures } from '../say-figures.ts';
import type { Said } from '../say-news.ts';
import { sayReview } from '../say-review.ts';
import { isolated } from '../speaker.ts';
import { wrapText } from '../wrap-text.ts';
import { pickFrom, type Row } from './ask-list.ts';
import { listKeys } from './ask-text.ts';
import type { Onward } from './screen-interview.ts';
import { LEAST, type Terminal } from './terminal.ts';

const FINISH = ' finish';

export async function reviewScreen(said: Said | null, interview: Interview, terminal: Terminal): Promise<Onward> {
  const { words, locale } = interview.speaker;
  const sections = sayReview(interview);
  const columns = Math.max(terminal.size().columns, LEAST.columns) - 1;
  const isEmpty = interview.now().placed.length === 0;
  const nothing = isEmpty ? words.news.nothingToAsk() : words.review.clean();
  const message = [
    ...(said?.lines ?? []),
    `${words.labels.review}: ${joinFigures([...sayFigures(interview), ...sayOtherFigures(interview)])}`,
    sections.length === 0 ? nothing : words.prompts.toReview(),
  ];
  const rows: Row<string>[] = [
    { name: words.prompts.finish(), value: FINISH },
    ...sections.flatMap(({ heading, lines }): Row<string>[] => [
      { heading },
      ...lines.map(({ id, title, detail }) => ({
        name: [`${isolated(id, locale)}  ${title}`, detail].filter((part) => part !== '').join('; '),
        value: id,
      })),
    ]),
  ];
  const picked = await pickFrom(terminal, {
    message: message.flatMap((line) => wrapText(line, columns)).join('\n'),
    rows,
    keys: listKeys(interview),
  });
  if (picked.by !== 'pick') return { to: picked.by === 'end' ? 'end' : 'back', said: null };
  return { to: picked.value === FINISH ? 'finish' : { id: picked.value }, said: null };
}
