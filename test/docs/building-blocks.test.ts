import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it, test } from 'vitest';
import type { Rubric } from '../../src/model/rubric.ts';
import { WaiverSchema } from '../../src/model/waivers.ts';
import { comparePeers } from '../../src/programme/compare-peers.ts';
import type { Scored } from '../../src/scoring/score.ts';
import { rubricFrom, scoreClaims } from '../conformance/read.ts';

type Plain = Record<string, unknown>;

interface Case {
  readonly answers: Plain;
  readonly instances?: readonly Plain[];
  readonly states?: readonly Plain[];
  readonly groups?: Plain;
  readonly waivers?: readonly Plain[];
  readonly gives: Plain;
}

interface Example {
  readonly rubric: Plain;
  readonly cases: readonly Case[];
  readonly cohorts?: readonly Plain[];
}

const text = readFileSync(new URL('../../SCORING.md', import.meta.url), 'utf8');
const section = text.slice(text.indexOf('## The building blocks'), text.indexOf('## Recipes'));
const blocks = [...section.matchAll(/^### (\d+)\. (.*?)\n.*?^```yaml example\n(.*?)^```/gms)].map(
  ([, number = '', title = '', body = '']) => [Number(number), title, parse(body) as Example] as const,
);

describe('the building blocks of SCORING.md', () => {
  it('are the twenty-four, each with an example', () => {
    expect(blocks.map(([number]) => number)).toStrictEqual(Array.from({ length: 24 }, (_unused, index) => index + 1));
  });

  test.each(blocks)('%i. %s: gives what is printed', async (_number, _title, { rubric: plain, cases, cohorts }) => {
    const rubric = await rubricFrom(JSON.stringify(whole(plain)));
    const results = await Promise.all(cases.map((one) => scoreCase(rubric, one)));
    results.forEach((result, index) => expect(figuresOf(result)).toMatchObject(cases[index]?.gives ?? {}));
    if (cohorts === undefined) return;
    const edition = { id: rubric.id, version: rubric.version, status: rubric.status, hash: '' };
    const peers = results.map((result) => ({ ...result, rubric: edition }));
    expect(comparePeers(peers, { [`${rubric.id}@${rubric.version}`]: rubric })).toMatchObject(cohorts);
  });
});

/** The head and the titles that the examples leave out. */
function whole(plain: Plain): Plain {
  const scoring = { level: 'none', evidence: 'ignored', ...(plain['scoring'] as Plain) };
  const head = { kind: 'rubric', schema: 1, id: 'example', version: '1.0.0', status: 'unofficial', title: 'Example' };
  return { ...head, ...(titled(plain) as Plain), scoring };
}

const NAMED = new Set(['dimensions', 'criteria', 'levels', 'indices', 'states', 'instances']);

function titled(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => (NAMED.has(key) ? named(item as Plain) : titled(item)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, of]) => [inner, titled(of, inner)]));
}

function named(item: Plain): Plain {
  const applies = 'from-level' in item || { 'not-applicable': { allowed: true, 'reason-required': false } };
  const isCriterion = ['levels', 'answers', 'number', 'checks'].some((key) => key in item) && !('criteria' in item);
  return {
    title: String(item['title'] ?? item['id'] ?? item['level']),
    ...(isCriterion && !('from' in item) && !Array.isArray(item['levels']) && (applies as Plain)),
    ...(titled(item) as Plain),
  };
}

function scoreCase(
  rubric: Rubric,
  { answers, instances = [], states = [], groups, waivers = [] }: Case,
): Promise<Scored> {
  const inFull = (given: Plain): Plain =>
    Object.fromEntries(
      Object.entries(given).map(([id, answer]) => [id, isWhole(answer) ? answer : { claimed: answer }]),
    );
  const more = {
    ...(groups && { agency: { id: 'example', groups } }),
    states: states.map(named),
    instances: instances.map((instance) => ({ ...instance, answers: inFull(instance['answers'] as Plain) })),
  };
  return scoreClaims(
    rubric,
    answers,
    more,
    waivers.map((waiver) => WaiverSchema.parse(waiver)),
  );
}

function isWhole(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}

/** Indices and states by their ids, groups by their keys, as the examples print them. */
function figuresOf(result: Scored): Plain {
  const indices = result.indices.map(({ id, groups }) => [
    id,
    Object.fromEntries(groups.map((group) => [group.key.join('/') || 'all', group])),
  ]);
  const states = result.states.map((state) => [state.id, state]);
  return { ...result, indices: Object.fromEntries(indices) as Plain, states: Object.fromEntries(states) as Plain };
}
