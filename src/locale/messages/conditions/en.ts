/** English sentences for conditions: what is looked at, what must hold of it, and how conditions join. */
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

const predicates = {
  atLeast: ({ value }) => `is at least ${value}`,
  atMost: ({ value }) => `is at most ${value}`,
  answer: ({ answers }) => `is answered with ${answers}`,
  level: ({ level }) => `has level ${level} or higher`,
} satisfies Record<string, Sentence>;

export const conditionsEn = {
  subjects: {
    one: ({ node }) => `“${node}”`,
    each: ({ nodes }) => `each of ${nodes}`,
    count: ({ count, nodes }) => `at least ${count} of ${nodes}`,
    share: ({ share, nodes }) => `at least ${share} of ${nodes}`,
    tagged: ({ tags }) => `the items tagged ${tags}`,
    children: ({ node }) => `the parts of “${node}”`,
    criteria: ({ node }) => `the criteria of “${node}”`,
    except: ({ nodes, left }) => `${nodes} except ${left}`,
  } satisfies Record<string, Sentence>,
  /** Of one subject. */
  is: predicates,
  /** Of several at once. */
  are: {
    atLeast: ({ value }) => `are at least ${value}`,
    atMost: ({ value }) => `are at most ${value}`,
    answer: ({ answers }) => `are answered with ${answers}`,
    level: ({ level }) => `have level ${level} or higher`,
  } satisfies Record<keyof typeof predicates, Sentence>,
  joins: {
    claim: ({ subject, predicate }) => `${subject} ${predicate}`,
    and: ({ left, right }) => `${left} and ${right}`,
    or: ({ left, right }) => `${left} or ${right}`,
    not: ({ condition }) => `it is not the case that ${condition}`,
    applicable: ({ condition }) => `${condition} (“not applicable” is not enough)`,
    group: ({ condition }) => `(${condition})`,
    quoted: ({ text }) => `“${text}”`,
  } satisfies Record<string, Sentence>,
};

export type ConditionMessages = typeof conditionsEn;
