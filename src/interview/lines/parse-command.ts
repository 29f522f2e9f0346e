/** One typed line as a command of the protocol: English words in every language, and those of the reader's own. */
import type { InterviewMessages } from '../../locale/messages/interview/en.ts';
import { foldText } from '../fold-text.ts';

export const COMMANDS = [
  'answer',
  'not-applicable',
  'dont-know',
  'skip',
  'back',
  'go',
  'find',
  'list',
  'note',
  'evidence',
  'drop-evidence',
  'confidence',
  'extent',
  'clear',
  'agree',
  'progress',
  'review',
  'more',
  'repeat',
  'retry',
  'help',
  'quit',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Command {
  readonly name: CommandName;
  /** What stands behind the word. */
  readonly rest: string;
}

/** Commands that stand alone; with words behind them, the line is an answer that happens to begin like one. */
const ALONE: ReadonlySet<CommandName> = new Set([
  'dont-know',
  'skip',
  'back',
  'list',
  'clear',
  'progress',
  'review',
  'more',
  'repeat',
  'retry',
  'help',
  'quit',
]);

export type Aliases = ReadonlyMap<string, CommandName>;

/** The longest words first come from the line itself, so the map may hold them in any order. */
export function aliasesOf(english: InterviewMessages['commands'], own: InterviewMessages['commands']): Aliases {
  return new Map(
    COMMANDS.flatMap((name) =>
      [english[name], own[name]]
        .flatMap((words) => words.split('|'))
        .map((word): [string, CommandName] => [foldText(word), name]),
    ),
  );
}

/** The words of a list of words. */
export function wordsOf(words: string): string[] {
  return words.split('|').map((word) => word.trim());
}

const MOST_WORDS = 4;

/** An empty line is a command too: the question once more. */
export function parseCommand(line: string, aliases: Aliases): Command {
  const typed = line.normalize('NFC').trim();
  if (typed === '') return { name: 'repeat', rest: '' };
  if (typed.startsWith('=')) return { name: 'answer', rest: typed.slice(1).trim() };
  for (let words = MOST_WORDS; words >= 1; words -= 1) {
    const found = new RegExp(`^(\\S+(?:\\s+\\S+){${words - 1}})(?:\\s+(.*))?$`, 'su').exec(typed);
    const name = found === null ? undefined : aliases.get(foldText(found[1] ?? ''));
    const rest = (found?.[2] ?? '').trim();
    if (name !== undefined && (rest === '' || !ALONE.has(name))) return { name, rest };
  }
  return { name: 'answer', rest: typed };
}
