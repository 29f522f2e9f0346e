/** `thang report`: reports from assessments, or again from a saved result. */
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { readSavedResult } from '../read-saved-result.ts';
import { scoreRun } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { plannedOutputs, writeOutputs } from '../write-outputs.ts';

export async function report(paths: readonly string[], flags: Flags, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, paths[0] ?? '.', io);
  const hasFiles = (flags.output ?? []).length > 0;
  const outputs = plannedOutputs(flags, hasFiles ? null : 'markdown', io);
  const saved = await readSavedResult(paths);
  if (saved !== null) refuseScoringFlags(flags);
  const { result, inputs } = saved === null ? await scoreRun(paths, settings, io) : { result: saved, inputs: paths };
  await writeOutputs(result, outputs, inputs, settings, io);
  return exitCodeFor({ gateFailed: false, someFailed: result.failures.length > 0 });
}

/** What was scored on another day cannot be scored again from its result; silence would look like obedience. */
function refuseScoringFlags({ asOf, view, period, rubric, programme, waivers }: Flags): void {
  const given = Object.entries({ 'as-of': asOf, view, period, rubric, programme, waivers }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length === 0) return;
  const flags = given.map(([name]) => `--${name}`).join(', ');
  throw new UsageError(
    `A saved result is reported as it was scored; ${flags} would change it. Give the assessments instead`,
  );
}
