/** A questionnaire that goes out and comes back loses nothing, whatever the rubric asks and whoever moved its rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/document/read-csv.ts';
import type { Table } from '../../src/document/table.ts';
import { readWorkbook } from '../../src/document/xlsx/read-workbook.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { mergeEntry } from '../../src/questionnaire/merge-entry.ts';
import { planQuestionnaire } from '../../src/questionnaire/plan-questionnaire.ts';
import { readCsvHead } from '../../src/questionnaire/read-csv-head.ts';
import { readHead } from '../../src/questionnaire/read-head.ts';
import { readQuestionnaire } from '../../src/questionnaire/read-questionnaire.ts';
import { questionnaireCsv } from '../../src/report/questionnaire/questionnaire-csv.ts';
import { questionnaireWorkbook } from '../../src/report/xlsx/questionnaire/questionnaire-workbook.ts';
import { drawnCase, type DrawnCase } from './draw-assessment.ts';
import { askedAnswers, comparable, takeBack } from './take-back.ts';

const EXPORTED = '2026-11-23T08:00:00Z';

function questionnaireOf({ loaded, assessment }: DrawnCase, locale: Locale, form: 'sheets' | 'ids'): Questionnaire {
  return planQuestionnaire(loaded, assessment, {
    agency: { id: '01', name: 'Bộ "Ví dụ" & bạn' },
    period: '2026',
    locale,
    exported: EXPORTED,
    form,
  });
}

async function tablesOf(drawn: DrawnCase, locale: Locale): Promise<readonly Table[]> {
  const questionnaire = questionnaireOf(drawn, locale, 'sheets');
  const file = { name: 'q.xlsx', author: 'thang' };
  const bytes = await questionnaireWorkbook(questionnaire, drawn.loaded.rubric, file);
  const read = await readWorkbook('q.xlsx', bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.tables;
}

function csvTableOf(drawn: DrawnCase): Table {
  const csv = questionnaireCsv(questionnaireOf(drawn, 'vi', 'ids'), drawn.loaded.rubric);
  const read = readCsv('q.csv', new TextEncoder().encode(csv));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function expectSame(tables: readonly Table[], { loaded, assessment }: DrawnCase, locale: Locale): void {
  const { answers, faults } = takeBack(tables, loaded, locale);
  expect(faults).toEqual([]);
  const found = Object.fromEntries(Object.entries(answers).map(([code, answer]) => [code, comparable(answer)]));
  expect(found).toEqual(askedAnswers(assessment));
}

const drawnLocale = fc.constantFrom(...LOCALES);

describe('a questionnaire that comes back', () => {
  it('as a workbook says every answer that it was made with', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnCase, drawnLocale, async (drawn, locale) =>
        expectSame(await tablesOf(drawn, locale), drawn, locale),
      ),
      { numRuns: 25 },
    );
  });

  it('as a CSV says every answer that it was made with', () => {
    fc.assert(
      fc.property(drawnCase, (drawn) => expectSame([csvTableOf(drawn)], drawn, 'en')),
      { numRuns: 100 },
    );
  });

  it('loses nothing when rows were sorted, columns moved and sheets renamed', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnCase, fc.integer(), async (drawn, seed) => {
        const tables = (await tablesOf(drawn, 'en')).map((table) => shuffled(table, seed));
        expectSame(tables, drawn, 'en');
      }),
      { numRuns: 15 },
    );
  });

  it('changes nothing when nobody has touched it', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnCase, async (drawn) => {
        const tables = await tablesOf(drawn, 'vi');
        const read = readHead(tables);
        expect(read.ok && unmoved(tables, read.head.marks ?? new Map(), drawn, 'vi')).toEqual([]);
        const csv = csvTableOf(drawn);
        const head = readCsvHead(csv);
        expect(head.ok && unmoved([csv], head.head.marks ?? new Map(), drawn, 'en')).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

/** What importing it into the very assessment would change. */
function unmoved(
  tables: readonly Table[],
  marks: NonNullable<Extract<ReturnType<typeof readHead>, { ok: true }>['head']['marks']>,
  { loaded: { rubric }, assessment }: DrawnCase,
  locale: Locale,
): unknown[] {
  const { entries } = readQuestionnaire(tables, rubric, { locale, is1904: false });
  return entries.flatMap((entry) => {
    const holder = entry.instance === null ? assessment : assessment.instances.find(({ id }) => id === entry.instance);
    const merged = mergeEntry(entry, holder?.answers[entry.node.id], {
      rubric,
      locale: 'vi',
      prefer: 'newer',
      marks: marks.get(entry.code) ?? { fields: {}, evidence: [] },
      standing: 'unknown',
      times: { workbook: null, file: null },
    });
    return merged.change === null && merged.conflicts.length + merged.emptied.length === 0
      ? []
      : [{ code: entry.code, change: merged.change, conflicts: merged.conflicts, emptied: merged.emptied }];
  });
}

/** The hidden row of keys and everything above it stays; what is below is dealt anew, and so are the columns. */
function shuffled({ rows, merged: _merged }: Table, seed: number): Table {
  const at = rows.findIndex(({ cells }) => cells.some(({ value }) => String(value).startsWith('thang:code')));
  const head = rows.slice(0, at + 2);
  const body = rows.slice(at + 2);
  const columns = dealt(range(60), seed);
  const moved = at === -1 ? rows : [...head, ...dealt(body, seed)];
  return {
    name: `Renamed ${seed}`,
    merged: [],
    rows: moved.map(({ cells }, place) => ({
      number: rows[place]?.number ?? place,
      cells:
        at === -1
          ? cells
          : cells
              .map((cell) => ({ ...cell, column: (columns[cell.column - 1] ?? 0) + 1 }))
              .toSorted((a, b) => a.column - b.column),
    })),
  };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}

/** A small generator of its own, so that a failing seed deals the same again. */
function dealt<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return items
    .map((item) => ({ item, order: next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
