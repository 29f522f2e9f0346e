/** What becomes of one assessment on the way to a newer edition, in words. */
import { issueSentence } from '../../locale/issue-sentence.ts';
import type { MigratedAssessment, MigrationReport, MovedAnswer, OpenQuestion } from '../../model/migrated.ts';
import type { Issue } from '../../model/issue.ts';
import { inLocale } from '../../model/text.ts';
import { valueText } from '../digest/describe-changes.ts';
import type { Reader } from '../digest/reader.ts';
import type { Wording } from './turn.ts';

export interface DescribedMigration {
  readonly agency: string;
  readonly period: string;
  readonly file: string;
  readonly status: string;
  /** The editions on the way, from the one that the file answers to the newest. */
  readonly way: readonly string[];
  /** None is empty. */
  readonly sections: readonly MigrationSection[];
}

export interface MigrationSection {
  readonly title: string;
  readonly tone: 'plain' | 'bad';
  readonly items: readonly MigrationItem[];
}

export interface MigrationItem {
  readonly title: string;
  /** Empty where the title says all. */
  readonly id: string;
  /** The ids that it has now, where those are others. */
  readonly goals: readonly string[];
  readonly notes: readonly Wording[];
}

/** What keeps the file from being written first, then what must be answered, then what was taken out or goes on otherwise. */
export function describeMigration(migrated: MigratedAssessment, reader: Reader): DescribedMigration {
  const { agency, period, file, status, steps, open, issues, rubric } = migrated;
  const moves = steps.flatMap((step) => step.moves);
  const { labels, statuses } = reader.messages.editions;
  const section = (title: string, items: readonly MigrationItem[], tone: MigrationSection['tone'] = 'plain') =>
    items.length === 0 ? [] : [{ title, items, tone }];
  const openOf = (...whys: readonly OpenQuestion['why'][]): MigrationItem[] =>
    open.filter(({ why }) => whys.includes(why)).map((question) => openItem(question, reader));
  return {
    agency: inLocale(agency.name, reader.locale) || agency.id,
    period,
    file,
    status: statuses[status],
    way: [rubric, ...steps.map(({ to }) => to)],
    sections: [
      ...section(
        labels.refused,
        issues.map((issue) => issueItem(issue, reader)),
        'bad',
      ),
      ...section(labels.again, openOf('changed', 'no-counterpart', 'merged')),
      ...section(labels.fresh, openOf('new')),
      ...section(labels.open, openOf('unanswered')),
      ...section(
        labels.takenOut,
        moves.filter((move) => isTakenOut(move, open)).map((move) => moveItem(move, reader)),
      ),
      ...section(
        labels.moved,
        moves.filter(goesOn).map((move) => moveItem(move, reader)),
      ),
    ],
  };
}

/** How many are, or could be, migrated, how many are not, how many were passed over. */
export function migrationCounts(report: MigrationReport, { messages, figures }: Reader): string {
  const { assessments, skipped, failures, isWritten } = report;
  const ready = assessments.filter(isSound).length;
  const refused = assessments.length - ready + failures.length;
  const said = messages.editions.migration;
  return (isWritten ? said.counts : said.dryCounts)({
    ready: figures.number(ready),
    refused: figures.number(refused),
    skipped: figures.number(skipped.length),
  });
}

/** Why an assessment was left as it is. */
export function skippedReason({ why, rubric }: MigrationReport['skipped'][number], { messages }: Reader): string {
  const said = messages.editions.migration;
  if (why === 'already') return said.already();
  return why === 'later' ? said.later({ rubric }) : said.otherRubric({ rubric });
}

/** What is asked again stands among the open questions; this is the rest of what is no answer any more. */
function isTakenOut({ kind, to, instance }: MovedAnswer, open: readonly OpenQuestion[]): boolean {
  const isOpen = open.some((question) => to.includes(question.criterion) && question.instance === instance);
  return kind === 'dropped' || (kind === 'ask-again' && !isOpen);
}

function goesOn({ kind }: MovedAnswer): boolean {
  return kind !== 'dropped' && kind !== 'ask-again';
}

function moveItem(move: MovedAnswer, reader: Reader): MigrationItem {
  const { criterion, title, to, because, instance, values, requirements } = move;
  const said = reader.messages.editions.migration;
  const isSame = to.length === 0 || (to.length === 1 && to[0] === criterion);
  return {
    title: inLocale(title ?? undefined, reader.locale),
    id: criterion,
    goals: isSame ? [] : to,
    notes: [
      ...instanceNote(instance, reader),
      ...values.map(({ key, from, to: now }) =>
        now === null
          ? said.valueDropped({ key, value: valueText(from, reader) })
          : { key, from: valueText(from, reader), to: valueText(now, reader) },
      ),
      ...requirements.map(({ from, to: now }) =>
        now === null ? said.requirementDropped({ id: from }) : said.requirement({ from, to: now }),
      ),
      ...(move.why === null ? [] : [reader.messages.editions.reasons[move.why]]),
      ...(because === null ? [] : [inLocale(because, reader.locale)]),
    ],
  };
}

function openItem(question: OpenQuestion, reader: Reader): MigrationItem {
  const { criterion, title, instance } = question;
  return {
    title: inLocale(title, reader.locale),
    id: criterion,
    goals: [],
    notes: [...instanceNote(instance, reader), ...openNotes(question, reader)],
  };
}

/** Why a question must be answered, and what the authors of the edition say about it. */
export function openNotes({ why, because }: OpenQuestion, { messages, locale }: Reader): string[] {
  const reason = why === 'new' || why === 'unanswered' ? [] : [messages.editions.reasons[why]];
  return [...reason, ...(because === null ? [] : [inLocale(because, locale)])];
}

/** Whether nothing stands in the way of the file, or stood in it. */
export function isSound({ status }: Pick<MigratedAssessment, 'status'>): boolean {
  return status === 'ready' || status === 'written';
}

/** What went well first, then what somebody must look at. */
export function failingLast(assessments: readonly MigratedAssessment[]): MigratedAssessment[] {
  return [...assessments.filter(isSound), ...assessments.filter((one) => !isSound(one))];
}

/** What is wrong with a file that could not even be taken up: `place: sentence`, for each fault. */
export function failureSentences(
  { issues }: MigrationReport['failures'][number],
  { messages }: Reader,
): DescribedFault[] {
  return issues.map(({ position, file, ...issue }) => ({
    place: position === undefined ? file : `${file}:${position.line}:${position.column}`,
    sentence: issueSentence({ ...issue, file }, messages),
  }));
}

export interface DescribedFault {
  readonly place: string;
  readonly sentence: string;
}

function issueItem(issue: Issue, { messages }: Reader): MigrationItem {
  const { path } = issue.params;
  const hint = issue.suggestion === undefined ? [] : [messages.didYouMean(issue.suggestion)];
  return { title: issueSentence(issue, messages), id: String(path ?? ''), goals: [], notes: hint };
}

function instanceNote(instance: string | null, { messages }: Reader): string[] {
  return instance === null ? [] : [messages.editions.migration.instance({ instance })];
}
