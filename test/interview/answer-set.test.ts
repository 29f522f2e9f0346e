/** What an answer changes beside itself, and the reasons that it needs. */
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../../src/model/assessment.ts';
import type { Side } from '../../src/model/view.ts';
import { answering, type Answering } from '../../src/interview/answer-set.ts';
import { everyKind, questionOf } from './every-kind.ts';

async function give(
  id: string,
  value: AnswerValue | null,
  side: Side,
  answer: Partial<Answer> = {},
): Promise<Answering> {
  const given = { evidence: [], ...answer };
  return answering(value, { question: await questionOf(id), side, answer: given, rubric: await everyKind() });
}

describe("the agency's answer", () => {
  it('stands for itself', async () => {
    const { needs, set } = await give('strategy', 3, 'claimed');
    expect(needs).toBeNull();
    expect(set(null)).toEqual({ claimed: 3 });
  });

  it('needs a reason where it does not apply, with the present one to begin with', async () => {
    const { needs, set } = await give('strategy', 'not-applicable', 'claimed', { reason: 'before' });
    expect(needs).toEqual({ why: 'not-applicable', present: 'before' });
    expect(set('now')).toEqual({ claimed: 'not-applicable', reason: 'now' });
  });

  it('needs a note where the option asks for one', async () => {
    const { needs, set } = await give('veto', 'stop', 'claimed', { note: 'before' });
    expect(needs).toEqual({ why: 'wants-note', present: 'before' });
    expect(set('now')).toEqual({ claimed: 'stop', note: 'now' });
  });

  it('takes the reason away when it applies after all', async () => {
    const { set } = await give('strategy', 3, 'claimed', { claimed: 'not-applicable', reason: 'none of ours' });
    expect(set(null)).toEqual({ claimed: 3, reason: null });
  });

  it('leaves the reason to the assessor who says that it does not apply', async () => {
    const { set } = await give('strategy', 3, 'claimed', { appraised: 'not-applicable', reason: 'none of theirs' });
    expect(set(null)).toEqual({ claimed: 3 });
  });

  it('can be taken away without a reason', async () => {
    const { needs, set } = await give('veto', null, 'claimed', { claimed: 'stop', note: 'why' });
    expect(needs).toBeNull();
    expect(set(null)).toEqual({ claimed: null });
  });
});

describe("the assessor's answer", () => {
  it('needs a reason where it differs from the claim', async () => {
    const { needs, set } = await give('strategy', 2, 'appraised', { claimed: 3 });
    expect(needs).toEqual({ why: 'differs', present: '' });
    expect(set('no decision')).toEqual({ appraised: 2, 'appraisal-note': 'no decision' });
  });

  it.each<{ claimed: AnswerValue; appraised: AnswerValue; id: string }>([
    { id: 'strategy', claimed: 3, appraised: 3 },
    { id: 'checked', claimed: ['report', 'rules'], appraised: ['rules', 'report'] },
    { id: 'strategy', claimed: 'dont-know', appraised: 'dont-know' },
  ])('needs none where both say $claimed', async ({ id, claimed, appraised }) => {
    const { needs } = await give(id, appraised, 'appraised', { claimed });
    expect(needs).toBeNull();
  });

  it('needs none where the agency said nothing', async () => {
    expect((await give('strategy', 2, 'appraised')).needs).toBeNull();
  });

  it('differs where only one of the two does not apply; the reason stands in both places', async () => {
    const { needs, set } = await give('strategy', 'not-applicable', 'appraised', { claimed: 3 });
    expect(needs?.why).toBe('differs');
    expect(set('not theirs')).toEqual({
      appraised: 'not-applicable',
      'appraisal-note': 'not theirs',
      reason: 'not theirs',
    });
  });

  it("never writes over the agency's reason", async () => {
    const before = { claimed: 'not-applicable', reason: 'none of ours' };
    const agreed = await give('strategy', 'not-applicable', 'appraised', before);
    expect(agreed.set('another')).toEqual({ appraised: 'not-applicable' });
    const other = await give('strategy', 4, 'appraised', before);
    expect(other.set('they have one')).toEqual({ appraised: 4, 'appraisal-note': 'they have one' });
  });
});
