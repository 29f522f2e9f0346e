/** One node of a rubric on a terminal: nothing leads nowhere. */
import { describe, expect, it } from 'vitest';
import { folderWith, SMALL_RUBRIC, thang } from './run-thang.ts';

const RUBRIC = SMALL_RUBRIC.replace('    title: One\n', '    title: One\n    rollup: sum\n').replace(
  '{ id: first, title: First, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } }',
  '{ id: first, title: First, facets: [plan, act], rollup: min, levels: { 1: a, 5: e } }',
);
const cwd = folderWith({ 'rubric.yaml': `${RUBRIC}facets: { plan: { title: Plan }, act: { title: Act } }\n` });

describe('thang rubric show, of one node', () => {
  it.each([
    {
      node: 'one',
      shown:
        'One (one)\n  The sum of:\n  Second (second)\n  First (first)\n    Plan (first/plan)\n    Act (first/act)\n',
    },
    { node: 'first', shown: 'First (first)\n  The lowest of:\n  Plan (first/plan)\n  Act (first/act)\n' },
    { node: 'second', shown: 'Second\nsecond\n\n1   a\n2   b\n3   c\n4   d\n5   e\n' },
    { node: 'first/act', shown: 'First – Act\nfirst/act\n\n1   a\n5   e\n' },
  ])('says how $node is made above what it is made of', async ({ node, shown }) => {
    expect(await thang(['rubric', 'show', 'small', node], { cwd })).toEqual({ code: 0, stdout: shown, stderr: '' });
  });
});
