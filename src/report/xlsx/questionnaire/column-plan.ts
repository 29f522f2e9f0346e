/** The columns of a sheet of questions: what stands in them, how wide, and on which page they are printed. */
import { inLocale } from '../../../model/text.ts';
import { ANSWER_COLUMNS, EVIDENCE_COLUMNS, type ColumnKey, type FIXED_COLUMNS } from '../../../model/questionnaire.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';

export type PlannedKey = ColumnKey | 'instance' | (typeof FIXED_COLUMNS)[number];

export interface PlannedColumn {
  readonly key: PlannedKey;
  readonly header: string;
  readonly width: number;
  /** Questions and answers on one sheet of paper, documents on the next, what is seldom filled in on a third. */
  readonly page: 'answers' | 'evidence' | 'further' | 'hidden';
}

const WIDTHS: Readonly<Partial<Record<PlannedKey, number>>> = {
  code: 12,
  instance: 15,
  question: 40,
  levels: 64,
  answer: 19,
  reason: 18,
  note: 28,
  confidence: 10,
  extent: 10,
  requirement: 18,
  document: 18,
  title: 28,
  issuer: 18,
  effective: 11.5,
  'valid-until': 11.5,
  section: 10,
  page: 7,
  link: 24,
  file: 26,
  measured: 11,
  unit: 8,
  record: 18,
  shows: 30,
};
const STATE_WIDTH = 18;

/** `instances` is what stands above their names; null where the sheet asks about none. */
export function columnPlan({ questionnaire, said }: QuestionnaireContext, instances: string | null): PlannedColumn[] {
  const { columns, labels } = said;
  const column = (key: PlannedKey, header: string, page: PlannedColumn['page']): PlannedColumn => ({
    key,
    header,
    width: WIDTHS[key] ?? STATE_WIDTH,
    page,
  });
  const asked = ANSWER_COLUMNS.filter((key) => isAlways(key) || questionnaire.columns.includes(key));
  const states = questionnaire.columns.filter((key) => key.startsWith('state:'));
  const evidence = EVIDENCE_COLUMNS.filter((key) => key !== 'sha256');
  return [
    column('code', columns.code, 'answers'),
    ...(instances === null ? [] : [column('instance', instances, 'answers')]),
    column('question', labels.question, 'answers'),
    column('levels', labels.levels, 'answers'),
    ...asked.map((key) => column(key, columns[key], 'answers')),
    ...states.map((key) => column(key, stateTitle(questionnaire, key), 'answers')),
    ...evidence.map((key) => column(key, columns[key], FURTHER.has(key) ? 'further' : 'evidence')),
    column('sha256', columns.sha256, 'hidden'),
    column('kind', '', 'hidden'),
    column('group', '', 'hidden'),
  ];
}

const FURTHER: ReadonlySet<ColumnKey> = new Set(['link', 'file', 'measured', 'unit', 'record', 'shows']);

function stateTitle({ states, locale }: QuestionnaireContext['questionnaire'], key: string): string {
  const id = key.slice('state:'.length);
  return inLocale(states.find((state) => state.id === id)?.title, locale) || id;
}

function isAlways(key: string): boolean {
  return key === 'answer' || key === 'reason' || key === 'note';
}
