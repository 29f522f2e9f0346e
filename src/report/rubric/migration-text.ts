/** A migration on a terminal: every agency's scores by both editions first, then what becomes of each assessment. */
import type { MigrationReport } from '../../model/migrated.ts';
import { inLocale } from '../../model/text.ts';
import { widthFor, wrap, type Width } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import {
  describeMigration,
  migrationCounts,
  skippedReason,
  type DescribedMigration,
  type MigrationItem,
  type MigrationSection,
} from './describe-migration.ts';
import { describeMovement, movementCounts, type Editions } from './describe-movements.ts';
import { movementTable } from './diff-text.ts';
import type { RubricPage } from './rubric-text.ts';
import { wordingText } from './turn.ts';

/** `editions` are the rubrics by which the scores were made. */
export async function migrationText(report: MigrationReport, editions: Editions, page: RubricPage): Promise<string> {
  const { reader, paint } = page;
  const { to, assessments, missing, isWritten } = report;
  const said = reader.messages.editions.migration;
  const width = await widthFor([inLocale(to.title, reader.locale)]);
  return safeLines([
    paint('strong', inLocale(to.title, reader.locale)),
    `${to.id} ${to.version}`,
    ...(await scoreLines(report, editions, page)),
    ...assessments.flatMap((migrated) => assessmentLines(describeMigration(migrated, reader), page, width)),
    ...skippedLines(report, page),
    '',
    ...missing.map((rubric) => paint('warn', said.missing({ rubric }))),
    migrationCounts(report, reader),
    ...(isWritten || assessments.length === 0 ? [] : [said.dryRun()]),
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
  const counts = movementCounts(
    assessments.map(({ movement }) => movement),
    page.reader,
  );
  return ['', ...(await movementTable(rows, page)), '', counts];
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
    paint('strong', `${agency} · ${period}`),
    `  ${paint('faint', `${file} · ${way.join(` ${arrow} `)} · ${status}`)}`,
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
  const ids = goals.length === 0 ? id : wordingText({ key: '', from: id, to: goals.join(', ') }, reader);
  const head = [title, ids === '' ? '' : `(${ids})`].filter((part) => part !== '').join(' ');
  const indented = (text: string, indent: string): string[] =>
    wrap(text, columns - indent.length, width).map((line) => indent + line);
  return [
    ...indented(head, '    '),
    ...notes.flatMap((note) => indented(wordingText(note, reader), '      ')).map((line) => paint('faint', line)),
  ];
}

function skippedLines({ skipped }: MigrationReport, { reader, paint }: RubricPage): string[] {
  if (skipped.length === 0) return [];
  return [
    '',
    paint('faint', reader.messages.editions.labels.skipped),
    ...skipped.map((one) => `  ${one.file}: ${skippedReason(one, reader)}`),
  ];
}
