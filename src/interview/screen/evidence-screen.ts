/** Evidence on screens: what is there, taking a piece away, adding one with its file and its dates. */
import type { EvidenceKind } from '../../model/criterion.ts';
import { kindsFor } from '../evidence-fields.ts';
import { changeTo } from '../interview.ts';
import { sayPiece, sayRequirement } from '../say-question.ts';
import { isolated } from '../speaker.ts';
import { viewQuestion } from '../view-question.ts';
import { pickFrom } from './ask-list.ts';
import { listKeys } from './ask-text.ts';
import { fillIn } from './evidence-form.ts';
import type { Scene } from './scene.ts';
import { saveOnScreen } from './save-on-screen.ts';
import type { Onward } from './screen-interview.ts';

const STAY: Onward = { to: 'stay', said: null };
const END: Onward = { to: 'end', said: null };

/** The list of what is there, unless there is nothing yet. */
export async function evidenceScreen(scene: Scene): Promise<Onward> {
  const { placed, interview, terminal } = scene;
  const { evidence, title } = viewQuestion(placed, interview);
  if (evidence.length === 0) return add(scene);
  const { prompts } = interview.speaker.words;
  const picked = await pickFrom<number | 'add' | 'back'>(terminal, {
    message: prompts.evidenceOf({ title }),
    rows: [
      { name: prompts.evidenceAdd(), value: 'add' },
      ...evidence.map((piece, at) => ({
        name: prompts.evidenceDrop({ text: sayPiece(piece, interview.speaker) }),
        value: at,
      })),
      { name: prompts.evidenceBack(), value: 'back' },
    ],
    keys: listKeys(interview),
  });
  if (picked.by !== 'pick') return picked.by === 'end' ? END : STAY;
  if (picked.value === 'add') return add(scene);
  return picked.value === 'back' ? STAY : drop(picked.value, scene);
}

async function drop(at: number, { placed, interview, terminal }: Scene): Promise<Onward> {
  const { words, locale } = interview.speaker;
  const change = changeTo(placed.question, { set: {}, removeEvidence: [at] });
  const done = (): string => words.news.evidenceTaken({ id: isolated(placed.question.id, locale) });
  const { said, isEnd } = await saveOnScreen([change], done, interview, terminal);
  return isEnd ? END : { to: 'stay', said };
}

async function add(scene: Scene): Promise<Onward> {
  const requirement = await pickRequirement(scene);
  if (requirement === 'escape') return STAY;
  if (requirement === 'end') return END;
  const kind = await pickKind(requirement, scene);
  if (kind === 'escape') return STAY;
  return kind === 'end' ? END : fillIn(requirement, kind, scene);
}

/** Only one is taken without a question. */
async function pickRequirement({ placed, interview, terminal }: Scene): Promise<string | null | 'escape' | 'end'> {
  const { requirements } = viewQuestion(placed, interview);
  if (requirements.length < 2) return requirements[0]?.id ?? null;
  const { prompts } = interview.speaker.words;
  const picked = await pickFrom<string | null>(terminal, {
    message: prompts.evidenceRequirement(),
    rows: [
      ...requirements.map((requirement) => ({
        name: `${requirement.isMet ? '✓' : '✗'} ${sayRequirement({ ...requirement, acceptance: '' }, interview.speaker)}`,
        value: requirement.id,
      })),
      { name: prompts.evidenceNoRequirement(), value: null },
    ],
    keys: listKeys(interview),
    at: requirements.find(({ isMet }) => !isMet)?.id,
  });
  return picked.by === 'pick' ? picked.value : picked.by;
}

async function pickKind(
  requirement: string | null,
  { placed, interview, terminal }: Scene,
): Promise<EvidenceKind | 'escape' | 'end'> {
  const kinds = kindsFor(requirement, placed.question);
  const [first = 'document'] = kinds;
  if (kinds.length < 2) return first;
  const { words, messages } = interview.speaker;
  const picked = await pickFrom<EvidenceKind>(terminal, {
    message: words.prompts.evidenceKind(),
    rows: kinds.map((kind) => ({ name: messages.evidenceKinds[kind], value: kind })),
    keys: listKeys(interview),
  });
  return picked.by === 'pick' ? picked.value : picked.by;
}
