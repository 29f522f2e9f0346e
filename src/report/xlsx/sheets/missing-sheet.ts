/** For each target that is not reached: every criterion below it, and what would satisfy it. */
import type { BlockerLine } from '../../digest/describe-blockers.ts';
import type { AgencyDigest } from '../../digest/digest.ts';
import type { Reader } from '../../digest/reader.ts';
import { COLOURS } from '../cells/house-style.ts';
import { changeFormat, dateFormat } from '../cells/number-format.ts';
import { dayOf, type Content } from '../cells/put.ts';
import { headingOf } from './heading.ts';
import type { WorkbookContext } from './open-sheet.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';

/** A target, or the next level where no target asks for it. */
interface Goal {
  readonly title: string;
  readonly by: string | null;
  readonly missing: readonly BlockerLine[];
}

interface MissingRow {
  readonly agency: AgencyDigest;
  readonly target: Goal;
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
    rows: agencies.flatMap((agency) => rowsOf(agency, context.reader)),
    empty: hasTargets ? workbook.sentences.nothingMissing() : labels.highestLevel,
    frozenColumns: agencies.length > 1 ? 2 : 1,
  });
}

function rowsOf(agency: AgencyDigest, reader: Reader): MissingRow[] {
  const dimensions = new Map(agency.criteria.map(({ id, dimensionTitle }) => [id, dimensionTitle]));
  return [...nextLevel(agency, reader), ...ownLevels(agency), ...agency.targets].flatMap((target) =>
    target.missing.map((blocker) => ({
      agency,
      target,
      blocker,
      dimensionTitle: dimensions.get(blocker.node) ?? '',
    })),
  );
}

function nextLevel({ next, targets, blockers }: AgencyDigest, { messages, figures }: Reader): Goal[] {
  if (next === null || targets.some(({ level }) => level === next.level)) return [];
  const { sentences } = messages.workbook;
  const title = sentences.levelAndTitle({ level: figures.number(next.level), title: next.title });
  return [{ title: `${messages.labels.nextLevel}. ${title}`, by: null, missing: blockers }];
}

/** Where the total has no level, each dimension that has one. */
function ownLevels({ dimensionBlockers }: AgencyDigest): Goal[] {
  return dimensionBlockers.map(({ heading, lines }) => ({ title: heading, by: null, missing: lines }));
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
      content: ({ target }) => (target.by === null ? '–' : dayOf(target.by)),
      align: 'centre',
      look: () => ({ format: dateFormat(locale) }),
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
      align: 'centre',
    },
    {
      header: labels.needed,
      width: 8.5,
      content: ({ blocker: { need, needValue } }) => answerContent(need, needValue, reader),
      align: 'centre',
      look: () => ({ bold: true }),
    },
    {
      header: labels.gain,
      width: 10,
      align: 'centre',
      content: ({ blocker }) => blocker.gain,
      look: ({ blocker: { gain } }) => ({
        colour: COLOURS.good,
        format: gain === null ? undefined : changeFormat(gain),
      }),
    },
    { header: labels.why, width: 20, content: ({ blocker }) => blocker.why },
    {
      header: workbook.labels.evidenceToBring,
      width: 36,
      content: ({ blocker }) => bulleted(blocker.requirements),
    },
    { header: labels.descriptorNeeded, width: 52, content: ({ blocker }) => blocker.needed },
  ];
}

function bulleted(texts: readonly string[]): string {
  return texts.length === 1 ? texts.join('') : texts.map((text) => `• ${text}`).join('\n');
}

/** A level is a number; an option is the word people answered with. */
function answerContent(text: string, value: number | null, { figures }: Reader): Content {
  return value !== null && text === figures.number(value) ? value : text;
}
