/** The values of one answer, carried to the answers of the new edition. */
import type { Answer, AnswerValue } from '../model/assessment.ts';
import type { MovedAnswer } from '../model/migrated.ts';
import { ownValue } from '../model/own-value.ts';
import type { Edit } from '../document/edits.ts';
import type { Path } from '../document/fault.ts';
import type { MoveRule } from './migrate-rules.ts';

export interface CarriedValues {
  /** With paths that start at the answer. */
  readonly edits: readonly Edit[];
  readonly values: MovedAnswer['values'];
  /** Whether a claim or an appraisal says what none of the new answers says. */
  readonly isLost: boolean;
}

/** `keep` are the sentences that stay with a value of a further state that has no counterpart. */
export function carryValues(answer: Answer, { answers }: MoveRule, keep: readonly string[]): CarriedValues {
  const carried = valuesOf(answer).map(({ path, value }) => carry(path, value, answers, keep));
  return {
    edits: carried.flatMap(({ edits }) => edits),
    values: carried.flatMap(({ said }) => said),
    isLost: carried.some(({ path, isLost }) => isLost && path.length === 1),
  };
}

interface Placed {
  readonly path: Path;
  readonly value: AnswerValue;
}

function valuesOf({ claimed, appraised, states = {} }: Answer): Placed[] {
  return [
    ...(claimed === undefined ? [] : [{ path: ['claimed'], value: claimed }]),
    ...(appraised === undefined ? [] : [{ path: ['appraised'], value: appraised }]),
    ...Object.entries(states).map(([id, value]) => ({ path: ['states', id], value })),
  ];
}

interface Carried {
  readonly path: Path;
  readonly edits: readonly Edit[];
  readonly said: MovedAnswer['values'];
  readonly isLost: boolean;
}

function carry(path: Path, value: AnswerValue, answers: MoveRule['answers'], keep: readonly string[]): Carried {
  const key = path.join('.');
  if (Array.isArray(value)) return carryItems(path, value, answers);
  const to = counterpart(value, answers);
  if (to === undefined) return { path, edits: [], said: [], isLost: false };
  if (to === null) {
    return { path, edits: [{ kind: 'remove', path, keep }], said: [{ key, from: value, to }], isLost: true };
  }
  return { path, edits: [{ kind: 'set', path, to }], said: [{ key, from: value, to }], isLost: false };
}

/** Items one by one, so that those that stay keep their place and their comments; an item that is asked no more goes. */
function carryItems(path: Path, items: readonly string[], answers: MoveRule['answers']): Carried {
  const seen = new Set<AnswerValue>();
  const carried = items.map((item) => {
    const to = counterpart(item, answers);
    const goals = to === undefined ? [item] : to === null ? [] : Array.isArray(to) ? to : [String(to)];
    return goals.filter((goal) => !seen.has(goal) && seen.add(goal) !== undefined);
  });
  const edits = carried.flatMap((goals, index): Edit[] => {
    const [first, ...more] = goals;
    const here = [...path, index];
    return [
      ...(first === undefined ? [{ kind: 'remove', path: here } as const] : []),
      ...(first !== undefined && first !== items[index] ? [{ kind: 'set', path: here, to: first } as const] : []),
      ...more.map((to) => ({ kind: 'insert', path: [...path, index + 1], to }) as const),
    ];
  });
  const said = edits.length === 0 ? [] : [{ key: path.join('.'), from: [...items], to: carried.flat() }];
  return { path, edits, said, isLost: false };
}

/** Undefined where the migration says nothing of this value, or gives the same; null where there is no counterpart. */
function counterpart(value: number | string, answers: MoveRule['answers']): AnswerValue | null | undefined {
  const to = ownValue(answers, String(value));
  if (to === value || to === undefined) return undefined;
  return Array.isArray(to) ? to.map(String) : to;
}
