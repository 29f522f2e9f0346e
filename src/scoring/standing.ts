/** One evaluated tree with what gates need to look around in it: every node by its id, and its level. */
import { gateValue } from './count-leaf.ts';
import type { Look, Looked } from './condition-holds.ts';
import { decideInOrder } from './decide-in-order.ts';
import { decideLevel } from './decide-level.ts';
import { isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import { withJoined } from './prepare-conditions.ts';
import type { PreparedRubric } from './prepare-rubric.ts';
import type { Rational } from './rational.ts';

export interface Standing {
  readonly prepared: PreparedRubric;
  readonly root: EvaluatedDimension;
  /** What an answer that does not apply counts, where the rubric says so. */
  readonly target: Rational | null;
  readonly look: Look;
  readonly levelOf: (dimension: EvaluatedDimension) => number | null;
  readonly nodeAt: (id: string) => Evaluated | undefined;
}

/** `root` is the total, or the root of an index: conditions look at the nodes below it. */
export function standingOf(root: EvaluatedDimension, prepared: PreparedRubric, target: Rational | null): Standing {
  let byId: Map<string, Evaluated> | undefined;
  const looked = new Map<string, Looked | null>();
  const levels = new Map<EvaluatedDimension, number | null>();
  const standing: Standing = {
    prepared,
    root,
    target,
    nodeAt: (id) => (byId ??= nodesBelow(root)).get(id),
    look: { at: (id) => remember(looked, id, () => lookAt(standing.nodeAt(id), standing)), notApplicable: 'satisfies' },
    levelOf: (dimension) => {
      decideInOrder(dimension, {
        needs: (other) => dimensionsNeeded(other, standing),
        isKnown: (other) => levels.has(other),
        begin: (other) => levels.set(other, null),
        decide: (other) => levels.set(other, decideLevel(other, standing)),
      });
      return levels.get(dimension) ?? null;
    },
  };
  return standing;
}

/** Many conditions look at the same nodes. */
function remember(known: Map<string, Looked | null>, id: string, make: () => Looked | null): Looked | null {
  const before = known.get(id);
  if (before !== undefined) return before;
  const made = make();
  known.set(id, made);
  return made;
}

/** Those whose own level decides about the level of this one. */
function dimensionsNeeded({ node }: EvaluatedDimension, standing: Standing): EvaluatedDimension[] {
  return node.levels.flatMap(({ requires }) =>
    requires
      .flatMap(withJoined)
      .filter(({ condition }) => condition.level !== undefined)
      .flatMap(({ ids }) => ids.flatMap((id) => standing.nodeAt(id) ?? []))
      .filter(isDimension),
  );
}

function lookAt(evaluated: Evaluated | undefined, standing: Standing): Looked | null {
  if (evaluated === undefined) return null;
  if (isDimension(evaluated)) return lookAtDimension(evaluated, standing);
  const { node, leaf } = evaluated;
  const value = gateValue(leaf, node, standing.target);
  const shared = { node, value: value === 'blocked' ? null : value, level: null };
  return leaf.value === null ? { ...shared, word: leaf.word } : { ...shared, word: null, option: leaf.option };
}

function lookAtDimension(dimension: EvaluatedDimension, standing: Standing): Looked {
  const { score, reason, excused } = dimension.outcome;
  const isLeftOut = excused && score === null;
  const word = isLeftOut ? (reason === 'not-asked' ? 'not-asked' : 'not-applicable') : null;
  return {
    node: null,
    value: score,
    word,
    // Only when it is asked for: two dimensions may look at each other as long as they do not ask for each other's level.
    get level() {
      return isLeftOut ? null : standing.levelOf(dimension);
    },
  };
}

function nodesBelow(root: EvaluatedDimension): Map<string, Evaluated> {
  const found = new Map<string, Evaluated>();
  const visit = (evaluated: Evaluated): void => {
    found.set(evaluated.node.id, evaluated);
    if (isDimension(evaluated)) evaluated.children.forEach(visit);
  };
  root.children.forEach(visit);
  return found;
}
