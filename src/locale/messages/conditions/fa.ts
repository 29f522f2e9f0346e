/** Persian sentences for conditions: what is looked at, what must hold of it, and how conditions join. */
import type { ConditionMessages } from './en.ts';

const predicates: ConditionMessages['is'] = {
  atLeast: ({ value }) => `دست‌کم ${value} باشد`,
  atMost: ({ value }) => `حداکثر ${value} باشد`,
  answer: ({ answers }) => `پاسخ ${answers} داشته باشد`,
  level: ({ level }) => `در سطح ${level} یا بالاتر باشد`,
};

export const conditionsFa: ConditionMessages = {
  subjects: {
    one: ({ node }) => `«${node}»`,
    each: ({ nodes }) => `هر یک از ${nodes}`,
    count: ({ count, nodes }) => `دست‌کم ${count} مورد از ${nodes}`,
    share: ({ share, nodes }) => `دست‌کم ${share} از ${nodes}`,
    tagged: ({ tags }) => `موارد دارای برچسب ${tags}`,
    children: ({ node }) => `اجزای مستقیم «${node}»`,
    criteria: ({ node }) => `معیارهای «${node}»`,
    except: ({ nodes, left }) => `${nodes} به‌جز ${left}`,
  },
  is: predicates,
  are: predicates,
  joins: {
    claim: ({ subject, predicate }) => `${subject} ${predicate}`,
    and: ({ left, right }) => `${left} و ${right}`,
    or: ({ left, right }) => `${left} یا ${right}`,
    not: ({ condition }) => `چنین نباشد که ${condition}`,
    applicable: ({ condition }) => `${condition} (پاسخ «کاربرد ندارد» کافی نیست)`,
    group: ({ condition }) => `(${condition})`,
    quoted: ({ text }) => `«${text}»`,
  },
};
