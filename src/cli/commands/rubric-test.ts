/** `thang rubric test`: the golden cases beside rubrics, so that an author sees what a change of the rubric changes. */
import { runCases, type RanCases } from '../../api/run-cases.ts';
import type { Issue, IssueCode } from '../../model/issue.ts';
import type { CaseOutcome } from '../../model/case-outcome.ts';
import { casesText } from '../../report/rubric/cases-text.ts';
import { toolVersion } from '../../workspace/package-root.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { failureOf } from '../score-run.ts';
import { sayIssues } from '../say-issues.ts';
import { settle, type Flags, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

type TestFlags = Omit<Flags, 'format'> & { readonly format?: 'text' | 'json' };

export async function rubricTest(
  paths: readonly string[],
  { format = 'text', ...flags }: TestFlags,
  io: Io,
): Promise<ExitCode> {
  const places = paths.length > 0 ? paths : ['.'];
  const settings = await settle(flags, places[0] ?? '.', io);
  const ran = await runCases(places);
  refuseNothing(ran, places);
  for (const { issues } of ran.broken) await sayIssues(issues, settings.reader.messages, settings.paint, io);
  if (format === 'json') await io.stdout(`${JSON.stringify(casesData(ran, settings), null, 2)}\n`);
  else await io.stdout(await casesText(ran.outcomes, settings.reader, settings.paint));
  return exitCodeFor({ gateFailed: ran.outcomes.some(isFailed), someFailed: ran.broken.length > 0 });
}

/** A path that is not there, and a folder without cases: nothing was tested, so nothing may look like success. */
function refuseNothing({ outcomes, broken }: RanCases, places: readonly string[]): void {
  const missing = broken.flatMap(({ issues }) => issues.filter(isNotThere));
  if (missing.length > 0) throw new UsageError('', missing);
  if (outcomes.length > 0 || broken.length > 0) return;
  throw new UsageError(
    '',
    places.map((file) => ({ code: 'folder-without-cases', severity: 'error', file, params: {} })),
  );
}

/** Not a file that cases name, but one that the user did. */
function isNotThere({ code, position }: Issue): boolean {
  return position === undefined && NOT_THERE.has(code);
}

const NOT_THERE: ReadonlySet<IssueCode> = new Set(['file-not-found', 'rubric-not-found', 'rubric-version-not-found']);

function casesData({ outcomes, broken }: RanCases, settings: Settings): object {
  const failed = outcomes.filter(isFailed).length;
  return {
    schemaVersion: 1,
    tool: { name: 'thang', version: toolVersion() },
    passed: outcomes.length - failed,
    failed,
    cases: outcomes.map((outcome) => ({ ...outcome, passed: !isFailed(outcome) })),
    failures: broken.map((file) => failureOf(file, settings)),
  };
}

function isFailed({ failures }: CaseOutcome): boolean {
  return failures.length > 0;
}
