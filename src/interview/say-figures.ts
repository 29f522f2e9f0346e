/** How far one is and what the answers come to so far, in a few words. */
import type { Locale } from '../model/locale.ts';
import type { ViewScore } from '../model/result.ts';
import type { Interview } from './interview.ts';
import type { Count } from './progress.ts';
import { sayText } from './speaker.ts';

/** Answered of all, coverage, score, level. Before the first answer there is no more to say than that. */
export function sayFigures(interview: Interview): string[] {
  const { speaker, side } = interview;
  const { progress, scores } = interview.now();
  const { words } = speaker;
  const counted = {
    settled: number(interview, progress.total.settled),
    asked: number(interview, progress.total.asked),
  };
  const head = side === 'claimed' ? words.figures.answered(counted) : words.figures.appraised(counted);
  const shown = side === 'claimed' ? scores.views.claimed : scores.views.appraised;
  return shown === null ? [head] : [head, ...sayScore(shown, interview)];
}

/** The same as bare figures, where there is no room for words. */
export function sayFiguresBriefly(interview: Interview): string[] {
  const { say, figures, words } = interview.speaker;
  const { progress, scores } = interview.now();
  const { settled, asked } = inDigits(interview, progress.total);
  const shown = interview.side === 'claimed' ? scores.views.claimed : scores.views.appraised;
  const level = shown?.level ?? null;
  return [
    `${settled}/${asked}`,
    ...(shown === null ? [] : [say.coverage(shown.coverage), say.score(shown)]),
    ...(level === null ? [] : [words.figures.level({ level: figures.number(level) })]),
  ];
}

function sayScore(shown: ViewScore, interview: Interview): string[] {
  const { speaker, side } = interview;
  const { words, say } = speaker;
  const score = say.score(shown);
  const isScored = shown.score !== null;
  return [
    words.figures.coverage({ coverage: say.coverage(shown.coverage) }),
    !isScored ? score : side === 'claimed' ? words.figures.score({ score }) : words.figures.appraisedScore({ score }),
    ...sayLevel(shown, interview),
  ];
}

/** A rubric without levels has none to miss. */
function sayLevel({ level, coverage, score }: ViewScore, { speaker, rubric }: Interview): string[] {
  const { words, figures, say } = speaker;
  if (level !== null) return [words.figures.level({ level: figures.number(level) })];
  if (score === null || rubric.levels.length === 0 || rubric.scoring.level === 'none') return [];
  const needed = rubric.scoring['min-coverage'];
  return needed !== undefined && coverage < needed
    ? [words.figures.noLevelBelow({ needed: say.coverage(needed) })]
    : [words.figures.noLevel()];
}

/** The other figures of the review: what the evidence supports, or what was claimed. */
export function sayOtherFigures(interview: Interview): string[] {
  const { views } = interview.now().scores;
  const { words, say, figures } = interview.speaker;
  const other = interview.side === 'claimed' ? views.supported : views.claimed;
  if (other === null || other.score === null) return [];
  const params = { score: say.score(other), level: other.level === null ? '' : figures.number(other.level) };
  return [interview.side === 'claimed' ? words.figures.supportedScore(params) : words.figures.claimedScore(params)];
}

/** One line per outermost dimension: how much is answered, the score, what is left. */
export function sayDimensions(interview: Interview): { readonly text: string; readonly isDone: boolean }[] {
  const { progress, scores } = interview.now();
  const { words, say, locale } = interview.speaker;
  return progress.dimensions.map(({ id, title, count }) => {
    const node = scores.nodes[id];
    const own = interview.side === 'claimed' ? node?.views.claimed : node?.views.appraised;
    const score = own === undefined || own === null || own.score === null ? '' : `; ${say.nodeScore(own, id)}`;
    const { settled, asked, open } = inDigits(interview, count);
    const text = words.figures.dimension({ title: sayText(title, locale), settled, asked, open });
    return { text: `${text}${score}`, isDone: count.open === 0 };
  });
}

export function sayCounts(interview: Interview): string {
  return interview.speaker.words.figures.counts(inDigits(interview, interview.now().progress.total));
}

function inDigits(interview: Interview, count: Count): Record<keyof Count, string> {
  const say = (value: number): string => number(interview, value);
  const { asked, settled, answered, notApplicable, dontKnow, open } = count;
  return {
    asked: say(asked),
    settled: say(settled),
    answered: say(answered),
    notApplicable: say(notApplicable),
    dontKnow: say(dontKnow),
    open: say(open),
  };
}

function number({ speaker }: Interview, value: number): string {
  return speaker.figures.number(value);
}

/** Between the steps of a way: where one is, from the outside in. */
export function joinSteps(steps: readonly string[], locale: Locale): string {
  return steps.filter((step) => step !== '').join(locale === 'fa' ? ' ‹ ' : ' › ');
}

/** Between figures that stand on one line. */
export function joinFigures(figures: readonly string[]): string {
  return figures.filter((figure) => figure !== '').join(' · ');
}
