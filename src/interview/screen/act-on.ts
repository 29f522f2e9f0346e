/** What each wish on the screen of a question leads to. */
import { DONT_KNOW, NOT_APPLICABLE, type AnswerValue } from '../../model/assessment.ts';
import type { FieldSet } from '../answer-set.ts';
import type { Interview, PlacedAnswer } from '../interview.ts';
import { parseAnswer } from '../parse-answer.ts';
import { saySaved } from '../say-news.ts';
import { viewQuestion } from '../view-question.ts';
import { nextOpen, stepOn } from '../walk.ts';
import { pickFrom } from './ask-list.ts';
import { listKeys } from './ask-text.ts';
import { evidenceScreen } from './evidence-screen.ts';
import { goToScreen } from './go-to-screen.ts';
import { helpPage, morePage, progressPage } from './pages.ts';
import { actionsFor, LETTERS, type Action } from './question-keys.ts';
import type { Wanted } from './question-prompt.ts';
import { saveOnScreen } from './save-on-screen.ts';
import { keep, saveIn, typeText, type Scene } from './scene.ts';
import type { Memory, Onward } from './screen-interview.ts';
import type { Terminal } from './terminal.ts';
import { writeAside, writeNote } from './write-beside.ts';

export function actOn(
  { wants }: Wanted,
  placed: PlacedAnswer,
  memory: Memory,
  interview: Interview,
  terminal: Terminal,
): Promise<Onward> {
  const scene: Scene = { placed, memory, interview, terminal };
  if (wants.do === 'answer') return answer(wants.value, scene);
  if (wants.do === 'typed') return answerTyped(wants.text, scene);
  if (wants.do === 'actions') return actionsMenu(scene);
  if (wants.do === 'end') return Promise.resolve({ to: 'end', said: null });
  return act(wants.do, scene);
}

async function act(action: Action, scene: Scene): Promise<Onward> {
  const { placed, interview, terminal } = scene;
  const { question } = placed;
  switch (action) {
    case 'not-applicable':
      return answer(NOT_APPLICABLE, scene);
    case 'dont-know':
      return answer(DONT_KNOW, scene);
    case 'agree':
      return agree(scene);
    case 'clear':
      return keep(interview.answering(question, null).set(null), () => saySaved(question, interview), scene);
    case 'note':
      return writeNote(scene);
    case 'confidence':
    case 'extent':
      return writeAside(action, scene);
    case 'evidence':
      return evidenceScreen(scene);
    case 'skip': {
      const next = stepOn(interview.now().standing, question.id, interview.onlyOpen);
      return { to: next === null ? 'review' : { id: next }, said: null };
    }
    case 'go':
      return goToScreen(interview, terminal);
    case 'back':
    case 'review':
    case 'quit':
      return { to: action, said: null };
    case 'progress':
      return progressPage(interview, terminal);
    case 'more':
      return morePage(viewQuestion(placed, interview), interview, terminal);
    case 'help':
      return helpPage(viewQuestion(placed, interview), interview, terminal);
    case 'retry': {
      const saved = await saveOnScreen([], () => interview.speaker.words.news.retried(), interview, terminal);
      return { to: saved.isEnd ? 'end' : 'stay', said: saved.said };
    }
  }
}

async function actionsMenu(scene: Scene): Promise<Onward> {
  const { placed, interview, terminal } = scene;
  const { prompts, actions } = interview.speaker.words;
  const picked = await pickFrom<Action>(terminal, {
    message: prompts.actions(),
    rows: actionsFor(viewQuestion(placed, interview), interview).map((action) => ({
      name: `${LETTERS[action]}  ${actions[action]}`,
      value: action,
    })),
    keys: listKeys(interview),
  });
  if (picked.by === 'pick') return act(picked.value, scene);
  return { to: picked.by === 'end' ? 'end' : 'stay', said: null };
}

function answerTyped(text: string, scene: Scene): Promise<Onward> {
  const { placed, interview } = scene;
  const { words, locale } = interview.speaker;
  const parsed = parseAnswer(text, placed.question, { rubric: interview.rubric, locale, words: { none: [], all: [] } });
  if (parsed.ok) return answer(parsed.value, scene);
  const { code, params } = parsed.fault;
  return Promise.resolve({ to: 'stay', said: { tone: 'bad', lines: [words.faults[code](params as never)] } });
}

async function agree(scene: Scene): Promise<Onward> {
  const { placed, interview } = scene;
  const claimed = placed.answer?.claimed;
  if (claimed !== undefined) return answer(claimed, scene);
  return { to: 'stay', said: { tone: 'bad', lines: [interview.speaker.words.faults['no-claim']()] } };
}

/** Asks for the reason where one is needed; Escape leads back, and what was typed is there the next time. */
async function answer(value: AnswerValue, scene: Scene): Promise<Onward> {
  const { placed, interview, memory } = scene;
  const { question } = placed;
  const { needs, set } = interview.answering(question, value);
  const done = (): string => saySaved(question, interview);
  if (needs === null) return keepAndGoOn(set(null), done, scene);
  const { prompts, faults } = interview.speaker.words;
  const wanted = {
    'not-applicable': prompts.reasonNotApplicable,
    differs: prompts.reasonDiffers,
    'wants-note': prompts.reasonWanted,
  };
  const slot = `${question.id} ${needs.why}`;
  const typed = await typeText(wanted[needs.why](), memory.texts.get(slot) ?? needs.present, scene, (text) =>
    text.trim() === '' ? faults['reason-needed']() : '',
  );
  memory.texts.set(slot, typed.text);
  if (typed.by === 'escape' || typed.text.trim() === '') return { to: typed.by === 'end' ? 'end' : 'stay', said: null };
  const onward = await keepAndGoOn(set(typed.text.trim()), done, scene);
  if (onward.said?.tone === 'good') memory.texts.delete(slot);
  return typed.by === 'end' ? { ...onward, to: 'end' } : onward;
}

/** The answer itself: on to the next question without one. */
async function keepAndGoOn(set: FieldSet, done: () => string, scene: Scene): Promise<Onward> {
  const { said, isEnd, isSaved } = await saveIn(set, done, scene);
  if (isEnd) return { to: 'end', said };
  if (!isSaved) return { to: 'stay', said };
  const next = nextOpen(scene.interview.now().standing, scene.placed.question.id);
  return { to: next === null ? 'review' : { id: next }, said };
}
