/** The tables of a file → what a questionnaire says: recognised, read and checked as far as the rubric alone can tell. */
import type { Table } from '../document/table.ts';
import type { Rubric } from '../model/rubric.ts';
import { KEY_PREFIX } from '../model/questionnaire.ts';
import { nodeIndex } from '../rubric/node-index.ts';
import { gatherRows } from './gather-rows.ts';
import { faultAt, type CellFault } from './located-cell.ts';
import { readEntries, type Entry } from './read-entries.ts';
import { isInstanceTable } from './read-instances.ts';
import type { Customs } from './read-value.ts';

export interface ReadQuestionnaire {
  readonly entries: readonly Entry[];
  readonly faults: readonly CellFault[];
  /** Sheets, and columns of ours, that hold somebody's own notes; `column` is null for a whole sheet. */
  readonly leftOut: readonly { readonly sheet: string | null; readonly column: string | null }[];
}

export function readQuestionnaire(tables: readonly Table[], rubric: Rubric, customs: Customs): ReadQuestionnaire {
  const others = tables.filter((table) => !isOurPage(table) && !isInstanceTable(table));
  const gathered = others.map((table) => ({ table, found: gatherRows(table, rubric) }));
  const rows = gathered.flatMap(({ found }) => found?.rows ?? []);
  const { entries, faults } = readEntries(rows, rubric, customs);
  const order = new Map(nodeIndex(rubric).all.map(({ id }, at) => [id, at]));
  const inOrder = entries.toSorted((a, b) => (order.get(a.node.id) ?? 0) - (order.get(b.node.id) ?? 0));
  const isEmpty = gathered.every(({ found }) => found === null);
  return {
    // As the rubric asks, wherever rows were sorted to.
    entries: inOrder,
    faults: [
      ...(isEmpty ? [faultAt('questionnaire-unknown', null)] : []),
      ...gathered.flatMap(({ found }) => found?.faults ?? []),
      ...faults,
    ],
    leftOut: gathered.flatMap(({ table, found }): ReadQuestionnaire['leftOut'][number][] => {
      if (found !== null) return [...found.leftOut];
      return table.rows.length === 0 ? [] : [{ sheet: table.name, column: null }];
    }),
  };
}

/** Instructions, overview and what is hidden say what they are in a cell of their own. */
function isOurPage({ rows }: Table): boolean {
  return rows
    .slice(0, 60)
    .some(({ cells }) => cells.some(({ value }) => typeof value === 'string' && PAGES.has(value)));
}

const PAGES = new Set(['questionnaire', 'instructions', 'overview'].map((page) => KEY_PREFIX + page));
