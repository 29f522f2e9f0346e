/** A questionnaire as CSV, for scripts and for programs that read nothing else: answers by id, one row for each piece of evidence. */
import { stringify } from 'csv-stringify/sync';
import { guarded } from '../../model/csv-guard.ts';
import {
  ANSWER_COLUMNS,
  CSV_HEAD_COLUMNS,
  CSV_NAMES,
  EVIDENCE_COLUMNS,
  type AnswerMarks,
  type ColumnKey,
  type Questionnaire,
  type QuestionnaireRow,
} from '../../model/questionnaire.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { nodeTitles } from '../digest/node-titles.ts';

type Cells = Record<string, string | number>;

/** Numbers and days as anywhere in thang: a dot, 2026-11-23. Cells that a spreadsheet would run or turn are defused. */
export function questionnaireCsv(questionnaire: Questionnaire, rubric: Rubric): string {
  const { locale, columns } = questionnaire;
  const titles = nodeTitles(rubric, locale);
  const questions = new Map(
    criteriaOf(rubric).map(({ criterion: { id, question } }) => [id, inLocale(question, locale)]),
  );
  const asked = ANSWER_COLUMNS.filter((key) => isAlways(key) || columns.includes(key));
  const states = columns.filter((key) => key.startsWith('state:'));
  const filled = [...asked, ...states, ...EVIDENCE_COLUMNS].map((key) => ({ key, name: nameOf(key) }));
  const records = questionnaire.sheets
    .flatMap(({ rows }) => rows)
    .map((row): Cells => {
      const title = row.kind === 'question' ? (titles.get(row.criterion) ?? '') : '';
      const text = row.kind === 'question' ? (questions.get(row.criterion) ?? '') : '';
      return {
        criterion: row.criterion,
        instance: row.instance?.id ?? '',
        piece: row.kind === 'evidence' ? row.code.slice(row.code.lastIndexOf('+') + 1) : '',
        question: [title, text].filter((part) => part !== '').join(': '),
        choices: row.choices.join(' | '),
        ...Object.fromEntries(filled.map(({ key, name }) => [name, cellOf(key, row)])),
        ...headOf(questionnaire, row),
      };
    });
  const names = [
    'criterion',
    'instance',
    'piece',
    'question',
    'choices',
    ...filled.map(({ name }) => name),
    ...CSV_HEAD_COLUMNS,
  ];
  return stringify(records.map(defused), { header: true, columns: names, record_delimiter: '\n' });
}

function isAlways(key: string): boolean {
  return key === 'answer' || key === 'reason' || key === 'note';
}

function nameOf(key: ColumnKey): string {
  return CSV_NAMES[key] ?? key.replace(/^state:/u, 'state-');
}

/** In a row for evidence that nobody has given yet only the requirement stands. */
function cellOf(key: ColumnKey, { cells }: QuestionnaireRow): string | number {
  return cells[key as keyof typeof cells] ?? '';
}

function headOf({ agency, period, rubric, exported, marks }: Questionnaire, row: QuestionnaireRow): Cells {
  return {
    agency: agency.id,
    period,
    rubric: `${rubric.id}@${rubric.version}`,
    'rubric-hash': rubric.hash,
    exported,
    marks: row.kind === 'question' ? marksText(marks[row.code]) : '',
  };
}

/** `claimed=1f…;note=2a…;+=9c…`; a dot where nothing was answered, which is a mark too. */
function marksText(marks: AnswerMarks | undefined): string {
  if (marks === undefined) return '.';
  const fields = Object.entries(marks.fields).map(([field, mark]) => `${field}=${mark}`);
  return [...fields, ...marks.evidence.map((mark) => `+=${mark}`)].join(';') || '.';
}

function defused(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, typeof value === 'string' ? guarded(value) : value]),
  );
}
