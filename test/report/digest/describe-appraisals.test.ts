import { describe, expect, it } from 'vitest';
import type { AssessmentResult } from '../../../src/model/result.ts';
import { describeAppraisals } from '../../../src/report/digest/describe-appraisals.ts';
import { nodeTitles } from '../../../src/report/digest/node-titles.ts';
import { readerOf } from '../../../src/report/digest/reader.ts';
import { assessment, criterion, dimension, rubric } from '../../scoring/build.ts';
import { score } from '../../../src/scoring/score.ts';

const INSTRUMENT = rubric([
  dimension('d', [
    criterion('a'),
    criterion('b'),
    criterion('c'),
    criterion('o', { answers: { none: 0, half: 2.5, all: 5 } }),
    criterion('e'),
    criterion('again', { levels: undefined, 'answer-of': 'a' }),
  ]),
]);

function lines(answers: Record<string, unknown>, locale: 'en' | 'vi' = 'en') {
  const scored = score(INSTRUMENT, assessment(answers), { asOf: '2026-11-23' });
  const reader = readerOf(locale);
  return describeAppraisals(scored as AssessmentResult, INSTRUMENT, nodeTitles(INSTRUMENT, locale), reader);
}

describe('self-assessment and appraisal', () => {
  it('are set side by side, the widest disagreement first, agreement last', () => {
    const found = lines({
      a: { claimed: 4, appraised: 4 },
      b: { claimed: 4, appraised: 3, 'appraisal-note': 'seen on the spot' },
      c: { claimed: 5, appraised: 2 },
      o: { claimed: 'half', appraised: 'all' },
      e: { claimed: 'dont-know', appraised: 3 },
    });
    expect(found.map(({ node, differenceText, reason }) => [node, differenceText, reason])).toStrictEqual([
      ['e', '', ''],
      ['c', '+3.00', ''],
      ['o', '−2.50', ''],
      ['b', '+1.00', 'seen on the spot'],
      ['a', '0.00', ''],
    ]);
    expect(found.map(({ differs }) => differs)).toStrictEqual([true, true, true, true, false]);
  });

  it('name the answers as they were given', () => {
    const [option] = lines({ o: { claimed: 'half', appraised: 'all' } });
    expect([option?.claimed.text, option?.appraised.text].map((text) => text?.split(' ')[0])).toStrictEqual([
      'half',
      'all',
    ]);
  });

  it('leave out what only one of the two has answered, and what counts another answer once more', () => {
    expect(lines({ a: { claimed: 4 }, b: { appraised: 3 }, c: 2 })).toStrictEqual([]);
    expect(lines({ a: { claimed: 4, appraised: 3 } }).map(({ node }) => node)).toStrictEqual(['a']);
  });
});
