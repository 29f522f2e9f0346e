/** A node that the rubric does not have ends the run, with the ids that were probably meant. */
import { nearest } from '../document/nearest.ts';
import type { Messages } from '../locale/messages/en.ts';
import { nodeIds } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** `rubric` is that of a result where there is one: what is answered per instance has an id for each. */
export function refuseUnknownNode(node: string, rubric: Rubric, { reader: { messages } }: Settings): void {
  const known = nodeIds(rubric);
  if (!known.includes(node)) throw new UsageError(sentenceFor(node, known, rubric, messages));
}

/** More than these nobody reads in one line. */
const MOST_NAMED = 8;

function sentenceFor(node: string, known: readonly string[], { dimensions }: Rubric, messages: Messages): string {
  const { noNode, nodesThere, perInstance } = messages.cli;
  const instances = known.filter((id) => id.startsWith(`${node}@`));
  if (instances.length > 0) return perInstance({ node, ids: listed(instances) });
  const meant = known.find((id) => node.startsWith(`${id}@`)) ?? nearest(node, known);
  if (meant !== undefined) return `${noNode({ node })} – ${messages.didYouMean(meant)}`;
  const alike = known.filter((id) => id.toLowerCase().includes(node.toLowerCase()));
  const ids = listed(alike.length > 0 ? alike : dimensions.map(({ id }) => id));
  return `${noNode({ node })}${nodesThere({ ids })}`;
}

function listed(ids: readonly string[]): string {
  return [...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
