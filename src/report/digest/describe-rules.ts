/** The rules of one dimension or of the total, as sentences; only what differs from the plain case is said. */
import type { Criterion } from '../../model/criterion.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Dimension, Per, Rubric } from '../../model/rubric.ts';
import type { MinRated, Scoring } from '../../model/rules.ts';
import { inLocale } from '../../model/text.ts';
import { describeCondition } from './describe-condition.ts';
import { measuredRules } from './describe-measured.ts';
import { worthSentence } from './describe-worth.ts';
import type { Reader } from './reader.ts';

/** What a dimension says for itself; a roll-up of its own is left to the caller. */
export function dimensionRules(dimension: Dimension, rubric: Rubric, reader: Reader): string[] {
  const { rules } = reader.messages;
  const { step, adds, per, closed } = dimension;
  const coverage = dimension['min-coverage'];
  return [
    askedIfSentence(dimension, rubric, reader),
    ...(per === undefined ? [] : perSentences(per, rubric, reader)),
    ...(step === undefined ? [] : [rules.nodes.step({ level: reader.figures.number(step) })]),
    ...formulaSentences(dimension, reader),
    ...(adds === undefined ? [] : [addsSentence(adds, reader)]),
    coverage === undefined
      ? ''
      : reader.messages.markdown.sentences.minCoverage({ share: reader.figures.percent(coverage) }),
    ...levelSentences(dimension, rubric, reader),
    closed === 'upper' ? rules.nodes.closedUpper() : '',
    ...policySentencesBelow(dimension, reader),
  ].filter((text) => text !== '');
}

/** What the rubric's `scoring` says beside its policies. */
export function totalRules(rubric: Rubric, reader: Reader): string[] {
  const { total, answers, nodes } = reader.messages.rules;
  const { figures } = reader;
  const { scoring, confidence, migration } = rubric;
  const entry = describeCondition(scoring.entry, rubric, reader);
  const [base] = rubric['derived-from'] ?? [];
  return [
    entry === '' ? '' : total.entry({ condition: entry }),
    ...formulaSentences(scoring, reader),
    scoring.round.lift ? total.lift() : '',
    scoring.closed === 'upper' ? nodes.closedUpper() : '',
    scoring.target === undefined ? '' : total.target({ target: figures.number(scoring.target) }),
    scoring.extent ? answers.extent() : '',
    confidence === undefined
      ? ''
      : answers.confidence({ min: figures.number(confidence.min), max: figures.number(confidence.max) }),
    ...cohortSentences(rubric, reader),
    ...auditSentences(rubric, reader),
    base === undefined ? '' : total.derivedFrom({ rubric: base }),
    migration === undefined ? '' : total.migration({ rubric: migration.from }),
  ].filter((text) => text !== '');
}

/** Empty where the question is always asked. */
export function askedIfSentence(
  { 'asked-if': conditions }: Pick<Dimension, 'asked-if'>,
  rubric: Rubric,
  reader: Reader,
): string {
  const condition = describeCondition(conditions, rubric, reader);
  return condition === '' ? '' : reader.messages.rules.nodes.askedIf({ condition });
}

/** How the answer to a criterion becomes its score; when it is asked is said apart. */
export function criterionRules(criterion: Criterion, rubric: Rubric, reader: Reader): string[] {
  const { answers, checks: say } = reader.messages.rules;
  const { number, checks, worth, adds, scale = rubric.scale } = criterion;
  const range = { min: reader.figures.number(scale.min), max: reader.figures.number(scale.max) };
  return [
    number?.ratio === true ? answers.ratio(range) : '',
    checks === undefined ? '' : say[checks.combine](),
    worth === undefined ? '' : worthSentence(worth, reader),
    adds === undefined ? '' : addsSentence(adds, reader),
    ...measuredRules(criterion, reader),
  ].filter((text) => text !== '');
}

type Adds = NonNullable<Dimension['adds']>;

export function addsSentence({ 'at-least': least, 'at-most': most }: Adds, { messages, figures }: Reader): string {
  const { nodes } = messages.rules;
  const said = {
    least: least === undefined ? '' : figures.number(least),
    most: most === undefined ? '' : figures.number(most),
  };
  if (least !== undefined && most !== undefined) return nodes.addsBetween(said);
  if (least !== undefined) return nodes.addsFrom(said);
  return most === undefined ? nodes.adds() : nodes.addsUpTo(said);
}

function perSentences({ kind, first, rollup, 'at-least': count }: Per, rubric: Rubric, reader: Reader): string[] {
  const { nodes, rollups } = reader.messages.rules;
  const named = {
    kind: inLocale(ownValue(rubric['instance-kinds'], kind)?.title, reader.locale) || kind,
    rollup: rollups[rollup],
  };
  return [
    first === 'instance' ? nodes.perInstance(named) : nodes.perCriterion(named),
    count > 1 ? nodes.perAtLeast({ count: reader.figures.number(count) }) : '',
  ];
}

type Formula = Pick<Scoring, 'counts-from' | 'base' | 'worth' | 'min-rated'>;

/** From what the parts roll up to, to the score. */
export function formulaSentences(rules: Formula, reader: Reader): string[] {
  const { messages, figures } = reader;
  const { nodes } = messages.rules;
  const { base, worth, 'counts-from': from, 'min-rated': rated } = rules;
  return [
    from === undefined ? '' : nodes.countsFrom({ score: figures.number(from) }),
    base === undefined ? '' : nodes.base({ base: figures.number(base) }),
    worth === undefined ? '' : worthSentence(worth, reader),
    ...(rated === undefined ? [] : minRatedSentences(rated, reader)),
  ];
}

function minRatedSentences({ share, count }: MinRated, { messages, figures }: Reader): string[] {
  const { nodes } = messages.rules;
  return [
    share === undefined ? '' : nodes.minRatedShare({ share: figures.percent(share) }),
    count === undefined ? '' : nodes.minRatedCount({ count: figures.number(count) }),
  ];
}

function levelSentences({ level, levels }: Dimension, { scoring }: Rubric, { messages }: Reader): string[] {
  const used = level ?? scoring.level;
  const isOwn = used !== scoring.level || (levels !== undefined && used !== 'none');
  if (!isOwn) return [];
  const rule = messages.markdown.levelRules[used];
  return [used === 'none' ? rule : messages.rules.nodes.ownLevel({ rule })];
}

function policySentencesBelow(dimension: Dimension, { messages }: Reader): string[] {
  const { markdown, rules } = messages;
  const { unanswered, 'dont-know': dontKnow, 'not-applicable': notApplicable } = dimension;
  return [
    unanswered === undefined ? '' : markdown.unanswered[unanswered],
    dontKnow === undefined ? '' : markdown.dontKnow[dontKnow],
    notApplicable === undefined ? '' : markdown.notApplicable[notApplicable],
  ].map((rule) => (rule === '' ? '' : rules.nodes.below({ rule })));
}

/** What is said of appraisals and waivers beside the plain case. */
function auditSentences({ scoring }: Rubric, { messages }: Reader): string[] {
  const { rules } = messages.audit;
  const waived = { allowed: rules.waiversAllowed, refused: rules.waiversRefused };
  return [
    scoring['appraisal-note'] === 'required' ? rules.appraisalNote() : '',
    scoring.waivers === undefined ? '' : waived[scoring.waivers](),
  ];
}

function cohortSentences({ cohort }: Rubric, { messages, figures }: Reader): string[] {
  if (cohort === undefined) return [];
  const { total } = messages.rules;
  const { by, 'min-coverage': coverage, 'suppress-below': count } = cohort;
  return [
    by.length === 0 ? total.cohortAll() : total.cohort({ groups: by.join(messages.markdown.labels.comma) }),
    coverage > 0 ? total.cohortCoverage({ share: figures.percent(coverage) }) : '',
    count > 1 ? total.cohortSuppressed({ count: figures.number(count) }) : '',
  ];
}
