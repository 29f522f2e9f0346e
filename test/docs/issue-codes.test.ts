/** docs/issue-codes.md is generated; what it is made from must speak of every code, and of no other. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/cli/list-issues.ts';
import { ISSUE_CODES } from '../../src/model/issue.ts';
import { FAULTY_FILES } from '../rubric/faulty-files.ts';
import { LINT_FILES } from '../rubric/lint-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Note {
  readonly why: string;
  readonly do: string;
  readonly severity?: 'warning';
}

const notes = parse(readFileSync(join(ROOT, 'docs/issue-notes.yaml'), 'utf8')) as Record<string, Note>;

describe('docs/issue-notes.yaml', () => {
  it('has a note for every issue code and for no other', () => {
    expect(Object.keys(notes).toSorted()).toEqual(ISSUE_CODES.toSorted());
  });

  it.each(ISSUE_CODES)('says in whole sentences why, and what to do about %s', (code) => {
    const note = notes[code];
    expect(Object.keys(note ?? {}).filter((key) => key !== 'severity')).toEqual(['why', 'do']);
    for (const text of [note?.why, note?.do]) {
      expect(text).toMatch(/^\p{Lu}[^\n]{15,}\.$/u);
      expect(text?.split('. ').length).toBeLessThanOrEqual(3);
    }
  });

  it('calls a warning what the files of the tests show to be one', () => {
    const shown = [...FAULTY_FILES, ...LINT_FILES].map(({ code, severity = 'error' }) => [code, severity]);
    const noted = shown.map(([code = '']) => [code, notes[code]?.severity ?? 'error']);
    expect(noted).toEqual(shown);
  });
});

describe('docs/issue-codes.md', () => {
  const page = readFileSync(join(ROOT, 'docs/issue-codes.md'), 'utf8');

  it('has a section for every code, where rubric check says that it is', () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => pageOf(null) + `#${heading ?? ''}`);
    expect(headings).toEqual(ISSUE_CODES.toSorted().map(pageOf));
  });

  it('shows an example of every code that a file of the tests has', () => {
    const examples = page.split('\n## ').filter((section) => section.includes('\nFor example: '));
    const codes = new Set([...FAULTY_FILES, ...LINT_FILES].map(({ code }) => code));
    expect(examples.map((section) => section.split('\n')[0]).toSorted()).toEqual([...codes].toSorted());
  });

  it('has no character that an editor does not show', () => {
    expect(page).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}](?<!\n)/u);
  });
});
