/** The fields of a piece of evidence one after the other, each on a screen of its own. */
import type { EvidenceKind } from '../../model/criterion.ts';
import { fieldFault, fieldsOf, readEvidence, type EvidenceDraft, type EvidenceField } from '../evidence-fields.ts';
import { changeTo } from '../interview.ts';
import { sayPlace } from '../say-question.ts';
import { isolated } from '../speaker.ts';
import { sayEvidenceFault, takeEvidence } from '../take-evidence.ts';
import { viewQuestion } from '../view-question.ts';
import { askText } from './ask-text.ts';
import { pickFile } from './pick-file.ts';
import { saveOnScreen } from './save-on-screen.ts';
import type { Scene } from './scene.ts';
import type { Onward } from './screen-interview.ts';
import type { Typed } from './text-prompt.ts';

/** Escape leads one field back, and in the end to the question; what was typed is there the next time. */
export async function fillIn(requirement: string | null, kind: EvidenceKind, scene: Scene): Promise<Onward> {
  const { figures } = scene.interview.speaker;
  const fields = fieldsOf(kind);
  const draft = draftFor(scene);
  draft.set('requirement', requirement ?? '');
  let [at, fault] = [0, ''];
  for (;;) {
    const field = fields[at];
    if (field === undefined) {
      const kept = await keepDraft(only(fields, draft), scene);
      if (typeof kept !== 'string') return kept;
      // The last screen once more, with what was wrong: nothing has to be typed again.
      [at, fault] = [fields.length - 1, kept];
      continue;
    }
    const step = `${figures.number(at + 1)}/${figures.number(fields.length)}`;
    const typed = await askField(field, draft.get(field) ?? '', { fault, step }, scene);
    fault = '';
    draft.set(field, typed.text);
    if (typed.by === 'end') return { to: 'end', said: null };
    if (typed.by === 'escape' && at === 0) return { to: 'stay', said: null };
    at += typed.by === 'escape' ? -1 : 1;
  }
}

function draftFor({ memory, placed }: Scene): Map<EvidenceField, string> {
  const { id } = placed.question;
  const draft = memory.evidence.get(id) ?? new Map<EvidenceField, string>();
  memory.evidence.set(id, draft);
  return draft;
}

/** Another kind of evidence, begun before, may have left fields that this kind has not. */
function only(fields: readonly EvidenceField[], draft: ReadonlyMap<EvidenceField, string>): EvidenceDraft {
  return Object.fromEntries([...draft].filter(([field]) => field === 'requirement' || fields.includes(field)));
}

/** A sentence where it cannot be kept. */
async function keepDraft(
  draft: EvidenceDraft,
  { placed, interview, terminal, memory }: Scene,
): Promise<Onward | string> {
  const { speaker } = interview;
  const { question } = placed;
  const read = readEvidence(draft, question, speaker.locale);
  if (!read.ok) return read.faults.map((one) => sayEvidenceFault(one, interview)).join(' ');
  const taken = await takeEvidence(read.evidence, interview);
  if (!taken.ok) return taken.sentence;
  const done = (): string => speaker.words.news.evidenceSaved({ id: isolated(question.id, speaker.locale) });
  const change = changeTo(question, { set: {}, addEvidence: [taken.evidence] });
  const { said, isEnd, isSaved } = await saveOnScreen([change], done, interview, terminal);
  // What could not be written is kept by the session; what was refused is still to be put right.
  if (isSaved || interview.session.unsaved().length > 0) memory.evidence.delete(question.id);
  return { to: isEnd ? 'end' : 'stay', said };
}

/** Which of the fields it is, and what was wrong with the whole. */
interface At {
  readonly step: string;
  readonly fault: string;
}

function askField(field: EvidenceField, present: string, at: At, scene: Scene): Promise<Typed> {
  return field === 'file' ? pickFile(present, scene.interview, scene.terminal) : typeField(field, present, at, scene);
}

async function typeField(
  field: EvidenceField,
  present: string,
  { step, fault }: At,
  { placed, interview, terminal }: Scene,
): Promise<Typed> {
  const { speaker } = interview;
  const { words } = speaker;
  const heading = `${words.evidenceFields[field]} (${step})`;
  const asked = {
    heading: [heading, sayPlace(viewQuestion(placed, interview), speaker), fault].filter((line) => line !== ''),
    hint: words.prompts.mayStayEmpty(),
    isForm: true,
    initial: present,
    isMultiline: false,
    limit: field === 'link' ? 2000 : 1000,
    faultOf: (text: string): string => {
      const found = fieldFault(field, text, placed.question, speaker.locale);
      return found === null ? '' : sayEvidenceFault(found, interview);
    },
  };
  return askText(asked, terminal, speaker);
}
