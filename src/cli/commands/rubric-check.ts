/** `thang rubric check`: every fault of rubrics and every finding about their quality. */
import type { Issue, IssueCode } from '../../model/issue.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import { checkRubricDocument } from '../../api/check-rubric-file.ts';
import { findNamedRubric } from '../../api/find-named-rubric.ts';
import type { LoadedRubric } from '../../rubric/read-rubric.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { listIssues, pageOf } from '../list-issues.ts';
import { countsText, sayCheckOutcome, type FailOn } from '../say-check-outcome.ts';
import { sayIssues } from '../say-issues.ts';
import { toldOf } from '../resolve-rubric.ts';
import { settle, type Flags, type Settings } from '../settings.ts';

type CheckFlags = Omit<Flags, 'format' | 'failOn'> & {
  readonly format?: 'text' | 'json';
  readonly strict?: boolean;
  readonly failOn?: FailOn;
};

export async function rubricCheck(
  names: readonly string[],
  { format = 'text', strict = false, failOn, ...flags }: CheckFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, names[0] ?? '.', io);
  const checked: Checked[] = [];
  for (const name of names) {
    const one = await checkOne(name, settings);
    checked.push(one);
    if (format === 'text') await sayOne(one, settings, io);
  }
  const issues = checked.flatMap((one) => one.issues);
  const wanted: FailOn = strict ? 'warning' : (failOn ?? 'error');
  const code = codeFor(issues, wanted);
  if (format === 'json') await io.stdout(listIssues(issues, settings.reader.messages));
  else {
    await sayWhereToRead(issues, settings, io);
    await sayCheckOutcome(issues, code, wanted, settings, io);
  }
  return code;
}

interface Checked {
  readonly issues: readonly Issue[];
  /** Null when it is not there, or faulty. */
  readonly loaded: LoadedRubric | null;
}

async function checkOne(name: string, { workspace }: Settings): Promise<Checked> {
  const found = await findNamedRubric(name, workspace.root);
  if (!found.ok) return { issues: toldOf(name, found.issues), loaded: null };
  const opened = await found.value.open();
  const read = opened.ok ? await checkRubricDocument(opened.document, found.value.findBase) : opened;
  return { issues: read.issues, loaded: read.ok ? read.value : null };
}

async function sayOne({ issues, loaded }: Checked, { reader, paint }: Settings, io: Io): Promise<void> {
  const { messages, figures } = reader;
  if (issues.length > 0) await sayIssues(issues, messages, paint, io);
  if (loaded === null) return;
  const { id, version } = loaded.rubric;
  const criteria = figures.number(criteriaOf(loaded.rubric).length);
  const counts = countsText(0, issues.length, messages, figures.number);
  await io.stdout(`${messages.cli.rubricOk({ id, version, criteria, counts })}\n`);
}

/** Once for a run, for a screen of findings is long enough. */
async function sayWhereToRead(issues: readonly Issue[], { reader, flags }: Settings, io: Io): Promise<void> {
  const codes = [...new Set(issues.map(({ code }) => code))].filter((code) => !NOT_READ.has(code));
  const [first = null] = codes;
  if (first === null || flags.quiet === true) return;
  const page = pageOf(codes.length === 1 ? first : null);
  await io.stderr(`${reader.messages.cli.readMore({ page })}\n`);
}

/** A rubric that is not there could not be checked; a faulty one was checked and failed. */
function codeFor(issues: readonly Issue[], failOn: FailOn): ExitCode {
  if (issues.some(({ code }) => NOT_READ.has(code))) return EXIT.couldNotRun;
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const isFailed = failOn === 'warning' ? issues.length > 0 : failOn === 'error' && hasErrors;
  return isFailed ? EXIT.gateFailed : EXIT.ok;
}

const NOT_READ: ReadonlySet<IssueCode> = new Set([
  'rubric-not-found',
  'rubric-version-not-found',
  'rubric-without-version',
  'rubric-ambiguous',
  'file-not-found',
  'file-not-readable',
]);
