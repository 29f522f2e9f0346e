/** A text that is longer than the screen, to be read and left again. */
import { createPrompt, useState } from '@inquirer/core';
import { wrapText } from '../wrap-text.ts';
import { CURSOR_HIDE, LEAST, type Terminal } from './terminal.ts';
import { useTerminal } from './use-terminal.ts';

export interface PageConfig {
  readonly terminal: Terminal;
  readonly heading: string;
  readonly lines: readonly string[];
  /** What the keys do. */
  readonly keys: string;
}

/** `end` where the terminal ended. */
export const pagePrompt = createPrompt<'close' | 'end', PageConfig>(({ terminal, heading, lines, keys }, done) => {
  const [first, setFirst] = useState(0);
  const { size } = useTerminal(terminal, {
    paste: () => undefined,
    end: () => done('end'),
    key: ({ name, ctrl, meta, sequence }) => {
      if (ctrl || meta) return;
      const step = { up: -1, down: 1, pageup: -room, pagedown: room, space: room, home: -lines.length * room }[
        name ?? ''
      ];
      if (step !== undefined) return setFirst(Math.max(0, Math.min(first + step, wrapped.length - room)));
      if (sequence !== '') done('close');
    },
  });
  const columns = Math.max(size.columns, LEAST.columns) - 1;
  const wrapped = lines.flatMap((line) => wrapText(line, columns));
  const foot = wrapText(keys, columns);
  const room = Math.max(Math.max(size.rows, LEAST.rows) - 2 - foot.length, 1);
  const from = Math.max(0, Math.min(first, wrapped.length - room));
  const shown = wrapped.slice(from, from + room);
  const { paint } = terminal;
  return [
    ...wrapText(heading, columns)
      .slice(0, 1)
      .map((line) => paint('strong', line)),
    ...shown,
    ...foot.map((line) => paint('faint', line)),
  ]
    .join('\n')
    .concat(CURSOR_HIDE);
});
