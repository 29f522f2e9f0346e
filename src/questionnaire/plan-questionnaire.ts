/** A rubric and what is answered so far → the rows that ask one agency: pure data, the same for the same inputs. */
import type { Agency, Answer, Assessment } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import { ownValue } from '../model/own-value.ts';
import {
  QUESTIONNAIRE_LAYOUT,
  type AnswerColumn,
  type AnswerMarks,
  type InstanceRow,
  type Questionnaire,
  type RowInstance,
} from '../model/questionnaire.ts';
import type { Rubric } from '../model/rubric.ts';
import { nodeIndex, type IndexedCriterion, type IndexedNode } from '../rubric/node-index.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { kindOf } from '../rubric/answer-places.ts';
import { answerMarks } from './answer-marks.ts';
import type { Wording } from './choices.ts';
import { instanceRows } from './instance-rows.ts';
import { questionRows } from './question-rows.ts';
import { questionCode } from './row-code.ts';
import { splitSheets } from './split-sheets.ts';

export interface QuestionnaireOptions {
  readonly agency: Agency;
  readonly period: string;
  readonly locale: Locale;
  /** ISO 8601 */
  readonly exported: string;
  /** `sheets` for people: titles, and a row for each item of a check-list; `ids` for scripts and CSV. */
  readonly form: 'sheets' | 'ids';
}

export type Answered = Pick<Assessment, 'answers' | 'instances' | 'states'>;

/** One question as it is asked: of the agency, or of one instance. */
export interface Asked {
  readonly node: IndexedCriterion;
  readonly instance: RowInstance | null;
  readonly answer: Answer | undefined;
}

/** Without an assessment nothing is answered yet. Criteria that count another's answer are not asked. */
export function planQuestionnaire(
  { rubric, hash }: Pick<LoadedRubric, 'rubric' | 'hash'>,
  answered: Answered | null,
  { agency, period, locale, exported, form }: QuestionnaireOptions,
): Questionnaire {
  const instances = instanceRows(rubric, answered?.instances ?? [], form);
  const states = [...rubric.states, ...(answered?.states ?? [])].map(({ id, title }) => ({ id, title }));
  const wording: Wording = form === 'ids' ? 'ids' : locale;
  const dimensions = nodeIndex(rubric).all.filter((node) => node.kind === 'dimension' && node.parent === null);
  const asked = dimensions.map((dimension) => ({
    dimension: dimension.id,
    groups: groupsOf(dimension, { answered, instances }),
  }));
  return {
    layout: QUESTIONNAIRE_LAYOUT,
    rubric: { id: rubric.id, version: rubric.version, hash },
    agency,
    period,
    locale,
    exported,
    instances,
    columns: furtherColumns(rubric, states),
    states,
    sheets: asked.flatMap(({ dimension, groups }) =>
      splitSheets(
        dimension,
        groups.map((group) => group.map((one) => questionRows(one, rubric, wording))),
      ),
    ),
    marks: marksOf(asked.flatMap(({ groups }) => groups.flat())),
  };
}

interface Known {
  readonly answered: Answered | null;
  readonly instances: readonly InstanceRow[];
}

/** Questions that belong together, as one inner dimension or one instance has them; a sheet is not cut through them. */
function groupsOf(node: IndexedNode, known: Known): Asked[][] {
  if (node.kind === 'criterion') return [];
  const { per } = node.own;
  if (per !== undefined) {
    const own = known.instances.filter(({ kind }) => kind === per.kind);
    return own.flatMap((instance) => below(node, { kind: per.kind, id: instance.id, title: instance.title }, known));
  }
  return below(node, null, known);
}

function below(node: IndexedNode, instance: RowInstance | null, known: Known): Asked[][] {
  if (node.kind === 'criterion') return [];
  const criteria = node.children.filter((child) => child.kind === 'criterion');
  const own = criteria
    .filter(({ own: criterion }) => criterion['answer-of'] === undefined)
    .map((criterion) => ({ node: criterion, instance, answer: answerTo(criterion, instance, known) }));
  const inner = node.children.flatMap((child) =>
    instance === null ? groupsOf(child, known) : below(child, instance, known),
  );
  return own.length === 0 ? inner : [own, ...inner];
}

function answerTo(node: IndexedCriterion, instance: RowInstance | null, { answered }: Known): Answer | undefined {
  if (instance === null) return ownValue(answered?.answers, node.id);
  const found = answered?.instances.find(({ of, id }) => of === kindOf(node) && id === instance.id);
  return ownValue(found?.answers, node.id);
}

/** Only where the rubric asks for them, or the assessment has states of its own. */
function furtherColumns(rubric: Rubric, states: Questionnaire['states']): AnswerColumn[] {
  return [
    ...(rubric.confidence === undefined ? [] : (['confidence'] as const)),
    ...(rubric.scoring.extent ? (['extent'] as const) : []),
    ...states.map(({ id }) => `state:${id}` as const),
  ];
}

function marksOf(asked: readonly Asked[]): Record<string, AnswerMarks> {
  return Object.fromEntries(
    asked.flatMap(({ node, instance, answer }): [string, AnswerMarks][] => {
      if (answer === undefined) return [];
      const code = questionCode({ criterion: node.id, instance: instance?.id ?? null });
      return [[code, answerMarks(answer)]];
    }),
  );
}
