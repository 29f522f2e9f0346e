/** What blocks the next level, most gain first, and the one step to take now. */
import type { BlockContent, RootContent } from 'mdast';
import type { BlockerLine } from '../digest/describe-blockers.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, list, paragraph, quote, type Depth } from './blocks.ts';
import { fromTo, missingTable } from './missing-table.ts';
import { strong, type Phrase } from './phrasing.ts';
import { listedTargets, type Scope } from './targets-section.ts';

/** How many stand in the open; the rest is folded, or stands under the target that asks the same level. */
const WORST = 5;

export function blockersSection(agency: AgencyDigest, scope: Scope, depth: Depth, reader: Reader): RootContent[] {
  const { labels } = reader.messages;
  const { blockers, next } = agency;
  if (next === null) return dimensionBlockers(agency, depth, reader);
  const title = heading(depth, `${labels.blockersTo} ${reader.figures.number(next.level)}`);
  if (blockers.length === 0) return [title, ...paragraph(labels.nothingBlocks)];
  return [
    title,
    ...list(
      blockers.slice(0, WORST).map((line) => blockerText(line, reader)),
      { isOrdered: true },
    ),
    ...theRest(agency, next.level, scope, reader),
    ...nextStep(agency, depth, reader),
  ];
}

/** Where the total has no level, a list for each dimension that has one. */
function dimensionBlockers({ dimensionBlockers: groups }: AgencyDigest, depth: Depth, reader: Reader): RootContent[] {
  return groups.flatMap(({ heading: title, requires, lines }) => {
    const rest = lines.slice(WORST);
    const count = reader.figures.number(rest.length);
    const worst = lines.slice(0, WORST).map((line) => blockerText(line, reader));
    return [
      heading(depth, title),
      ...requires.flatMap((text) => paragraph(text)),
      ...list(worst, { isOrdered: true }),
      ...missingTable(rest, reader.messages.markdown.sentences.restOf({ count }), null, reader),
    ];
  });
}

function blockerText(line: BlockerLine, reader: Reader): Phrase {
  const { title, gainText, why, requirements } = line;
  const gain = gainText === '' ? '' : ` (${gainText})`;
  const asks =
    requirements.length === 0 ? why : `${why}: ${requirements.join(reader.messages.markdown.labels.semicolon)}`;
  return [strong(title), `: ${fromTo(line, reader)}${gain} – ${asks}`];
}

function theRest(agency: AgencyDigest, level: number, scope: Scope, reader: Reader): RootContent[] {
  const { sentences } = reader.messages.markdown;
  const rest = agency.blockers.slice(WORST);
  if (rest.length === 0) return [];
  const count = reader.figures.number(rest.length);
  const target = listedTargets(agency, scope).find((candidate) => candidate.level === level);
  if (target === undefined) return missingTable(rest, sentences.restOf({ count }), null, reader);
  return paragraph(`… ${sentences.listedUnder({ count, target: target.title })}.`);
}

/** Where too little is answered, any answer helps: what the lowest one describes is nothing to strive for. */
function nextStep(
  { blockers: [first], noLevelSentence }: AgencyDigest,
  depth: Depth,
  { messages }: Reader,
): RootContent[] {
  if (first === undefined || (first.needed === '' && first.requirements.length === 0)) return [];
  const { labels, sentences, further, markdown } = messages;
  const isOpen = first.reason === 'unanswered' || first.reason === 'dont-know';
  const named = { criterion: first.title, level: first.need };
  const title = heading(depth, labels.nextStep);
  if (isOpen && noLevelSentence !== '') return [title, ...paragraph(further.sentences.answerAny(named))];
  const asked: BlockContent[] = paragraph(first.needed);
  return [
    title,
    ...paragraph(isOpen ? sentences.answerFirst(named) : sentences.nextStep(named)),
    ...(asked.length === 0 ? [] : [quote(asked)]),
    ...(first.requirements.length === 0
      ? []
      : paragraph(sentences.prepare({ evidence: first.requirements.join(markdown.labels.semicolon) }))),
  ];
}
