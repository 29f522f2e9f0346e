/** Saving, with a way on when it fails: again, over what others wrote, or back to the question with nothing lost. */
import type { AnswerChange } from '../../model/answer-change.ts';
import type { Interview, Kept } from '../interview.ts';
import { sayKept, type Said } from '../say-news.ts';
import { wrapText } from '../wrap-text.ts';
import { pickFrom } from './ask-list.ts';
import { LEAST, type Terminal } from './terminal.ts';

export interface SavedOnScreen {
  readonly isSaved: boolean;
  readonly said: Said;
  /** The terminal ended meanwhile. */
  readonly isEnd: boolean;
}

/** `done` is asked for after the save, when the answer is the new one. */
export async function saveOnScreen(
  changes: readonly AnswerChange[],
  done: () => string,
  interview: Interview,
  terminal: Terminal,
): Promise<SavedOnScreen> {
  let kept = await interview.save(changes);
  for (;;) {
    const said = sayKept(kept, done(), interview);
    if (kept.status === 'saved' || kept.status === 'refused')
      return { isSaved: kept.status === 'saved', said, isEnd: false };
    const next = await askOn(kept, said, interview, terminal);
    if (next !== 'again') return { isSaved: false, said: { ...said, lines: told(kept, said) }, isEnd: next === 'end' };
    // What could not be written goes along by itself; what was in conflict must be said once more.
    kept = await interview.save(kept.status === 'conflict' ? changes : []);
  }
}

/** Whoever keeps what others wrote need not be told how to write over it. */
function told({ status }: Kept, { lines }: Said): readonly string[] {
  return status === 'conflict' ? lines.slice(0, 1) : lines;
}

async function askOn(
  kept: Kept,
  { lines }: Said,
  { speaker }: Interview,
  terminal: Terminal,
): Promise<'again' | 'back' | 'end'> {
  const { prompts, actions, keys } = speaker.words;
  const isConflict = kept.status === 'conflict';
  const columns = Math.max(terminal.size().columns, LEAST.columns) - 1;
  const picked = await pickFrom<'again' | 'back'>(terminal, {
    message: [...lines, prompts.saveFailed()].flatMap((line) => wrapText(line, columns)).join('\n'),
    rows: [
      { name: isConflict ? prompts.putMine() : prompts.tryAgain(), value: 'again' },
      { name: isConflict ? prompts.keepTheirs() : prompts.backToQuestion(), value: 'back' },
    ],
    keys: `↑↓ ${actions.choose} · ${keys.enter} ${actions.pick}`,
    at: isConflict ? 'back' : 'again',
  });
  if (picked.by === 'pick') return picked.value;
  return picked.by === 'end' ? 'end' : 'back';
}
