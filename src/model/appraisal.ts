/** Whether an assessor agrees with what an agency claimed, as answers and not as points: two options may be worth the same. */
import type { Answer, AnswerValue } from './assessment.ts';

/** False where one of the two has said nothing: there is nothing to agree with. */
export function appraisalDiffers({ claimed, appraised }: Pick<Answer, 'claimed' | 'appraised'>): boolean {
  if (claimed === undefined || appraised === undefined) return false;
  return comparable(claimed) !== comparable(appraised);
}

/** The order of ticked items says nothing, and 870/1000 is 87/100. */
function comparable(value: AnswerValue): string {
  if (Array.isArray(value)) return JSON.stringify(value.toSorted());
  const [part, whole] = typeof value === 'string' ? value.split('/').map(Number) : [];
  const share = part !== undefined && whole !== undefined && whole > 0 ? part / whole : Number.NaN;
  return Number.isFinite(share) ? `share ${share}` : String(value);
}
