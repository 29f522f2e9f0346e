/** Circles in who depends on whom. */

/**
 * Each circle once, as the nodes on it in the order of the way round; circles that share a node with one that was found
 * are left out. Without recursion, for a chain may be as long as a rubric. Time grows with nodes and edges.
 */
export function findCycles<T>(starts: Iterable<T>, next: (node: T) => Iterable<T>): T[][] {
  const done = new Set<T>();
  const onWay = new Map<T, number>();
  const cycles: T[][] = [];
  const reported = new Set<T>();
  for (const start of starts) {
    const way: { readonly node: T; readonly rest: Iterator<T> }[] = [];
    const enter = (node: T): void => {
      onWay.set(node, way.length);
      way.push({ node, rest: next(node)[Symbol.iterator]() });
    };
    if (!done.has(start)) enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const { value, done: isLast } = last.rest.next();
      if (isLast === true) {
        way.pop();
        onWay.delete(last.node);
        done.add(last.node);
      } else if (onWay.has(value)) {
        if (reported.has(value) || reported.has(last.node)) continue;
        const cycle = way.slice(onWay.get(value)).map(({ node }) => node);
        if (!cycle.some((node) => reported.has(node))) cycles.push(cycle);
        for (const node of cycle) reported.add(node);
      } else if (!done.has(value)) enter(value);
    }
  }
  return cycles;
}

/** More ids than this of a circle say no more. */
const MOST_IDS = 8;

/** `a → b → a`; of a long way round, the beginning and the end. */
export function describeCycle(ids: readonly string[]): string {
  const shown = ids.length > MOST_IDS ? [...ids.slice(0, MOST_IDS / 2), '…', ...ids.slice(-MOST_IDS / 2)] : ids;
  return [...shown, ...ids.slice(0, 1)].join(' → ');
}
