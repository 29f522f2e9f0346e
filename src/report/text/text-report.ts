/** The report on a terminal: one agency in full, or many as a table. */
import type { Result } from '../../model/result.ts';
import { digest, type AgencyDigest } from '../digest/digest.ts';
import { readerOf } from '../digest/reader.ts';
import type { ReportOptions } from '../report-options.ts';
import { agenciesTable } from './agencies-table.ts';
import { agencyText } from './agency-text.ts';
import { cohortsTable } from './cohorts-table.ts';
import { widthFor, wrap } from './columns.ts';
import type { Page } from './page.ts';
import { paintFor } from './paint.ts';
import { safeLines } from './safe-text.ts';

export async function textReport(result: Result, options: ReportOptions): Promise<string> {
  const reader = readerOf(options.locale);
  const digests = result.assessments.map((assessment) => digest(assessment, result, reader));
  const page: Page = {
    reader,
    width: await widthFor(digests.flatMap(textsOf)),
    paint: await paintFor(options.colour),
    columns: options.columns,
  };
  const [only] = digests;
  const many = digests.length === 0 ? [] : [...agenciesTable(digests, result, page), ...cohortsTable(result, page)];
  const body = digests.length === 1 && only !== undefined ? agencyText(only, page) : many;
  const failures = result.failures.flatMap(({ file }) => {
    const [first = '', ...rest] = wrap(file, page.columns - 4, page.width);
    return [`  ${page.paint('bad', '✗')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  const tail =
    failures.length === 0
      ? []
      : [...(body.length === 0 ? [] : ['']), page.paint('strong', reader.messages.labels.failures), ...failures];
  return safeLines([...body, ...tail]);
}

function textsOf(agency: AgencyDigest): string[] {
  const { agencyName, rubricTitle, levelTitle, views, titles, blockers, indices, states } = agency;
  return [
    agencyName,
    rubricTitle,
    levelTitle,
    ...views.map(({ label }) => label),
    ...titles.values(),
    ...blockers.map(({ needed }) => needed),
    ...indices.flatMap(({ title, groups }) => [title, ...groups.map((group) => group.title)]),
    ...states.map(({ title }) => title),
  ];
}
