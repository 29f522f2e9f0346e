/** What must be answered again on the way from one edition to the other, as the newer one says it. */
import type { CriterionMove } from '../../model/migration.ts';
import { inLocale } from '../../model/text.ts';
import { nodeTitles } from '../digest/node-titles.ts';
import type { Reader } from '../digest/reader.ts';
import type { ComparedPair } from './describe-differences.ts';

export interface AskAgainLine {
  readonly title: string;
  /** Of the newer edition. */
  readonly id: string;
  /** Why, or for which answers only. */
  readonly notes: readonly string[];
}

/** None where the second edition says nothing of answers to the first. */
export function describeAskAgain({ from, to }: ComparedPair, reader: Reader): AskAgainLine[] {
  const { migration } = to;
  if (migration?.from !== `${from.id}@${from.version}`) return [];
  const titles = new Map([...nodeTitles(from, reader.locale), ...nodeTitles(to, reader.locale)]);
  return Object.entries(migration.criteria).flatMap(([old, move]) => {
    if (move === null || typeof move === 'string') return [];
    const goals = [move.to ?? (move.to === null ? [] : old)].flat();
    const notes = notesOf(move, reader);
    return notes.length === 0 ? [] : goals.map((id) => ({ id, title: titles.get(id) ?? id, notes }));
  });
}

function notesOf(move: CriterionMove, reader: Reader): string[] {
  const { reasons, differences } = reader.messages.editions;
  const lost = Object.entries(move.answers ?? {}).flatMap(([answer, goal]) => (goal === null ? [answer] : []));
  const answers = lost.map((answer) => reader.figures.plain(answer)).join(reader.messages.markdown.labels.comma);
  const why = inLocale(move.because, reader.locale);
  const said = [
    ...(move['ask-again'] ? [reasons.changed] : []),
    ...(lost.length > 0 && !move['ask-again'] ? [differences.noCounterpart({ answers })] : []),
  ];
  return said.length === 0 ? [] : [...said, ...(why === '' ? [] : [why])];
}
