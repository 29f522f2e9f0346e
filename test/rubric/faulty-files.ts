/** One small file per issue code. The place that an issue must point at is marked: `agency: «01»`. */
import type { IssueCode } from '../../src/model/issue.ts';

export interface FaultyFile {
  readonly code: IssueCode;
  /** How it is faulty; ends the title of its test. */
  readonly how: string;
  readonly text: string;
  readonly file?: string;
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
  { code: 'wrong-type', how: 'a list for an answer', text: answers('strategy: { claimed: «[1]» }') },
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
    code: 'ladder-unknown-option',
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

export const FAULTY_FILES: readonly FaultyFile[] = [...grammar, ...shape, ...rubric, ...assessment];
