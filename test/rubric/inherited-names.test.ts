/** Ids such as `toString` are names that every object has; nothing may find more under them than a file says. */
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/read-document.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { diffRubrics } from '../../src/rubric/diff-rubrics.ts';
import { readRubric, type LoadedRubric } from '../../src/rubric/read-rubric.ts';
import { readAny } from './read-any.ts';

const BASE = {
  kind: 'rubric',
  schema: 1,
  id: 'toString',
  version: '1.0.0',
  status: 'draft',
  title: 'Inherited names',
  scale: { min: 0, max: 4 },
  levels: [{ level: 1, from: 0, title: 'One' }],
  'answer-sets': { valueOf: { toString: 0, hasOwnProperty: 4 } },
  facets: { toLocaleString: { title: 'Facet' } },
  states: [{ id: 'valueOf', title: 'State', absent: 'unanswered' }],
  dimensions: [
    {
      id: 'hasOwnProperty',
      title: 'Dimension',
      criteria: [
        { id: 'valueOf', title: 'Set', answers: 'valueOf', evidence: [{ id: 'toString', 'from-level': 2 }] },
        { id: 'isPrototypeOf', title: 'List', checks: { items: { toString: 'A' } }, facets: ['toLocaleString'] },
      ],
    },
  ],
};

async function load(value: object): Promise<LoadedRubric> {
  const findBase = async () => {
    const opened = await openDocument('base.json', encode(BASE));
    return opened.ok ? ({ ok: true, value: opened.document, issues: [] } as const) : opened;
  };
  const read = await readRubric('a.json', encode(value), findBase);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function encode(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

async function loadRubric(value: object): Promise<Rubric> {
  return (await load(value)).rubric;
}

describe('ids that every object has', () => {
  it('are the same nodes and requirements in two editions', async () => {
    const later = { ...BASE, version: '1.1.0', migration: { from: 'toString@1.0.0' } };
    expect(diffRubrics(await loadRubric(BASE), await loadRubric(later))).toStrictEqual([]);
  });

  it('are not changed by an overlay that does not name them', async () => {
    const overlay = {
      ...pick(BASE),
      id: 'overlay',
      extends: 'toString@1.0.0',
      changes: { valueOf: { set: { weight: 2 } } },
    };
    const { changes } = await load(overlay);
    expect(changes?.map(({ node, key }) => [node, ...key])).toStrictEqual([['valueOf', 'weight']]);
  });

  it('are no answer set', async () => {
    const [issue] = await readAny(
      JSON.stringify(BASE).replace('"answers":"valueOf"', '"answers":"toString"'),
      'a.json',
    );
    expect(issue).toMatchObject({ code: 'unknown-answer-set', params: { id: 'toString' } });
  });
});

function pick({ kind, schema, version, status, title }: typeof BASE): object {
  return { kind, schema, version, status, title };
}
