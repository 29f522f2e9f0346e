/**
 * An independent reading of SCORING.md: slow, plain, in fractions of another library, and without a line of the engine.
 * Where the engine and this disagree, one of them is wrong, or SCORING.md does not say which.
 */
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import { VIEWS, type View } from '../../../src/model/view.ts';
import { groupsOf, type Group } from './index-figures.ts';
import { leavesOf, nodesOf, type Node } from './node.ts';
import { statesOf, type State } from './state-figures.ts';
import { distributionOf } from './tree.ts';
import { unfold } from './unfold.ts';
import { isGiven, NOT_GIVEN, scoreWith, viewSource, type Figures, type Scored } from './views.ts';
import type { Judging, World } from './world.ts';

type Views = Readonly<Record<View, Figures | null>>;

export interface NodeFigures extends Figures {
  readonly views: Views;
  readonly distribution?: Readonly<Record<string, number>> | undefined;
}

export interface Expected extends Figures {
  readonly views: Views;
  readonly nodes: Readonly<Record<string, NodeFigures>>;
  readonly indices: readonly { readonly id: string; readonly groups: readonly Group[] }[];
  readonly states: readonly State[];
}

/** Every figure of an assessment, of a rubric as it is written, seen in `view`. */
export function oracle(rubric: Rubric, assessment: Assessment, judging: Judging, view: View): Expected {
  const top = unfold(rubric, assessment);
  const all = nodesOf(top);
  const world: World = {
    rubric,
    top,
    byId: new Map(all.map((node) => [node.id, node])),
    judging,
    target: assessment.target,
  };
  const answers = leavesOf(top).flatMap(({ answer, criterion }) =>
    criterion['answer-of'] === undefined && answer !== undefined ? [answer] : [],
  );
  const inView = (of: View): Scored | null => (isGiven(of, answers) ? scoreWith(viewSource(of, rubric), world) : null);
  const scored = new Map(VIEWS.map((of) => [of, inView(of)]));
  const result = scored.get(view) ?? NOT_GIVEN;
  const viewsOf = (figures: (of: Scored) => Figures): Views =>
    Object.fromEntries(
      Array.from(scored, ([of, found]) => [of, found === null ? null : figures(found)]),
    ) as unknown as Views;
  const describe = (node: Node): NodeFigures => ({
    ...result.figures(node),
    views: viewsOf(({ figures }) => figures(node)),
    ...distributionIn(node, result, rubric),
  });
  return {
    ...result.total,
    views: viewsOf(({ total }) => total),
    nodes: Object.fromEntries(all.map((node) => [node.id, describe(node)])),
    indices: rubric.indices.map((rule) => ({
      id: rule.id,
      groups: groupsOf(rule, world, viewSource(view, rubric), result.tree !== null),
    })),
    states: statesOf([...rubric.states, ...assessment.states], world, result),
  };
}

function distributionIn(node: Node, { tree }: Scored, { scoring }: Rubric): Pick<NodeFigures, 'distribution'> {
  if (node.kind === 'criterion' || (node.rules.rollup ?? scoring.rollup) !== 'distribution') return {};
  return { distribution: tree === null ? {} : distributionOf(tree, node.children) };
}
