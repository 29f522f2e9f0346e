import { describe, expect, it } from 'vitest';
import { csvReport } from '../../src/report/csv-report.ts';
import { wideResult, wideRubric, type WideSample } from './wide-sample.ts';

const OPTIONS = { locale: 'en', colour: false, columns: 80 } as const;

/** Rows as records; no cell of the sample has a comma or a quotation mark but titles that are not looked at. */
function rows(sample: WideSample = {}): Record<string, string>[] {
  const [head = '', ...lines] = csvReport(wideResult([sample]), OPTIONS)
    .trimEnd()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.replaceAll(/"[^"]*"/g, 'quoted').split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

describe('the CSV', () => {
  it('has a row for each facet and each instance, with titles that stand alone', () => {
    const titles = new Map(rows().map(({ node = '', title = '', kind = '' }) => [`${kind} ${node}`, title]));
    expect(titles.get('criterion policy-text/written')).toBe('Policy on data – Written down');
    expect(titles.get('criterion backup@archive')).toBe('Backup – Archive');
    expect(titles.get('dimension systems@crm')).toBe('Systems – Case register');
  });

  it('has a row for each figure of an index', () => {
    const figures = rows().filter(({ kind }) => kind === 'index');
    expect(figures.map(({ node, title, score }) => [node, title, Number(score).toFixed(2)])).toEqual([
      ['confidence', 'Confidence', '1.15'],
      ['lens:law', 'By lens – Law', '3.15'],
      ['lens:people', 'By lens – People', '3.00'],
      ['lens-facet:law/applied', 'Lens by facet – Law · Applied', '1.00'],
      ['lens-facet:law/written', 'Lens by facet – Law · Written down', '4.00'],
    ]);
  });

  it('has the nodes again in each further state, of a kind of their own', () => {
    const states = rows().filter(({ kind }) => kind === 'state');
    expect(states[0]).toMatchObject({ node: '', state: 'target', gap: '0.475', priority: '10' });
    expect(states.find(({ node }) => node === 'catalogue')).toMatchObject({ score: '5', gap: '2', priority: '40' });
    expect(rows().filter(({ node, kind }) => node === 'catalogue' && kind === 'criterion')).toHaveLength(1);
  });

  it('says why a node has no score', () => {
    expect(rows().find(({ node }) => node === 'appeal')).toMatchObject({ score: '', reason: 'not-asked' });
  });

  it('has no columns of states where no answer has any', () => {
    const [first] = rows({ rubric: wideRubric({ states: [] }) });
    expect(Object.keys(first ?? {}).at(-1)).toBe('note');
  });
});
