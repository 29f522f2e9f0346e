/** `thang rubric list`: the rubrics at hand, a line each. */
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import { listRubrics } from '../../api/list-rubrics.ts';
import type { Reader } from '../../report/digest/reader.ts';
import { alignColumns, widthFor } from '../../report/text/columns.ts';
import { safeLines } from '../../report/text/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { sayIssues } from '../say-issues.ts';
import { settle, type Flags } from '../settings.ts';

export async function rubricList(flags: Flags, io: Io): Promise<ExitCode> {
  const { reader, paint, workspace } = await settle(flags, '.', io);
  const { rubrics, issues } = await listRubrics(workspace.root);
  const rows = rubrics.map(({ rubric }) => [
    `${rubric.id}@${rubric.version}`,
    reader.messages.statuses[rubric.status],
    reader.messages.cli.criteriaCount({ count: reader.figures.number(criteriaOf(rubric).length) }),
    `${inLocale(rubric.title, reader.locale)}${basedOn(rubric, reader)}`,
  ]);
  const lines = alignColumns(rows, [{}, {}, {}, {}], await widthFor(rows.flat()));
  await io.stdout(safeLines(lines));
  if (issues.length > 0) await sayIssues(issues, reader.messages, paint, io);
  return issues.length > 0 ? EXIT.someFailed : EXIT.ok;
}

function basedOn({ 'derived-from': [base] = [] }: Rubric, { messages }: Reader): string {
  return base === undefined ? '' : ` (${messages.changes.basedOn({ base })})`;
}
