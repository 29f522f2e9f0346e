/** What the requirements of a criterion are called in the list beside a piece of evidence. */
import type { Criterion } from '../model/criterion.ts';
import { titledChoices, type Choice, type Wording } from './choices.ts';

export function requirementChoices({ evidence }: Criterion, wording: Wording): (Choice & { readonly value: string })[] {
  return titledChoices(
    evidence.map(({ id, title }) => ({ id, title: title ?? id })),
    wording,
  );
}
