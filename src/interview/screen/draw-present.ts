/** What is there of an answer: the agency's, where an assessor is asked, then the answer itself, its note and evidence. */
import type { Interview } from '../interview.ts';
import { sayPiece } from '../say-question.ts';
import { cutText, wrapText } from '../wrap-text.ts';
import type { Density } from './densities.ts';
import type { QuestionPage } from './question-page.ts';

/** As many lines of each as there is room for. */
export function drawPresent(page: QuestionPage, { prose }: Density): string[] {
  const { view, interview, paint, columns } = page;
  const { speaker, side } = interview;
  const { words } = speaker;
  const { claim } = view;
  const claimLines =
    claim === null
      ? []
      : [
          paint('strong', cutText(`${words.labels.agencyAnswer}: ${claim.answer || words.states.unanswered}`, columns)),
          ...paragraph(words.labels.agencyNote, claim.note, prose, page),
        ];
  const stands = `${words.labels.answer}: ${view.answer || words.labels.noAnswer}`;
  return [
    ...claimLines,
    ...(view.answer === '' ? [] : [paint('good', cutText(stands, columns))]),
    ...paragraph(words.labels.reason, view.reason, prose, page),
    ...paragraph(side === 'claimed' ? words.labels.note : words.labels.assessorReason, view.note, prose, page),
    ...evidenceThere(page, prose),
  ];
}

function evidenceThere({ view, interview, columns, paint }: QuestionPage, prose: number): string[] {
  const { words, figures } = interview.speaker;
  const lines = view.evidence.map((piece, at) => {
    const line = cutText(
      `${words.labels.evidence} ${figures.number(at + 1)}: ${sayPiece(piece, interview.speaker)}`,
      columns,
    );
    return piece.counts ? line : paint('warn', line);
  });
  const shown = lines.slice(0, prose);
  if (prose === 1) return shown;
  return lines.length > shown.length ? [...shown, paint('faint', more(lines.length - shown.length, interview))] : shown;
}

function paragraph(
  label: string,
  lines: readonly string[],
  most: number,
  { columns, interview, paint }: QuestionPage,
): string[] {
  if (lines.length === 0) return [];
  const [first = '', ...others] = lines;
  const wrapped = [`${label}: ${first}`, ...others].flatMap((line) => wrapText(line, columns));
  const shown = wrapped.slice(0, most);
  if (wrapped.length <= most) return shown;
  if (most > 1) return [...shown.slice(0, -1), paint('faint', more(wrapped.length - most + 1, interview))];
  return [cutText(`${label}: ${lines.join(' ')}`, columns)];
}

function more(count: number, { speaker }: Interview): string {
  return `   ${speaker.words.question.moreLines({ count: speaker.figures.number(count) })}`;
}
