/** `thang explain`: how a score came about. */
import { nearest } from '../../document/nearest.ts';
import { explainReport, nodeIds } from '../../report/text/explain-report.ts';
import { EXIT, exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { scoreRun } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

export async function explain(path: string, node: string | undefined, flags: Flags, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, path, io);
  const { result } = await scoreRun([path], settings, io);
  const { reader, colour } = settings;
  for (const assessment of result.assessments) {
    const known = nodeIds(assessment, result);
    if (node !== undefined && !known.includes(node)) {
      const meant = nearest(node, known);
      throw new UsageError(
        `${reader.messages.cli.noNode({ node })}${meant === undefined ? '' : ` – ${reader.messages.didYouMean(meant)}`}`,
      );
    }
    await io.stdout(
      await explainReport(assessment, node ?? null, result, { locale: reader.locale, colour, columns: io.columns }),
    );
  }
  return result.assessments.length === 0
    ? EXIT.someFailed
    : exitCodeFor({ gateFailed: false, someFailed: result.failures.length > 0 });
}
