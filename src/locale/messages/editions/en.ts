/** English texts on two editions of a rubric: how they differ, and what becomes of assessments on the way. */
import type { AskAgainReason, MigratedAssessment } from '../../../model/migrated.ts';
import type { MovesScores } from '../../../model/rubric-difference.ts';
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const editionsEn = {
  labels: {
    change: 'Change',
    shareOfTotal: 'Share of the total',
    before: 'Before',
    after: 'After',
    movement: 'Movement',
    scores: 'Scores by both editions',
    texts: 'Texts',
    top: 'the top of the tree',
    files: 'Assessments',
    moved: 'Answers that go on in another form',
    takenOut: 'Taken out of the answers; what was said stays in the file',
    byQuestion: 'Question by question, over all assessments',
    again: 'To answer again',
    fresh: 'New in this edition, to answer',
    open: 'Without an answer',
    refused: 'What stands in the way',
    skipped: 'Passed over',
    failures: 'Could not be migrated',
  },

  groups: {
    yes: 'Moves scores',
    may: 'May move some scores',
    no: 'Moves no score',
  } satisfies Record<MovesScores, string>,

  differences: {
    none: () => 'The two rubrics do not differ.',
    counts: ({ yes, may, no }) =>
      `${yes} ${yes === '1' ? 'change moves' : 'changes move'} scores, ${may} may move some, ${no} move none.`,
    added: ({ parent, count }) => `added to ${parent}${count === '' ? '' : `, with ${count} criteria`}`,
    removed: ({ parent, count }) => `removed from ${parent}${count === '' ? '' : `, with ${count} criteria`}`,
    split: ({ ids }) => `split into ${ids}`,
    moved: ({ from, to }) => `moved from ${from} to ${to}`,
    renamed: ({ id }) => `has a new id; it was ${id}`,
    translated: ({ key, language }) => `${key}: ${language} added`,
    share: ({ before, after }) => `share of the total: ${before} before, ${after} after`,
    moreTexts: ({ count }) => `${count} more; --all shows every text in full`,
    noCounterpart: ({ answers }) => `only where the answer was ${answers}; none of the new answers says the same`,
    sameEdition: ({ rubric }) =>
      `Both say that they are ${rubric}, yet they differ. A change that moves scores needs a new version.`,
    scoresMoved: ({ count }) => `${count} ${count === '1' ? 'change moves' : 'changes move'} scores, or may move some`,
  } satisfies Record<string, Sentence>,

  scores: {
    level: ({ level }) => `level ${level}`,
    levelUp: () => 'rises a level',
    levelDown: () => 'falls a level',
    levelGained: () => 'gets a level',
    levelLost: () => 'loses its level',
    up: () => 'scores higher',
    down: () => 'scores lower',
    same: () => 'unchanged',
    unknown: () => 'cannot be compared',
    counts: ({ up, down, same }) => `${up} rise to a higher level, ${down} fall to a lower one, ${same} keep theirs.`,
    gained: ({ count, agencies }) =>
      `${count} ${count === '1' ? 'gets' : 'get'} a level where there was none: ${agencies}.`,
    lost: ({ count, agencies }) =>
      `${count} ${count === '1' ? 'loses its level and has' : 'lose their level and have'} none: ${agencies}.`,
    noLevel: ({ count }) => `${count} ${count === '1' ? 'has' : 'have'} no level by either edition.`,
    leftOut: ({ agency, rubric, ids }) =>
      `${agency}: ${rubric} does not admit the answers to ${ids}; they are left out`,
  } satisfies Record<string, Sentence>,

  migration: {
    dryRun: () => 'Nothing was written. With --write the files are changed.',
    counts: ({ ready, refused, skipped }) => `${ready} migrated, ${refused} could not be, ${skipped} passed over.`,
    dryCounts: ({ ready, refused, skipped }) => `${ready} can be migrated, ${refused} cannot, ${skipped} passed over.`,
    missing: ({ rubric }) =>
      `Edition ${rubric} was not found, so there is no score by it; name its file with --rubric.`,
    already: () => 'answers this edition already',
    otherRubric: ({ rubric }) => `answers ${rubric}`,
    later: ({ rubric }) => `answers a later edition, ${rubric}`,
    requirement: ({ from, to }) => `evidence ${from} is now ${to}`,
    requirementDropped: ({ id }) => `evidence ${id} is asked for no more; it stays as a comment`,
    valueDropped: ({ key, value }) => `${key}: ${value} has no counterpart; it stays as a comment`,
    failed: ({ count }) => `${count} ${count === '1' ? 'file' : 'files'} could not be migrated`,
    ofAll: ({ count, all }) => `${count} of ${all}`,
    instance: ({ instance }) => `for ${instance}`,
  } satisfies Record<string, Sentence>,

  statuses: {
    ready: 'not written yet',
    written: 'written',
    refused: 'not written, for it would not be sound',
    'not-written': 'could not be written',
  } satisfies Record<MigratedAssessment['status'], string>,

  reasons: {
    changed: 'The question changed too much',
    'no-counterpart': 'None of the new answers says the same',
    merged: 'Several questions became this one',
  } satisfies Record<AskAgainReason, string>,

  /** Comments that stay in a file where something was taken out of it. */
  epitaphs: {
    dropped: ({ to }) => `Not asked by ${to} any more.`,
    again: ({ to, goals }) => `To be answered again for ${to}, as ${goals}.`,
    answerWas: ({ from }) => `The answer for ${from} was:`,
    requirement: ({ to }) => `Not asked for by ${to} any more:`,
    value: ({ to }) => `No answer of ${to} says the same; before it was:`,
  } satisfies Record<string, Sentence>,
};

export type EditionMessages = typeof editionsEn;
