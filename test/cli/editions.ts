/** A later edition of the bundled rubric, made up for tests: questions renamed, split, dropped, re-levelled, and new ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT } from './run-thang.ts';

export const MINISTRY = readFileSync(join(ROOT, 'examples/ministry/assessments/2026/bvd.yaml'), 'utf8');

interface Node {
  id: string;
  title: unknown;
  evidence?: { id: string }[];
  criteria?: Node[];
  [key: string]: unknown;
}

interface RubricFile {
  version: string;
  migration?: object;
  dimensions: Node[];
}

/** `change` gets the rubric as a plain value. */
export function laterEdition(
  version: string,
  change: (rubric: RubricFile, find: (id: string) => Node) => void,
): string {
  const rubric = parse(readFileSync(join(ROOT, 'rubrics/vn-data-management/rubric.yaml'), 'utf8')) as RubricFile;
  rubric.version = version;
  change(rubric, (id) => {
    const found = rubric.dimensions.flatMap(({ criteria = [] }) => criteria).find((criterion) => criterion.id === id);
    if (found === undefined) throw new Error(`no criterion ${id}`);
    return found;
  });
  return stringify(rubric, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Renames, splits, drops, re-levels, asks again, adds; and gives quality more weight. */
export const EDITION_1_1 = laterEdition('1.1.0', (rubric, find) => {
  const [policy, governance] = rubric.dimensions;
  if (policy?.criteria === undefined || governance?.criteria === undefined) throw new Error('another rubric');
  const legal = find('policy-legal');
  legal.id = 'policy-law';
  for (const asked of legal.evidence ?? []) if (asked.id === 'regulation-list') asked.id = 'regulations';
  const supervision = find('policy-supervision');
  const [inventory, ...others] = supervision.evidence ?? [];
  if (inventory === undefined) throw new Error('another rubric');
  const at = policy.criteria.indexOf(supervision);
  policy.criteria.splice(
    at,
    1,
    { ...supervision, id: 'supervision-inventory', title: 'Inventory', evidence: [inventory] },
    { ...supervision, id: 'supervision-audit', title: 'Audit', evidence: others },
  );
  policy.criteria.push({ ...find('policy-strategy'), id: 'policy-ethics', title: 'Ethics', evidence: [] });
  governance.criteria = governance.criteria.filter(({ id }) => id !== 'governance-roles');
  const quality = rubric.dimensions.find(({ id }) => id === 'quality');
  if (quality !== undefined) quality['weight'] = 3;
  rubric.migration = {
    from: 'vn-data-management@1.0.0',
    criteria: {
      'policy-legal': { to: 'policy-law', evidence: { 'regulation-list': 'regulations' } },
      'policy-supervision': { to: ['supervision-inventory', 'supervision-audit'], because: 'Two questions in one' },
      'governance-roles': { to: null, because: { en: 'Asked elsewhere', vi: 'Đã hỏi ở mục khác' } },
      'policy-staffing': { answers: { 3: 2 }, because: 'The levels are stricter' },
      'policy-strategy': { 'ask-again': true },
    },
  };
});
