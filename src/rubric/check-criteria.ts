/** Each criterion of a rubric: exactly one kind of answer, within its scale, and references that lead somewhere. */
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { Criterion, Options } from '../model/criterion.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scale } from '../model/scale.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import { longOption } from '../model/short-forms.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearestAmong } from '../document/nearest.ts';
import { answerRange } from './answer-range.ts';
import { checkCheckList } from './check-check-list.ts';
import { checkRequirements } from './check-requirements.ts';
import { contradiction } from './contradiction.ts';
import { nodePlaces } from './node-places.ts';

export function checkCriteria(rubric: Rubric): Fault[] {
  const known: Known = {
    sources: knownIds(rubric.sources.flatMap(({ id }) => id ?? [])),
    sets: knownIds(Object.keys(rubric['answer-sets'])),
  };
  return [
    ...Object.entries(rubric['answer-sets']).flatMap(([id, options]) => checkOptions(options, ['answer-sets', id])),
    ...nodePlaces(rubric).criteria.flatMap(({ node, path }) => [
      ...checkCriterion(node, path, rubric),
      ...checkAnswers(node, path, known.sets),
      ...checkSources(node, path, known.sources),
    ]),
  ];
}

/** What criteria may name. */
interface Known {
  readonly sources: KnownIds;
  readonly sets: KnownIds;
}

interface KnownIds {
  readonly ids: ReadonlySet<string>;
  readonly suggest: (id: string) => string | undefined;
}

function knownIds(ids: readonly string[]): KnownIds {
  return { ids: new Set(ids), suggest: nearestAmong(ids) };
}

function checkCriterion(criterion: Criterion, path: Path, rubric: Rubric): Fault[] {
  const scale = criterion.scale ?? rubric.scale;
  return [
    ...checkAnswerKind(criterion, path),
    ...(criterion.scale === undefined || scale.min < scale.max
      ? []
      : [{ code: 'scale-empty', path: [...path, 'scale'], params: { ...scale } } satisfies Fault]),
    ...checkDescriptors(criterion, scale, path),
    ...checkNumber(criterion, path),
    ...checkOptionRange(criterion, path),
    ...checkOptionSpread(criterion, path, rubric),
    ...checkCheckList(criterion, path),
    ...checkRequirements(criterion, answerRange(criterion, rubric), path),
  ];
}

/** Whoever counts another one's answer needs no kind of its own; what it may have is checked with its link. */
function checkAnswerKind({ id, levels, answers, number, checks, 'answer-of': source }: Criterion, path: Path): Fault[] {
  const kinds = [levels, answers, number, checks].filter((kind) => kind !== undefined);
  if (kinds.length === 1 || source !== undefined) return [];
  return [{ code: kinds.length === 0 ? 'criterion-without-answers' : 'several-answer-kinds', path, params: { id } }];
}

function checkDescriptors({ levels }: Criterion, scale: Scale, path: Path): Fault[] {
  return Object.keys(levels ?? {}).flatMap((level) => checkLevelKey(level, scale, [...path, 'levels', level]));
}

/** `01` would be a second spelling of 1, which scoring would not find. */
function checkLevelKey(level: string, { min, max }: Scale, path: Path): Fault[] {
  const isPlain = String(Number(level)) === level;
  if (!isPlain) return [{ code: 'bad-format', path, atKey: true, params: { found: level, format: 'whole-number' } }];
  const isInside = Number(level) >= min && Number(level) <= max;
  return isInside ? [] : [{ code: 'level-outside-scale', path, atKey: true, params: { level, min, max } }];
}

/** A part of a whole is rarely a whole number of the scale. */
function checkNumber({ number }: Criterion, path: Path): Fault[] {
  const isBoth = number?.ratio === true && number.whole;
  return isBoth ? [contradiction([...path, 'number', 'ratio'], 'ratio', 'whole')] : [];
}

function checkAnswers({ answers }: Criterion, path: Path, sets: KnownIds): Fault[] {
  if (answers === undefined) return [];
  const here = [...path, 'answers'];
  if (typeof answers !== 'string') return checkOptions(answers, here);
  if (sets.ids.has(answers)) return [];
  return [{ code: 'unknown-answer-set', path: here, params: { id: answers }, suggestion: sets.suggest(answers) }];
}

/** With a scale of its own, a criterion's options lie within it; without one they are the scale. */
function checkOptionRange({ answers, scale }: Criterion, path: Path): Fault[] {
  if (scale === undefined || answers === undefined || typeof answers === 'string') return [];
  return Object.entries(answers).flatMap(([id, option]): Fault[] => {
    const { value } = longOption(option);
    const isInside = value >= scale.min && value <= scale.max;
    const params = { found: value, ...scale };
    return isInside ? [] : [{ code: 'answer-outside-scale', path: [...path, 'answers', id], params }];
  });
}

/** Options that are all worth the same have no worst and no best, so nothing can be carried from them to a scale. */
function checkOptionSpread(criterion: Criterion, path: Path, rubric: Rubric): Fault[] {
  if (!rubric.scoring.normalise || criterion.scale !== undefined || criterion.worth !== undefined) return [];
  const options = Object.values(optionsOf(criterion, rubric) ?? {});
  const values = options.map((option) => (typeof option === 'number' ? option : option.value));
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return values.length === 0 || min < max
    ? []
    : [{ code: 'scale-empty', path: [...path, 'answers'], params: { min, max } }];
}

function checkOptions(options: Options, path: Path): Fault[] {
  const ids = Object.keys(options);
  if (ids.length === 0) return [{ code: 'too-short', path, params: { limit: 1 } }];
  const reserved = ids.filter((id) => id === NOT_APPLICABLE || id === DONT_KNOW);
  return reserved.map((id) => ({ code: 'reserved-id', path: [...path, id], atKey: true, params: { found: id } }));
}

function checkSources({ basis }: Criterion, path: Path, { ids, suggest }: KnownIds): Fault[] {
  return (basis?.sources ?? []).flatMap((id, index): Fault[] => {
    const here = [...path, 'basis', 'sources', index];
    return ids.has(id) ? [] : [{ code: 'unknown-source', path: here, params: { id }, suggestion: suggest(id) }];
  });
}
