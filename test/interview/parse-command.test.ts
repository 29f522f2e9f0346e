/** Typed lines as commands of the protocol, in three languages; and lines out of bytes. */
import { array, assert, asyncProperty, constantFrom, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interviewMessagesIn } from '../../src/locale/interview-messages-in.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { foldText } from '../../src/interview/fold-text.ts';
import { aliasesOf, COMMANDS, parseCommand, wordsOf, type Command } from '../../src/interview/lines/parse-command.ts';
import { parsePairs } from '../../src/interview/lines/parse-pairs.ts';
import { MAX_LINE, splitLines, type TypedLine } from '../../src/interview/lines/split-lines.ts';

function parse(line: string, locale: Locale = 'en'): Command {
  return parseCommand(line, aliasesOf(interviewMessagesIn('en').commands, interviewMessagesIn(locale).commands));
}

describe('a typed line', () => {
  it.each<{ line: string; name: string; rest: string; locale?: Locale }>([
    { line: '3', name: 'answer', rest: '3' },
    { line: ' 870 / 1000 ', name: 'answer', rest: '870 / 1000' },
    { line: 'na it is not ours', name: 'not-applicable', rest: 'it is not ours' },
    { line: 'NA', name: 'not-applicable', rest: '' },
    { line: 'không áp dụng vì không có', name: 'not-applicable', rest: 'vì không có', locale: 'vi' },
    { line: 'khong ap dung vi vay', name: 'not-applicable', rest: 'vi vay', locale: 'vi' },
    { line: 'KHÔNG BIẾT'.normalize('NFD'), name: 'dont-know', rest: '', locale: 'vi' },
    { line: 'نمی‌دانم', name: 'dont-know', rest: '', locale: 'fa' },
    { line: 'کاربرد ندارد زیرا', name: 'not-applicable', rest: 'زیرا', locale: 'fa' },
    { line: 'skip', name: 'skip', rest: '', locale: 'fa' },
    { line: 'skip level', name: 'answer', rest: 'skip level' },
    { line: 'back', name: 'back', rest: '' },
    { line: '=back', name: 'answer', rest: 'back' },
    { line: 'answer back', name: 'answer', rest: 'back' },
    { line: 'go quality', name: 'go', rest: 'quality' },
    { line: 'note  two  blanks', name: 'note', rest: 'two  blanks' },
    { line: '?', name: 'help', rest: '' },
    { line: '', name: 'repeat', rest: '' },
    { line: '   ', name: 'repeat', rest: '' },
  ])('$line is $name with $rest', ({ line, name, rest, locale }) => {
    expect(parse(line, locale)).toEqual({ name, rest });
  });

  it.each(LOCALES)('has no word in %s that means two things', (locale) => {
    const own = interviewMessagesIn(locale).commands;
    const words = COMMANDS.flatMap((name) => [...new Set(wordsOf(own[name]).map(foldText))]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each(LOCALES)('can be every command by its English word in %s', (locale) => {
    for (const name of COMMANDS)
      for (const word of wordsOf(interviewMessagesIn('en').commands[name])) expect(parse(word, locale).name).toBe(name);
  });

  it('is always some command', () => {
    assert(
      property(string({ unit: 'grapheme' }), (line) => {
        expect(COMMANDS).toContain(parse(line, 'vi').name);
      }),
    );
  });
});

describe('evidence in one line', () => {
  it.each([
    { line: 'document="12/QĐ-UBND" page=4', pairs: { document: '12/QĐ-UBND', page: '4' } },
    { line: 'title="a ""b"" c"', pairs: { title: 'a "b" c' } },
    { line: 'title=“Quyết định” valid-until=2026-01-01', pairs: { title: 'Quyết định', 'valid-until': '2026-01-01' } },
    { line: 'note=', pairs: { note: '' } },
    { line: '', pairs: {} },
  ])('reads $line', ({ line, pairs }) => {
    const parsed = parsePairs(line);
    expect(parsed.ok && Object.fromEntries(parsed.pairs)).toEqual(pairs);
  });

  it.each(['12/QĐ-UBND', 'title="open', '=3', 'a=b "c"'])('does not read %j', (line) => {
    expect(parsePairs(line).ok).toBe(false);
  });

  it('never throws and never hangs', () => {
    assert(
      property(string({ unit: constantFrom(...'ab="“” 1-') }), (line) => {
        expect(typeof parsePairs(line).ok).toBe('boolean');
      }),
    );
  });
});

async function lines(...chunks: Uint8Array[]): Promise<TypedLine[]> {
  async function* feed(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const found: TypedLine[] = [];
  for await (const line of splitLines(feed())) found.push(line);
  return found;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines out of bytes', () => {
  it('end with a line feed, with or without a carriage return, or with the input', async () => {
    const text = (value: string): TypedLine => ({ kind: 'line', text: value });
    expect(await lines(bytes('a\r\nb\n\nc'))).toEqual([text('a'), text('b'), text(''), text('c')]);
  });

  it('have no byte-order mark', async () => {
    expect(await lines(bytes('\uFEFF3\n'))).toEqual([{ kind: 'line', text: '3' }]);
  });

  it('are told apart from what is no text', async () => {
    expect(await lines(Uint8Array.of(0xff, 0xfe, 0x33, 0x00, 0x0a))).toEqual([{ kind: 'not-text' }]);
    expect(await lines(Uint8Array.of(0xc3, 0x0a))).toEqual([{ kind: 'not-text' }]);
  });

  it('are never longer than a note may be, and the next line is read all the same', async () => {
    const long = bytes('x'.repeat(5 * MAX_LINE));
    expect(await lines(long, bytes('\n3\n'))).toEqual([{ kind: 'too-long' }, { kind: 'line', text: '3' }]);
  });

  it('are the same however the bytes come in pieces', async () => {
    await assert(
      asyncProperty(array(uint8Array({ max: 0x2f })), async (chunks) => {
        const whole = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
        expect(await lines(...chunks)).toEqual(await lines(whole));
      }),
    );
  });
});
