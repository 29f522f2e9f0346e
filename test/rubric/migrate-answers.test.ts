/** Answers to one edition as answers to the next: what becomes of each, as values; how files keep their layout is tested apart. */
import { describe, expect, it } from 'vitest';
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import { MigrationSchema } from '../../src/model/migration.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { applyEdits } from '../../src/document/edits.ts';
import { planMigration, type Editions } from '../../src/rubric/migrate-answers.ts';
import { openAfter, openQuestions, type Pending } from '../../src/rubric/migrate-open.ts';
import { assessment, edition, NEW, OLD } from './two-editions.ts';

interface Migrated {
  readonly answers: unknown;
  readonly kinds: Readonly<Record<string, string>>;
  readonly open: readonly string[];
  readonly value: Assessment;
}

function migrate(given: Assessment, to: Rubric, criteria: object, from: Rubric | null = OLD): Migrated {
  const migration = MigrationSchema.parse({ from: 'r@1.0.0', criteria });
  const editions: Editions = { from, to, migration };
  const words = { answer: () => ['gone'], requirement: () => ['gone'], state: () => ['gone'] };
  const plan = planMigration(given, editions, words);
  const value = AssessmentSchema.parse(applyEdits(given, plan.edits));
  const pending: Pending[] = openAfter([], plan, editions);
  return {
    answers: value.answers,
    kinds: Object.fromEntries(
      plan.moves.map(({ criterion, kind, to: goals, why }) => [
        criterion,
        [kind, ...goals, why ?? ''].join(' ').trim(),
      ]),
    ),
    open: openQuestions(pending, value, to).map(({ criterion, why }) => `${criterion} ${why}`),
    value,
  };
}

describe('an answer', () => {
  it('stays as it is where nothing is said of its question', () => {
    const { answers, kinds, value } = migrate(assessment({ a: { claimed: 3, note: 'x' } }), NEW, {});
    expect(answers).toEqual({ a: { claimed: 3, note: 'x', evidence: [] } });
    expect(kinds).toEqual({});
    expect(value.rubric).toBe('r@1.1.0');
  });

  it('goes on under another id', () => {
    const { answers, kinds } = migrate(assessment({ a: { claimed: 3 }, b: { claimed: 1 } }), NEW, { b: 'n' });
    expect(answers).toMatchObject({ a: { claimed: 3 }, n: { claimed: 1 } });
    expect(kinds).toEqual({ b: 'renamed n' });
  });

  it('changes places with another', () => {
    const { answers } = migrate(assessment({ a: { claimed: 3 }, b: { claimed: 1 } }), NEW, { a: 'b', b: 'a' });
    expect(answers).toMatchObject({ b: { claimed: 3 }, a: { claimed: 1 } });
  });

  it('is given to every part of a question that was split', () => {
    const { answers, kinds } = migrate(assessment({ b: { claimed: 3 } }), NEW, { b: { to: ['n', 'm'] } });
    expect(answers).toMatchObject({ n: { claimed: 3 }, m: { claimed: 3 } });
    expect(kinds).toEqual({ b: 'split n m' });
  });

  it('keeps its id among the parts of a question that was split', () => {
    const { answers } = migrate(assessment({ b: { claimed: 3 } }), NEW, { b: { to: ['n', 'b'] } });
    expect(Object.keys(answers as object)).toEqual(['b', 'n']);
  });

  it('is carried value by value, in every view and state', () => {
    const given = assessment(
      { b: { claimed: 4, appraised: 2, states: { goal: 4 } } },
      { states: [{ id: 'goal', title: 'Goal' }] },
    );
    const { answers } = migrate(given, NEW, { b: { answers: { 4: 5, 2: 'partly' } } });
    expect(answers).toMatchObject({ b: { claimed: 5, appraised: 'partly', states: { goal: 5 } } });
  });

  it('keeps what was not applicable and what nobody knew', () => {
    const { answers } = migrate(assessment({ b: { claimed: 'dont-know' } }), NEW, {
      b: { to: 'n', answers: { 4: 5 } },
    });
    expect(answers).toMatchObject({ n: { claimed: 'dont-know' } });
  });

  it('that ticks items loses those that are asked no more, and has each other once', () => {
    const given = assessment({ b: { claimed: ['x', 'y', 'z', 'w'] } });
    const { answers } = migrate(given, NEW, { b: { answers: { x: null, y: ['p', 'q'], z: 'p' } } });
    expect(answers).toMatchObject({ b: { claimed: ['p', 'q', 'w'] } });
  });

  it('becomes a list where the question is a list now', () => {
    const { answers } = migrate(assessment({ b: { claimed: 3 } }), NEW, { b: { answers: { 3: ['x', 'y'] } } });
    expect(answers).toMatchObject({ b: { claimed: ['x', 'y'] } });
  });

  it('of a question that is asked no more is taken out', () => {
    const { answers, kinds, open } = migrate(assessment({ b: { claimed: 3 } }), edition('1.1.0', { a: [], c: [] }), {
      b: null,
    });
    expect(answers).toEqual({});
    expect(kinds).toEqual({ b: 'dropped' });
    expect(open).toEqual([]);
  });

  it('of a question that changed too much is asked again', () => {
    const { answers, kinds, open } = migrate(assessment({ b: { claimed: 3 } }), NEW, {
      b: { to: 'n', 'ask-again': true },
    });
    expect(answers).toEqual({});
    expect(kinds).toEqual({ b: 'ask-again n changed' });
    expect(open).toContain('n changed');
  });

  it('without a counterpart among the new answers is asked again', () => {
    const { answers, open } = migrate(assessment({ b: { claimed: 3, appraised: 4 } }), NEW, {
      b: { answers: { 4: null } },
    });
    expect(answers).toEqual({});
    expect(open).toContain('b no-counterpart');
  });

  it('to a state without a counterpart loses that state only', () => {
    const given = assessment({ b: { claimed: 3, states: { goal: 4 } } }, { states: [{ id: 'goal', title: 'Goal' }] });
    const { answers, kinds } = migrate(given, NEW, { b: { answers: { 4: null } } });
    expect(answers).toMatchObject({ b: { claimed: 3, states: {} } });
    expect(kinds).toEqual({ b: 'kept b' });
  });

  it('is asked again where two questions became one, and both were answered', () => {
    const both = migrate(assessment({ a: { claimed: 3 }, b: { claimed: 3 } }), NEW, { a: 'n', b: 'n' });
    expect(both.answers).toEqual({});
    expect(both.open).toContain('n merged');
    const one = migrate(assessment({ a: { claimed: 3 } }), NEW, { a: 'n', b: 'n' });
    expect(one.answers).toMatchObject({ n: { claimed: 3 } });
  });

  it('is taken where two questions became one and the other is asked again', () => {
    const { answers } = migrate(assessment({ a: { claimed: 3 }, b: { claimed: 2 } }), NEW, {
      a: { to: 'n', 'ask-again': true },
      b: 'n',
    });
    expect(answers).toMatchObject({ n: { claimed: 2 } });
  });

  it('of an instance goes the same way', () => {
    const given = assessment({}, { instances: [{ of: 'system', id: 'crm', answers: { b: { claimed: 3 } } }] });
    const { value } = migrate(given, NEW, { b: 'n' });
    expect(value.instances[0]?.answers).toMatchObject({ n: { claimed: 3 } });
  });

  it('to one facet goes the way of its question', () => {
    const { answers } = migrate(assessment({ 'b/x': { claimed: 3 } }), NEW, { b: 'n' });
    expect(answers).toMatchObject({ 'n/x': { claimed: 3 } });
  });
});

describe('evidence', () => {
  const given = assessment({
    a: {
      claimed: 3,
      evidence: [{ requirement: 'paper', title: 'P' }, { requirement: 'list', title: 'L' }, { title: 'none' }],
    },
  });

  it('goes on to the requirement that its own became', () => {
    const { answers } = migrate(given, NEW, { a: { to: 'n', evidence: { paper: 'record', list: 'record' } } });
    expect(answers).toMatchObject({
      n: { evidence: [{ requirement: 'record' }, { requirement: 'record' }, { title: 'none' }] },
    });
  });

  it('that is asked no more is taken out', () => {
    const { answers } = migrate(given, NEW, { a: { evidence: { paper: null } } });
    expect(answers).toMatchObject({ a: { evidence: [{ requirement: 'list' }, { title: 'none' }] } });
  });

  it('goes with the part of a split question that asks for it', () => {
    const { answers } = migrate(given, NEW, { a: { to: ['n', 'm'], evidence: { paper: 'record' } } });
    expect(answers).toMatchObject({
      n: { evidence: [{ requirement: 'record' }, { title: 'none' }] },
      m: { evidence: [{ requirement: 'list' }, { title: 'none' }] },
    });
  });

  it('that no part of a split question asks for stays, so that it is told and not lost', () => {
    const { answers } = migrate(given, NEW, { a: { to: ['n', 'm'] } });
    expect(answers).toMatchObject({ n: { evidence: [{ requirement: 'paper' }, { title: 'none' }] } });
  });
});

describe('what is open', () => {
  it('are the criteria that are new in the edition', () => {
    expect(migrate(assessment({ a: { claimed: 3 } }), NEW, {}).open).toEqual(['n new', 'm new']);
  });

  it('are no criteria that an old one became, answered or not', () => {
    expect(migrate(assessment({}), NEW, { b: { to: ['b', 'n'] } }).open).toEqual(['m new']);
  });

  it('cannot be new where the old edition is not known', () => {
    expect(migrate(assessment({}), NEW, {}, null).open).toEqual([]);
  });

  it('goes on under its new id through further editions, and ends where it is asked no more', () => {
    const third = edition('2.0.0', { a: [], z: [] });
    const first = { from: OLD, to: NEW, migration: MigrationSchema.parse({ from: 'r@1.0.0' }) };
    const second = {
      from: NEW,
      to: third,
      migration: MigrationSchema.parse({ from: 'r@1.1.0', criteria: { n: 'z', m: null } }),
    };
    const nothing = { moves: [], edits: [], merged: [] };
    const pending = openAfter(openAfter([], nothing, first), nothing, second);
    expect(openQuestions(pending, assessment({}), third).map(({ criterion, why }) => `${criterion} ${why}`)).toEqual([
      'z new',
    ]);
  });
});

describe('a rule of a migration', () => {
  it('for a question of several facets holds for each of them, unless one has its own', () => {
    const given = assessment({ 'b/x': { claimed: 3 }, 'b/y': { claimed: 4 }, b: { claimed: 1 } });
    const migration = { b: { to: ['n', 'm'], answers: { 3: 2 } }, 'b/y': 'c' };
    expect(migrate(given, NEW, migration).answers).toMatchObject({
      'n/x': { claimed: 2 },
      'm/x': { claimed: 2 },
      c: { claimed: 4 },
      n: { claimed: 1 },
      m: { claimed: 1 },
    });
    expect(migrate(assessment({ 'b/x': { claimed: 3 } }), NEW, { b: null }).kinds).toEqual({ 'b/x': 'dropped' });
  });
});
