/** Every node in the further states of its answers: columns for each state, set against what counts now. */
import type { StateFigures, StateLine } from '../../digest/describe-states.ts';
import type { AgencyDigest } from '../../digest/digest.ts';
import type { Reader } from '../../digest/reader.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { changeFormat, scoreFormat } from '../cells/number-format.ts';
import type { Content } from '../cells/put.ts';
import { headingOf } from './heading.ts';
import type { WorkbookContext } from './open-sheet.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';

interface StateRow {
  readonly id: string;
  readonly title: string;
  /** 0 for the total, 1 for the dimensions below it. */
  readonly depth: number;
  readonly now: number | null;
  readonly nowText: string;
  readonly thresholds: readonly number[];
  /** In the order of the states. */
  readonly figures: readonly (StateFigures | undefined)[];
}

export function statesSheet(context: WorkbookContext, agency: AgencyDigest, name: string): void {
  const { further } = context.reader.messages;
  tableSheet(context, {
    name,
    ...headingOf(context, [agency], further.labels.states),
    columns: [
      ...namingColumns(context.reader),
      ...agency.states.flatMap((state, at) => stateColumns(state, at, context.reader)),
    ],
    rows: rowsOf(agency, context.reader),
    empty: '',
    frozenColumns: 2,
  });
}

/** The total, then each dimension followed by its own criteria. */
function rowsOf(agency: AgencyDigest, { messages }: Reader): StateRow[] {
  const { assessment, states, dimensions, criteria, scoreText } = agency;
  const total: StateRow = {
    id: '',
    title: messages.labels.total,
    depth: 0,
    now: assessment.score,
    nowText: scoreText,
    thresholds: [],
    figures: states,
  };
  const figuresOf = (id: string): (StateFigures | undefined)[] => states.map(({ nodes }) => nodes.get(id));
  const below = dimensions.flatMap((line): StateRow[] => [
    {
      id: line.id,
      title: line.fullTitle,
      depth: line.depth + 1,
      now: line.score,
      nowText: line.scoreText,
      thresholds: line.thresholds,
      figures: figuresOf(line.id),
    },
    ...criteria
      .filter(({ dimension }) => dimension === line.id)
      .map(({ id, fullTitle, effective }) => ({
        id,
        title: fullTitle,
        depth: line.depth + 2,
        now: assessment.nodes[id]?.score ?? null,
        nowText: effective.text,
        thresholds: [],
        figures: figuresOf(id),
      })),
  ]);
  return [total, ...below];
}

type Columns = TableColumn<StateRow>[];

function namingColumns({ messages: { further, workbook } }: Reader): Columns {
  return [
    {
      header: workbook.labels.id,
      width: 19,
      content: ({ id }) => id,
      look: () => ({ size: 8.5, colour: COLOURS.faint }),
    },
    {
      header: further.labels.node,
      width: 42,
      content: ({ title }) => title,
      look: ({ depth }) => ({ bold: depth <= 1, indent: depth }),
    },
    {
      header: further.labels.stateNow,
      width: 11,
      align: 'centre',
      content: ({ now, nowText }) => now ?? nowText,
      look: ({ now, thresholds }) => scoreLook(now, thresholds),
    },
  ];
}

function stateColumns({ title, byText, hasPriorities }: StateLine, at: number, { messages }: Reader): Columns {
  const { labels, further } = messages;
  const due = byText === '' ? '' : `\n(${further.sentences.by({ date: byText })})`;
  const column = (
    header: string,
    content: (figures: StateFigures) => Content,
    look: (figures: StateFigures, row: StateRow) => Look,
  ): TableColumn<StateRow> => ({
    header: `${title}: ${header}`,
    width: 14,
    align: 'centre',
    content: ({ figures }) => (figures[at] === undefined ? '–' : content(figures[at])),
    look: (row) => (row.figures[at] === undefined ? {} : look(row.figures[at], row)),
  });
  return [
    column(
      `${labels.score.toLowerCase()}${due}`,
      ({ score, scoreText }) => score ?? scoreText,
      ({ score }, { thresholds }) => scoreLook(score, thresholds),
    ),
    column(
      labels.level.toLowerCase(),
      ({ level }) => level,
      () => ({ format: '0' }),
    ),
    column(
      further.labels.gap.toLowerCase(),
      ({ gap }) => gap ?? '–',
      ({ gap }) => ({ bold: gap !== null && gap > 0, format: gap === null ? undefined : changeFormat(gap) }),
    ),
    ...(hasPriorities
      ? [
          {
            ...column(
              further.labels.priority.toLowerCase(),
              ({ priority }) => priority ?? '–',
              () => ({ format: '0' }),
            ),
            bar: { min: 0, max: 100, isSoft: true },
          },
        ]
      : []),
  ];
}

function scoreLook(score: number | null, thresholds: readonly number[]): Look {
  return score === null ? { size: 9, colour: COLOURS.faint } : { format: scoreFormat(score, thresholds) };
}
