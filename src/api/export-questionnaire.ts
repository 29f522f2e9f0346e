/** Rubrics and assessments that somebody names → a questionnaire for each agency, and what each file is called. */
import type { Agency } from '../model/assessment.ts';
import { AgencySchema } from '../model/assessment.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { Locale } from '../model/locale.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { openDocument } from '../document/read-document.ts';
import { planQuestionnaire } from '../questionnaire/plan-questionnaire.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { pathKind } from '../workspace/find-files.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { readAssessmentFile } from './assessment-file.ts';
import { loadNamedRubric } from './find-named-rubric.ts';
import { createRubricFinder, type RubricFinder } from './find-rubric.ts';
import { isOfOtherKind, linkOutside, listFiles } from './gather-assessments.ts';

export interface QuestionnaireWishes {
  /** Of the agencies that are asked; where assessments are named, only of these. */
  readonly agencies: readonly Agency[];
  /** Needed for a rubric; of assessments only those of this period. */
  readonly period: string | undefined;
  readonly locale: Locale;
  /** ISO 8601 */
  readonly exported: string;
  readonly form: 'sheets' | 'ids';
  /** Rubrics that the user named; looked at before any other. */
  readonly rubrics: readonly LoadedRubric[];
  /** A workspace named by the user. */
  readonly root: string | undefined;
}

export interface PlannedQuestionnaire {
  readonly questionnaire: Questionnaire;
  readonly rubric: LoadedRubric;
  /** The assessment that it was made from; null for an empty one. */
  readonly input: string | null;
  /** Without a folder and an ending, and no other of them has it. */
  readonly name: string;
}

export interface PlannedQuestionnaires {
  readonly planned: readonly PlannedQuestionnaire[];
  readonly issues: readonly Issue[];
  /** Rubrics that were named, for which nobody said whom to ask. */
  readonly unasked: readonly string[];
}

/** Each name is an assessment, a folder of assessments, or a rubric by file or id. */
export async function planQuestionnaires(
  names: readonly string[],
  wishes: QuestionnaireWishes,
): Promise<PlannedQuestionnaires> {
  const finder = createRubricFinder(wishes.rubrics, { root: wishes.root });
  const found: Found[] = [];
  for (const name of names) found.push(...(await findNamed(name, finder, wishes)));
  const unasked = found.flatMap((one) => (one.kind === 'rubric' && wishes.agencies.length === 0 ? [one.name] : []));
  const made = found.flatMap((one) => (one.kind === 'issues' ? [] : questionnairesOf(one, wishes)));
  return {
    planned: withNames(made),
    issues: found.flatMap((one) => (one.kind === 'issues' ? one.issues : [])),
    unasked,
  };
}

type Found =
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'rubric'; readonly name: string; readonly rubric: LoadedRubric }
  | { readonly kind: 'assessment'; readonly file: string; readonly opened: Opened };

type Opened = Extract<Awaited<ReturnType<typeof readAssessmentFile>>, { ok: true }>['value'];

async function findNamed(name: string, finder: RubricFinder, { root }: QuestionnaireWishes): Promise<Found[]> {
  const kind = await pathKind(name);
  const isRubric = kind === null || (await isRubricAt(name, kind));
  if (isRubric) return [rubricFound(name, await loadNamedRubric(name, root ?? null))];
  const listed = await listFiles([name]);
  const found: Found[] = [];
  for (const { file, isNamed, isOutside } of listed) {
    const read = isOutside ? linkOutside(file) : await readListed(file, isNamed, finder);
    if (read !== null) found.push('issues' in read ? { kind: 'issues', issues: read.issues } : read);
  }
  const none: Issue = { code: 'folder-without-assessments', severity: 'error', file: name, params: {} };
  return found.length === 0 ? [{ kind: 'issues', issues: [none] }] : found;
}

function rubricFound(name: string, read: Read<LoadedRubric>): Found {
  if (read.ok) return { kind: 'rubric', name, rubric: read.value };
  return { kind: 'issues', issues: read.issues.map((issue) => (issue.file === '' ? { ...issue, file: name } : issue)) };
}

/** A folder with a rubric in it is named as a rubric; a file says itself what it is. */
async function isRubricAt(name: string, kind: 'file' | 'folder'): Promise<boolean> {
  if (kind === 'folder') return (await pathKind(`${name}/rubric.yaml`)) === 'file';
  const bytes = await readBytes(name);
  const opened = bytes.ok ? await openDocument(name, bytes.value) : null;
  return opened?.ok === true && opened.kind === 'rubric';
}

/** Null for a file of another kind in a searched folder. */
async function readListed(
  file: string,
  isNamed: boolean,
  finder: RubricFinder,
): Promise<Found | { readonly issues: readonly Issue[] } | null> {
  if (!isNamed) {
    const bytes = await readBytes(file);
    const opened = bytes.ok ? await openDocument(file, bytes.value) : null;
    if (opened?.ok === true && isOfOtherKind(opened, file)) return null;
  }
  const read = await readAssessmentFile(file, finder.find);
  return read.ok ? { kind: 'assessment', file, opened: read.value } : { issues: read.issues };
}

type Made = Omit<PlannedQuestionnaire, 'name'>;

function questionnairesOf(found: Exclude<Found, { kind: 'issues' }>, wishes: QuestionnaireWishes): Made[] {
  const { agencies, period, locale, exported, form } = wishes;
  if (found.kind === 'rubric') {
    return agencies.map((agency) => ({
      rubric: found.rubric,
      input: null,
      questionnaire: planQuestionnaire(found.rubric, null, { agency, period: period ?? '', locale, exported, form }),
    }));
  }
  const { assessment, rubric } = found.opened;
  const agency =
    typeof assessment.agency === 'string' ? AgencySchema.parse({ id: assessment.agency }) : assessment.agency;
  const isWanted = agencies.length === 0 || agencies.some(({ id }) => id === agency.id);
  if (!isWanted || (period !== undefined && period !== assessment.period)) return [];
  const options = { agency, period: assessment.period, locale, exported, form };
  return [{ rubric, input: found.file, questionnaire: planQuestionnaire(rubric, assessment, options) }];
}

/** `bxd-2026`, with the rubric where one agency is asked by two. */
function withNames(made: readonly Made[]): PlannedQuestionnaire[] {
  const short = made.map(({ questionnaire: { agency, period } }) => fileName([agency.id, period]));
  const long = made.map(({ questionnaire: { agency, period, rubric } }) =>
    fileName([agency.id, period, rubric.id, rubric.version]),
  );
  return made.map((one, at) => {
    const isShared = short.filter((name) => name?.toLowerCase() === short[at]?.toLowerCase()).length > 1;
    const name = (isShared ? long[at] : short[at]) ?? '';
    const before = isShared ? long.slice(0, at).filter((other) => other === name).length : 0;
    return { ...one, name: before === 0 ? name : `${name}-${before + 1}` };
  });
}

/** As every file system takes it; ids may have a slash in them. */
function fileName(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')).join('-');
}
