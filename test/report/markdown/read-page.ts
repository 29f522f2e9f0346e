/** What a renderer would see of a page: its headings, its tables, and the HTML that is not escaped. */

/** Every table as lines of cells; a pipe that is escaped does not end a cell. */
export function tablesOf(page: string): string[][][] {
  const tables: string[][][] = [];
  let isOpen = false;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) isOpen = false;
    else if (isOpen) tables.at(-1)?.push(cellsOf(line));
    else {
      isOpen = true;
      tables.push([cellsOf(line)]);
    }
  }
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** `#` counts, in order. */
export function headingDepths(page: string): number[] {
  return page
    .split('\n')
    .flatMap((line) => /^(#+) /.exec(line)?.[1] ?? [])
    .map((marks) => marks.length);
}

/** Tags that a browser would act on. */
export function tagsOf(page: string): string[] {
  return [...active(page).matchAll(/<[!/?a-z][^>]*>/gi)].map(([tag]) => tag);
}

/** Where its links lead. */
export function addressesOf(page: string): string[] {
  return [...active(page).matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
}

/** The page without code and without what a backslash has made text. */
export function active(page: string): string {
  return page.replaceAll(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

/** Figures are written with spaces that do not break; a test is read with plain ones. */
export function withPlainSpaces(page: string): string {
  return page.replaceAll('\u00A0', ' ');
}
