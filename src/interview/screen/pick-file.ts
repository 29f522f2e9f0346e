/** A file of the workspace, found by typing a piece of its name; or none. */
import { foldText } from '../fold-text.ts';
import type { Interview } from '../interview.ts';
import { isolated } from '../speaker.ts';
import { searchIn, type Row } from './ask-list.ts';
import { listKeys } from './ask-text.ts';
import type { Terminal } from './terminal.ts';
import type { Typed } from './text-prompt.ts';

/** Above this many the list only shows what was searched for. */
const MOST_FILES = 200;

/** `file` is the one that was picked before. */
export async function pickFile(file: string, interview: Interview, terminal: Terminal): Promise<Typed> {
  const { words, locale } = interview.speaker;
  const files = await interview.folder.list();
  const none: Row<string> = { name: words.prompts.evidenceNoFile(), value: '' };
  const empty: Row<string>[] = files.length === 0 ? [{ heading: words.prompts.evidenceFolderEmpty() }] : [];
  const picked = await searchIn<string>(terminal, {
    message: words.prompts.evidenceFile(),
    keys: listKeys(interview),
    find: (typed) => {
      const wanted = foldText(typed).split(' ');
      const found = files.filter((path) => wanted.every((word) => foldText(path).includes(word))).slice(0, MOST_FILES);
      const rows = found.map((path) => ({ name: isolated(path, locale), value: path }));
      // Enter takes the first: what was picked before, what was searched for, or none where nothing was.
      if (typed.trim() !== '') return [...rows, none];
      const before = rows.filter(({ value }) => value === file);
      return [...before, none, ...empty, ...rows.filter(({ value }) => value !== file)];
    },
  });
  return picked.by === 'pick' ? { by: 'enter', text: picked.value } : { by: picked.by, text: file };
}
