/** The files that could not be scored, with every fault: a report never passes over them. */
import type { Failure } from '../../../model/result.ts';
import { COLOURS } from '../cells/house-style.ts';
import { headingOf } from './heading.ts';
import type { WorkbookContext } from './open-sheet.ts';
import { tableSheet } from './table-sheet.ts';

interface FaultRow {
  readonly file: string;
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}

export function failuresSheet(context: WorkbookContext, name: string): void {
  const { labels, workbook } = context.reader.messages;
  tableSheet<FaultRow>(context, {
    name,
    ...headingOf(context, [], labels.failures),
    columns: [
      { header: labels.file, width: 50, content: ({ file }) => file, look: () => ({ bold: true }) },
      {
        header: workbook.labels.line,
        width: 9,
        content: ({ line }) => line,
        align: 'centre',
        look: () => ({ format: '0' }),
      },
      { header: labels.why, width: 90, content: ({ message }) => message },
      {
        header: workbook.labels.code,
        width: 30,
        content: ({ code }) => code,
        look: () => ({ size: 8.5, colour: COLOURS.faint }),
      },
    ],
    rows: context.result.failures.flatMap(faultsOf),
    empty: '',
    frozenColumns: 1,
  });
}

function faultsOf({ file, issues }: Failure): FaultRow[] {
  if (issues.length === 0) return [{ file, line: null, code: '', message: '' }];
  return issues.map(({ line, code, message }) => ({ file, line, code, message }));
}
