/** What a node comes to with all worst and with all best answers, whatever was answered. */
import type Fraction from 'fraction.js';
import { combine, weightsOf } from './combine.ts';
import { scoreOf } from './count-leaf.ts';
import { exactRange, ZERO } from './fractions.ts';
import type { Branch, Node } from './node.ts';
import { questionAt } from './question.ts';
import { addedTo, finish, isBonusOnly, type RolledRules } from './rolled-rules.ts';
import { remember, type Lens, type World } from './world.ts';
import { worthEnds, type Ends } from './worth.ts';

/** Null where there can be no score. */
export interface NodeEnds {
  readonly range: Ends | null;
  /** Without any bonus. */
  readonly plain: Ends | null;
}

export interface Ranges {
  readonly of: (node: Node) => NodeEnds;
  readonly rolled: (children: readonly Node[], rules: RolledRules) => NodeEnds;
}

export function rangesOf(world: World, lens: Lens, rulesOf: (branch: Branch) => RolledRules): Ranges {
  const known = new Map<Node, NodeEnds>();
  const find = (node: Node): NodeEnds => {
    if (node.kind === 'dimension') return ranges.rolled(node.children, rulesOf(node));
    const question = questionAt(node, lens.reads, world);
    const ends = {
      worst: scoreOf(question.worst, question, { lens, world }),
      best: scoreOf(question.best, question, { lens, world }),
    };
    return { range: ends, plain: ends };
  };
  const ranges: Ranges = {
    of: (node) => remember(known, node, find),
    rolled: (children, rules) => ({
      range: rolledEnds(children, (node) => ranges.of(node).range, rules, true),
      plain: rolledEnds(children, (node) => ranges.of(node).plain, rules, false),
    }),
  };
  return ranges;
}

function rolledEnds(
  children: readonly Node[],
  endsOf: (node: Node) => Ends | null,
  rules: RolledRules,
  isBonusCounted: boolean,
): Ends | null {
  const [low, high] = [farthest('worst', children, endsOf, rules), farthest('best', children, endsOf, rules)];
  if (low === null || high === null) return null;
  const added = isBonusCounted ? children.filter(({ adds }) => adds !== undefined) : [];
  const sumAt = (rolled: Fraction, end: keyof Ends): Fraction =>
    rolled.add(
      addedTo(
        added.map((node) => ({ node, value: endsOf(node)?.[end] ?? null })),
        rules,
      ),
    );
  const { worst, best } = worthEnds(
    { min: sumAt(low, 'worst'), max: sumAt(high, 'best') },
    rules.worth,
    exactRange(rules.scale),
  );
  const unconverted = { ...rules, worth: undefined };
  return { worst: finish(worst, unconverted), best: finish(best, unconverted) };
}

/** A path may end with any of its questions. */
function farthest(
  end: keyof Ends,
  children: readonly Node[],
  endsOf: (node: Node) => Ends | null,
  rules: RolledRules,
): Fraction | null {
  if (isBonusOnly(children, rules)) return ZERO;
  const parts = children.filter(({ adds }) => adds === undefined);
  const weights = weightsOf(parts, rules.rollup);
  const shares = parts.flatMap((node, at) => {
    const [ends, weight] = [endsOf(node), weights[at] ?? ZERO];
    return ends === null || weight.equals(0) ? [] : [{ value: ends[end], of: ends.best, weight }];
  });
  const rollup = rules.rollup !== 'last' ? rules.rollup : end === 'worst' ? 'min' : 'max';
  // A ratio where nothing can be earned still is one of the scale.
  const scaleEnd = rules.rollup === 'ratio' && shares.length > 0 ? exactRange(rules.scale) : null;
  return combine(shares, { ...rules, rollup }) ?? (end === 'worst' ? scaleEnd?.min : scaleEnd?.max) ?? null;
}
