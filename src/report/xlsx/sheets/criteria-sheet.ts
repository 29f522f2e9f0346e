/** Every criterion of an agency: what was answered, what supports it, and why that counts or not. */
import type { AnswerCell } from '../../digest/describe-answer.ts';
import type { CriterionLine } from '../../digest/describe-criteria.ts';
import type { AgencyDigest } from '../../digest/digest.ts';
import type { Reader } from '../../digest/reader.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { percentFormat, scoreFormat } from '../cells/number-format.ts';
import type { Content } from '../cells/put.ts';
import { evidenceRuns, requirementRuns } from './evidence-runs.ts';
import { headingOf } from './heading.ts';
import type { WorkbookContext } from './open-sheet.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';

export function criteriaSheet(context: WorkbookContext, agency: AgencyDigest, name: string): void {
  const { labels } = context.reader.messages;
  tableSheet(context, {
    name,
    ...headingOf(context, [agency], labels.criteria),
    columns: [
      ...namingColumns(context.reader),
      ...answerColumns(context.reader, agency),
      ...evidenceColumns(context.reader),
    ],
    rows: agency.criteria,
    empty: '',
    frozenColumns: 3,
  });
}

type Columns = TableColumn<CriterionLine>[];

function namingColumns({ messages: { labels, workbook } }: Reader): Columns {
  return [
    {
      header: labels.dimension,
      width: 13,
      content: ({ dimensionTitle }) => dimensionTitle,
      look: () => ({ colour: COLOURS.faint }),
    },
    {
      header: workbook.labels.id,
      width: 13,
      content: ({ id }) => id,
      look: () => ({ size: 8.5, colour: COLOURS.faint }),
    },
    { header: labels.criterion, width: 22, content: ({ fullTitle }) => fullTitle, look: () => ({ bold: true }) },
    { header: labels.question, width: 28, content: ({ question }) => question },
  ];
}

function answerColumns(reader: Reader, { rubric }: AgencyDigest): Columns {
  const { labels, views } = reader.messages;
  const answer = (view: 'claimed' | 'supported' | 'appraised' | 'effective'): TableColumn<CriterionLine> => ({
    header: views[view],
    width: 10,
    align: 'centre',
    content: (line) => answerContent(line[view]),
    look: (line) => answerLook(line[view], view === 'effective'),
    bar: view === 'effective' ? { ...rubric.scale, isSoft: true } : undefined,
  });
  return [
    answer('claimed'),
    answer('supported'),
    answer('appraised'),
    answer('effective'),
    {
      header: labels.share,
      width: 8.5,
      align: 'centre',
      content: ({ share }) => share,
      look: ({ share }) => ({ format: share === null ? undefined : percentFormat(share) }),
    },
  ];
}

function evidenceColumns(reader: Reader): Columns {
  const { labels } = reader.messages;
  return [
    { header: labels.evidence, width: 40, content: (line) => evidenceRuns(line, reader) },
    { header: labels.requirement, width: 30, content: (line) => requirementRuns(line, reader) },
    { header: labels.note, width: 24, content: (line) => noteOf(line, reader), look: () => ({ direction: 'own' }) },
    {
      header: labels.appraisalNote,
      width: 20,
      content: ({ appraisalNote }) => appraisalNote,
      look: () => ({ direction: 'own' }),
    },
  ];
}

/** An answer that is another number than its score is written out, with what it is worth. */
function answerContent({ value, text, isText }: AnswerCell): Content {
  return isText ? text : (value ?? text);
}

/** What is no number is said in words, in grey. */
function answerLook({ value, isText }: AnswerCell, isBold: boolean): Look {
  if (isText) return { size: 9 };
  if (value === null) return { size: 9, colour: COLOURS.faint };
  return { bold: isBold, format: Number.isInteger(value) ? '0' : scoreFormat(value, []) };
}

function noteOf({ remarks, reason, note }: CriterionLine, { messages }: Reader): string {
  const because = reason === '' ? '' : messages.workbook.sentences.notApplicableBecause({ reason });
  return [because, note, ...remarks].filter((text) => text !== '').join('\n');
}
