/**
 * Text that begins like a formula is stored as text, and its cell is marked as Excel marks text typed after an
 * apostrophe (quotePrefix, which exceljs lacks): whoever edits the cell and presses Enter still has text. The value
 * itself is not changed. A CSV that Excel makes of the sheet is out of reach; thang's own CSV report is defused.
 */
import { isRisky } from '../cells/safe-text.ts';
import { partOf, sheetPaths, type Parts } from './parts.ts';
import { unescapeXml } from './xml.ts';

const STYLES = 'xl/styles.xml';

export function keepText(parts: Parts): void {
  const risky = riskyStrings(parts.get('xl/sharedStrings.xml') ?? '');
  if (risky.size === 0) return;
  const marked = new Map<number, number>();
  const formats = cellFormats(partOf(parts, STYLES));
  const markedFormat = (format: number): number => {
    const known = marked.get(format) ?? formats.length + marked.size;
    marked.set(format, known);
    return known;
  };
  for (const path of sheetPaths(parts)) parts.set(path, markCells(partOf(parts, path), risky, markedFormat));
  parts.set(STYLES, withFormats(partOf(parts, STYLES), [...marked.keys()], formats));
}

/** The places in the table of strings whose text, over all its runs, is risky. */
function riskyStrings(xml: string): ReadonlySet<string> {
  const items = xml.match(/<si>.*?<\/si>|<si\/>/gsu) ?? [];
  const texts = items.map((item) =>
    [...item.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gsu)].map(([, text = '']) => unescapeXml(text)).join(''),
  );
  return new Set(texts.flatMap((text, index) => (isRisky(text) ? [String(index)] : [])));
}

function markCells(xml: string, risky: ReadonlySet<string>, markedFormat: (format: number) => number): string {
  return xml.replaceAll(
    /<c r="([A-Z]+\d+)"(?: s="(\d+)")? t="s"><v>(\d+)<\/v>/gu,
    (cell, place: string, format: string | undefined, index: string) =>
      risky.has(index) ? `<c r="${place}" s="${markedFormat(Number(format ?? 0))}" t="s"><v>${index}</v>` : cell,
  );
}

function cellFormats(styles: string): string[] {
  const [, list = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles) ?? [];
  return list.match(/<xf [^>]*?\/>|<xf [^>]*?>.*?<\/xf>/gsu) ?? [];
}

function withFormats(styles: string, marked: readonly number[], formats: readonly string[]): string {
  const added = marked.map((format) => (formats[format] ?? '<xf/>').replace('<xf', '<xf quotePrefix="1"'));
  const all = [...formats, ...added];
  return styles.replace(
    /<cellXfs[^>]*>.*?<\/cellXfs>/su,
    () => `<cellXfs count="${all.length}">${all.join('')}</cellXfs>`,
  );
}
