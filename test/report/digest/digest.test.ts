import { describe, expect, it } from 'vitest';
import type { Rubric } from '../../../src/model/rubric.ts';
import { digest, type AgencyDigest } from '../../../src/report/digest/digest.ts';
import { readerOf } from '../../../src/report/digest/reader.ts';
import { wideResult, wideRubric, type WideSample } from '../wide-sample.ts';

function digestOf(sample: WideSample = {}, locale: 'vi' | 'en' | 'fa' = 'en'): AgencyDigest {
  const result = wideResult([sample]);
  const [assessment] = result.assessments;
  if (assessment === undefined) throw new Error('nothing was scored');
  return digest(assessment, result, readerOf(locale));
}

/** One criterion, and nothing that stands beside the total. */
function plainRubric(more: Record<string, unknown>): Rubric {
  return wideRubric({
    states: [],
    indices: [],
    dimensions: [{ id: 'd', title: 'D', criteria: [{ id: 'c', title: 'C', number: {} }] }],
    ...more,
  });
}

const bands = (second: object): object[] => [
  { level: 1, from: 0, title: 'One' },
  { level: 2, from: 3, title: 'Two', ...second },
];

describe('the way to the next level', () => {
  it('says what a level also requires, and that the score is enough where it is', () => {
    const { next } = digestOf();
    expect(next).toMatchObject({ level: 3, distance: null });
    expect(next?.sentence).toBe('the score is enough for level 3; what it also requires is still open');
    expect(next?.requires).toEqual([
      'Level 3 also requires that “Owner of data” is answered with “Yes” and at least 50\u00A0% of the criteria of “Policy” are at least 3.',
    ]);
  });

  it('says that a border itself does not open the level above', () => {
    const rubric = plainRubric({ scoring: { closed: 'upper', evidence: 'ignored' }, levels: bands({}) });
    const { next, scoreText } = digestOf({ rubric, answers: { c: { claimed: 3 } }, instances: [] });
    expect(scoreText).toBe('3.00');
    expect(next?.sentence).toBe('level 2 begins above 3');
  });

  it('never shows a score just above such a border as the border', () => {
    const rubric = plainRubric({ scoring: { closed: 'upper', evidence: 'ignored' }, levels: bands({}) });
    const { scoreText, assessment } = digestOf({ rubric, answers: { c: { claimed: 3.001 } }, instances: [] });
    expect(assessment.level).toBe(2);
    expect(scoreText).toBe('3.01');
  });

  it('counts criteria, or speaks of conditions, where levels come from conditions', () => {
    const rubric = plainRubric({
      scoring: { level: 'requires', evidence: 'ignored' },
      levels: [{ level: 1, title: 'One', requires: { node: 'c', 'at-least': 2 } }],
    });
    const { next } = digestOf({ rubric, answers: { c: { claimed: 1 } }, instances: [] });
    expect(next?.sentence).toBe('1 criterion stands before level 1');
    expect(next?.requires).toEqual(['Level 1 requires that “C” is at least 2.']);
  });

  it('says nothing of levels whose bands do not speak about the total', () => {
    const { next } = digestOf({ rubric: wideRubric({ scoring: { evidence: 'ignored', rollup: 'sum' } }) });
    expect(next).toBeNull();
  });
});

describe('a dimension with levels of its own', () => {
  it('has its level with its title, and no gap to targets that speak of other levels', () => {
    const line = digestOf().dimensions.find(({ id }) => id === 'practice');
    expect(line).toMatchObject({ level: 2, levelText: '2 · Strong', gaps: [] });
  });

  it('has blockers of its own where the total has no level', () => {
    const rubric = wideRubric({ scoring: { level: 'none', evidence: 'ignored' } });
    const { next, blockers, dimensionBlockers } = digestOf({
      rubric,
      answers: { catalogue: { claimed: [] }, days: { claimed: 40 }, published: { claimed: '1/100' } },
    });
    expect(next).toBeNull();
    expect(blockers).toEqual([]);
    expect(dimensionBlockers.map(({ heading }) => heading)).toEqual(['Practice: what blocks level 2']);
    expect(dimensionBlockers[0]?.lines.map(({ title }) => title)).toContain('Catalogue');
  });
});

describe('a level of a dimension', () => {
  it('says what it also requires beside what blocks it', () => {
    const rubric = plainRubric({
      scoring: { level: 'none', evidence: 'ignored' },
      levels: [],
      dimensions: [
        {
          id: 'd',
          title: 'D',
          level: 'bands',
          levels: bands({ requires: { node: 'c', 'at-least': 4 } }),
          criteria: [{ id: 'c', title: 'C', number: {} }],
        },
      ],
    });
    const { dimensionBlockers } = digestOf({ rubric, answers: { c: { claimed: 1 } }, instances: [] });
    expect(dimensionBlockers).toMatchObject([
      { dimension: 'd', level: 2, requires: ['Level 2 also requires that “C” is at least 4.'] },
    ]);
  });
});

describe('the lines of criteria', () => {
  const line = (id: string, sample: WideSample = {}): AgencyDigest['criteria'][number] => {
    const found = digestOf(sample).criteria.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no line of ${id}`);
    return found;
  };

  it('have the titles of what is ticked, and say so when nothing is', () => {
    expect(line('catalogue').claimed).toEqual({ value: 3, text: 'Titles; Owners (worth 3)', isText: true });
    expect(line('catalogue').ticks.map(({ title, isTicked }) => [title, isTicked])).toEqual([
      ['Titles', true],
      ['Owners', true],
      ['Formats', false],
    ]);
    const none = line('catalogue', { answers: { catalogue: { claimed: [] } } });
    expect(none.claimed.text).toBe('none of them (worth 0)');
    expect(none.ticks).toHaveLength(3);
  });

  it('say beside a part of a whole, and a number that is worth something else, what they are worth', () => {
    expect(line('published').claimed.text).toBe('870/1000 (worth 4.46)');
    expect(line('days').claimed).toEqual({ value: 3, text: '20\u00A0days (worth 3)', isText: true });
    expect(line('days').effective).toMatchObject({ value: 3, text: '3' });
  });

  it('name an option by its title, and by its id where it has none', () => {
    expect(line('owner').claimed).toEqual({ value: 3, text: 'Partly (worth 3)', isText: true });
    expect(line('prize').claimed.text).toBe('many (worth 1)');
    expect(line('owner', { answers: { owner: { claimed: 'dont-know' } } }).claimed.text).toBe('don’t know');
  });

  it('say what counts where there is no score', () => {
    expect(line('owner', { answers: { owner: {} } }).countedText).toBe('counted as 0');
    const excused = { claimed: 'not-applicable', reason: '–' };
    expect(line('owner', { answers: { owner: excused } }).countedText).toBe('left out');
    expect(line('owner').countedText).toBe('');
    expect(line('appeal').countedText).toBe('');
  });

  it('say why a question is not asked, and never list it as a gap', () => {
    const asked = line('appeal');
    expect(asked.effective.text).toBe('not asked');
    expect(asked.remarks).toEqual(['Not asked: it is asked only if “Days to answer” is at most 1.']);
    expect(digestOf().blockers.map(({ node }) => node)).not.toContain('appeal');
  });

  it('say whose answer a linked criterion counts, without its evidence and notes', () => {
    const linked = line('owner-again', { answers: { owner: { claimed: 'partly', note: 'See there' } } });
    expect(linked.remarks).toEqual(['Not asked: the answer to “Owner of data” is counted here once more.']);
    expect(linked).toMatchObject({ note: '', evidence: [], claimed: { text: 'Partly (worth 3)' } });
  });

  it('say how sure an answer is and of how much data it speaks', () => {
    expect(line('policy-text/applied').remarks).toEqual(['Confidence: 1 · Share of the data: 50\u00A0%']);
  });
});

describe('answers that need a reason', () => {
  it('are listed with their reason, the assessor’s where the assessor gave them', () => {
    const vetoed = { claimed: 'yes', appraised: 'refused', 'appraisal-note': 'No mandate', note: 'We think so' };
    expect(digestOf({ answers: { owner: vetoed } }).justified).toEqual([
      { node: 'owner', title: 'Owner of data', answer: 'Refused', reason: 'No mandate' },
    ]);
    expect(digestOf().justified).toEqual([]);
  });
});

describe('indices', () => {
  it('with one tag have a line for each value, by its title', () => {
    const lens = digestOf({}, 'vi').indices.find(({ id }) => id === 'lens');
    expect(lens?.groups.map(({ title, scoreText, levelText }) => [title, scoreText, levelText])).toEqual([
      ['Pháp lý', '3,15', '3 · Được quy định'],
      ['Con người', '3,00', '3 · Được quy định'],
    ]);
    expect(lens?.matrix).toBeNull();
  });

  it('with two tags are a matrix with a place for each combination', () => {
    const matrix = digestOf().indices.find(({ id }) => id === 'lens-facet')?.matrix;
    expect(matrix?.columns).toEqual(['Applied', 'Written down']);
    expect(matrix?.rows.map(({ title, cells }) => [title, cells.map((cell) => cell?.scoreText)])).toEqual([
      ['Law', ['1.00', '4.00']],
    ]);
  });

  it('leave a combination that no criterion has empty', () => {
    const rubric = wideRubric({
      indices: [{ id: 'pairs', title: 'Pairs', by: ['lens', 'kind'], rollup: 'mean' }],
      scoring: { evidence: 'ignored' },
      states: [],
      dimensions: [
        {
          id: 'd',
          title: 'D',
          criteria: [
            { id: 'a', title: 'A', number: {}, tags: { lens: 'law', kind: 'x' } },
            { id: 'b', title: 'B', number: {}, tags: { lens: 'people', kind: 'y' } },
          ],
        },
      ],
    });
    const [index] = digestOf({ rubric, answers: { a: { claimed: 1 }, b: { claimed: 2 } }, instances: [] }).indices;
    expect(index?.matrix?.rows.map(({ cells }) => cells.map((cell) => cell === null))).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('are compared on the scale of what they read', () => {
    const scales = new Map(digestOf().indices.map(({ id, scale }) => [id, scale]));
    expect(scales.get('confidence')).toEqual({ min: 1, max: 3 });
    expect(scales.get('lens')).toEqual({ min: 0, max: 5 });
  });
});

describe('states', () => {
  it('stand beside what counts now, with gap and priority', () => {
    const [state] = digestOf().states;
    expect(state).toMatchObject({ title: 'Target 2028', byText: '2028-12-31', gapText: '+0.48', priorityText: '10' });
    expect(state?.nodes.get('catalogue')).toMatchObject({ scoreText: '5.00', gapText: '+2.00' });
  });

  it('of the assessment itself follow those of the rubric, without priorities', () => {
    const { states } = digestOf({ states: [{ id: 'phase-1', title: 'Phase 1' }] });
    expect(states.map(({ title, hasPriorities }) => [title, hasPriorities])).toEqual([
      ['Target 2028', true],
      ['Phase 1', false],
    ]);
  });
});

describe('instances', () => {
  it('are counted by kind and named', () => {
    expect(digestOf().instances.map(({ text }) => text)).toEqual([
      'System: 2 (Case register, Archive)',
      'Member of staff: 3 (p1, p2, p3)',
    ]);
  });

  it('are only counted when there are many', () => {
    const people = Array.from({ length: 30 }, (_, at) => ({ of: 'person', id: `p${at}`, answers: {} }));
    expect(digestOf({ instances: people }).instances.map(({ text }) => text)).toEqual(['Member of staff: 30']);
  });

  it('too few of them give a reason and a finding', () => {
    const one = [{ of: 'system', id: 'crm', answers: { backup: { claimed: 2 }, access: { claimed: 2 } } }];
    const { dimensions, findings } = digestOf({ instances: one });
    expect(dimensions.find(({ id }) => id === 'systems')?.scoreText).toBe('too few with a score');
    expect(findings.map(({ title, sentence }) => `${title}: ${sentence}`)).toContain(
      'Systems: Only 1 has a score here; 2 are needed',
    );
  });
});

describe('what is not admitted', () => {
  it('has no total, and says which reason', () => {
    const { scoreText, findings } = digestOf({ answers: { owner: { claimed: 'refused', note: 'No' } } });
    expect(scoreText).toBe('conditions of entry not met');
    expect(findings[0]?.sentence).toBe('The conditions of entry are not met, so there is no total and no level');
  });
});
