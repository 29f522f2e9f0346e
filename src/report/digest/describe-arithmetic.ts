/**
 * How a score can be added up by hand: what each child brings, and the steps from there to the score. Figures have as many
 * decimals as it takes, four at most; the exact ones are added.
 */
import type { AssessmentResult } from '../../model/result.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import type { Rollup } from '../../model/rules.ts';
import { inLocale } from '../../model/text.ts';
import { nodeScoreText, scoreText, thresholdsOf, type Reader } from './reader.ts';
import { rollUpNode, type RollUpNode, type RollUpPart } from './roll-up-parts.ts';
import { isProportionalPart, rollUpSteps, type RollUpStep } from './roll-up-steps.ts';
import { digitsFor, MOST_DIGITS, write, type Digits, type Paper } from './sum-paper.ts';
import { stepLine, type StepLine } from './step-lines.ts';

/** A column of figures beside the children; the score stands in all of them. */
export type PartColumn = 'counted' | 'weight' | 'points' | 'possible' | 'counts';

export interface Arithmetic {
  readonly columns: readonly PartColumn[];
  readonly parts: readonly PartLine[];
  /** What the figures of a column come to; null where nothing is added up. */
  readonly totals: Readonly<Record<PartColumn, string>> | null;
  readonly steps: readonly StepLine[];
  /** The score as the reports show it, or the reason why there is none. */
  readonly result: string;
  /** What must be known of the figures, as whole sentences. */
  readonly remarks: readonly string[];
}

export interface PartLine {
  readonly id: string;
  readonly title: string;
  readonly score: string;
  readonly cells: Readonly<Record<PartColumn, string>>;
  readonly share: string;
}

/** `dimension` of null: the total. */
export function describeArithmetic(
  dimension: Dimension | null,
  assessment: AssessmentResult,
  rubric: Rubric,
  reader: Reader,
): Arithmetic {
  const self = dimension === null ? assessment : assessment.nodes[dimension.id];
  const score = self?.score ?? null;
  const node = rollUpNode(dimension, assessment, rubric);
  const steps = rollUpSteps(node, score, rubric.scale);
  const digits = digitsFor([...node.parts.flatMap(figuresOf), ...steps.flatMap(figuresIn)]);
  const paper: Paper = { node, reader, rubric, digits, thresholds: thresholdsOf(rubric, dimension ?? undefined) };
  const columns = columnsOf(node);
  const shown = self === undefined ? '' : resultText(self, dimension, rubric, reader);
  return {
    columns,
    parts: node.parts.map((part) => partLine(part, paper)),
    totals: steps.length === 0 || !SUMMED.has(node.rollup) ? null : totalsOf(paper),
    steps: steps.map((step) => stepLine(step, paper)),
    result: shown,
    remarks: remarksOf(node, digits, reader),
  };
}

function figuresOf({ counted, weight, best, added }: RollUpPart): number[] {
  return counted === null ? [] : [counted, weight * counted, weight * best, added ?? 0];
}

function figuresIn(step: RollUpStep): number[] {
  return [step.value, ...('before' in step ? [step.before] : []), ...('by' in step ? [step.by] : [])];
}

const WEIGHTED: ReadonlySet<Rollup> = new Set(['weighted-mean', 'weighted-sum']);
const SUMMED: ReadonlySet<Rollup> = new Set(['mean', 'weighted-mean', 'sum', 'weighted-sum', 'ratio']);
const COUNTING: ReadonlySet<Rollup> = new Set(['count', 'share']);

/** Points are what is added up; where nothing is, what stands in for an answer is shown by itself. */
function columnsOf(node: RollUpNode): PartColumn[] {
  const { rollup, parts } = node;
  const hasAdded = parts.some(({ added }) => added !== null);
  const isWeighted = WEIGHTED.has(rollup) || (rollup === 'ratio' && parts.some(({ weight }) => weight !== 1));
  const hasPoints = SUMMED.has(rollup);
  const hasStandIns = parts.some((part) => part.node.score === null && part.counted !== null);
  const hasPossible = rollup === 'ratio' || parts.some((part) => isProportionalPart(node, part));
  return [
    ...(hasStandIns && (isWeighted || !hasPoints) ? (['counted'] as const) : []),
    ...(isWeighted ? (['weight'] as const) : []),
    ...(COUNTING.has(rollup) ? (['counts'] as const) : []),
    ...(hasPoints || hasAdded ? (['points'] as const) : []),
    ...(hasPossible ? (['possible'] as const) : []),
  ];
}

function partLine(part: RollUpPart, paper: Paper): PartLine {
  const { reader, rubric } = paper;
  const { child, node } = part;
  const own = node.kind === 'dimension' ? (child as Dimension) : undefined;
  const thresholds = thresholdsOf(rubric, own);
  const score =
    node.score === null
      ? nodeScoreText(node, rubric, reader, own)
      : reader.figures.decimals(node.score, paper.digits.count, thresholds);
  return {
    id: child.id,
    title: inLocale(child.title, reader.locale),
    score,
    cells: part.added === null ? rolledCells(part, paper) : addedCells(part, paper),
    share: node.share === null ? '' : reader.figures.percent(node.share),
  };
}

const NOTHING = '–';

function rolledCells(part: RollUpPart, paper: Paper): PartLine['cells'] {
  const { node, reader } = paper;
  const { counted, weight, best } = part;
  const { labels } = reader.messages;
  const isLeftOut = counted === null;
  const isHigh = counted !== null && counted >= (node.rules['counts-from'] ?? 0);
  return {
    counted: isLeftOut ? NOTHING : write(counted, paper),
    weight: reader.figures.number(weight),
    counts: isLeftOut ? NOTHING : isHigh ? labels.yes : labels.no,
    points: isLeftOut ? NOTHING : write(weight * counted, paper),
    possible: isLeftOut ? NOTHING : write(weight * best, paper),
  };
}

/** A bonus or malus adds its score, held within its bounds. */
function addedCells({ counted, added }: RollUpPart, { reader, digits }: Paper): PartLine['cells'] {
  const sign = (added ?? 0) > 0 ? '+' : '';
  const points = counted === null ? NOTHING : sign + reader.figures.decimals(added ?? 0, digits.count);
  return { counted: '', weight: reader.messages.further.labels.added, counts: '', points, possible: '' };
}

function totalsOf(paper: Paper): Readonly<Record<PartColumn, string>> {
  const parts = paper.node.parts.filter(({ counted, added }) => counted !== null && added === null);
  const total = (measure: (part: RollUpPart) => number): number => parts.reduce((sum, part) => sum + measure(part), 0);
  return {
    counted: '',
    counts: '',
    weight: paper.reader.figures.number(total(({ weight }) => weight)),
    points: write(
      total(({ weight, counted }) => weight * (counted ?? 0)),
      paper,
    ),
    possible: write(
      total(({ weight, best }) => weight * best),
      paper,
    ),
  };
}

/** The score of the total, or of a dimension; the reason where there is none. */
function resultText(
  self: Parameters<typeof scoreText>[0],
  dimension: Dimension | null,
  rubric: Rubric,
  reader: Reader,
): string {
  return dimension === null ? scoreText(self, rubric, reader) : nodeScoreText(self, rubric, reader, dimension);
}

function remarksOf({ isEqualised }: RollUpNode, { isCut }: Digits, { messages, figures }: Reader): string[] {
  const { steps } = messages.further;
  return [
    ...(isEqualised ? [steps.equalised({ zero: figures.number(0) })] : []),
    ...(isCut ? [steps.cut({ digits: figures.number(MOST_DIGITS) })] : []),
  ];
}
