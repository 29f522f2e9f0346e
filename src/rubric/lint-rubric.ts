/** Findings about a rubric's quality: sound to score by, and still not what its authors can have meant. */
import type { Rubric } from '../model/rubric.ts';
import type { Fault } from '../document/fault.ts';
import { lintBands } from './lint-bands.ts';
import { lintDescriptors } from './lint-descriptors.ts';
import { lintEvidence } from './lint-evidence.ts';
import { lintIds } from './lint-ids.ts';
import { lintLevelTitles } from './lint-level-titles.ts';
import { lintTexts } from './lint-texts.ts';
import { lintUnused } from './lint-unused.ts';

/** For `rubric check` only: scoring does not wait for it. What needs ranges of scores is in `api/`. */
export function lintRubric(rubric: Rubric): Fault[] {
  return [
    ...lintBands(rubric),
    ...lintLevelTitles(rubric),
    ...lintIds(rubric),
    ...lintTexts(rubric),
    ...lintEvidence(rubric),
    ...lintDescriptors(rubric),
    ...lintUnused(rubric),
  ];
}
