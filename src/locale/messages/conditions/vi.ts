/** Vietnamese sentences for conditions: what is looked at, what must hold of it, and how conditions join. */
import type { ConditionMessages } from './en.ts';

const predicates: ConditionMessages['is'] = {
  atLeast: ({ value }) => `đạt từ ${value} trở lên`,
  atMost: ({ value }) => `không vượt quá ${value}`,
  answer: ({ answers }) => `được trả lời là ${answers}`,
  level: ({ level }) => `đạt từ mức ${level} trở lên`,
};

export const conditionsVi: ConditionMessages = {
  subjects: {
    one: ({ node }) => `“${node}”`,
    each: ({ nodes }) => `mỗi mục trong số ${nodes}`,
    count: ({ count, nodes }) => `ít nhất ${count} mục trong số ${nodes}`,
    share: ({ share, nodes }) => `ít nhất ${share} trong số ${nodes}`,
    tagged: ({ tags }) => `các mục được gắn nhãn ${tags}`,
    children: ({ node }) => `các mục trực tiếp thuộc “${node}”`,
    criteria: ({ node }) => `các tiêu chí thuộc “${node}”`,
    except: ({ nodes, left }) => `${nodes} (trừ ${left})`,
  },
  is: predicates,
  are: predicates,
  joins: {
    claim: ({ subject, predicate }) => `${subject} ${predicate}`,
    and: ({ left, right }) => `${left} và ${right}`,
    or: ({ left, right }) => `${left} hoặc ${right}`,
    not: ({ condition }) => `không có trường hợp ${condition}`,
    applicable: ({ condition }) => `${condition} (trả lời “không áp dụng” thì không được coi là đạt)`,
    group: ({ condition }) => `(${condition})`,
    quoted: ({ text }) => `“${text}”`,
  },
};
