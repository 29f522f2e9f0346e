/** The oracle's conditions: branches look at answers, gates at answers, scores and levels. */
import type { Condition } from '../../../src/model/condition.ts';
import Fraction from 'fraction.js';
import { optionsOf } from './answers.ts';
import type { Tree } from './counted.ts';
import { exact } from './fractions.ts';
import { leavesOf, type Branch, type Leaf, type Node } from './node.ts';
import { gateOf, questionOf } from './question.ts';
import type { World } from './world.ts';

type Verdict = 'satisfies' | 'fails' | 'skipped';

interface Answered {
  readonly isAsked: boolean;
  readonly word: string | null;
  readonly gate: Fraction | null;
  readonly option: string | null;
}

export interface BranchView {
  readonly world: World;
  readonly resolve: (id: string) => string;
  readonly answer: (leaf: Leaf) => Answered;
}

/** What is not asked or not answered leads to no question. */
export function holdsForBranch(condition: Condition, view: BranchView): boolean {
  const { world, resolve, answer } = view;
  return holds(condition, (inner) =>
    selected(inner, world, resolve)
      .filter((node): node is Leaf => node.kind === 'criterion' && node.criterion['answer-of'] === undefined)
      .map((leaf) => {
        const { isAsked, word, gate, option } = answer(leaf);
        if (!isAsked) return 'fails';
        if (word === 'not-applicable') return inner['not-applicable'] ?? 'fails';
        return gate !== null && passes(inner, gate, option, leaf, world) ? 'satisfies' : 'fails';
      }),
  );
}

/** What is not asked is passed over; what is not applicable satisfies, unless the condition says otherwise. */
export function holdsForGate(condition: Condition, tree: Tree, levelOf: (branch: Branch) => number | null): boolean {
  const { world } = tree;
  const same = (id: string): string => id;
  return holds(condition, (inner) =>
    selected(inner, world, same).map((node) => {
      const { status } = tree.node(node);
      if (status === 'not-asked') return 'skipped';
      const isExcused = node.kind === 'criterion' ? tree.leaf(node).isExcused : status === 'not-applicable';
      if (isExcused) return inner['not-applicable'] ?? 'satisfies';
      if (node.kind === 'criterion') {
        const { gate, option } = tree.leaf(node);
        return gate !== null && passes(inner, gate, option, node, world) ? 'satisfies' : 'fails';
      }
      const { score } = tree.node(node);
      const asksScore = inner['at-least'] !== undefined || inner['at-most'] !== undefined || inner.is !== undefined;
      const hasScore = !asksScore || (score !== null && passes(inner, score, null, node, world));
      const hasLevel = inner.level === undefined || (levelOf(node) ?? -1) >= inner.level;
      return hasScore && hasLevel ? 'satisfies' : 'fails';
    }),
  );
}

function holds(condition: Condition, verdicts: (condition: Condition) => readonly Verdict[]): boolean {
  const { any, all, not, share, count } = condition;
  const inner = (other: Condition): boolean => holds(other, verdicts);
  if (any !== undefined) return any.some(inner);
  if (all !== undefined) return all.every(inner);
  if (not !== undefined) return !inner(not);
  const looked = verdicts(condition).filter((verdict) => verdict !== 'skipped');
  const satisfied = looked.filter((verdict) => verdict === 'satisfies').length;
  if (looked.length === 0) return true;
  if (count !== undefined) return satisfied >= count;
  return new Fraction(satisfied, looked.length).gte(exact(share ?? 1));
}

function selected(condition: Condition, { byId }: World, resolve: (id: string) => string): Node[] {
  const { node, nodes = [], tag, 'children-of': parent, 'criteria-of': above, except } = condition;
  const named = [...(node === undefined ? [] : [node]), ...nodes].map(resolve);
  const at = (id: string): readonly Node[] => {
    const found = byId.get(id);
    return found?.kind === 'dimension' ? found.children : [];
  };
  const found = new Set([
    ...named.flatMap((id) => byId.get(id) ?? []),
    ...(tag === undefined ? [] : [...byId.values()].filter((other) => hasTags(other, tag))),
    ...(parent === undefined ? [] : at(parent)),
    ...(above === undefined ? [] : leavesOf(at(above))),
  ]);
  return [...found].filter(({ id }) => !except.map(resolve).includes(id));
}

function hasTags({ tags }: Node, wanted: NonNullable<Condition['tag']>): boolean {
  return Object.entries(wanted).every(([tag, values]) =>
    [values].flat().some((value) => [tags[tag] ?? []].flat().includes(value)),
  );
}

function passes(condition: Condition, value: Fraction, option: string | null, node: Node, world: World): boolean {
  const { 'at-least': low, 'at-most': high, is } = condition;
  const bound = (of: number | string): Fraction | null =>
    typeof of === 'number' ? exact(of) : optionGate(of, node, world);
  const isOne = (of: number | string): boolean => {
    if (typeof of === 'string' && option !== null) return of === option;
    return bound(of)?.equals(value) ?? false;
  };
  const [least, most] = [low === undefined ? null : bound(low), high === undefined ? null : bound(high)];
  return (
    (low === undefined || (least !== null && value.gte(least))) &&
    (high === undefined || (most !== null && value.lte(most))) &&
    (is === undefined || [is].flat().some(isOne))
  );
}

/** What an option of this node is worth to gates. */
export function optionGate(option: string, node: Node, { byId, rubric }: World): Fraction | null {
  const criterion = node.kind === 'criterion' ? node.criterion : node.combined;
  if (criterion === undefined) return null;
  const id = criterion['answer-of'];
  const found = id === undefined ? undefined : byId.get(node.kind === 'criterion' ? node.resolve(id) : id);
  const source = found?.kind === 'criterion' ? found.criterion : (found?.combined ?? criterion);
  const value = optionsOf(source, rubric)[option];
  if (value === undefined) return null;
  return gateOf({ value, option }, questionOf(criterion, source, 'answer', rubric).as, rubric);
}
