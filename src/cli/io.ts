/** The world as the commands see it, so that tests and other programs can hand in another. */
import { errorCode } from '../workspace/read-bytes.ts';
import { realConversation, type Conversation } from './conversation.ts';
import { UsageError } from './usage-error.ts';

export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The result, and nothing else. Resolves when the reader has taken it, or has gone away. */
  readonly stdout: (chunk: string | Uint8Array) => Promise<void>;
  /** Progress, warnings, faults. */
  readonly stderr: (chunk: string) => Promise<void>;
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Today in the agencies' time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** This moment as ISO 8601, for the history of who changed what. */
  readonly now: () => string;
  /** For commands that ask; opened by whoever needs it. */
  readonly conversation: () => Conversation;
  readonly interruption: Interruption;
}

/** Ctrl-C. It ends a run at once, but for a command that has work to finish and something to say. */
export interface Interruption {
  /** From now on the first Ctrl-C only asks the command to stop; the second ends it. */
  readonly defer: () => void;
  readonly isWanted: () => boolean;
}

/**
 * The clock of the agencies, hours ahead of UTC; the time zone of the machine changes no score. Viet Nam has kept UTC+7
 * all year since 1975, so the offset is a number and no calendar library need be loaded.
 */
const AGENCY_UTC_OFFSET = 7;

export function realIo(interruption: Interruption): Io {
  // Each write hears of its own failure; without a listener the stream would end the process.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    env: process.env,
    stdout: (chunk) => write(process.stdout, chunk),
    stderr: (chunk) => write(process.stderr, chunk),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.isTTY ? Math.max(40, Math.min(process.stdout.columns, 120)) : 100,
    today: () => new Date(Date.now() + AGENCY_UTC_OFFSET * 3_600_000).toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
    conversation: realConversation,
    interruption,
  };
}

/** A reader that closes the pipe early, as `head` does, has seen enough: that is no error. A full disk is one. */
function write(stream: NodeJS.WriteStream, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      const code = error === null || error === undefined ? '' : errorCode(error);
      if (code === '' || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') resolve();
      else reject(new UsageError(`Cannot write to ${stream === process.stderr ? 'stderr' : 'stdout'}: ${code}`));
    });
  });
}
