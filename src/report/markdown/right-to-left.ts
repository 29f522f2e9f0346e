/** A page for a language that is written from right to left, with what is not kept in its own order. */
import type { Nodes, RootContent } from 'mdast';

/** GitHub honours `dir` on a div, and reads the Markdown inside it because blank lines stand around it. */
export function rightToLeft(blocks: readonly RootContent[]): RootContent[] {
  for (const block of blocks) isolateRuns(block);
  return [{ type: 'html', value: '<div dir="rtl">' }, ...blocks, { type: 'html', value: '</div>' }];
}

/** The tree is ours, just built and about to be written, so that it is changed where it stands. */
function isolateRuns(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replaceAll(RUN, (run) => `\u2068${run}\u2069`);
  else if ('children' in node) for (const child of node.children) isolateRuns(child);
}

/** Signed figures, dates and numbers of documents: beside Persian letters, 12/QĐ-UBND would read QĐ-UBND/12. */
const RUN =
  /[+−][\p{Nd}٫]+|[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*(?:[-./:_]+[\p{Script=Latin}\p{M}\p{Nd}]+)+/gu;
