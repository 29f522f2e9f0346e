/** Evidence in plain lines: all of it in one line, or field by field. */
import type { EvidenceKind } from '../../model/criterion.ts';
import {
  EVIDENCE_FIELDS,
  fieldFault,
  fieldsOf,
  kindsFor,
  readEvidence,
  type EvidenceDraft,
  type EvidenceField,
} from '../evidence-fields.ts';
import { latinDigits } from '../fold-text.ts';
import { changeTo, type Interview, type PlacedAnswer } from '../interview.ts';
import { sayEvidenceFault, takeEvidence } from '../take-evidence.ts';
import { sayKept } from '../say-news.ts';
import { sayPiece, sayRequirement } from '../say-question.ts';
import { isolated } from '../speaker.ts';
import { viewQuestion } from '../view-question.ts';
import { askLine, type LineTalk } from './ask-line.ts';
import type { Next } from './line-interview.ts';
import { parsePairs } from './parse-pairs.ts';

const STAY: Next = { to: 'stay' };

export async function giveEvidence(
  typed: string,
  placed: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<Next> {
  if (interview.side === 'appraised') return complained(talk, talk.words.faults['evidence-is-the-agencys']());
  const draft = typed === '' ? await askDraft(placed, interview, talk) : await draftOf(typed, talk);
  if (draft === 'end') return { to: 'end' };
  return draft === null ? STAY : saveDraft(draft, placed, interview, talk);
}

/** Where only one requirement is there to be met, evidence without one is meant for it. */
async function saveDraft(
  draft: EvidenceDraft,
  placed: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<Next> {
  const { question } = placed;
  const [only, ...others] = question.criterion.evidence;
  const isMeant = draft.requirement === undefined && only !== undefined && others.length === 0;
  const read = readEvidence(isMeant ? { ...draft, requirement: only.id } : draft, question, interview.speaker.locale);
  if (!read.ok) {
    await talk.complain(read.faults.map((fault) => sayEvidenceFault(fault, interview)));
    return STAY;
  }
  const taken = await takeEvidence(read.evidence, interview);
  if (!taken.ok) return complained(talk, taken.sentence);
  const kept = await interview.save([changeTo(question, { set: {}, addEvidence: [taken.evidence] })]);
  return told(sayKept(kept, talk.words.news.evidenceSaved({ id: idOf(placed, interview) }), interview), talk);
}

async function draftOf(typed: string, { complain, words }: LineTalk): Promise<EvidenceDraft | null> {
  const parsed = parsePairs(typed);
  const unknown = parsed.ok ? [...parsed.pairs.keys()].find((name) => !isField(name)) : parsed.found;
  if (parsed.ok && unknown === undefined) return Object.fromEntries(parsed.pairs) as EvidenceDraft;
  await complain([words.faults['unknown-field']({ found: unknown ?? '', allowed: EVIDENCE_FIELDS.join(', ') })]);
  return null;
}

function isField(name: string): name is EvidenceField {
  return (EVIDENCE_FIELDS as readonly string[]).includes(name);
}

/** Each field once more where it was wrong; an empty line leaves it out. */
async function askDraft(placed: PlacedAnswer, interview: Interview, talk: LineTalk): Promise<EvidenceDraft | 'end'> {
  const requirement = await askRequirement(placed, interview, talk);
  if (requirement === 'end') return 'end';
  const kind = await askKind(kindsFor(requirement, placed.question), interview, talk);
  if (kind === 'end') return 'end';
  const typed = new Map<EvidenceField, string>(requirement === null ? [] : [['requirement', requirement]]);
  for (const field of fieldsOf(kind)) {
    const value = await askField(field, placed, interview, talk);
    if (value === null) return 'end';
    if (value !== '') typed.set(field, value);
  }
  return Object.fromEntries(typed);
}

async function askRequirement(
  placed: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<string | null | 'end'> {
  const { requirements } = viewQuestion(placed, interview);
  if (requirements.length < 2) return requirements[0]?.id ?? null;
  const { prompts } = talk.words;
  const lines = requirements.map((requirement, at) => `${at + 1}: ${sayRequirement(requirement, interview.speaker)}`);
  const at = await askPlace([prompts.evidenceRequirement(), ...lines], requirements.length, talk);
  return at === 'end' ? 'end' : (requirements[at]?.id ?? null);
}

async function askKind(
  kinds: readonly EvidenceKind[],
  { speaker }: Interview,
  talk: LineTalk,
): Promise<EvidenceKind | 'end'> {
  const [first = 'document'] = kinds;
  if (kinds.length < 2) return first;
  const lines = kinds.map((kind, at) => `${at + 1}: ${speaker.messages.evidenceKinds[kind]}`);
  const at = await askPlace([talk.words.prompts.evidenceKind(), ...lines], kinds.length, talk);
  return at === 'end' ? 'end' : (kinds[at] ?? first);
}

/** A number of the list; asked until it is one. An empty line takes the first. */
async function askPlace(lines: readonly string[], length: number, talk: LineTalk): Promise<number | 'end'> {
  for (;;) {
    await talk.io.print(lines.slice(0, -1));
    const typed = await askLine(lines.at(-1) ?? '', talk);
    if (typed === null) return 'end';
    const at = typed === '' ? 1 : Number(latinDigits(typed));
    if (Number.isInteger(at) && at >= 1 && at <= length) return at - 1;
    const allowed = Array.from({ length }, (_, place) => String(place + 1)).join(', ');
    await talk.complain([talk.words.faults['no-such-choice']({ found: typed.slice(0, 40), allowed })]);
  }
}

async function askField(
  field: EvidenceField,
  { question }: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<string | null> {
  const { words } = talk;
  for (;;) {
    const typed = await askLine(`${words.evidenceFields[field]} (${words.prompts.mayStayEmpty()}):`, talk);
    if (typed === null) return null;
    const fault = fieldFault(field, typed, question, interview.speaker.locale);
    if (fault === null) return typed;
    await talk.complain([sayEvidenceFault(fault, interview)]);
  }
}

export async function dropEvidence(
  typed: string,
  placed: PlacedAnswer,
  interview: Interview,
  talk: LineTalk,
): Promise<Next> {
  const { words } = talk;
  if (interview.side === 'appraised') return complained(talk, words.faults['evidence-is-the-agencys']());
  const { evidence } = viewQuestion(placed, interview);
  const at = Number(latinDigits(typed)) - 1;
  const piece = Number.isInteger(at) ? evidence[at] : undefined;
  if (piece === undefined) return complained(talk, words.faults['no-such-evidence']({ found: typed.slice(0, 40) }));
  const kept = await interview.save([changeTo(placed.question, { set: {}, removeEvidence: [at] })]);
  const done = words.news.evidenceTaken({ id: sayPiece(piece, interview.speaker) });
  return told(sayKept(kept, done, interview), talk);
}

function idOf({ question }: PlacedAnswer, { speaker }: Interview): string {
  return isolated(question.id, speaker.locale);
}

async function told({ tone, lines }: ReturnType<typeof sayKept>, { io, complain }: LineTalk): Promise<Next> {
  await (tone === 'good' ? io.print(lines) : complain(lines));
  return STAY;
}

async function complained({ complain }: LineTalk, sentence: string): Promise<Next> {
  await complain([sentence]);
  return STAY;
}
