/** Further states of the answers on a terminal: the total in each, then the dimensions where there is room. */
import type { StateFigures, StateLine } from '../digest/describe-states.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { alignColumns, type Column } from './columns.ts';
import type { Page } from './page.ts';

const FIGURE: Column = { align: 'end' };
/** More states than these do not fit beside each other. */
const MOST_BESIDE = 3;

export function stateTables(agency: AgencyDigest, page: Page): string[] {
  if (agency.states.length === 0) return [];
  const dimensions = agency.states.length > MOST_BESIDE ? [] : ['', ...dimensionTable(agency, page)];
  return ['', ...totalTable(agency.states, page), ...dimensions];
}

function totalTable(states: readonly StateLine[], page: Page): string[] {
  const { labels, further } = page.reader.messages;
  const hasPriorities = states.some((state) => state.hasPriorities);
  const hasDates = states.some(({ by }) => by !== null);
  const header = [
    further.labels.states,
    labels.score,
    labels.level,
    further.labels.gap,
    ...(hasPriorities ? [further.labels.priority] : []),
    ...(hasDates ? [labels.by] : []),
  ];
  const rows = states.map((state) => [
    state.title,
    state.scoreText,
    state.levelText,
    state.gapText,
    ...(hasPriorities ? [state.priorityText] : []),
    ...(hasDates ? [state.byText] : []),
  ]);
  return lined(
    [header, ...rows],
    header.map((_, index) => (index === 0 ? { max: page.columns - 44 } : FIGURE)),
    page,
  );
}

/** Score and gap of each dimension below the total, in each state. */
function dimensionTable({ states, dimensions }: AgencyDigest, page: Page): string[] {
  const { labels, further } = page.reader.messages;
  const top = dimensions.filter(({ depth }) => depth === 0);
  const rows = top.map(({ id, title, scoreText }) => [
    title,
    scoreText,
    ...states.map((state) => cellOf(state.nodes.get(id), state.hasPriorities)),
  ]);
  const room = Math.floor((page.columns - 36) / states.length) - 2;
  const header = [labels.dimension, further.labels.stateNow, ...states.map(({ title }) => title)];
  const layout = [{ max: 26 }, { ...FIGURE, max: 18 }, ...states.map(() => ({ ...FIGURE, max: Math.max(14, room) }))];
  return lined([header, ...rows], layout, page);
}

/** “4.00 +1.50”, and the priority in brackets where there is one. */
function cellOf(figures: StateFigures | undefined, hasPriorities: boolean): string {
  if (figures === undefined) return '–';
  const { scoreText, gap, gapText, priorityText } = figures;
  const priority = hasPriorities ? ` (${priorityText})` : '';
  return gap === null ? scoreText : `${scoreText} ${gapText}${priority}`;
}

function lined(rows: readonly (readonly string[])[], layout: readonly Column[], { width, paint }: Page): string[] {
  const [first = '', ...rest] = alignColumns(rows, layout, width);
  return [paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}
