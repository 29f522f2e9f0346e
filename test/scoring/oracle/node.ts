/** The oracle's tree: what a question and a dimension are once facets and instances are unfolded. */
import type { Answer } from '../../../src/model/assessment.ts';
import type { Condition } from '../../../src/model/condition.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import type { Dimension } from '../../../src/model/rubric.ts';

export interface Policies {
  readonly notApplicable: string;
  readonly unanswered: string;
  readonly dontKnow: string;
}

export interface Placed {
  readonly id: string;
  readonly weight: number;
  readonly step: number | undefined;
  readonly tags: Readonly<Record<string, string | readonly string[]>>;
  readonly adds: Dimension['adds'];
  readonly policies: Policies;
}

export interface Leaf extends Placed {
  readonly kind: 'criterion';
  readonly criterion: Criterion;
  /** Its own conditions and those of all above it. */
  readonly conditions: readonly Condition[];
  /** What an id in a condition or a link means here: inside an instance, that instance's own question. */
  readonly resolve: (id: string) => string;
  readonly answer: Answer | undefined;
  /** Whether it, or something above it, is added as a bonus. */
  readonly isBonus: boolean;
}

export type Rules = Partial<Omit<Dimension, 'id' | 'criteria' | 'dimensions'>>;

export interface Branch extends Placed {
  readonly kind: 'dimension';
  readonly rules: Rules;
  readonly children: readonly Node[];
  /** With fewer instances there is no score. */
  readonly instances?: { readonly listed: number; readonly needed: number };
  /** Where answers are combined criterion by criterion: the criterion whose options a gate may name. */
  readonly combined?: Criterion;
}

export type Node = Leaf | Branch;

export function leavesOf(nodes: readonly Node[]): Leaf[] {
  return nodes.flatMap((node) => (node.kind === 'criterion' ? [node] : leavesOf(node.children)));
}

export function nodesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...(node.kind === 'criterion' ? [] : nodesOf(node.children))]);
}
