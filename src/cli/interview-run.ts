/** The interview itself, on screens or in lines, and what is said and returned when it ends. */
import { basename } from 'node:path';
import type { Session } from '../api/open-session.ts';
import type { Interview } from '../interview/interview.ts';
import { lineInterview } from '../interview/lines/line-interview.ts';
import { joinFigures, sayFigures } from '../interview/say-figures.ts';
import { sayUnsaved } from '../interview/say-news.ts';
import { isolated } from '../interview/speaker.ts';
import type { Issue } from '../model/issue.ts';
import { safeText } from '../model/safe-text.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Mode } from './interview-mode.ts';
import type { Io } from './io.ts';

interface Held {
  readonly session: Session;
  /** What opening the file repaired. */
  readonly warnings: readonly Issue[];
  readonly mode: Mode;
  readonly format: 'none' | 'json';
  readonly io: Io;
}

/** How it ended: by itself, or by Ctrl-C. */
interface Ended {
  readonly isInterrupted: boolean;
  readonly faults: number;
}

export async function holdInterview(interview: Interview, held: Held): Promise<ExitCode> {
  const { mode, io, format, session } = held;
  const ended = mode.screen === null ? await inLines(interview, held) : await onScreens(interview, held);
  await io.stderr(`${sayEnd(interview, ended).join('\n')}\n`);
  if (format === 'json') await io.stdout(`${JSON.stringify(summary(interview, ended))}\n`);
  if (ended.isInterrupted) return EXIT.interrupted;
  if (session.unsaved().length > 0) return EXIT.couldNotRun;
  return mode.isPiped && ended.faults > 0 ? EXIT.someFailed : EXIT.ok;
}

async function inLines(interview: Interview, { mode, session, warnings }: Held): Promise<Ended> {
  await mode.lines.print(sayOpening(session, warnings, interview));
  const { faults } = await lineInterview(interview, mode.lines);
  return { isInterrupted: false, faults };
}

async function onScreens(interview: Interview, { mode: { screen }, session, warnings, io }: Held): Promise<Ended> {
  const { screenInterview } = await import('../interview/screen/screen-interview.ts');
  const { CLEAR } = await import('../interview/screen/terminal.ts');
  let isInterrupted = false;
  try {
    if (screen !== null) await screenInterview(interview, screen, sayOpening(session, warnings, interview));
  } catch (error) {
    // Known by its name, for a bundler may rename the class.
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    isInterrupted = true;
  }
  await io.stderr(CLEAR);
  const unsaved = sayUnsaved(interview);
  if (unsaved.length > 0) await io.stderr(`${unsaved.join('\n')}\n`);
  return { isInterrupted, faults: 0 };
}

/** New or resumed, and what opening it repaired. */
function sayOpening({ opening, file }: Session, warnings: readonly Issue[], { speaker, now }: Interview): string[] {
  const { words, figures, locale } = speaker;
  const name = isolated(safeText(file), locale);
  const { settled, asked } = now().progress.total;
  const counts = { settled: figures.number(settled), asked: figures.number(asked) };
  return [
    opening.isNew ? words.news.created({ file: name }) : words.news.resumed({ file: name, ...counts }),
    ...warnings.map(speaker.say.issue),
    ...(opening.isEditedElsewhere ? [words.news.editedElsewhere()] : []),
  ];
}

function sayEnd(interview: Interview, { isInterrupted }: Ended): string[] {
  const { speaker, session, now, side } = interview;
  const { words, locale } = speaker;
  const file = safeText(session.file);
  const open = now().progress.total.open;
  const saved = isInterrupted ? words.news.interrupted : words.news.finished;
  const view = side === 'claimed' ? '' : ' --view appraised';
  const command = (text: string): string => isolated(text, locale);
  return [
    joinFigures(sayFigures(interview)),
    ...(session.unsaved().length > 0 ? [] : [saved({ file: isolated(basename(file), locale) })]),
    ...(open > 0 ? [words.news.continueWith({ command: command(`thang interview ${file}${view}`) })] : []),
    words.news.scoreWith({ command: command(`thang score ${file}`) }),
  ];
}

/** For scripts; keys as in the JSON result. */
function summary(interview: Interview, { isInterrupted, faults }: Ended): object {
  const { progress, scores } = interview.now();
  const { score = null, level = null, coverage = 0 } = scores.views[interview.side] ?? {};
  return {
    schemaVersion: 1,
    file: interview.session.file.replaceAll('\\', '/'),
    view: interview.side,
    ...progress.total,
    coverage,
    score,
    level,
    unsaved: interview.session.unsaved().length,
    faults,
    interrupted: isInterrupted,
  };
}
