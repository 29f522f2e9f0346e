/** A node that the rubric does not have ends the run, with the id that was probably meant. */
import { nearest } from '../document/nearest.ts';
import { nodeIds } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

export function refuseUnknownNode(node: string, rubric: Rubric, { reader: { messages } }: Settings): void {
  const known = nodeIds(rubric);
  if (known.includes(node)) return;
  const meant = nearest(node, known);
  throw new UsageError(
    `${messages.cli.noNode({ node })}${meant === undefined ? '' : ` – ${messages.didYouMean(meant)}`}`,
  );
}
