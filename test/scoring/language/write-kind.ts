/** Writes down how a drawn criterion is answered, with every answer that can be given to it. */
import type { CriterionDrawn, KindDrawn } from './draw-tree.ts';
import type { Plain, Scale } from './drawing.ts';
import { along, ANSWER_SETS, CONFIDENCE, type Draft, type Given, type Placed } from './write-draft.ts';

export interface Kind {
  readonly plain: Plain;
  readonly values: readonly Given[];
  readonly options: readonly string[];
  /** Over which a worth is laid. */
  readonly range: Scale;
  /** Where evidence may begin to be asked for. */
  readonly starts: readonly number[];
}

export function writeKind({ kind }: CriterionDrawn, common: Scale): Kind {
  const scale = kind.scale ?? common;
  const own = kind.scale === undefined ? {} : { scale: kind.scale };
  const grid = [0, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1].map((share) => along(scale, share));
  const whole = Array.from({ length: scale.max - scale.min + 1 }, (_unused, at) => scale.min + at);
  const number = { options: [], range: scale, starts: grid };
  switch (kind.kind) {
    case 'number':
      return { ...number, plain: { number: { whole: kind.whole }, ...own }, values: kind.whole ? whole : grid };
    case 'ratio': {
      const values = ['0/7', '1/4', '1/3', '3 / 5', '2.5/5', '9/9'];
      return { ...number, plain: { number: { ratio: true }, ...own }, values };
    }
    case 'checks':
      return writeChecks(kind, scale, own);
    case 'set': {
      const id = kind.pick % 2 === 0 ? 'rating' : 'points';
      return { ...optionsKind(ANSWER_SETS[id]), plain: { answers: id } };
    }
    case 'options':
      return writeOptions(kind, scale, own);
    default:
      return {
        ...number,
        plain: { levels: { [Math.max(scale.max, 0)]: 'Best' }, ...own },
        values: whole,
        starts: whole,
      };
  }
}

/** Counts the answer of another criterion once more, or something else of it. */
export function writeLink(source: Placed, { kind }: CriterionDrawn, { drawn }: Draft): Kind {
  const isThere: Record<string, boolean> = {
    answer: !source.isFuzzy,
    confidence: drawn.hasConfidence,
    extent: drawn.scoring.extent,
    evidence: source.requirements.length > 0,
  };
  const reads = [kind.reads, 'answer', 'extent', 'confidence'].find((wanted) => isThere[wanted]) ?? 'answer';
  const plain: Plain = { 'answer-of': source.id };
  if (reads !== 'answer') {
    const range = reads === 'confidence' ? CONFIDENCE : { min: 0, max: 1 };
    return { plain: { ...plain, reads }, values: [], options: [], range, starts: [] };
  }
  const { options } = source;
  if (options.length === 0 || !kind.hasOwn)
    return { plain, values: [], options, range: { min: 0, max: 5 }, starts: [] };
  const values = options.map((_id, at) => kind.values[at % kind.values.length] ?? 0);
  const isFlat = new Set(values).size === 1 || values.every((value) => value <= 0);
  const answers = Object.fromEntries(options.map((id, at) => [id, (values[at] ?? 0) + (isFlat ? at : 0)]));
  return { ...optionsKind(answers), plain: { ...plain, answers }, values: [] };
}

function writeOptions({ values, scale: drawnScale }: KindDrawn, scale: Scale, own: Plain): Kind {
  const isFlat = new Set(values).size === 1 || values.every((value) => value <= 0);
  const worths = isFlat ? [...values, Math.max(...values) + 2] : values;
  const isInside = drawnScale !== undefined && worths.every((value) => value >= scale.min && value <= scale.max);
  const options = Object.fromEntries(worths.map((value, at) => [`o${at}`, value]));
  const written = Object.entries(options).map(([id, value], at) => [id, at % 2 === 0 ? value : { value }]);
  return { ...optionsKind(options), plain: { answers: Object.fromEntries(written) as Plain, ...(isInside && own) } };
}

function optionsKind(options: Readonly<Record<string, number>>): Omit<Kind, 'plain'> {
  const [ids, worths] = [Object.keys(options), Object.values(options)];
  const range = { min: Math.min(...worths), max: Math.max(...worths) };
  return { values: ids, options: ids, range, starts: worths };
}

function writeChecks({ combine, values }: KindDrawn, scale: Scale, own: Plain): Kind {
  const isShare = combine === 'share';
  // One of them is worth something, and in a share none takes away.
  const worths = values.map((value, at) => (at === 0 ? 1 : isShare ? Math.abs(value) : value));
  const items = worths.map((worth, at) => [`c${at}`, worth === 1 ? 'Item' : { title: 'Item', worth }] as const);
  const isHeld = isShare || 'scale' in own;
  const gains = worths.filter((worth) => worth > 0);
  const most = gains.reduce((sum, worth) => sum + worth, 0);
  return {
    plain: { checks: { combine, items: Object.fromEntries(items) }, ...own },
    values: subsets(items.map(([id]) => id)),
    options: [],
    range: isHeld ? scale : { min: 0, max: Math.max(1, most) },
    starts: isHeld ? [scale.min, along(scale, 0.5), scale.max] : [0, ...gains],
  };
}

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((sets, id) => sets.concat(sets.map((set) => set.concat(id))), [[]]);
}
