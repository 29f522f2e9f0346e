/** What a migration says and does, edit by edit. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { MovedAnswer } from '../../src/model/migrated.ts';
import { MigrationSchema } from '../../src/model/migration.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { planMigration, type PlannedMigration } from '../../src/rubric/migrate-answers.ts';
import { assessment, NEW, OLD } from './two-editions.ts';

describe('the plan of a migration', () => {
  const said: string[] = [];
  const sentence =
    (what: string) =>
    ({ criterion, instance, kind, why }: MovedAnswer): readonly string[] => {
      said.push([what, criterion, instance ?? '', kind, why ?? ''].join(' ').trim());
      return [`${what} of ${criterion}`];
    };
  const words = { answer: sentence('answer'), requirement: sentence('requirement'), state: sentence('state') };

  function plan(given: Assessment, criteria: object, from: Rubric | null = OLD): PlannedMigration {
    said.length = 0;
    return planMigration(
      given,
      { from, to: NEW, migration: MigrationSchema.parse({ from: 'r@1.0.0', criteria }) },
      words,
    );
  }

  const move = { title: null, instance: null, because: null, why: null, values: [], requirements: [] };

  it('says nothing of answers for which nothing changes, and names the edition', () => {
    const { moves, edits, merged } = plan(assessment({ a: { claimed: 3 }, b: { claimed: 1 } }), {
      a: { answers: { 9: 1 } },
      b: { answers: { 1: 1 } },
    });
    expect({ moves, merged }).toEqual({ moves: [], merged: [] });
    expect(edits).toEqual([{ kind: 'set', path: ['rubric'], to: 'r@1.1.0' }]);
  });

  it('says of each answer what becomes of it, with its old title and the reason', () => {
    const given = assessment(
      {
        a: {
          claimed: 4,
          appraised: 2,
          states: { goal: 9 },
          evidence: [
            { requirement: 'paper', title: 'P' },
            { requirement: 'paper', title: 'Q' },
            { requirement: 'list', title: 'L' },
          ],
        },
        b: { claimed: 1 },
        c: { claimed: 2, states: { goal: 3 } },
      },
      { states: [{ id: 'goal', title: 'Goal' }] },
    );
    const { moves, edits } = plan(given, {
      a: { to: 'n', answers: { 4: 5, 9: null }, evidence: { paper: 'record', list: null }, because: 'It was too long' },
      b: null,
      c: { 'ask-again': true, because: 'All is new' },
    });
    expect(moves).toEqual([
      {
        ...move,
        kind: 'renamed',
        criterion: 'a',
        title: 'A',
        to: ['n'],
        because: 'It was too long',
        values: [
          { key: 'claimed', from: 4, to: 5 },
          { key: 'states.goal', from: 9, to: null },
        ],
        requirements: [
          { from: 'paper', to: 'record' },
          { from: 'list', to: null },
        ],
      },
      { ...move, kind: 'dropped', criterion: 'b', title: 'B', to: [] },
      { ...move, kind: 'ask-again', criterion: 'c', title: 'C', to: ['c'], why: 'changed', because: 'All is new' },
    ]);
    const a = ['answers', 'a'];
    expect(edits).toEqual([
      { kind: 'set', path: ['rubric'], to: 'r@1.1.0' },
      { kind: 'rename', path: a, to: 'n' },
      { kind: 'set', path: [...a, 'claimed'], to: 5 },
      { kind: 'remove', path: [...a, 'states', 'goal'], keep: ['state of a'] },
      { kind: 'set', path: [...a, 'evidence', 0, 'requirement'], to: 'record' },
      { kind: 'set', path: [...a, 'evidence', 1, 'requirement'], to: 'record' },
      { kind: 'remove', path: [...a, 'evidence', 2], keep: ['requirement of a'] },
      { kind: 'remove', path: ['answers', 'b'], keep: ['answer of b'] },
      { kind: 'remove', path: ['answers', 'c'], keep: ['answer of c'] },
    ]);
    expect(said).toEqual([
      'state a  renamed',
      'requirement a  renamed',
      'state b  renamed',
      'answer b  dropped',
      'state c  kept',
      'answer c  ask-again changed',
    ]);
  });

  it('copies an answer to each further part of its question, where only the first keeps the sentences', () => {
    const evidence = [{ requirement: 'paper', title: 'P' }, { requirement: 'list', title: 'L' }, { title: 'none' }];
    const { moves, edits } = plan(assessment({ a: { claimed: 4, evidence } }), {
      a: { to: ['n', 'm'], answers: { 4: 5 }, evidence: { paper: null } },
    });
    expect(moves).toMatchObject([
      { kind: 'split', criterion: 'a', to: ['n', 'm'], values: [{ key: 'claimed', from: 4, to: 5 }] },
    ]);
    const a = ['answers', 'a'];
    expect(edits.slice(1)).toEqual([
      { kind: 'rename', path: a, to: 'n' },
      { kind: 'set', path: [...a, 'claimed'], to: 5 },
      { kind: 'remove', path: [...a, 'evidence', 0], keep: ['requirement of a'] },
      { kind: 'remove', path: [...a, 'evidence', 1] },
      {
        kind: 'copy',
        path: a,
        to: 'm',
        edits: [
          { kind: 'set', path: ['claimed'], to: 5 },
          { kind: 'remove', path: ['evidence', 0], keep: undefined },
        ],
      },
    ]);
  });

  it('asks again what has no counterpart, and says which value it was', () => {
    const { moves } = plan(assessment({ a: { claimed: 4, appraised: 2 } }), {
      a: { to: 'n', answers: { 4: null, 2: 3 } },
    });
    expect(moves).toEqual([
      {
        ...move,
        kind: 'ask-again',
        criterion: 'a',
        title: 'A',
        to: ['n'],
        why: 'no-counterpart',
        values: [{ key: 'claimed', from: 4, to: null }],
      },
    ]);
  });

  it('takes neither of two answers to what is one question now, in each instance by itself', () => {
    const instance = (id: string, answers: object): object => ({ of: 'system', id, answers });
    const both = { a: { claimed: 1 }, b: { claimed: 2 } };
    const given = assessment(both, { instances: [instance('crm', both), instance('erp', { b: { claimed: 2 } })] });
    const { moves, edits, merged } = plan(given, { a: { to: ['n', 'm'] }, b: 'n' });
    expect(merged).toEqual([
      { criterion: 'n', instance: null },
      { criterion: 'n', instance: 'system/crm' },
    ]);
    expect(moves.map(({ criterion, instance: of, kind, to, why }) => [criterion, of, kind, to, why])).toEqual([
      ['a', null, 'renamed', ['m'], null],
      ['b', null, 'ask-again', ['n'], 'merged'],
      ['a', 'system/crm', 'renamed', ['m'], null],
      ['b', 'system/crm', 'ask-again', ['n'], 'merged'],
      ['b', 'system/erp', 'renamed', ['n'], null],
    ]);
    expect(edits.at(-1)).toEqual({ kind: 'rename', path: ['instances', 1, 'answers', 'b'], to: 'n' });
  });

  it('has no titles where the old edition is not known', () => {
    expect(plan(assessment({ b: { claimed: 1 } }), { b: 'n' }, null).moves).toMatchObject([
      { criterion: 'b', title: null },
    ]);
  });

  it('carries items one by one, and tells a list that changed once', () => {
    const list = (answers: object): PlannedMigration =>
      plan(assessment({ b: { claimed: ['x', 'y', 'z', 'w'], appraised: ['w'] } }), { b: { answers } });
    expect(list({ q: 'r', x: 'x' }).edits).toHaveLength(1);
    const { moves, edits } = list({ x: null, y: ['p', 'q'], z: 'p', w: 7 });
    const here = ['answers', 'b', 'claimed'];
    expect(edits.slice(1)).toEqual([
      { kind: 'remove', path: [...here, 0] },
      { kind: 'set', path: [...here, 1], to: 'p' },
      { kind: 'insert', path: [...here, 2], to: 'q' },
      { kind: 'remove', path: [...here, 2] },
      { kind: 'set', path: [...here, 3], to: '7' },
      { kind: 'set', path: ['answers', 'b', 'appraised', 0], to: '7' },
    ]);
    expect(moves).toMatchObject([
      {
        kind: 'kept',
        values: [
          { key: 'claimed', from: ['x', 'y', 'z', 'w'], to: ['p', 'q', '7'] },
          { key: 'appraised', from: ['w'], to: ['7'] },
        ],
      },
    ]);
  });
});
