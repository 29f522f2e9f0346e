/** The evidence of a criterion and what it was asked for: why each piece counts or not, and what is still to be brought. */
import type { Answer } from '../../model/assessment.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { EvidenceState, NodeResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { answerName, comparedName } from './describe-answer.ts';
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
  /** “from 3”, by an option, a percentage, or what the answer is worth. */
  readonly fromText: string;
  /** The highest answer in the same words; empty where all higher ones ask for it. */
  readonly toText: string;
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
  rubric: Rubric,
  reader: Reader,
): RequirementLine[] {
  const text = (value: number | null): string => (value === null ? '' : comparedName(value, criterion, rubric, reader));
  return requirements.map(({ requirement, fromLevel, met, waived }) => {
    const asked = criterion.evidence.find(({ id }) => id === requirement);
    const toLevel = asked?.['to-level'] ?? null;
    return {
      id: requirement,
      title: `${inLocale(asked?.title, reader.locale) || requirement}${waived === true ? ` (${reader.messages.audit.kinds.waived})` : ''}`,
      fromLevel,
      toLevel,
      fromText: fromPhrase(fromLevel, criterion, rubric, reader),
      toText: text(toLevel),
      met,
    };
  });
}

function fromPhrase(level: number, criterion: Criterion, rubric: Rubric, reader: Reader): string {
  const { fromAnswer, fromWorth } = reader.messages.further.sentences;
  return criterion.worth === undefined
    ? fromAnswer({ answer: answerName(level, criterion, rubric, reader) })
    : fromWorth({ worth: reader.figures.number(level) });
}

/** Number, issuer, place in the document; whatever of these there is. */
export function evidenceText(piece: Evidence, { messages, figures }: Reader): string {
  const { document, title, issuer, section, page, link, measurement, file } = piece;
  const place = [
    section === undefined ? '' : messages.evidencePlace.section({ section: figures.plain(String(section)) }),
    page === undefined ? '' : messages.evidencePlace.page({ page: figures.plain(String(page)) }),
  ];
  const measured = measurement === undefined ? '' : measuredText(measurement, figures);
  const parts = [document ?? '', title ?? '', issuer ?? '', ...place, measured, link ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? (file ?? '') : parts.join(messages.markdown.labels.comma);
}

function measuredText({ value, unit }: NonNullable<Evidence['measurement']>, figures: Reader['figures']): string {
  const figure = figures.number(value);
  return unit === undefined ? figure : figures.measured(figure, unit);
}
