/** `thang questionnaire export`: a workbook or a CSV for each agency, in a file or a folder. */
import { basename, join, resolve } from 'node:path';
import { planQuestionnaires, type PlannedQuestionnaire } from '../../api/export-questionnaire.ts';
import { questionnaireMessagesIn } from '../../locale/questionnaire-messages-in.ts';
import { AgencySchema, type Agency } from '../../model/assessment.ts';
import { IdSchema } from '../../model/id.ts';
import { pathKind, realFile } from '../../workspace/find-files.ts';
import { toolVersion } from '../../workspace/package-root.ts';
import { errorCode } from '../../workspace/read-bytes.ts';
import { writeAtomically } from '../../workspace/write-atomically.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { sayIssues } from '../say-issues.ts';
import { givenRubrics } from '../score-run.ts';
import { settle, type Flags, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

export type QuestionnaireExportFlags = Omit<Flags, 'format' | 'output'> & {
  readonly output?: string;
  readonly agency?: readonly string[];
  readonly format?: 'xlsx' | 'csv';
};

/** Exits 3 when some of what was named could not be read; the others are written. */
export async function questionnaireExport(
  names: readonly string[],
  { output = '', agency = [], format, ...flags }: QuestionnaireExportFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, names[0] ?? '.', io);
  const { reader, workspace } = settings;
  const ending = /\.(xlsx|csv)$/iu.exec(output)?.[1]?.toLowerCase();
  const kind = format ?? (ending === 'csv' ? 'csv' : 'xlsx');
  const { planned, issues, unasked } = await planQuestionnaires(names, {
    agencies: agency.map(agencyNamed),
    period: periodNamed(flags.period),
    locale: reader.locale,
    exported: momentOf(io),
    form: kind === 'csv' ? 'ids' : 'sheets',
    rubrics: await givenRubrics(flags.rubric ?? [], settings),
    root: flags.config === undefined ? undefined : (workspace.root ?? undefined),
  });
  const [nobody] = unasked;
  if (nobody !== undefined) throw new UsageError(`Whom shall ${nobody} be asked? Name each agency with --agency ID`);
  if (planned.some(({ input }) => input === null) && flags.period === undefined)
    throw new UsageError('For which period? Name it with --period, as 2026');
  if (planned.length === 0 && issues.length > 0) throw new UsageError('', issues);
  if (planned.length === 0) throw new UsageError('No assessment is of that agency and period');
  if (issues.length > 0) await sayIssues(issues, reader.messages, settings.paint, io);
  const paths = await pathsFor(planned, output, kind);
  refuseInputs(planned, paths);
  for (const [at, one] of planned.entries()) await write(one, paths[at] ?? '', kind, settings, io);
  return exitCodeFor({ gateFailed: false, someFailed: issues.length > 0 });
}

/** `bxd` or `bxd=Bộ Xây dựng` */
function agencyNamed(word: string): Agency {
  const at = word.indexOf('=');
  const [id, name] = at === -1 ? [word, ''] : [word.slice(0, at), word.slice(at + 1).trim()];
  const agency = AgencySchema.safeParse({
    id: id.normalize('NFC'),
    ...(name !== '' && { name: name.normalize('NFC') }),
  });
  if (!agency.success) throw new UsageError(`${word} is no agency; expected an id such as bxd, or bxd=Name`);
  return agency.data;
}

function periodNamed(period: string | undefined): string | undefined {
  if (period !== undefined && !IdSchema.safeParse(period).success)
    throw new UsageError(`${period} is no period; expected a year or a quarter, as 2026 or 2026-Q1`);
  return period;
}

/** Whoever wants the same bytes twice says which time it shall be, as for other reproducible builds. */
function momentOf({ env, now }: Io): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || !/^\d{1,11}$/u.test(epoch)) return `${now().slice(0, 19)}Z`;
  return `${new Date(Number(epoch) * 1000).toISOString().slice(0, 19)}Z`;
}

/** A path that ends like a file is one, unless there are several, or a folder of that name. */
async function pathsFor(
  planned: readonly PlannedQuestionnaire[],
  output: string,
  kind: 'xlsx' | 'csv',
): Promise<string[]> {
  const isFile = /\.(?:xlsx|csv)$/iu.test(output) && (await pathKind(output)) !== 'folder';
  if (isFile && planned.length > 1)
    throw new UsageError(`There are ${planned.length} questionnaires; --output must be a folder`);
  if (isFile && !output.toLowerCase().endsWith(`.${kind}`))
    throw new UsageError(`--output ${output} does not end in .${kind}`);
  return isFile ? [output] : planned.map(({ name }) => join(output, `${name}.${kind}`));
}

/** By whatever path or link. */
function refuseInputs(planned: readonly PlannedQuestionnaire[], paths: readonly string[]): void {
  const taken = new Set(planned.flatMap(({ input }) => (input === null ? [] : [realFile(input)])));
  const lost = paths.find((path) => taken.has(realFile(resolve(path))));
  if (lost !== undefined) throw new UsageError(`The output ${lost} would overwrite an input; give it another path`);
}

async function write(
  { questionnaire, rubric }: PlannedQuestionnaire,
  path: string,
  kind: 'xlsx' | 'csv',
  { reader, flags }: Settings,
  io: Io,
): Promise<void> {
  const content = kind === 'csv' ? await csvOf(questionnaire, rubric) : await workbookOf(questionnaire, rubric, path);
  try {
    await writeAtomically(path, content);
  } catch (error) {
    const params = { detail: errorCode(error) };
    throw new UsageError('', [{ code: 'file-not-writable', severity: 'error', file: path, params }]);
  }
  const { imports } = questionnaireMessagesIn(reader.locale);
  if (flags.quiet !== true) await io.stderr(`${imports.written({ file: path })}\n`);
}

type Parts = Pick<PlannedQuestionnaire, 'questionnaire' | 'rubric'>;

async function csvOf(questionnaire: Parts['questionnaire'], { rubric }: Parts['rubric']): Promise<string> {
  const { questionnaireCsv } = await import('../../report/questionnaire/questionnaire-csv.ts');
  return questionnaireCsv(questionnaire, rubric);
}

async function workbookOf(
  questionnaire: Parts['questionnaire'],
  { rubric }: Parts['rubric'],
  path: string,
): Promise<Uint8Array> {
  const { questionnaireWorkbook } = await import('../../report/xlsx/questionnaire/questionnaire-workbook.ts');
  return questionnaireWorkbook(questionnaire, rubric, { name: basename(path), author: `thang ${toolVersion()}` });
}
