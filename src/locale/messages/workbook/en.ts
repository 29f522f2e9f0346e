/** English texts that only the workbook needs. */
import type { LevelRule, Rollup, Scoring } from '../../../model/rules.ts';
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const workbookEn = {
  labels: {
    dimensions: 'Dimensions',
    scores: 'Scores',
    toNextLevel: 'To the next level',
    criteriaToRaise: 'Criteria to raise',
    whyAndEvidence: 'Why, and the evidence to bring',
    evidenceToBring: 'Evidence to bring',
    severity: 'Severity',
    code: 'Code',
    id: 'Id',
    threshold: 'From score',
    description: 'Description',
    line: 'Line',
    title: 'Title',
    date: 'Date of assessment',
    previous: 'Earlier period',
    sources: 'Sources',
    unanswered: 'Unanswered',
    dontKnow: 'Don’t know',
    notApplicable: 'Not applicable',
    rounding: 'Rounding',
    minCoverage: 'Least coverage',
  },
  sentences: {
    sheetHeading: ({ sheet, agency, period }) => `${sheet}: ${agency}, ${period}`,
    scoreIn: ({ view }) => `Score (${view})`,
    levelAndTitle: ({ level, title }) => `Level ${level}: ${title}`,
    outOf: ({ max }) => `out of ${max}`,
    changeSince: ({ period, change }) => `${change} since ${period}`,
    stoodAt: ({ period, score, level }) => `${period}: ${score}, level ${level}`,
    noEarlierPeriod: () => 'no earlier period',
    ofTheWeight: () => 'of the weight is answered',
    restOnSheet: ({ count, sheet }) => `${count} more on the sheet “${sheet}”`,
    until: ({ state, date }) => `${state}, until ${date}`,
    requirement: ({ title, from }) => `${title} (${from})`,
    notApplicableBecause: ({ reason }) => `Not applicable: ${reason}`,
    nothingMissing: () => 'Nothing is missing: every target is reached.',
    noFindings: () => 'There are no findings.',
    targetFrom: ({ level, score }) => `Level ${level} (from ${score})`,
    radarAlternative: ({ agency }) =>
      `Radar chart of the dimensions of ${agency}; its figures stand in the table of dimensions on this sheet.`,
    barAlternative: ({ agency }) =>
      `Bar chart of the views of each dimension of ${agency}; its figures stand in the table of dimensions on this sheet.`,
    agenciesAlternative: () => 'Bar chart of the score of each agency; its figures stand in the table on this sheet.',
    tooManyAgencies: ({ count, limit }) =>
      `${count} agencies: above ${limit}, an agency’s own sheets are left out. Report a single agency to see them.`,
    page: ({ page, pages }) => `Page ${page} of ${pages}`,
  } satisfies Record<string, Sentence>,
  rollups: {
    mean: 'The score of a node is the plain mean of what lies below it.',
    'weighted-mean': 'The score of a node is the mean, by weight, of what lies below it.',
    sum: 'The score of a node is the sum of what lies below it.',
    'weighted-sum': 'The score of a node is the sum, times weight, of what lies below it.',
    min: 'The score of a node is the lowest of what lies below it.',
    max: 'The score of a node is the highest of what lies below it.',
    median: 'The score of a node is the median of what lies below it.',
    ratio:
      'The score of a node is what was earned below it, as a share of what could be earned, times the top of the scale.',
    last: 'The score of a node is the last one below it that counts, in the order of the rubric.',
    count: 'The score of a node is the number of scores below it that are high enough.',
    share: 'The score of a node is the share of the scores below it that are high enough.',
    distribution: 'No score is formed; it is shown how many criteria stand at each score.',
    none: 'There is no total; the dimensions stand side by side.',
  } satisfies Record<Rollup, string>,
  levelRules: {
    bands: 'The level is the highest one whose threshold the exact score reaches.',
    ladder: 'The level is the highest one whose step, and every step below it, is fulfilled.',
    requires: 'The level is the highest one whose conditions, and those of every level below it, hold.',
    none: 'The rubric gives no level.',
  } satisfies Record<LevelRule, string>,
  unanswered: {
    lowest: 'counts as the lowest value of the scale',
    zero: 'counts as 0',
    exclude: 'is left out of the score',
    block: 'blocks the score: there is none',
    refuse: 'is refused: such an assessment is not scored',
  } satisfies Record<Scoring['unanswered'], string>,
  notApplicable: {
    exclude: 'is left out of the score',
    full: 'counts as the highest value of the scale',
    lowest: 'counts as the lowest value of the scale',
    zero: 'counts as 0',
    target: 'counts as the target that the assessment, or else the rubric, states',
    proportional: 'earns in sums the same share of its points as its siblings; elsewhere it is left out',
    block: 'blocks the score: there is none',
    refuse: 'is refused: such an assessment is not scored',
  } satisfies Record<Scoring['not-applicable'], string>,
  evidenceRules: {
    caps: 'A claim counts only as far as valid evidence supports it; the assessor’s answer, where given, takes its place.',
    ignored: 'A claim counts as it is, with or without evidence; the assessor’s answer, where given, takes its place.',
  } satisfies Record<Scoring['evidence'], string>,
  rules: {
    minCoverage: ({ share }) => `Below ${share} of the weight answered, no level is given.`,
    noMinCoverage: () => 'None; a level is given however little is answered.',
    notRounded: () => 'None: levels are decided on exact values; only the display is rounded.',
    rounded: ({ mode, digits }) => `The rubric rounds as a step of its arithmetic: ${mode}, ${digits} digits.`,
  } satisfies Record<string, Sentence>,
};

export type WorkbookMessages = typeof workbookEn;
