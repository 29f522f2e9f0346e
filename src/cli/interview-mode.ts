/** How an interview is held: on screens, in plain lines, or not at all because nobody can answer. */
import { splitLines, type TypedLine } from '../interview/lines/split-lines.ts';
import type { LineIo } from '../interview/lines/line-io.ts';
import type { Terminal } from '../interview/screen/terminal.ts';
import { interviewMessagesIn } from '../locale/interview-messages-in.ts';
import { safeText } from '../model/safe-text.ts';
import type { Conversation } from './conversation.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

export interface Mode {
  readonly screen: Terminal | null;
  readonly lines: LineIo;
  /** Whether the lines come from a pipe, where a fault must be seen in the exit code. */
  readonly isPiped: boolean;
  /** Nothing was begun, because the person stopped before. */
  readonly left: () => ExitCode;
}

interface ModeFlags {
  readonly accessible?: boolean;
  readonly input?: boolean;
}

export async function decideMode(
  file: string,
  { accessible, input }: ModeFlags,
  conversation: Conversation,
  { reader, paint }: Settings,
  io: Io,
): Promise<Mode> {
  const { cli } = interviewMessagesIn(reader.locale);
  const { kind, isScreen, size } = conversation;
  if (input === false) throw new UsageError(cli.noInput({ file: safeText(file) }));
  if (kind === 'none') throw new UsageError(cli.noTerminal());
  const isPlain = accessible === true || isSet(io.env['ACCESSIBLE']) || io.env['TERM'] === 'dumb' || !isScreen;
  const isPiped = kind === 'pipe';
  const screen = isPlain || isPiped ? null : { input: conversation.input, output: conversation.output, size, paint };
  const lines = await openLines(conversation, screen === null, io);
  // An empty pipe is nobody's answer.
  if (isPiped && lines === null) throw new UsageError(cli.noTerminal());
  return { screen, lines: lines ?? SILENT, isPiped, left: () => EXIT.ok };
}

function isSet(word: string | undefined): boolean {
  return word !== undefined && word !== '' && word !== '0' && word !== 'false';
}

/** The first line of a pipe is awaited, to know whether there is one; null where there is none. */
async function openLines({ input, kind }: Conversation, isWanted: boolean, io: Io): Promise<LineIo | null> {
  if (!isWanted) return SILENT;
  const typed = splitLines(input as AsyncIterable<Uint8Array>);
  const ahead: TypedLine[] = [];
  if (kind === 'pipe') {
    const first = await typed.next();
    if (first.done === true) return null;
    ahead.push(first.value);
  }
  return {
    read: async () => {
      const waiting = ahead.shift();
      if (waiting !== undefined) return waiting;
      const next = await typed.next();
      return next.done === true ? null : next.value;
    },
    // Each line is cleaned where it is made; the line ends are ours.
    print: (lines) => (lines.length === 0 ? Promise.resolve() : io.stderr(`${lines.join('\n')}\n`)),
    turn: () => (kind === 'terminal' ? io.stderr('> ') : Promise.resolve()),
  };
}

const SILENT: LineIo = {
  read: () => Promise.resolve(null),
  print: () => Promise.resolve(),
  turn: () => Promise.resolve(),
};
