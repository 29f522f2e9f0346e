/** One small rubric per finding about quality. The place that it must point at is marked: `to: «1.9»`. */
import type { FaultyFile } from './faulty-files.ts';

const SOUND = {
  kind: 'kind: rubric',
  schema: 'schema: 1',
  id: 'id: sound',
  version: 'version: 1.0.0',
  status: 'status: draft',
  title: 'title: Sound',
  scale: 'scale: { min: 0, max: 4 }',
  levels: 'levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: 2, title: Some }',
  scoring: 'scoring: { rollup: weighted-mean }',
  dimensions: `dimensions:
  - id: people
    title: People
    criteria:
      - { id: owner, title: Owner, levels: { 0: nobody, 4: named }, evidence: [{ id: letter, from-level: 2 }] }
      - { id: training, title: Training, answers: { no: 0, yes: 4 }, evidence: [{ id: list, from-level: 2 }] }
  - id: quality
    title: Quality
    criteria:
      - { id: rules, title: Rules, number: {}, evidence: [{ id: rule, from-level: 2 }] }
      - { id: measured, title: Measured, number: {}, evidence: [{ id: report, from-level: 2 }] }`,
};

/** A rubric without a finding but for the keys given; an empty text leaves a key out. */
export function soundText(changes: Partial<Record<keyof typeof SOUND, string>> = {}): string {
  const parts: readonly string[] = Object.values({ ...SOUND, ...changes });
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

/** The criteria of a single dimension, each on its line and with the evidence that a sound rubric asks for. */
export function criteriaText(...criteria: readonly string[]): string {
  const proof = 'evidence: [{ id: proof, from-level: 1 }]';
  const lines = criteria.map((text) => `      - { ${text.includes('evidence:') ? text : `${text}, ${proof}`} }`);
  return `dimensions:\n  - id: people\n    title: People\n    criteria:\n${lines.join('\n')}`;
}

const bands: readonly FaultyFile[] = [
  {
    code: 'band-gap',
    how: 'where scores are not rounded',
    text: soundText({
      levels:
        'levels:\n  - { level: 0, from: 0, to: «1.9», title: None }\n  - { level: 1, from: 2, to: 4, title: Some }',
    }),
  },
  {
    code: 'band-gap',
    how: 'wider than the rounding',
    text: soundText({
      levels:
        'levels:\n  - { level: 0, from: 0, to: «1.8», title: None }\n  - { level: 1, from: 2, to: 4, title: Some }',
      scoring: 'scoring: { round: { mode: half-up, digits: 1 } }',
    }),
  },
  {
    code: 'band-gap',
    how: "in a dimension's own table",
    text: soundText({
      dimensions: criteriaText('id: owner, title: Owner, number: {}').replace(
        '    title: People',
        '    title: People\n    levels:\n      - { level: 0, from: 0, to: «1», title: No }\n      - { level: 1, from: 2, to: 4, title: Yes }',
      ),
    }),
  },
  {
    code: 'band-overlap',
    how: 'by half a point',
    text: soundText({
      levels:
        'levels:\n  - { level: 0, from: 0, to: «2.5», title: None }\n  - { level: 1, from: 2, to: 4, title: Some }',
    }),
  },
  {
    code: 'band-border',
    how: 'at a score that both bands name',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 0, from: 0, to: «2», title: None }\n  - { level: 1, from: 2, to: 4, title: Some }',
      scoring: 'scoring: { round: { mode: half-up, digits: 1 } }',
    }),
  },
  {
    code: 'band-border',
    how: 'at a score that the other band gets',
    severity: 'warning',
    text: soundText({
      levels:
        'levels:\n  - { level: 0, from: 0, to: «1.9», title: None }\n  - { level: 1, from: 2, to: 4, title: Some }',
      scoring: 'scoring: { closed: upper, round: { mode: half-up, digits: 1 } }',
    }),
  },
  {
    code: 'band-bottom-open',
    how: 'below the first level',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 1, from: «1», to: 2, title: None }\n  - { level: 2, from: 2, to: 4, title: Some }',
    }),
  },
  {
    code: 'band-top-open',
    how: 'above the last level',
    severity: 'warning',
    text: soundText({
      levels:
        'levels:\n  - { level: 0, from: 0, to: 2, title: None }\n  - { level: 1, from: 2, to: «3.5», title: Some }',
    }),
  },
];

const levels: readonly FaultyFile[] = [
  {
    code: 'level-unreachable',
    how: 'above the best answers',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: «3.5», title: Some }',
      dimensions: criteriaText('id: owner, title: Owner, answers: { no: 0, yes: 3 }'),
    }),
  },
  {
    code: 'level-unreachable',
    how: 'at a border that has to be passed',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 0, from: 0, title: None }\n  - { level: 1, from: «3», title: Some }',
      scoring: 'scoring: { closed: upper }',
      dimensions: criteriaText('id: owner, title: Owner, answers: { no: 0, yes: 3 }'),
    }),
  },
  {
    code: 'level-title-twice',
    how: 'but for case',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 0, from: 0, title: Some }\n  - { level: 1, from: 2, title: «some» }',
    }),
  },
  {
    code: 'ladder-empty-step',
    how: 'between two steps',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 1, title: One }\n  - { level: «2», title: Two }\n  - { level: 3, title: Three }',
      scoring: 'scoring: { level: ladder, ladder: { each: 4 } }',
      dimensions: criteriaText(
        'id: owner, title: Owner, number: {}, step: 1',
        'id: training, title: Training, number: {}, step: 3',
      ),
    }),
  },
  {
    code: 'ladder-empty-step',
    how: 'of which a share is needed',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 1, title: One, needs: { 1: 50, «2»: 50 } }',
      scoring: 'scoring: { level: ladder }',
      dimensions: criteriaText('id: owner, title: Owner, number: {}, step: 1'),
    }),
  },
  {
    code: 'ladder-out-of-reach',
    how: 'for an item with lower answers',
    severity: 'warning',
    text: soundText({
      levels: 'levels:\n  - { level: 1, title: One }',
      scoring: 'scoring: { level: ladder, ladder: { each: 4 } }',
      dimensions: criteriaText(
        'id: owner, title: Owner, number: {}, step: 1',
        'id: «training», title: Training, answers: { no: 0, yes: 3 }, step: 1',
      ),
    }),
  },
  {
    code: 'condition-never-holds',
    how: 'of a dimension that does not get that far',
    severity: 'warning',
    text: soundText({
      levels:
        'levels:\n  - { level: 0, from: 0, title: None }\n  - level: 1\n    from: 2\n    title: Some\n    requires: «{ node: people, at-least: 5 }»',
    }),
  },
  {
    code: 'condition-never-holds',
    how: 'together with that of a lower level',
    severity: 'warning',
    text: soundText({
      levels:
        'levels:\n  - { level: 0, from: 0, title: None, requires: { node: owner, at-most: 1 } }\n  - level: 1\n    from: 2\n    title: Some\n    requires: «{ node: owner, at-least: 2 }»',
    }),
  },
  {
    code: 'condition-never-holds',
    how: 'for entry',
    severity: 'warning',
    text: soundText({ scoring: 'scoring:\n  entry:\n    - { node: owner, is: 4 }\n    - «{ node: training, is: 3 }»' }),
  },
];

const tree: readonly FaultyFile[] = [
  {
    code: 'never-asked',
    how: 'because what it hangs on is not asked then',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: online, title: Online, answers: { no: 0, yes: 4 }',
        'id: portal, title: Portal, number: {}, asked-if: { node: online, is: yes }',
        'id: paper, title: Paper, number: {}, asked-if: «[{ node: online, is: no }, { node: portal, at-least: 1 }]»',
      ),
    }),
  },
  {
    code: 'asked-across',
    how: 'to an answer of another dimension',
    severity: 'warning',
    text: soundText({
      dimensions: `${criteriaText('id: owner, title: Owner, number: {}')}
  - id: quality
    title: Quality
    asked-if: «{ node: owner, at-least: 2 }»
    criteria: [{ id: rules, title: Rules, number: {}, evidence: [{ id: rule, from-level: 2 }] }]`,
    }),
  },
  {
    code: 'confusable-id',
    how: 'by a zero in place of an o',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText('id: go, title: Go, number: {}', 'id: «g0», title: Stop, number: {}'),
    }),
  },
  {
    code: 'confusable-id',
    how: 'by a ligature',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText('id: file, title: File, number: {}', 'id: «ﬁle», title: Cabinet, number: {}'),
    }),
  },
  {
    code: 'weight-vanishes',
    how: 'at zero',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText('id: owner, title: Owner, number: {}', 'id: news, title: News, number: {}, weight: «0»'),
    }),
  },
  {
    code: 'weight-vanishes',
    how: 'beside a thousand times as much',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: owner, title: Owner, number: {}, weight: 2000',
        'id: news, title: News, number: {}, weight: «1»',
      ),
    }),
  },
  {
    code: 'never-used',
    how: 'an answer set',
    severity: 'warning',
    text: `${soundText()}answer-sets: { «yes-no»: { yes: 4, no: 0 } }\n`,
  },
  {
    code: 'never-used',
    how: 'a source',
    severity: 'warning',
    text: `${soundText()}sources: [{ id: «decree», title: Decree 5 }]\n`,
  },
  {
    code: 'never-used',
    how: 'the range of confidence',
    severity: 'warning',
    text: `${soundText()}«confidence»: { min: 0, max: 1 }\n`,
  },
];

const texts: readonly FaultyFile[] = [
  {
    code: 'evidence-never-asked',
    how: 'while claims count as far as evidence supports them',
    severity: 'warning',
    text: soundText({
      scoring: 'scoring: «{ evidence: caps }»',
      dimensions: criteriaText('id: owner, title: Owner, number: {}, evidence: []'),
    }),
  },
  {
    code: 'best-answer-unproven',
    how: 'beside one that is proven',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: owner, title: Owner, number: {}',
        'id: «training», title: Training, number: {}, evidence: []',
      ),
    }),
  },
  {
    code: 'best-answer-unproven',
    how: 'where lower answers are proven',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: «owner», title: Owner, number: {}, evidence: [{ id: draft, from-level: 1, to-level: 2 }]',
      ),
    }),
  },
  {
    code: 'text-untranslated',
    how: 'in the second language',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText('id: owner, title: { vi: Chief data officer, en: «Chief data officer» }, number: {}'),
    }),
  },
  {
    code: 'descriptors-alike',
    how: 'but for a letter',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: owner, title: Owner, levels: { 0: nobody, 2: Each database has one owner, 4: «Each databases has one owner» }',
      ),
    }),
  },
  {
    code: 'descriptors-alike',
    how: 'of two options',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: owner, title: Owner, answers: { a: 0, b: { value: 2, title: Each database has one owner }, c: { value: 4, title: «Each  database has one OWNER» } }',
      ),
    }),
  },
  {
    code: 'descriptor-repeated',
    how: 'by another criterion',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: owner, title: Owner, levels: { 4: It is named in a decision }',
        'id: backup, title: Backup, levels: { 4: «It is named in a decision» }',
      ),
    }),
  },
  {
    code: 'question-repeated',
    how: 'by another criterion',
    severity: 'warning',
    text: soundText({
      dimensions: criteriaText(
        'id: owner, title: Owner, question: Who answers for the data?, number: {}',
        'id: backup, title: Backup, question: «Who answers for the data?», number: {}',
      ),
    }),
  },
];

export const LINT_FILES: readonly FaultyFile[] = [...bands, ...levels, ...tree, ...texts];
