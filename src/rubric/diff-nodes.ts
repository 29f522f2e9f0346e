/** A node in two rubrics: its weight, its rules, its evidence and its texts. */
import { conditionsIn } from '../model/condition.ts';
import type { Checks, Criterion, Options } from '../model/criterion.ts';
import { ownValue } from '../model/own-value.ts';
import type { MovesScores, RubricDifference } from '../model/rubric-difference.ts';
import type { Rollup } from '../model/rules.ts';
import type { Rubric } from '../model/rubric.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import { longItem, longOption } from '../model/short-forms.ts';
import { movesScores, type Sides } from './diff-moves.ts';
import { about, otherId, type NodePair } from './diff-structure.ts';
import { diffTexts, isTextAt } from './diff-texts.ts';
import { diffValues, type ValueDifference } from './diff-values.ts';
import type { IndexedNode } from './node-index.ts';

/** In the order of the pairs; the structure is compared elsewhere. */
export function diffNodes(pairs: readonly NodePair[], a: Rubric, b: Rubric): RubricDifference[] {
  return pairs.flatMap((pair) => diffNode(pair, { a, b }));
}

function diffNode(pair: NodePair, sides: Sides): RubricDifference[] {
  const { before, after } = pair;
  const head = { ...about(after), was: otherId(before, after) };
  const [{ weight: from, ...old }, { weight: to, ...now }] = comparable(pair, sides);
  const weight: RubricDifference[] =
    from === to
      ? []
      : [{ ...head, kind: 'weight', path: ['weight'], from, to, movesScores: weightMoves(before, after, sides) }];
  return [...weight, ...renamedRequirements(pair, head), ...diffKeys(old, now, head, sides)];
}

/** A requirement that has another id now is the same requirement. */
function renamedRequirements({ before, after, requirements }: NodePair, head: Head): RubricDifference[] {
  if (before.kind !== 'criterion' || after.kind !== 'criterion') return [];
  const known = new Set(after.own.evidence.map(({ id }) => id));
  return before.own.evidence.flatMap(({ id: from }): RubricDifference[] => {
    const to = ownValue(requirements, from) ?? null;
    if (to === null || to === from || !known.has(to)) return [];
    return [{ ...head, kind: 'renamed', path: ['evidence', to], from, to, movesScores: 'no' }];
  });
}

type Head = Pick<RubricDifference, 'of' | 'node' | 'was' | 'language' | 'within'>;

/** Every key of a node, or of the rubric itself. */
export function diffKeys(from: object, to: object, head: Head, sides: Sides): RubricDifference[] {
  const isText = (path: readonly string[]): boolean => isTextAt(path, head.of);
  const isWhole = (path: readonly string[]): boolean => isText(path) || WHOLE.has(path.at(-1) ?? '');
  return diffValues(from, to, isWhole).flatMap((found) =>
    isText(found.path) ? textDifferences(found, head) : [ruleDifference(found, head, sides)],
  );
}

/** Conditions and points are read as one. */
const WHOLE: ReadonlySet<string> = new Set([
  'asked-if',
  'requires',
  'entry',
  'line',
  'steps',
  'equal-bands',
  'choices',
  'sources',
]);

function textDifferences({ path, from, to }: ValueDifference, head: Head): RubricDifference[] {
  const texts = diffTexts(from as never, to as never);
  return texts.map((text) => ({ ...head, ...text, path, movesScores: 'no' }));
}

function ruleDifference({ path, from, to }: ValueDifference, head: Head, sides: Sides): RubricDifference {
  const moves = movesScores(path, head.of, from, to, sides);
  const isEvidence = head.of === 'criterion' && path[0] === 'evidence';
  const isAbout = moves === 'no' && !isEvidence && path[0] !== 'tags';
  const kind = isEvidence ? 'evidence' : isAbout ? 'about' : 'rule';
  return { ...head, kind, path, from: from ?? null, to: to ?? null, movesScores: moves };
}

/** A weight counts where its parent rolls up by weight; from or to zero it may count elsewhere too. */
function weightMoves(before: IndexedNode, after: IndexedNode, { a, b }: Sides): MovesScores {
  const rollups = [rollupAbove(before, a), rollupAbove(after, b)];
  return rollups.some((rollup) => BY_WEIGHT.has(rollup)) ? 'yes' : 'no';
}

const BY_WEIGHT: ReadonlySet<Rollup> = new Set(['weighted-mean', 'weighted-sum', 'ratio']);

function rollupAbove({ parent }: IndexedNode, { scoring }: Rubric): Rollup {
  return parent?.own.rollup ?? scoring.rollup;
}

type Comparable = Readonly<Record<string, unknown>> & { readonly weight: number };

/** Both nodes without what is compared elsewhere, and with short forms written out. */
function comparable({ before, after, requirements }: NodePair, { a, b }: Sides): readonly [Comparable, Comparable] {
  const [old, now] = [plain(before), plain(after)];
  if (before.kind !== 'criterion' || after.kind !== 'criterion') return [old, now];
  // The same named set is compared once, where it stands.
  const isSameSet = typeof before.own.answers === 'string' && before.own.answers === after.own.answers;
  const evidence = before.own.evidence.map((asked) => ({ ...asked, id: ownValue(requirements, asked.id) ?? asked.id }));
  return [{ ...withAnswers(old, before.own, a, isSameSet), evidence }, withAnswers(now, after.own, b, isSameSet)];
}

function plain({ own }: IndexedNode): Comparable {
  const { id: _id, tags, 'asked-if': askedIf, ...rest } = own;
  return {
    ...rest,
    ...(tags !== undefined && { tags: listed(tags) }),
    ...(askedIf !== undefined && { 'asked-if': conditionsIn(askedIf) }),
  };
}

function listed(tags: NonNullable<Criterion['tags']>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, Array.isArray(value) ? value : [value]]));
}

function withAnswers(node: Comparable, criterion: Criterion, rubric: Rubric, isSameSet: boolean): Comparable {
  const { checks } = criterion;
  const options = isSameSet ? undefined : optionsOf(criterion, rubric);
  return {
    ...node,
    answers: options === undefined ? undefined : plainOptions(options),
    checks: checks === undefined ? undefined : { ...checks, items: plainItems(checks.items) },
  };
}

/** Options with their short forms written out. */
export function plainOptions(options: Options): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([id, option]) => [id, longOption(option)]));
}

function plainItems(items: Checks['items']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, longItem(item)]));
}
