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
  const byFile = new Map<string, Issue[]>();
  for (const issue of issues) byFile.set(issue.file, [...(byFile.get(issue.file) ?? []), issue]);
  return [...byFile.values()].map((ofFile) => printFile(ofFile, messages, paint)).join('');
}

function printFile(issues: readonly Issue[], messages: Messages, paint: Paint): string {
  const shown = issues.slice(0, MAX_PER_FILE).map((issue) => printIssue(issue, messages, paint));
  const rest = issues.length - MAX_PER_FILE;
  return shown.join('') + (rest > 0 ? `${messages.cli.moreIssues({ count: String(rest) })}\n` : '');
}

function printIssue(issue: Issue, messages: Messages, paint: Paint): string {
  const { file, position, code, severity, suggestion } = issue;
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const hint = suggestion === undefined ? '' : ` – ${messages.didYouMean(safeText(suggestion))}`;
  const tone = severity === 'error' ? 'bad' : 'warn';
  const head = `${safeText(place)} ${paint(tone, code)} ${safeText(issueSentence(issue, messages))}${hint}`;
  return `${[head, ...excerptLines(issue, paint)].join('\n')}\n`;
}

/** Long lines are shown around the place; the caret is set by the width that the line has on the screen. */
function excerptLines({ excerpt, position }: Issue, paint: Paint): string[] {
  if (excerpt === undefined || position === undefined || excerpt.line.trim() === '') return [];
  const start = Math.max(0, position.column - 1 - LEAD);
  const line = excerpt.line.slice(start, start + WINDOW).replaceAll('\t', ' ');
  const before = line.slice(0, position.column - 1 - start);
  const marked = line.slice(before.length, before.length + excerpt.width);
  const [open, close] = [start > 0 ? '…' : '', excerpt.line.length > start + WINDOW ? '…' : ''];
  const caret = `${' '.repeat(stringWidth(open + safeText(before)))}${'^'.repeat(Math.max(1, stringWidth(safeText(marked))))}`;
  return [`    ${open}${safeText(line)}${close}`, `    ${paint('bad', caret)}`];
}

const LEAD = 60;
const WINDOW = 110;
