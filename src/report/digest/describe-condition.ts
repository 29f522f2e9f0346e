/** A condition as part of a sentence: “Encryption” is answered with “yes” and each of the criteria of “Access” is at least 3. */
import { conditionsIn, type Condition, type Conditions } from '../../model/condition.ts';
import type { Criterion } from '../../model/criterion.ts';
import { ownValue } from '../../model/own-value.ts';
import { criteriaOf, optionsOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { longOption } from '../../model/short-forms.ts';
import { inLocale } from '../../model/text.ts';
import { nodeTitles } from './node-titles.ts';
import type { Reader } from './reader.ts';
import { tagPhrase } from './tag-titles.ts';

/** What every part of a condition is said with. */
interface Speaker {
  readonly rubric: Rubric;
  readonly reader: Reader;
  readonly titles: ReadonlyMap<string, string>;
}

/** Ready to follow “only if” or “requires that”; empty where nothing is asked. */
export function describeCondition(conditions: Conditions | undefined, rubric: Rubric, reader: Reader): string {
  const all = conditionsIn(conditions);
  if (all.length === 0) return '';
  return joined(all, 'and', { rubric, reader, titles: nodeTitles(rubric, reader.locale) });
}

/** Several conditions in one sentence; those that are joined themselves stand in brackets. */
function joined(conditions: readonly Condition[], word: 'and' | 'or', speaker: Speaker): string {
  const { joins } = speaker.reader.messages.conditions;
  const said = conditions.map((condition) => {
    const text = say(condition, speaker);
    return conditions.length > 1 && isJoined(condition) ? joins.group({ condition: text }) : text;
  });
  return list(said, word, speaker);
}

function isJoined({ any, all }: Condition): boolean {
  return (any?.length ?? 0) > 1 || (all?.length ?? 0) > 1;
}

function say(condition: Condition, speaker: Speaker): string {
  const { joins } = speaker.reader.messages.conditions;
  const { any, all, not } = condition;
  if (any !== undefined) return joined(any, 'or', speaker);
  if (all !== undefined) return joined(all, 'and', speaker);
  if (not !== undefined) return joins.not({ condition: say(not, speaker) });
  const claim = joins.claim({ subject: subjectOf(condition, speaker), predicate: predicateOf(condition, speaker) });
  return condition['not-applicable'] === 'fails' ? joins.applicable({ condition: claim }) : claim;
}

function subjectOf(condition: Condition, speaker: Speaker): string {
  const { figures, messages } = speaker.reader;
  const { subjects } = messages.conditions;
  const { node, nodes, share, count } = condition;
  const [alone] = nodes?.length === 1 ? nodes : [node];
  if (alone !== undefined) return subjects.one({ node: titleOf(alone, speaker) });
  const selected = selectionOf(condition, speaker);
  if (count !== undefined) return subjects.count({ count: figures.number(count), nodes: selected });
  if (share !== undefined) return subjects.share({ share: figures.percent(share), nodes: selected });
  return subjects.each({ nodes: selected });
}

function selectionOf(condition: Condition, speaker: Speaker): string {
  const { subjects } = speaker.reader.messages.conditions;
  const { nodes = [], tag, 'children-of': parent, 'criteria-of': above, except } = condition;
  const selected =
    tag !== undefined
      ? subjects.tagged({ tags: tagPhrase(tag, speaker.rubric, speaker.reader) })
      : parent !== undefined
        ? subjects.children({ node: titleOf(parent, speaker) })
        : above !== undefined
          ? subjects.criteria({ node: titleOf(above, speaker) })
          : list(
              nodes.map((id) => subjects.one({ node: titleOf(id, speaker) })),
              'and',
              speaker,
            );
  if (except.length === 0) return selected;
  const left = list(
    except.map((id) => subjects.one({ node: titleOf(id, speaker) })),
    'and',
    speaker,
  );
  return subjects.except({ nodes: selected, left });
}

function predicateOf(condition: Condition, speaker: Speaker): string {
  const { messages, figures } = speaker.reader;
  const { is, are, joins } = messages.conditions;
  const { count, share, node, 'at-least': least, 'at-most': most, is: answers, level } = condition;
  const words = node === undefined && (share !== undefined || (count ?? 1) > 1) ? are : is;
  const parts = [
    ...(least === undefined ? [] : [words.atLeast({ value: valueText(least, condition, speaker) })]),
    ...(most === undefined ? [] : [words.atMost({ value: valueText(most, condition, speaker) })]),
    ...(answers === undefined ? [] : [words.answer({ answers: answersText(answers, condition, speaker) })]),
    ...(level === undefined ? [] : [words.level({ level: figures.number(level) })]),
  ];
  return parts.reduce((left, right) => joins.and({ left, right }));
}

type Value = number | string;

function answersText(answers: Value | readonly Value[], condition: Condition, speaker: Speaker): string {
  const values = typeof answers === 'object' ? answers : [answers];
  return list(
    values.map((value) => valueText(value, condition, speaker)),
    'or',
    speaker,
  );
}

/** An option by its title, as the criterion that is looked at has it. */
function valueText(value: Value, condition: Condition, speaker: Speaker): string {
  if (typeof value === 'number') return speaker.reader.figures.number(value);
  const asked = new Set([...(condition.node === undefined ? [] : [condition.node]), ...(condition.nodes ?? [])]);
  const criteria = criteriaOf(speaker.rubric).map(({ criterion }) => criterion);
  const looked = criteria.filter(({ id }) => asked.has(id));
  const title = [...looked, ...criteria].map((criterion) => optionTitle(value, criterion, speaker)).find(Boolean);
  return speaker.reader.messages.conditions.joins.quoted({ text: title ?? value });
}

function optionTitle(id: string, criterion: Criterion, { rubric, reader }: Speaker): string {
  const option = ownValue(optionsOf(criterion, rubric), id);
  return option === undefined ? '' : inLocale(longOption(option).title, reader.locale);
}

/** “A”, “B” and “C”. */
function list(items: readonly string[], word: 'and' | 'or', { reader: { messages } }: Speaker): string {
  const { conditions, markdown } = messages;
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1).join(markdown.labels.comma);
  return before === '' ? last : conditions.joins[word]({ left: before, right: last });
}

function titleOf(id: string, { titles }: Speaker): string {
  return titles.get(id) ?? id;
}
