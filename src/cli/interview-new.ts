/** A file that is not there yet: what it must say comes from flags, or is asked for. */
import type { NewAssessment } from '../api/open-session.ts';
import { listRubrics } from '../api/list-rubrics.ts';
import { askNew, idFault } from '../interview/ask-new.ts';
import { lineAsker } from '../interview/lines/line-asker.ts';
import type { Asker } from '../interview/asker.ts';
import { interviewMessagesIn } from '../locale/interview-messages-in.ts';
import type { Locale } from '../model/locale.ts';
import { safeText } from '../model/safe-text.ts';
import { inLocale } from '../model/text.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import type { InterviewFlags } from './commands/interview.ts';
import { speakerFor } from './interview-sayings.ts';
import type { Mode } from './interview-mode.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** Null where the person stopped; nothing is written then. */
export async function newAssessment(
  file: string,
  { agency, agencyName, period }: InterviewFlags,
  rubric: LoadedRubric | null,
  mode: Mode,
  { reader, workspace, asOf }: Settings,
): Promise<NewAssessment | null> {
  const words = interviewMessagesIn(reader.locale);
  for (const id of [agency, period]) {
    const fault = id === undefined ? '' : idFault(id, words);
    if (fault !== '') throw new UsageError(fault);
  }
  const { rubrics } = rubric === null ? await listRubrics(workspace.root) : { rubrics: [rubric] };
  const [first] = rubrics;
  if (first === undefined) throw new UsageError(words.cli.fileMissing({ file: safeText(file), flags: '--rubric' }));
  const offered = rubrics.toSorted(byLanguage(reader.locale)).map((one) => ({
    reference: referenceTo(one),
    title: safeText(inLocale(one.rubric.title, reader.locale)),
  }));
  const given = { agency, agencyName, period, rubric: rubric === null ? undefined : referenceTo(rubric) };
  const asker = await askerFor(mode, first, reader);
  const asked = await askNew(given, { rubrics: offered, period: asOf.slice(0, 4) }, asker, words);
  if (asked === null) return null;
  return {
    agency: asked.agencyName === '' ? asked.agency : { id: asked.agency, name: asked.agencyName },
    period: asked.period,
    rubric: asked.rubric,
  };
}

/** Those in the reader's language first. */
function byLanguage(locale: Locale): (one: LoadedRubric, other: LoadedRubric) => number {
  const rank = ({ rubric: { title } }: LoadedRubric): number =>
    typeof title !== 'string' && title[locale] !== undefined ? 0 : 1;
  return (one, other) => rank(one) - rank(other);
}

function referenceTo({ rubric: { id, version } }: LoadedRubric): string {
  return `${id}@${version}`;
}

/** What draws screens is large, and plain lines do without. */
async function askerFor({ screen, lines }: Mode, { rubric }: LoadedRubric, reader: Settings['reader']): Promise<Asker> {
  const speaker = speakerFor(rubric, reader);
  if (screen !== null) return (await import('../interview/screen/screen-asker.ts')).screenAsker(screen, speaker);
  return lineAsker({ io: lines, words: speaker.words, complain: (sentences) => lines.print(sentences) });
}
