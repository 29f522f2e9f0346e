/** Measured values beside a claimed answer: what was measured, what it comes to, and which of the two counts. */
import type { Criterion } from '../../model/criterion.ts';
import type { NodeResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { comparedName } from './describe-answer.ts';
import { worthSentence } from './describe-worth.ts';
import type { Reader } from './reader.ts';

/** Of one result: a sentence for each measurement that counts. */
export function measuredSentences(
  { measured = [] }: NodeResult,
  criterion: Criterion,
  rubric: Rubric,
  reader: Reader,
): string[] {
  const { audit } = reader.messages;
  const { figures } = reader;
  return measured.map(({ requirement, value, unit, answer, counts }) => {
    const figure = figures.number(value);
    const said = audit.sentences.ratesMeasured({
      requirement: requirementTitle(requirement, criterion, reader),
      value: unit === undefined ? figure : figures.measured(figure, unit),
      answer: comparedName(answer, criterion, rubric, reader),
    });
    return `${said} ${audit.counts[counts]()}`;
  });
}

/** Of the rubric: a sentence for each requirement whose measured values mean something. */
export function measuredRules(criterion: Criterion, reader: Reader): string[] {
  const { counts, sentences } = reader.messages.audit;
  return criterion.evidence.flatMap(({ id, measured }) => {
    if (measured === undefined) return [];
    const requirement = requirementTitle(id, criterion, reader);
    return [
      `${sentences.measuredValues({ requirement })} ${worthSentence(measured.worth, reader)} ${counts[measured.counts]()}`,
    ];
  });
}

function requirementTitle(id: string, { evidence }: Criterion, { locale }: Reader): string {
  return inLocale(evidence.find((asked) => asked.id === id)?.title, locale) || id;
}
