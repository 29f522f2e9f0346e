/**
 * A sheet's own XML, reduced to the cells that say something: what is empty, formulas, errors and everything around the
 * table is left out, so that the reader's work is bounded by what people typed. What was left out and matters is told.
 */
import type { MergedCells } from '../table.ts';
import { MAX_CELL_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { notReadable, tooLarge } from './refusal.ts';
import { attributeOf, plainXml, tagsOf, type Tag } from './plain-xml.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SheetCells {
  /** Holds `row`, `c`, `v`, `is` and what is in them; every row and cell has its place. */
  readonly xml: string;
  readonly formulas: readonly Place[];
  /** With the word that the cell shows, as #N/A. */
  readonly errors: readonly (Place & { readonly word: string })[];
  /** Places of numbers that are shown as percentages, each as `row,column`. */
  readonly percents: ReadonlySet<string>;
  readonly merged: readonly MergedCells[];
  readonly count: number;
}

/** `percentStyles` are those of the workbook; more than `cellsLeft` cells are refused. */
export function sheetCells(xml: string, percentStyles: ReadonlySet<string>, cellsLeft: number): SheetCells {
  const reading = new SheetReading(plainXml(xml), percentStyles, cellsLeft);
  for (const tag of tagsOf(reading.xml)) reading.take(tag);
  return reading.done();
}

/** Places are kept as the sheet states them; where it does not, each follows on the one before. */
class SheetReading {
  readonly xml: string;
  readonly #percentStyles: ReadonlySet<string>;
  readonly #limit: number;
  #row = 0;
  #column = 0;
  #open: { readonly tag: Tag; isFormula: boolean } | null = null;
  #cells: string[] = [];
  readonly #rows: string[] = [];
  readonly #formulas: Place[] = [];
  readonly #errors: (Place & { word: string })[] = [];
  readonly #percents = new Set<string>();
  readonly #merged: MergedCells[] = [];
  #count = 0;

  constructor(xml: string, percentStyles: ReadonlySet<string>, limit: number) {
    this.xml = xml;
    this.#percentStyles = percentStyles;
    this.#limit = limit;
  }

  take(tag: Tag): void {
    const { name, kind } = tag;
    if (name === 'row' && kind === 'open') this.#openRow(tag);
    else if (name === 'row' && kind === 'empty') this.#row = rowOf(tag) ?? this.#row + 1;
    else if (name === 'row') this.#closeRow();
    else if (name === 'c' && kind === 'open') this.#openCell(tag);
    else if (name === 'c' && kind === 'empty') this.#column = columnOf(tag) ?? this.#column + 1;
    else if (name === 'c') this.#closeCell(tag);
    else if (name === 'f' && this.#open !== null) this.#open.isFormula = true;
    else if (name === 'mergeCell') this.#merge(tag);
  }

  done(): SheetCells {
    const xml = `<worksheet><sheetData>${this.#rows.join('')}</sheetData></worksheet>`;
    return {
      xml,
      formulas: this.#formulas,
      errors: this.#errors,
      percents: this.#percents,
      merged: this.#merged,
      count: this.#count,
    };
  }

  #openRow(tag: Tag): void {
    this.#row = rowOf(tag) ?? this.#row + 1;
    this.#column = 0;
    this.#cells = [];
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.#rows.push(`<row r="${this.#row}">${this.#cells.join('')}</row>`);
    this.#cells = [];
  }

  #openCell(tag: Tag): void {
    this.#column = columnOf(tag) ?? this.#column + 1;
    this.#open = { tag, isFormula: false };
  }

  #closeCell({ start }: Tag): void {
    if (this.#open === null) return;
    const { tag, isFormula } = this.#open;
    this.#open = null;
    if (start - tag.end > MAX_CELL_BYTES) throw tooLarge('cell-bytes', start - tag.end, MAX_CELL_BYTES);
    const inner = this.xml.slice(tag.end, start);
    if (!isFormula && !saysSomething(inner)) return;
    const place = { row: this.#row, column: this.#column };
    this.#bound(place);
    const [type, style] = [attributeOf(tag, 't'), attributeOf(tag, 's')];
    if (style !== null && this.#percentStyles.has(style)) this.#percents.add(`${place.row},${place.column}`);
    if (isFormula) this.#formulas.push(place);
    else if (type === 'e') this.#errors.push({ ...place, word: inner.replaceAll(/<[^>]*>/gu, '').slice(0, 40) });
    else this.#cells.push(cellXml(place, type, style, inner));
  }

  #bound({ row, column }: Place): void {
    this.#count += 1;
    if (row > MAX_ROWS) throw tooLarge('rows', row, MAX_ROWS);
    if (column > MAX_COLUMNS) throw tooLarge('columns', column, MAX_COLUMNS);
    if (this.#count > this.#limit) throw tooLarge('cells', MAX_CELLS + 1, MAX_CELLS);
  }

  #merge(tag: Tag): void {
    const [from, to] = (attributeOf(tag, 'ref') ?? '').split(':').map(placeOf);
    if (from !== null && from !== undefined && to !== null && to !== undefined) this.#merged.push({ from, to });
    if (this.#merged.length > MAX_ROWS) throw tooLarge('cells', this.#merged.length, MAX_ROWS);
  }
}

/** A cell may be there for its colour alone. */
function saysSomething(inner: string): boolean {
  return /<(?:[\w.-]+:)?(?:v|t)(?:\s[^>]*)?>[^<]/u.test(inner);
}

function cellXml({ row, column }: Place, type: string | null, style: string | null, inner: string): string {
  const t = type === null || !/^\w+$/u.test(type) ? '' : ` t="${type}"`;
  const s = style === null || !/^\d{1,6}$/u.test(style) ? '' : ` s="${style}"`;
  return `<c r="${letters(column)}${row}"${t}${s}>${inner}</c>`;
}

function letters(column: number): string {
  const above = Math.floor((column - 1) / 26);
  return (above > 0 ? letters(above) : '') + String.fromCodePoint(65 + ((column - 1) % 26));
}

function rowOf(tag: Tag): number | null {
  const stated = attributeOf(tag, 'r');
  if (stated === null) return null;
  if (!/^\d{1,7}$/u.test(stated)) throw notReadable('damaged');
  return Number(stated);
}

function columnOf(tag: Tag): number | null {
  const stated = attributeOf(tag, 'r');
  if (stated === null) return null;
  const place = placeOf(stated);
  if (place === null) throw notReadable('damaged');
  return place.column;
}

/** `AB12` */
function placeOf(reference: string): Place | null {
  const [, name, row] = /^([A-Za-z]{1,3})(\d{1,7})$/u.exec(reference.replaceAll('$', '')) ?? [];
  if (name === undefined || row === undefined) return null;
  const column = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
