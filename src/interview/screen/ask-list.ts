/** Lists to pick from, by inquirer: with Escape to leave them, a new drawing when the window changes, and our languages. */
import inquirer from 'inquirer';
import { cutText } from '../wrap-text.ts';
import { CLEAR, LEAST, type Terminal } from './terminal.ts';
import type { Key } from './use-terminal.ts';

/** A choice, or a heading between choices. */
export type Row<T> = { readonly name: string; readonly value: T } | { readonly heading: string };

export interface ListOptions<T> {
  readonly message: string;
  readonly rows: readonly Row<T>[];
  /** What the keys do. */
  readonly keys: string;
  /** Where the pointer stands at first. */
  readonly at?: T | undefined;
}

/** Escape leaves the list; Ctrl-D, or a terminal that is gone, ends everything. */
export type Picked<T> = { readonly by: 'pick'; readonly value: T } | { readonly by: 'escape' | 'end' };

export function pickFrom<T>(terminal: Terminal, { message, rows, keys, at }: ListOptions<T>): Promise<Picked<T>> {
  return withTerminal(terminal, (ask) =>
    ask({
      type: 'select',
      message,
      choices: choicesOf(rows, terminal),
      loop: false,
      pageSize: pageSize(message, terminal),
      theme: themeOf(terminal, keys),
      ...(at !== undefined && { default: at }),
    }),
  );
}

/** The same with a line to type in; `find` gives the rows for what was typed. */
export function searchIn<T>(
  terminal: Terminal,
  {
    message,
    keys,
    find,
  }: Omit<ListOptions<T>, 'rows' | 'at'> & { readonly find: (typed: string) => readonly Row<T>[] },
): Promise<Picked<T>> {
  return withTerminal(terminal, (ask) =>
    ask({
      type: 'search',
      message,
      source: (typed: string | undefined) => choicesOf(find(typed ?? ''), terminal),
      pageSize: pageSize(message, terminal),
      theme: themeOf(terminal, keys),
    }),
  );
}

type Ask<T> = (question: object) => Promise<T>;

async function withTerminal<T>(terminal: Terminal, run: (ask: Ask<T>) => Promise<T>): Promise<Picked<T>> {
  const { input, output } = terminal;
  for (;;) {
    const controller = new AbortController();
    let why: 'escape' | 'end' | 'resize' = 'resize';
    const leave = (reason: typeof why): void => {
      why = reason;
      controller.abort();
    };
    const onKey = (_text: unknown, key: Partial<Key> | undefined): void => {
      if (key?.name === 'escape') leave('escape');
      else if (key?.ctrl === true && key.name === 'd') leave('end');
    };
    const onResize = (): void => leave('resize');
    const onEnd = (): void => leave('end');
    input.on('keypress', onKey);
    input.on('end', onEnd);
    output.on('resize', onResize);
    output.write(CLEAR);
    try {
      const value = await run(askOver<T>(terminal, controller.signal));
      return { by: 'pick', value };
    } catch (error) {
      if (!controller.signal.aborted) throw error;
      if (why !== 'resize') return { by: why };
    } finally {
      input.removeListener('keypress', onKey);
      input.removeListener('end', onEnd);
      output.removeListener('resize', onResize);
    }
  }
}

function askOver<T>({ input, output }: Terminal, signal: AbortSignal): Ask<T> {
  const prompt = inquirer.createPromptModule({ input, output, signal, clearPromptOnDone: true });
  return async (question) => {
    const answers: object = await prompt([{ ...question, name: 'picked' } as never]);
    return (answers as { readonly picked: T }).picked;
  };
}

/** Names on one line each; what is cut off stands on the question itself. */
function choicesOf<T>(rows: readonly Row<T>[], { size, paint }: Terminal): object[] {
  const columns = Math.max(size().columns, LEAST.columns) - 4;
  return rows.map((row) =>
    'heading' in row
      ? { type: 'separator', separator: paint('strong', cutText(row.heading, columns)) }
      : { name: cutText(row.name, columns), value: row.value, short: cutText(row.name, columns) },
  );
}

/** Lines for the list itself: without the message, an empty line and the keys. */
function pageSize(message: string, { size }: Terminal): number {
  return Math.max(Math.max(size().rows, LEAST.rows) - message.split('\n').length - 5, 2);
}

/** Inquirer's own words and colours give way to ours. */
function themeOf({ paint }: Terminal, keys: string): object {
  const same = (text: string): string => text;
  return {
    prefix: '',
    icon: { cursor: '>' },
    style: {
      message: (text: string) => paint('strong', text),
      highlight: (text: string) => paint('strong', text),
      answer: same,
      searchTerm: same,
      description: same,
      disabled: (text: string) => paint('faint', text),
      error: (text: string) => paint('bad', text),
      help: same,
      keysHelpTip: () => paint('faint', keys),
    },
  };
}
