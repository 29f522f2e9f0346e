import { describe, expect, it } from 'vitest';
import { ISSUE_CODES, type Issue, type IssueCode } from '../../src/model/issue.ts';
import { assessmentText, casesText, FAULTY_FILES, overlayText, rubricText, type FaultyFile } from './faulty-files.ts';
import { LINT_FILES } from './lint-files.ts';
import { readAny } from './read-any.ts';

/** Codes that no text of a file can produce here, and who does. */
const MADE_ELSEWHERE: Readonly<Partial<Record<IssueCode, string>>> = {
  'file-not-found': 'the command line looks for paths before anything is read',
  'file-not-readable': 'workspace/read-bytes, from the file system',
  'file-not-writable': 'cli/write-outputs, from the file system',
  'file-too-large': 'test/document/decode-text, where large files are made',
  'not-utf8': 'test/document/decode-text, where bytes are made',
  'folder-without-assessments': 'the command line, when a folder has none',
  'folder-without-cases': 'the command line, when a folder has none',
  'link-outside': 'api, in a searched folder',
  'period-without-assessments': 'cli',
  'rubric-not-found': 'api/find-rubric, which looks through folders',
  'rubric-version-not-found': 'api/find-rubric, which looks through folders',
  'rubric-faulty': 'api/find-rubric, for an assessment of a faulty rubric',
  'overlay-chain-too-long': 'test/rubric/read-overlay, where many overlays stand on each other',
  'programme-not-found': 'api/find-programme, which looks through folders',
  'programme-rubric-unlike': 'the command line, for a programme of another rubric',
  'migration-missing': 'cli/commands/rubric-migrate, for a rubric that says nothing of an earlier edition',
  'migration-without-way': 'api/migrate-paths, which looks for editions',
  'not-editable': 'document/edit-document, when a file is to be changed',
  'assessment-twice': 'api/gather-assessments, which sees several files',
  'result-not-readable': 'cli/read-saved-result',
};

describe('every issue code', () => {
  it.each(FAULTY_FILES)('$code points at the very place: $how', async (faulty) => {
    const { text, line, column, marked } = unmark(faulty);
    const issues = await readAny(text, faulty.file, faulty.against);
    expect(issues.map(({ code }) => code)).toEqual([faulty.code]);
    const [issue] = issues;
    expect(issue?.severity).toBe(faulty.severity ?? 'error');
    expect(issue?.suggestion).toBe(faulty.suggestion);
    expect(issue?.position ?? { line: 0, column: 0 }).toEqual({ line, column });
    expect(issue === undefined ? '' : markedIn(issue)).toBe(marked);
  });

  it('is produced by a file of the table, or by an edge that is named', () => {
    const produced = new Set<string>([...FAULTY_FILES, ...LINT_FILES].map(({ code }) => code));
    const missing = ISSUE_CODES.filter((code) => !produced.has(code) && MADE_ELSEWHERE[code] === undefined);
    const needless = Object.keys(MADE_ELSEWHERE).filter((code) => produced.has(code));
    expect({ missing, needless }).toEqual({ missing: [], needless: [] });
  });
});

describe('the files that the table starts from', () => {
  it.each([
    ['rubric', rubricText()] as const,
    ['assessment', assessmentText()] as const,
    ['cases', casesText()] as const,
    ['overlay', overlayText()] as const,
  ])('are without fault: the %s', async (_kind, text) => {
    expect(await readAny(text)).toEqual([]);
  });
});

interface Unmarked {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly marked: string;
}

function unmark({ text }: FaultyFile): Unmarked {
  const start = text.indexOf('«');
  if (start === -1) return { text, line: 0, column: 0, marked: '' };
  const before = text.slice(0, start).split('\n');
  const marked = text.slice(start + 1, text.indexOf('»'));
  return {
    text: text.replace('«', '').replace('»', ''),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    marked,
  };
}

function markedIn({ excerpt, position }: Issue): string {
  if (excerpt === undefined || position === undefined) return '';
  const start = position.column - 1 - excerpt.from;
  return excerpt.line.slice(start, start + excerpt.width);
}
