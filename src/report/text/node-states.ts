/** One node in the further states of its answers: score, level, gap, priority. */
import type { AgencyDigest } from '../digest/digest.ts';
import { alignColumns } from './columns.ts';
import type { Page } from './page.ts';

/** `id` of null: the total. */
export function nodeStates(id: string | null, { states }: AgencyDigest, { reader, width, paint }: Page): string[] {
  const { labels, further } = reader.messages;
  const rows = states.flatMap((state) => {
    const figures = id === null ? state : state.nodes.get(id);
    if (figures === undefined) return [];
    const { scoreText, levelText, gapText, priorityText } = figures;
    return [[state.title, scoreText, levelText, gapText, state.hasPriorities ? priorityText : '', state.byText]];
  });
  if (rows.length === 0) return [];
  const hasPriorities = states.some((state) => state.hasPriorities);
  const hasDates = states.some(({ by }) => by !== null);
  const header = [
    labels.state,
    labels.score,
    labels.level,
    further.labels.gap,
    hasPriorities ? further.labels.priority : '',
    hasDates ? labels.by : '',
  ];
  const end = { align: 'end' } as const;
  const [first = '', ...rest] = alignColumns([header, ...rows], [{ max: 30 }, end, end, end, end, end], width);
  return ['', paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}
