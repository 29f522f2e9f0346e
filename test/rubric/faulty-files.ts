/** One small file per issue code. The place that an issue must point at is marked: `agency: «01»`. */
import type { IssueCode } from '../../src/model/issue.ts';

export interface FaultyFile {
  readonly code: IssueCode;
  /** How it is faulty; ends the title of its test. */
  readonly how: string;
  readonly text: string;
  readonly file?: string;
  /** The rubric that an assessment answers, where it is not the good one. */
  readonly against?: string;
  readonly suggestion?: string;
  readonly severity?: 'warning';
}

const RUBRIC = {
  kind: 'kind: rubric',
  schema: 'schema: 1',
  id: 'id: small',
  version: 'version: 1.0.0',
  status: 'status: draft',
  title: 'title: Small',
  scale: 'scale: { min: 0, max: 5 }',
  levels: 'levels:\n  - { level: 1, from: 1, title: One }\n  - { level: 2, from: 3, title: Two }',
  scoring: 'scoring: {}',
  dimensions: `dimensions:
  - id: governance
    title: Governance
    criteria:
      - id: strategy
        title: Strategy
        levels: { 1: low, 5: high }
        evidence: [{ id: decision, from-level: 3 }]
        not-applicable: { allowed: false }
      - id: roles
        title: Roles
        answers: { no: 0, partly: 3, yes: 5 }
      - id: share
        title: Share
        number: { whole: false }`,
};

/** A good rubric but for the keys given; an empty text leaves a key out. */
export function rubricText(changes: Partial<Record<keyof typeof RUBRIC, string>> = {}): string {
  return lines({ ...RUBRIC, ...changes });
}

const ASSESSMENT = {
  kind: 'kind: assessment',
  schema: 'schema: 1',
  agency: 'agency: "01"',
  rubric: 'rubric: small@1.0.0',
  period: 'period: "2026"',
  answers: 'answers:\n  strategy: { claimed: 3 }',
};

export function assessmentText(changes: Partial<Record<keyof typeof ASSESSMENT, string>> = {}): string {
  return lines({ ...ASSESSMENT, ...changes });
}

const CASES = {
  kind: 'kind: cases',
  schema: 'schema: 1',
  rubric: 'rubric: small@1.0.0',
  'as-of': 'as-of: 2026-11-23',
  cases: 'cases:\n  - { id: low, answers: { roles: no, governance: 1 }, others: 0, expect: { level: null } }',
};

export function casesText(changes: Partial<Record<keyof typeof CASES, string>> = {}): string {
  return lines({ ...CASES, ...changes });
}

/** One golden case with these keys. */
function goldenCase(text: string): string {
  return casesText({ cases: `cases:\n  - { id: low, ${text} }` });
}

const OVERLAY = {
  kind: 'kind: rubric',
  schema: 'schema: 1',
  id: 'id: over',
  version: 'version: 1.0.0',
  status: 'status: draft',
  title: 'title: Over',
  extends: 'extends: small@1.0.0',
  changes: 'changes: { strategy: { set: { weight: 2 } } }',
};

/** An overlay of the good rubric. */
export function overlayText(changes: Partial<Record<keyof typeof OVERLAY, string>> = {}): string {
  return lines({ ...OVERLAY, ...changes });
}

/** One change of a node of the good rubric. */
function change(text: string): string {
  return overlayText({ changes: `changes:\n  ${text}` });
}

const WAIVERS = {
  kind: 'kind: waivers',
  schema: 'schema: 1',
  waivers: 'waivers:',
  agency: '  - agency: "01"',
  criterion: '    criterion: strategy',
  reason: '    reason: The strategy is being rewritten',
  owner: '    owner: Office for data',
  approved: '    approved-by: 12/QĐ',
  dates: 'from: 2026-01-01\n    expiry: 2026-06-30',
};

/** One good waiver but for the keys given. */
export function waiversText(changes: Partial<Record<keyof typeof WAIVERS, string>> = {}): string {
  const parts = { ...WAIVERS, ...changes };
  return lines({ ...parts, dates: `    ${parts.dates}` });
}

function lines(parts: Readonly<Record<string, string>>): string {
  return `${Object.values(parts)
    .filter((part) => part !== '')
    .join('\n')}\n`;
}

function answers(text: string): string {
  return assessmentText({ answers: `answers:\n  ${text}` });
}

function criterion(text: string): string {
  return rubricText({
    dimensions: `dimensions:\n  - id: d\n    title: D\n    criteria:\n      - ${text.replaceAll('\n', '\n        ')}`,
  });
}

/** A good rubric with these criteria in one dimension, and further keys at its end. */
function withCriteria(criteria: readonly string[], more = '', changes: Parameters<typeof rubricText>[0] = {}): string {
  const list = criteria.map((text) => `      - ${text}`).join('\n');
  const dimensions = `dimensions:\n  - id: d\n    title: D\n    criteria:\n${list}`;
  return `${rubricText({ ...changes, dimensions })}${more === '' ? '' : `${more}\n`}`;
}

/** A good rubric with these dimensions, and further keys at its end. */
function withDimensions(
  dimensions: readonly string[],
  more = '',
  changes: Parameters<typeof rubricText>[0] = {},
): string {
  const list = dimensions.map((text) => `  - ${text}`).join('\n');
  return `${rubricText({ ...changes, dimensions: `dimensions:\n${list}` })}${more === '' ? '' : `${more}\n`}`;
}

const grammar: readonly FaultyFile[] = [
  { code: 'file-empty', how: 'without a byte', text: '' },
  { code: 'file-empty', how: 'with blanks only', text: ' \n\t\n' },
  { code: 'file-empty', how: 'with comments only', text: '# kind: rubric\n' },
  { code: 'control-character', how: 'in the open', text: assessmentText({ period: 'period: "20«\u0007»26"' }) },
  { code: 'control-character', how: 'escaped', text: assessmentText({ period: 'period: «"20\\u000026"»' }) },
  { code: 'control-character', how: 'half of a pair', text: assessmentText({ period: 'period: «"\\ud800"»' }) },
  { code: 'control-character', how: 'a stray mark', text: assessmentText({ period: 'period: "20«\uFEFF»26"' }) },
  { code: 'yaml-syntax', how: 'a key twice in a line', text: 'kind: assessment\nagency: «a»: b\n' },
  { code: 'yaml-syntax', how: 'a block of blank lines', text: 'kind: |2\n«    »\nschema: 1\n' },
  { code: 'yaml-syntax', how: 'a key behind a list item', text: 'a:\n- {b: 1} «c»: 2\n' },
  { code: 'yaml-syntax', how: 'an indented marker', text: '# here\n «---»\na: 1\n' },
  { code: 'json-syntax', how: 'a comma too many', file: 'a.json', text: '{"kind": "assessment",\n «}»' },
  { code: 'json-syntax', how: 'YAML by another name', file: 'a.json', text: '«kind»: assessment' },
  { code: 'json-syntax', how: 'an unknown escape', file: 'a.json', text: '{"a": "b«\\x»"}' },
  { code: 'json-syntax', how: 'a number with a zero before', file: 'a.json', text: '{"a": «01»}' },
  { code: 'yaml-anchor', how: 'once', text: assessmentText({ agency: 'agency: «&a» "01"' }) },
  { code: 'yaml-alias', how: 'of nothing', text: assessmentText({ agency: 'agency: «*a»' }) },
  {
    code: 'yaml-tag',
    how: 'of a known type',
    text: assessmentText({ agency: 'agency: «!!str» 01' }).replace(' 01', ' "01"'),
  },
  { code: 'yaml-directive', how: 'before a good file', text: `«%YAML 1.2»\n---\n${assessmentText()}` },
  { code: 'yaml-several-documents', how: 'with a second one', text: `${assessmentText()}«---»\na: 1\n` },
  { code: 'too-deep', how: 'by brackets', text: `a: ${'['.repeat(31)}«[»1${']'.repeat(32)}\n` },
  { code: 'too-deep', how: 'in JSON', file: 'a.json', text: `${'['.repeat(32)}«[»${']'.repeat(33)}` },
  { code: 'duplicate-key', how: 'in YAML', text: `${assessmentText()}«period»: "2027"\n` },
  {
    code: 'duplicate-key',
    how: 'in two spellings of é',
    text: rubricText({
      dimensions:
        'dimensions: [{ id: d, title: D, criteria: [{ id: c, title: C, number: {}, tags: { te\u0301: x, «té»: y } }] }]',
    }),
  },
  {
    code: 'duplicate-key',
    how: 'in JSON',
    file: 'a.json',
    text: '{"kind": "assessment", "schema": 1, "agency": "01", "rubric": "small@1.0.0", "period": "1", «"period"»: "2", "answers": {}}',
  },
  { code: 'reserved-id', how: 'as a key that reaches prototypes', text: `${assessmentText()}«__proto__»: { a: 1 }\n` },
  { code: 'key-not-text', how: 'a template', text: `${assessmentText()}note: {«{»name}}\n` },
  { code: 'key-not-text', how: 'nothing before the colon', text: '«:» a\n' },
];

const shape: readonly FaultyFile[] = [
  { code: 'not-a-map', how: 'a text', text: '«only text»\n' },
  { code: 'not-a-map', how: 'a list', text: '«- a»\n' },
  { code: 'not-a-map', how: 'null', text: '«null»\n' },
  {
    code: 'unknown-kind',
    how: 'misspelt',
    text: assessmentText({ kind: 'kind: «assesment»' }),
    suggestion: 'assessment',
  },
  { code: 'wrong-kind', how: 'a roster', text: 'kind: «roster»\nschema: 1\n' },
  { code: 'unknown-schema-version', how: 'of a later edition', text: assessmentText({ schema: 'schema: «2»' }) },
  { code: 'missing-key', how: 'without a period', text: assessmentText({ kind: '«kind: assessment»', period: '' }) },
  { code: 'unknown-key', how: 'misspelt', text: `${assessmentText()}«assesed-by»: me\n`, suggestion: 'assessed-by' },
  {
    code: 'unknown-key',
    how: 'inside a choice of types',
    text: assessmentText({ agency: 'agency: { id: "01", «nmae»: x }' }),
    suggestion: 'name',
  },
  { code: 'wrong-type', how: 'a map for an answer', text: answers('strategy: { claimed: «{ a: 1 }» }') },
  { code: 'wrong-type', how: 'a quoted version', text: assessmentText({ schema: 'schema: «"1"»' }) },
  { code: 'quotes-needed', how: 'a year', text: assessmentText({ period: 'period: «2026»' }), suggestion: '"2026"' },
  {
    code: 'quotes-needed',
    how: 'a code with a zero before',
    text: assessmentText({ agency: 'agency: «01»' }),
    suggestion: '"01"',
  },
  { code: 'quotes-needed', how: 'a title', text: rubricText({ title: 'title: «5»' }), suggestion: '"5"' },
  { code: 'not-one-of', how: 'a status', text: rubricText({ status: 'status: «drfat»' }), suggestion: 'draft' },
  { code: 'too-small', how: 'a weight below zero', text: criterion('id: c\ntitle: C\nnumber: {}\nweight: «-1»') },
  { code: 'too-large', how: 'a coverage above one', text: rubricText({ scoring: 'scoring: { min-coverage: «80» }' }) },
  { code: 'too-short', how: 'an empty title', text: rubricText({ title: 'title: «""»' }) },
  { code: 'too-short', how: 'a rubric of nothing', text: rubricText({ dimensions: 'dimensions: «[]»' }) },
  { code: 'too-long', how: 'an id of a novel', text: rubricText({ id: `id: «${'a'.repeat(100)}»${'a'.repeat(200)}` }) },
  { code: 'bad-format', how: 'a date', text: `${assessmentText()}date: «15/01/2026»\n` },
  { code: 'bad-format', how: 'an id with a blank', text: answers('«my strategy»: { claimed: 1 }') },
  {
    code: 'bad-format',
    how: 'a duration',
    text: criterion('id: c\ntitle: C\nnumber: {}\nevidence: [{ id: e, from-level: 1, max-age: «2 years» }]'),
  },
  { code: 'bad-format', how: 'a version', text: rubricText({ version: 'version: «v1.0»' }) },
  { code: 'bad-format', how: 'a reference without version', text: assessmentText({ rubric: 'rubric: «small»' }) },
  { code: 'bad-format', how: 'a hash', text: answers('strategy: { claimed: 1, evidence: [{ sha256: «abc» }] }') },
  { code: 'bad-format', how: 'a level that is no number', text: criterion('id: c\ntitle: C\nlevels: { «low»: a }') },
  {
    code: 'bad-format',
    how: 'a second spelling of a level',
    text: criterion('id: c\ntitle: C\nlevels: { 1: a, «01»: b }'),
  },
  { code: 'text-without-language', how: 'an empty title', text: rubricText({ title: 'title: «{}»' }) },
  { code: 'reserved-id', how: 'as an id', text: rubricText({ id: 'id: «constructor»' }) },
  { code: 'reserved-id', how: 'as the key of an answer', text: answers('«constructor»: { claimed: 1 }') },
  { code: 'invalid-value', how: 'an infinite answer', text: rubricText({ scale: 'scale: { min: 0, max: «.inf» }' }) },
];

const rubric: readonly FaultyFile[] = [
  {
    code: 'duplicate-id',
    how: 'of two criteria',
    text: rubricText({
      dimensions:
        'dimensions:\n  - { id: d, title: D, criteria: [{ id: c, title: C, number: {} }, { id: «c», title: C, number: {} }] }',
    }),
  },
  {
    code: 'duplicate-id',
    how: 'by case only',
    text: rubricText({
      dimensions: 'dimensions:\n  - { id: d, title: D, criteria: [{ id: «D», title: C, number: {} }] }',
    }),
  },
  {
    code: 'duplicate-id',
    how: 'of two requirements',
    text: criterion('id: c\ntitle: C\nnumber: {}\nevidence: [{ id: e, from-level: 1 }, { id: «e», from-level: 2 }]'),
  },
  {
    code: 'scale-empty',
    how: 'of one criterion',
    text: criterion('id: c\ntitle: C\nnumber: {}\nscale: «{ min: 2, max: 2 }»'),
  },
  { code: 'criterion-without-answers', how: 'with a title only', text: criterion('«id: c»\ntitle: C') },
  {
    code: 'several-answer-kinds',
    how: 'levels and a number',
    text: criterion('«id: c»\ntitle: C\nlevels: { 1: a }\nnumber: {}'),
  },
  {
    code: 'unknown-answer-set',
    how: 'misspelt',
    text: `${criterion('id: c\ntitle: C\nanswers: «yes-no-prtly»')}answer-sets: { yes-no-partly: { yes: 5, no: 0 } }\n`,
    suggestion: 'yes-no-partly',
  },
  { code: 'too-short', how: 'an answer set of nothing', text: criterion('id: c\ntitle: C\nanswers: «{}»') },
  { code: 'reserved-id', how: 'as an option', text: criterion('id: c\ntitle: C\nanswers: { yes: 1, «dont-know»: 0 }') },
  { code: 'level-outside-scale', how: 'above', text: criterion('id: c\ntitle: C\nlevels: { 5: a, «6»: b }') },
  {
    code: 'levels-not-rising',
    how: 'a lower threshold',
    text: rubricText({ levels: 'levels:\n  - { level: 1, from: 3, title: A }\n  - { level: 2, from: «2», title: B }' }),
  },
  {
    code: 'level-twice',
    how: 'with another threshold',
    text: rubricText({
      scoring: 'scoring: { level: none }',
      levels: 'levels:\n  - { level: 1, title: A }\n  - { level: «1», title: B }',
    }),
  },
  {
    code: 'band-without-from',
    how: 'in a rubric of bands',
    text: rubricText({ levels: 'levels:\n  - «{ level: 1, title: A }»' }),
  },
  {
    code: 'band-outside-scale',
    how: 'above',
    text: rubricText({ levels: 'levels:\n  - { level: 1, from: «7», title: A }' }),
  },
  {
    code: 'band-outside-scale',
    how: 'below',
    text: rubricText({ levels: 'levels:\n  - { level: 1, from: «-1», title: A }' }),
  },
  { code: 'missing-key', how: 'bands without levels', text: rubricText({ kind: '«kind: rubric»', levels: '' }) },
  {
    code: 'ladder-missing',
    how: 'without a word about it',
    text: rubricText({
      scoring: 'scoring: «{ level: ladder }»',
      levels: 'levels:\n  - { level: 1, title: A }',
      dimensions: 'dimensions: [{ id: d, title: D, criteria: [{ id: c, title: C, number: {}, step: 1 }] }]',
    }),
  },
  {
    code: 'ladder-without-steps',
    how: 'with percentages of a step that no criterion has',
    text: rubricText({
      scoring: 'scoring: { level: ladder }',
      levels: 'levels:\n  - { level: 1, title: A, «needs»: { 1: 50 } }',
    }),
  },
  {
    code: 'unknown-option',
    how: 'in the bar of a ladder',
    suggestion: 'largely',
    text: rubricText({
      scoring: 'scoring: { level: ladder, ladder: { each: «largly» } }',
      levels: 'levels:\n  - { level: 1, title: A }',
      dimensions:
        'dimensions: [{ id: d, title: D, criteria: [{ id: c, title: C, step: 1, answers: { no: 0, largely: 0.7 } }] }]',
    }),
  },
  {
    code: 'ladder-incomplete',
    how: 'one step without needs',
    text: rubricText({
      scoring: 'scoring: { level: ladder }',
      levels: 'levels:\n  - { level: 1, title: A, needs: { 1: 50 } }\n  - «{ level: 2, title: B }»',
      dimensions: 'dimensions: [{ id: d, title: D, criteria: [{ id: c, title: C, number: {}, step: 1 }] }]',
    }),
  },
  {
    code: 'min-coverage-missing',
    how: 'where the unanswered are left out',
    severity: 'warning',
    text: rubricText({ scoring: 'scoring: «{ unanswered: exclude }»' }),
  },
  {
    code: 'weights-all-zero',
    how: 'of two criteria',
    severity: 'warning',
    text: rubricText({
      dimensions:
        'dimensions:\n  - { id: d, title: D, criteria: «[{ id: a, title: C, number: {}, weight: 0 }, { id: c, title: C, number: {}, weight: 0 }]» }',
    }),
  },
  {
    code: 'unknown-source',
    how: 'misspelt',
    text: `${criterion('id: c\ntitle: C\nnumber: {}\nbasis: { choice: sourced, sources: [«decre»] }')}sources: [{ id: decree, title: D }]\n`,
    suggestion: 'decree',
  },
  {
    code: 'empty-dimension',
    how: 'without criteria',
    text: rubricText({ dimensions: 'dimensions:\n  - «{ id: d, title: D }»' }),
  },
  {
    code: 'missing-translation',
    how: 'of one title',
    severity: 'warning',
    text: rubricText({
      title: 'title: { vi: Nhỏ, en: Small }',
      levels: 'levels:\n  - { level: 1, from: 1, title: «{ vi: Một }» }',
    }),
  },
];

const assessment: readonly FaultyFile[] = [
  { code: 'unknown-criterion', how: 'misspelt', text: answers('«stratgy»: { claimed: 1 }'), suggestion: 'strategy' },
  { code: 'unknown-criterion', how: 'a number with a zero at the end', text: answers('«1.10»: { claimed: 1 }') },
  {
    code: 'unknown-requirement',
    how: 'misspelt',
    text: answers('strategy: { claimed: 1, evidence: [{ requirement: «decison», document: a }] }'),
    suggestion: 'decision',
  },
  {
    code: 'answer-not-an-option',
    how: 'misspelt',
    text: answers('roles: { claimed: «partli» }'),
    suggestion: 'partly',
  },
  { code: 'answer-not-a-level', how: 'between two levels', text: answers('strategy: { claimed: «2.5» }') },
  {
    code: 'answer-not-a-level',
    how: 'a word misspelt',
    text: answers('share: { claimed: 1 }\n  strategy: { claimed: «dont-knwo» }'),
    suggestion: 'dont-know',
  },
  { code: 'answer-not-a-number', how: 'a word', text: answers('share: { claimed: «most» }') },
  {
    code: 'answer-not-a-number',
    how: 'in quotes',
    text: answers('share: { appraised: «"3"» }'),
    suggestion: 'appraised: 3',
  },
  { code: 'answer-outside-scale', how: 'above', text: answers('strategy: { claimed: 3, appraised: «6» }') },
  {
    code: 'not-applicable-not-allowed',
    how: 'for one criterion',
    text: answers('strategy: { claimed: «not-applicable» }'),
  },
  {
    code: 'not-applicable-without-reason',
    how: 'with a blank one',
    text: answers('«roles»: { claimed: not-applicable, reason: " " }'),
  },
  {
    code: 'number-too-precise',
    how: 'in YAML',
    text: answers('strategy: { claimed: «2.99999999999999999999999999» }'),
  },
  {
    code: 'evidence-empty',
    how: 'with nothing but a date',
    text: answers('strategy: { claimed: 1, evidence: [«{ effective: 2026-01-01 }»] }'),
  },
  {
    code: 'evidence-dates-reversed',
    how: 'by a day',
    text: answers(
      'strategy: { claimed: 1, evidence: [{ document: a, effective: 2026-01-02, valid-until: «2026-01-01» }] }',
    ),
  },
  {
    code: 'evidence-path-outside',
    how: 'by two dots',
    text: answers('strategy: { claimed: 1, evidence: [{ document: a, file: «../a.pdf» }] }'),
  },
];

const audited: readonly FaultyFile[] = [
  {
    code: 'appraisal-without-reason',
    how: 'where the rubric wants one',
    text: answers('roles: { claimed: yes, appraised: «no» }'),
    against: rubricText({ scoring: 'scoring: { appraisal-note: required }' }),
  },
  {
    code: 'appraisal-without-reason',
    how: 'a blank for a reason',
    text: answers('strategy: { claimed: 3, appraised: «dont-know», appraisal-note: " " }'),
    against: rubricText({ scoring: 'scoring: { appraisal-note: required }' }),
  },
  {
    code: 'key-without-use',
    how: 'measured, where only papers are accepted',
    text: criterion(
      'id: c\ntitle: C\nnumber: {}\nevidence: [{ id: e, from-level: 1, accepts: [document], «measured»: { worth: { steps: { 0: 1 } } } }]',
    ),
  },
  {
    code: 'answer-outside-scale',
    how: 'of a measured value',
    text: criterion(
      'id: c\ntitle: C\nnumber: {}\nevidence: [{ id: e, from-level: 1, measured: { worth: { steps: { 0: 1, 95: «6» } } } }]',
    ),
  },
  {
    code: 'one-of-needed',
    how: 'a measured value without a worth',
    text: criterion('id: c\ntitle: C\nnumber: {}\nevidence: [{ id: e, from-level: 1, measured: { worth: «{}» } }]'),
  },
  {
    code: 'waiver-dates-reversed',
    how: 'by a year',
    text: waiversText({ dates: 'from: 2026-01-01\n    expiry: «2025-12-31»' }),
  },
  {
    code: 'waiver-twice',
    how: 'on the same days',
    text: `${waiversText()}  - { agency: "01", criterion: «strategy», reason: x, owner: y, approved-by: z, from: 2026-06-30, expiry: 2027-01-01 }\n`,
  },
  {
    code: 'missing-key',
    how: 'a waiver without an owner',
    text: waiversText({ agency: '  - «agency: "01"»', owner: '' }),
  },
];

const branching: readonly FaultyFile[] = [
  {
    code: 'one-of-needed',
    how: 'a condition that selects nothing',
    text: withCriteria(['{ id: a, title: A, number: {}, asked-if: «{ at-least: 3 }» }']),
  },
  {
    code: 'one-of-needed',
    how: 'a condition that selects twice',
    text: withCriteria([
      '{ id: a, title: A, number: {} }',
      '{ id: b, title: B, number: {}, asked-if: «{ node: a, nodes: [a], at-least: 3 }» }',
    ]),
  },
  {
    code: 'some-of-needed',
    how: 'a condition without a test',
    text: rubricText({ scoring: 'scoring: { entry: «{ node: strategy }» }' }),
  },
  {
    code: 'keys-contradict',
    how: 'a number and a share that are enough',
    text: rubricText({
      scoring: 'scoring: { entry: { nodes: [strategy, share], at-least: 1, share: 0.5, «count»: 1 } }',
    }),
  },
  {
    code: 'keys-contradict',
    how: 'a branch that hangs on a place in the tree',
    text: withDimensions([
      '{ id: d, title: D, criteria: [{ id: a, title: A, number: {} }] }',
      '{ id: e, title: E, asked-if: { «criteria-of»: d, at-least: 1 }, criteria: [{ id: b, title: B, number: {} }] }',
    ]),
  },
  {
    code: 'key-without-use',
    how: 'a test beside joined conditions',
    text: rubricText({
      scoring:
        'scoring: { entry: { any: [{ node: strategy, at-least: 1 }, { node: share, at-least: 1 }], «count»: 1 } }',
    }),
  },
  {
    code: 'unknown-node',
    how: 'in a condition, deep inside',
    text: rubricText({
      scoring: 'scoring: { entry: [{ not: { all: [{ nodes: [strategy, «rols»], at-least: 1 }] } }] }',
    }),
    suggestion: 'roles',
  },
  {
    code: 'unknown-node',
    how: 'left out of a condition',
    text: rubricText({
      scoring: 'scoring: { entry: { criteria-of: governance, except: [«rolls»], at-least: 0 } }',
    }),
    suggestion: 'roles',
  },
  {
    code: 'unknown-id',
    how: 'a criterion in the place of a dimension',
    text: rubricText({ scoring: 'scoring: { entry: { criteria-of: «strategy», at-least: 1 } }' }),
  },
  {
    code: 'criterion-needed',
    how: 'a dimension that a question hangs on',
    text: withCriteria([
      '{ id: a, title: A, number: {}, asked-if: { node: «d», at-least: 1 } }',
      '{ id: b, title: B, number: {} }',
    ]),
  },
  {
    code: 'unknown-id',
    how: 'a tag that nobody has',
    text: withCriteria(['{ id: a, title: A, number: {}, tags: { layer: law } }'], '', {
      scoring: 'scoring: { entry: { tag: { «lyer»: law }, at-least: 1 } }',
    }),
    suggestion: 'layer',
  },
  {
    code: 'unknown-id',
    how: 'a value of a tag that nobody has',
    text: withCriteria(['{ id: a, title: A, number: {}, tags: { layer: [law, people] } }'], '', {
      scoring: 'scoring: { entry: { tag: { layer: [law, «peple»] }, at-least: 1 } }',
    }),
    suggestion: 'people',
  },
  {
    code: 'selects-nothing',
    how: 'tags that nobody has together',
    text: withCriteria(
      [
        '{ id: a, title: A, number: {}, tags: { layer: law } }',
        '{ id: b, title: B, number: {}, tags: { layer: people, core: core } }',
      ],
      '',
      { scoring: 'scoring: { entry: «{ tag: { layer: law, core: core }, at-least: 1 }» }' },
    ),
  },
  {
    code: 'selects-nothing',
    how: 'all of a dimension but its only criterion',
    text: withCriteria(['{ id: a, title: A, number: {} }'], '', {
      scoring: 'scoring: { entry: «{ children-of: d, except: [a], at-least: 1 }» }',
    }),
  },
  {
    code: 'too-large',
    how: 'a count of more than are looked at',
    text: rubricText({ scoring: 'scoring: { entry: { nodes: [strategy, share], at-least: 1, count: «3» } }' }),
  },
  {
    code: 'range-reversed',
    how: 'in a condition',
    text: rubricText({ scoring: 'scoring: { entry: { node: strategy, at-least: 3, at-most: «2» } }' }),
  },
  {
    code: 'unknown-option',
    how: 'as the least answer of a criterion with others',
    text: rubricText({ scoring: 'scoring: { entry: { node: roles, at-least: «partli» } }' }),
    suggestion: 'partly',
  },
  {
    code: 'unknown-option',
    how: 'as the least answer of several, of which one has none',
    text: rubricText({ scoring: 'scoring: { entry: { nodes: [roles, strategy], at-most: «partly» } }' }),
  },
  {
    code: 'unknown-option',
    how: 'as one of several answers',
    text: rubricText({ scoring: 'scoring: { entry: { nodes: [roles, strategy], is: [yes, 5, «oui»] } }' }),
  },
  {
    code: 'no-level-here',
    how: 'of a criterion',
    text: rubricText({ scoring: 'scoring: { entry: { node: strategy, level: «2» } }' }),
  },
  {
    code: 'no-level-here',
    how: 'of a dimension without levels',
    text: withDimensions(['{ id: d, title: D, level: none, criteria: [{ id: c, title: C, number: {} }] }'], '', {
      scoring: 'scoring: { entry: { node: d, level: «1» } }',
    }),
  },
  {
    code: 'unknown-id',
    how: 'a level above the highest',
    text: rubricText({ scoring: 'scoring: { entry: { node: governance, level: «3» } }' }),
  },
  {
    code: 'reference-cycle',
    how: 'of two questions that wait for each other',
    text: withCriteria([
      '{ id: a, title: A, number: {}, «asked-if»: { node: b, at-least: 1 } }',
      '{ id: b, title: B, number: {}, asked-if: [{ node: a, at-least: 1 }] }',
    ]),
  },
  {
    code: 'reference-cycle',
    how: 'of a dimension that hangs on what is in it',
    text: withDimensions([
      '{ id: d, title: D, «asked-if»: { node: c, at-least: 1 }, criteria: [{ id: c, title: C, number: {} }] }',
    ]),
  },
  {
    code: 'reference-cycle',
    how: 'of a tag that the question has itself',
    text: withCriteria([
      '{ id: a, title: A, number: {}, tags: { x: y }, «asked-if»: { any: [{ tag: { x: y }, at-least: 1 }] } }',
      '{ id: b, title: B, number: {}, tags: { x: y } }',
    ]),
  },
  {
    code: 'reference-cycle',
    how: 'of levels that need each other',
    text: withDimensions([
      '{ id: d, title: D, «levels»: [{ level: 1, from: 1, title: A, requires: { node: e, level: 1 } }], criteria: [{ id: c, title: C, number: {} }] }',
      '{ id: e, title: E, levels: [{ level: 1, from: 1, title: A, requires: { not: { node: d, level: 1 } } }], criteria: [{ id: f, title: F, number: {} }] }',
    ]),
  },
  {
    code: 'criterion-linked',
    how: 'what a question hangs on',
    text: withCriteria([
      '{ id: a, title: A, number: {} }',
      '{ id: b, title: B, answer-of: a }',
      '{ id: c, title: C, number: {}, asked-if: { nodes: [a, «b»], at-least: 1 } }',
    ]),
    suggestion: 'a',
  },
];

const links: readonly FaultyFile[] = [
  {
    code: 'unknown-criterion',
    how: 'whose answer is counted once more',
    text: withCriteria(['{ id: policy, title: A, number: {} }', '{ id: b, title: B, answer-of: «polcy» }']),
    suggestion: 'policy',
  },
  {
    code: 'criterion-linked',
    how: 'a link to a link',
    text: withCriteria([
      '{ id: a, title: A, number: {} }',
      '{ id: b, title: B, answer-of: a }',
      '{ id: c, title: C, answer-of: «b» }',
    ]),
    suggestion: 'a',
  },
  {
    code: 'reference-cycle',
    how: 'of links',
    text: withCriteria(['{ id: a, title: A, answer-of: «b» }', '{ id: b, title: B, answer-of: a }']),
  },
  {
    code: 'reference-cycle',
    how: 'of a link to itself',
    text: withCriteria(['{ id: a, title: A, answer-of: «a» }']),
  },
  {
    code: 'keys-contradict',
    how: 'a link that asks for evidence',
    text: withCriteria([
      '{ id: a, title: A, number: {} }',
      '{ id: b, title: B, answer-of: a, «evidence»: [{ id: e, from-level: 1 }] }',
    ]),
  },
  {
    code: 'keys-contradict',
    how: 'a link with levels of its own',
    text: withCriteria(['{ id: a, title: A, number: {} }', '{ id: b, title: B, answer-of: a, «levels»: { 1: x } }']),
  },
  {
    code: 'keys-contradict',
    how: 'options for what is read as a share',
    text: withCriteria([
      '{ id: a, title: A, answers: { no: 0, yes: 1 }, evidence: [{ id: e, from-level: 1 }] }',
      '{ id: b, title: B, answer-of: a, reads: evidence, «answers»: { no: 0, yes: 5 } }',
    ]),
  },
  {
    code: 'key-without-use',
    how: 'the evidence of a criterion that asks for none',
    text: withCriteria(['{ id: a, title: A, number: {} }', '{ id: b, title: B, answer-of: a, «reads»: evidence }']),
  },
  {
    code: 'key-without-use',
    how: 'a confidence that nobody may state',
    text: withCriteria(['{ id: a, title: A, number: {} }', '{ id: b, title: B, answer-of: a, «reads»: confidence }']),
  },
  {
    code: 'key-without-use',
    how: 'reads without a link',
    text: withCriteria(['{ id: a, title: A, number: {}, «reads»: extent }']),
  },
  {
    code: 'unknown-option',
    how: 'of a link that its source has not',
    text: withCriteria([
      '{ id: a, title: A, answers: { no: 0, yes: 1 } }',
      '{ id: b, title: B, answer-of: a, answers: { no: 0, yes: 1, «partly»: 0.5 } }',
    ]),
  },
  {
    code: 'unknown-option',
    how: 'of its source that a link leaves out',
    text: withCriteria([
      '{ id: a, title: A, answers: { no: 0, yes: 1 } }',
      '{ id: b, title: B, answer-of: a, answers: «{ no: 0 }» }',
    ]),
  },
];

const structure: readonly FaultyFile[] = [
  {
    code: 'one-of-needed',
    how: 'a worth drawn twice',
    text: withCriteria(['{ id: a, title: A, number: {}, worth: «{ line: { 0: 0 }, steps: { 0: 0 } }» }']),
  },
  {
    code: 'one-of-needed',
    how: 'a minimum of nothing',
    text: rubricText({ scoring: 'scoring: { min-rated: «{}» }' }),
  },
  {
    code: 'too-large',
    how: 'a minimum of more than there are',
    text: rubricText({ scoring: 'scoring: { min-rated: { count: «2» } }' }),
  },
  {
    code: 'too-short',
    how: 'a line without points',
    text: withCriteria(['{ id: a, title: A, number: {}, worth: { line: «{}» } }']),
  },
  {
    code: 'bad-format',
    how: 'a second spelling of a point',
    text: withCriteria(['{ id: a, title: A, number: {}, worth: { steps: { 1: 0, «1.0»: 2 } } }']),
  },
  {
    code: 'not-rising',
    how: 'a border of equal bands',
    text: withCriteria(['{ id: a, title: A, number: {}, worth: { equal-bands: [0, 20, «20», 60] } }']),
  },
  {
    code: 'key-without-use',
    how: 'a closed end where worth does not jump',
    text: withCriteria(['{ id: a, title: A, number: {}, worth: { line: { 0: 0, 5: 5 }, «closed»: upper } }']),
  },
  {
    code: 'level-outside-scale',
    how: 'evidence asked from beyond the worth',
    text: withCriteria([
      '{ id: a, title: A, number: {}, scale: { min: 0, max: 100 }, worth: { line: { 0: 0, 100: 5 } }, evidence: [{ id: e, from-level: «50» }] }',
    ]),
  },
  {
    code: 'range-reversed',
    how: 'of the answers that need evidence',
    text: withCriteria(['{ id: a, title: A, number: {}, evidence: [{ id: e, from-level: 3, to-level: «2» }] }']),
  },
  {
    code: 'keys-contradict',
    how: 'a ratio that is a whole number',
    text: withCriteria(['{ id: a, title: A, number: { whole: true, «ratio»: true } }']),
  },
  {
    code: 'too-short',
    how: 'a check-list without items',
    text: withCriteria(['{ id: a, title: A, checks: { items: «{}» } }']),
  },
  {
    code: 'reserved-id',
    how: 'as an item to be ticked',
    text: withCriteria(['{ id: a, title: A, checks: { items: { a: A, «dont-know»: B } } }']),
  },
  {
    code: 'checks-worthless',
    how: 'where all are worth nothing',
    text: withCriteria(['{ id: a, title: A, checks: { items: «{ a: { title: A, worth: 0 } }» } }']),
  },
  {
    code: 'too-small',
    how: 'an item that takes from a share',
    text: withCriteria(['{ id: a, title: A, checks: { items: { a: A, b: { title: B, worth: «-1» } } } }']),
  },
  {
    code: 'unknown-id',
    how: 'a facet misspelt',
    text: withCriteria(
      ['{ id: a, title: A, number: {}, facets: [speed, «scop»] }'],
      'facets: { speed: { title: S }, scope: { title: S } }',
    ),
    suggestion: 'scope',
  },
  {
    code: 'duplicate-id',
    how: 'of a facet named twice',
    text: withCriteria(
      ['{ id: a, title: A, number: {}, facets: [speed, «speed»] }'],
      'facets: { speed: { title: S } }',
    ),
  },
  {
    code: 'duplicate-id',
    how: 'of a criterion that a facet makes',
    text: withCriteria(
      ['{ id: a, title: A, number: {}, facets: [speed] }', '{ id: «a/speed», title: A, number: {} }'],
      'facets: { speed: { title: S } }',
    ),
  },
  {
    code: 'key-without-use',
    how: 'a roll-up of facets that there are not',
    text: withCriteria(['{ id: a, title: A, number: {}, «rollup»: min }']),
  },
  {
    code: 'keys-contradict',
    how: 'a count of facets, which have no bar',
    text: withCriteria(
      ['{ id: a, title: A, number: {}, facets: [speed], «rollup»: count }'],
      'facets: { speed: { title: S } }',
    ),
  },
  {
    code: 'unknown-id',
    how: 'a kind of instance misspelt',
    text: withDimensions(
      ['{ id: d, title: D, per: { kind: «systm» }, criteria: [{ id: c, title: C, number: {} }] }'],
      'instance-kinds: { system: { title: S } }',
    ),
    suggestion: 'system',
  },
  {
    code: 'per-nested',
    how: 'instances of instances',
    text: withDimensions(
      [
        '{ id: d, title: D, per: { kind: s }, dimensions: [{ id: e, title: E, «per»: { kind: s }, criteria: [{ id: c, title: C, number: {} }] }] }',
      ],
      'instance-kinds: { s: { title: S } }',
    ),
  },
  {
    code: 'inside-instances',
    how: 'looked at from outside',
    text: withDimensions(
      ['{ id: d, title: D, per: { kind: s }, criteria: [{ id: c, title: C, number: {} }] }'],
      'instance-kinds: { s: { title: S } }',
      { scoring: 'scoring: { entry: { node: «c», at-least: 1 } }' },
    ),
    suggestion: 'd',
  },
  {
    code: 'inside-instances',
    how: 'counted once more outside',
    text: withDimensions(
      [
        '{ id: d, title: D, per: { kind: s }, criteria: [{ id: c, title: C, number: {} }] }',
        '{ id: e, title: E, criteria: [{ id: f, title: F, answer-of: «c» }] }',
      ],
      'instance-kinds: { s: { title: S } }',
    ),
    suggestion: 'd',
  },
  {
    code: 'missing-key',
    how: 'a count without a bar',
    text: rubricText({
      scoring: 'scoring: «{ rollup: count, level: none }»',
      dimensions: `dimensions:\n  - { id: d, title: D, rollup: mean, criteria: [{ id: c, title: C, number: {} }] }`,
    }),
  },
  {
    code: 'key-without-use',
    how: 'a bar where nothing is counted',
    text: rubricText({ scoring: 'scoring: { rollup: mean, «counts-from»: 3 }' }),
  },
  {
    code: 'keys-contradict',
    how: 'a base of no total',
    text: rubricText({
      scoring: 'scoring: { rollup: none, level: none, «base»: 1 }',
      dimensions: 'dimensions: [{ id: d, title: D, rollup: mean, criteria: [{ id: c, title: C, number: {} }] }]',
    }),
  },
  {
    code: 'keys-contradict',
    how: 'a bonus on no score',
    text: withDimensions([
      '{ id: d, title: D, rollup: distribution, criteria: [{ id: c, title: C, number: {} }, { id: e, title: E, number: {}, «adds»: {} }] }',
    ]),
  },
  {
    code: 'key-without-use',
    how: 'a bonus on nothing',
    text: withCriteria(['{ id: a, title: A, number: {}, «adds»: {} }']),
  },
  {
    code: 'range-reversed',
    how: 'of a bonus',
    text: withCriteria([
      '{ id: a, title: A, number: {} }',
      '{ id: b, title: B, number: {}, adds: { at-least: 1, at-most: «-1» } }',
    ]),
  },
];

const tables: readonly FaultyFile[] = [
  {
    code: 'levels-not-rising',
    how: 'in the table of a dimension',
    text: withDimensions([
      '{ id: d, title: D, levels: [{ level: 1, from: 30, title: A }, { level: 2, from: «20», title: B }], criteria: [{ id: c, title: C, number: {} }] }',
    ]),
  },
  {
    code: 'band-without-from',
    how: 'in the table of an index',
    text: withCriteria(
      ['{ id: a, title: A, number: {} }'],
      'indices: [{ id: i, title: I, level: bands, levels: [«{ level: 1, title: A }»] }]',
    ),
  },
  {
    code: 'range-reversed',
    how: 'of a published band',
    text: rubricText({ levels: 'levels: [{ level: 1, from: 2, to: «1», title: A }]' }),
  },
  {
    code: 'keys-contradict',
    how: 'levels of a dimension that wants none',
    text: withDimensions([
      '{ id: d, title: D, level: none, «levels»: [{ level: 1, from: 30, title: A }], criteria: [{ id: c, title: C, number: {} }] }',
    ]),
  },
  {
    code: 'missing-key',
    how: 'levels by what they require, of which none requires anything',
    text: rubricText({ scoring: 'scoring: { level: requires }', levels: 'levels: «[{ level: 1, title: A }]»' }),
  },
  {
    code: 'key-without-use',
    how: 'a dimension whose level hangs on requirements of the total',
    text: withDimensions(['{ id: d, title: D, «level»: requires, criteria: [{ id: c, title: C, number: {} }] }']),
  },
  {
    code: 'key-without-use',
    how: 'requirements of a level that nobody gets',
    text: rubricText({
      scoring: 'scoring: { level: none }',
      levels: 'levels: [{ level: 1, title: A, «requires»: { node: strategy, at-least: 1 } }]',
    }),
  },
  {
    code: 'key-without-use',
    how: 'a ladder that nobody climbs',
    text: withDimensions(['{ id: d, title: D, «ladder»: { each: 3 }, criteria: [{ id: c, title: C, number: {} }] }']),
  },
  {
    code: 'unknown-option',
    how: 'in the ladder of one dimension',
    text: withDimensions([
      '{ id: d, title: D, level: ladder, ladder: { each: «yes» }, criteria: [{ id: c, title: C, number: {}, step: 1 }] }',
      '{ id: e, title: E, criteria: [{ id: f, title: F, answers: { no: 0, yes: 5 }, step: 1 }] }',
    ]),
  },
  {
    code: 'min-coverage-missing',
    how: 'where one dimension leaves the unanswered out',
    severity: 'warning',
    text: withDimensions(['«{ id: d, title: D, unanswered: exclude, criteria: [{ id: c, title: C, number: {} }] }»']),
  },
  {
    code: 'answer-outside-scale',
    how: 'as the target of the rubric',
    text: rubricText({ scoring: 'scoring: { not-applicable: target, target: «6» }' }),
  },
  {
    code: 'scale-empty',
    how: 'options of one value, to be put on a scale',
    text: withCriteria(['{ id: a, title: A, answers: «{ only: 0 }» }'], '', {
      scoring: 'scoring: { level: none, normalise: true }',
    }),
  },
  { code: 'scale-empty', how: 'of confidence', text: `${rubricText()}confidence: «{ min: 1, max: 1 }»\n` },
  {
    code: 'duplicate-id',
    how: 'of two states',
    text: `${rubricText()}states: [{ id: goal, title: G }, { id: «Goal», title: G }]\n`,
  },
  { code: 'reserved-id', how: 'as a state', text: `${rubricText()}states: [{ id: «claimed», title: G }]\n` },
  {
    code: 'duplicate-id',
    how: 'of two indices',
    text: `${rubricText()}indices: [{ id: i, title: I }, { id: «i», title: I }]\n`,
  },
  {
    code: 'unknown-id',
    how: 'a tag that an index groups by',
    text: withCriteria(
      ['{ id: a, title: A, number: {}, tags: { layer: law } }'],
      'indices: [{ id: i, title: I, by: [layer, «lair»] }]',
    ),
  },
  {
    code: 'missing-key',
    how: 'an index with bands but no levels',
    text: withCriteria(['{ id: a, title: A, number: {} }'], 'indices: [«{ id: i, title: I, level: bands }»]', {
      levels: '',
      scoring: 'scoring: { level: none }',
    }),
  },
  {
    code: 'key-without-use',
    how: 'levels of an index that gives none',
    text: `${rubricText()}indices: [{ id: i, title: I, «levels»: [{ level: 1, from: 1, title: A }] }]\n`,
  },
  {
    code: 'key-without-use',
    how: 'an index of an extent that nobody states',
    text: `${rubricText()}indices: [{ id: i, title: I, «reads»: extent }]\n`,
  },
  {
    code: 'scale-empty',
    how: 'of an index',
    text: `${rubricText()}indices: [{ id: i, title: I, scale: «{ min: 1, max: 0 }» }]\n`,
  },
  {
    code: 'reference-cycle',
    how: 'a migration from itself',
    text: `${rubricText()}migration: { from: «small@1.0.0» }\n`,
  },
  {
    code: 'unknown-id',
    how: 'a dimension that became one that is not there',
    text: `${rubricText()}migration: { from: small@0.9.0, dimensions: { old: «govrnance» } }\n`,
    suggestion: 'governance',
  },
  {
    code: 'unknown-criterion',
    how: 'what an old question became',
    text: `${rubricText()}migration: { from: small@0.9.0, criteria: { old: { to: [strategy, «rols»] } } }\n`,
    suggestion: 'roles',
  },
  {
    code: 'unknown-criterion',
    how: 'an old question that is no longer asked under its id',
    text: `${rubricText()}migration: { from: small@0.9.0, criteria: { «old»: { ask-again: true } } }\n`,
  },
  {
    code: 'unknown-requirement',
    how: 'of what an old question became',
    text: `${rubricText()}migration: { from: small@0.9.0, criteria: { old: { to: strategy, evidence: { paper: «decisions» } } } }\n`,
    suggestion: 'decision',
  },
];

/** A rubric with what the small one lacks. */
const RICH = withDimensions(
  [
    `id: d
    title: D
    criteria:
      - { id: share, title: S, number: { ratio: true } }
      - { id: list, title: L, checks: { items: { plan: P, budget: B } } }
      - { id: again, title: A, answer-of: list }
      - { id: veto, title: V, answers: { no: 0, yes: 5, stop: { value: 0, note-required: true } } }`,
    `id: must
    title: M
    unanswered: refuse
    not-applicable: refuse
    criteria:
      - { id: named, title: N, number: {} }
      - { id: branch, title: B, number: {}, asked-if: { node: named, at-least: 3 } }`,
    `id: each
    title: E
    not-applicable: target
    unanswered: lowest
    per: { kind: system }
    criteria: [{ id: uptime, title: U, number: {} }]`,
  ],
  'instance-kinds: { system: { title: S } }\nstates: [{ id: goal, title: G }]',
);

/** Answers to the rich rubric, and what stands beside them. */
function rich(said: string, more = ''): Pick<FaultyFile, 'text' | 'against'> {
  const all = said.includes('named') ? said : `named: { claimed: 1 }\n  ${said}`;
  return {
    text: `${assessmentText({ answers: `answers:\n  ${all}` })}${more === '' ? '' : `${more}\n`}`,
    against: RICH,
  };
}

const given: readonly FaultyFile[] = [
  { code: 'answer-not-a-ratio', how: 'a number', ...rich('share: { claimed: «0.87» }') },
  { code: 'answer-not-a-ratio', how: 'of nothing', ...rich('share: { claimed: «0/0» }') },
  { code: 'answer-not-a-ratio', how: 'a part above the whole', ...rich('share: { claimed: «3/2» }') },
  { code: 'answer-not-a-ratio', how: 'a word', ...rich('share: { claimed: «dont-no» }'), suggestion: 'dont-know' },
  { code: 'number-too-precise', how: 'in a ratio', ...rich('share: { claimed: «1.000000000000000001/2» }') },
  { code: 'answer-not-a-list', how: 'one item alone', ...rich('list: { claimed: «plan» }'), suggestion: '[plan]' },
  {
    code: 'answer-not-an-option',
    how: 'in a list',
    ...rich('list: { claimed: [plan, «budgt»] }'),
    suggestion: 'budget',
  },
  { code: 'answer-not-an-option', how: 'a list where one option is asked', ...rich('veto: { claimed: «[yes]» }') },
  { code: 'duplicate-id', how: 'of what is ticked', ...rich('list: { claimed: [plan, «plan»] }') },
  { code: 'criterion-linked', how: 'answered all the same', ...rich('«again»: { claimed: [] }'), suggestion: 'list' },
  { code: 'note-missing', how: 'of the agency', ...rich('veto: { claimed: «stop», appraisal-note: x }') },
  { code: 'note-missing', how: 'of the assessor', ...rich('veto: { appraised: «stop», note: x }') },
  {
    code: 'answer-required',
    how: 'to a question of one dimension',
    text: assessmentText({ answers: '«answers»: { veto: { claimed: yes } }' }),
    against: RICH,
  },
  {
    code: 'answer-required',
    how: 'to a question with nothing but a note',
    ...rich('«named»: { note: x }'),
  },
  { code: 'answer-required', how: 'where nobody knows', ...rich('named: { claimed: «dont-know» }') },
  {
    code: 'not-applicable-not-allowed',
    how: 'in a whole dimension',
    ...rich('named: { claimed: «not-applicable», reason: x }'),
  },
  { code: 'answer-misplaced', how: 'at the top', ...rich('«uptime»: { claimed: 1 }') },
  { code: 'criterion-needed', how: 'a dimension that is answered', ...rich('«must»: { claimed: 1 }') },
  {
    code: 'answer-misplaced',
    how: 'in an instance',
    ...rich('veto: { claimed: yes }', 'instances: [{ of: system, id: crm, answers: { «veto»: { claimed: yes } } }]'),
  },
  {
    code: 'unknown-criterion',
    how: 'in an instance',
    ...rich('veto: { claimed: yes }', 'instances: [{ of: system, id: crm, answers: { «uptme»: { claimed: 1 } } }]'),
    suggestion: 'uptime',
  },
  {
    code: 'answer-outside-scale',
    how: 'in the second instance',
    ...rich(
      'veto: { claimed: yes }',
      'instances: [{ of: system, id: crm }, { of: system, id: erp, answers: { uptime: { claimed: «6» } } }]',
    ),
  },
  {
    code: 'unknown-id',
    how: 'a kind of instance',
    ...rich('veto: { claimed: yes }', 'instances: [{ of: «sytem», id: crm }]'),
    suggestion: 'system',
  },
  {
    code: 'duplicate-id',
    how: 'of two instances',
    ...rich('veto: { claimed: yes }', 'instances: [{ of: system, id: crm }, { of: system, id: «CRM» }]'),
  },
  {
    code: 'missing-key',
    how: 'the target that counts for what does not apply',
    text: `${assessmentText({ kind: '«kind: assessment»', answers: 'answers: { named: { claimed: 1 } }' })}instances: [{ of: system, id: crm, answers: { uptime: { claimed: not-applicable, reason: x } } }]\n`,
    against: RICH,
  },
  { code: 'answer-outside-scale', how: 'as a target', ...rich('veto: { claimed: yes }', 'target: «6»') },
  {
    code: 'unknown-id',
    how: 'a state',
    ...rich('veto: { claimed: yes, states: { goal: yes, «gaol»: yes } }'),
    suggestion: 'goal',
  },
  { code: 'answer-not-an-option', how: 'in a state', ...rich('veto: { claimed: yes, states: { goal: «si» } }') },
  {
    code: 'duplicate-id',
    how: 'of a state that the rubric has',
    ...rich('veto: { claimed: yes }', 'states: [{ id: «goal», title: G }]'),
  },
  {
    code: 'key-without-use',
    how: 'a confidence that is not asked',
    ...rich('veto: { claimed: yes, «confidence»: 1 }'),
  },
  { code: 'key-without-use', how: 'an extent that is not asked', ...rich('veto: { claimed: yes, «extent»: 1 }') },
  {
    code: 'answer-outside-scale',
    how: 'a confidence',
    text: answers('share: { claimed: 1, confidence: «4» }'),
    against: `${rubricText()}confidence: { min: 1, max: 3 }\n`,
  },
];

const cases: readonly FaultyFile[] = [
  {
    code: 'unknown-node',
    how: 'in an expectation',
    text: goldenCase('expect: { nodes: { «governence»: { score: 1 } } }'),
    suggestion: 'governance',
  },
  {
    code: 'unknown-node',
    how: 'among expected blockers',
    text: goldenCase('expect: { blockers: [strategy, «rolls»] }'),
    suggestion: 'roles',
  },
  {
    code: 'unknown-node',
    how: 'among expected findings',
    text: goldenCase('expect: { findings: { dont-know: [«x»] } }'),
  },
  {
    code: 'unknown-node',
    how: 'in what is expected of a state',
    text: goldenCase('expect: { states: { goal: { nodes: { «rolls»: { score: 1 } } } } }'),
    against: `${rubricText()}states: [{ id: goal, title: G }]\n`,
    suggestion: 'roles',
  },
  { code: 'unknown-state', how: 'in an expectation', text: goldenCase('expect: { states: { «goal»: { score: 1 } } }') },
  {
    code: 'unknown-index',
    how: 'in an expectation',
    text: goldenCase('expect: { indices: { «risk»: { all: { score: 1 } } } }'),
  },
  { code: 'expects-nothing', how: 'but empty maps', text: goldenCase('expect: «{ nodes: { governance: {} } }»') },
  { code: 'missing-key', how: 'a case without expectation', text: casesText({ cases: 'cases:\n  - «{ id: a }»' }) },
  {
    code: 'duplicate-id',
    how: 'of two cases',
    text: casesText({ cases: 'cases: [{ id: a, expect: { score: null } }, { id: «a», expect: { score: null } }]' }),
  },
  {
    code: 'answer-not-a-level',
    how: 'once, for all criteria below a dimension',
    text: goldenCase('answers: { governance: «2.5», roles: yes, share: 2 }, expect: { score: 1 }'),
  },
  {
    code: 'answer-outside-scale',
    how: 'once, though two criteria below a dimension have that answer',
    text: goldenCase('answers: { governance: «7», roles: yes }, expect: { score: 1 }'),
  },
  {
    code: 'answer-not-an-option',
    how: 'for whatever is not named',
    text: goldenCase('answers: { strategy: 1, share: 2 }, others: «4», expect: { score: 1 }'),
  },
  {
    code: 'answer-outside-scale',
    how: 'in a whole answer of a case',
    text: goldenCase('answers: { strategy: { claimed: 3, appraised: «6» } }, expect: { score: 1 }'),
  },
  {
    code: 'unknown-key',
    how: 'a figure that there is not',
    text: goldenCase('expect: { level: 1, «scor»: 1 }'),
    suggestion: 'score',
  },
];

const overlays: readonly FaultyFile[] = [
  {
    code: 'overlay-unknown-node',
    how: 'misspelt',
    text: change('«stratgy»: { set: { weight: 2 } }'),
    suggestion: 'strategy',
  },
  {
    code: 'overlay-below-dropped',
    how: 'a criterion of a dimension that goes',
    text: overlayText({
      changes:
        'changes: { governance: { drop: true }, «roles»: { set: { weight: 2 } } }\nadd-dimensions: [{ id: d, title: D, criteria: [{ id: c, title: C, number: {} }] }]',
    }),
  },
  { code: 'overlay-change-empty', how: 'with a reason only', text: change('«roles»: { because: why not }') },
  { code: 'overlay-change-empty', how: 'a set of nothing', text: change('roles: { «set»: {} }') },
  {
    code: 'overlay-change-empty',
    how: 'a whole overlay',
    text: overlayText({ extends: '«extends»: small@1.0.0', changes: '' }),
  },
  {
    code: 'overlay-drop-with-others',
    how: 'with a set',
    text: change('roles: { «drop»: true, set: { weight: 2 } }'),
  },
  {
    code: 'overlay-drops-last',
    how: 'one by one',
    text: change('roles: { drop: true }\n  strategy: { drop: true }\n  share: { «drop»: true }'),
  },
  { code: 'overlay-drops-last', how: 'of the rubric', text: change('governance: { «drop»: true }') },
  {
    code: 'overlay-not-a-dimension',
    how: 'a criterion below a criterion',
    text: change('roles: { «add-criteria»: [{ id: c, title: C, number: {} }] }'),
  },
  { code: 'overlay-key-fixed', how: 'an id', text: change('roles: { set: { weight: 2, «id»: role } }') },
  {
    code: 'overlay-key-fixed',
    how: 'the children',
    text: change('governance: { set: { weight: 2, «criteria»: [] } }'),
  },
  { code: 'overlay-key-fixed', how: 'the title of the rubric', text: `${overlayText()}set: { «title»: Other }\n` },
  { code: 'overlay-key-required', how: 'a title', text: change('roles: { set: { title: «null» } }') },
  { code: 'overlay-set-same', how: 'as it is written', text: change('strategy: { set: { «title»: Strategy } }') },
  { code: 'overlay-set-same', how: 'as it is by default', text: change('strategy: { set: { «weight»: 1 } }') },
  {
    code: 'overlay-set-same',
    how: 'a part of a map',
    text: change('roles: { set: { answers: { partly: 2, «yes»: 5 } } }'),
  },
  { code: 'overlay-nothing-to-remove', how: 'a key', text: change('roles: { set: { «tags»: null } }') },
  { code: 'overlay-cycle', how: 'by itself', text: overlayText({ extends: 'extends: «over@1.0.0»' }) },
  {
    code: 'duplicate-id',
    how: 'added by an overlay',
    text: change('governance: { add-criteria: [{ id: «Roles», title: R, number: {} }] }'),
  },
  {
    code: 'unknown-key',
    how: 'of a criterion that an overlay adds',
    text: change('governance: { add-criteria: [{ id: c, title: C, number: {}, «wieght»: 2 }] }'),
    suggestion: 'weight',
  },
  {
    code: 'unknown-key',
    how: 'that an overlay sets',
    text: change('roles: { set: { «wieght»: 2 } }'),
    suggestion: 'weight',
  },
  {
    code: 'wrong-type',
    how: 'deep in what an overlay sets',
    text: change('strategy: { set: { not-applicable: { allowed: «0» } } }'),
  },
  {
    code: 'not-one-of',
    how: 'in the rules that an overlay sets',
    text: `${overlayText()}set: { scoring: { rollup: «maen» } }\n`,
    suggestion: 'mean',
  },
  {
    code: 'level-outside-scale',
    how: 'by the scale that an overlay sets',
    text: change('«strategy»: { set: { scale: { min: 2, max: 5 } } }'),
  },
  {
    code: 'several-answer-kinds',
    how: 'by what an overlay sets',
    text: change('«roles»: { set: { number: {} } }'),
  },
  {
    code: 'missing-translation',
    how: 'of a reason',
    severity: 'warning',
    text: overlayText({
      title: 'title: { vi: Trên, en: Over }',
      changes: 'changes: { roles: { drop: true, because: «{ vi: Thừa }» } }',
    }),
  },
];

export const FAULTY_FILES: readonly FaultyFile[] = [
  ...grammar,
  ...shape,
  ...rubric,
  ...audited,
  ...branching,
  ...links,
  ...structure,
  ...tables,
  ...given,
  ...assessment,
  ...cases,
  ...overlays,
];
