/** How an index or a further state is formed, as a sentence. */
import type { IndexRule } from '../../model/index-rule.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { StateRule } from '../../model/state-rule.ts';
import { formulaSentences } from './describe-rules.ts';
import type { Reader } from './reader.ts';
import { tagName } from './tag-titles.ts';

/** “one figure per lens; of all criteria side by side; from the answers; formed as: mean by weight.” */
export function indexSentence(index: IndexRule, rubric: Rubric, reader: Reader): string {
  const { by, over, reads, rollup } = index;
  const { indices, reads: sources, rollups } = reader.messages.rules;
  const { semicolon } = reader.messages.markdown.labels;
  const tags = [by ?? []].flat().map((tag) => tagName(tag, reader));
  const formed = [
    tags.length === 0 ? indices.once() : indices.by({ tags: tags.join(' × ') }),
    over === 'criteria' ? indices.criteria() : indices.tree(),
    sources[reads](),
    indices.rollup({ rollup: rollups[rollup ?? rubric.scoring.rollup] }),
  ].join(semicolon);
  return [`${formed}.`, ...formulaSentences(index, reader)].filter((text) => text !== '').join(' ');
}

export function stateSentence({ absent, priority }: StateRule, { messages }: Reader): string {
  const { rules } = messages;
  return [absentSentence(absent, rules.absent), priority === 'none' ? '' : rules.priorities[priority]()]
    .filter((text) => text !== '')
    .join(' ');
}

function absentSentence(absent: StateRule['absent'], sentences: Reader['messages']['rules']['absent']): string {
  return absent === 'carried' || absent === 'unanswered' ? sentences[absent]() : sentences.other({ state: absent });
}
