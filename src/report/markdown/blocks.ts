/** The building blocks of a page: headings, paragraphs, lists, tables, folds. */
import type { BlockContent, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Locale } from '../../model/locale.ts';
import { htmlText, phrasing, type Phrase } from './phrasing.ts';

/** How deep a heading stands; 1 is the title of the page. */
export type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** Headings never skip a level, and never pass the sixth. */
export function below(depth: Depth): Depth {
  return DEEPER[depth];
}

const DEEPER = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const satisfies Record<Depth, Depth>;

export function heading(depth: Depth, phrase: Phrase): RootContent {
  return { type: 'heading', depth, children: phrasing(phrase) };
}

/** Nothing at all for an empty text: a page has no blank paragraphs. */
export function paragraph(phrase: Phrase): BlockContent[] {
  const children = phrasing(phrase);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

export function list(items: readonly Phrase[], { isOrdered = false } = {}): BlockContent[] {
  if (items.length === 0) return [];
  const children = items.map((item) => ({ type: 'listItem' as const, spread: false, children: paragraph(item) }));
  return [{ type: 'list', ordered: isOrdered, spread: false, children }];
}

export interface Column {
  readonly title: string;
  /** Figures stand at the end of the line, so that they can be compared. */
  readonly isFigure?: boolean;
}

/** Every row has a cell for every column; a table without rows is left out. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  locale: Locale,
): BlockContent[] {
  if (rows.length === 0) return [];
  const end = locale === 'fa' ? 'left' : 'right';
  const head = columns.map(({ title }) => title);
  return [
    {
      type: 'table',
      align: columns.map(({ isFigure = false }) => (isFigure ? end : null)),
      children: [head, ...rows].map((cells) => tableRow(columns.map((_column, index) => cells[index] ?? ''))),
    },
  ];
}

function tableRow(cells: readonly Phrase[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })) };
}

export function quote(blocks: readonly BlockContent[]): BlockContent {
  return { type: 'blockquote', children: [...blocks] };
}

/**
 * A blockquote that GitHub shows as a coloured note. Inside another element GitHub leaves the mark standing as text, so
 * a page that is wrapped for its direction gets a plain quote.
 */
export function noteBox(phrase: Phrase, locale: Locale): RootContent {
  const mark: PhrasingContent[] =
    locale === 'fa'
      ? []
      : [
          { type: 'html', value: '[!NOTE]' },
          { type: 'text', value: '\n' },
        ];
  return { type: 'blockquote', children: [{ type: 'paragraph', children: [...mark, ...phrasing(phrase)] }] };
}

/** Folded away until the reader opens it; GitHub needs the blank lines that stand between these blocks. */
export function fold(summary: string, blocks: readonly RootContent[]): RootContent[] {
  if (blocks.length === 0) return [];
  return [
    { type: 'html', value: `<details>\n<summary>${htmlText(summary)}</summary>` },
    ...blocks,
    { type: 'html', value: '</details>' },
  ];
}
