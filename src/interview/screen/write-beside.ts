/** What is written beside an answer: the note, and how sure it is or of how much of the data it speaks. */
import { parseAside, type AsideField, type ParsedAside } from '../parse-aside.ts';
import { sayPlace } from '../say-question.ts';
import { isolated } from '../speaker.ts';
import { viewQuestion } from '../view-question.ts';
import { askText } from './ask-text.ts';
import { keep, typeText, type Scene } from './scene.ts';
import type { Onward } from './screen-interview.ts';

/** Escape leads back; what was typed is there the next time. */
export async function writeNote(scene: Scene): Promise<Onward> {
  const { placed, interview, memory } = scene;
  const { words, locale } = interview.speaker;
  const isOwn = interview.side === 'claimed';
  const present = (isOwn ? placed.answer?.note : placed.answer?.['appraisal-note']) ?? '';
  const slot = `${placed.question.id} note`;
  const what = isOwn ? words.prompts.note() : words.prompts.appraisalNote();
  const typed = await typeText(what, memory.texts.get(slot) ?? present, scene, () => '');
  if (typed.text === present) return { to: typed.by === 'end' ? 'end' : 'stay', said: null };
  memory.texts.set(slot, typed.text);
  if (typed.by === 'escape') return { to: 'stay', said: null };
  const text = typed.text.trim() === '' ? null : typed.text.trimEnd();
  const done = (): string => words.news.noteSaved({ id: isolated(placed.question.id, locale) });
  const onward = await keep(isOwn ? { note: text } : { 'appraisal-note': text }, done, scene);
  if (onward.said?.tone === 'good') memory.texts.delete(slot);
  return typed.by === 'end' ? { ...onward, to: 'end' } : onward;
}

/** An empty line takes it away. */
export async function writeAside(field: AsideField, scene: Scene): Promise<Onward> {
  const { placed, interview, terminal } = scene;
  const { words, locale } = interview.speaker;
  const read = (text: string): ParsedAside => parseAside(field, text, interview.rubric, words, locale);
  const typed = await askText(
    {
      heading: [words.actions[field], sayPlace(viewQuestion(placed, interview), interview.speaker)],
      hint: words.prompts.mayStayEmpty(),
      initial: String(placed.answer?.[field] ?? ''),
      isMultiline: false,
      limit: 40,
      faultOf: (text) => {
        const parsed = read(text);
        return text.trim() === '' || parsed.ok ? '' : parsed.sentence;
      },
    },
    terminal,
    interview.speaker,
  );
  if (typed.by !== 'enter') return { to: typed.by === 'end' ? 'end' : 'stay', said: null };
  const number = read(typed.text);
  return keep({ [field]: number.ok ? number.value : null }, () => `${words.actions[field]}: ${typed.text}`, scene);
}
