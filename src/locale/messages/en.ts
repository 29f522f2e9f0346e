/** English texts. The other languages have the same keys and parameters; the compiler checks it. */
import type { BlockerReason, EvidenceState, FindingCode, NullReason, View } from '../../model/result.ts';
import type { EvidenceKind } from '../../model/criterion.ts';
import type { Rollup } from '../../model/rules.ts';
import type { IssueCode } from '../../model/issue.ts';
import type { Params } from '../params.ts';
import { auditEn } from './audit/en.ts';
import { changesEn } from './changes/en.ts';
import { conditionsEn } from './conditions/en.ts';
import { editionsEn } from './editions/en.ts';
import { furtherEn } from './further/en.ts';
import { markdownEn } from './markdown/en.ts';
import { rulesEn } from './rules/en.ts';
import { sessionIssuesEn } from './sessions/en.ts';
import { tableIssuesEn } from './tables/en.ts';
import { workbookEn } from './workbook/en.ts';

type Sentence = (params: Params) => string;

/** What systems say when there is no room, on the disk or for this user. */
export function isFull(detail: string | undefined): boolean {
  return detail === 'ENOSPC' || detail === 'EDQUOT';
}

export const en = {
  issues: {
    'file-not-found': ({ path }) => `There is no file or folder ${path}`,
    'file-not-readable': ({ detail }) => `The file cannot be read: ${detail}`,
    'file-not-writable': ({ detail }) =>
      isFull(detail)
        ? 'The file cannot be written: the disk is full; make room and try again'
        : `The file cannot be written: ${detail}; is its folder there, and may you write to it?`,
    'file-too-large': ({ size, limit }) => `The file has ${size} bytes; at most ${limit} are read`,
    'file-empty': () => 'The file is empty',
    'folder-without-assessments': () => 'No assessment was found in this folder',
    'link-outside': () => 'This link leads out of the folder that is searched; it is not followed',
    'period-without-assessments': ({ period }) => `There is no assessment of period ${period} here`,
    'not-utf8': ({ encoding }) =>
      encoding === ''
        ? 'The file is not UTF-8 from here on; save it as UTF-8'
        : `The file is ${encoding}; save it as UTF-8`,
    'control-character': ({ character }) => `The character ${character} is not allowed; remove it`,
    'yaml-syntax': ({ detail }) => `This is not valid YAML: ${detail}`,
    'json-syntax': ({ detail }) => `This is not valid JSON: ${detail}`,
    'yaml-anchor': ({ text }) => `Anchors such as ${text} are not allowed; write the value out`,
    'yaml-alias': ({ text }) => `Aliases such as ${text} are not allowed; write the value out`,
    'yaml-tag': ({ text }) => `Tags such as ${text} are not allowed`,
    'yaml-directive': ({ text }) => `Directives such as ${text} are not allowed`,
    'yaml-several-documents': () => 'A file holds one document only; remove what follows from here',
    'too-deep': ({ limit }) => `Lists and maps are nested deeper than ${limit}`,
    'duplicate-key': ({ key }) => `The key ${key} occurs twice`,
    'number-too-precise': ({ found }) => `${found} has more digits than a number can keep; write at most 15`,
    'not-a-map': ({ kind }) => `A file of kind ${kind} holds keys and values`,
    'unknown-kind': ({ found }) => `There is no kind of file called ${found}`,
    'wrong-kind': ({ found, expected }) => `This file is of kind ${found}, where kind ${expected} is expected`,
    'unknown-schema-version': ({ found }) => `Schema version ${found} is not known to this edition of thang`,
    'missing-key': ({ key }) => `The key ${key} is missing`,
    'unknown-key': ({ key }) => `There is no key ${key} here`,
    'wrong-type': ({ expected, foundType }) => `Expected ${expected}, found ${foundType}`,
    'quotes-needed': ({ expected, foundType }) => `Expected ${expected}, found ${foundType}; write it in quotes`,
    'key-not-text': () =>
      'A key must be text, not a list, a map or nothing; put a value that begins with [ or { in quotes',
    'not-one-of': ({ found, allowed }) => `${found} is not one of: ${allowed}`,
    'too-small': ({ limit }) => `The number is too small; the least is ${limit}`,
    'too-large': ({ limit }) => `The number is too large; the most is ${limit}`,
    'too-short': ({ limit }) => `Too short; at least ${limit}`,
    'too-long': ({ limit }) => `Too long; at most ${limit}`,
    'bad-format': ({ found, format }) => `${found} is not ${format}`,
    'text-without-language': () => 'A text needs at least one of vi, en, fa',
    'reserved-id': ({ found }) => `${found} is a reserved word and cannot be an id`,
    'invalid-value': ({ found }) => `${found} is not a valid value`,
    'duplicate-id': ({ id, other }) =>
      id === other ? `The id ${id} occurs twice` : `The id ${id} differs from ${other} by case only`,
    'scale-empty': ({ min, max }) => `The scale runs from ${min} to ${max}; the end must be above the start`,
    'criterion-without-answers': ({ id }) =>
      `Criterion ${id} has none of levels, answers, number, checks; one says how it is answered`,
    'several-answer-kinds': ({ id }) => `Criterion ${id} has more than one of levels, answers, number, checks`,
    'unknown-answer-set': ({ id }) => `There is no answer set ${id}`,
    'level-outside-scale': ({ level, min, max }) => `Level ${level} is outside the scale ${min} to ${max}`,
    'levels-not-rising': ({ level, from, previousLevel, previous }) =>
      `Level ${level} from ${from} follows level ${previousLevel} from ${previous}; levels and scores must both rise`,
    'level-twice': ({ level }) => `Level ${level} occurs twice`,
    'band-without-from': ({ level }) =>
      `Level ${level} has no from, the score at which its band starts; where levels are no bands, write level: ladder, requires or none`,
    'band-outside-scale': ({ from, min, max }) => `The band starts at ${from}, outside the scale ${min} to ${max}`,
    'ladder-missing': () =>
      'Levels come from a ladder, but neither ladder.each nor needs on the levels says what a step asks',
    'ladder-without-steps': () =>
      'Levels need percentages of steps, but no criterion has a step; every agency would reach the top',
    'unknown-option': ({ id, criterion }) => `${criterion} has no option ${id}`,
    'ladder-incomplete': ({ level }) => `Level ${level} has no needs and the ladder has no each`,
    'min-coverage-missing': () =>
      'Unanswered questions are left out of the score, so min-coverage should say how many must be answered',
    'weights-all-zero': () => 'All weights here are zero; they will count equally',
    'unknown-source': ({ id }) => `There is no source ${id} in the list of sources`,
    'empty-dimension': ({ id }) => `Dimension ${id} has neither criteria nor dimensions`,
    'unknown-id': ({ id, expected }) => `There is no ${expected} ${id} here`,
    'one-of-needed': ({ keys }) => `Exactly one of these is needed here: ${keys}`,
    'some-of-needed': ({ keys }) => `At least one of these is needed here: ${keys}`,
    'keys-contradict': ({ key, other }) => `${key} and ${other} contradict each other; keep one`,
    'key-without-use': ({ key, needs }) => `${key} means nothing here without ${needs}`,
    'range-reversed': ({ min, max }) => `The end (${max}) lies below the start (${min})`,
    'not-rising': ({ found, previous }) => `${found} follows ${previous}; the numbers must rise`,
    'reference-cycle': ({ key, cycle }) => `${key} leads in a circle: ${cycle}`,
    'criterion-linked': ({ id, source }) =>
      `Criterion ${id} is not answered itself, it counts the answer of ${source}; name that one`,
    'criterion-needed': ({ id, ids }) => `${id} is not a question of its own; name one of those below it: ${ids}`,
    'per-nested': ({ kind, dimension, other }) =>
      `${dimension} above is answered once per ${other} already, and instances cannot hold others; leave per out here, or list each ${kind} of each ${other} as an instance of one kind`,
    'inside-instances': ({ id, dimension }) =>
      `${id} is answered once per instance of ${dimension}; from here only ${dimension} as a whole can be looked at`,
    'selects-nothing': () => 'No dimension or criterion is looked at here',
    'no-level-here': ({ id }) => `${id} has no level that could be looked at`,
    'checks-worthless': () =>
      'The items together are worth nothing, so there is no share of them; at least one must be worth more than 0',
    'unknown-criterion': ({ id }) => `The rubric has no criterion ${id}`,
    'unknown-requirement': ({ id, allowed }) =>
      `The criterion asks for no evidence ${id}${allowed === '' ? '' : `; it asks for: ${allowed}`}`,
    'answer-not-an-option': ({ found, allowed }) =>
      `${found} is not an answer here; answers are: ${allowed}, not-applicable, dont-know`,
    'answer-not-a-level': ({ found, min, max }) =>
      `${found} is not a level; answer with a whole number from ${min} to ${max}, not-applicable or dont-know`,
    'answer-not-a-number': ({ found, min, max }) =>
      `${found} is not a number from ${min} to ${max}, not-applicable or dont-know`,
    'answer-outside-scale': ({ found, min, max }) => `${found} is outside the scale ${min} to ${max}`,
    'not-applicable-not-allowed': ({ id }) => `The rubric does not let ${id} be not applicable`,
    'not-applicable-without-reason': ({ id }) => `Not applicable needs a reason: why does ${id} not apply?`,
    'answer-misplaced': ({ id, kind }) =>
      kind === ''
        ? `${id} is answered once; put it among the answers at the top`
        : `${id} is answered once per ${kind}; put it among the answers of an instance of that kind`,
    'answer-not-a-list': ({ found, allowed }) =>
      `${found} is not a list; answer with those of these that are there, as [a, b] or [] for none: ${allowed}`,
    'answer-not-a-ratio': ({ found }) =>
      `${found} is not a part of a whole; answer as 870/1000, the part at most the whole, the whole above 0`,
    'answer-required': ({ id }) => `The rubric wants an answer to ${id}`,
    'note-missing': ({ found, id, key }) => `Answering ${id} with ${found} needs a reason; write it under ${key}`,
    'appraisal-without-reason': ({ id }) =>
      `The assessor’s answer to ${id} is another than the agency’s; the rubric wants the reason, under appraisal-note`,
    'evidence-empty': () => 'This evidence names nothing; give a document, title, link, file or measurement',
    'evidence-dates-reversed': ({ effective, until }) => `The evidence ends (${until}) before it begins (${effective})`,
    'evidence-path-outside': ({ file }) => `Evidence must lie inside the workspace: ${file}`,
    'evidence-twice': ({ file, requirement }) =>
      `${file} is cited for ${requirement} already, at the same place; a second citation would prove nothing more`,
    'requirement-needed': ({ id, allowed }) =>
      `${id} asks for several kinds of evidence; say with --requirement which one this is: ${allowed}`,
    'waiver-dates-reversed': ({ from, until }) => `The waiver ends (${until}) before it begins (${from})`,
    'waiver-twice': ({ id, other }) =>
      `Waiver ${other} in this list excuses from ${id} on the same days already; keep one of the two`,
    'waiver-unknown': ({ id, expected }) =>
      `There is no ${expected} ${id} that could be waived; this waiver does nothing`,
    'folder-without-cases': () => 'No cases.yaml or *.cases.yaml was found here',
    'unknown-node': ({ id }) => `The rubric has no dimension or criterion ${id}`,
    'unknown-state': ({ id }) => `There is no state ${id} here`,
    'unknown-index': ({ id }) => `The rubric has no index ${id}`,
    'expects-nothing': () => 'This case expects nothing, so it would always pass',
    'rubric-not-found': ({ id, found }) =>
      `No rubric ${id} was found here or among the bundled ones${found === '' ? '' : `; found here: ${found}`}; put its file into rubrics/, or give its path (--rubric for scoring)`,
    'rubric-version-not-found': ({ id, version, available }) =>
      `Rubric ${id} has no version ${version} here; there is ${available}; put its file into rubrics/, or give its path (--rubric for scoring)`,
    'rubric-faulty': ({ id }) => `Rubric ${id} cannot be used; its faults stand above`,
    'rubric-ambiguous': ({ reference, files }) =>
      `Several files say that they are ${reference}, and they differ: ${files}; keep one, or give its path (--rubric for scoring)`,
    'rubric-without-version': ({ id, found }) =>
      `Rubric ${id} has several editions here, and no file is named after it: ${found}; say which one, with its version`,
    'overlay-unknown-node': ({ id, rubric }) => `${rubric} has no dimension or criterion ${id} that could be changed`,
    'overlay-below-dropped': ({ id, dropped }) => `${id} goes when ${dropped} is dropped; this change does nothing`,
    'overlay-change-empty': () => 'Nothing is changed here; say what differs from the base, or leave it out',
    'overlay-drop-with-others': ({ id }) => `${id} cannot be dropped and changed at once; keep one of the two`,
    'overlay-drops-last': ({ id, parent }) =>
      parent === ''
        ? `Without ${id} no dimension is left in the rubric`
        : `Without ${id} nothing is left in ${parent}; drop ${parent} itself`,
    'overlay-not-a-dimension': ({ id }) => `${id} is a criterion; only dimensions have others below them`,
    'overlay-key-fixed': ({ key }) =>
      `${key} cannot be set here: ids stay, children come and go by drop, add-criteria and add-dimensions, and what the overlay says of itself stands at its top`,
    'overlay-key-required': ({ key }) => `${key} cannot be removed; every rubric needs it`,
    'overlay-set-same': ({ key }) => `${key} already has this value in the base; leave it out`,
    'overlay-nothing-to-remove': ({ key }) => `The base says nothing of ${key}, so null removes nothing`,
    'overlay-cycle': ({ chain }) => `This rubric would extend itself: ${chain}`,
    'overlay-chain-too-long': ({ chain, limit }) => `At most ${limit} overlays may stand on each other: ${chain}`,
    'programme-not-found': ({ id }) => `No programme ${id} was found`,
    'programme-rubric-unlike': ({ id, rubric }) =>
      `Programme ${id} speaks of the levels of rubric ${rubric}, which no assessment here uses`,
    'migration-missing': ({ id, version }) =>
      `Rubric ${id} ${version} does not say how answers to an earlier edition become answers to it; add migration`,
    'migration-without-way': ({ from, to }) =>
      `No migration leads from ${from} to ${to}; name the editions between them with --rubric`,
    'not-editable': ({ path }) =>
      path === ''
        ? 'The file cannot be changed without disturbing its layout; change it by hand'
        : `${path} cannot be changed without disturbing the layout of the file; change it by hand`,
    'assessment-twice': ({ agency, period, other }) =>
      `Agency ${agency} has two assessments for ${period}; the other is ${other}`,
    'result-not-readable': ({ detail }) => `This is not a result that thang can read: ${detail}`,
    ...sessionIssuesEn,
    ...tableIssuesEn,
    'missing-translation': ({ language }) => `The text has no ${language}`,
    'band-gap': ({ level, to, next, from }) =>
      `Level ${level} ends at ${to} and level ${next} begins at ${from}; a score between them has no level here`,
    'band-overlap': ({ level, to, next, from }) =>
      `Level ${level} ends at ${to}, but level ${next} begins at ${from} already`,
    'band-border': ({ from, closed, counted }) =>
      `The table does not agree with closed: ${closed}, by which a score of ${from} is level ${counted}`,
    'band-bottom-open': ({ from, min }) => `The bands begin at ${from}, but the lowest score is ${min}`,
    'band-top-open': ({ to, max }) => `The bands end at ${to}, but the highest score is ${max}`,
    'level-unreachable': ({ level, from, best }) =>
      `Level ${level} begins at ${from}, but the best answers give ${best}; nobody can reach it`,
    'level-title-twice': ({ level, other }) => `Level ${level} has the same title as level ${other}`,
    'ladder-empty-step': ({ level, step }) => `Level ${level} looks at step ${step}, but nothing has that step`,
    'ladder-out-of-reach': ({ id, level, best }) =>
      `Level ${level} asks more of ${id} than its best answer, ${best}; nobody can reach that level`,
    'condition-never-holds': ({ id, best }) =>
      `No answers can satisfy this condition${id === '' ? '' : `: ${id} reaches ${best} at most`}`,
    'never-asked': ({ id }) => `No answers lead to ${id}; it is never asked`,
    'asked-across': ({ id, other }) => `Whether ${id} is asked hangs on ${other}, which is in another top dimension`,
    'confusable-id': ({ id, other }) => `The ids ${id} and ${other} look alike; rename one`,
    'weight-vanishes': ({ id, percent }) =>
      percent === '0'
        ? `${id} weighs nothing: no answer to it changes the total`
        : `${id} is only ${percent} % of the total; its answer hardly counts`,
    'evidence-never-asked': () =>
      'No criterion asks for evidence, so each claim counts as it is made; write evidence: ignored if that is meant',
    'best-answer-unproven': ({ id }) => `${id} asks for no evidence of its best answer; a claim alone gets it`,
    'text-untranslated': ({ language, other }) =>
      `The ${language} text is the same as the ${other} one; it may be left untranslated`,
    'descriptors-alike': ({ name, other, language }) =>
      `What ${name} says can hardly be told from what ${other} says${language === '' ? '' : ` (${language})`}`,
    'descriptor-repeated': ({ id, other }) => `${id} describes a level in the very words of ${other}`,
    'question-repeated': ({ id, other }) => `${id} asks the same question as ${other}`,
    'never-used': ({ key, id }) =>
      id === '' ? `${key} is declared, but nothing uses it` : `${id} is declared in ${key}, but nothing uses it`,
  } satisfies Record<IssueCode, Sentence>,

  /** Words for the types and formats that issues speak of. */
  words: {
    text: 'text',
    map: 'keys and values',
    list: 'a list',
    number: 'a number',
    'whole-number': 'a whole number',
    boolean: 'true or false',
    nothing: 'nothing',
    or: 'or',
    'dont-know': 'don’t know',
    id: 'an id (letters, digits, . _ - /)',
    date: 'a date such as 2026-11-23',
    duration: 'a duration such as P2Y or P18M',
    version: 'a version such as 1.0.0',
    sha256: 'a sha256 of 64 hex digits',
    'rubric-reference': 'a rubric and version such as vn-data-management@1.0.0',
    dimension: 'dimension',
    facet: 'facet',
    'instance-kind': 'kind of instance',
    state: 'state',
    tag: 'tag',
    level: 'level',
    agency: 'agency',
    criterion: 'criterion',
    requirement: 'evidence requirement',
    instance: 'instance',
  },

  didYouMean: (word: string) => `did you mean ${word}?`,
  /** Between the items of a list in running text. */
  listSeparator: '; ',
  severities: { error: 'error', warning: 'warning', note: 'note' },
  /** Why `rubric check` exits as it does; follows the number of faults and the code. */
  whyExit: {
    errors: ', as errors fail the check',
    warningsFail: ', as warnings fail the check too (--strict)',
    warningsPass: '; warnings alone do not fail the check, but with --strict they do',
    never: ', as nothing fails the check (--fail-on never)',
    notRead: ', for a rubric could not be read',
  },

  findings: {
    'evidence-expired': ({ evidence, date, before, after, since }) =>
      `Evidence ${evidence} expired on ${date}${since === '' ? '' : `; what is supported fell from ${before} to ${after} on ${since}`}`,
    'evidence-too-old': ({ evidence, date, before, after, since }) =>
      `Evidence ${evidence} is older than allowed; it counted until ${date}${since === '' ? '' : `; what is supported fell from ${before} to ${after} on ${since}`}`,
    'evidence-not-yet-effective': ({ evidence, date }) => `Evidence ${evidence} takes effect only on ${date}`,
    'evidence-not-dated': ({ evidence }) => `Evidence ${evidence} has no effective date, and its age is limited`,
    'evidence-kind-not-accepted': ({ evidence }) => `Evidence ${evidence} is not of a kind that is accepted here`,
    'evidence-file-missing': ({ file }) => `The evidence file ${file} is missing`,
    'evidence-file-changed': ({ file }) => `The evidence file ${file} has changed since its hash was taken`,
    'evidence-file-outside': ({ file }) => `The evidence file ${file} lies outside the workspace`,
    'evidence-unassigned': ({ evidence }) => `Evidence ${evidence} names no requirement, so it supports nothing`,
    'claim-not-supported': ({ claimed, supported }) => `${claimed} is claimed, valid evidence supports ${supported}`,
    'appraised-lower': ({ claimed, appraised }) => `The agency claimed ${claimed}, the assessor gave ${appraised}`,
    'appraised-higher': ({ claimed, appraised }) =>
      `The agency claimed ${claimed}, the assessor gave more: ${appraised}`,
    'appraised-above-evidence': ({ appraised, supported }) =>
      `The assessor gave ${appraised}, valid evidence supports ${supported}`,
    'appraisal-without-reason': () => 'The assessor’s answer is another than the agency’s, and no reason is given',
    'measured-differs': ({ claimed, measured, value, unit }) =>
      `${claimed} is claimed, but ${value}${unit === '' ? '' : ` ${unit}`} was measured, which comes to ${measured}`,
    'not-applicable': ({ reason }) => (reason === '' ? 'Not applicable' : `Not applicable: ${reason}`),
    'dont-know': ({ note }) => (note === '' ? 'Answered with don’t know' : `Answered with don’t know: ${note}`),
    waived: ({ requirement, until, reason, owner, approved }) =>
      `${requirement === '' ? 'Waived' : `The evidence “${requirement}” is waived`} until ${until}: ${reason} (owner: ${owner}; approved by: ${approved})`,
    'waiver-expired': ({ requirement, until, owner }) =>
      `The waiver${requirement === '' ? '' : ` for “${requirement}”`} expired on ${until}; its owner is ${owner}`,
    'waiver-not-yet': ({ requirement, from, owner }) =>
      `A waiver${requirement === '' ? '' : ` for “${requirement}”`} begins only on ${from}; its owner is ${owner}`,
    'waiver-unused': ({ requirement, until, owner }) =>
      `The waiver${requirement === '' ? '' : ` for “${requirement}”`} until ${until} changes nothing here; its owner is ${owner}`,
    'waiver-refused': ({ requirement, owner }) =>
      `The waiver${requirement === '' ? '' : ` for “${requirement}”`} is not applied: the rubric does not let this criterion be waived; its owner is ${owner}`,
    'answered-but-not-asked': () => 'Answered, though other answers make it no question; the answer is not counted',
    'too-few-instances': ({ have, needed }) =>
      `Only ${have} ${have === '1' ? 'has' : 'have'} a score here; ${needed} are needed`,
    'entry-failed': () => 'The conditions of entry are not met, so there is no total and no level',
    'coverage-too-low': ({ coverage, needed }) => `Only ${coverage} of the weight is answered; a level needs ${needed}`,
  } satisfies Record<FindingCode, Sentence>,

  blockers: {
    unanswered: 'not answered yet',
    'dont-know': 'answered with don’t know',
    'evidence-missing': 'evidence is missing',
    'evidence-invalid': 'the evidence given does not count',
    'appraised-lower': 'the assessor gave less than was claimed',
    'measured-lower': 'less was measured than is claimed',
    'below-level': 'the practice is not there yet',
  } satisfies Record<BlockerReason, string>,

  evidenceStates: {
    counts: 'counts',
    'not-dated': 'not dated',
    'not-yet-effective': 'not yet in effect',
    expired: 'expired',
    'too-old': 'too old',
    'kind-not-accepted': 'kind not accepted',
    'file-missing': 'file missing',
    'file-changed': 'file changed',
    'file-outside': 'outside the workspace',
    unassigned: 'no requirement named',
  } satisfies Record<EvidenceState, string>,

  evidenceKinds: { document: 'document', link: 'link', measurement: 'measurement' } satisfies Record<
    EvidenceKind,
    string
  >,

  evidencePlace: {
    section: ({ section }) => `section ${section}`,
    page: ({ page }) => `p. ${page}`,
  } satisfies Record<string, Sentence>,

  reasons: {
    unanswered: 'not answered',
    'not-applicable': 'not applicable',
    'not-asked': 'not asked',
    blocked: 'blocked',
    'too-few': 'too few with a score',
    'not-admitted': 'conditions of entry not met',
    'no-total': 'no total in this rubric',
    error: 'error',
  } satisfies Record<NullReason, string>,

  views: {
    claimed: 'Claimed',
    supported: 'Supported by evidence',
    appraised: 'Appraised',
    effective: 'Effective',
  } satisfies Record<View, string>,

  rollups: {
    mean: 'The plain mean of:',
    'weighted-mean': 'The mean, by weight, of:',
    sum: 'The sum of:',
    'weighted-sum': 'The sum, times weight, of:',
    min: 'The lowest of:',
    max: 'The highest of:',
    median: 'The median of:',
    ratio: 'What was earned of what could be earned, on:',
    last: 'The last one that counts, in the order of the rubric, of:',
    count: 'How many score high enough, of:',
    share: 'The share that scores high enough, of:',
    distribution: 'No score; how many criteria stand at each score, below:',
    none: 'No total; side by side:',
  } satisfies Record<Rollup, string>,

  statuses: { official: 'OFFICIAL', draft: 'DRAFT', unofficial: 'UNOFFICIAL' },

  labels: {
    agency: 'Agency',
    period: 'Period',
    rubric: 'Rubric',
    version: 'Version',
    status: 'Status',
    hash: 'Content hash',
    asOf: 'As of',
    view: 'View',
    viewShown: 'View shown',
    level: 'Level',
    score: 'Score',
    scoreOf: 'of',
    coverage: 'Coverage',
    dimension: 'Dimension',
    criterion: 'Criterion',
    weight: 'Weight',
    share: 'Share of total',
    question: 'Question',
    answer: 'Answer',
    evidence: 'Evidence',
    requirement: 'Evidence asked for',
    state: 'State',
    maxAge: 'at most as old as',
    until: 'Counts until',
    why: 'Why',
    note: 'Note',
    appraisalNote: 'Assessor’s note',
    now: 'Now',
    needed: 'Needed',
    gain: 'Gain',
    target: 'Target',
    by: 'By',
    reached: 'Reached',
    notReached: 'Not reached',
    distance: 'Distance',
    daysLeft: 'Days left',
    missing: 'What is missing',
    change: 'Change',
    since: 'Since',
    findings: 'Findings',
    finding: 'Finding',
    blockers: 'What blocks the next level',
    blockersTo: 'What blocks level',
    nextStep: 'Next step',
    nextLevel: 'Next level',
    highestLevel: 'The highest level is reached',
    gapTo: 'Gap to level',
    noGap: 'none',
    summary: 'Summary',
    criteria: 'Criteria',
    method: 'Method',
    overview: 'Overview',
    progress: 'Progress to the targets',
    programme: 'Programme',
    source: 'Source',
    choices: 'Choices of the authors',
    levels: 'Levels',
    from: 'from',
    tool: 'Made with',
    assessedBy: 'Assessed by',
    appraisedBy: 'Appraised by',
    file: 'File',
    failures: 'Could not be scored',
    total: 'Total',
    points: 'Points',
    notRated: 'not rated',
    noTotal: 'no total',
    notGiven: 'not given',
    yes: 'yes',
    no: 'no',
    nothingBlocks: 'Nothing',
    licence: 'Licence',
    descriptorNeeded: 'What is asked at the level needed',
    profile: 'Profile by dimension',
    scoreByDimension: 'Score by dimension',
    viewsByDimension: 'Views by dimension',
    targetLine: 'Target level',
    formula: 'How scores are made',
  },

  sentences: {
    unofficial: () =>
      'This rubric is unofficial: levels, weights and thresholds are its authors’ own choices where no official text decides.',
    draft: () => 'This rubric is a draft; its figures may change.',
    notReached: ({ points }) => `Not reached, ${points} points short`,
    answerFirst: ({ criterion, level }) => `Answer “${criterion}” first. For ${level} it asks:`,
    claimsUnsupported: ({ count }) =>
      `${count} ${count === '1' ? 'claim goes' : 'claims go'} further than valid evidence supports; thang explain shows each`,
    distance: ({ points, level }) => `${points} points short of level ${level}`,
    ladderDistance: ({ count, level }) =>
      `${count} ${count === '1' ? 'criterion stands' : 'criteria stand'} before level ${level}`,
    daysLeft: ({ days }) => `${days} ${days === '1' ? 'day' : 'days'} left`,
    daysOver: ({ days }) => `${days} ${days === '1' ? 'day' : 'days'} past`,
    more: ({ count }) => `and ${count} more`,
    incomplete: ({ coverage, needed }) => `No level yet: ${coverage} is answered, ${needed} is needed.`,
    policyUnanswered: ({ value }) => `counted as ${value}`,
    leftOut: () => 'left out',
    notComparable: ({ period }) => `${period} used another edition of the rubric; the figures are not subtracted.`,
    nextStep: ({ criterion, level }) => `Bring “${criterion}” to ${level}:`,
    prepare: ({ evidence }) => `Prepare the evidence: ${evidence}`,
    summary: ({ assessed, failed }) => `${assessed} assessed, ${failed} could not be scored`,
    method: () =>
      'The score of a dimension is rolled up from its criteria by weight; the total from the dimensions. The level is decided on the exact value, before any rounding for display.',
    evidenceCaps: () =>
      'A claim counts only as far as valid evidence supports it; the assessor’s answer, where given, takes its place.',
    earlierPeriods: ({ count }) =>
      `${count} earlier ${count === '1' ? 'assessment serves' : 'assessments serve'} as history only; choose one with --period`,
  } satisfies Record<string, Sentence>,

  gates: {
    'target-level': ({ agency, found, wanted }) => `${agency}: level ${found} is below the target level ${wanted}`,
    'fail-under': ({ agency, found, wanted }) => `${agency}: score ${found} is below ${wanted}`,
    'fail-coverage-below': ({ agency, found, wanted }) => `${agency}: coverage ${found} is below ${wanted}`,
    'fail-na-above': ({ agency, found, wanted }) =>
      `${agency}: ${found} of the weight is not applicable, waived or not known; at most ${wanted} may be`,
    nothingScored: () => 'nothing could be scored, so no gate can pass',
  } satisfies Record<string, Sentence>,

  cli: {
    written: ({ format, path }) => `wrote ${format} to ${path}`,
    failed: ({ count }) => `${count} ${count === '1' ? 'file' : 'files'} could not be scored`,
    gateFailed: ({ count }) => `${count} ${count === '1' ? 'gate' : 'gates'} failed`,
    bug: ({ version, url }) => `This is a bug in thang ${version}. Please report it, with the lines below: ${url}`,
    moreIssues: ({ count }) => `${count} more faults in this file`,
    criteriaCount: ({ count }) => `${count} ${count === '1' ? 'criterion' : 'criteria'}`,
    rubricOk: ({ id, version, criteria, counts }) => `${id} ${version}: ${criteria} criteria, ${counts}`,
    noErrors: () => 'no errors',
    errorCount: ({ count }) => `${count} ${count === '1' ? 'error' : 'errors'}`,
    warningCount: ({ count }) => `${count} ${count === '1' ? 'warning' : 'warnings'}`,
    checkOutcome: ({ counts, code, why }) => `${counts}: exit code ${code}${why}`,
    readMore: ({ page }) => `Why, and what to do: ${page}`,
    noNode: ({ node }) => `The rubric has no dimension or criterion ${node}`,
    nodesThere: ({ ids }) => `; it has: ${ids}`,
    perInstance: ({ node, ids }) => `${node} is asked once per instance; name one of: ${ids}`,
    casesPassed: ({ count }) => `${count} ${count === '1' ? 'case' : 'cases'} passed`,
    casesFailed: ({ count }) => `${count} failed`,
    expected: ({ value }) => `expected ${value}`,
    found: ({ value }) => `found ${value}`,
    notInResult: () => 'not in the result',
    interrupted: ({ left }) =>
      `interrupted; ${left} ${left === '1' ? 'file was' : 'files were'} not looked at, and nothing was half-written; call it again to do the rest`,
  } satisfies Record<string, Sentence>,

  workbook: workbookEn,

  markdown: markdownEn,

  conditions: conditionsEn,

  changes: changesEn,

  editions: editionsEn,

  further: furtherEn,

  audit: auditEn,

  rules: rulesEn,
};

export type Messages = typeof en;
