import { describe, expect, it } from 'vitest';
import { readAny } from './read-any.ts';
import { told } from './told.ts';

/** A rubric whose parts can be looked at in every way. */
function rubricWith({ entry = '', asked = '', levels = '' } = {}): string {
  return `kind: rubric
schema: 1
id: small
version: 1.0.0
status: draft
title: Small
scale: { min: 0, max: 5 }
instance-kinds: { system: { title: System } }
answer-sets: { yes-no: { no: 0, yes: 5 } }
levels: [{ level: 1, from: 1, title: One }, { level: 3, from: 3, title: Three }]
scoring: { ${entry === '' ? '' : `entry: ${entry}`} }
dimensions:
  - id: office
    title: Office
    tags: { area: [core, side] }
    criteria:
      - { id: rules, title: R, number: {}, tags: { area: core, part: first } }
      - { id: staff, title: S, answers: yes-no, tags: { part: second } }
      - { id: trained, title: T, answers: { no: 0, some: 2, yes: 5 } }
      - { id: again, title: A, answer-of: staff }
      - { id: new, title: N, number: {}${asked === '' ? '' : `, asked-if: ${asked}`} }
    dimensions:
      - id: desk
        title: Desk
        levels: [{ level: 1, from: 1, title: One${levels === '' ? '' : `, requires: ${levels}`} }]
        criteria: [{ id: lamp, title: L, number: {} }, { id: chair, title: C, number: {} }]
  - { id: bare, title: B, level: none, criteria: [{ id: floor, title: F, number: {} }] }
  - id: systems
    title: Systems
    per: { kind: system }
    criteria: [{ id: uptime, title: U, number: {} }]
`;
}

describe('a condition of entry', () => {
  it.each([
    '{ node: rules, at-least: 3 }',
    '{ node: systems, at-least: 3 }',
    '{ nodes: [rules, desk, floor], at-least: 1, at-most: 1, count: 3 }',
    '{ children-of: office, at-least: 1, share: 1 }',
    '{ criteria-of: office, except: [again], at-least: 1, count: 6 }',
    '{ nodes: [staff, trained], is: [some, yes, 3] }',
    '{ nodes: [staff, trained], at-least: no, at-most: yes }',
    '{ node: again, is: yes }',
    '{ nodes: [office, desk], level: 1 }',
    '{ node: office, level: 3 }',
    '{ nodes: [desk, office], level: 3 }',
    '{ tag: { area: [core, side], part: [first, second] }, at-least: 1 }',
    '{ not: { any: [{ node: rules, at-least: 1 }, { all: [{ node: floor, is: 1 }] }] } }',
  ])('is sound: %s', async (entry) => {
    expect(told(await readAny(rubricWith({ entry })))).toEqual([]);
  });

  const keys = 'keys=node, nodes, tag, children-of, criteria-of, any, all, not';
  it.each([
    ['{}', ` one-of-needed ${keys}`],
    ['{ at-least: 3 }', ` one-of-needed ${keys}`],
    ['{ node: rules, tag: { area: core }, at-least: 3 }', ` one-of-needed ${keys}`],
    ['{ any: [{ node: rules, at-least: 1 }], not: { node: rules, at-least: 1 } }', ` one-of-needed ${keys}`],
    ['{ node: rules }', ' some-of-needed keys=at-least, at-most, is, level'],
    ['{ node: rules, share: 1 }', ' some-of-needed keys=at-least, at-most, is, level'],
    ['{ children-of: office, at-least: 1, share: 1, count: 1 }', '.count keys-contradict key=count other=share'],
    ['{ node: rles, at-least: 1 }', '.node unknown-node id=rles rules?'],
    ['{ nodes: [rules, nothing], at-least: 1 }', '.nodes.1 unknown-node id=nothing'],
    ['{ children-of: dask, at-least: 1 }', '.children-of unknown-id id=dask expected=dimension desk?'],
    ['{ criteria-of: rules, at-least: 1 }', '.criteria-of unknown-id id=rules expected=dimension'],
    ['{ criteria-of: desk, except: [lamp, chiar], at-least: 1 }', '.except.1 unknown-node id=chiar chair?'],
    ['{ tag: { aera: core }, at-least: 1 }', '.tag.aera unknown-id id=aera expected=tag area?'],
    ['{ tag: { area: cor }, at-least: 1 }', '.tag.area unknown-id id=area: cor expected=tag core?'],
    ['{ tag: { part: [first, third] }, at-least: 1 }', '.tag.part.1 unknown-id id=part: third expected=tag'],
    ['{ tag: { area: side, part: first }, at-least: 1 }', ' selects-nothing'],
    ['{ nodes: [lamp, chair], except: [chair, lamp], at-least: 1 }', ' selects-nothing'],
    ['{ criteria-of: office, at-least: 1, count: 8 }', '.count too-large limit=7'],
    ['{ tag: { area: [core, side] }, at-least: 1, count: 2 }', '.count too-large limit=1'],
    ['{ node: rules, at-least: 3.5, at-most: 3 }', '.at-most range-reversed min=3.5 max=3'],
    ['{ node: trained, at-least: sme }', '.at-least unknown-option id=sme criterion=trained some?'],
    ['{ nodes: [trained, staff], at-most: some }', '.at-most unknown-option id=some criterion=staff'],
    ['{ nodes: [staff, desk], at-least: yes }', '.at-least unknown-option id=yes criterion=desk'],
    ['{ nodes: [staff, trained], is: [some, oui] }', '.is.1 unknown-option id=oui criterion=staff'],
    ['{ node: rules, is: yes }', '.is unknown-option id=yes criterion=rules'],
    ['{ node: office, level: 4 }', '.level unknown-id id=4 expected=level'],
    ['{ nodes: [desk, rules], level: 1 }', '.level no-level-here id=rules'],
    ['{ nodes: [desk, bare], level: 1 }', '.level no-level-here id=bare'],
    ['{ node: uptime, at-least: 1 }', '.node inside-instances id=uptime dimension=systems systems?'],
  ])('has one fault, told at its place: %s', async (entry, fault) => {
    expect(told(await readAny(rubricWith({ entry })))).toEqual([`scoring.entry${fault}`]);
  });

  it('looks at a tag below a node that has the same tag through that node only', async () => {
    const entry = '{ tag: { area: core }, at-least: 1, count: 2 }';
    expect(told(await readAny(rubricWith({ entry })))).toEqual(['scoring.entry.count too-large limit=1']);
  });

  it('is told all that is wrong in what it joins, and what stands idle beside', async () => {
    const entry = `{ any: [{ node: rls, at-least: 1 }, { all: [{ not: { node: lamp } }, { nodes: [x, y], level: 1 }] }], level: 1, is: 2, share: 0.5, count: 2, at-least: 1, at-most: 1 }`;
    const idle = 'node | nodes | tag | children-of | criteria-of';
    expect(told(await readAny(rubricWith({ entry }))).toSorted()).toEqual([
      'scoring.entry.any.0.node unknown-node id=rls',
      'scoring.entry.any.1.all.0.not some-of-needed keys=at-least, at-most, is, level',
      'scoring.entry.any.1.all.1.nodes.0 unknown-node id=x',
      'scoring.entry.any.1.all.1.nodes.1 unknown-node id=y',
      ...['at-least', 'at-most', 'count', 'is', 'level', 'share'].map(
        (key) => `scoring.entry.${key} key-without-use key=${key} needs=${idle}`,
      ),
    ]);
  });
});

describe('a condition by which a question is asked', () => {
  it.each([
    '{ node: rules, at-least: 1 }',
    '[{ nodes: [rules, trained], at-least: 1, count: 2 }, { not: { node: staff, is: yes } }]',
    '{ tag: { part: second }, at-least: 1, count: 1 }',
  ])('is sound: %s', async (asked) => {
    expect(told(await readAny(rubricWith({ asked })))).toEqual([]);
  });

  it.each([
    ['{ children-of: desk, at-least: 1 }', '.children-of keys-contradict key=children-of other=asked-if'],
    ['{ criteria-of: desk, at-least: 1 }', '.criteria-of keys-contradict key=criteria-of other=asked-if'],
    ['{ node: desk, at-least: 1 }', '.node criterion-needed id=desk ids=lamp, chair'],
    ['{ nodes: [lamp, lmp], at-least: 1 }', '.nodes.1 unknown-criterion id=lmp lamp?'],
    ['[{ node: again, is: yes }]', '.0.node criterion-linked id=again source=staff staff?'],
    ['{ node: uptime, at-least: 1 }', '.node inside-instances id=uptime dimension=systems systems?'],
    ['{ tag: { area: core }, at-least: 1 }', ' selects-nothing'],
    ['{ nodes: [lamp, chair], at-least: 1, count: 3 }', '.count too-large limit=2'],
  ])('has one fault, told at its place: %s', async (asked, fault) => {
    expect(told(await readAny(rubricWith({ asked })))).toEqual([`dimensions.0.criteria.4.asked-if${fault}`]);
  });
});

describe('a condition that a level requires', () => {
  it('is looked at in the table of each dimension', async () => {
    const levels = '[{ node: lamp, at-least: 1 }, { node: lmp, at-least: 1 }]';
    expect(told(await readAny(rubricWith({ levels })))).toEqual([
      'dimensions.0.dimensions.0.levels.0.requires.1.node unknown-node id=lmp lamp?',
    ]);
  });

  it('is looked at in the tables of the rubric and of an index', async () => {
    const level = '{ level: 1, from: 1, title: One, requires: { node: lmp, at-least: 1 } }';
    const text = `${rubricWith().replace('{ level: 1, from: 1, title: One }', level)}indices: [{ id: i, title: I, level: bands, levels: [${level}] }]\n`;
    expect(told(await readAny(text))).toEqual([
      'levels.0.requires.node unknown-node id=lmp lamp?',
      'indices.0.levels.0.requires.node unknown-node id=lmp lamp?',
    ]);
  });
});
