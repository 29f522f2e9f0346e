/** What the scoring noticed: warnings first, then notes, but for what is told in a section of its own. */
import type { BlockContent, RootContent } from 'mdast';
import type { Messages } from '../../locale/messages/en.ts';
import type { FindingLine } from '../digest/describe-findings.ts';
import type { JustifiedLine } from '../digest/describe-remarks.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { fold, heading, list, paragraph, type Depth } from './blocks.ts';
import { strong, type Phrase } from './phrasing.ts';

/** More notes than this are folded; warnings never are. */
const UNFOLDED_NOTES = 10;

/** Findings that have a section of their own above. */
const TOLD: ReadonlySet<string> = new Set([
  'not-applicable',
  'dont-know',
  'waived',
  'appraised-lower',
  'appraised-higher',
]);

export function findingsSection(
  { findings: all, justified }: AgencyDigest,
  depth: Depth,
  { messages, figures }: Reader,
): RootContent[] {
  const { labels, markdown } = messages;
  const findings = all.filter(({ code }) => !TOLD.has(code));
  const title = heading(depth, labels.findings);
  const reasons = justifiedList(justified, messages);
  if (findings.length === 0) return [title, ...(reasons.length > 0 ? reasons : paragraph(markdown.labels.none))];
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const counted = (label: string, lines: readonly FindingLine[]): string =>
    `${label} (${figures.number(lines.length)})`;
  const noteList = list(notes.map(findingText));
  return [
    title,
    ...reasons,
    ...(warnings.length === 0 ? [] : paragraph(strong(counted(markdown.labels.warnings, warnings)))),
    ...list(warnings.map(findingText)),
    ...(notes.length > UNFOLDED_NOTES
      ? fold(counted(markdown.labels.notes, notes), noteList)
      : notes.length === 0
        ? []
        : [...paragraph(strong(counted(markdown.labels.notes, notes))), ...noteList]),
  ];
}

/** Vetoes and the like: the answer, and why it was given. */
function justifiedList(lines: readonly JustifiedLine[], { further }: Messages): BlockContent[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ title, answer, reason }): Phrase => [
    strong(title),
    `: ${answer}${reason === '' ? '' : ` – ${reason}`}`,
  ]);
  return [...paragraph(strong(further.labels.justified)), ...list(items)];
}

function findingText({ title, sentence }: FindingLine): Phrase {
  return title === '' ? sentence : [strong(title), `: ${sentence}`];
}
