/** `thang evidence verify`: is every cited file there, inside and unchanged, and does every piece count? */
import { verifyEvidence } from '../../api/verify-evidence.ts';
import { writeHashes } from '../../api/write-hashes.ts';
import type { BrokenFile } from '../../api/gather-assessments.ts';
import { evidenceMessagesIn } from '../../locale/evidence-messages-in.ts';
import { isBroken, type CheckedAssessment } from '../../model/evidence-check.ts';
import { verifyJson } from '../../report/evidence/verify-json.ts';
import { verifyText } from '../../report/evidence/verify-text.ts';
import { toolVersion } from '../../workspace/package-root.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import { evidenceRunOptions } from '../evidence-run-options.ts';
import type { Io } from '../io.ts';
import { sayIssues } from '../say-issues.ts';
import { failureOf, refuseMissing, refuseNothingFound, sayBroken } from '../score-run.ts';
import { settle, type Flags, type Settings } from '../settings.ts';

export type VerifyFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'json';
  readonly writeHashes?: boolean;
  readonly who?: string;
};

export async function evidenceVerify(
  paths: readonly string[],
  { format = 'text', writeHashes: isWritten = false, who, ...flags }: VerifyFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, paths[0] ?? '.', io);
  await refuseMissing(paths);
  const { reader, paint, asOf } = settings;
  const { assessments: found, broken } = await verifyEvidence(paths, await evidenceRunOptions(settings));
  refuseNothingFound(paths, found.length + broken.length, settings);
  await sayBroken(broken, settings, io);
  const { checked, unwritten } = isWritten
    ? await withHashes(found, who ?? null, settings, io)
    : { checked: found, unwritten: [] };
  if (format === 'json') {
    const failures = [...broken, ...unwritten].map((file) => failureOf(file, settings));
    await io.stdout(verifyJson(checked, failures, { tool: { name: 'thang', version: toolVersion() }, asOf }));
  } else await io.stdout(await verifyText(checked, asOf, { reader, paint, columns: io.columns }));
  return codeFor(checked, broken.length + unwritten.length, settings, io);
}

interface Hashed {
  readonly checked: readonly CheckedAssessment[];
  readonly unwritten: readonly BrokenFile[];
}

async function withHashes(
  found: readonly CheckedAssessment[],
  who: string | null,
  settings: Settings,
  io: Io,
): Promise<Hashed> {
  const { rubrics, root } = await evidenceRunOptions(settings);
  const { reader, paint, flags } = settings;
  const checked: CheckedAssessment[] = [];
  const unwritten: BrokenFile[] = [];
  let count = 0;
  for (const one of found) {
    const written = await writeHashes(one, { who, now: io.now, rubrics, root });
    checked.push(written.checked);
    count += written.checked.pieces.filter(({ hash }) => hash === 'written').length;
    if (written.issues.length > 0) await sayIssues(written.issues, reader.messages, paint, io);
    if (written.issues.some(({ severity }) => severity === 'error'))
      unwritten.push({ file: one.file, issues: written.issues });
  }
  const { sentences } = evidenceMessagesIn(reader.locale);
  if (flags.quiet !== true) await io.stderr(`${sentences.written({ count: reader.figures.number(count) })}\n`);
  return { checked, unwritten };
}

/** What is missing, changed or outside fails the run; what could not be read or written leaves it incomplete. */
async function codeFor(
  checked: readonly CheckedAssessment[],
  failed: number,
  { reader, paint }: Settings,
  io: Io,
): Promise<ExitCode> {
  const pieces = checked.flatMap((one) => one.pieces);
  const broken = pieces.filter(isBroken).length;
  const unreadable = pieces.filter(({ file }) => file === 'unreadable').length;
  const { sentences } = evidenceMessagesIn(reader.locale);
  const said = [
    ...(broken > 0 ? [sentences.broken({ count: reader.figures.number(broken) })] : []),
    ...(unreadable > 0 ? [sentences.unreadable({ count: reader.figures.number(unreadable) })] : []),
  ];
  for (const sentence of said) await io.stderr(`${paint('bad', '✗')} ${sentence}\n`);
  return exitCodeFor({ gateFailed: broken > 0, someFailed: failed + unreadable > 0 });
}
