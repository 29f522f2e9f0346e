/** English texts on how an overlay differs from the rubric that it extends. */
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const changesEn = {
  against: ({ base }) => `Changes against ${base}`,
  basedOn: ({ base }) => `extends ${base}`,
  count: ({ count, base }) => `${count} ${count === '1' ? 'change' : 'changes'} against ${base}`,
  where: () => 'Where',
  what: () => 'What',
  because: () => 'Why',
  rubricItself: () => 'The rubric itself',
  added: () => 'added',
  dropped: () => 'not asked',
  nothing: () => 'nothing',
  orphaned: () => 'nothing that is asked here rests on it',
  noReason: () => 'no reason given',
  /** Comments of a resolved rubric. */
  made: ({ overlay, base }) =>
    base === ''
      ? `${overlay} as it is; it extends no other rubric.`
      : `${overlay}, made from ${base} and the changes of the overlay. Edit the overlay, not this.`,
  wasBefore: ({ key, before }) => `${key} was ${before}`,
  isNew: ({ key }) => `${key} is new`,
  isRemoved: ({ key, before }) => `${key} is removed; it was ${before}`,
  nodeAdded: ({ base }) => `not in ${base}`,
  nodeDropped: ({ title, id, base }) => `${base} also has ${title} (${id})`,
} satisfies Record<string, Sentence>;
