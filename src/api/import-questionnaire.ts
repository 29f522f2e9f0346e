/** Questionnaires that came back → what they say is in the assessments, and everything there is to tell about it. */
import type { AnswerChange } from '../model/answer-change.ts';
import type { Answer, Assessment } from '../model/assessment.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { Locale } from '../model/locale.ts';
import { ownValue } from '../model/own-value.ts';
import type { ImportedQuestionnaire, QuestionnaireImport } from '../model/questionnaire-import.ts';
import { checkMerged } from '../questionnaire/check-merged.ts';
import type { CellFault } from '../questionnaire/located-cell.ts';
import { mergeEntry, type MergedEntry } from '../questionnaire/merge-entry.ts';
import type { Preference, Standing } from '../questionnaire/merge-rule.ts';
import type { Entry } from '../questionnaire/read-entries.ts';
import { readInstances, type NewInstance } from '../questionnaire/read-instances.ts';
import { readQuestionnaire } from '../questionnaire/read-questionnaire.ts';
import { isNewInstance } from '../questionnaire/row-code.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { createRubricFinder, type RubricFinder } from './find-rubric.ts';
import { findTarget, type Target } from './find-target.ts';
import { openSession, type Session } from './open-session.ts';
import { inFile, readQuestionnaireFile, type QuestionnaireFile } from './read-questionnaire-file.ts';

export interface ImportWishes {
  /** An assessment, or a folder in which it lies or is made; null searches `workspace`. */
  readonly into: string | null;
  readonly workspace: string;
  readonly prefer: Preference;
  readonly isWritten: boolean;
  readonly who: string | null;
  readonly now: () => string;
  /** Of what the report quotes. */
  readonly locale: Locale;
  readonly rubrics: readonly LoadedRubric[];
  readonly root: string | undefined;
}

/** One file that cannot be read or taken does not stop the others. */
export async function importQuestionnaires(
  files: readonly string[],
  wishes: ImportWishes,
): Promise<QuestionnaireImport> {
  const finder = createRubricFinder(wishes.rubrics, { root: wishes.root });
  const questionnaires: ImportedQuestionnaire[] = [];
  const failures: { readonly file: string; readonly issues: readonly Issue[] }[] = [];
  for (const file of files) {
    const imported = await importFile(file, finder, wishes);
    if (imported.ok) questionnaires.push(imported.value);
    else failures.push({ file, issues: imported.issues });
  }
  return { isWritten: wishes.isWritten, questionnaires, failures };
}

async function importFile(
  file: string,
  finder: RubricFinder,
  wishes: ImportWishes,
): Promise<Read<ImportedQuestionnaire>> {
  const read = await readQuestionnaireFile(file);
  if (!read.ok) return read;
  const target = await findTarget(file, read.value.head, wishes.into, wishes.workspace);
  if (!target.ok) return target;
  const rubric = await finder.find(target.value.rubric, target.value.file);
  if (!rubric.ok) return { ok: false, issues: rubric.issues.map((issue) => ({ ...issue, file: issue.file || file })) };
  const { hash } = read.value.head;
  if (hash !== null && hash !== rubric.value.hash) {
    const params = { rubric: target.value.rubric };
    return { ok: false, issues: [{ code: 'questionnaire-other-content', severity: 'error', file, params }] };
  }
  return take({ file, read: read.value, target: target.value, rubric: rubric.value }, wishes);
}

interface Returned {
  readonly file: string;
  readonly read: QuestionnaireFile;
  readonly target: Target;
  readonly rubric: LoadedRubric;
}

async function take(returned: Returned, wishes: ImportWishes): Promise<Read<ImportedQuestionnaire>> {
  const { read, rubric, target } = returned;
  const said = sayings(returned);
  if (target.assessment === null) {
    const merged = mergeAll(NOBODY_YET, returned, said, wishes);
    const outcome = { isNew: true, isWritten: false };
    // A file is made only for answers that can stand in it.
    if (merged.sound.every(({ change }) => change === null))
      return { ok: true, value: report(returned, said, merged, outcome), issues: [] };
  }
  const opened = await openSession(target.file, {
    who: wishes.who,
    command: 'questionnaire import',
    now: wishes.now,
    isWritten: wishes.isWritten,
    rubrics: [rubric, ...wishes.rubrics],
    root: wishes.root,
    create: { ...target, agency: read.head.agency ?? target.agency, instances: said.instances },
  });
  if (!opened.ok) return opened;
  try {
    return await takeInto(opened.value, returned, said, wishes);
  } finally {
    await opened.value.close();
  }
}

function sayings({ read, rubric, target }: Returned): Said {
  const said = readQuestionnaire(read.tables, rubric.rubric, read.customs);
  const present = target.assessment?.instances ?? [];
  const { ids, fresh, faults } = readInstances(read.tables, said.entries, present);
  return {
    entries: said.entries.flatMap((entry) => placed(entry, ids) ?? []),
    faults: [...said.faults, ...faults],
    leftOut: said.leftOut,
    instances: fresh,
  };
}

interface Said {
  readonly entries: readonly Entry[];
  readonly faults: readonly CellFault[];
  readonly leftOut: ImportedQuestionnaire['leftOut'];
  readonly instances: readonly NewInstance[];
}

/** Null for a free line that nobody used, or named. */
function placed(entry: Entry, ids: ReadonlyMap<string, string>): Entry | null {
  if (entry.instance === null || !isNewInstance(entry.instance)) return entry;
  const instance = ids.get(entry.instance);
  return instance === undefined ? null : { ...entry, instance };
}

/** Somebody may write the file between two looks at it; then everything is weighed anew. */
const ATTEMPTS = 3;

async function takeInto(
  session: Session,
  returned: Returned,
  said: Said,
  wishes: ImportWishes,
): Promise<Read<ImportedQuestionnaire>> {
  const history = await session.history();
  const { isNew, isEditedElsewhere } = session.opening;
  for (let attempt = 1; ; attempt += 1) {
    const merged = mergeAll({ assessment: session.assessment(), history, isEditedElsewhere }, returned, said, wishes);
    const changes = merged.sound.flatMap((one) => changeOf(one, said.instances) ?? []);
    const outcome = changes.length === 0 ? null : await session.save(changes);
    const isSaved = outcome === null || outcome.status === 'saved';
    if (isSaved) {
      const isWritten = wishes.isWritten && (outcome !== null || isNew);
      return { ok: true, value: report(returned, said, merged, { isNew, isWritten }), issues: [] };
    }
    if (outcome.status !== 'conflict' || attempt === ATTEMPTS) return { ok: false, issues: outcome.issues };
  }
}

interface Merged {
  readonly sound: readonly MergedEntry[];
  readonly all: readonly MergedEntry[];
  readonly faults: readonly CellFault[];
}

/** What is known of the assessment that a questionnaire is held against. */
interface Present {
  readonly assessment: Pick<Assessment, 'answers' | 'instances' | 'states'>;
  readonly history: readonly HistoryEntry[];
  readonly isEditedElsewhere: boolean;
}

const NOBODY_YET: Present = {
  assessment: { answers: {}, instances: [], states: [] },
  history: [],
  isEditedElsewhere: false,
};

function mergeAll(
  present: Present,
  { read, rubric }: Returned,
  { entries }: Said,
  { prefer, locale }: ImportWishes,
): Merged {
  const { assessment, history } = present;
  const stateIds = [...rubric.rubric.states, ...assessment.states].map(({ id }) => id);
  const { marks, exported } = read.head;
  const judged = entries.map((entry) => {
    const current = answerIn(assessment, entry);
    const changed = lastChange(history, entry);
    const merged = mergeEntry(entry, current, {
      rubric: rubric.rubric,
      locale,
      prefer,
      marks: marks === null ? null : (marks.get(entry.code) ?? { fields: {}, evidence: [] }),
      standing: standingOf(present, changed, exported),
      times: { workbook: read.saved, file: changed },
    });
    return { merged, faults: checkMerged(merged, current, rubric.rubric, stateIds) };
  });
  return {
    all: judged.map(({ merged }) => merged),
    sound: judged.filter(({ faults }) => faults.length === 0).map(({ merged }) => merged),
    faults: judged.flatMap(({ faults }) => faults),
  };
}

function answerIn({ answers, instances }: Present['assessment'], { node, instance }: Entry): Answer | undefined {
  if (instance === null) return ownValue(answers, node.id);
  return ownValue(instances.find(({ id }) => id === instance)?.answers, node.id);
}

/** When the file's answer was last changed through thang; null where the history does not say. */
function lastChange(history: readonly HistoryEntry[], { node, instance }: Entry): string | null {
  const touched = history.filter(({ changes }) =>
    changes.some((change) => change.criterion === node.id && (change.instance?.id ?? null) === instance),
  );
  return touched.at(-1)?.at ?? null;
}

/** For a CSV without marks: a history without gaps tells what was changed after the questionnaire was made. */
function standingOf(
  { history, isEditedElsewhere }: Present,
  changed: string | null,
  exported: string | null,
): Standing {
  if (exported === null || history.length === 0) return 'unknown';
  const isAfter = (at: string): boolean => Date.parse(at) > Date.parse(exported);
  if (changed !== null && isAfter(changed)) return 'changed';
  const isGap = history.some(({ at, event }) => event === 'edited-elsewhere' && isAfter(at));
  return isGap || isEditedElsewhere ? 'unknown' : 'same';
}

function changeOf({ change, entry }: MergedEntry, instances: readonly NewInstance[]): AnswerChange | null {
  if (change === null) return null;
  const of = entry.node.per?.own.per?.kind;
  if (entry.instance === null || of === undefined) return { ...change, instance: null };
  const title = instances.find(({ id }) => id === entry.instance)?.title;
  return { ...change, instance: { of, id: entry.instance, ...(title !== undefined && { title }) } };
}

function report(
  { file, target, rubric }: Returned,
  { faults, leftOut }: Said,
  merged: Merged,
  { isNew, isWritten }: Pick<ImportedQuestionnaire, 'isNew' | 'isWritten'>,
): ImportedQuestionnaire {
  return {
    file: file.replaceAll('\\', '/'),
    agency: target.agency.id,
    period: target.period,
    rubric: target.rubric,
    rubricTitle: rubric.rubric.title,
    into: target.file.replaceAll('\\', '/'),
    isNew,
    isWritten,
    taken: merged.sound.flatMap(({ taken }) => taken),
    conflicts: merged.all.flatMap(({ conflicts }) => conflicts),
    emptied: merged.all.flatMap(({ emptied }) => emptied),
    leftOut,
    issues: inFile(file, [...faults, ...merged.faults]),
  };
}
