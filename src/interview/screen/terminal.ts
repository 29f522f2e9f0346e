/** The terminal that screens are drawn on, and what is written to it beside them. */

export type Paint = (tone: 'strong' | 'good' | 'bad' | 'warn' | 'faint', text: string) => string;

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  /** Prompts go to stderr; stdout carries results only. */
  readonly output: NodeJS.WritableStream;
  readonly size: () => Size;
  readonly paint: Paint;
}

/** The screen emptied, the cursor at its beginning; what scrolled away before stays. */
export const CLEAR = '\u001B[2J\u001B[H';

/** Pasted text comes between two marks, so that it cannot pass for keys. */
export const PASTE_ON = '\u001B[?2004h';
export const PASTE_OFF = '\u001B[?2004l';

export const CURSOR_HIDE = '\u001B[?25l';

/** Nothing is laid out for less than this. */
export const LEAST: Size = { columns: 24, rows: 8 };
