/** Writes down a drawn condition: what it looks at is there, can be looked at from where it stands, and has what is asked. */
import type { ConditionDrawn } from './draw-rules.ts';
import type { Plain } from './drawing.ts';
import { defined, type Draft, type Placed } from './write-draft.ts';

export type Site = 'asked-if' | 'requires' | 'entry';

interface Looked {
  readonly selector: Plain;
  readonly nodes: readonly Placed[];
}

/** Undefined where nothing stands that it could look at. */
export function writeCondition(
  drawn: ConditionDrawn,
  site: Site,
  owner: Placed | null,
  draft: Draft,
): Plain | undefined {
  if (drawn.join !== undefined) {
    const inner = drawn.inner.flatMap((one) => writeCondition(one, site, owner, draft) ?? []);
    if (inner.length === 0) return undefined;
    return { [drawn.join]: drawn.join === 'not' ? inner[0] : inner };
  }
  const reachable = draft.placed.filter((node) => isReachable(node, site, owner));
  const [first, ...others] = [drawn.pick, ...drawn.others].flatMap((pick) => reachable[pick % reachable.length] ?? []);
  if (first === undefined) return undefined;
  const { selector, nodes } = look(drawn, first, others, site, draft);
  const removable = nodes.filter((node) => isReachable(node, site, owner));
  const left = drawn.except === undefined ? undefined : removable[drawn.except % removable.length];
  const isLeft = left !== undefined && nodes.length > 1;
  const seen = isLeft ? nodes.filter((node) => node !== left) : nodes;
  return defined({
    ...selector,
    except: isLeft ? [left.id] : undefined,
    ...testOf(drawn, seen, owner),
    share: drawn.enough.share,
    count: drawn.enough.count === undefined ? undefined : Math.min(drawn.enough.count, seen.length),
    'not-applicable': drawn.notApplicable,
  });
}

/** Branches look at questions that stand before; gates at everything but what is answered once per instance. */
function isReachable(node: Placed, site: Site, owner: Placed | null): boolean {
  if (site !== 'asked-if') return node.per === null || node.per.id === node.id;
  const isBefore = owner === null || node.order < owner.order;
  const isSame = node.per === null || (owner?.per?.id === node.per.id && owner.per.id !== owner.id);
  return node.kind === 'criterion' && !node.isLinked && isBefore && isSame;
}

function look(drawn: ConditionDrawn, first: Placed, others: readonly Placed[], site: Site, { placed }: Draft): Looked {
  const one = { selector: { node: first.id }, nodes: [first] };
  if (drawn.select === 'nodes') {
    const nodes = [...new Set([first, ...others])];
    return { selector: { nodes: nodes.map(({ id }) => id) }, nodes };
  }
  // What is drawn later may have the tag too, and stand in a circle with a branch.
  if (site === 'asked-if') return one;
  if (drawn.select === 'tag') {
    const [tag, value] = drawn.tag;
    const nodes = placed.filter(({ tags }) => [tags[tag] ?? []].flat().includes(value));
    return nodes.length === 0 ? one : { selector: { tag: { [tag]: value } }, nodes };
  }
  if (first.kind === 'criterion') return one;
  if (drawn.select === 'children-of')
    return { selector: { 'children-of': first.id }, nodes: placed.filter(({ above }) => above.at(-1) === first) };
  if (drawn.select !== 'criteria-of') return one;
  const nodes = placed.filter(({ above, kind }) => kind === 'criterion' && above.includes(first));
  return { selector: { 'criteria-of': first.id }, nodes };
}

function testOf({ test, bound, optionPick }: ConditionDrawn, looked: readonly Placed[], owner: Placed | null): Plain {
  const canHaveLevel = looked.every(({ hasLevel, order }) => hasLevel && (owner === null || order < owner.order));
  if (test === 'level' && canHaveLevel) return { level: Math.max(0, Math.min(2, Math.floor(bound))) };
  const [first] = looked;
  const options = looked.length === 1 ? (first?.options ?? []) : [];
  const option = optionPick === undefined ? undefined : options[optionPick % options.length];
  if (test === 'is') return { is: option === undefined ? bound : bound < 1 ? option : [option, bound] };
  if (test === 'both') return { 'at-least': bound, 'at-most': bound + 1 };
  return { [test === 'at-most' ? 'at-most' : 'at-least']: option ?? bound };
}
