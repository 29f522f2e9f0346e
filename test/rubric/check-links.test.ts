import { describe, expect, it } from 'vitest';
import { rubricText } from './faulty-files.ts';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

const REST = 'answer-sets: { yes-no: { no: 0, yes: 5 } }\ninstance-kinds: { system: { title: S } }\n';

/** A linked criterion `link` with these keys, beside what it may link to. */
async function faults(keys: string, more = ''): Promise<string[]> {
  const dimensions = `dimensions:
  - id: d
    title: D
    criteria:
      - { id: link, title: L, ${keys} }
      - { id: options, title: O, answers: { no: 0, yes: 5 } }
      - { id: set, title: S, answers: yes-no, evidence: [{ id: e, from-level: 1 }] }
      - { id: number, title: N, number: {} }
      - { id: first, title: F, answer-of: options }
  - id: each
    title: E
    per: { kind: system }
    criteria: [{ id: uptime, title: U, number: {} }, { id: uptime-again, title: A, answer-of: uptime }, { id: once, title: O, answer-of: number }]`;
  return told(await readAny(`${rubricText({ dimensions })}${REST}${more}`));
}

describe('a criterion that counts the answer of another', () => {
  it.each([
    'answer-of: options',
    'answer-of: options, answers: { no: 5, yes: 0 }',
    'answer-of: set, answers: { yes: 1, no: 0 }',
    'answer-of: options, answers: yes-no',
    'answer-of: set, reads: evidence',
    'answer-of: number, scale: { min: 0, max: 5 }',
  ])('is sound: { %s }', async (keys) => {
    expect(await faults(keys)).toEqual([]);
  });

  it.each([
    ['answer-of: optons', ['.answer-of unknown-criterion id=optons options?']],
    ['answer-of: each', ['.answer-of criterion-needed id=each ids=uptime, uptime-again, once']],
    ['answer-of: first', ['.answer-of criterion-linked id=first source=options options?']],
    ['answer-of: uptime', ['.answer-of inside-instances id=uptime dimension=each each?']],
    [
      'answer-of: number, answers: yes-no',
      ['.answers unknown-option id=no criterion=number', '.answers unknown-option id=yes criterion=number'],
    ],
    [
      'answer-of: set, answers: { yes: 1, maybe: 0 }',
      ['.answers unknown-option id=no criterion=link', '.answers.maybe unknown-option id=maybe criterion=set'],
    ],
    ['answer-of: set, answers: ja-nein', ['.answers unknown-answer-set id=ja-nein']],
    ['answer-of: number, reads: evidence', ['.reads key-without-use key=reads: evidence needs=evidence']],
    ['answer-of: number, reads: confidence', ['.reads key-without-use key=reads: confidence needs=confidence']],
    ['answer-of: number, reads: extent', ['.reads key-without-use key=reads: extent needs=scoring.extent']],
    [
      'answer-of: set, reads: evidence, answers: yes-no, scale: { min: 0, max: 9 }',
      [
        '.answers keys-contradict key=answers other=reads: evidence',
        '.scale keys-contradict key=scale other=reads: evidence',
      ],
    ],
    ['number: {}, reads: evidence', ['.reads key-without-use key=reads needs=answer-of']],
  ])('is told what is wrong with it: { %s }', async (keys, found) => {
    expect(await faults(keys)).toEqual(found.map((fault) => `dimensions.0.criteria.0${fault}`));
  });

  it('says nothing of a question of its own', async () => {
    const own =
      'levels: { 1: a }, number: {}, checks: { items: { a: A } }, facets: [x], asked-if: { node: options, is: yes }, evidence: [{ id: e, from-level: 1 }]';
    expect(await faults(`answer-of: options, ${own}`, 'facets: { x: { title: X } }\n')).toEqual(
      ['levels', 'number', 'checks', 'facets', 'asked-if', 'evidence'].map(
        (key) => `dimensions.0.criteria.0.${key} keys-contradict key=${key} other=answer-of`,
      ),
    );
  });

  it('is on no circle, which is told once, at the first on it', async () => {
    const dimensions = `dimensions: [{ id: d, title: D, criteria: [{ id: x, title: X, answer-of: c }, { id: a, title: A, answer-of: b }, { id: b, title: B, answer-of: c }, { id: c, title: C, answer-of: a }, { id: z, title: Z, answer-of: z }] }]`;
    expect(told(await readAny(rubricText({ dimensions })))).toEqual([
      'dimensions.0.criteria.0.answer-of criterion-linked id=c source=a a?',
      'dimensions.0.criteria.3.answer-of reference-cycle key=answer-of cycle=c → a → b → c',
      'dimensions.0.criteria.4.answer-of reference-cycle key=answer-of cycle=z → z',
    ]);
  });
});
