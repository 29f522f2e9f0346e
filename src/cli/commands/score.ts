/** `thang score`: score, show, write, and answer for the gates. */
import { safeLines } from '../../report/text/safe-text.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import { failedGates } from '../gates.ts';
import type { Io } from '../io.ts';
import { scoreRun } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';
import { plannedOutputs, writeOutputs } from '../write-outputs.ts';

export async function score(paths: readonly string[], flags: Flags, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, paths[0] ?? '.', io);
  const outputs = plannedOutputs(flags, 'text', io);
  const { result, inputs } = await scoreRun(paths, settings, io);
  await writeOutputs(result, outputs, inputs, settings, io);
  const failed = failedGates(result, flags, settings.reader.locale);
  const { messages } = settings.reader;
  if (failed.length > 0) {
    const lines = failed.map((sentence) => `${settings.paint('bad', '✗')} ${sentence}`);
    await io.stderr(safeLines([...lines, messages.cli.gateFailed({ count: String(failed.length) })]));
  }
  return exitCodeFor({
    gateFailed: failed.length > 0 && flags.failOn !== 'never',
    someFailed: result.failures.length > 0,
  });
}
