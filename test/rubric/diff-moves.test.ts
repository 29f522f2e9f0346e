import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../src/model/rubric.ts';
import { movesScores, type Sides } from '../../src/rubric/diff-moves.ts';
import { rubricText } from './faulty-files.ts';
import { rubricFrom } from './read-any.ts';

const plain = await rubricFrom(rubricText());
const trusting = await rubricFrom(rubricText({ scoring: 'scoring: { evidence: ignored }' }));
const TAGGED = rubricText().replace('title: Share', 'title: Share\n        tags: { layer: law }');
const grouped = await rubricFrom(`${TAGGED}indices: [{ id: i, title: I, by: layer }, { id: j, title: J }]\n`);
const selecting = await rubricFrom(
  TAGGED.replace('scoring: {}', 'scoring: { entry: { tag: { layer: law }, at-least: 0 } }'),
);
const ungrouped = await rubricFrom(`${TAGGED}indices: [{ id: j, title: J }]\n`);

function moves(
  of: 'rubric' | 'dimension' | 'criterion',
  path: string,
  more: Partial<Sides & { from: unknown; to: unknown }> = {},
): string {
  const { a = plain, b = a, from = 1, to = 2 } = more;
  return movesScores(path.split('.'), of, 'from' in more ? more.from : from, 'to' in more ? more.to : to, { a, b });
}

describe('a rule that differs', () => {
  it.each([
    ['rubric', 'scale.max', 'yes'],
    ['rubric', 'scale', 'yes'],
    ['rubric', 'scales', 'may'],
    ['rubric', 'scoring.rollup', 'yes'],
    ['rubric', 'scoring.normalise', 'yes'],
    ['rubric', 'scoring.base', 'yes'],
    ['rubric', 'scoring.worth.line', 'yes'],
    ['rubric', 'scoring.unanswered', 'may'],
    ['rubric', 'scoring', 'may'],
    ['rubric', 'levels.2.from', 'may'],
    ['rubric', 'levels.2.to', 'no'],
    ['rubric', 'levels.2.too', 'may'],
    ['rubric', 'status', 'no'],
    ['rubric', 'source.url', 'no'],
    ['rubric', 'sources', 'no'],
    ['rubric', 'choices', 'no'],
    ['rubric', 'derived-from', 'no'],
    ['rubric', 'facets.speed', 'no'],
    ['rubric', 'instance-kinds.system', 'no'],
    ['rubric', 'statuses', 'may'],
    ['rubric', 'states.goal', 'may'],
    ['rubric', 'answer-sets.agree.yes.value', 'yes'],
    ['rubric', 'answer-sets.agree.yes', 'yes'],
    ['rubric', 'answer-sets.agree', 'may'],
    ['rubric', 'answer-sets.agree.yes.note-required', 'may'],
    ['dimension', 'rollup', 'yes'],
    ['dimension', 'base', 'yes'],
    ['dimension', 'worth.steps', 'yes'],
    ['dimension', 'per.rollup', 'yes'],
    ['dimension', 'adds', 'yes'],
    ['dimension', 'levels.1.to', 'no'],
    ['dimension', 'levels.1.from', 'may'],
    ['dimension', 'levels.1.to.x', 'may'],
    ['dimension', 'status', 'may'],
    ['dimension', 'unanswered', 'may'],
    ['dimension', 'evidence', 'may'],
    ['criterion', 'basis.choice', 'no'],
    ['criterion', 'basis', 'no'],
    ['criterion', 'scale.min', 'yes'],
    ['criterion', 'number.ratio', 'yes'],
    ['criterion', 'number', 'yes'],
    ['criterion', 'number.whole', 'may'],
    ['criterion', 'checks.combine', 'yes'],
    ['criterion', 'worth', 'yes'],
    ['criterion', 'answer-of', 'yes'],
    ['criterion', 'reads', 'yes'],
    ['criterion', 'adds', 'yes'],
    ['criterion', 'rollup', 'yes'],
    ['criterion', 'answers', 'yes'],
    ['criterion', 'answers.yes.value', 'yes'],
    ['criterion', 'answers.yes.note-required', 'may'],
    ['criterion', 'asked-if', 'may'],
    ['criterion', 'step', 'may'],
  ] as const)('of a %s at %s moves scores: %s', (of, path, expected) => {
    expect(moves(of, path)).toBe(expected);
  });

  it('moves no answer that was given where an option comes or goes, unless somebody chose it', () => {
    expect(moves('criterion', 'answers.maybe', { from: undefined })).toBe('may');
    expect(moves('criterion', 'answers.maybe', { to: undefined })).toBe('may');
    expect(moves('rubric', 'answer-sets.agree.maybe', { from: undefined })).toBe('may');
  });
});

describe('evidence that is asked otherwise', () => {
  it('may move scores where evidence is weighed, in one of the two', () => {
    const sides = (a: Rubric, b: Rubric): string => moves('criterion', 'evidence.paper', { a, b });
    expect([sides(plain, plain), sides(plain, trusting), sides(trusting, plain), sides(trusting, trusting)]).toEqual([
      'may',
      'may',
      'may',
      'no',
    ]);
  });
});

describe('a tag', () => {
  it.each([
    ['nothing looks at tags', ungrouped, ungrouped, 'no'],
    ['an index groups by one, before', grouped, ungrouped, 'may'],
    ['an index groups by one, now', ungrouped, grouped, 'may'],
    ['a condition selects by one', ungrouped, selecting, 'may'],
  ])('moves scores where %s: %#', (_what, a, b, expected) => {
    expect(moves('criterion', 'tags.layer', { a, b })).toBe(expected);
    expect(moves('dimension', 'tags', { a, b })).toBe(expected);
  });
});
