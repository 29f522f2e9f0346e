/** `thang report`: reports from assessments, or again from a saved result. */
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { readSavedResult } from '../read-saved-result.ts';
import { scoreRun } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';
import { plannedOutputs, writeOutputs } from '../write-outputs.ts';

export async function report(paths: readonly string[], flags: Flags, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, paths[0] ?? '.', io);
  const hasFiles = (flags.output ?? []).length > 0;
  const outputs = plannedOutputs(
    hasFiles && flags.format === undefined ? { ...flags, quiet: true } : flags,
    'markdown',
    io,
  );
  const result = (await readSavedResult(paths)) ?? (await scoreRun(paths, settings, io));
  await writeOutputs(result, outputs, settings, io);
  return exitCodeFor({ gateFailed: false, someFailed: result.failures.length > 0 });
}
