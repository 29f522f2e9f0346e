/** The title of a dimension in a table: those below others are marked by dashes, for a table has no indent. */
import type { DimensionLine } from '../digest/describe-dimensions.ts';
import { joined, type Phrase } from './phrasing.ts';

export function placedTitle({ title, depth }: DimensionLine): Phrase {
  return depth === 0 ? title : joined(['–'.repeat(depth), title], ' ');
}
