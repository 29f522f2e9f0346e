/** What each command of the protocol does. Whatever is typed, it ends in a sentence and the next prompt. */
import { DONT_KNOW, NOT_APPLICABLE } from '../../model/assessment.ts';
import { findQuestions } from '../find-questions.ts';
import type { Interview, PlacedAnswer } from '../interview.ts';
import { sayKept } from '../say-news.ts';
import { sayAllOf, sayPlace } from '../say-question.ts';
import { isolated } from '../speaker.ts';
import { viewQuestion } from '../view-question.ts';
import { stepOn } from '../walk.ts';
import { askLines, type LineTalk } from './ask-line.ts';
import { giveAnswer, saveFields, saveTyped } from './give-answer.ts';
import { dropEvidence, giveEvidence } from './give-evidence.ts';
import type { Next } from './line-interview.ts';
import type { Command } from './parse-command.ts';
import { printHelp, printList, printProgress } from './print-whole.ts';

const STAY: Next = { to: 'stay' };

/** `placed` is the question that is shown; null in the review. */
export async function runCommand(
  { name, rest }: Command,
  placed: PlacedAnswer | null,
  interview: Interview,
  talk: LineTalk,
): Promise<Next> {
  switch (name) {
    case 'quit':
      return { to: 'quit' };
    case 'back':
    case 'repeat':
    case 'review':
      return { to: name };
    case 'go':
      return goTo(rest, interview, talk);
    case 'find':
      return find(rest, interview, talk);
    case 'list':
      return printed(printList(interview, talk.io));
    case 'progress':
      return printed(printProgress(interview, talk.io));
    case 'help':
      return printed(printHelp(interview, talk.io));
    case 'retry':
      return retry(interview, talk);
    default:
      return placed === null ? inReview(rest, talk) : onQuestion({ name, rest }, placed, interview, talk);
  }
}

async function onQuestion(
  { name, rest }: Command,
  placed: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<Next> {
  const { question, answer } = placed;
  switch (name) {
    case 'not-applicable':
      return giveAnswer(NOT_APPLICABLE, rest, placed, interview, talk);
    case 'dont-know':
      return giveAnswer(DONT_KNOW, '', placed, interview, talk);
    case 'agree':
      if (interview.side === 'claimed') return giveAnswer(null, 'agree', placed, interview, talk);
      if (answer?.claimed !== undefined) return giveAnswer(answer.claimed, rest, placed, interview, talk);
      await talk.complain([talk.words.faults['no-claim']()]);
      return STAY;
    case 'clear':
      return saveFields(interview.answering(question, null).set(null), '', placed, interview, talk);
    case 'skip': {
      const next = stepOn(interview.now().standing, question.id, interview.onlyOpen);
      return next === null ? { to: 'review' } : { to: 'question', id: next };
    }
    case 'note':
      return note(rest, placed, interview, talk);
    case 'evidence':
      return giveEvidence(rest, placed, interview, talk);
    case 'drop-evidence':
      return dropEvidence(rest, placed, interview, talk);
    case 'confidence':
    case 'extent':
      return saveTyped(name, rest, placed, interview, talk);
    case 'more':
      return printed(talk.io.print(sayAllOf(viewQuestion(placed, interview), interview)));
    default:
      return giveAnswer(null, rest, placed, interview, talk);
  }
}

async function printed(printing: Promise<void>): Promise<Next> {
  await printing;
  return STAY;
}

/** In the review an answer has no question to go to. */
async function inReview(rest: string, { complain, words }: LineTalk): Promise<Next> {
  await complain([words.faults['unknown-command']({ found: rest.slice(0, 40) }), words.help.atReview()]);
  return STAY;
}

async function goTo(id: string, interview: Interview, { complain, words }: LineTalk): Promise<Next> {
  const found = interview.find(id);
  if (found?.isAsked === true) return { to: 'question', id };
  const params = { found: isolated(id.slice(0, 40), interview.speaker.locale) };
  await complain([words.faults[found === undefined ? 'unknown-question' : 'question-not-asked'](params)]);
  return STAY;
}

/** Nobody listens to a longer list. */
const MOST_FOUND = 12;

/** The only one is gone to; of several the ids are listed. */
async function find(text: string, interview: Interview, { io, complain, words }: LineTalk): Promise<Next> {
  const asked = interview.now().placed.filter(({ isAsked }) => isAsked);
  const found = findQuestions(
    text,
    asked.map(({ question }) => question),
    interview.speaker.locale,
  );
  const [first] = found;
  if (first === undefined) {
    await complain([words.faults['nothing-found']({ found: text.slice(0, 40) })]);
    return STAY;
  }
  if (found.length === 1) return { to: 'question', id: first.id };
  const placed = found.slice(0, MOST_FOUND).flatMap(({ id }) => interview.find(id) ?? []);
  const rest = found.length - placed.length;
  await io.print([
    ...placed.map((one) => sayPlace(viewQuestion(one, interview), interview.speaker)),
    ...(rest > 0 ? [words.news.moreFound({ count: interview.speaker.figures.number(rest) })] : []),
  ]);
  return STAY;
}

async function retry(interview: Interview, { io, complain, words }: LineTalk): Promise<Next> {
  if (interview.session.unsaved().length === 0) {
    await io.print([words.news.nothingUnsaved()]);
    return STAY;
  }
  const { tone, lines } = sayKept(await interview.save([]), words.news.retried(), interview);
  await (tone === 'good' ? io.print(lines) : complain(lines));
  return STAY;
}

async function note(rest: string, placed: PlacedAnswer, interview: Interview, talk: LineTalk): Promise<Next> {
  const isOwn = interview.side === 'claimed';
  const { words } = talk;
  const typed = rest === '' ? await askLines(words.help.noteLines(), talk) : rest;
  if (typed === null) return { to: 'end' };
  const text = typed.trim() === '' ? null : typed;
  const set = isOwn ? { note: text } : { 'appraisal-note': text };
  const done = words.news.noteSaved({ id: isolated(placed.question.id, interview.speaker.locale) });
  return saveFields(set, done, placed, interview, talk);
}
