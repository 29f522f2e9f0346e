/** A piece of evidence as it is asked for and typed, field by field, by its kind. */
import type { EvidenceKind } from '../model/criterion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Locale } from '../model/locale.ts';
import { parseDay } from './parse-day.ts';
import { parseNumber } from './parse-number.ts';
import type { Question } from './question.ts';

export const EVIDENCE_FIELDS = [
  'requirement',
  'file',
  'document',
  'title',
  'issuer',
  'link',
  'value',
  'unit',
  'record',
  'effective',
  'valid-until',
  'section',
  'page',
  'note',
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** As typed; an empty field is one that was not given. */
export type EvidenceDraft = { readonly [Field in EvidenceField]?: string };

const FIELDS_OF: Readonly<Record<EvidenceKind, readonly EvidenceField[]>> = {
  document: ['file', 'document', 'title', 'issuer', 'effective', 'valid-until', 'section', 'page'],
  link: ['link', 'title', 'issuer', 'effective', 'valid-until'],
  measurement: ['value', 'unit', 'record', 'effective', 'valid-until'],
};

/** What is asked for one after the other, after the requirement and the kind. */
export function fieldsOf(kind: EvidenceKind): readonly EvidenceField[] {
  return FIELDS_OF[kind];
}

/** The kinds that a requirement accepts; all of them where none is named. */
export function kindsFor(requirement: string | null, { criterion }: Question): readonly EvidenceKind[] {
  const asked = criterion.evidence.find(({ id }) => id === requirement);
  return asked?.accepts ?? ['document', 'link', 'measurement'];
}

export interface EvidenceFault {
  readonly field: EvidenceField | null;
  readonly code:
    'not-a-day' | 'not-a-number' | 'dates-reversed' | 'names-nothing' | 'unknown-requirement' | 'text-too-long';
  readonly params: Readonly<Record<string, string>>;
}

export type ReadEvidence =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly faults: readonly EvidenceFault[] };

/** As the schema has it. */
const [MAX_LINE, MAX_LINK] = [1000, 2000];

/** One field by itself, as soon as it is typed; null when nothing is wrong with it. */
export function fieldFault(
  field: EvidenceField,
  typed: string,
  question: Question,
  locale: Locale,
): EvidenceFault | null {
  const found = typed.trim();
  if (found === '') return null;
  const limit = field === 'link' ? MAX_LINK : MAX_LINE;
  if (found.length > limit) return { field, code: 'text-too-long', params: { limit: String(limit) } };
  if (field === 'effective' || field === 'valid-until')
    return parseDay(found, locale) === null ? { field, code: 'not-a-day', params: { found } } : null;
  if (field === 'value')
    return parseNumber(found, locale).ok ? null : { field, code: 'not-a-number', params: { found } };
  if (field !== 'requirement') return null;
  const known = question.criterion.evidence.map(({ id }) => id);
  return known.includes(found)
    ? null
    : { field, code: 'unknown-requirement', params: { found, allowed: known.join(', ') } };
}

/** Every fault of the draft, or the evidence without its hash. */
export function readEvidence(draft: EvidenceDraft, question: Question, locale: Locale): ReadEvidence {
  const typed = (field: EvidenceField): string | undefined => {
    const text = draft[field]?.normalize('NFC').trim() ?? '';
    return text === '' ? undefined : text;
  };
  const faults = EVIDENCE_FIELDS.flatMap((field) => fieldFault(field, draft[field] ?? '', question, locale) ?? []);
  if (faults.length > 0) return { ok: false, faults };
  const [effective, until] = [parseDay(draft.effective ?? '', locale), parseDay(draft['valid-until'] ?? '', locale)];
  if (effective !== null && until !== null && until < effective)
    return { ok: false, faults: [{ field: 'valid-until', code: 'dates-reversed', params: { effective, until } }] };
  const names = (['document', 'title', 'link', 'file', 'value'] as const).map(typed);
  if (names.every((name) => name === undefined))
    return { ok: false, faults: [{ field: null, code: 'names-nothing', params: {} }] };
  return { ok: true, evidence: assemble(typed, effective, until, locale) };
}

function assemble(
  typed: (field: EvidenceField) => string | undefined,
  effective: string | null,
  until: string | null,
  locale: Locale,
): Evidence {
  const value = parseNumber(typed('value') ?? '', locale);
  const plain = (['requirement', 'document', 'title', 'issuer', 'link'] as const).map((field) => [field, typed(field)]);
  const measurement = value.ok
    ? { value: value.value, ...defined({ unit: typed('unit'), record: typed('record') }) }
    : undefined;
  return defined({
    ...Object.fromEntries(plain),
    measurement,
    effective: effective ?? undefined,
    'valid-until': until ?? undefined,
    section: typed('section'),
    page: typed('page'),
    file: typed('file'),
    note: typed('note'),
  });
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
