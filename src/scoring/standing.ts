/** One evaluated tree with what gates need to look around in it: every node by its id, and its level. */
import { gateValue } from './count-leaf.ts';
import type { Look, Looked } from './condition-holds.ts';
import { decideLevel } from './decide-level.ts';
import { isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
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
  const levels = new Map<EvaluatedDimension, number | null>();
  const standing: Standing = {
    prepared,
    root,
    target,
    nodeAt: (id) => (byId ??= nodesBelow(root)).get(id),
    look: { at: (id) => lookAt(standing.nodeAt(id), standing), notApplicable: 'satisfies' },
    levelOf: (dimension) => {
      const known = levels.get(dimension);
      if (known !== undefined || levels.has(dimension)) return known ?? null;
      // Whoever asks for its own level while it is being decided finds none.
      levels.set(dimension, null);
      const level = decideLevel(dimension, standing);
      levels.set(dimension, level);
      return level;
    },
  };
  return standing;
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
  return { node: null, value: score, word, level: isLeftOut ? null : standing.levelOf(dimension) };
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
