/** An answer out of a typed line: understood, given its reason where one is needed, saved; then the next question. */
import type { AnswerValue } from '../../model/assessment.ts';
import { NOT_APPLICABLE } from '../../model/assessment.ts';
import type { FieldSet, ReasonWhy } from '../answer-set.ts';
import { changeTo, type Interview, type PlacedAnswer } from '../interview.ts';
import { parseAnswer } from '../parse-answer.ts';
import { parseAside, type AsideField } from '../parse-aside.ts';
import { sayKept, saySaved } from '../say-news.ts';
import { nextOpen } from '../walk.ts';
import { askLine, type LineTalk } from './ask-line.ts';
import type { Next } from './line-interview.ts';
import { wordsOf } from './parse-command.ts';

const STAY: Next = { to: 'stay' };

/** `value` is null where the words are the answer; else they are the reason for it, as far as it was given. */
export async function giveAnswer(
  value: AnswerValue | null,
  typed: string,
  placed: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<Next> {
  const { question } = placed;
  if (value === NOT_APPLICABLE && !question.criterion['not-applicable'].allowed)
    return complained(talk, talk.words.faults['not-applicable-forbidden']());
  const parsed = value === null ? understood(typed, placed, interview) : { ok: true as const, value };
  if (!parsed.ok) return complained(talk, parsed.sentence);
  const { needs, set } = interview.answering(question, parsed.value);
  if (needs === null) return saveAnswer(set(value === null ? null : typed || null), placed, interview, talk);
  const given = value === null ? '' : typed;
  const reason = given || needs.present || (await askReason(needs.why, talk));
  if (reason === null) return { to: 'end' };
  if (reason.trim() === '') return complained(talk, talk.words.faults['reason-needed']());
  return saveAnswer(set(reason), placed, interview, talk);
}

function understood(
  typed: string,
  { question }: PlacedAnswer,
  { rubric, speaker }: Interview,
): { readonly ok: true; readonly value: AnswerValue } | { readonly ok: false; readonly sentence: string } {
  const { locale, words } = speaker;
  const lists = { none: ['none', ...wordsOf(words.commands.none)], all: ['all', ...wordsOf(words.commands.all)] };
  const parsed = parseAnswer(typed, question, { rubric, locale, words: lists });
  if (parsed.ok) return parsed;
  return { ok: false, sentence: words.faults[parsed.fault.code](parsed.fault.params as never) };
}

function askReason(why: ReasonWhy, talk: LineTalk): Promise<string | null> {
  const { prompts } = talk.words;
  if (why === 'not-applicable') return askLine(prompts.reasonNotApplicable(), talk);
  return askLine(why === 'differs' ? prompts.reasonDiffers() : prompts.reasonWanted(), talk);
}

async function complained({ complain }: LineTalk, sentence: string): Promise<Next> {
  await complain([sentence]);
  return STAY;
}

async function saveAnswer(
  set: FieldSet,
  { question }: PlacedAnswer,
  interview: Interview,
  { io, complain }: LineTalk,
): Promise<Next> {
  const kept = await interview.save([changeTo(question, { set })]);
  const { tone, lines } = sayKept(kept, saySaved(question, interview), interview);
  if (tone === 'bad') {
    await complain(lines);
    return kept.status === 'conflict' ? { to: 'repeat' } : STAY;
  }
  await io.print(lines);
  const next = nextOpen(interview.now().standing, question.id);
  return next === null ? { to: 'review' } : { to: 'question', id: next };
}

/** Something beside the answer; the question stays. An empty `done` says what the answer is now. */
export async function saveFields(
  set: FieldSet,
  done: string,
  { question }: PlacedAnswer,
  interview: Interview,
  { io, complain }: LineTalk,
): Promise<Next> {
  const kept = await interview.save([changeTo(question, { set })]);
  const { tone, lines } = sayKept(kept, done || saySaved(question, interview), interview);
  await (tone === 'good' ? io.print(lines) : complain(lines));
  return STAY;
}

/** How sure the answer is, or of how much of the data it speaks; whether the rubric asks for it, saving finds out. */
export async function saveTyped(
  field: AsideField,
  typed: string,
  placed: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<Next> {
  const { words, locale, figures } = interview.speaker;
  const parsed = parseAside(field, typed, interview.rubric, words, locale);
  if (!parsed.ok) return complained(talk, parsed.sentence);
  const done = `${words.actions[field]}: ${figures.number(parsed.value)}`;
  return saveFields({ [field]: parsed.value }, done, placed, interview, talk);
}
