/** The screens key by key: what each key does to a question, a text and a page. */
import { PassThrough, Writable } from 'node:stream';
import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/interview/screen/draft.ts';
import { pagePrompt } from '../../src/interview/screen/page-prompt.ts';
import { questionPrompt, type Wanted } from '../../src/interview/screen/question-prompt.ts';
import { PASTE_OFF, PASTE_ON, type Terminal } from '../../src/interview/screen/terminal.ts';
import { textPrompt, type Typed } from '../../src/interview/screen/text-prompt.ts';
import { viewQuestion } from '../../src/interview/view-question.ts';
import { plain } from '../../src/report/text/paint.ts';
import { bench, type BenchOptions } from './every-kind.ts';

interface Screen<T> {
  readonly press: (...keys: string[]) => void;
  readonly shown: () => string;
  readonly left: Promise<T>;
  /** What was written to the terminal beside the screens. */
  readonly beside: () => string;
  readonly resize: (columns: number, rows: number) => void;
}

interface TestTerminal extends Terminal {
  readonly set: (columns: number, rows: number) => void;
  readonly written: string[];
}

function terminal(): TestTerminal {
  let size = { columns: 80, rows: 24 };
  const written: string[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
    written.push(chunk.toString());
    done();
  };
  return {
    input: new PassThrough(),
    output: new Writable({ write }),
    written,
    paint: plain,
    size: () => size,
    set: (columns, rows) => (size = { columns, rows }),
  };
}

/** Named keys as Node reports them; everything else is typed letter by letter. */
const NAMED: Readonly<Record<string, object>> = {
  enter: { name: 'return', sequence: '\r' },
  'alt-enter': { name: 'return', sequence: '\u001B\r', meta: true },
  escape: { name: 'escape', sequence: '\u001B' },
  up: { name: 'up', sequence: '\u001B[A' },
  down: { name: 'down', sequence: '\u001B[B' },
  left: { name: 'left', sequence: '\u001B[D' },
  right: { name: 'right', sequence: '\u001B[C' },
  tab: { name: 'tab', sequence: '\t' },
  space: { name: 'space', sequence: ' ' },
  backspace: { name: 'backspace', sequence: '\u007F' },
  pagedown: { name: 'pagedown', sequence: '\u001B[6~' },
  'paste-start': { name: 'paste-start', sequence: '\u001B[200~' },
  'paste-end': { name: 'paste-end', sequence: '\u001B[201~' },
  'ctrl-n': { name: 'n', sequence: '\u000E', ctrl: true },
};

function screenOf<T>(
  { answer, input, getScreen }: { answer: Promise<T>; input: NodeJS.EventEmitter; getScreen: () => string },
  over: TestTerminal,
): Screen<T> {
  // A screen that a test leaves open is closed when the process ends, and nobody waits for it any more.
  answer.catch(() => undefined);
  return {
    press: (...keys) => {
      for (const key of keys) {
        const named = NAMED[key];
        const each =
          named === undefined
            ? [...key].map((sequence) => ({ name: sequence === '\r' ? 'return' : sequence, sequence }))
            : [named];
        for (const event of each) input.emit('keypress', undefined, { ctrl: false, meta: false, ...event });
      }
    },
    shown: () => getScreen(),
    left: answer,
    beside: () => over.written.join(''),
    resize: (columns, rows) => {
      over.set(columns, rows);
      over.output.emit('resize');
    },
  };
}

async function question(id: string, options: BenchOptions = {}): Promise<Screen<Wanted>> {
  const { interview } = await bench(options);
  const placed = interview.find(id);
  if (placed === undefined) throw new Error(id);
  const view = viewQuestion(placed, interview);
  const over = terminal();
  const config = {
    terminal: over,
    interview,
    view,
    draft: draftOf(view),
    said: null,
    chooseFirst: 'CHOOSE FIRST',
    forbidden: 'FORBIDDEN',
  };
  return screenOf(await render(questionPrompt, config), over);
}

async function text(
  initial = '',
  isMultiline = true,
  faultOf: (typed: string) => string = () => '',
): Promise<Screen<Typed>> {
  const over = terminal();
  const screen = { heading: ['WHAT'], hint: '', keys: 'KEYS' };
  const config = { terminal: over, screen, initial, isMultiline, limit: 50, faultOf, tooLong: 'TOO LONG' };
  return screenOf(await render(textPrompt, config), over);
}

describe('a question', () => {
  it.each<{ id: string; keys: string[]; wants: object }>([
    { id: 'strategy', keys: ['3', 'enter'], wants: { do: 'answer', value: 3 } },
    { id: 'strategy', keys: ['۳', 'enter'], wants: { do: 'answer', value: 3 } },
    { id: 'strategy', keys: ['down', 'down', 'enter'], wants: { do: 'answer', value: 1 } },
    { id: 'strategy', keys: ['up', 'enter'], wants: { do: 'answer', value: 5 } },
    { id: 'strategy', keys: ['5', 'up', 'up', 'enter'], wants: { do: 'answer', value: 3 } },
    { id: 'spread', keys: ['2', 'enter'], wants: { do: 'answer', value: 'some' } },
    { id: 'checked', keys: ['enter'], wants: { do: 'answer', value: [] } },
    { id: 'checked', keys: ['3', '1', 'enter'], wants: { do: 'answer', value: ['rules', 'report'] } },
    { id: 'checked', keys: ['1', '1', 'enter'], wants: { do: 'answer', value: [] } },
    { id: 'checked', keys: ['down', 'space', 'enter'], wants: { do: 'answer', value: ['runs'] } },
    { id: 'delay', keys: ['85,5', 'enter'], wants: { do: 'typed', text: '85,5' } },
    { id: 'delay', keys: ['86', 'backspace', '5', 'enter'], wants: { do: 'typed', text: '85' } },
    { id: 'share', keys: ['870/1000', 'enter'], wants: { do: 'typed', text: '870/1000' } },
    { id: 'strategy', keys: ['n'], wants: { do: 'note' } },
    { id: 'strategy', keys: ['د'], wants: { do: 'note' } },
    { id: 'strategy', keys: ['N'], wants: { do: 'note' } },
    { id: 'strategy', keys: ['x'], wants: { do: 'not-applicable' } },
    { id: 'strategy', keys: ['d'], wants: { do: 'dont-know' } },
    { id: 'strategy', keys: ['right'], wants: { do: 'skip' } },
    { id: 'strategy', keys: ['left'], wants: { do: 'back' } },
    { id: 'strategy', keys: ['/'], wants: { do: 'go' } },
    { id: 'strategy', keys: ['?'], wants: { do: 'help' } },
    { id: 'strategy', keys: ['tab'], wants: { do: 'actions' } },
    { id: 'delay', keys: ['n'], wants: { do: 'note' } },
  ])('$id: $keys wants $wants', async ({ id, keys, wants }) => {
    const { press, left } = await question(id);
    press(...keys);
    expect((await left).wants).toEqual(wants);
  });

  it('is not answered by Enter alone', async () => {
    const { press, shown, left } = await question('strategy');
    press('enter', 'enter');
    expect(shown()).toContain('CHOOSE FIRST');
    press('1', 'enter');
    expect((await left).wants).toEqual({ do: 'answer', value: 1 });
  });

  it('says where it may not be not applicable', async () => {
    const { press, shown } = await question('spread');
    press('x');
    expect(shown()).toContain('FORBIDDEN');
  });

  it('keeps what was chosen when something else is wanted first', async () => {
    const { press, left } = await question('checked');
    press('3', 'n');
    expect((await left).draft).toEqual({ cursor: 2, ticked: ['report'], typed: '' });
  });

  it('takes nothing that is pasted for an answer or a key', async () => {
    const { press, left } = await question('strategy');
    press('paste-start', '3', 'enter', 'q', 'n', 'paste-end', '1', 'enter');
    expect((await left).wants).toEqual({ do: 'answer', value: 1 });
  });

  it("begins at the agency's answer for an assessor, who can agree with one key", async () => {
    const { press, left } = await question('strategy', { side: 'appraised' });
    press('a');
    expect((await left).wants).toEqual({ do: 'agree' });
  });

  it('is laid out anew when the window changes', async () => {
    const { press, shown, resize } = await question('strategy');
    press('3');
    expect(shown()).toContain('Question 1 of 11 · Policy');
    resize(40, 30);
    for (const line of shown().split('\n')) expect(line.length).toBeLessThan(40);
    expect(shown()).toContain('> 3 ( ) Defined: Issued');
  });

  it('asks the terminal to mark pasted text, and to stop when it is left', async () => {
    const { press, left, beside } = await question('strategy');
    expect(beside()).toContain(PASTE_ON);
    press('q');
    await left;
    expect(beside().endsWith(PASTE_OFF)).toBe(true);
  });
});

describe('a text', () => {
  it.each<{ initial: string; keys: string[]; typed: string; by: Typed['by'] }>([
    { initial: '', keys: ['abc', 'enter'], typed: 'abc', by: 'enter' },
    { initial: 'before', keys: ['!', 'enter'], typed: 'before!', by: 'enter' },
    { initial: '', keys: ['a', 'alt-enter', 'b', 'enter'], typed: 'a\nb', by: 'enter' },
    { initial: '', keys: ['abc', 'left', 'left', 'x', 'enter'], typed: 'axbc', by: 'enter' },
    { initial: 'ab', keys: ['backspace', 'backspace', 'backspace', 'enter'], typed: '', by: 'enter' },
    { initial: '', keys: ['số'.normalize('NFD'), 'enter'], typed: 'số', by: 'enter' },
    { initial: '', keys: ['kept', 'escape'], typed: 'kept', by: 'escape' },
    { initial: '', keys: ['a', 'ctrl-n', 'tab', 'b', 'enter'], typed: 'ab', by: 'enter' },
    { initial: '', keys: ['q', '?', '3', 'enter'], typed: 'q?3', by: 'enter' },
  ])('$keys after $initial is $typed', async ({ initial, keys, typed, by }) => {
    const { press, left } = await text(initial);
    press(...keys);
    expect(await left).toEqual({ by, text: typed });
  });

  it('takes pasted lines as they are, and Enter only when it is pressed', async () => {
    const { press, left } = await text();
    press('paste-start', 'one\rtwo\rthree', 'paste-end', '!', 'enter');
    expect(await left).toEqual({ by: 'enter', text: 'one\ntwo\nthree!' });
  });

  it('puts pasted lines behind each other where there is one line only', async () => {
    const { press, left } = await text('', false);
    press('paste-start', 'one\rtwo', 'paste-end', 'enter');
    expect(await left).toEqual({ by: 'enter', text: 'one two' });
  });

  it('stays until it can be taken, and says why not', async () => {
    const { press, shown, left } = await text('', false, (typed) => (typed === 'right' ? '' : 'WRONG'));
    press('left', 'righ', 'enter');
    expect(shown()).toContain('WRONG');
    press('t');
    expect(shown()).not.toContain('WRONG');
    press('enter');
    expect((await left).text).toBe('right');
  });

  it('keeps what fits of what is too long', async () => {
    const { press, shown, left } = await text();
    press('a', 'paste-start', 'x'.repeat(60), 'paste-end');
    expect(shown()).toContain('TOO LONG');
    press('enter');
    expect((await left).text).toBe('a');
  });
});

describe('a page', () => {
  it('scrolls to its end and is left by any other key', async () => {
    const over = terminal();
    const lines = Array.from({ length: 60 }, (_, at) => `line ${at + 1}`);
    const { press, shown, left } = screenOf(
      await render(pagePrompt, { terminal: over, heading: 'HEADING', lines, keys: 'KEYS' }),
      over,
    );
    expect(shown()).toMatch(/^HEADING\nline 1\n/);
    press('down');
    expect(shown()).toMatch(/^HEADING\nline 2\n/);
    press('pagedown', 'pagedown', 'pagedown', 'pagedown');
    expect(shown()).toMatch(/line 60\nKEYS$/);
    press('escape');
    expect(await left).toBe('close');
  });
});
