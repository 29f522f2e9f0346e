/** The lines of a history: whole, in order, and marked when they are done. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src/model/history.ts';
import { appendLine, cutTornLine, historyPath, lastLine, markDone, readHistory } from '../../src/workspace/journal.ts';
import { folderWith } from '../cli/run-thang.ts';

function entry(after: string, note = 'ghi chú\n'): HistoryEntry {
  const change = { criterion: 'a', instance: null, set: { note }, was: { note: null } };
  return {
    done: false,
    at: 'now',
    who: 'Lan',
    command: 'test',
    before: null,
    after: after.repeat(64),
    changes: [change],
  };
}

function place(lines = ''): string {
  const file = join(folderWith({ 'a.yaml': '' }), 'a.yaml');
  if (lines !== '') writeFileSync(historyPath(file), lines);
  return file;
}

describe('a history', () => {
  it('has a line for each change, the last of which is found at once', async () => {
    const file = place();
    await appendLine(file, entry('a'), 0o600);
    const at = await appendLine(file, entry('b', 'x'.repeat(200_000)), 0o600);
    expect(await lastLine(file)).toEqual({ entry: entry('b', 'x'.repeat(200_000)), place: at });
    expect(await readHistory(file)).toEqual([entry('a'), entry('b', 'x'.repeat(200_000))]);
    expect(statSync(historyPath(file)).mode & 0o777).toBe(0o600);
  });

  it('marks a line as done without moving any other', async () => {
    const file = place();
    const first = await appendLine(file, entry('a'), 0o600);
    await appendLine(file, entry('b'), 0o600);
    const size = statSync(historyPath(file)).size;
    await markDone(file, first);
    expect((await readHistory(file)).map(({ done }) => done)).toEqual([true, false]);
    expect(statSync(historyPath(file)).size).toBe(size);
  });

  it('marks nothing where the line is not there any more', async () => {
    const file = place('some other words\n');
    await markDone(file, 0);
    await markDone(file, 500);
    await markDone(place(), 0);
    expect(readFileSync(historyPath(file), 'utf8')).toBe('some other words\n');
  });

  it('goes on behind the last whole line, wherever a crash has cut it', async () => {
    const whole = place();
    for (const after of ['a', 'b', 'c']) await appendLine(whole, entry(after), 0o600);
    const bytes = readFileSync(historyPath(whole));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        const file = place();
        writeFileSync(historyPath(file), bytes.subarray(0, length));
        const kept = (bytes.subarray(0, length).toString('latin1').match(/\n/g) ?? []).length;
        await appendLine(file, entry('d'), 0o600);
        const goal = [...['a', 'b', 'c'].slice(0, kept), 'd'].map((after) => entry(after));
        expect(await readHistory(file)).toEqual(goal);
        expect((await lastLine(file))?.entry).toEqual(entry('d'));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    { name: 'is not there', lines: '', last: false, torn: false },
    { name: 'is not finished at all', lines: '{"done":false,', last: false, torn: true },
    { name: 'ends with zeros, as some file systems leave them', lines: '\0\0\0\0', last: false, torn: true },
    { name: 'ends with the words of somebody else', lines: '=======\n', last: false, torn: false },
    { name: 'says something else in JSON', lines: '{"done":true,"changes":3}\n', last: false, torn: false },
    { name: 'has line ends of Windows', lines: `${JSON.stringify(entry('a'))}\r\n`, last: true, torn: false },
  ])('that $name', async ({ lines, last, torn }) => {
    const file = place(lines);
    expect(await cutTornLine(file)).toBe(torn);
    expect((await lastLine(file)) !== null).toBe(last);
  });
});
