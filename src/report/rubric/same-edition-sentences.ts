/** Two rubrics of one id and version that are not the same: whoever reads a score cannot tell by which it was made. */
import type { RubricComparison } from '../../model/rubric-difference.ts';
import type { Reader } from '../digest/reader.ts';

/** At most one. Layout and comments make no difference, for the hash is that of the content. */
export function sameEditionSentences({ from, to }: RubricComparison, { messages }: Reader): string[] {
  const isSame = from.id === to.id && from.version === to.version && from.hash !== to.hash;
  return isSame ? [messages.editions.differences.sameEdition({ rubric: `${to.id} ${to.version}` })] : [];
}
