/** Writes down what was drawn as a valid rubric and a valid assessment: every id leads somewhere, every key has a use. */
import type { View } from '../../../src/model/view.ts';
import type { AnswerDrawn, Picked } from './draw-answers.ts';
import type { CaseDrawn, IndexDrawn } from './draw-case.ts';
import type { Plain } from './drawing.ts';
import { writeCondition } from './write-condition.ts';
import {
  along,
  ANSWER_SETS,
  CONFIDENCE,
  defined,
  without,
  type Draft,
  type Given,
  type Placed,
} from './write-draft.ts';
import { hasRequires, keepAddable, writeLadder, writeLevels, writeRules } from './write-rules.ts';
import { hasStepsBelow, writeDimension } from './write-tree.ts';

/** A rubric and an assessment to it as they would stand in files. */
export interface WrittenCase {
  readonly rubric: Plain;
  readonly assessment: Plain;
  readonly view: View;
  /** What can be answered to each question, by its id in the rubric, in no particular order. */
  readonly choices: ReadonlyMap<string, readonly Given[]>;
}

export function writeCase(drawn: CaseDrawn): WrittenCase {
  const draft: Draft = { drawn, placed: [], later: [] };
  const { unanswered, 'not-applicable': notApplicable, 'dont-know': dontKnow = unanswered } = drawn.scoring;
  const policies = { unanswered, 'not-applicable': notApplicable, 'dont-know': dontKnow };
  const top = drawn.dimensions.map((dimension) =>
    writeDimension(dimension, { above: [], per: null, policies, isBranched: false }, draft),
  );
  for (const finish of draft.later) finish();
  return {
    rubric: writeRubric(top, draft),
    assessment: writeAssessment(draft),
    view: drawn.view,
    choices: new Map(draft.placed.filter(isAnswered).map(({ id, values }) => [id, values])),
  };
}

function writeRubric(top: readonly Placed[], draft: Draft): Plain {
  const { scale, scoring, levels: drawnLevels, hasConfidence, states, indices, target } = draft.drawn;
  keepAddable(top, scoring.rollup, scoring.base !== undefined);
  const levels = writeLevels(drawnLevels, scale, null, draft, hasStepsBelow(null, draft));
  const level = scoring.level === 'requires' && !hasRequires(levels) ? 'bands' : scoring.level;
  const { closed, normalise, extent, evidence, unanswered, rollup, entry } = scoring;
  return defined({
    kind: 'rubric',
    schema: 1,
    id: 'test',
    version: '1.0.0',
    status: 'unofficial',
    title: 'Test',
    scale,
    levels: level === 'none' ? levels.map((one) => without(one, ['requires'])) : levels,
    scoring: defined({
      ...writeRules(scoring, rollup, top, draft),
      rollup,
      level,
      closed,
      normalise,
      extent,
      evidence,
      unanswered,
      'not-applicable': scoring['not-applicable'],
      'dont-know': scoring['dont-know'],
      ladder: writeLadder(scoring.ladder, draft),
      target: scoring.target === undefined && target !== undefined ? undefined : along(scale, scoring.target ?? 1),
      entry: entry && writeCondition(entry, 'entry', null, draft),
    }),
    'answer-sets': ANSWER_SETS,
    facets: { made: { title: 'Made' }, used: { title: 'Used' } },
    'instance-kinds': { system: { title: 'System' }, person: { title: 'Person' } },
    confidence: hasConfidence ? CONFIDENCE : undefined,
    states: states.map((state, at) => ({ ...state, id: `s${at}`, title: 'State' })),
    indices: indices.map((index, at) => writeIndex(index, at, draft)),
    dimensions: top.map(({ plain }) => plain),
  });
}

function writeIndex(drawn: IndexDrawn, at: number, draft: Draft): Plain {
  const { scale: common, scoring, hasConfidence } = draft.drawn;
  const { over, reads, rollup, scale, level } = drawn;
  const asked = draft.placed.filter(isAnswered);
  const by = drawn.by.filter((tag) => asked.some(({ tags }) => tags[tag] !== undefined));
  const table = drawn.levels && writeLevels(drawn.levels, scale ?? common, null, draft, hasStepsBelow(null, draft));
  const isLevelled = level !== 'requires' || (table !== undefined && hasRequires(table));
  const isThere: Record<string, boolean> = { confidence: hasConfidence, extent: scoring.extent };
  return defined({
    ...writeRules(drawn, rollup ?? scoring.rollup, [], draft),
    id: `x${at}`,
    title: `x${at}`,
    by: by.length === 0 ? undefined : by.length === 1 ? by[0] : by,
    over,
    reads: (isThere[reads] ?? true) ? reads : 'answer',
    rollup,
    scale,
    'min-rated': drawn['min-rated'],
    level: isLevelled ? level : 'none',
    levels: isLevelled && level !== 'none' ? table : undefined,
  });
}

function writeAssessment(draft: Draft): Plain {
  const { scale, target, ownStates, instances } = draft.drawn;
  return defined({
    kind: 'assessment',
    schema: 1,
    agency: 'a',
    rubric: 'test@1.0.0',
    period: '2026',
    target: target === undefined ? undefined : Math.min(scale.max, Math.max(scale.min, target)),
    states: ownStates.map((state, at) => ({ ...state, id: `o${at}`, title: 'Own state' })),
    instances: instances.map(({ of, weight }, at) => ({
      of,
      id: `i${at}`,
      weight,
      answers: writeAnswers(of, at, draft),
    })),
    answers: writeAnswers(null, 0, draft),
  });
}

/** To what is answered once, or once for each instance of a kind. */
function writeAnswers(kind: string | null, at: number, draft: Draft): Plain {
  const asked = draft.placed.filter((node) => isAnswered(node) && (node.per?.kind ?? null) === kind);
  return Object.fromEntries(
    asked.flatMap((node) => {
      const given = node.answers[at % node.answers.length];
      return given === undefined ? [] : [[node.id, writeAnswer(node, given, draft)]];
    }),
  );
}

function isAnswered({ kind, isLinked }: Placed): boolean {
  return kind === 'criterion' && !isLinked;
}

function writeAnswer(node: Placed, given: AnswerDrawn, { drawn }: Draft): Plain {
  const stateIds = [...drawn.states.map((_one, at) => `s${at}`), ...drawn.ownStates.map((_one, at) => `o${at}`)];
  const states = defined(Object.fromEntries(stateIds.map((id, at) => [id, valueOf(given.states[at], node)])));
  const isNeeded = !node.isBranched && node.policies.unanswered === 'refuse';
  return defined({
    claimed: valueOf(given.claimed, node) ?? (isNeeded ? node.values[0] : undefined),
    appraised: valueOf(given.appraised, node),
    states: Object.keys(states).length > 0 ? states : undefined,
    extent: drawn.scoring.extent ? given.extent : undefined,
    confidence: drawn.hasConfidence && given.confidence !== undefined ? Math.abs(given.confidence) : undefined,
    reason: 'for a test',
    evidence: given.evidence.map(({ requirement, what, effective, until }) => {
      const isReversed = until !== undefined && effective !== undefined && until < effective;
      const named = requirement === undefined ? undefined : node.requirements[requirement % node.requirements.length];
      return defined({ requirement: named?.['id'], ...what, effective, 'valid-until': isReversed ? undefined : until });
    }),
  });
}

/** A word that is refused is answered instead. */
function valueOf(picked: Picked, { policies, isBranched, values }: Placed): Given | undefined {
  if (typeof picked === 'number') return values[picked % values.length];
  const isWord = picked === 'not-applicable' || picked === 'dont-know';
  return isWord && !isBranched && policies[picked] === 'refuse' ? values[0] : picked;
}
