/** The answers to one edition of a rubric as answers to the next: what becomes of each, and the edits that make it so. */
import type { Answer, Assessment } from '../model/assessment.ts';
import type { AskAgainReason, MovedAnswer } from '../model/migrated.ts';
import type { Migration } from '../model/migration.ts';
import type { Rubric } from '../model/rubric.ts';
import { criteriaOf } from '../model/rubric-tree.ts';
import type { Text } from '../model/text.ts';
import type { Edit } from '../document/edits.ts';
import type { Path } from '../document/fault.ts';
import { carryEvidence, movedRequirements } from './migrate-evidence.ts';
import { ruleFor, type MoveRule } from './migrate-rules.ts';
import { carryValues } from './migrate-values.ts';

/** From one edition to the next. */
export interface Editions {
  /** Null where the old edition was not found; then old titles are missing, and nothing else. */
  readonly from: Rubric | null;
  readonly to: Rubric;
  readonly migration: Migration;
}

/** The sentences that stay in the file where something is taken out of it. */
export interface Epitaphs {
  readonly answer: (move: MovedAnswer) => readonly string[];
  readonly requirement: (move: MovedAnswer) => readonly string[];
  readonly state: (move: MovedAnswer) => readonly string[];
}

export interface PlannedMigration {
  /** One per answer for which something changes, in the order of the file. */
  readonly moves: readonly MovedAnswer[];
  readonly edits: readonly Edit[];
  /** Questions to which more than one old answer leads; none of them was taken. */
  readonly merged: readonly { readonly criterion: string; readonly instance: string | null }[];
}

/** The assessment must be one that `editions.from` admits; whether `editions.to` admits the outcome is for whoever reads it. */
export function planMigration(assessment: Assessment, editions: Editions, epitaphs: Epitaphs): PlannedMigration {
  const { to } = editions;
  const holders = holdersOf(assessment).map((holder) => ({ ...holder, crowded: claimedTwice(holder, editions) }));
  const planned = holders.flatMap((holder) => planHolder(holder, editions, epitaphs));
  return {
    merged: holders.flatMap(({ crowded, instance }) => [...crowded].map((criterion) => ({ criterion, instance }))),
    moves: planned.flatMap(({ move, edits }) => (edits.length === 0 ? [] : [move])),
    edits: [{ kind: 'set', path: ['rubric'], to: `${to.id}@${to.version}` }, ...planned.flatMap(({ edits }) => edits)],
  };
}

/** A map of answers: that of the assessment, or of one of its instances. */
interface Holder {
  readonly path: Path;
  readonly instance: string | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

function holdersOf({ answers, instances }: Assessment): Holder[] {
  return [
    { path: ['answers'], instance: null, answers },
    ...instances.map(({ of, id, answers: own }, index) => ({
      path: ['instances', index, 'answers'],
      instance: `${of}/${id}`,
      answers: own,
    })),
  ];
}

interface Planned {
  readonly move: MovedAnswer;
  readonly edits: readonly Edit[];
}

/** Two answers to what is one question now: nobody but the agency can say which of them holds. */
function claimedTwice({ answers }: Holder, { migration }: Editions): ReadonlySet<string> {
  const seen = new Set<string>();
  const goals = Object.keys(answers).flatMap((id) => {
    const { asksAgain, to } = ruleFor(id, migration);
    return asksAgain ? [] : to;
  });
  return new Set(goals.filter((goal) => seen.has(goal) || !seen.add(goal)));
}

function planHolder(
  { path, instance, answers, crowded }: Holder & { readonly crowded: ReadonlySet<string> },
  { from, to, migration }: Editions,
  epitaphs: Epitaphs,
): Planned[] {
  const titles = from === null ? new Map<string, Text>() : titlesOf(from);
  const asked = requirementsOf(to);
  return Object.entries(answers).map(([id, answer]) => {
    const rule = ruleFor(id, migration);
    const goals = rule.to.filter((goal) => !crowded.has(goal));
    const head = { criterion: id, title: titles.get(id) ?? null, instance, because: rule.because };
    return planAnswer({ path: [...path, id], answer, rule, goals, head }, asked, epitaphs);
  });
}

interface OneAnswer {
  readonly path: Path;
  readonly answer: Answer;
  readonly rule: MoveRule;
  /** New ids under which this answer can stand. */
  readonly goals: readonly string[];
  readonly head: Pick<MovedAnswer, 'criterion' | 'title' | 'instance' | 'because'>;
}

function planAnswer(one: OneAnswer, asked: Requirements, epitaphs: Epitaphs): Planned {
  const { path, answer, rule, goals, head } = one;
  const requirements = movedRequirements(answer.evidence, rule);
  const draft = { ...head, to: goals, why: null, requirements };
  const carried = carryValues(
    answer,
    rule,
    epitaphs.state({ ...draft, kind: kindOf(goals, head.criterion), values: [] }),
  );
  const why = whyAgain(rule, goals, carried.isLost);
  if (rule.to.length === 0 || why !== null) {
    const kind = rule.to.length === 0 ? ('dropped' as const) : ('ask-again' as const);
    const lost = carried.values.filter(({ to }) => to === null);
    const move: MovedAnswer = {
      ...draft,
      kind,
      why,
      to: rule.to,
      values: kind === 'dropped' ? [] : lost,
      requirements: [],
    };
    return { move, edits: [{ kind: 'remove', path, keep: epitaphs.answer(move) }] };
  }
  const move: MovedAnswer = { ...draft, kind: kindOf(goals, head.criterion), values: carried.values };
  const editsFor = (goal: string, keep?: readonly string[]): Edit[] => [
    ...carried.edits,
    ...carryEvidence(answer.evidence, rule, askingFor(goal, goals, asked), keep),
  ];
  return {
    move,
    edits: answerEdits(one, (goal, isFirst) => editsFor(goal, isFirst ? epitaphs.requirement(move) : undefined)),
  };
}

/** The answer moves to the first of its new ids; a copy of it stands under each of the others. */
function answerEdits(
  { path, goals, head }: OneAnswer,
  editsFor: (goal: string, isFirst: boolean) => readonly Edit[],
): Edit[] {
  const [first, ...others] = goals;
  if (first === undefined) return [];
  return [
    ...(first === head.criterion ? [] : [{ kind: 'rename', path, to: first } as const]),
    ...editsFor(first, true).map((edit) => ({ ...edit, path: [...path, ...edit.path] })),
    ...others.map((goal) => ({ kind: 'copy', path, to: goal, edits: editsFor(goal, false) }) as const),
  ];
}

function kindOf(goals: readonly string[], id: string): MovedAnswer['kind'] {
  if (goals.length > 1) return 'split';
  return goals[0] === id ? 'kept' : 'renamed';
}

/** Null where the answer goes on, or is asked no more. */
function whyAgain(rule: MoveRule, goals: readonly string[], isLost: boolean): AskAgainReason | null {
  if (rule.to.length === 0) return null;
  if (rule.asksAgain) return 'changed';
  if (goals.length === 0) return 'merged';
  return isLost ? 'no-counterpart' : null;
}

type Requirements = ReadonlyMap<string, ReadonlySet<string>>;

function requirementsOf(rubric: Rubric): Requirements {
  return new Map(
    criteriaOf(rubric).map(({ criterion }) => [criterion.id, new Set(criterion.evidence.map(({ id }) => id))]),
  );
}

function askingFor(
  goal: string,
  goals: readonly string[],
  asked: Requirements,
): { here: ReadonlySet<string>; elsewhere: ReadonlySet<string> } {
  const others = goals.filter((other) => other !== goal);
  return {
    here: asked.get(goal) ?? new Set(),
    elsewhere: new Set(others.flatMap((other) => [...(asked.get(other) ?? [])])),
  };
}

function titlesOf(rubric: Rubric): ReadonlyMap<string, Text> {
  return new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion.title]));
}
