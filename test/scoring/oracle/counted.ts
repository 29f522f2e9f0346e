/** What a node of the oracle's tree comes to, and what its parent counts of it. */
import type Fraction from 'fraction.js';
import type { NullReason } from '../../../src/model/result.ts';
import type { Branch, Leaf, Node } from './node.ts';
import type { Question } from './question.ts';
import type { NodeEnds } from './ranges.ts';
import type { RolledRules } from './rolled-rules.ts';
import type { World } from './world.ts';

export type Status = 'applies' | 'not-applicable' | 'not-asked';

export interface Counted extends NodeEnds {
  readonly status: Status;
  readonly score: Fraction | null;
  readonly reason: NullReason | null;
  /** What its parent counts. */
  readonly counted: Fraction | null;
  readonly isBlocked: boolean;
  readonly coverage: Fraction;
  /** The best of what applies now: of a sum, the sum of the bests that do. */
  readonly possible: Fraction | null;
}

export interface CountedLeaf extends Counted {
  /** What gates look at: the answer's value or worth, or what stands in; null where nothing does. */
  readonly gate: Fraction | null;
  readonly option: string | null;
  /** Not applicable, whatever counts in its place. */
  readonly isExcused: boolean;
  /** In sums it earns what its siblings earn of theirs. */
  readonly isProportional: boolean;
  readonly question: Question;
}

/** The whole tree with one set of answers, each node counted when it is looked at. */
export interface Tree {
  readonly world: World;
  readonly leaf: (leaf: Leaf) => CountedLeaf;
  readonly node: (node: Branch | Leaf) => Counted;
  /** Rolled up from the top dimensions, or from what an index looks at. */
  readonly rolled: (children: readonly Node[], rules: RolledRules) => Counted;
}
