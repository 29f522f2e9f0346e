/** Faults on a terminal: `file:line:col code message`, the line, a caret below the place, a hint. */
import type { Issue } from '../model/issue.ts';
import type { Messages } from '../locale/messages/en.ts';
import { issueSentence } from '../locale/issue-sentence.ts';
import type { Paint } from '../report/text/paint.ts';
import { safeText } from '../report/text/safe-text.ts';
import stringWidth from 'string-width';

/** More than this of one file nobody reads; the count of the rest is said. */
const MAX_PER_FILE = 50;

export function printIssues(issues: readonly Issue[], messages: Messages, paint: Paint): string {
  return [...groupByFile(issues)].map((ofFile) => printFile(ofFile, messages, paint)).join('');
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

function printFile(issues: readonly Issue[], messages: Messages, paint: Paint): string {
  const shown = issues.slice(0, MAX_PER_FILE).map((issue) => printIssue(issue, messages, paint));
  const rest = issues.length - MAX_PER_FILE;
  return shown.join('') + (rest > 0 ? `${messages.cli.moreIssues({ count: String(rest) })}\n` : '');
}

function printIssue(issue: Issue, messages: Messages, paint: Paint): string {
  const { file, position, code, severity, suggestion } = issue;
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const hint = suggestion === undefined ? '' : ` – ${messages.didYouMean(onOneLine(suggestion))}`;
  const tone = severity === 'error' ? 'bad' : 'warn';
  const head = `${onOneLine(place)} ${paint(tone, code)} ${onOneLine(issueSentence(issue, messages))}${hint}`;
  return `${[head, ...excerptLines(issue, paint)].join('\n')}\n`;
}

/** A value quoted from a file may hold line ends, which would look like an issue of their own. */
function onOneLine(text: string): string {
  return safeText(text.replaceAll(/\s*\n\s*/g, ' '));
}

/** The caret is set by the width that the line has on the screen, not by its count of characters. */
function excerptLines({ excerpt, position }: Issue, paint: Paint): string[] {
  if (excerpt === undefined || position === undefined || excerpt.line.trim() === '') return [];
  const line = excerpt.line.replaceAll('\t', ' ');
  const before = line.slice(0, position.column - 1 - excerpt.from);
  const marked = line.slice(before.length, before.length + excerpt.width);
  const [open, close] = [excerpt.from > 0 ? '…' : '', excerpt.isCut ? '…' : ''];
  const indent = ' '.repeat(stringWidth(open + safeText(before)));
  const caret = '^'.repeat(Math.max(1, stringWidth(safeText(marked))));
  return [`    ${open}${safeText(line)}${close}`, `    ${indent}${paint('bad', caret)}`];
}
