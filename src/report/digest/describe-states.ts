/** Further states of the answers, set against the view that is shown: what a target asks, what was verified. */
import type { AssessmentResult, StateNode, StateResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { dimensionsOf } from '../../model/rubric-tree.ts';
import { inLocale } from '../../model/text.ts';
import { coverageText, nodeScoreText, type Reader } from './reader.ts';

export interface StateLine extends StateFigures {
  readonly id: string;
  readonly title: string;
  readonly by: string | null;
  readonly byText: string;
  readonly coverageText: string;
  readonly hasPriorities: boolean;
  /** By the id of a dimension or criterion. */
  readonly nodes: ReadonlyMap<string, StateFigures>;
}

export interface StateFigures {
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  readonly levelText: string;
  readonly gap: number | null;
  readonly gapText: string;
  readonly priority: number | null;
  readonly priorityText: string;
}

export function describeStates({ states }: AssessmentResult, rubric: Rubric, reader: Reader): StateLine[] {
  const dimensions = new Map(dimensionsOf(rubric).map((dimension) => [dimension.id, dimension]));
  return states.map((state) => ({
    id: state.id,
    title: inLocale(state.title, reader.locale),
    by: state.by ?? null,
    byText: state.by === undefined ? '' : reader.figures.date(state.by),
    coverageText: coverageText(state.coverage, rubric, reader),
    hasPriorities: hasPriorities(state),
    ...figuresOf(state, rubric, reader),
    nodes: new Map(
      Object.entries(state.nodes).map(([id, node]) => [id, figuresOf(node, rubric, reader, dimensions.get(id))]),
    ),
  }));
}

function hasPriorities({ priority, nodes }: StateResult): boolean {
  return priority !== null || Object.values(nodes).some((node) => node.priority !== null);
}

function figuresOf(
  { score, reason, level, gap, priority }: StateNode,
  rubric: Rubric,
  reader: Reader,
  dimension?: Parameters<typeof nodeScoreText>[3],
): StateFigures {
  const { figures } = reader;
  return {
    score,
    scoreText: nodeScoreText({ score, reason }, rubric, reader, dimension),
    level,
    levelText: level === null ? '–' : figures.number(level),
    gap,
    gapText: gap === null ? '–' : figures.signed(gap),
    priority,
    priorityText: priority === null ? '–' : figures.number(priority),
  };
}
