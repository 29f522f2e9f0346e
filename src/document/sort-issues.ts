/** The order of the file, whichever stage found a fault. */
import type { Issue } from '../model/issue.ts';

export function byPosition(a: Issue, b: Issue): number {
  return (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0);
}
