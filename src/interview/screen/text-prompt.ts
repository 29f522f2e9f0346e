/** The screen on which a text is typed: notes and reasons of several lines, the fields of a form of one. */
import { createPrompt, useState } from '@inquirer/core';
import { drawText, type TextScreen } from './draw-text.ts';
import { cleanTyped, editText, type Edit, type Edited } from './edit-text.ts';
import type { Terminal } from './terminal.ts';
import { useTerminal, type Key } from './use-terminal.ts';

export interface TextConfig {
  readonly terminal: Terminal;
  readonly screen: Omit<TextScreen, 'fault'>;
  readonly initial: string;
  readonly isMultiline: boolean;
  readonly limit: number;
  /** Why it cannot be taken as it is; empty when it can. */
  readonly faultOf: (text: string) => string;
  readonly tooLong: string;
}

export interface Typed {
  /** `end` where the terminal ended; the text is what was typed until then. */
  readonly by: 'enter' | 'escape' | 'end';
  readonly text: string;
}

export const textPrompt = createPrompt<Typed, TextConfig>((config, done) => {
  const { terminal, isMultiline, limit } = config;
  const [edited, setEdited] = useState<Edited>({ text: config.initial, at: config.initial.length });
  const [fault, setFault] = useState('');
  const apply = (edit: Edit): void => {
    const next = editText(edited, edit);
    if (next.text.length > limit && next.text.length > edited.text.length) return setFault(config.tooLong);
    setFault('');
    setEdited(next);
  };
  const insert = (text: string): void =>
    apply({ do: 'insert', text: isMultiline ? text : cleanTyped(text).replaceAll('\n', ' ') });
  const finish = (): void => {
    const found = edited.text.length > limit ? config.tooLong : config.faultOf(edited.text);
    if (found === '') done({ by: 'enter', text: edited.text });
    else setFault(found);
  };
  const { size, cursorBefore } = useTerminal(terminal, {
    paste: insert,
    end: () => done({ by: 'end', text: edited.text }),
    key: (key) => {
      if (key.name === 'escape') return done({ by: 'escape', text: edited.text });
      if (key.name === 'return' && !key.meta) return finish();
      if (key.name === 'return' || key.name === 'enter') return isMultiline ? insert('\n') : finish();
      const edit = editOf(key);
      if (edit !== null) return edit.do === 'insert' ? insert(edit.text) : apply(edit);
    },
  });
  const drawn = drawText(edited, { ...config.screen, fault }, size, terminal.paint);
  cursorBefore(drawn.after);
  return [[...drawn.above, drawn.before + drawn.after].join('\n'), drawn.below.join('\n')];
});

const EDITS: Readonly<Record<string, Exclude<Edit['do'], 'insert'>>> = {
  backspace: 'backspace',
  delete: 'delete',
  left: 'left',
  right: 'right',
  home: 'home',
  end: 'end',
  up: 'up',
  down: 'down',
};

const CTRL_EDITS: Readonly<Record<string, Exclude<Edit['do'], 'insert'>>> = {
  a: 'home',
  e: 'end',
  w: 'drop-word',
  u: 'drop-before',
  left: 'word-left',
  right: 'word-right',
};

function editOf({ name = '', sequence, ctrl, meta }: Key): Edit | null {
  const edit = ctrl ? CTRL_EDITS[name] : EDITS[name];
  if (edit !== undefined) return { do: edit };
  const isText = !ctrl && !meta && sequence !== '' && !/^[\u0000-\u001F\u007F]/.test(sequence);
  return isText ? { do: 'insert', text: sequence } : null;
}
