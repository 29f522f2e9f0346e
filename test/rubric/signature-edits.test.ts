/** Who answers is named once, on the side that was answered. */
import { describe, expect, it } from 'vitest';
import type { AnswerChange } from '../../src/model/answer-change.ts';
import { signatureEdits } from '../../src/rubric/signature-edits.ts';

const change = (set: AnswerChange['set']): AnswerChange => ({ criterion: 'first', instance: null, set });
const FILE = { kind: 'assessment', period: '2026', answers: {} };

describe('a signature', () => {
  it('stands behind what comes before it in an assessment', () => {
    expect(signatureEdits(FILE, [change({ claimed: 3 })], 'An')).toEqual([
      { kind: 'insert', path: ['assessed-by'], to: 'An', beside: { key: 'period', side: 'behind' } },
    ]);
  });

  it('names the assessor apart from the agency', () => {
    const edits = signatureEdits(FILE, [change({ appraised: 3, 'appraisal-note': 'why' })], 'Bình');
    expect(edits.map(({ path }) => path)).toEqual([['appraised-by']]);
  });

  it.each([
    { because: 'somebody is named already', file: { ...FILE, 'assessed-by': 'Bình' }, set: { claimed: 3 }, who: 'An' },
    { because: 'nobody says who it is', file: FILE, set: { claimed: 3 }, who: null },
    { because: 'only a note is added', file: FILE, set: { note: 'why' }, who: 'An' },
    { because: 'an answer is taken away', file: FILE, set: { claimed: null }, who: 'An' },
  ])('is not set where $because', ({ file, set, who }) => {
    expect(signatureEdits(file, [change(set)], who)).toEqual([]);
  });
});
