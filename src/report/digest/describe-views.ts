/** The total in each view of the same answers. */
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { coverageText, scoreText, type Reader } from './reader.ts';

export interface ViewLine {
  readonly view: string;
  readonly label: string;
  readonly isShown: boolean;
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  readonly coverageText: string;
}

export function describeViews({ views, view: shown }: AssessmentResult, rubric: Rubric, reader: Reader): ViewLine[] {
  return (['claimed', 'supported', 'appraised', 'effective'] as const).map((view) => {
    const found = views[view];
    return {
      view,
      label: reader.messages.views[view],
      isShown: view === shown,
      score: found?.score ?? null,
      scoreText: found === null ? reader.messages.labels.notGiven : scoreText(found, rubric, reader),
      level: found?.level ?? null,
      coverageText: found === null ? '' : coverageText(found.coverage, rubric, reader),
    };
  });
}
