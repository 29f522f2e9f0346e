/** For each target that is not reached: every criterion below it, and what would satisfy it. */
import type { BlockerLine } from '../../digest/describe-blockers.ts';
import type { TargetLine } from '../../digest/describe-targets.ts';
import type { AgencyDigest } from '../../digest/digest.ts';
import type { Reader } from '../../digest/reader.ts';
import { COLOURS } from '../cells/house-style.ts';
import { changeFormat, dateFormat } from '../cells/number-format.ts';
import { dayOf, type Content } from '../cells/put.ts';
import { headingOf } from './heading.ts';
import type { WorkbookContext } from './open-sheet.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';

interface MissingRow {
  readonly agency: AgencyDigest;
  readonly target: TargetLine;
  readonly blocker: BlockerLine;
  readonly dimensionTitle: string;
}

export function missingSheet(context: WorkbookContext, agencies: readonly AgencyDigest[], name: string): void {
  const { labels, workbook } = context.reader.messages;
  const hasTargets = agencies.some(({ targets }) => targets.length > 0);
  tableSheet(context, {
    name,
    ...headingOf(context, agencies, labels.missing),
    columns: [
      ...(agencies.length > 1 ? agencyColumn(context.reader) : []),
      ...targetColumns(context.reader),
      ...criterionColumns(context.reader),
      ...actionColumns(context.reader),
    ],
    rows: agencies.flatMap(rowsOf),
    empty: hasTargets ? workbook.sentences.nothingMissing() : workbook.sentences.noTargets(),
    frozenColumns: agencies.length > 1 ? 2 : 1,
  });
}

function rowsOf(agency: AgencyDigest): MissingRow[] {
  const dimensions = new Map(agency.criteria.map(({ id, dimensionTitle }) => [id, dimensionTitle]));
  return agency.targets.flatMap((target) =>
    target.missing.map((blocker) => ({
      agency,
      target,
      blocker,
      dimensionTitle: dimensions.get(blocker.node) ?? '',
    })),
  );
}

type Columns = TableColumn<MissingRow>[];

function agencyColumn({ messages: { labels } }: Reader): Columns {
  return [
    { header: labels.agency, width: 20, content: ({ agency }) => agency.agencyName, look: () => ({ bold: true }) },
  ];
}

function targetColumns({ messages: { labels }, locale }: Reader): Columns {
  return [
    { header: labels.target, width: 19, content: ({ target }) => target.title },
    {
      header: labels.by,
      width: 12,
      content: ({ target }) => dayOf(target.by),
      look: () => ({ align: 'centre', format: dateFormat(locale) }),
    },
  ];
}

function criterionColumns({ messages: { labels, workbook } }: Reader): Columns {
  return [
    {
      header: labels.dimension,
      width: 17,
      content: ({ dimensionTitle }) => dimensionTitle,
      look: () => ({ colour: COLOURS.faint }),
    },
    {
      header: workbook.labels.id,
      width: 15,
      content: ({ blocker }) => blocker.node,
      look: () => ({ size: 8.5, colour: COLOURS.faint }),
    },
    { header: labels.criterion, width: 27, content: ({ blocker }) => blocker.title, look: () => ({ bold: true }) },
  ];
}

function actionColumns(reader: Reader): Columns {
  const { labels, workbook } = reader.messages;
  return [
    {
      header: labels.now,
      width: 8,
      content: ({ blocker: { have, haveValue } }) => answerContent(have, haveValue, reader),
      look: () => ({ align: 'centre' }),
    },
    {
      header: labels.needed,
      width: 8.5,
      content: ({ blocker: { need, needValue } }) => answerContent(need, needValue, reader),
      look: () => ({ align: 'centre', bold: true }),
    },
    {
      header: labels.gain,
      width: 10,
      content: ({ blocker }) => blocker.gain,
      look: ({ blocker: { gain } }) => ({
        align: 'end',
        colour: COLOURS.good,
        format: gain === null ? undefined : changeFormat(gain),
      }),
    },
    { header: labels.why, width: 20, content: ({ blocker }) => blocker.why },
    {
      header: workbook.labels.evidenceToBring,
      width: 36,
      content: ({ blocker }) => blocker.requirements.map((title) => `• ${title}`).join('\n'),
    },
    { header: labels.descriptorNeeded, width: 52, content: ({ blocker }) => blocker.needed },
  ];
}

/** A level is a number; an option is the word people answered with. */
function answerContent(text: string, value: number | null, { figures }: Reader): Content {
  return value !== null && text === figures.number(value) ? value : text;
}
