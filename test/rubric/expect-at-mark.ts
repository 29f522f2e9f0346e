/** Whether the one issue of a faulty file points at what is marked in it, `agency: «01»`, and says what it said before. */
import { expect } from 'vitest';
import { issueSentence } from '../../src/locale/issue-sentence.ts';
import { messagesIn } from '../../src/locale/messages-in.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { FaultyFile } from './faulty-files.ts';

export function expectAtMark(file: FaultyFile, issues: readonly Issue[]): void {
  const { line, column, marked } = unmark(file);
  expect(issues.map(({ code }) => code)).toEqual([file.code]);
  const [issue] = issues;
  expect(issue?.severity).toBe(file.severity ?? 'error');
  expect(issue?.position).toEqual({ line, column });
  expect(issue === undefined ? '' : markedIn(issue)).toBe(marked);
  expect(issue && issueSentence(issue, messagesIn('en'))).toMatchSnapshot();
}

function unmark({ text }: FaultyFile): { readonly line: number; readonly column: number; readonly marked: string } {
  const start = text.indexOf('«');
  const before = text.slice(0, start).split('\n');
  const marked = text.slice(start + 1, text.indexOf('»'));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, marked };
}

function markedIn({ excerpt, position }: Issue): string {
  if (excerpt === undefined || position === undefined) return '';
  const start = position.column - 1 - excerpt.from;
  return excerpt.line.slice(start, start + excerpt.width);
}
