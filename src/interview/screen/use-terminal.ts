/** What every screen of ours does beside drawing: follow the size, mark pasted text, end when the terminal ends. */
import { useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { CLEAR, PASTE_OFF, PASTE_ON, type Size, type Terminal } from './terminal.ts';

/** A key as Node reports it; a letter without a name of its own stands in `sequence`. */
export interface Key {
  readonly name: string | undefined;
  readonly sequence: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

export interface Keyboard {
  readonly key: (key: Key) => void;
  /** Everything between the marks at once. */
  readonly paste: (text: string) => void;
  /** Ctrl-D, or a terminal that is gone. */
  readonly end: () => void;
}

export interface Screen {
  readonly size: Size;
  /** Puts the terminal's cursor before `rest`, the end of the last line that is drawn next. */
  readonly cursorBefore: (rest: string) => void;
}

export function useTerminal(terminal: Terminal, keyboard: Keyboard): Screen {
  const [size, setSize] = useState(terminal.size());
  const readline = useRef<{ line: string; cursor?: number } | null>(null);
  const latest = useRef(keyboard);
  latest.current = keyboard;
  const pasted = useRef<string[] | null>(null);
  const isChunkPasted = useRef(false);
  useEffect((rl) => {
    readline.current = rl;
    const { input, output } = terminal;
    const redraw = (): void => {
      output.write(CLEAR);
      setSize({ ...terminal.size() });
    };
    const end = (): void => latest.current.end();
    // Without the marks, text that goes on behind a line end was not typed.
    const look = (chunk: Uint8Array | string): void => {
      isChunkPasted.current = /[\r\n](?=[^\r\n])/.test(String(chunk)) && !String(chunk).includes('\u001B[20');
    };
    output.write(PASTE_ON);
    output.on('resize', redraw);
    input.prependListener('data', look);
    rl.on('close', end);
    // Stopped, it would keep the file locked; and the terminal would be left without its cursor.
    rl.on('SIGTSTP', ignore);
    return () => {
      output.write(PASTE_OFF);
      output.removeListener('resize', redraw);
      input.removeListener('data', look);
      rl.removeListener('close', end);
      rl.removeListener('SIGTSTP', ignore);
    };
  }, []);
  // Nothing is kept in the line of readline; the screen has a text of its own, and this is where its cursor goes.
  const cursorBefore = (rest: string): void => {
    if (readline.current !== null) Object.assign(readline.current, { line: rest, cursor: 0 });
  };
  useKeypress((event) => {
    cursorBefore('');
    const key = keyOf(event);
    if (key.name === 'paste-start') pasted.current = [];
    else if (key.name === 'paste-end') {
      const text = (pasted.current ?? []).join('');
      pasted.current = null;
      latest.current.paste(text);
    } else if (pasted.current !== null) pasted.current.push(key.sequence);
    else if (isChunkPasted.current) latest.current.paste(key.sequence);
    else latest.current.key(key);
  });
  return { size, cursorBefore };
}

function ignore(): void {
  // Nothing to do.
}

function keyOf(event: object): Key {
  const { name, sequence, ctrl, meta } = event as Partial<Key>;
  return { name, sequence: sequence ?? '', ctrl: ctrl ?? false, meta: meta ?? false };
}
