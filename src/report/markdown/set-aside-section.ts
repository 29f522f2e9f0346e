/** Every not applicable, waiver and don't know with its reason: they move a score without anybody looking. */
import type { RootContent } from 'mdast';
import type { SetAsideLine } from '../digest/describe-set-aside.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, paragraph, table, type Depth } from './blocks.ts';
import { isolated, strong, type Phrase } from './phrasing.ts';

export function setAsideSection({ setAside }: AgencyDigest, depth: Depth, reader: Reader): RootContent[] {
  const { lines, sentence, unwaived } = setAside;
  if (lines.length === 0) return [];
  const { audit, labels } = reader.messages;
  const hasWaivers = lines.some(({ owner }) => owner !== '');
  const columns = [
    { title: labels.criterion },
    { title: audit.labels.kind },
    { title: labels.why },
    ...(hasWaivers
      ? [
          { title: audit.labels.owner },
          { title: audit.labels.approvedBy },
          { title: audit.labels.until, isFigure: true },
        ]
      : []),
  ];
  const row = ({ title, kindText, reason, owner, approvedBy, until }: SetAsideLine): Phrase[] => [
    title,
    kindText,
    isolated(reason, reader.locale),
    ...(hasWaivers ? [isolated(owner, reader.locale), isolated(approvedBy, reader.locale), until] : []),
  ];
  return [
    heading(depth, audit.labels.setAside),
    ...paragraph(sentence),
    ...paragraph(unwaived === '' ? '' : strong(unwaived)),
    ...table(columns, lines.map(row), reader.locale),
  ];
}
