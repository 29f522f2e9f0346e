/** The evidence of an answer: each piece must name something, for a requirement that there is, on days that make sense. */
import type { Answer } from '../model/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';

export function checkEvidence({ evidence }: Answer, criterion: Criterion, path: Path): Fault[] {
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

/** Where one of the two days is missing, nothing is reversed. */
function checkDates({ effective = '', 'valid-until': until = effective }: Evidence, path: Path): Fault[] {
  return until < effective
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
