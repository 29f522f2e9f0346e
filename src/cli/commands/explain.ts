/** `thang explain`: how a score came about. */
import { rubricOf } from '../../report/digest/digest.ts';
import { explainReport } from '../../report/text/explain-report.ts';
import { EXIT, exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { refuseUnknownNode } from '../refuse-unknown-node.ts';
import { scoreRun } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';

export async function explain(path: string, node: string | undefined, flags: Flags, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, path, io);
  const { result } = await scoreRun([path], settings, io);
  const { reader, colour } = settings;
  for (const assessment of result.assessments) {
    if (node !== undefined) refuseUnknownNode(node, rubricOf(assessment, result), settings);
    await io.stdout(
      await explainReport(assessment, node ?? null, result, { locale: reader.locale, colour, columns: io.columns }),
    );
  }
  return result.assessments.length === 0
    ? EXIT.someFailed
    : exitCodeFor({ gateFailed: false, someFailed: result.failures.length > 0 });
}
