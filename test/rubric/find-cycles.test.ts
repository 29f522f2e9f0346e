import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCycle, findCycles } from '../../src/rubric/find-cycles.ts';

type Graph = readonly (readonly number[])[];

const graphs = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), { minLength: size, maxLength: size }),
  );

function cyclesIn(graph: Graph): number[][] {
  return findCycles(graph.keys(), (node) => graph[node] ?? []);
}

/** Whether somebody can be reached from itself, by trying every way. */
function hasCycle(graph: Graph): boolean {
  return graph.some((_next, start) => {
    const seen = new Set<number>();
    const open = [...(graph[start] ?? [])];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === start) return true;
      if (!seen.has(node)) open.push(...(graph[node] ?? []));
      seen.add(node);
    }
    return false;
  });
}

describe('circles', () => {
  it('are found wherever there is one, and nowhere else', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(cyclesIn(graph).length > 0).toBe(hasCycle(graph));
      }),
    );
  });

  it('are ways that can be gone round, and share no node', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const cycles = cyclesIn(graph);
        for (const cycle of cycles)
          for (const [at, node] of cycle.entries()) expect(graph[node]).toContain(cycle[(at + 1) % cycle.length]);
        expect(new Set(cycles.flat()).size).toBe(cycles.flat().length);
      }),
    );
  });

  it('are found at the end of a way of a hundred thousand', () => {
    const last = 100_000;
    const cycles = findCycles([0], (node) => [node === last ? last - 1 : node + 1]);
    expect(cycles).toEqual([[last - 1, last]]);
  });

  it('are written with both ends, and without the middle when that is long', () => {
    expect(describeCycle(['a', 'b'])).toBe('a → b → a');
    expect(describeCycle([...'abcdefghij'])).toBe('a → b → c → d → … → g → h → i → j → a');
  });
});
