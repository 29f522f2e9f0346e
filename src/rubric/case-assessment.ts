/** A golden case as the assessment it stands for, and the way back from there to what the case says. */
import type { Answer, Assessment, Instance } from '../model/assessment.ts';
import type { Case, CaseInstance } from '../model/cases.ts';
import type { Dimension, Rubric } from '../model/rubric.ts';
import { dimensionsOf } from '../model/rubric-tree.ts';
import type { Path } from '../document/fault.ts';
import { spreadAnswers, type SpreadAnswer } from './spread-answers.ts';

export interface CaseAssessment {
  readonly assessment: Assessment;
  /** A path of the assessment → the path below the case where that was said. */
  readonly placeOf: (path: Path) => Path;
}

export function caseAssessment(golden: Case, rubric: Rubric): CaseAssessment {
  const asked = rubric.dimensions.filter(({ per }) => per === undefined);
  const spread = spreadAnswers(golden, asked);
  const spreads = golden.instances.map((instance) => spreadAnswers(instance, askedOf(instance, rubric)));
  const { id, target, states } = golden;
  const assessment: Assessment = {
    kind: 'assessment',
    schema: 1,
    agency: 'case',
    rubric: `${rubric.id}@${rubric.version}`,
    period: id,
    ...(target !== undefined && { target }),
    states,
    instances: golden.instances.map((instance, index) => asInstance(instance, spreads[index])),
    answers: answersIn(spread),
  };
  return { assessment, placeOf: (path) => placeIn(path, spread, spreads) };
}

/** The dimensions that are answered for each instance of its kind. */
function askedOf({ of }: CaseInstance, rubric: Rubric): Dimension[] {
  return dimensionsOf(rubric).filter(({ per }) => per?.kind === of);
}

function asInstance({ of, id, title, weight }: CaseInstance, spread: Spread): Instance {
  return { of, id, ...(title !== undefined && { title }), weight, answers: answersIn(spread) };
}

type Spread = ReadonlyMap<string, SpreadAnswer> | undefined;

function answersIn(spread: Spread = new Map()): Record<string, Answer> {
  return Object.fromEntries(Array.from(spread, ([id, { answer }]) => [id, answer]));
}

function placeIn(path: Path, spread: Spread, spreads: readonly Spread[]): Path {
  const above = isInInstance(path) ? path.slice(0, 2) : [];
  const [key, id, ...rest] = path.slice(above.length);
  const answers = isInInstance(path) ? spreads[Number(path[1])] : spread;
  const from = key === 'answers' ? answers?.get(String(id))?.from : undefined;
  return from === undefined ? path : [...above, ...from, ...rest];
}

/** `instances.0.answers` and what is below it: nothing else of an assessment has answers inside a list. */
export function isInInstance(path: Path): boolean {
  return path[2] === 'answers';
}
