/** The dimensions of an agency: score, gap to each target, change since the earlier period. */
import type { Programme } from '../../model/programme.ts';
import type { AssessmentResult, NodeResult } from '../../model/result.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import { inLocale } from '../../model/text.ts';
import { coverageText, scoreText, type Reader } from './reader.ts';

export interface DimensionLine {
  readonly id: string;
  readonly title: string;
  /** 0 for the dimensions directly below the total. */
  readonly depth: number;
  readonly weight: number;
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  readonly coverageText: string;
  readonly range: { readonly min: number; readonly max: number };
  readonly views: {
    readonly claimed: number | null;
    readonly supported: number | null;
    readonly appraised: number | null;
  };
  /** One per target of the programme: points still missing in this dimension, 0 when it is there. */
  readonly gaps: readonly GapLine[];
  /** Present minus earlier; null when unknown or not comparable. */
  readonly change: number | null;
  readonly changeText: string;
}

export interface GapLine {
  readonly target: string;
  readonly level: number;
  readonly gap: number | null;
  readonly gapText: string;
}

export function describeDimensions(
  assessment: AssessmentResult,
  rubric: Rubric,
  programme: Programme | null,
  reader: Reader,
): DimensionLine[] {
  return rubric.dimensions.flatMap((dimension) => describe(dimension, 0, assessment, rubric, programme, reader));
}

function describe(
  dimension: Dimension,
  depth: number,
  assessment: AssessmentResult,
  rubric: Rubric,
  programme: Programme | null,
  reader: Reader,
): DimensionLine[] {
  const node = assessment.nodes[dimension.id];
  const below = (dimension.dimensions ?? []).flatMap((child) =>
    describe(child, depth + 1, assessment, rubric, programme, reader),
  );
  if (node === undefined) return below;
  const change = changeOf(dimension.id, node, assessment);
  const line: DimensionLine = {
    id: dimension.id,
    title: inLocale(dimension.title, reader.locale),
    depth,
    weight: dimension.weight,
    score: node.score,
    scoreText: scoreText(node, rubric, reader),
    level: node.level,
    coverageText: coverageText(node.coverage, rubric, reader),
    range: node.range,
    views: {
      claimed: node.views.claimed?.score ?? null,
      supported: node.views.supported?.score ?? null,
      appraised: node.views.appraised?.score ?? null,
    },
    gaps:
      programme?.rubric === rubric.id
        ? programme.targets.map(({ id, level }) => gapTo(id, level, node, rubric, reader))
        : [],
    change,
    changeText: change === null ? '' : reader.figures.signed(change),
  };
  return [line, ...below];
}

function gapTo(
  target: string,
  level: number,
  { score, range }: NodeResult,
  rubric: Rubric,
  { figures, messages }: Reader,
): GapLine {
  const from = rubric.levels.find((band) => band.level === level)?.from;
  // As the engine decides it: bands apply where the best score is the top of the scale.
  const isOnScale = range.max === rubric.scale.max;
  if (from === undefined || score === null || !isOnScale) return { target, level, gap: null, gapText: '' };
  const gap = Math.max(0, subtractDecimals(from, score));
  return { target, level, gap, gapText: gap === 0 ? messages.labels.noGap : figures.distance(gap) };
}

function changeOf(id: string, { score }: NodeResult, { previous }: AssessmentResult): number | null {
  const before = previous?.comparable === true ? previous.nodes[id] : null;
  return before === null || before === undefined || score === null ? null : subtractDecimals(score, before);
}
