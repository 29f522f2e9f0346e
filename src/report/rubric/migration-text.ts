/** A migration on a terminal: every agency's scores by both editions first, then what becomes of each assessment. */
import type { MigrationReport } from '../../model/migrated.ts';
import { inLocale } from '../../model/text.ts';
import { widthFor, wrap, type Width } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import {
  describeMigration,
  failingLast,
  failureSentences,
  migrationCounts,
  skippedReason,
  type DescribedMigration,
  type MigrationItem,
  type MigrationSection,
} from './describe-migration.ts';
import { describeOpenQuestions, type CountedQuestion } from './describe-open-questions.ts';
import { describeMovement, type Editions } from './describe-movements.ts';
import { movementLines, movementTable } from './diff-text.ts';
import type { RubricPage } from './rubric-text.ts';
import { wordingText } from './turn.ts';

/** `editions` are the rubrics by which the scores were made. */
export async function migrationText(report: MigrationReport, editions: Editions, page: RubricPage): Promise<string> {
  const { reader, paint } = page;
  const { to, assessments, missing, isWritten } = report;
  const said = reader.messages.editions.migration;
  const width = await widthFor([inLocale(to.title, reader.locale)]);
  return safeLines([
    ...wrap(inLocale(to.title, reader.locale), page.columns, width).map((line) => paint('strong', line)),
    `${to.id} ${to.version}`,
    ...(await scoreLines(report, editions, page)),
    ...questionLines(report, page, width),
    ...failingLast(assessments).flatMap((migrated) =>
      assessmentLines(describeMigration(migrated, reader), page, width),
    ),
    ...skippedLines(report, page, width),
    ...failureLines(report, page, width),
    '',
    ...missing
      .flatMap((rubric) => wrap(said.missing({ rubric }), page.columns, width))
      .map((line) => paint('warn', line)),
    ...wrap(migrationCounts(report, reader), page.columns, width),
    ...(isWritten || assessments.length === 0 ? [] : wrap(said.dryRun(), page.columns, width)),
  ]);
}

async function scoreLines(
  { assessments, to }: MigrationReport,
  editions: Editions,
  page: RubricPage,
): Promise<string[]> {
  if (assessments.length === 0) return [];
  const newest = editions.get(`${to.id}@${to.version}`) ?? null;
  const rows = assessments.map((one) => describeMovement(one, editions.get(one.rubric) ?? null, newest, page.reader));
  return ['', ...(await movementTable(rows, page)), '', ...(await movementLines(assessments, page))];
}

function assessmentLines(
  { agency, period, file, way, status, sections }: DescribedMigration,
  page: RubricPage,
  width: Width,
): string[] {
  const { paint, reader } = page;
  const { arrow } = reader.messages.markdown.labels;
  return [
    '',
    ...wrap(`${agency} · ${reader.figures.plain(period)}`, page.columns, width).map((line) => paint('strong', line)),
    ...wrap(`${file} · ${way.join(` ${arrow} `)} · ${status}`, page.columns - 2, width).map(
      (line) => `  ${paint('faint', line)}`,
    ),
    ...sections.flatMap((section) => sectionLines(section, page, width)),
  ];
}

function sectionLines({ title, tone, items }: MigrationSection, page: RubricPage, width: Width): string[] {
  return [
    `  ${page.paint(tone === 'bad' ? 'bad' : 'warn', title)}`,
    ...items.flatMap((item) => itemLines(item, page, width)),
  ];
}

function itemLines(
  { title, id, goals, notes }: MigrationItem,
  { paint, columns, reader }: RubricPage,
  width: Width,
): string[] {
  const ids =
    goals.length === 0
      ? id
      : wordingText({ key: '', from: id, to: goals.join(reader.messages.markdown.labels.comma) }, reader);
  const head = [title, ids === '' ? '' : `(${ids})`].filter((part) => part !== '').join(' ');
  const indented = (text: string, indent: string): string[] =>
    wrap(text, columns - indent.length, width).map((line) => indent + line);
  return [
    ...indented(head, '    '),
    ...notes.flatMap((note) => indented(wordingText(note, reader), '      ')).map((line) => paint('faint', line)),
  ];
}

function skippedLines({ skipped }: MigrationReport, { reader, paint, columns }: RubricPage, width: Width): string[] {
  if (skipped.length === 0) return [];
  return [
    '',
    paint('faint', reader.messages.editions.labels.skipped),
    ...skipped.flatMap((one) =>
      wrap(`${one.file}: ${skippedReason(one, reader)}`, columns - 2, width).map((line) => `  ${line}`),
    ),
  ];
}

function questionLines(report: MigrationReport, page: RubricPage, width: Width): string[] {
  const { paint, reader } = page;
  const groups = describeOpenQuestions(report, reader);
  if (groups.length === 0) return [];
  return [
    '',
    paint('strong', reader.messages.editions.labels.byQuestion),
    ...groups.flatMap(({ title, questions }) => [
      `  ${paint('warn', title)}`,
      ...questions.flatMap((question) => questionItem(question, page, width)),
    ]),
  ];
}

function questionItem({ title, id, count, notes }: CountedQuestion, page: RubricPage, width: Width): string[] {
  const indented = (text: string, indent: string): string[] =>
    wrap(text, page.columns - indent.length, width).map((line) => indent + line);
  return [
    ...indented(`${count}: ${title} (${id})`, '    '),
    ...notes.flatMap((note) => indented(note, '      ')).map((line) => page.paint('faint', line)),
  ];
}

/** More faults of one file than these are on stderr only. */
const MOST_FAULTS = 3;

function failureLines({ failures }: MigrationReport, { paint, reader, columns }: RubricPage, width: Width): string[] {
  if (failures.length === 0) return [];
  const { editions, sentences } = reader.messages;
  const item = (failure: MigrationReport['failures'][number]): string[] => {
    const faults = failureSentences(failure, reader);
    const rest = faults.length - MOST_FAULTS;
    return [
      ...faults
        .slice(0, MOST_FAULTS)
        .flatMap(({ place, sentence }) => [
          `  ${place}`,
          ...wrap(sentence, columns - 4, width).map((line) => `    ${line}`),
        ]),
      ...(rest > 0 ? [`    ${paint('faint', sentences.more({ count: reader.figures.number(rest) }))}`] : []),
    ];
  };
  return ['', paint('bad', editions.labels.failures), ...failures.flatMap(item)];
}
