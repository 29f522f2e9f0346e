/** The agency's answers against the assessor's: where they differ, with the reason; where they agree, folded. */
import type { BlockContent, RootContent } from 'mdast';
import type { AppraisalLine } from '../digest/describe-appraisals.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { fold, heading, list, paragraph, table, type Depth } from './blocks.ts';
import { emphasis, isolated, type Phrase } from './phrasing.ts';

export function appraisalSection({ appraisals }: AgencyDigest, depth: Depth, reader: Reader): RootContent[] {
  if (appraisals.length === 0) return [];
  const { audit } = reader.messages;
  const { figures } = reader;
  const differing = appraisals.filter(({ differs }) => differs);
  const agreed = appraisals.filter(({ differs }) => !differs);
  const counts = { count: figures.number(differing.length), all: figures.number(appraisals.length) };
  const agreedTitle = `${audit.labels.agreed} (${figures.number(agreed.length)})`;
  return [
    heading(depth, audit.labels.appraisal),
    ...paragraph(audit.sentences.differing(counts)),
    ...disagreements(differing, reader),
    ...fold(agreedTitle, list(agreed.map(({ title, claimed }): Phrase => `${title}: ${claimed.text}`))),
  ];
}

function disagreements(lines: readonly AppraisalLine[], reader: Reader): BlockContent[] {
  const { audit, labels, views } = reader.messages;
  const columns = [
    { title: labels.criterion },
    { title: views.claimed, isFigure: true },
    { title: views.appraised, isFigure: true },
    { title: audit.labels.difference, isFigure: true },
    { title: audit.labels.reasonGiven },
  ];
  const row = ({ title, claimed, appraised, differenceText, reason }: AppraisalLine): Phrase[] => [
    title,
    claimed.text,
    appraised.text,
    differenceText,
    reason === '' ? emphasis(audit.labels.noReason) : isolated(reason, reader.locale),
  ];
  return table(columns, lines.map(row), reader.locale);
}
