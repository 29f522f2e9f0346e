/** The review in the reader's words: headings with their questions, each with what is to be said of it. */
import { safeText } from '../model/safe-text.ts';
import type { Interview } from './interview.ts';
import { REVIEW_KINDS, type ReviewItem, type ReviewKind } from './review.ts';
import { sayText } from './speaker.ts';

export interface ReviewSection {
  readonly kind: ReviewKind;
  readonly heading: string;
  readonly lines: readonly { readonly id: string; readonly title: string; readonly detail: string }[];
}

/** Without the headings under which nothing stands. */
export function sayReview(interview: Interview): ReviewSection[] {
  const items = interview.review();
  return REVIEW_KINDS.flatMap((kind): ReviewSection[] => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    return [
      { kind, heading: headingOf(kind, own.length, interview), lines: own.map((item) => lineOf(item, interview)) },
    ];
  });
}

function headingOf(kind: ReviewKind, length: number, { speaker, now, side }: Interview): string {
  const { words, figures } = speaker;
  const count = figures.number(length);
  if (kind === 'open' && side === 'appraised') return words.review.notAppraised({ count });
  if (kind !== 'blocks') return words.review[kind]({ count });
  const next = Math.min(...now().scores.blockers.flatMap(({ of, to }) => (of === null ? [to] : [])));
  return words.review.blocks({ level: figures.number(next), count });
}

function lineOf(item: ReviewItem, interview: Interview): ReviewSection['lines'][number] {
  const { question } = item;
  const { locale } = interview.speaker;
  const title = [...question.above.slice(1).map((step) => step.title), question.criterion.title];
  return {
    id: question.id,
    title: (question.instance === null ? title.slice(-1) : title).map((text) => sayText(text, locale)).join(', '),
    detail: detailOf(item, interview),
  };
}

function detailOf({ kind, question, answer, missing }: ReviewItem, { speaker, side }: Interview): string {
  const { words, say, locale } = speaker;
  const inWords = (value = answer?.[side]): string =>
    value === undefined ? '' : safeText(say.answer(value, question));
  const titles = missing.map(
    (id) => sayText(question.criterion.evidence.find((one) => one.id === id)?.title, locale) || id,
  );
  const lacking =
    titles.length === 0 ? '' : words.review.missing({ evidence: titles.join(speaker.messages.listSeparator) });
  switch (kind) {
    case 'open':
      return '';
    case 'dont-know':
      return safeText((side === 'claimed' ? answer?.note : answer?.['appraisal-note']) ?? '');
    case 'not-applicable':
      return safeText(answer?.reason ?? '');
    case 'differs':
      return words.review.agencyAndAssessor({
        claimed: inWords(answer?.claimed),
        appraised: inWords(answer?.appraised),
      });
    case 'unproven':
    case 'blocks':
      return [inWords(answer?.[side] ?? answer?.claimed), lacking].filter((part) => part !== '').join('; ');
  }
}
