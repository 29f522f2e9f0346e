/** What the scoring noticed: warnings first, then notes, among them each “not applicable” and each “don’t know”. */
import type { RootContent } from 'mdast';
import type { FindingLine } from '../digest/describe-findings.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { fold, heading, list, paragraph, type Depth } from './blocks.ts';
import { strong, type Phrase } from './phrasing.ts';

/** More notes than this are folded; warnings never are. */
const UNFOLDED_NOTES = 10;

export function findingsSection(
  { findings }: AgencyDigest,
  depth: Depth,
  { messages, figures }: Reader,
): RootContent[] {
  const { labels, markdown } = messages;
  const title = heading(depth, labels.findings);
  if (findings.length === 0) return [title, ...paragraph(markdown.labels.none)];
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const counted = (label: string, lines: readonly FindingLine[]): string =>
    `${label} (${figures.number(lines.length)})`;
  const noteList = list(notes.map(findingText));
  return [
    title,
    ...(warnings.length === 0 ? [] : paragraph(strong(counted(markdown.labels.warnings, warnings)))),
    ...list(warnings.map(findingText)),
    ...(notes.length > UNFOLDED_NOTES
      ? fold(counted(markdown.labels.notes, notes), noteList)
      : notes.length === 0
        ? []
        : [...paragraph(strong(counted(markdown.labels.notes, notes))), ...noteList]),
  ];
}

function findingText({ title, sentence }: FindingLine): Phrase {
  return title === '' ? sentence : [strong(title), `: ${sentence}`];
}
