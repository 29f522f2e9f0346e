/** Which rubrics a rubric stands on: what is said of the levels of one holds for every overlay of it. */
import type { Programme } from './programme.ts';
import type { Rubric } from './rubric.ts';

type Descended = Pick<Rubric, 'id' | 'derived-from'>;

/** Its own id, then those of the rubrics that it extends, nearest first. */
export function lineageOf({ id, 'derived-from': bases = [] }: Descended): string[] {
  return [id, ...bases.map((reference) => reference.slice(0, reference.lastIndexOf('@')))];
}

/** Whether the targets of `programme` are meant for this rubric: made for it, or for one that it extends. */
export function speaksOf({ rubric }: Pick<Programme, 'rubric'>, descended: Descended): boolean {
  return lineageOf(descended).includes(rubric);
}
