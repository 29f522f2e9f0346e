/** What measured values say of an answer, where the rubric says what they mean. */
import type { Evidence } from '../model/evidence.ts';
import type { EvidenceVerdict, MeasuredVerdict } from '../model/result.ts';
import { highestAnswerAtMost } from './admissible.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { compare, rational, toNumber, type Rational } from './rational.ts';
import { worthOf } from './worth.ts';

export interface Measured extends MeasuredVerdict {
  /** The same as `answer`, exact: the best answer that can be given and does not go beyond what was measured. */
  readonly exact: Rational;
}

/** One for each requirement that has such a rule and a measurement that counts, in the order of the rubric. */
export function readMeasured(
  node: PreparedCriterion,
  evidence: readonly Evidence[],
  verdicts: readonly EvidenceVerdict[],
): Measured[] {
  return node.measures.flatMap(({ requirement, worth, counts }) => {
    const counting = evidence.filter(
      ({ measurement }, index) =>
        measurement !== undefined &&
        verdicts[index]?.requirement === requirement &&
        verdicts[index]?.state === 'counts',
    );
    const shown = newest(counting).flatMap(({ measurement }): Measured[] => {
      if (measurement === undefined) return [];
      const { value, unit } = measurement;
      const exact = highestAnswerAtMost(node, worthOf(rational(value), worth));
      return [{ requirement, value, ...(unit !== undefined && { unit }), answer: toNumber(exact), counts, exact }];
    });
    return shown.toSorted((a, b) => compare(a.exact, b.exact)).slice(0, 1);
  });
}

/** What was measured last is what is; without a date a measurement is older than any with one. Of one day, all. */
function newest(pieces: readonly Evidence[]): Evidence[] {
  const days = pieces.map(({ effective = '' }) => effective);
  const last = days.toSorted().at(-1);
  return pieces.filter((_piece, index) => days[index] === last);
}

/** The answer that takes the place of a claim: the lowest, where several measurements do; null where none does. */
export function replacingAnswer(measured: readonly Measured[]): Rational | null {
  return lowest(measured.filter(({ counts }) => counts === 'replaces'));
}

/** The answer beyond which no claim is supported; null where no measurement caps. */
export function measuredCap(measured: readonly Measured[]): Rational | null {
  return lowest(measured.filter(({ counts }) => counts === 'caps'));
}

function lowest(measured: readonly Measured[]): Rational | null {
  return measured.map(({ exact }) => exact).toSorted(compare)[0] ?? null;
}
