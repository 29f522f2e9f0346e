/** The oracle's states: each scored like a view, and set against the result. */
import type Fraction from 'fraction.js';
import type { StateRule } from '../../../src/model/state-rule.ts';
import { VIEWS } from '../../../src/model/view.ts';
import { nearest, ONE, rounded } from './fractions.ts';
import { scoreWith, viewSource, type Figures, type Scored } from './views.ts';
import type { Source, World } from './world.ts';
import type { Ends } from './worth.ts';

export interface Gap extends Omit<Figures, 'coverage'> {
  readonly gap: number | null;
  readonly priority: number | null;
}

export interface State extends Gap {
  readonly id: string;
  readonly coverage: number;
  readonly nodes: Readonly<Record<string, Gap>>;
}

export function statesOf(rules: readonly StateRule[], world: World, result: Scored): State[] {
  const sources = new Map<string, Source>(VIEWS.map((view) => [view, viewSource(view, world.rubric)]));
  let before: Source = viewSource('effective', world.rubric);
  return rules.map((rule) => {
    const source = stateSource(rule, rule.absent === 'carried' ? before : sources.get(rule.absent));
    sources.set(rule.id, source);
    before = source;
    return stateOf(rule, scoreWith(source, world), world, result);
  });
}

function stateOf(rule: StateRule, then: Scored, world: World, now: Scored): State {
  const nodes = [...world.byId.values()].map((node): [string, Gap] => {
    const { coverage: _coverage, ...figures } = then.figures(node);
    const counted = then.tree?.node(node);
    const present = now.tree?.node(node).score ?? null;
    return [node.id, { ...figures, ...gapOf(counted?.score ?? null, present, counted?.range ?? null, rule) }];
  });
  const gap = gapOf(then.root.score, now.root.score, then.root.range, rule);
  return { id: rule.id, ...then.total, ...gap, nodes: Object.fromEntries(nodes) };
}

/** What an answer says of the state; else that of another state or view, or nothing. */
function stateSource({ id }: StateRule, other: Source | undefined): Source {
  return {
    given: (leaf) => {
      const value = leaf.answer?.states?.[id];
      if (value !== undefined) return { value, isCapped: false };
      return other?.given(leaf) ?? { value: undefined, isCapped: false };
    },
  };
}

function gapOf(
  then: Fraction | null,
  now: Fraction | null,
  range: Ends | null,
  { priority }: StateRule,
): Pick<Gap, 'gap' | 'priority'> {
  if (then === null || now === null) return { gap: null, priority: null };
  const gap = then.sub(now);
  if (priority === 'none' || range === null) return { gap: nearest(gap), priority: null };
  const width = range.best.sub(range.worst);
  if (gap.lte(0) || width.lte(0)) return { gap: nearest(gap), priority: 0 };
  const square = (of: Fraction): Fraction => of.add(ONE).mul(of.add(ONE)).sub(ONE);
  const urgency = priority === 'linear' ? gap.div(width) : square(gap).div(square(width));
  const whole = rounded(urgency.mul(100), { mode: 'half-away', digits: 0, at: 'final', lift: false });
  return { gap: nearest(gap), priority: nearest(whole) };
}
