/** The evidence of a criterion and what it was asked for: why each piece counts or not, and what is still to be brought. */
import type { Answer } from '../../model/assessment.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { EvidenceState, NodeResult } from '../../model/result.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from './reader.ts';

export interface EvidenceLine {
  readonly text: string;
  readonly requirement: string;
  readonly state: EvidenceState;
  readonly stateText: string;
  readonly counts: boolean;
  readonly effective: string | null;
  readonly until: string | null;
}

export interface RequirementLine {
  readonly id: string;
  readonly title: string;
  readonly fromLevel: number;
  /** The highest answer that asks for it; null where all higher ones do. */
  readonly toLevel: number | null;
  readonly met: boolean;
}

export function describeEvidence(
  { answer, evidence = [] }: NodeResult,
  criterion: Criterion,
  reader: Reader,
): EvidenceLine[] {
  return evidence.flatMap(({ state, requirement, until }, index) => {
    const piece = (answer as Answer | undefined)?.evidence[index];
    if (piece === undefined) return [];
    const asked = criterion.evidence.find(({ id }) => id === requirement);
    return [
      {
        text: evidenceText(piece, reader),
        requirement: inLocale(asked?.title, reader.locale) || (requirement ?? ''),
        state,
        stateText: reader.messages.evidenceStates[state],
        counts: state === 'counts',
        effective: piece.effective ?? null,
        until,
      },
    ];
  });
}

export function describeRequirements(
  { requirements = [] }: NodeResult,
  criterion: Criterion,
  { locale }: Reader,
): RequirementLine[] {
  return requirements.map(({ requirement, fromLevel, met }) => {
    const asked = criterion.evidence.find(({ id }) => id === requirement);
    return {
      id: requirement,
      title: inLocale(asked?.title, locale) || requirement,
      fromLevel,
      toLevel: asked?.['to-level'] ?? null,
      met,
    };
  });
}

/** Number, issuer, place in the document; whatever of these there is. */
function evidenceText(piece: Evidence, { messages }: Reader): string {
  const { document, title, issuer, section, page, link, measurement, file } = piece;
  const place = [
    section === undefined ? '' : messages.evidencePlace.section({ section: String(section) }),
    page === undefined ? '' : messages.evidencePlace.page({ page: String(page) }),
  ];
  const measured =
    measurement === undefined
      ? ''
      : `${measurement.value}${measurement.unit === undefined ? '' : ` ${measurement.unit}`}`;
  const parts = [document ?? '', title ?? '', issuer ?? '', ...place, measured, link ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? (file ?? '') : parts.join(', ');
}
