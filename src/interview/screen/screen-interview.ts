/** The interview on screens: one question at a time, everything saved before the next one is drawn. */
import type { EvidenceField } from '../evidence-fields.ts';
import type { Interview, PlacedAnswer } from '../interview.ts';
import { isSameAnswer } from '../question.ts';
import type { Said } from '../say-news.ts';
import { sayHint } from '../say-question.ts';
import { viewQuestion } from '../view-question.ts';
import { firstOpen, stepBack } from '../walk.ts';
import { actOn } from './act-on.ts';
import { draftOf, type Draft } from './draft.ts';
import { questionPrompt, type Wanted } from './question-prompt.ts';
import { reviewScreen } from './review-screen.ts';
import { CLEAR, type Terminal } from './terminal.ts';

export interface ScreenEnd {
  readonly by: 'finish' | 'quit' | 'end';
}

/** Where one goes after an act; `said` is shown there. */
export interface Onward {
  readonly to: 'stay' | 'back' | 'review' | 'finish' | 'quit' | 'end' | { readonly id: string };
  readonly said: Said | null;
}

/** What is remembered of each question while the interview lasts: nothing that was typed is lost by looking elsewhere. */
export interface Memory {
  readonly drafts: Map<string, Draft>;
  /** Texts that were left unsaved, by question and field. */
  readonly texts: Map<string, string>;
  /** Evidence begun and not saved, by question. */
  readonly evidence: Map<string, Map<EvidenceField, string>>;
}

export async function screenInterview(
  interview: Interview,
  terminal: Terminal,
  opening: readonly string[],
): Promise<ScreenEnd> {
  const memory: Memory = { drafts: new Map(), texts: new Map(), evidence: new Map() };
  let said: Said | null = opening.length === 0 ? null : { tone: 'good', lines: opening };
  let at = firstOpen(interview.now().standing);
  let trail: readonly string[] = [];
  for (;;) {
    const onward = await showOne(at, said, memory, interview, terminal);
    const { to } = onward;
    said = onward.said;
    if (to === 'finish' || to === 'quit' || to === 'end') return { by: to };
    if (to === 'stay') continue;
    if (to === 'back') {
      const before = stepBack(trail, interview.now().standing, at);
      if (before.id === null) said = { tone: 'bad', lines: [interview.speaker.words.news.atStart()] };
      else [at, trail] = [before.id, before.trail];
      continue;
    }
    if (at !== null) trail = [...trail, at];
    at = to === 'review' ? null : to.id;
  }
}

async function showOne(
  at: string | null,
  said: Said | null,
  memory: Memory,
  interview: Interview,
  terminal: Terminal,
): Promise<Onward> {
  const placed = at === null ? undefined : interview.find(at);
  if (placed === undefined) return reviewScreen(said, interview, terminal);
  const view = viewQuestion(placed, interview);
  const wanted = await ask();
  memory.drafts.set(view.question.id, wanted.draft);
  const onward = await actOn(wanted, placed, memory, interview, terminal);
  // What was chosen gives way to what the file says, where that is another answer now.
  if (isOther(placed, interview)) memory.drafts.delete(view.question.id);
  return onward;

  function ask(): Promise<Wanted> {
    const { input, output } = terminal;
    const { words } = interview.speaker;
    const draft = memory.drafts.get(view.question.id) ?? draftOf(view);
    output.write(CLEAR);
    const chooseFirst = view.choices.length > 0 ? words.help.chooseFirst() : sayHint(view, interview);
    const forbidden = words.faults['not-applicable-forbidden']();
    const config = { terminal, interview, view, draft, said, chooseFirst, forbidden };
    return questionPrompt(config, { input, output, clearPromptOnDone: true });
  }
}

function isOther({ question, answer }: PlacedAnswer, { find, side }: Interview): boolean {
  return !isSameAnswer(answer?.[side], find(question.id)?.answer?.[side]);
}
