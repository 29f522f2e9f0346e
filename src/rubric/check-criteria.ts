/** Each criterion of a rubric: exactly one kind of answer, within its scale, and references that lead somewhere. */
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { Criterion, Dimension, Options, Rubric, Scale } from '../model/rubric.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';

export function checkCriteria(rubric: Rubric): Fault[] {
  const answerSets = Object.entries(rubric['answer-sets']).flatMap(([id, options]) =>
    checkOptions(options, ['answer-sets', id]),
  );
  return [
    ...answerSets,
    ...rubric.dimensions.flatMap((dimension, index) => checkBelow(dimension, ['dimensions', index], rubric)),
  ];
}

function checkBelow(dimension: Dimension, path: Path, rubric: Rubric): Fault[] {
  return [
    ...(dimension.criteria ?? []).flatMap((criterion, index) =>
      checkCriterion(criterion, [...path, 'criteria', index], rubric),
    ),
    ...(dimension.dimensions ?? []).flatMap((child, index) =>
      checkBelow(child, [...path, 'dimensions', index], rubric),
    ),
  ];
}

function checkCriterion(criterion: Criterion, path: Path, rubric: Rubric): Fault[] {
  const scale = criterion.scale ?? rubric.scale;
  return [
    ...checkAnswerKind(criterion, path),
    ...(criterion.scale === undefined || scale.min < scale.max
      ? []
      : [{ code: 'scale-empty', path: [...path, 'scale'], params: { ...scale } } satisfies Fault]),
    ...checkDescriptors(criterion, scale, path),
    ...checkAnswers(criterion, path, rubric),
    ...checkOptionRange(criterion, path),
    ...checkRequirements(criterion, path),
    ...checkFromLevels(criterion, answerRange(criterion, rubric), path),
    ...checkSources(criterion, path, rubric),
  ];
}

function checkAnswerKind({ id, levels, answers, number }: Criterion, path: Path): Fault[] {
  const kinds = [levels, answers, number].filter((kind) => kind !== undefined);
  if (kinds.length === 1) return [];
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

function checkAnswers({ answers }: Criterion, path: Path, rubric: Rubric): Fault[] {
  if (answers === undefined) return [];
  const here = [...path, 'answers'];
  if (typeof answers !== 'string') return checkOptions(answers, here);
  const known = Object.keys(rubric['answer-sets']);
  return known.includes(answers)
    ? []
    : [{ code: 'unknown-answer-set', path: here, params: { id: answers }, suggestion: nearest(answers, known) }];
}

/** With a scale of its own, a criterion's options lie within it; without one they are the scale. */
function checkOptionRange({ answers, scale }: Criterion, path: Path): Fault[] {
  if (scale === undefined || answers === undefined || typeof answers === 'string') return [];
  return Object.entries(answers).flatMap(([id, option]): Fault[] => {
    const value = typeof option === 'number' ? option : option.value;
    const isInside = value >= scale.min && value <= scale.max;
    const params = { found: value, ...scale };
    return isInside ? [] : [{ code: 'answer-outside-scale', path: [...path, 'answers', id], params }];
  });
}

function checkOptions(options: Options, path: Path): Fault[] {
  const reserved = Object.keys(options).filter((id) => id === NOT_APPLICABLE || id === DONT_KNOW);
  const faults: Fault[] = reserved.map((id) => ({
    code: 'reserved-id',
    path: [...path, id],
    atKey: true,
    params: { found: id },
  }));
  return Object.keys(options).length === 0 ? [{ code: 'too-short', path, params: { limit: 1 } }] : faults;
}

function checkRequirements({ evidence }: Criterion, path: Path): Fault[] {
  return evidence.flatMap(({ id }, index) => {
    const isRepeated = evidence.findIndex((other) => other.id === id) < index;
    return isRepeated
      ? [{ code: 'duplicate-id', path: [...path, 'evidence', index, 'id'], params: { id, other: id } } satisfies Fault]
      : [];
  });
}

/** Evidence asked from a level above the best answer is never asked. */
function checkFromLevels({ evidence }: Criterion, { min, max }: Scale, path: Path): Fault[] {
  return evidence.flatMap(({ 'from-level': level }, index): Fault[] => {
    const isInside = level >= min && level <= max;
    return isInside
      ? []
      : [
          {
            code: 'level-outside-scale',
            path: [...path, 'evidence', index, 'from-level'],
            params: { level, min, max },
          },
        ];
  });
}

function answerRange(criterion: Criterion, rubric: Rubric): Scale {
  const options = optionsOf(criterion, rubric);
  const values = Object.values(options ?? {}).map((option) => (typeof option === 'number' ? option : option.value));
  return values.length === 0
    ? (criterion.scale ?? rubric.scale)
    : { min: Math.min(...values), max: Math.max(...values) };
}

function checkSources({ basis }: Criterion, path: Path, { sources }: Rubric): Fault[] {
  const known = sources.flatMap(({ id }) => id ?? []);
  return (basis?.sources ?? []).flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            code: 'unknown-source',
            path: [...path, 'basis', 'sources', index],
            params: { id },
            suggestion: nearest(id, known),
          } satisfies Fault,
        ],
  );
}
