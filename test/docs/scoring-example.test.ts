import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { EvidenceSchema } from '../../src/model/evidence.ts';
import { AnswerSchema, AssessmentSchema } from '../../src/model/assessment.ts';
import { BLOCKER_REASONS } from '../../src/model/result.ts';
import { CriterionSchema, MEASURED_RULES, MeasuredSchema, RequirementSchema } from '../../src/model/criterion.ts';
import { DimensionSchema, RubricSchema } from '../../src/model/rubric.ts';
import { SourceSchema } from '../../src/model/source.ts';
import {
  LadderSchema,
  LEVEL_RULES,
  LevelSchema,
  NOT_APPLICABLE_POLICIES,
  ROLLUPS,
  RoundingSchema,
  ROUNDING_MODES,
  ScoringSchema,
  UNANSWERED_POLICIES,
} from '../../src/model/rules.ts';
import { WaiverSchema, WaiversSchema } from '../../src/model/waivers.ts';
import type { Scored } from '../../src/scoring/score.ts';
import { readAny } from '../rubric/read-any.ts';
import { score } from '../../src/scoring/score.ts';
import { AS_OF, assessmentFrom, rubricFrom } from '../conformance/read.ts';

const text = readFileSync(new URL('../../SCORING.md', import.meta.url), 'utf8');

/** The contents of every fenced block with this label. */
function blocks(label: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${label}\\n(.*?)^\`\`\``, 'gms'))].map(([, body]) => body ?? '');
}

function block(label: string): string {
  const [only, ...more] = blocks(label);
  if (only === undefined || more.length > 0) throw new Error(`Not exactly one block ${label}`);
  return only;
}

describe('the worked example of SCORING.md', () => {
  const { 'blockers-to-3': blockers, ...expected } = JSON.parse(block('json expected')) as Record<string, unknown>;
  let result: Scored;

  beforeAll(async () => {
    const rubric = await rubricFrom(block('yaml rubric'));
    result = score(rubric, await assessmentFrom(block('yaml assessment'), rubric), { asOf: AS_OF });
  });

  it('gives the printed scores, levels and coverage', () => {
    expect(result).toMatchObject(expected);
  });

  it('gives the printed blockers of level 3, in their order', () => {
    const found = result.blockers.filter(({ to }) => to === 3);
    expect(found).toMatchObject(blockers as object[]);
    expect(found).toHaveLength((blockers as object[]).length);
  });

  it('states the as-of day that the test uses', () => {
    expect(text).toContain(`As of ${AS_OF}:`);
  });
});

describe('the recipes of SCORING.md', () => {
  const recipes = blocks('yaml recipe').map((yaml) => [/^id: (.*)$/m.exec(yaml)?.[1] ?? '', yaml] as const);

  const read = async (id: string, answers: string): Promise<Scored> => {
    const rubric = await rubricFrom(recipes.find(([name]) => name === id)?.[1] ?? '');
    const file = `{kind: assessment, schema: 1, agency: a, rubric: ${id}@1.0.0, period: p, answers: ${answers}}`;
    return score(rubric, await assessmentFrom(file, rubric), { asOf: AS_OF });
  };

  test.each<[string, string, Partial<Scored>]>([
    ['points', '{p1: {claimed: "yes"}, p2: {claimed: "yes"}, d1: {claimed: "yes"}}', { score: 3, level: 2 }],
    ['weakest', '{a: {claimed: 3}, b: {claimed: second}}', { score: 2.5, level: 2 }],
    ['staged', '{practice-1a: {claimed: largely}, practice-2a: {claimed: fully}}', { score: null, level: null }],
    [
      'percentages',
      '{basics: {claimed: 70}, more-basics: {claimed: "yes"}, advanced: {claimed: 60}}',
      { score: null, level: 3 },
    ],
  ])('%s: read and scored as it says', async (id, answers, expected) => {
    expect(await read(id, answers)).toMatchObject(expected);
  });

  it('give the staged domain its level', async () => {
    const { nodes } = await read('staged', '{practice-1a: {claimed: largely}, practice-2a: {claimed: fully}}');
    expect(nodes['domain']?.level).toBe(1);
  });

  it('are all tried', () => {
    expect(recipes.map(([id]) => id)).toStrictEqual(['points', 'weakest', 'staged', 'percentages']);
  });
});

describe('the waivers of SCORING.md', () => {
  test.each(blocks('yaml waivers'))('can be read: %#', async (waivers) => {
    expect(await readAny(waivers, 'waivers.yaml')).toStrictEqual([]);
  });
});

describe('the criteria and answers of SCORING.md', () => {
  const criteria = blocks('yaml criterion');
  const answers = blocks('yaml answer');

  it('stand in pairs', () => {
    expect(answers).toHaveLength(criteria.length);
  });

  test.each(criteria.map((criterion, index) => [index + 1, criterion, answers[index] ?? ''] as const))(
    'number %i can be read and scored',
    async (_number, criterion, answer) => {
      const indent = (yaml: string, by: number): string => yaml.trimEnd().replaceAll('\n', `\n${' '.repeat(by)}`);
      const id = /^id: (.*)$/m.exec(criterion)?.[1] ?? '';
      const rubric = await rubricFrom(`kind: rubric
schema: 1
id: one
version: 1.0.0
status: draft
title: One criterion
scale: { min: 0, max: 5 }
scoring: { level: none }
answer-sets: { degree: { none: 0, some: 0.2, half: 0.5, most: 1 } }
dimensions:
  - id: all
    title: All
    criteria:
      - ${indent(criterion, 8)}
`);
      const file = `kind: assessment
schema: 1
agency: "01"
rubric: one@1.0.0
period: "2026"
answers:
  ${id}:
    ${indent(answer, 4)}
`;
      const { nodes } = score(rubric, await assessmentFrom(file, rubric), { asOf: AS_OF });
      expect(nodes[id]?.reason).toBe(answer.includes('not-applicable') ? 'not-applicable' : null);
    },
  );
});

describe('the reference of SCORING.md', () => {
  const schemas = {
    rubric: RubricSchema,
    level: LevelSchema,
    scoring: ScoringSchema,
    ladder: LadderSchema,
    rounding: RoundingSchema,
    dimension: DimensionSchema,
    criterion: CriterionSchema,
    requirement: RequirementSchema,
    source: SourceSchema,
    assessment: AssessmentSchema,
    answer: AnswerSchema,
    evidence: EvidenceSchema,
    measured: MeasuredSchema,
    waivers: WaiversSchema,
    waiver: WaiverSchema,
  };
  const reference = text.slice(text.indexOf('## Reference'));

  test.each(Object.entries(schemas))('has every key of a %s', (_name, schema) => {
    const missing = Object.keys(schema.shape).filter((key) => !new RegExp(`[\`{ ,]${key}[\`} ,]`).test(reference));
    expect(missing).toStrictEqual([]);
  });

  it('explains every value of every rule', () => {
    const values = [
      ...ROLLUPS,
      ...LEVEL_RULES,
      ...ROUNDING_MODES,
      ...NOT_APPLICABLE_POLICIES,
      ...UNANSWERED_POLICIES,
      ...BLOCKER_REASONS,
      ...MEASURED_RULES,
    ];
    expect(values.filter((value) => !text.includes(`\`${value}\``))).toStrictEqual([]);
  });
});
