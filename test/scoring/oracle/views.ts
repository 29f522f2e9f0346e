/** The oracle's views and states: one set of answers each, and what all nodes come to with it. */
import type { Answer } from '../../../src/model/assessment.ts';
import { conditionsIn } from '../../../src/model/condition.ts';
import type { NullReason } from '../../../src/model/result.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import type { View } from '../../../src/model/view.ts';
import { holdsForGate } from './conditions.ts';
import type { Counted, Tree } from './counted.ts';
import { exact, nearest } from './fractions.ts';
import { createLevelOf, decide, type Judged } from './levels.ts';
import type { Node } from './node.ts';
import { missingBelow, treeOf } from './tree.ts';
import type { Source, World } from './world.ts';

export interface Figures {
  readonly score: number | null;
  readonly reason: NullReason | null;
  readonly level: number | null;
  readonly coverage: number;
}

export interface Scored {
  /** Null for a view that nobody answered in. */
  readonly tree: Tree | null;
  readonly root: Pick<Counted, 'score' | 'range'>;
  readonly total: Figures;
  readonly figures: (node: Node) => Figures;
}

export const NOTHING: Figures = { score: null, reason: 'unanswered', level: null, coverage: 0 };

export const NOT_GIVEN: Scored = {
  tree: null,
  root: { score: null, range: null },
  total: NOTHING,
  figures: () => NOTHING,
};

/** A view in which nobody gave an answer is none; the effective one is what the policies make of it. */
export function isGiven(view: View, answers: readonly Answer[]): boolean {
  if (view === 'effective') return true;
  return answers.some((answer) => (view === 'appraised' ? answer.appraised : answer.claimed) !== undefined);
}

export function viewSource(view: View, { scoring }: Rubric): Source {
  const caps = scoring.evidence === 'caps';
  return {
    given: ({ answer }) => {
      if (view === 'claimed') return { value: answer?.claimed, isCapped: false };
      if (view === 'supported') return { value: answer?.claimed, isCapped: true };
      if (view === 'appraised' || answer?.appraised !== undefined) return { value: answer?.appraised, isCapped: false };
      return { value: answer?.claimed, isCapped: caps };
    },
  };
}

export function scoreWith(source: Source, world: World): Scored {
  const tree = treeOf(world, source);
  const levelOf = createLevelOf(tree);
  const { rubric, top } = world;
  const { scoring } = rubric;
  const rules = { ...scoring, missing: missingBelow(top), scale: rubric.scale };
  const rolled = tree.rolled(top, rules);
  const isAdmitted = conditionsIn(scoring.entry).every((condition) => holdsForGate(condition, tree, levelOf));
  const root: Counted = isAdmitted ? rolled : { ...rolled, score: null, reason: 'not-admitted' };
  const judged: Judged = {
    rule: scoring.level,
    levels: rubric.levels,
    closed: scoring.closed,
    ladder: scoring.ladder,
    isBanded: rolled.plain === null || rolled.plain.best.lte(exact(rubric.scale.max)),
    isRequiring: true,
    lacksInstances: false,
    children: top,
    rules: scoring,
  };
  return {
    tree,
    root,
    total: figuresOf(root, isAdmitted ? decide(root, judged, tree, levelOf) : null),
    figures: (node) => figuresOf(tree.node(node), node.kind === 'criterion' ? null : levelOf(node)),
  };
}

export function figuresOf({ score, reason, coverage }: Counted, level: number | null): Figures {
  return { score: score === null ? null : nearest(score), reason, level, coverage: nearest(coverage) };
}
