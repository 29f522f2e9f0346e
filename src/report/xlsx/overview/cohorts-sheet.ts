/** Peers: how the agencies of one kind stand together; with too few of them, no figures. */
import { describeCohorts, type CohortFigure, type CohortLine } from '../../digest/describe-cohorts.ts';
import type { Reader } from '../../digest/reader.ts';
import { COLOURS } from '../cells/house-style.ts';
import { scoreFormat } from '../cells/number-format.ts';
import { headingOf } from '../sheets/heading.ts';
import type { WorkbookContext } from '../sheets/open-sheet.ts';
import { tableSheet, type TableColumn } from '../sheets/table-sheet.ts';

export function cohortsSheet(context: WorkbookContext, name: string): void {
  const { further } = context.reader.messages;
  tableSheet<CohortLine>(context, {
    name,
    ...headingOf(context, [], further.labels.cohorts),
    columns: columnsFor(context.reader),
    rows: describeCohorts(context.result, context.reader),
    empty: '',
    frozenColumns: 1,
  });
}

function columnsFor({ messages }: Reader): TableColumn<CohortLine>[] {
  const { labels, further } = messages;
  const counted = (header: string, pick: (line: CohortLine) => number): TableColumn<CohortLine> => ({
    header,
    width: 14,
    align: 'centre',
    content: pick,
    look: () => ({ format: '0' }),
  });
  const figure = (header: string, pick: (line: CohortLine) => CohortFigure): TableColumn<CohortLine> => ({
    header,
    width: 12,
    align: 'centre',
    content: (line) => pick(line).value ?? '–',
    look: (line) => {
      const { value } = pick(line);
      return value === null ? { colour: COLOURS.faint } : { format: scoreFormat(value, []) };
    },
  });
  return [
    { header: further.labels.group, width: 34, content: ({ title }) => title, look: () => ({ bold: true }) },
    { header: labels.rubric, width: 26, content: ({ rubric }) => rubric, look: () => ({ colour: COLOURS.faint }) },
    counted(further.labels.compared, ({ agencies }) => agencies),
    counted(further.labels.leftOut, ({ left }) => left),
    figure(further.labels.mean, ({ mean }) => mean),
    figure(further.labels.lower, ({ lower }) => lower),
    figure(further.labels.median, ({ median }) => median),
    figure(further.labels.upper, ({ upper }) => upper),
    {
      header: labels.levels,
      width: 40,
      content: ({ isSuppressed, levels }) => (isSuppressed ? further.sentences.suppressed() : levels.join('\n')),
    },
  ];
}
