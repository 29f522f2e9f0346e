/** Golden cases on a terminal: a line for each rubric, and below it every figure that came out otherwise. */
import type { CaseFailure, CaseOutcome, CaseValue } from '../../model/case-outcome.ts';
import type { Reader } from '../digest/reader.ts';
import { alignColumns, widthFor } from '../text/columns.ts';
import type { Paint } from '../text/paint.ts';
import { safeLines } from '../text/safe-text.ts';

/** Each failure begins with `file:line:column`, which terminals and editors follow. */
export async function casesText(outcomes: readonly CaseOutcome[], reader: Reader, paint: Paint): Promise<string> {
  const lines: string[] = [];
  for (const rubric of new Set(outcomes.map((outcome) => outcome.rubric))) {
    const ofRubric = outcomes.filter((outcome) => outcome.rubric === rubric);
    lines.push(`${rubric}  ${countText(ofRubric, reader, paint)}`, ...(await failureLines(ofRubric, reader)));
  }
  return safeLines(lines);
}

function countText(outcomes: readonly CaseOutcome[], { messages: { cli }, figures }: Reader, paint: Paint): string {
  const failed = outcomes.filter(({ failures }) => failures.length > 0).length;
  const passed = cli.casesPassed({ count: figures.number(outcomes.length - failed) });
  if (failed === 0) return paint('good', passed);
  return `${passed}, ${paint('bad', cli.casesFailed({ count: figures.number(failed) }))}`;
}

async function failureLines(outcomes: readonly CaseOutcome[], reader: Reader): Promise<string[]> {
  const { cli } = reader.messages;
  const rows = outcomes.flatMap(({ file, id, failures }) =>
    failures.map((failure) => [
      `  ${file}:${failure.line}:${failure.column}`,
      id,
      failure.of,
      cli.expected({ value: valueText(failure.expected, reader) }),
      cli.found({ value: foundText(failure, reader) }),
    ]),
  );
  return alignColumns(rows, [{}, {}, {}, {}, {}], await widthFor(rows.flat()));
}

function foundText({ found, reason }: CaseFailure, reader: Reader): string {
  if (found === undefined) return reader.messages.cli.notInResult();
  const text = valueText(found, reader);
  return reason === undefined ? text : `${text} (${reason})`;
}

/** As it would be written in the file, so that it can be put there; numbers in the digits of the language. */
function valueText(value: CaseValue, reader: Reader): string {
  if (typeof value === 'number') return reader.figures.number(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.join(', ')}]`;
  const counts = Object.entries(value).map(([score, count]) => `${score}: ${reader.figures.number(count)}`);
  return `{ ${counts.join(', ')} }`;
}
