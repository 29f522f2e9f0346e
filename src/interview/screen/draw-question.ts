/** A question on a screen of any size: as much of it as fits, and always every answer, the one under the cursor in full. */
import type { Interview } from '../interview.ts';
import { isolated } from '../speaker.ts';
import { joinFigures, joinSteps, sayFigures, sayFiguresBriefly } from '../say-figures.ts';
import { cutText, wrapBehind, wrapText } from '../wrap-text.ts';
import { DENSITIES, TIGHTEST, type Density } from './densities.ts';
import { drawAnswers, drawEvidence } from './draw-answers.ts';
import { drawPresent } from './draw-present.ts';
import { sayKeys } from './question-keys.ts';
import type { QuestionPage } from './question-page.ts';
import { LEAST, type Paint, type Size } from './terminal.ts';

/** At most one line fewer than the screen has, so that nothing scrolls; each a column short, so that nothing wraps. */
export function drawQuestion(
  shown: Pick<QuestionPage, 'view' | 'draft' | 'said'>,
  interview: Interview,
  size: Size,
  paint: Paint,
): string[] {
  const columns = Math.max(size.columns, LEAST.columns) - 1;
  const rows = Math.max(size.rows, LEAST.rows) - 1;
  const page: QuestionPage = { ...shown, interview, paint, columns };
  for (const density of DENSITIES) {
    const lines = compose(page, density).flat();
    if (lines.length <= rows) return lines;
  }
  return squeeze(page, rows);
}

/** Parts of the screen from top to bottom; the answers are the third of them. */
function compose(page: QuestionPage, density: Density): string[][] {
  const gap = density.blankLines ? [''] : [];
  return [
    [...heading(page, density), ...gap],
    [...asking(page, density), ...gap],
    drawAnswers(page, density),
    drawEvidence(page, density),
    drawPresent(page, density),
    [...said(page), ...gap, ...keys(page, density)],
  ];
}

/** Where nothing else helps, what was answered gives way, then the upper lines, and then the answers far from the cursor. */
function squeeze(page: QuestionPage, rows: number): string[] {
  const [head = [], ask = [], answers = [], evidence = [], present = [], foot = []] = compose(page, TIGHTEST);
  const least = head.length + Math.min(ask.length, 2) + foot.length;
  const shown = aroundCursor(answers, page, Math.max(rows - least, 4));
  const about = [...evidence, ...present].slice(0, Math.max(rows - least - shown.length, 0));
  const upper = [...head, ...ask].slice(0, Math.max(rows - foot.length - about.length - shown.length, 0));
  return [...upper, ...shown, ...about, ...foot].slice(-rows);
}

function aroundCursor(answers: readonly string[], page: QuestionPage, room: number): string[] {
  const choices = page.view.choices.slice(0, page.draft.cursor ?? 0);
  const above = drawAnswers({ ...page, view: { ...page.view, choices } }, TIGHTEST);
  const from = Math.max(0, Math.min(above.length - 1, answers.length - room));
  return answers.slice(from, from + room);
}

function heading({ view, interview, paint, columns }: QuestionPage, { where }: Density): string[] {
  const { speaker } = interview;
  const { words, figures } = speaker;
  const place = words.question.place({ place: figures.number(view.place), asked: figures.number(view.asked) });
  const inWords = joinFigures(sayFigures(interview));
  const isShort = wrapText(inWords, columns).length === 1;
  const lines = [
    joinFigures([place, joinSteps(view.where, speaker.locale)]),
    isShort ? inWords : joinFigures(sayFiguresBriefly(interview)),
  ];
  return lines.slice(where ? 0 : 1).map((line) => paint('faint', cutText(line, columns)));
}

function asking({ view, interview, paint, columns }: QuestionPage, { guidance }: Density): string[] {
  const { words, locale } = interview.speaker;
  const title = `${view.title} (${isolated(view.question.id, locale)})`;
  return [
    ...wrapText(title, columns).map((line) => paint('strong', line)),
    ...(view.ask === '' ? [] : wrapText(view.ask, columns)),
    ...(guidance && view.guidance !== ''
      ? wrapText(`${words.labels.guidance}: ${view.guidance}`, columns).map((line) => paint('faint', line))
      : []),
  ];
}

/** Whoever reads a fault must know what to do, so it has more room than good news. */
const MOST_SAID = { good: 4, bad: 8 };

function said({ said: last, paint, columns }: QuestionPage): string[] {
  if (last === null) return [];
  const mark = last.tone === 'good' ? '✓ ' : '✗ ';
  return last.lines
    .flatMap((line, at) => wrapBehind(at === 0 ? mark : '  ', line, columns))
    .slice(0, MOST_SAID[last.tone])
    .map((line) => paint(last.tone, line));
}

/** A key stays with what it does. */
function keys({ view, interview, paint, columns }: QuestionPage, density: Density): string[] {
  const lines: string[] = [];
  for (const pair of sayKeys(view, interview, density.keys)) {
    const last = lines.at(-1);
    const joined = last === undefined ? pair : `${last} · ${pair}`;
    if (last === undefined || wrapText(joined, columns).length > 1) lines.push(cutText(pair, columns));
    else lines[lines.length - 1] = joined;
  }
  return lines.map((line) => paint('faint', line));
}
