/** How many criteria stand at each score, as one line. */
import type { NodeResult } from '../../model/result.ts';
import type { Reader } from './reader.ts';

/** Lowest score first; empty where there is nothing to say. */
export function distributionText(distribution: NodeResult['distribution'], { messages, figures }: Reader): string {
  return Object.entries(distribution ?? {})
    .map(([score, count]) => [Number(score), count] as const)
    .toSorted(([left], [right]) => left - right)
    .map(([score, count]) =>
      messages.further.sentences.distributionOf({ count: figures.number(count), score: figures.number(score) }),
    )
    .join(messages.markdown.labels.comma);
}
