import { describe, expect, it } from 'vitest';
import { issueSentence } from '../../src/locale/issue-sentence.ts';
import { messagesIn } from '../../src/locale/messages-in.ts';
import { ISSUE_CODES, type Issue, type IssueCode } from '../../src/model/issue.ts';
import {
  assessmentText,
  casesText,
  FAULTY_FILES,
  overlayText,
  rubricText,
  waiversText,
  type FaultyFile,
} from './faulty-files.ts';
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
  'rubric-ambiguous': 'api/search-rubrics, which looks through folders',
  'rubric-without-version': 'api/find-named-rubric, which looks through folders',
  'overlay-chain-too-long': 'test/rubric/read-overlay, where many overlays stand on each other',
  'programme-not-found': 'api/find-programme, which looks through folders',
  'programme-rubric-unlike': 'the command line, for a programme of another rubric',
  'migration-missing': 'cli/commands/rubric-migrate, for a rubric that says nothing of an earlier edition',
  'migration-without-way': 'api/migrate-paths, which looks for editions',
  'not-editable': 'document/edit-document, when a file is to be changed',
  'assessment-in-use': 'api/open-session, where a file is changed',
  'lock-taken-over': 'api/open-session, where a file is changed',
  'history-torn': 'api/open-session, where a file is changed',
  'change-recovered': 'api/open-session, where a file is changed',
  'change-not-recovered': 'api/open-session, where a file is changed',
  'file-changed-elsewhere': 'api/open-session, where a file is changed',
  'rubric-changed-elsewhere': 'api/open-session, where a file is changed',
  'answer-changed-elsewhere': 'api/open-session, where a file is changed',
  'assessment-twice': 'api/gather-assessments, which sees several files',
  'evidence-twice': 'api/add-evidence, which looks at files',
  'requirement-needed': 'api/add-evidence, where a command names none',
  'waiver-unknown': 'test/rubric/check-waivers, where there are agencies and rubrics to look at',
  'result-not-readable': 'cli/read-saved-result',
  'workbook-not-readable': 'test/document/xlsx, where workbooks are made',
  'workbook-encrypted': 'test/document/xlsx',
  'workbook-macros': 'test/document/xlsx',
  'workbook-links': 'test/document/xlsx',
  'workbook-unsafe': 'test/document/xlsx',
  'workbook-too-large': 'test/document/xlsx',
  'csv-syntax': 'test/document/read-csv',
  'questionnaire-unknown': 'test/api/import-questionnaire',
  'questionnaire-layout': 'test/api/import-questionnaire',
  'questionnaire-other-content': 'test/api/import-questionnaire',
  'questionnaire-other-edition': 'test/api/import-questionnaire',
  'questionnaire-other-assessment': 'test/api/import-questionnaire',
  'questionnaire-without-assessment': 'test/api/import-questionnaire',
  'column-missing': 'test/api/import-questionnaire',
  'row-unknown': 'test/api/import-questionnaire',
  'row-without-code': 'test/api/import-questionnaire',
  'row-contradicts': 'test/api/import-questionnaire',
  'cell-formula': 'test/api/import-questionnaire',
  'cell-error': 'test/api/import-questionnaire',
  'cell-merged': 'test/api/import-questionnaire',
  'cell-not-a-date': 'test/api/import-questionnaire',
  'cell-not-a-number': 'test/api/import-questionnaire',
  'cell-ambiguous': 'test/api/import-questionnaire',
  'instance-without-name': 'test/api/import-questionnaire',
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
    expect(issue && issueSentence(issue, messagesIn('en'))).toMatchSnapshot();
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
    ['waivers', waiversText()] as const,
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
