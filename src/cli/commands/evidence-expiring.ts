/** `thang evidence expiring`: what will lapse, and which score and level each agency would fall to. */
import { expiringEvidence } from '../../api/expiring-evidence.ts';
import { evidenceMessagesIn } from '../../locale/evidence-messages-in.ts';
import { doesLevelFall, type ExpiringAssessment } from '../../model/forecast.ts';
import { expiringCsv } from '../../report/evidence/expiring-csv.ts';
import { expiringJson } from '../../report/evidence/expiring-json.ts';
import { expiringText, type Span } from '../../report/evidence/expiring-text.ts';
import { agencyName } from '../../report/evidence/evidence-page.ts';
import { safeLines } from '../../report/text/safe-text.ts';
import { dayAfter } from '../../scoring/calendar.ts';
import { toolVersion } from '../../workspace/package-root.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import { evidenceRunOptions } from '../evidence-run-options.ts';
import type { Io } from '../io.ts';
import { failureOf, refuseMissing, refuseNothingFound, sayBroken } from '../score-run.ts';
import { settle, type Flags, type Settings } from '../settings.ts';

const HALF_A_YEAR = 'P6M';

export type ExpiringFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'json' | 'csv';
  readonly within?: string;
  readonly failIfLevelFalls?: boolean;
};

export async function evidenceExpiring(
  paths: readonly string[],
  { format = 'text', within = HALF_A_YEAR, failIfLevelFalls = false, ...flags }: ExpiringFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, paths[0] ?? '.', io);
  await refuseMissing(paths);
  const { reader, paint, asOf } = settings;
  const span: Span = { from: asOf, to: dayAfter(asOf, within) };
  const { assessments, broken } = await expiringEvidence(paths, {
    ...(await evidenceRunOptions(settings)),
    to: span.to,
    view: flags.view,
    checkFiles: flags.evidenceFiles,
  });
  refuseNothingFound(paths, assessments.length + broken.length, settings);
  await sayBroken(broken, settings, io);
  if (format === 'csv') await io.stdout(expiringCsv(assessments, span, reader));
  else if (format === 'text')
    await io.stdout(await expiringText(assessments, span, { reader, paint, columns: io.columns }));
  else {
    const failures = broken.map((file) => failureOf(file, settings));
    await io.stdout(expiringJson(assessments, failures, span, { name: 'thang', version: toolVersion() }));
  }
  const falling = failIfLevelFalls ? assessments.filter(doesLevelFall) : [];
  if (falling.length > 0) await io.stderr(safeLines(falling.map((one) => fallText(one, settings))));
  return exitCodeFor({ gateFailed: falling.length > 0, someFailed: broken.length > 0 });
}

/** The first day below the present level. */
function fallText(assessment: ExpiringAssessment, { reader, paint }: Settings): string {
  const { now, steps, agency } = assessment;
  const { figures } = reader;
  const step = steps.find(({ level }) => level === null || level < (now.level ?? 0));
  const sentence = evidenceMessagesIn(reader.locale).sentences.levelFalls({
    agency: agencyName(agency, reader),
    from: figures.number(now.level ?? 0),
    to: step === undefined || step.level === null ? '' : figures.number(step.level),
    date: figures.date(step?.date ?? ''),
  });
  return `${paint('bad', '✗')} ${sentence}`;
}
