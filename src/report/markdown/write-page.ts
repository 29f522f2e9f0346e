/** Blocks → the text of the page; the only place that knows how Markdown is written. */
import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Locale } from '../../model/locale.ts';
import { rightToLeft } from './right-to-left.ts';

export function writePage(blocks: readonly RootContent[], locale: Locale): string {
  return toMarkdown({ type: 'root', children: locale === 'fa' ? rightToLeft(blocks) : [...blocks] }, OPTIONS);
}

const OPTIONS: Options = {
  bullet: '-',
  resourceLink: true,
  // Padding would make every row of a table as wide as its longest cell.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  // GitHub reads what stands between two dollar signs as a formula.
  unsafe: [{ character: '$', inConstruct: 'phrasing' }],
};
