/** An assessment against the rubric it answers: every answer must be one that the criterion admits. */
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type AnswerValue, type Assessment } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Criterion, Rubric } from '../model/rubric.ts';
import { criteriaOf, optionsOf } from '../model/rubric-tree.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest, nearestAmong } from '../document/nearest.ts';

const VALUE_KEYS = ['claimed', 'appraised'] as const;

export function checkAssessment(assessment: Pick<Assessment, 'answers'>, rubric: Rubric): Fault[] {
  const criteria = new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion]));
  const suggest = nearestAmong(criteria.keys());
  return Object.entries(assessment.answers).flatMap(([id, answer]) => {
    const criterion = criteria.get(id);
    const path = ['answers', id];
    if (criterion === undefined)
      return [
        { code: 'unknown-criterion', path, atKey: true, params: { id }, suggestion: suggest(id) } satisfies Fault,
      ];
    return [
      ...checkValues(answer, criterion, path, rubric),
      ...checkReason(answer, criterion, path),
      ...checkEvidence(answer, criterion, path),
    ];
  });
}

function checkValues(answer: Answer, criterion: Criterion, path: Path, rubric: Rubric): Fault[] {
  return VALUE_KEYS.flatMap((key) => {
    const value = answer[key];
    if (value === undefined || value === DONT_KNOW) return [];
    const here = [...path, key];
    if (value === NOT_APPLICABLE)
      return criterion['not-applicable'].allowed
        ? []
        : [{ code: 'not-applicable-not-allowed', path: here, params: { id: criterion.id } } satisfies Fault];
    return checkValue(value, criterion, here, rubric);
  });
}

function checkValue(value: AnswerValue, criterion: Criterion, path: Path, rubric: Rubric): Fault[] {
  const { answers } = criterion;
  if (answers !== undefined) {
    const known = Object.keys(optionsOf(criterion, rubric) ?? {});
    if (known.includes(String(value))) return [];
    return [
      {
        code: 'answer-not-an-option',
        path,
        params: { found: value, allowed: known.join(', ') },
        suggestion: nearest(String(value), known),
      },
    ];
  }
  const { min, max } = criterion.scale ?? rubric.scale;
  const wantsWhole = criterion.levels !== undefined || criterion.number?.whole === true;
  if (typeof value !== 'number' || !Number.isFinite(value) || (wantsWhole && !Number.isInteger(value))) {
    return [
      {
        code: wantsWhole ? 'answer-not-a-level' : 'answer-not-a-number',
        path,
        params: { found: value, min, max },
        suggestion: meantFor(value, String(path.at(-1))),
      },
    ];
  }
  return value < min || value > max ? [{ code: 'answer-outside-scale', path, params: { found: value, min, max } }] : [];
}

/** A number in quotes is a text; otherwise one of the two words may have been misspelt. */
function meantFor(value: AnswerValue, key: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? `${key}: ${Number(value)}` : nearest(value, [NOT_APPLICABLE, DONT_KNOW]);
}

/** A question taken off the exam needs a reason where the rubric says so. */
function checkReason(answer: Answer, criterion: Criterion, path: Path): Fault[] {
  const isExcused = VALUE_KEYS.some((key) => answer[key] === NOT_APPLICABLE);
  const { allowed, 'reason-required': needsReason } = criterion['not-applicable'];
  const hasReason = (answer.reason ?? '').trim() !== '';
  return isExcused && allowed && needsReason && !hasReason
    ? [{ code: 'not-applicable-without-reason', path, atKey: true, params: { id: criterion.id } }]
    : [];
}

function checkEvidence({ evidence }: Answer, criterion: Criterion, path: Path): Fault[] {
  const known = criterion.evidence.map(({ id }) => id);
  return evidence.flatMap((piece, index) => {
    const here = [...path, 'evidence', index];
    return [
      ...checkSubstance(piece, here),
      ...checkRequirement(piece, known, here),
      ...checkDates(piece, here),
      ...checkFile(piece, here),
    ];
  });
}

/** A piece that names nothing could never be looked up, and must not support a claim. */
function checkSubstance({ document, title, link, measurement, file }: Evidence, path: Path): Fault[] {
  const isNamed = [document, title, link, measurement, file].some((part) => part !== undefined);
  return isNamed ? [] : [{ code: 'evidence-empty', path }];
}

function checkRequirement({ requirement }: Evidence, known: readonly string[], path: Path): Fault[] {
  if (requirement === undefined || known.includes(requirement)) return [];
  const params = { id: requirement, allowed: known.join(', ') };
  return [
    { code: 'unknown-requirement', path: [...path, 'requirement'], params, suggestion: nearest(requirement, known) },
  ];
}

function checkDates({ effective, 'valid-until': until }: Evidence, path: Path): Fault[] {
  const isReversed = effective !== undefined && until !== undefined && until < effective;
  return isReversed
    ? [{ code: 'evidence-dates-reversed', path: [...path, 'valid-until'], params: { effective, until } }]
    : [];
}

/** Evidence stays in the workspace; what a link in a folder leads to is checked where files are opened. */
function checkFile({ file }: Evidence, path: Path): Fault[] {
  if (file === undefined) return [];
  const parts = file.split(/[\\/]/);
  const isOutside = parts.includes('..') || file.startsWith('/') || file.startsWith('\\') || /^[a-z]:/i.test(file);
  return isOutside ? [{ code: 'evidence-path-outside', path: [...path, 'file'], params: { file } }] : [];
}
