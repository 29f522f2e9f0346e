/** Further states of the answers: the total in each, then every dimension with its gap to each. */
import type { BlockContent, RootContent } from 'mdast';
import type { StateFigures, StateLine } from '../digest/describe-states.ts';
import type { DimensionLine } from '../digest/describe-dimensions.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, paragraph, table, type Column, type Depth } from './blocks.ts';
import { listedDimensions } from '../digest/listed-dimensions.ts';
import { strong, type Phrase } from './phrasing.ts';
import { placedTitle } from './placed-title.ts';

export function statesSection(agency: AgencyDigest, depth: Depth, reader: Reader): RootContent[] {
  const { states } = agency;
  if (states.length === 0) return [];
  const { further } = reader.messages;
  const hasPriorities = states.some((state) => state.hasPriorities);
  return [
    heading(depth, further.labels.states),
    ...totalTable(states, hasPriorities, reader),
    ...dimensionTable(listedDimensions(agency), states, reader),
    ...paragraph(hasPriorities ? further.sentences.priorities() : ''),
  ];
}

function totalTable(states: readonly StateLine[], hasPriorities: boolean, reader: Reader): BlockContent[] {
  const { labels, further } = reader.messages;
  const columns: Column[] = [
    { title: labels.state },
    { title: labels.by },
    { title: labels.score, isFigure: true },
    { title: labels.level, isFigure: true },
    { title: further.labels.gap, isFigure: true },
    ...(hasPriorities ? [{ title: further.labels.priority, isFigure: true }] : []),
    { title: labels.coverage, isFigure: true },
  ];
  const rows = states.map((state): Phrase[] => [
    strong(state.title),
    state.byText || '–',
    state.scoreText,
    state.levelText,
    state.gapText,
    ...(hasPriorities ? [state.priorityText] : []),
    state.coverageText,
  ]);
  return table(columns, rows, reader.locale);
}

/** For each state its score, the gap, and the priority where it has one. */
function dimensionTable(
  dimensions: readonly DimensionLine[],
  states: readonly StateLine[],
  { messages, locale }: Reader,
): BlockContent[] {
  const { labels, further } = messages;
  const columns: Column[] = [
    { title: labels.dimension },
    { title: further.labels.stateNow, isFigure: true },
    ...states.flatMap(({ title, hasPriorities }) => [
      { title, isFigure: true },
      { title: further.labels.gap, isFigure: true },
      ...(hasPriorities ? [{ title: further.labels.priority, isFigure: true }] : []),
    ]),
  ];
  const rows = dimensions.map((line): Phrase[] => [
    placedTitle(line),
    line.scoreText,
    ...states.flatMap((state) => cellsOf(state.nodes.get(line.id), state.hasPriorities)),
  ]);
  return table(columns, rows, locale);
}

function cellsOf(figures: StateFigures | undefined, hasPriorities: boolean): string[] {
  const { scoreText, gapText, priorityText } = figures ?? { scoreText: '–', gapText: '–', priorityText: '–' };
  return [scoreText, gapText, ...(hasPriorities ? [priorityText] : [])];
}
