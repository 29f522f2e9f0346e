/** What a new assessment must say before its first question: whom it is about, by which rubric, for which period. */
import { IdSchema } from '../model/id.ts';
import type { InterviewMessages } from '../locale/messages/interview/en.ts';
import type { Asker } from './asker.ts';

/** What flags gave already. */
export interface GivenNew {
  readonly agency: string | undefined;
  readonly agencyName: string | undefined;
  readonly period: string | undefined;
  /** `id@version` */
  readonly rubric: string | undefined;
}

export interface AskedNew {
  readonly agency: string;
  /** Empty where the id is name enough. */
  readonly agencyName: string;
  readonly period: string;
  readonly rubric: string;
}

export interface OfferedRubric {
  readonly reference: string;
  readonly title: string;
}

/** Null where the person stopped; nothing has been written then. */
export async function askNew(
  given: GivenNew,
  { rubrics, period }: { readonly rubrics: readonly OfferedRubric[]; readonly period: string },
  asker: Asker,
  words: InterviewMessages,
): Promise<AskedNew | null> {
  const { prompts } = words;
  const faultOf = (text: string): string => idFault(text, words);
  const agency = given.agency ?? (await asker.text({ prompt: prompts.agencyId(), initial: '', faultOf }));
  if (agency === null) return null;
  const wantsName = given.agencyName === undefined && given.agency === undefined;
  const name = wantsName
    ? await asker.text({ prompt: prompts.agencyName(), initial: '', faultOf: () => '' })
    : (given.agencyName ?? '');
  if (name === null) return null;
  const rows = rubrics.map(({ reference, title }) => ({ key: reference, name: title, value: reference }));
  const rubric = given.rubric ?? (await asker.pick(prompts.rubric(), rows));
  if (rubric === null) return null;
  const asked = given.period ?? (await asker.text({ prompt: prompts.period(), initial: period, faultOf }));
  if (asked === null) return null;
  return { agency: agency.normalize('NFC').trim(), agencyName: name.trim(), rubric, period: asked.trim() };
}

/** Empty where the text can be an id. */
export function idFault(text: string, { faults }: InterviewMessages): string {
  const id = text.normalize('NFC').trim();
  return IdSchema.safeParse(id).success ? '' : faults['not-an-id']({ found: id.slice(0, 40) });
}
