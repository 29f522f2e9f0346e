import { describe, expect, it } from 'vitest';
import { safeLines } from '../../../src/report/text/safe-text.ts';
import { wrap } from '../../../src/report/text/columns.ts';

describe('the lines of a report', () => {
  it.each([
    { line: '::error::forged', safe: '\\u003a:error::forged' },
    { line: '    ::add-mask::x', safe: '    \\u003a:add-mask::x' },
    { line: '\u001B[1m::stop-commands::x\u001B[22m', safe: '\u001B[1m\\u003a:stop-commands::x\u001B[22m' },
    { line: '##[error]forged', safe: '\\u0023#[error]forged' },
  ])('cannot begin with a command to a CI service: $safe', ({ line, safe }) => {
    expect(safeLines([line])).toBe(`${safe}\n`);
  });

  it('keep such signs inside a line', () => {
    expect(safeLines(['Module a::b, item ##[1]'])).toBe('Module a::b, item ##[1]\n');
  });

  it('cannot be given one by where a long name is wrapped', () => {
    const lines = wrap('A name that is long enough ::error::forged', 28, (text) => text.length);
    expect(safeLines(lines)).toBe('A name that is long enough\n\\u003a:error::forged\n');
  });
});

describe('wrapping', () => {
  it('never parts a figure from its unit', () => {
    expect(wrap('at least 80\u00A0% of it', 12, (text) => text.length)).toEqual(['at least', '80\u00A0% of it']);
  });
});
