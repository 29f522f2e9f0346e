/** A migration as a page: the scores of all agencies by both editions, then what becomes of each assessment. */
import type { BlockContent, RootContent } from 'mdast';
import type { MigrationReport } from '../../model/migrated.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, list, paragraph } from '../markdown/blocks.ts';
import { code, isolated, joined, type Phrase } from '../markdown/phrasing.ts';
import { writePage } from '../markdown/write-page.ts';
import {
  describeMigration,
  failingLast,
  failureSentences,
  migrationCounts,
  skippedReason,
  type DescribedMigration,
  type MigrationItem,
} from './describe-migration.ts';
import { describeOpenQuestions } from './describe-open-questions.ts';
import { describeMovement, movementSentences, type Editions } from './describe-movements.ts';
import { movementBlocks } from './diff-markdown.ts';
import { wayPhrase, wordingPhrase } from './turn.ts';

/** `editions` are the rubrics by which the scores were made. */
export function migrationMarkdown(report: MigrationReport, editions: Editions, reader: Reader): string {
  const { to, assessments, missing, isWritten } = report;
  const { labels, migration } = reader.messages.editions;
  const blocks: RootContent[] = [
    heading(1, inLocale(to.title, reader.locale)),
    ...paragraph(code(`${to.id}@${to.version}`)),
    ...paragraph(migrationCounts(report, reader)),
    ...(isWritten || assessments.length === 0 ? [] : paragraph(migration.dryRun())),
    ...list(missing.map((rubric) => migration.missing({ rubric }))),
    ...section(labels.scores, scoreBlocks(report, editions, reader)),
    ...section(labels.byQuestion, questionBlocks(report, reader)),
    ...failingLast(assessments).flatMap((one) => assessmentBlocks(describeMigration(one, reader), reader)),
    ...section(labels.skipped, list(report.skipped.map((one) => [code(one.file), `: ${skippedReason(one, reader)}`]))),
    ...section(labels.failures, list(failureItems(report, reader))),
  ];
  return writePage(blocks, reader.locale);
}

function section(title: string, blocks: readonly RootContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function scoreBlocks({ assessments, to }: MigrationReport, editions: Editions, reader: Reader): BlockContent[] {
  if (assessments.length === 0) return [];
  const newest = editions.get(`${to.id}@${to.version}`) ?? null;
  const rows = assessments.map((one) => describeMovement(one, editions.get(one.rubric) ?? null, newest, reader));
  const counts = movementSentences(assessments, reader).flatMap((text) => paragraph(text));
  return [...movementBlocks(rows, reader), ...counts];
}

function assessmentBlocks(
  { agency, period, file, way, status, sections }: DescribedMigration,
  reader: Reader,
): RootContent[] {
  return [
    heading(2, `${agency} – ${period}`),
    ...paragraph([code(file), ': ', wayPhrase(way, reader), ` – ${status}`]),
    ...sections.flatMap(({ title, items }) => [
      heading(3, title),
      ...list(items.map((item) => itemPhrase(item, reader))),
    ]),
  ];
}

function itemPhrase({ title, id, goals, notes }: MigrationItem, reader: Reader): Phrase {
  const ids = goals.length === 0 ? [id] : [id, goals.join(reader.messages.markdown.labels.comma)];
  const head = joined([isolated(title, reader.locale), id === '' ? '' : wayPhrase(ids, reader)], ' ');
  return joined([head, ...notes.map((note) => wordingPhrase(note, reader))], ' – ');
}

function failureItems({ failures }: MigrationReport, reader: Reader): Phrase[] {
  return failures.flatMap((failure) =>
    failureSentences(failure, reader).map(({ place, sentence }) => [code(place), `: ${sentence}`]),
  );
}

function questionBlocks(report: MigrationReport, reader: Reader): RootContent[] {
  return describeOpenQuestions(report, reader).flatMap(({ title, questions }) => [
    heading(3, title),
    ...list(
      questions.map(({ title: question, id, count, notes }) =>
        joined(
          [
            [`${count}: `, isolated(question, reader.locale), ' ', code(id)],
            ...notes.map((note) => isolated(note, reader.locale)),
          ],
          ' – ',
        ),
      ),
    ),
  ]);
}
