/** Short hashes of what an answer says, so that the way back can tell what was changed, and where. */
import type { Answer } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { AnswerMarks } from '../model/questionnaire.ts';
import { contentHash } from '../rubric/content-hash.ts';
import { cellText } from './cell-text.ts';

/** A field of an answer that a questionnaire asks about; `state:<id>` for a further state. */
export type AnswerFieldKey = 'claimed' | 'reason' | 'note' | 'confidence' | 'extent' | `state:${string}`;

export type FieldValue = Answer['claimed'];

const HEX_DIGITS = 16;

export function answerMarks(answer: Answer): AnswerMarks {
  return {
    fields: Object.fromEntries(answerFields(answer).map(([key, value]) => [key, markOf(value)])),
    evidence: answer.evidence.map(evidenceMark),
  };
}

/** What of an answer a questionnaire carries, apart from the evidence. */
export function answerFields(answer: Answer): (readonly [AnswerFieldKey, NonNullable<FieldValue>])[] {
  const { claimed, reason, note, confidence, extent, states = {} } = answer;
  const plain = { claimed, reason, note, confidence, extent };
  return [
    ...(Object.keys(plain) as (keyof typeof plain)[]).flatMap((key) => {
      const value = plain[key];
      return value === undefined ? [] : [[key, value] as const];
    }),
    ...Object.entries(states).map(([id, value]) => [`state:${id}`, value] as const),
  ];
}

/** Equal for what a cell cannot tell apart: the order of ticks, blanks in a ratio, line ends, a number and its text. */
export function markOf(value: NonNullable<FieldValue>): string {
  return shortHash(Array.isArray(value) ? value.toSorted() : canonicalText(String(value)));
}

export function evidenceMark(piece: Evidence): string {
  const { measurement, ...plain } = piece;
  const { value, unit, record } = measurement ?? {};
  const all = Object.entries({ ...plain, value, unit, record }).filter(([, part]) => part !== undefined);
  return shortHash(Object.fromEntries(all.map(([key, part]) => [key, canonicalText(String(part))])));
}

function canonicalText(text: string): string {
  const plain = cellText(text);
  return /^[\d.\s]+\/[\d.\s]+$/u.test(plain) ? plain.replaceAll(/\s/gu, '') : plain;
}

function shortHash(value: unknown): string {
  return contentHash(value).slice('sha256:'.length, 'sha256:'.length + HEX_DIGITS);
}
