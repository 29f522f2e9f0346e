/** The golden cases beside every rubric that comes with thang. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCases } from '../../src/api/run-cases.ts';

const RUBRICS = resolve(import.meta.dirname, '../../rubrics');
const ids = readdirSync(RUBRICS).filter((id) => existsSync(join(RUBRICS, id, 'rubric.yaml')));

describe.each(ids)('the golden cases of %s', (id) => {
  it('give the figures that were worked out by hand', async () => {
    const { outcomes, broken } = await runCases([join(RUBRICS, id)]);
    expect(broken).toEqual([]);
    expect(outcomes.flatMap(({ id: name, failures }) => failures.map((failure) => ({ name, ...failure })))).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
  });
});
