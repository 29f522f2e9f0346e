/** Assessments by two editions of a rubric: what each agency has by the one and by the other. */
import type { AgencyScores } from '../model/agency-scores.ts';
import { AssessmentSchema, type Assessment } from '../model/assessment.ts';
import { compareText } from '../model/compare-text.ts';
import type { Read } from '../model/issue.ts';
import { applyEdits } from '../document/edits.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import { admittedAnswers } from '../rubric/admitted-answers.ts';
import { planMigration } from '../rubric/migrate-answers.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { score } from '../scoring/score.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { evidenceFiles, type EvidenceOptions } from './evidence-files.ts';
import { referenceTo } from './find-rubric.ts';
import { isOfOtherKind, linkOutside, listFiles, type BrokenFile, type ListedFile } from './gather-assessments.ts';
import { editionScore, movementOf } from './score-twice.ts';

export interface CompareScoresOptions extends EvidenceOptions {
  /** The day on which evidence is judged, for both editions. */
  readonly asOf: string;
}

export interface ComparedScores {
  readonly assessments: readonly AgencyScores[];
  readonly broken: readonly BrokenFile[];
}

/**
 * Answers are found by their ids; where the second edition says how those to the first one migrate, they are migrated. In a
 * folder only assessments of one of the two rubrics are looked at.
 */
export async function compareScores(
  paths: readonly string[],
  a: LoadedRubric,
  b: LoadedRubric,
  options: CompareScoresOptions,
): Promise<ComparedScores> {
  const assessments: AgencyScores[] = [];
  const broken: BrokenFile[] = [];
  for (const listed of await listFiles(paths)) {
    const read = listed.isOutside ? linkOutside(listed.file) : await readAnswers(listed);
    if (read === 'other-kind') continue;
    if ('issues' in read) broken.push(read);
    else if (listed.isNamed || isOfEither(read, a, b))
      assessments.push(await compare(listed.file, read, a, b, options));
  }
  return { assessments: assessments.toSorted((one, other) => compareText(one.agency.id, other.agency.id)), broken };
}

async function readAnswers({ file, isNamed }: ListedFile): Promise<Assessment | BrokenFile | 'other-kind'> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return { file, issues: bytes.issues };
  const opened = await openDocument(file, bytes.value);
  if (!opened.ok) return { file, issues: opened.issues };
  if (!isNamed && isOfOtherKind(opened, file)) return 'other-kind';
  const shaped: Read<Assessment> = await readAs(opened.document, 'assessment', AssessmentSchema);
  return shaped.ok ? shaped.value : { file, issues: shaped.issues };
}

function isOfEither({ rubric }: Assessment, a: LoadedRubric, b: LoadedRubric): boolean {
  return [a, b].some((loaded) => loaded.rubric.id === splitReference(rubric).id);
}

async function compare(
  file: string,
  assessment: Assessment,
  a: LoadedRubric,
  b: LoadedRubric,
  options: CompareScoresOptions,
): Promise<AgencyScores> {
  const files = await evidenceFiles(file, assessment, options);
  const old = admittedAnswers(assessment, a.rubric);
  const now = admittedAnswers(migrated(assessment, a, b), b.rubric);
  const scored = (by: LoadedRubric, given: Assessment | null) =>
    given === null ? null : editionScore(score(by.rubric, given, { asOf: options.asOf, files }));
  const [before, after] = [scored(a, old.assessment), scored(b, now.assessment)];
  const { agency, period, rubric } = assessment;
  return {
    file: file.replaceAll('\\', '/'),
    agency: typeof agency === 'string' ? { id: agency } : agency,
    period,
    rubric,
    old: before,
    new: after,
    movement: movementOf({ rubric: a.rubric, score: before }, { rubric: b.rubric, score: after }),
    leftOut: { old: old.leftOut, new: now.leftOut },
  };
}

/** As the second edition would have it, where it says how. */
function migrated(assessment: Assessment, a: LoadedRubric, b: LoadedRubric): Assessment {
  const { migration } = b.rubric;
  if (migration === undefined || assessment.rubric !== migration.from || migration.from !== referenceTo(a))
    return assessment;
  const editions = { from: a.rubric, to: b.rubric, migration };
  return applyEdits(assessment, planMigration(assessment, editions, WITHOUT_WORDS).edits) as Assessment;
}

/** Nothing is written, so nothing is said in a file. */
const WITHOUT_WORDS = { answer: () => [], requirement: () => [], state: () => [] };
