/** Faults on a terminal: `file:line:col code message`, the line, a caret below the place, a hint. */
import type { Issue } from '../model/issue.ts';
import type { Messages } from '../locale/messages/en.ts';
import { issueSentence } from '../locale/issue-sentence.ts';
import type { Paint } from '../report/text/paint.ts';
import { safeText } from '../report/text/safe-text.ts';
import { widthFor, type Width } from '../report/text/columns.ts';

/** More than this of one file nobody reads; the count of the rest is said. */
const MAX_PER_FILE = 50;

export async function printIssues(issues: readonly Issue[], messages: Messages, paint: Paint): Promise<string> {
  const shown = [...groupByFile(issues)].flatMap((ofFile) => ofFile.slice(0, MAX_PER_FILE));
  const width = await widthFor(shown.map(({ excerpt }) => safeText(excerpt?.line ?? '')));
  return [...groupByFile(issues)].map((ofFile) => printFile(ofFile, { messages, paint, width })).join('');
}

interface Page {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: Width;
}

function groupByFile(issues: readonly Issue[]): Iterable<readonly Issue[]> {
  const byFile = new Map<string, Issue[]>();
  for (const issue of issues) {
    const ofFile = byFile.get(issue.file);
    if (ofFile === undefined) byFile.set(issue.file, [issue]);
    else ofFile.push(issue);
  }
  return byFile.values();
}

function printFile(issues: readonly Issue[], page: Page): string {
  const { messages } = page;
  // A colour alone does not tell a warning from an error.
  const hasWarnings = issues.some(({ severity }) => severity === 'warning');
  const word = ({ severity }: Issue): string => (hasWarnings ? ` (${messages.severities[severity]})` : '');
  const shown = issues.slice(0, MAX_PER_FILE).map((issue) => printIssue(issue, word(issue), page));
  const rest = issues.length - MAX_PER_FILE;
  return shown.join('') + (rest > 0 ? `${messages.cli.moreIssues({ count: String(rest) })}\n` : '');
}

function printIssue(issue: Issue, word: string, page: Page): string {
  const { messages, paint } = page;
  const { code, severity, suggestion } = issue;
  const hint = suggestion === undefined ? '' : ` – ${messages.didYouMean(onOneLine(suggestion))}`;
  const tone = severity === 'error' ? 'bad' : 'warn';
  const head = `${onOneLine(placeOf(issue))} ${paint(tone, code)}${word} ${onOneLine(issueSentence(issue, messages))}${hint}`;
  return `${[head, ...excerptLines(issue, page)].join('\n')}\n`;
}

/** `bxd.yaml:12:5`, or `bxd.xlsx:Quality!D12`; a sheet's name stands in quotes where it has blanks in it. */
function placeOf({ file, position, cell }: Issue): string {
  if (cell !== undefined) {
    const sheet = cell.sheet === null ? '' : `${/[\s'!]/u.test(cell.sheet) ? `'${cell.sheet}'` : cell.sheet}!`;
    return `${file}:${sheet}${cell.cell}`;
  }
  return position === undefined ? file : `${file}:${position.line}:${position.column}`;
}

/** A value quoted from a file may hold line ends, which would look like an issue of their own. */
function onOneLine(text: string): string {
  return safeText(text.replaceAll(/\s*\n\s*/g, ' '));
}

/** The caret is set by the width that the line has on the screen, not by its count of characters. */
function excerptLines({ excerpt, position }: Issue, { paint, width }: Page): string[] {
  if (excerpt === undefined || position === undefined || excerpt.line.trim() === '') return [];
  const line = excerpt.line.replaceAll('\t', ' ');
  const before = line.slice(0, position.column - 1 - excerpt.from);
  const marked = line.slice(before.length, before.length + excerpt.width);
  const [open, close] = [excerpt.from > 0 ? '…' : '', excerpt.isCut ? '…' : ''];
  const indent = ' '.repeat(width(open + safeText(before)));
  const caret = '^'.repeat(Math.max(1, width(safeText(marked))));
  return [`    ${open}${safeText(line)}${close}`, `    ${indent}${paint('bad', caret)}`];
}
