/** Every criterion with its answers and the state of its evidence, folded by dimension. */
import type { BlockContent, RootContent } from 'mdast';
import type { AgencyDigest } from '../digest/digest.ts';
import type { CriterionLine } from '../digest/describe-criteria.ts';
import type { EvidenceLine } from '../digest/describe-evidence.ts';
import type { DimensionLine } from '../digest/describe-dimensions.ts';
import type { Reader } from '../digest/reader.ts';
import { MOST_INSTANCES, type InstancesLine } from '../digest/describe-instances.ts';
import { instanceOf } from '../digest/node-titles.ts';
import { fold, heading, list, paragraph, table, type Depth } from './blocks.ts';
import { hasManyInstances } from '../digest/listed-dimensions.ts';
import { isolated, joined, lineBreak, strong, type Phrase } from './phrasing.ts';

export function criteriaSection(agency: AgencyDigest, depth: Depth, reader: Reader): RootContent[] {
  const isMany = hasManyInstances(agency);
  const listed = agency.criteria.filter(({ id }) => !isMany(instanceOf(id) ?? ''));
  return [
    heading(depth, reader.messages.labels.criteria),
    ...agency.dimensions.flatMap((dimension) => {
      const inside = listed.filter((line) => line.dimension === dimension.id);
      return fold(summaryOf(dimension, inside.length, reader), criteriaBlocks(inside, reader));
    }),
    ...agency.instances.flatMap((kind) => paragraph(countedOnly(kind, reader))),
  ];
}

/** Thousands of respondents are counted here and listed elsewhere. */
function countedOnly({ count, title }: InstancesLine, { messages, figures }: Reader): string {
  if (count <= MOST_INSTANCES) return '';
  return messages.further.sentences.manyInstances({ count: figures.number(count), kind: title });
}

function summaryOf(
  { fullTitle, scoreText, level, levelText, distribution }: DimensionLine,
  count: number,
  { messages, figures }: Reader,
): string {
  const { labels, cli } = messages;
  const reached = level === null ? '' : ` – ${labels.level} ${levelText}`;
  const standing = distribution === '' ? `${labels.score} ${scoreText}${reached}` : distribution;
  return `${fullTitle} – ${standing} – ${cli.criteriaCount({ count: figures.number(count) })}`;
}

function criteriaBlocks(lines: readonly CriterionLine[], reader: Reader): BlockContent[] {
  return [...answersTable(lines, reader), ...list(lines.flatMap((line) => remarksOf(line, reader)))];
}

function answersTable(lines: readonly CriterionLine[], reader: Reader): BlockContent[] {
  const { labels, views } = reader.messages;
  const columns = [
    { title: labels.criterion },
    { title: views.claimed, isFigure: true },
    { title: views.supported, isFigure: true },
    { title: views.appraised, isFigure: true },
    { title: views.effective, isFigure: true },
    { title: labels.evidence },
  ];
  const row = (line: CriterionLine): Phrase[] => [
    line.title,
    line.claimed.text || '–',
    line.supported.text || '–',
    line.appraised.text || '–',
    line.effective.text === '' ? '–' : strong(line.effective.text),
    evidenceOf(line, reader),
  ];
  return table(columns, lines.map(row), reader.locale);
}

/** What was brought, and what the claim needs but was not. */
function evidenceOf({ evidence, requirements, claimedValue }: CriterionLine, reader: Reader): Phrase {
  const { notBrought } = reader.messages.markdown.sentences;
  const claim = claimedValue ?? -Infinity;
  const lacking = requirements.filter(
    ({ met, fromLevel, toLevel }) => !met && fromLevel <= claim && claim <= (toLevel ?? Infinity),
  );
  const pieces = [
    ...evidence.map((piece) => evidenceText(piece, reader)),
    ...lacking.map(({ title }) => `✗ ${notBrought({ evidence: title })}`),
  ];
  return pieces.length === 0 ? '–' : joined(pieces, lineBreak());
}

/** The mark says whether it counts; words follow where there is more to say. */
function evidenceText({ text, counts, stateText, until }: EvidenceLine, reader: Reader): Phrase {
  const { labels, sentences } = reader.messages.markdown;
  const date = until === null ? '' : reader.figures.date(until);
  const end = date === '' ? '' : counts ? sentences.countsUntil({ date }) : sentences.countedUntil({ date });
  const remark = [counts ? '' : stateText, end].filter((part) => part !== '').join(labels.comma);
  return [counts ? '✓ ' : '✗ ', isolated(text, reader.locale), remark === '' ? '' : ` (${remark})`];
}

/** Reasons and notes are too long for a cell. */
function remarksOf(
  { title, remarks, reason, note, appraisalNote }: CriterionLine,
  { messages, locale }: Reader,
): Phrase[] {
  const { labels } = messages;
  const given = [
    [labels.why, reason],
    [labels.note, note],
    [labels.appraisalNote, appraisalNote],
  ] as const;
  return [
    ...remarks.map((remark): Phrase => [strong(title), ` – ${remark}`]),
    ...given.flatMap(([label, text]): Phrase[] =>
      text.trim() === '' ? [] : [[strong(title), ` – ${label}: `, isolated(text, locale)]],
    ),
  ];
}
