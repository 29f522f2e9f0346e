/** The interview in plain lines: prints a question, takes a line, saves, goes on. The protocol is in docs/interview-protocol.md. */
import { interviewEn } from '../../locale/messages/interview/en.ts';
import type { Interview, PlacedAnswer } from '../interview.ts';
import { firstOpen, stepBack } from '../walk.ts';
import { joinFigures, sayFigures } from '../say-figures.ts';
import { sayUnsaved } from '../say-news.ts';
import { sayQuestion } from '../say-question.ts';
import { viewQuestion } from '../view-question.ts';
import { nextLine, type LineTalk } from './ask-line.ts';
import type { LineIo } from './line-io.ts';
import { aliasesOf, parseCommand } from './parse-command.ts';
import { printReview, printStart } from './print-whole.ts';
import { runCommand } from './run-command.ts';

/** What a command leads to. */
export type Next =
  | { readonly to: 'question'; readonly id: string }
  | { readonly to: 'review' | 'stay' | 'repeat' | 'back' | 'quit' | 'end' };

export interface LineEnd {
  /** `end` where the input ended before anybody said so; everything is saved in any case. */
  readonly by: 'quit' | 'end';
  /** Lines that were not understood or could not be saved. */
  readonly faults: number;
  /** Whether any line came in at all. */
  readonly heard: boolean;
}

export async function lineInterview(interview: Interview, io: LineIo): Promise<LineEnd> {
  const heard = { faults: 0, any: false };
  const talk = talkOver(interview, io, heard);
  await printStart(interview, io);
  const by = await converse(interview, talk, () => (heard.any = true));
  await io.print(sayUnsaved(interview));
  return { by, faults: heard.faults, heard: heard.any };
}

export function talkOver({ speaker }: Interview, io: LineIo, count: { faults: number }): LineTalk {
  return {
    io,
    words: speaker.words,
    complain: async (sentences) => {
      count.faults += 1;
      await io.print(sentences);
    },
  };
}

async function converse(interview: Interview, talk: LineTalk, hear: () => void): Promise<LineEnd['by']> {
  const aliases = aliasesOf(interviewEn.commands, interview.speaker.words.commands);
  let at = firstOpen(interview.now().standing);
  let trail: readonly string[] = [];
  await show(at, interview, talk);
  for (;;) {
    const line = await nextLine(talk);
    if (line === null) return 'end';
    hear();
    const placed = at === null ? undefined : interview.find(at);
    const next = await runCommand(parseCommand(line, aliases), placed ?? null, interview, talk);
    if (next.to === 'quit' || next.to === 'end') return next.to;
    if (next.to === 'stay') continue;
    if (next.to === 'back') {
      const before = stepBack(trail, interview.now().standing, at);
      if (before.id === null) await talk.io.print([talk.words.news.atStart()]);
      else [at, trail] = [before.id, before.trail];
    } else if (next.to !== 'repeat') {
      trail = at === null ? trail : [...trail, at];
      at = next.to === 'question' ? next.id : null;
    }
    await show(at, interview, talk);
  }
}

/** A question that is gone, because the file was changed elsewhere, gives way to the review. */
async function show(at: string | null, interview: Interview, { io }: LineTalk): Promise<void> {
  const placed: PlacedAnswer | undefined = at === null ? undefined : interview.find(at);
  if (placed === undefined) return printReview(interview, io);
  const view = viewQuestion(placed, interview);
  const { words, figures } = interview.speaker;
  const place = words.question.place({ place: figures.number(view.place), asked: figures.number(view.asked) });
  await io.print(['', joinFigures([place, ...sayFigures(interview)]), ...sayQuestion(view, interview)]);
}
