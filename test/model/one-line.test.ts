/** Texts on one line, whatever line ends and blanks a file has in them. */
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../src/model/one-line.ts';

describe('a text on one line', () => {
  it.each([
    ['one', 'one'],
    ['  one  ', 'one'],
    ['one\ntwo', 'one two'],
    ['one  \r\n\n \t two\u2028three\u0085four\u2029', 'one two three four'],
    ['a  b', 'a  b'],
    [' \n ', ''],
  ])('%j is %j', (text, expected) => {
    expect(onOneLine(text)).toBe(expected);
  });

  it('takes no longer for blanks than for letters', () => {
    const blanks = ' '.repeat(2_000_000);
    const begin = performance.now();
    expect(onOneLine(`a${blanks}b\nc`)).toBe(`a${blanks}b c`);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
