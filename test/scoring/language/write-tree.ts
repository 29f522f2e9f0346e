/** Writes down the drawn dimensions and criteria, each with an id, in the order in which they count. */
import type { CriterionDrawn, DimensionDrawn } from './draw-tree.ts';
import type { Plain, Scale } from './drawing.ts';
import { writeCondition } from './write-condition.ts';
import { defined, isCounting, type Draft, type Place, type Placed } from './write-draft.ts';
import { writeKind, writeLink } from './write-kind.ts';
import { hasRequires, keepAddable, writeLadder, writeLevels, writeRules, writeWorth } from './write-rules.ts';

export function writeDimension(drawn: DimensionDrawn, from: Place, draft: Draft): Placed {
  const { placed, drawn: whole, later } = draft;
  const id = `n${placed.length + 1}`;
  const per = from.per === null && drawn.per !== undefined ? { id, kind: String(drawn.per['kind']) } : null;
  const node: Placed = {
    ...from,
    ...NO_CRITERION,
    id,
    kind: 'dimension',
    order: placed.length,
    per: from.per ?? per,
    tags: drawn.tags ?? {},
    policies: policiesOf(drawn, from),
    hasLevel: ['bands', 'ladder'].includes(drawn.level ?? whole.scoring.level),
    plain: {},
  };
  const askedIf = drawn.askedIf && writeCondition(drawn.askedIf, 'asked-if', node, draft);
  const place = { ...node, isBranched: from.isBranched || askedIf !== undefined };
  placed.push(place);
  const below = {
    above: [...from.above, place],
    per: place.per,
    policies: place.policies,
    isBranched: place.isBranched,
  };
  const isEmpty = drawn.criteria.length + drawn.dimensions.length === 0;
  // A criterion with facets becomes a dimension, and dimensions come after criteria.
  const asked = (isEmpty ? [PLAIN_QUESTION] : drawn.criteria).toSorted(
    (a, b) => Number(a.facets !== undefined) - Number(b.facets !== undefined),
  );
  const criteria = asked.map((criterion) => writeCriterion(criterion, below, draft));
  const dimensions = drawn.dimensions.map((child) => writeDimension(child, below, draft));
  later.push(() => {
    Object.assign(place.plain, {
      id,
      title: id,
      ...rulesOf(drawn, place, [...criteria, ...dimensions], draft),
      ...(askedIf && { 'asked-if': askedIf }),
      ...(per && { per: drawn.per }),
      ...(criteria.length > 0 && { criteria: criteria.map(({ plain }) => plain) }),
      ...(dimensions.length > 0 && { dimensions: dimensions.map(({ plain }) => plain) }),
    });
  });
  Object.assign(place.plain, defined({ adds: drawn.adds, step: whole.hasOptionGates ? undefined : drawn.step }));
  return place;
}

export function writeCriterion(drawn: CriterionDrawn, from: Place, draft: Draft): Placed {
  const { placed, drawn: whole } = draft;
  const { scale: common, hasOptionGates } = whole;
  const source = drawn.facets === undefined ? sourceFor(drawn, from, placed) : undefined;
  const step = hasOptionGates && source !== undefined ? undefined : drawn.step;
  const isRated = hasOptionGates && step !== undefined;
  const written = isRated ? { ...drawn, kind: { ...drawn.kind, kind: 'set', pick: 0 } } : drawn;
  const kind = source === undefined ? writeKind(written, common) : writeLink(source, drawn, draft);
  const worth = drawn.worth && writeWorth(drawn.worth, kind.range, common);
  const starts = worth === undefined ? kind.starts : valuesIn(worth, [common.min, common.max]);
  const requirements = source === undefined ? writeRequirements(drawn, starts) : [];
  const id = `n${placed.length + 1}`;
  const node: Placed = {
    ...from,
    id,
    kind: drawn.facets === undefined ? 'criterion' : 'dimension',
    order: placed.length,
    tags: drawn.tags ?? {},
    isLinked: source !== undefined,
    values: kind.values,
    options: kind.options,
    isFuzzy: 'number' in kind.plain && worth !== undefined && requirements.length > 0,
    requirements,
    answers: drawn.answers,
    hasLevel: false,
    plain: {},
  };
  const askedIf =
    drawn.askedIf && source === undefined ? writeCondition(drawn.askedIf, 'asked-if', node, draft) : undefined;
  const place = { ...node, isBranched: from.isBranched || askedIf !== undefined };
  placed.push(place);
  for (const [at, facet] of (drawn.facets ?? []).entries()) placed.push(facetOf(place, facet, at, placed.length));
  Object.assign(
    place.plain,
    defined({
      id,
      title: id,
      ...kind.plain,
      weight: drawn.weight,
      step,
      tags: drawn.tags,
      worth,
      'asked-if': askedIf,
      facets: drawn.facets,
      rollup: drawn.facets && facetRollup(drawn.rollup, whole.scoring.rollup),
      adds: drawn.adds,
      evidence: requirements.length === 0 ? undefined : requirements,
    }),
  );
  return place;
}

const NO_CRITERION = {
  isLinked: false,
  values: [],
  options: [],
  isFuzzy: false,
  requirements: [],
  answers: [],
} as const;

/** Stands where a dimension was drawn without anything below it. */
const PLAIN_QUESTION: CriterionDrawn = {
  kind: {
    kind: 'levels',
    scale: undefined,
    values: [0, 1],
    combine: 'sum',
    whole: true,
    pick: 0,
    reads: 'answer',
    hasOwn: false,
  },
  weight: 1,
  step: undefined,
  tags: undefined,
  worth: undefined,
  askedIf: undefined,
  facets: undefined,
  rollup: undefined,
  adds: undefined,
  evidence: [],
  answers: [{ claimed: 0, appraised: undefined, states: [], extent: undefined, confidence: undefined, evidence: [] }],
};

function policiesOf(drawn: DimensionDrawn, { policies }: Place): Placed['policies'] {
  const { unanswered, 'not-applicable': notApplicable, 'dont-know': dontKnow = unanswered } = drawn;
  return {
    'not-applicable': notApplicable ?? policies['not-applicable'],
    unanswered: unanswered ?? policies.unanswered,
    'dont-know': dontKnow ?? policies['dont-know'],
  };
}

function rulesOf(drawn: DimensionDrawn, place: Placed, children: readonly Placed[], draft: Draft): Plain {
  const { scoring, scale } = draft.drawn;
  const rollup = drawn.rollup ?? scoring.rollup;
  const hasSteps = hasStepsBelow(place, draft);
  const table = drawn.levels && writeLevels(drawn.levels, scale, place, draft, hasSteps);
  const rule = drawn.level ?? scoring.level;
  const hasTable = table !== undefined && rule !== 'none' && (rule !== 'requires' || hasRequires(table));
  const isRuled = drawn.level !== undefined && (drawn.level !== 'requires' || hasTable);
  const isClimbing = (isRuled ? rule : scoring.level) === 'ladder' && hasSteps;
  keepAddable(children, rollup, drawn.base !== undefined);
  const { weight, closed, tags, unanswered, 'not-applicable': notApplicable, 'dont-know': dontKnow } = drawn;
  return defined({
    ...writeRules(
      drawn,
      rollup,
      children,
      draft,
      place.per?.id === place.id ? String(drawn.per?.['rollup']) : undefined,
    ),
    weight,
    closed,
    tags,
    unanswered,
    'not-applicable': notApplicable,
    'dont-know': dontKnow,
    rollup: drawn.rollup,
    level: isRuled ? drawn.level : undefined,
    levels: hasTable && (isRuled || scoring.level !== 'none') ? table : undefined,
    ladder: isClimbing && drawn.ladder ? writeLadder(drawn.ladder, draft) : undefined,
  });
}

export function hasStepsBelow(place: Placed | null, { placed }: Draft): boolean {
  return placed.some(({ plain, above }) => plain['step'] !== undefined && (place === null || above.includes(place)));
}

function sourceFor({ kind }: CriterionDrawn, from: Place, placed: readonly Placed[]): Placed | undefined {
  if (kind.kind !== 'link') return undefined;
  const sources = placed.filter(
    (node) =>
      node.kind === 'criterion' &&
      !node.isLinked &&
      (!node.isFuzzy || kind.reads === 'evidence') &&
      (node.per === null || node.per.id === from.per?.id),
  );
  return sources[kind.pick % sources.length];
}

function facetOf(place: Placed, facet: string, at: number, order: number): Placed {
  return {
    ...place,
    id: `${place.id}/${facet}`,
    kind: 'criterion',
    order,
    above: [...place.above, place],
    tags: { ...place.tags, facet },
    answers: place.answers.slice(at),
    plain: {},
  };
}

/** A criterion has no place for a bar, so its facets are not counted. */
function facetRollup(rollup: string | undefined, common: string): string | undefined {
  if (rollup !== undefined && !isCounting(rollup)) return rollup;
  return isCounting(common) ? 'mean' : undefined;
}

function valuesIn(worth: Plain, otherwise: readonly number[]): readonly number[] {
  const points = (worth['line'] ?? worth['steps']) as Record<string, number> | undefined;
  return points === undefined ? otherwise : Object.values(points);
}

function writeRequirements({ evidence }: CriterionDrawn, starts: readonly number[]): Plain[] {
  const range = { min: Math.min(...starts), max: Math.max(...starts) };
  return evidence.map(({ from, to, accepts, 'max-age': age, count, measured }, at) => {
    const start = starts[from % starts.length] ?? 0;
    const end = to === undefined ? undefined : starts[to % starts.length];
    const isReversed = end !== undefined && end < start;
    const bounds = { 'from-level': start, 'to-level': isReversed ? undefined : end };
    const isMeasured = measured !== undefined && (accepts === undefined || accepts.includes('measurement'));
    const rule = isMeasured ? { ...measured, worth: writeWorth(measured.worth, MEASURED, range) } : undefined;
    return defined({ id: `e${at}`, ...bounds, accepts, 'max-age': age, count, measured: rule });
  });
}

/** Where measured values lie. */
const MEASURED: Scale = { min: 0, max: 10 };
