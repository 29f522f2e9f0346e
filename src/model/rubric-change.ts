/** One place where an overlay differs from the rubric that it extends, kept as data: reports say it in any language. */
import type { Text } from './text.ts';

export interface RubricChange {
  /** `id@version` of the overlay that makes the change; overlays may stand on each other. */
  readonly overlay: string;
  readonly what: 'set' | 'added' | 'dropped';
  /** The dimension or criterion; null for a key of the rubric itself. */
  readonly node: string | null;
  /** The dimension that the node stands or stood in; null at the top of the tree. */
  readonly parent: string | null;
  /** The key that was set, from the node down; empty where a whole node came or went. */
  readonly key: readonly string[];
  /** What stood in the file, or counted where nothing stood; null for nothing. Of a whole node, its title. */
  readonly from: unknown;
  readonly to: unknown;
  readonly because: Text | null;
}
