/** Which key does what on the screen of a question; letters work on a Persian keyboard as well. */
import type { Interview } from '../interview.ts';
import type { QuestionView } from '../view-question.ts';
import type { Key } from './use-terminal.ts';

/** What can be done with a question besides answering it by its list. */
export const ACTIONS = [
  'note',
  'evidence',
  'not-applicable',
  'dont-know',
  'agree',
  'clear',
  'confidence',
  'extent',
  'skip',
  'back',
  'go',
  'review',
  'progress',
  'more',
  'retry',
  'help',
  'quit',
] as const;
export type Action = (typeof ACTIONS)[number];

export const LETTERS: Readonly<Record<Action, string>> = {
  note: 'n',
  evidence: 'e',
  'not-applicable': 'x',
  'dont-know': 'd',
  agree: 'a',
  clear: 'c',
  confidence: 'k',
  extent: 'z',
  skip: 's',
  back: 'b',
  go: 'g',
  review: 'r',
  progress: 'p',
  more: 'i',
  retry: 't',
  help: 'h',
  quit: 'q',
};

/** Further keys for the same; arrows are on every keyboard. */
const OTHERS: Readonly<Record<string, Action>> = { '/': 'go', '?': 'help', '؟': 'help' };
const NAMED: Readonly<Record<string, Action>> = { left: 'back', right: 'skip' };

/** The letters of the standard Persian keyboard by the Latin ones on the same keys. */
const PERSIAN_KEYS: Readonly<Record<string, string>> = {
  ش: 'a',
  ذ: 'b',
  ز: 'c',
  ی: 'd',
  ث: 'e',
  ب: 'f',
  ل: 'g',
  ا: 'h',
  ه: 'i',
  ت: 'j',
  ن: 'k',
  م: 'l',
  پ: 'm',
  د: 'n',
  خ: 'o',
  ح: 'p',
  ض: 'q',
  ق: 'r',
  س: 's',
  ف: 't',
  ع: 'u',
  ر: 'v',
  ص: 'w',
  ط: 'x',
  غ: 'y',
  ظ: 'z',
};

/** Null for a key without a meaning here. */
export function actionOf({ name = '', sequence, ctrl, meta }: Key): Action | 'actions' | null {
  if (ctrl || meta) return null;
  if (name === 'tab') return 'actions';
  const letter = (PERSIAN_KEYS[sequence] ?? sequence).toLowerCase();
  return NAMED[name] ?? OTHERS[sequence] ?? ACTIONS.find((action) => LETTERS[action] === letter) ?? null;
}

/** What means something for this question, on this side, in this rubric. */
export function actionsFor({ mayNotApply, answer }: QuestionView, { side, rubric, session }: Interview): Action[] {
  const isOwn = side === 'claimed';
  const isOffered: Partial<Record<Action, boolean>> = {
    evidence: isOwn,
    'not-applicable': mayNotApply,
    agree: !isOwn,
    clear: answer !== '',
    confidence: isOwn && rubric.confidence !== undefined,
    extent: isOwn && rubric.scoring.extent,
    retry: session.unsaved().length > 0,
  };
  return ACTIONS.filter((action) => isOffered[action] ?? true);
}

/** `n note`, in the order in which they are wanted; in little room only what leads to the others. */
export function sayKeys(view: QuestionView, interview: Interview, how: 'all' | 'few'): string[] {
  const { keys, actions } = interview.speaker.words;
  const { kind } = view.question;
  const choose = view.choices.length > 0 ? [`↑↓ ${actions.choose}`] : [];
  const tick = kind === 'checks' ? [`${keys.space} ${actions.tick}`] : [];
  const head = [...choose, ...tick, `${keys.enter} ${actions.save}`];
  const few = [...head, `→ ${actions.skip}`, `${keys.tab} ${actions.actions}`, `q ${actions.quit}`];
  if (how === 'few') return few;
  const own = actionsFor(view, interview).filter(
    (action) => action !== 'skip' && action !== 'back' && action !== 'clear',
  );
  return [
    ...head,
    `→ ${actions.skip}`,
    `← ${actions.back}`,
    ...own.map((action) => `${action === 'help' ? '?' : LETTERS[action]} ${actions[action]}`),
    `${keys.tab} ${actions.actions}`,
  ];
}
