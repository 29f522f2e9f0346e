/** The screen of one question: pointing, ticking, typing a number; every other key leaves it with what was done so far. */
import { createPrompt, useState } from '@inquirer/core';
import type { AnswerValue } from '../../model/assessment.ts';
import { latinDigits } from '../fold-text.ts';
import type { Interview } from '../interview.ts';
import type { Said } from '../say-news.ts';
import type { QuestionView } from '../view-question.ts';
import type { Draft } from './draft.ts';
import { drawQuestion } from './draw-question.ts';
import { actionOf, actionsFor, type Action } from './question-keys.ts';
import { CURSOR_HIDE, type Terminal } from './terminal.ts';
import { useTerminal, type Key } from './use-terminal.ts';

export interface QuestionConfig {
  readonly terminal: Terminal;
  readonly interview: Interview;
  readonly view: QuestionView;
  readonly draft: Draft;
  readonly said: Said | null;
  /** Shown when Enter is pressed before anything is chosen. */
  readonly chooseFirst: string;
  /** Shown where the rubric does not let it be not applicable. */
  readonly forbidden: string;
}

/** What the person wants, and what was chosen or typed until then. */
export interface Wanted {
  readonly draft: Draft;
  readonly wants:
    | { readonly do: 'answer'; readonly value: AnswerValue }
    /** As typed; it may be no number. */
    | { readonly do: 'typed'; readonly text: string }
    | { readonly do: Action | 'actions' | 'end' };
}

export const questionPrompt = createPrompt<Wanted, QuestionConfig>((config, done) => {
  const { terminal, interview, view } = config;
  const [draft, setDraft] = useState(config.draft);
  const [said, setSaid] = useState(config.said);
  const leave = (wants: Wanted['wants']): void => done({ draft, wants });
  const { size } = useTerminal(terminal, {
    // Nothing pasted is an answer, and no key either.
    paste: () => undefined,
    end: () => leave({ do: 'end' }),
    key: (key) => {
      if (key.name === 'return' || key.name === 'enter') {
        const wants = answerOf(view, draft);
        return wants === null ? setSaid({ tone: 'bad', lines: [config.chooseFirst] }) : leave(wants);
      }
      const next = draftAfter(key, draft, view);
      if (next !== null) return setDraft(next);
      const action = actionOf(key);
      if (action === 'actions' || (action !== null && actionsFor(view, interview).includes(action)))
        return leave({ do: action });
      if (action === 'not-applicable') setSaid({ tone: 'bad', lines: [config.forbidden] });
    },
  });
  return drawQuestion({ view, draft, said }, interview, size, terminal.paint).join('\n') + CURSOR_HIDE;
});

function answerOf({ question, choices }: QuestionView, { cursor, ticked, typed }: Draft): Wanted['wants'] | null {
  if (question.kind === 'checks') {
    // In the order of the rubric, whatever was ticked first.
    const ids = choices.map(({ value }) => String(value)).filter((id) => ticked.includes(id));
    return { do: 'answer', value: ids };
  }
  if (choices.length === 0) return typed.trim() === '' ? null : { do: 'typed', text: typed };
  const chosen = cursor === null ? undefined : choices[cursor];
  return chosen === undefined ? null : { do: 'answer', value: chosen.value };
}

/** Null where the key does nothing to what is chosen or typed. */
function draftAfter(key: Key, draft: Draft, view: QuestionView): Draft | null {
  const { choices, question } = view;
  if (key.ctrl || key.meta) return null;
  if (choices.length === 0) return typedAfter(key, draft);
  const last = choices.length - 1;
  const { cursor } = draft;
  if (key.name === 'up') return { ...draft, cursor: cursor === null ? last : Math.max(cursor - 1, 0) };
  if (key.name === 'down') return { ...draft, cursor: cursor === null ? 0 : Math.min(cursor + 1, last) };
  if (key.name === 'home') return { ...draft, cursor: 0 };
  if (key.name === 'end') return { ...draft, cursor: last };
  const digit = latinDigits(key.sequence);
  const named = choices.findIndex((choice) => choice.key === digit);
  if (question.kind === 'checks' && (key.name === 'space' || named !== -1))
    return tick(named === -1 ? (cursor ?? 0) : named, draft, view);
  return named === -1 ? null : { ...draft, cursor: named };
}

function tick(at: number, draft: Draft, { choices }: QuestionView): Draft {
  const id = String(choices[at]?.value);
  const ticked = draft.ticked.includes(id) ? draft.ticked.filter((other) => other !== id) : [...draft.ticked, id];
  return { ...draft, cursor: at, ticked };
}

/** Digits, signs and separators; letters are keys. */
const FIGURE = /^[\d۰-۹٠-٩.,٫٬/%٪+−-]$/u;

const MOST_TYPED = 60;

function typedAfter({ name, sequence }: Key, draft: Draft): Draft | null {
  const { typed } = draft;
  if (name === 'backspace') return { ...draft, typed: typed.slice(0, -1) };
  const isFigure = FIGURE.test(sequence) && !(sequence === '/' && typed === '');
  if (!isFigure && !(sequence === ' ' && typed !== '')) return null;
  return typed.length < MOST_TYPED ? { ...draft, typed: typed + sequence } : draft;
}
