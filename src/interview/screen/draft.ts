/** What is chosen or typed on the screen of one question and not saved yet. */
import type { QuestionView } from '../view-question.ts';

export interface Draft {
  /** Place among the choices; null before anything is pointed at, so that Enter alone answers nothing. */
  readonly cursor: number | null;
  /** Ids of ticked items. */
  readonly ticked: readonly string[];
  readonly typed: string;
}

/** As the answer stands; an assessor begins at what the agency said. */
export function draftOf({ question, choices, claim, answer }: QuestionView): Draft {
  const isList = question.kind === 'checks';
  const isOwn = choices.some(({ isChosen }) => isChosen);
  const pointed = choices.findIndex(({ isChosen, isClaimed }) => (isOwn ? isChosen : isClaimed));
  const isEmpty = answer === '' && claim !== null;
  const ticked = choices.filter(({ isChosen, isClaimed }) => isChosen || (isEmpty && isClaimed));
  return {
    cursor: isList ? 0 : pointed === -1 ? null : pointed,
    ticked: isList ? ticked.map(({ value }) => String(value)) : [],
    typed: '',
  };
}
