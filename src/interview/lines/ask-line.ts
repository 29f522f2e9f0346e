/** Lines that are no commands: reasons, notes, the fields of a form. */
import type { InterviewMessages } from '../../locale/messages/interview/en.ts';
import { MAX_LINE, type TypedLine } from './split-lines.ts';
import type { LineIo } from './line-io.ts';

export interface LineTalk {
  readonly io: LineIo;
  readonly words: InterviewMessages;
  /** Says what was wrong with a line, and counts it. */
  readonly complain: (sentences: readonly string[]) => Promise<void>;
}

/** The next line that is text; null at the end of the input. */
export async function nextLine({ io, words, complain }: LineTalk): Promise<string | null> {
  for (;;) {
    await io.turn();
    const line: TypedLine | null = await io.read();
    if (line === null) return null;
    if (line.kind === 'line') return line.text.normalize('NFC');
    const limit = String(MAX_LINE);
    await complain([line.kind === 'too-long' ? words.faults['line-too-long']({ limit }) : words.faults['not-text']()]);
  }
}

/** One line as the answer to a prompt. */
export async function askLine(prompt: string, talk: LineTalk): Promise<string | null> {
  await talk.io.print([prompt]);
  const line = await nextLine(talk);
  return line === null ? null : line.trim();
}

/** Lines up to one with a single dot; a line that begins with a dot has another dot before it. */
export async function askLines(prompt: string, talk: LineTalk): Promise<string | null> {
  await talk.io.print([prompt]);
  const lines: string[] = [];
  for (;;) {
    const line = await nextLine(talk);
    // What was typed is kept, although the closing dot never came.
    if (line === null) return lines.length === 0 ? null : lines.join('\n');
    if (line.trim() === '.') return lines.join('\n');
    lines.push(line.startsWith('..') ? line.slice(1) : line);
  }
}
