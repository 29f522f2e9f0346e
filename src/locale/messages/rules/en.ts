/** English sentences for the rules of a rubric, so that whoever fills in an assessment knows what counts and how. */
import type { Checks } from '../../../model/criterion.ts';
import type { IndexRule } from '../../../model/index-rule.ts';
import type { StateRule } from '../../../model/state-rule.ts';
import type { Rollup } from '../../../model/rules.ts';
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const rulesEn = {
  labels: {
    item: 'What is there',
    note: 'Remark',
    upTo: 'up to',
    upToLevel: 'Up to level',
    acceptance: 'What an assessor looks for',
    facet: 'Facet',
    facets: 'Facets',
    kinds: 'Kinds of instances',
    ownLevels: 'Levels of its own',
    requiresOnly: 'Requires',
    requires: 'Also requires',
    value: 'Value',
    worth: 'Worth',
    made: 'How it is formed',
  },

  answers: {
    noteRequired: () => 'needs a reason',
    ratio: ({ min, max }) =>
      `A part of a whole, such as 870/1000; its share is put on the scale from ${min} to ${max}.`,
    extent: () => 'An answer may say which share of the data it speaks of, and counts by that share.',
    confidence: ({ min, max }) => `An answer may say how sure it is, from ${min} to ${max}.`,
  } satisfies Record<string, Sentence>,

  checks: {
    share: () => 'Everything that is there is ticked; what counts is the ticked share of all worth.',
    sum: () => 'Everything that is there is ticked; what counts is the sum of what is ticked.',
    max: () => 'Everything that is there is ticked; what counts is the best of what is ticked.',
  } satisfies Record<Checks['combine'], Sentence>,

  worth: {
    line: () => 'Between these points the worth runs in a straight line; beyond them it stays as it is:',
    steps: () => 'From each value on, up to the next one, the worth is:',
    stepsUpper: () => 'Above each value, up to and including the next one, the worth is:',
    equalBands: ({ borders }) => `The bands with the borders ${borders} are worth an equal share of the scale each.`,
  } satisfies Record<string, Sentence>,

  nodes: {
    askedIf: ({ condition }) => `Asked only if ${condition}.`,
    perInstance: ({ kind, rollup }) =>
      `Answered once for each instance of “${kind}”; every instance gets a score, and the scores become one: ${rollup}.`,
    perCriterion: ({ kind, rollup }) =>
      `Answered once for each instance of “${kind}”; the answers become one, criterion by criterion: ${rollup}.`,
    perAtLeast: ({ count }) => `With fewer than ${count} instances there is no score.`,
    faceted: ({ facets }) => `Rated once for each of these facets: ${facets}.`,
    adds: () => 'Not rolled up with its siblings; its score is added afterwards.',
    addsFrom: ({ least }) => `Not rolled up with its siblings; its score is added afterwards, at least ${least}.`,
    addsUpTo: ({ most }) => `Not rolled up with its siblings; its score is added afterwards, at most ${most}.`,
    addsBetween: ({ least, most }) =>
      `Not rolled up with its siblings; its score is added afterwards, at least ${least} and at most ${most}.`,
    base: ({ base }) => `${base} is added to what the parts come to.`,
    countsFrom: ({ score }) => `High enough is a score from ${score}.`,
    minRatedShare: ({ share }) => `Without a score for ${share} of the parts there is none here.`,
    minRatedCount: ({ count }) => `With fewer than ${count} parts that have a score there is none here.`,
    step: ({ level }) => `On the step to level ${level}: its own score is judged, not what lies below it.`,
    closedUpper: () => 'A score exactly on a border still has the lower level.',
    ownLevel: ({ rule }) => `Gets a level of its own. ${rule}`,
    below: ({ rule }) => `For everything below: ${rule}`,
  } satisfies Record<string, Sentence>,

  total: {
    entry: ({ condition }) => `There is a total and a level only if ${condition}.`,
    target: ({ target }) => `The target for what does not apply is ${target}, unless an assessment states its own.`,
    lift: () => 'What lies between 0 and 1 becomes 1.',
    derivedFrom: ({ rubric }) => `This rubric is made from ${rubric}; what it does not change is taken from there.`,
    migration: ({ rubric }) => `Answers given by ${rubric} can be carried over.`,
    cohort: ({ groups }) => `Agencies are compared with those of the same ${groups}.`,
    cohortAll: () => 'Agencies are compared with all others.',
    cohortCoverage: ({ share }) => `Left out of the comparison is who has answered less than ${share} of the weight.`,
    cohortSuppressed: ({ count }) => `With fewer than ${count} agencies no figures are shown.`,
  } satisfies Record<string, Sentence>,

  indices: {
    by: ({ tags }) => `one figure per ${tags}`,
    once: () => 'one figure in all',
    criteria: () => 'of all criteria side by side',
    tree: () => 'of the tree as it stands',
    rollup: ({ rollup }) => `formed as: ${rollup}`,
  } satisfies Record<string, Sentence>,

  reads: {
    answer: () => 'from the answers',
    confidence: () => 'from how sure the answers are',
    extent: () => 'from the share of the data that the answers speak of',
    evidence: () => 'from the share of the evidence that is met',
  } satisfies Record<IndexRule['reads'], Sentence>,

  absent: {
    carried: () =>
      'Where an answer says nothing of this state, the state before it counts; before the first state, the answer itself.',
    unanswered: () => 'Where an answer says nothing of this state, it is unanswered.',
    other: ({ state }) => `Where an answer says nothing of this state, that of ${state} counts.`,
  } satisfies Record<'carried' | 'unanswered' | 'other', Sentence>,

  priorities: {
    linear: () => 'The priority of a gap grows with the gap.',
    quadratic: () => 'The priority of a gap grows with the square of the gap.',
  } satisfies Record<Exclude<StateRule['priority'], 'none'>, Sentence>,

  rollups: {
    mean: 'plain mean',
    'weighted-mean': 'mean by weight',
    sum: 'sum',
    'weighted-sum': 'sum, each times its weight',
    ratio: 'what was earned of what could be earned',
    min: 'lowest',
    max: 'highest',
    median: 'median',
    last: 'last that counts',
    count: 'how many score high enough',
    share: 'the share that scores high enough',
    distribution: 'how many stand at each score',
    none: 'side by side, without a score',
  } satisfies Record<Rollup, string>,
};

export type RuleMessages = typeof rulesEn;
