import { describe, expect, it } from 'vitest';
import { expandInstances } from '../../../src/model/expand-instances.ts';
import { nodeTitles } from '../../../src/report/digest/node-titles.ts';
import { wideRubric } from '../wide-sample.ts';

const SYSTEM = { of: 'system', id: 'crm', title: 'Case register', weight: 1 };
const PERSON = { of: 'person', id: 'p1', weight: 1 };

describe('titles that can stand alone', () => {
  const titles = nodeTitles(expandInstances(wideRubric(), [SYSTEM, PERSON]), 'en');

  it.each([
    ['policy', 'Policy'],
    ['owner', 'Owner of data'],
    ['policy-text', 'Policy on data'],
    ['policy-text/written', 'Policy on data – Written down'],
    ['systems@crm', 'Systems – Case register'],
    ['backup@crm', 'Backup – Case register'],
    ['trust', 'Trust in data'],
    ['trust@p1', 'Trust in data – p1'],
  ])('%s is called %s', (id, title) => expect(titles.get(id)).toBe(title));

  it('name the facet and the instance of a question that has both', () => {
    const rubric = wideRubric({
      dimensions: [
        {
          id: 'systems',
          title: 'Systems',
          per: { kind: 'system' },
          criteria: [{ id: 'backup', title: 'Backup', facets: ['written', 'applied'], number: {} }],
        },
      ],
      scoring: {},
      levels: [],
      states: [],
      indices: [],
    });
    const named = nodeTitles(expandInstances(rubric, [SYSTEM]), 'en');
    expect(named.get('backup@crm')).toBe('Backup – Case register');
    expect(named.get('backup/written@crm')).toBe('Backup – Written down – Case register');
  });

  it('take a slash inside an id for no facet', () => {
    const rubric = wideRubric({
      dimensions: [{ id: 'd', title: 'D', criteria: [{ id: 'other/x', title: 'X', number: {} }] }],
      scoring: {},
      levels: [],
      states: [],
      indices: [],
    });
    expect(nodeTitles(rubric, 'en').get('other/x')).toBe('X');
  });
});
