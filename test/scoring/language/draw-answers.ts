/** Draws answers, the evidence that is asked for, and the pieces of evidence that are brought. */
import fc from 'fast-check';
import type { EvidenceFile } from '../../../src/model/evidence.ts';
import { worthDrawn } from './draw-rules.ts';
import { GRID, maybe, PICK, seldom, SHARE, unlessLeftOut, type Drawn, type Limits, type Plain } from './drawing.ts';

/** A value by its number in the list of those that can be given, or a word in its place. */
export type Picked = number | string | undefined;

export function answerDrawn({ words = [undefined, 'not-applicable', 'dont-know'] }: Limits) {
  const picked: fc.Arbitrary<Picked> =
    words.length === 0
      ? PICK
      : fc.oneof({ weight: 4, arbitrary: PICK }, { weight: 1, arbitrary: fc.constantFrom(...words) });
  return fc.record({
    claimed: picked,
    appraised: seldom(picked),
    states: fc.array(maybe(picked), { minLength: 3, maxLength: 3 }),
    extent: maybe(SHARE),
    confidence: maybe(GRID),
    evidence: fc.array(pieceDrawn(), { maxLength: 3 }),
  });
}
export type AnswerDrawn = Drawn<ReturnType<typeof answerDrawn>>;

export function requirementDrawn(limits: Limits) {
  const measured = fc.record({
    worth: worthDrawn(limits),
    counts: fc.constantFrom('caps', 'replaces', 'shown'),
  });
  return fc.record({
    from: PICK,
    to: seldom(PICK),
    accepts: seldom(fc.constantFrom<string[]>(['document'], ['link', 'measurement'])),
    'max-age': seldom(fc.constantFrom('P1Y', 'P9M', 'P1Y1M', 'P26W', 'P90D', 'P1M3D')),
    count: fc.constantFrom(1, 1, 1, 2),
    measured: unlessLeftOut(limits, 'measured', seldom(measured)),
  });
}

/** The day on which drawn evidence is judged: some of it begins or ends on it, or a day beside it. */
export const AS_OF = '2026-11-23';

const SAME = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

export const FILES: ReadonlyMap<string, EvidenceFile> = new Map([
  ['there.pdf', { status: 'present', sha256: SAME }],
  ['gone.pdf', { status: 'missing' }],
  ['away.pdf', { status: 'outside' }],
]);

const PIECES: readonly Plain[] = [
  { document: '1' },
  { document: '2' },
  { title: 'Minutes' },
  { link: 'https://example.org' },
  { link: 'https://example.org', document: '3' },
  { measurement: { value: 1 } },
  { measurement: { value: 5 } },
  { measurement: { value: 9 } },
  { file: 'there.pdf' },
  { file: 'there.pdf', sha256: SAME },
  { file: 'there.pdf', sha256: OTHER },
  { file: 'gone.pdf' },
  { file: 'away.pdf' },
  { file: 'unseen.pdf' },
];

function pieceDrawn() {
  const days = [AS_OF, '2026-11-24', '2025-11-23', '2025-11-22', '2026-02-23', '2026-05-25', '2024-02-29'];
  return fc.record({
    requirement: fc.oneof({ weight: 5, arbitrary: PICK }, { weight: 1, arbitrary: fc.constant(undefined) }),
    what: fc.constantFrom(...PIECES),
    effective: maybe(fc.constantFrom(...days)),
    until: seldom(fc.constantFrom(AS_OF, '2026-11-22', '2027-01-01')),
  });
}
