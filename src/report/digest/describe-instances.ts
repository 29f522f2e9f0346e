/** The systems, projects or respondents that an agency answered for, by kind. */
import { ownValue } from '../../model/own-value.ts';
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from './reader.ts';

/** More than these are counted, not named: there may be thousands of respondents. */
export const MOST_INSTANCES = 12;

export interface InstancesLine {
  readonly kind: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly count: number;
  /** “Systems: 2 (CRM, Archive)”. */
  readonly text: string;
}

export function describeInstances({ instances }: AssessmentResult, rubric: Rubric, reader: Reader): InstancesLine[] {
  const { locale, figures, messages } = reader;
  return [...new Set(instances.map(({ of }) => of))].map((kind) => {
    const names = instances.filter(({ of }) => of === kind).map(({ id, title }) => inLocale(title, locale) || id);
    const title = inLocale(ownValue(rubric['instance-kinds'], kind)?.title, locale) || kind;
    const named = names.length > MOST_INSTANCES ? '' : ` (${names.join(messages.markdown.labels.comma)})`;
    return { kind, title, names, count: names.length, text: `${title}: ${figures.number(names.length)}${named}` };
  });
}
