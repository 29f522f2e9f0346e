/** The scoring rules of a rubric as sentences that an official can read and quote. */
import type { Rubric } from '../../model/rubric.ts';
import type { Rounding, Scoring } from '../../model/rules.ts';
import { totalRules } from '../digest/describe-rules.ts';
import type { Reader } from '../digest/reader.ts';

export function policySentences(rubric: Rubric, reader: Reader): string[] {
  const { scoring, scale } = rubric;
  const { messages, figures } = reader;
  const { sentences, rollups, levelRules, unanswered, dontKnow, notApplicable } = messages.markdown;
  const coverage = scoring['min-coverage'];
  return [
    sentences.scale({ min: figures.number(scale.min), max: figures.number(scale.max) }),
    ...(scoring.normalise ? [sentences.normalised()] : []),
    rollups[scoring.rollup],
    levelRules[scoring.level],
    ...ladderSentences(scoring, reader),
    roundingSentence(scoring.round, reader),
    scoring.evidence === 'caps' ? messages.sentences.evidenceCaps() : sentences.evidenceIgnored(),
    unanswered[scoring.unanswered],
    dontKnow[scoring['dont-know'] ?? scoring.unanswered],
    notApplicable[scoring['not-applicable']],
    ...(coverage === undefined ? [] : [sentences.minCoverage({ share: figures.percent(coverage) })]),
    ...totalRules(rubric, reader),
  ];
}

function ladderSentences({ level, ladder }: Scoring, { messages, figures }: Reader): string[] {
  if (level !== 'ladder' || ladder?.each === undefined) return [];
  const named = (answer: number | string): string => (typeof answer === 'number' ? figures.number(answer) : answer);
  const each = named(ladder.each);
  return [
    messages.markdown.sentences.ladderEach({ each, below: ladder.below === undefined ? each : named(ladder.below) }),
  ];
}

function roundingSentence({ mode, digits, at }: Rounding, { messages, figures }: Reader): string {
  const { rounding, roundingModes } = messages.markdown;
  return mode === 'none'
    ? rounding.none()
    : rounding[at]({ mode: roundingModes[mode], digits: figures.number(digits) });
}
