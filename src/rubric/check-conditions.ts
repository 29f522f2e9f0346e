/** Every condition of a rubric: one way to select, a test, and nodes that the test can be put to. */
import type { Condition } from '../model/condition.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { createCheckReferences } from './check-references.ts';
import { checkTests } from './check-tests.ts';
import { conditionSites, type ConditionSite } from './condition-sites.ts';
import { contradiction, withoutUse } from './contradiction.ts';
import { nodeIndex } from './node-index.ts';
import { createSelect, type Select } from './selection.ts';

const SELECTORS = ['node', 'nodes', 'tag', 'children-of', 'criteria-of'] as const;
const JOINS = ['any', 'all', 'not'] as const;
const TESTS = ['at-least', 'at-most', 'is', 'level'] as const;
const ENOUGH = ['share', 'count'] as const;

/** A condition whose form is faulty is not asked where it leads to. */
export function checkConditions(rubric: Rubric): Fault[] {
  const index = nodeIndex(rubric);
  const select = createSelect(index);
  const check = createCheckReferences(index);
  return conditionSites(rubric).flatMap((site): Fault[] => {
    const form = checkForm(site);
    if (form.length > 0 || JOINS.some((key) => site.condition[key] !== undefined)) return form;
    const references = check(site);
    return references.length > 0 ? references : checkLook(site, select, rubric);
  });
}

function checkForm({ condition, path, kind }: ConditionSite): Fault[] {
  const given = [...SELECTORS, ...JOINS].filter((key) => condition[key] !== undefined);
  const [selector] = given;
  if (selector === undefined || given.length > 1)
    return [{ code: 'one-of-needed', path, params: { keys: [...SELECTORS, ...JOINS].join(', ') } }];
  if (JOINS.some((key) => key === selector)) return checkJoin(condition, path);
  // Whether a question is asked hangs on answers that are named, for a place in the tree may hold no question.
  if (kind === 'asked-if' && (selector === 'children-of' || selector === 'criteria-of'))
    return [contradiction([...path, selector], selector, 'asked-if')];
  if (TESTS.every((key) => condition[key] === undefined))
    return [{ code: 'some-of-needed', path, params: { keys: TESTS.join(', ') } }];
  const hasBoth = condition.share !== undefined && condition.count !== undefined;
  return hasBoth ? [contradiction([...path, 'count'], 'count', 'share')] : [];
}

/** What joins others looks at nothing itself. */
function checkJoin(condition: Condition, path: Path): Fault[] {
  return [...TESTS, ...ENOUGH].flatMap((key) =>
    condition[key] === undefined ? [] : [withoutUse([...path, key], key, SELECTORS.join(' | '))],
  );
}

function checkLook({ condition, path, kind }: ConditionSite, select: Select, rubric: Rubric): Fault[] {
  const looked = select(condition, kind === 'asked-if');
  const { size } = looked.nodes;
  if (size === 0) return [{ code: 'selects-nothing', path }];
  const { count = 0 } = condition;
  return count > size
    ? [{ code: 'too-large', path: [...path, 'count'], params: { limit: size } }]
    : checkTests(condition, path, looked, rubric);
}
