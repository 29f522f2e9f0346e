/** Where something is done: the question that is shown, the interview, the terminal; and how it is saved there. */
import { changeTo, type Interview, type PlacedAnswer } from '../interview.ts';
import type { FieldSet } from '../answer-set.ts';
import { sayPlace } from '../say-question.ts';
import { viewQuestion } from '../view-question.ts';
import { askText, headingFor, PROSE_LIMIT } from './ask-text.ts';
import { saveOnScreen, type SavedOnScreen } from './save-on-screen.ts';
import type { Memory, Onward } from './screen-interview.ts';
import type { Terminal } from './terminal.ts';

export interface Scene {
  readonly placed: PlacedAnswer;
  readonly memory: Memory;
  readonly interview: Interview;
  readonly terminal: Terminal;
}

/** Several lines of text about the question. */
export function typeText(
  what: string,
  initial: string,
  { placed, interview, terminal }: Scene,
  faultOf: (text: string) => string,
): ReturnType<typeof askText> {
  const view = viewQuestion(placed, interview);
  const heading = headingFor(what, sayPlace(view, interview.speaker), view.ask);
  return askText({ heading, initial, isMultiline: true, limit: PROSE_LIMIT, faultOf }, terminal, interview.speaker);
}

/** With a way on where it fails. */
export async function saveIn(
  set: FieldSet,
  done: () => string,
  { placed, interview, terminal }: Scene,
): Promise<SavedOnScreen> {
  return saveOnScreen([changeTo(placed.question, { set })], done, interview, terminal);
}

/** Something beside the answer: the question stays. */
export async function keep(set: FieldSet, done: () => string, scene: Scene): Promise<Onward> {
  const { said, isEnd } = await saveIn(set, done, scene);
  return { to: isEnd ? 'end' : 'stay', said };
}
