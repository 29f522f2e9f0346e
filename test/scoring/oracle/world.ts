/** What stands for all trees that are made of one rubric and one assessment. */
import type { AnswerValue } from '../../../src/model/assessment.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import type { EvidenceFile } from '../../../src/model/evidence.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import type { Scale } from '../../../src/model/scale.ts';
import type { Branch, Leaf, Node } from './node.ts';

export interface World {
  readonly rubric: Rubric;
  readonly top: readonly Branch[];
  readonly byId: ReadonlyMap<string, Node>;
  readonly judging: Judging;
  readonly target: number | undefined;
}

/** By which evidence is judged. */
export interface Judging {
  readonly asOf: string;
  readonly files: ReadonlyMap<string, EvidenceFile>;
}

/** Whose answers are counted. */
export interface Source {
  /** The answer that counts, and whether it goes only as far as evidence supports it. */
  readonly given: (leaf: Leaf) => { readonly value: AnswerValue | undefined; readonly isCapped: boolean };
}

/** What an index reads and where it carries it. */
export interface Lens {
  readonly reads: Criterion['reads'];
  readonly scale: Scale | undefined;
}

export const PLAIN: Lens = { reads: 'answer', scale: undefined };

/** The question whose answer counts: its own, or that of another. */
export function originOf(leaf: Leaf, { byId }: World): Leaf {
  const id = leaf.criterion['answer-of'];
  const found = id === undefined ? leaf : byId.get(leaf.resolve(id));
  return found?.kind === 'criterion' ? found : leaf;
}

export function remember<K, V>(known: Map<K, V>, key: K, find: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find(key);
  known.set(key, found);
  return found;
}
