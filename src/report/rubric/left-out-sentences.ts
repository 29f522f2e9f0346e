/** Which answers an edition does not admit, so that its score was made without them. */
import type { AgencyScores } from '../../model/agency-scores.ts';
import type { RubricComparison } from '../../model/rubric-difference.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';

/** At most one sentence per edition; a long list of ids is cut. */
export function leftOutSentences(
  { agency, leftOut }: AgencyScores,
  { from, to }: RubricComparison,
  reader: Reader,
): string[] {
  const name = inLocale(agency.name, reader.locale) || agency.id;
  const sentence = (ids: readonly string[], { id, version }: RubricComparison['from']): string[] => {
    const shown = ids.slice(0, MANY).join(reader.messages.markdown.labels.comma);
    const rest =
      ids.length > MANY
        ? ` ${reader.messages.sentences.more({ count: reader.figures.number(ids.length - MANY) })}`
        : '';
    const said = { agency: name, rubric: `${id}@${version}`, ids: `${shown}${rest}` };
    return ids.length === 0 ? [] : [reader.messages.editions.scores.leftOut(said)];
  };
  return [...sentence(leftOut.old, from), ...sentence(leftOut.new, to)];
}

const MANY = 10;
