/** English texts for what a result says beside the score: indices, states, instances, peers, distributions. */
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const furtherEn = {
  labels: {
    indices: 'Indices',
    index: 'Index',
    group: 'Group',
    all: 'All',
    criteriaCounted: 'Criteria counted',
    distribution: 'How many at each score',
    states: 'States of the answers',
    stateNow: 'Now',
    gap: 'Gap',
    priority: 'Priority',
    node: 'Dimension or criterion',
    instances: 'Answered for',
    cohorts: 'Peers',
    allAgencies: 'All agencies',
    compared: 'Compared',
    leftOut: 'Left out',
    mean: 'Mean',
    lower: 'Lower quarter',
    median: 'Median',
    upper: 'Upper quarter',
    justified: 'Answers that need a reason',
    confidence: 'Confidence',
    extent: 'Share of the data',
    noneTicked: 'none of them',
    ticked: 'What is there',
    added: 'added',
  },
  sentences: {
    blockersOf: ({ dimension, level }) => `${dimension}: what blocks level ${level}`,
    levelRequires: ({ level, condition }) => `Level ${level} also requires that ${condition}.`,
    levelRequiresOnly: ({ level, condition }) => `Level ${level} requires that ${condition}.`,
    requiresLeft: ({ level }) => `the score is enough for level ${level}; what it also requires is still open`,
    conditionsLeft: ({ level }) => `what level ${level} requires is not met yet`,
    mustExceed: ({ score, level }) => `level ${level} begins above ${score}`,
    distributionOf: ({ count, score }) => `${count} at ${score}`,
    by: ({ date }) => `by ${date}`,
    notAskedBecause: ({ condition }) => `Not asked: it is asked only if ${condition}.`,
    answerOf: ({ criterion }) => `Not asked: the answer to “${criterion}” is counted here once more.`,
    confidenceOf: ({ criterion }) => `Not asked: how sure the answer to “${criterion}” is counts here.`,
    extentOf: ({ criterion }) => `Not asked: the share of the data that “${criterion}” speaks of counts here.`,
    evidenceOf: ({ criterion }) => `Not asked: the share of the evidence for “${criterion}” that is met counts here.`,
    suppressed: () => 'too few agencies to show figures',
    atLeastLevel: ({ level, share }) => `level ${level} or higher: ${share}`,
    manyInstances: ({ count, kind }) =>
      `${count} × ${kind}: too many to list here; the workbook and the CSV have every answer.`,
    heat: () => 'The darker the cell, the higher the figure.',
    priorities: () => 'Priority runs from 0 to 100; the higher, the more urgent.',
    justified: ({ criterion, answer }) => `${criterion}: “${answer}”`,
  } satisfies Record<string, Sentence>,
};

export type FurtherMessages = typeof furtherEn;
