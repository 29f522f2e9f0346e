/** Criteria that count another one's answer: it must be there, be answered, and be read in a way that means something. */
import type { Criterion } from '../model/criterion.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearestAmong } from '../document/nearest.ts';
import { insideInstances, linkedCriterion, noCriterion } from './check-references.ts';
import { contradiction, withoutUse } from './contradiction.ts';
import { describeCycle, findCycles } from './find-cycles.ts';
import { missingInRubric } from './missing-in-rubric.ts';
import { nodeIndex, type IndexedCriterion, type NodeIndex } from './node-index.ts';
import { nodePlaces } from './node-places.ts';

/** What a criterion that is not asked cannot say of itself. */
const OF_QUESTIONS = ['levels', 'number', 'checks', 'facets', 'asked-if'] as const;

export function checkLinks(rubric: Rubric): Fault[] {
  const index = nodeIndex(rubric);
  const suggest = nearestAmong(index.all.flatMap(({ kind, id }) => (kind === 'criterion' ? [id] : [])));
  const circles = circlesOf(index);
  return nodePlaces(rubric).criteria.flatMap(({ node, path }): Fault[] => {
    const { 'answer-of': id, reads } = node;
    if (id === undefined) return reads === 'answer' ? [] : [withoutUse([...path, 'reads'], 'reads', 'answer-of')];
    const here = [...path, 'answer-of'];
    const source = index.byId.get(id);
    if (source?.kind !== 'criterion') return [noCriterion(id, source, here, suggest(id))];
    return [
      ...checkSource(node.id, source, here, index, circles),
      ...checkOwn(node, path),
      ...checkReads(node, source.own, path, rubric),
    ];
  });
}

/** The circle that each criterion is on. */
type Circles = ReadonlyMap<string, readonly string[]>;

function circlesOf({ all, byId }: NodeIndex): Circles {
  const next = (id: string): string[] => {
    const found = byId.get(id);
    return [found?.kind === 'criterion' ? found.own['answer-of'] : undefined].filter((source) => source !== undefined);
  };
  const starts = all.flatMap(({ kind, id }) => (kind === 'criterion' ? [id] : []));
  return new Map(findCycles(starts, next).flatMap((circle) => circle.map((id) => [id, circle])));
}

function checkSource(id: string, source: IndexedCriterion, path: Path, { byId }: NodeIndex, circles: Circles): Fault[] {
  const next = source.own['answer-of'];
  if (next === undefined) {
    const isOutOfReach = source.per !== null && source.per !== byId.get(id)?.per;
    return isOutOfReach ? [insideInstances(source, path)] : [];
  }
  const circle = circles.get(id);
  if (circle === undefined) return [linkedCriterion(source.id, next, path)];
  // Everybody on the circle could tell of it; the first does.
  const params = { key: 'answer-of', cycle: describeCycle(circle) };
  return circle[0] === id ? [{ code: 'reference-cycle', path, params }] : [];
}

function checkOwn(criterion: Criterion, path: Path): Fault[] {
  const said = OF_QUESTIONS.filter((key) => criterion[key] !== undefined);
  const keys = criterion.evidence.length > 0 ? [...said, 'evidence'] : said;
  return keys.map((key) => contradiction([...path, key], key, 'answer-of'));
}

function checkReads(criterion: Criterion, source: Criterion, path: Path, rubric: Rubric): Fault[] {
  const { reads } = criterion;
  if (reads === 'answer') return checkOptions(criterion, source, path, rubric);
  const told = (['answers', 'scale'] as const).filter((key) => criterion[key] !== undefined);
  const needs = missingFor(reads, source, rubric);
  return [
    ...told.map((key) => contradiction([...path, key], key, `reads: ${reads}`)),
    ...(needs === null ? [] : [withoutUse([...path, 'reads'], `reads: ${reads}`, needs)]),
  ];
}

/** What must be there for this to be read at all. */
function missingFor(reads: Criterion['reads'], { evidence }: Criterion, rubric: Rubric): string | null {
  return reads === 'evidence' && evidence.length === 0 ? 'evidence' : missingInRubric(reads, rubric);
}

/** Other values for the same options: an option that only one of the two has could not be carried over. */
function checkOptions(criterion: Criterion, source: Criterion, path: Path, rubric: Rubric): Fault[] {
  const { id, answers } = criterion;
  const own = optionsOf(criterion, rubric);
  // An answer set that is not there is told elsewhere.
  if (own === undefined) return [];
  const here = [...path, 'answers'];
  const mine = Object.keys(own);
  const theirs = Object.keys(optionsOf(source, rubric) ?? {});
  const isSet = typeof answers === 'string';
  const unknown = (option: string, of: string, at: Path): Fault => {
    return { code: 'unknown-option', path: at, atKey: at !== here, params: { id: option, criterion: of } };
  };
  return [
    ...mine
      .filter((option) => !theirs.includes(option))
      .map((option) => unknown(option, source.id, isSet ? here : [...here, option])),
    ...theirs.filter((option) => !mine.includes(option)).map((option) => unknown(option, id, here)),
  ];
}
