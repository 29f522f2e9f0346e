/** How the figures were made, so that they can be made again: rubric, day, view, rules, choices, sources, programme. */
import type { RootContent } from 'mdast';
import type { Programme } from '../../model/programme.ts';
import type { Result } from '../../model/result.ts';
import { speaksOf } from '../../model/rubric-lineage.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { extendsText } from '../digest/describe-edition.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { fold, heading, list, paragraph, type Depth } from './blocks.ts';
import { code, joined, strong, type Phrase } from './phrasing.ts';
import { policySentences } from './policy-sentences.ts';
import { sourcePhrase } from './source-phrase.ts';

/** Agencies scored with one edition and shown in one view share a section; `agency` speaks for all of them. */
export function methodSection(agency: AgencyDigest, result: Result, depth: Depth, reader: Reader): RootContent[] {
  const { labels, markdown } = reader.messages;
  const { rubric } = agency;
  const sources = [...(rubric.source === undefined ? [] : [rubric.source]), ...rubric.sources];
  return [
    heading(depth, labels.method),
    ...list(facts(agency, result, reader)),
    ...paragraph(strong(markdown.labels.policies)),
    ...list(policySentences(rubric, reader)),
    ...fold(
      labels.choices,
      list(
        [...rubric.choices, ...(programmeOf(rubric, result)?.choices ?? [])].map((text) =>
          inLocale(text, reader.locale),
        ),
      ),
    ),
    ...fold(markdown.labels.sources, list(sources.map((source) => sourcePhrase(source, reader)))),
  ];
}

function facts(agency: AgencyDigest, result: Result, reader: Reader): Phrase[] {
  const { labels, views } = reader.messages;
  const { assessment, rubric, rubricTitle, statusText, asOf } = agency;
  const programme = programmeOf(rubric, result);
  return [
    joined(
      [
        [`${labels.rubric}: `, strong(rubricTitle)],
        code(`${rubric.id}@${rubric.version}`),
        extendsText(rubric, reader),
        statusText,
      ],
      ' – ',
    ),
    [`${labels.hash}: `, code(assessment.rubric.hash)],
    `${labels.asOf}: ${asOf}`,
    `${labels.viewShown}: ${views[assessment.view]}`,
    ...(programme === null ? [] : [programmePhrase(programme, reader)]),
    [`${labels.tool}: `, code(`${result.tool.name} ${result.tool.version}`)],
  ];
}

function programmeOf(rubric: Rubric, { programme }: Result): Programme | null {
  return programme !== null && speaksOf(programme, rubric) ? programme : null;
}

function programmePhrase({ id, version, status, title, source }: Programme, reader: Reader): Phrase {
  const { labels, statuses } = reader.messages;
  const name: Phrase = [
    `${labels.programme}: `,
    strong(inLocale(title, reader.locale)),
    ' – ',
    code(`${id}@${version}`),
    ` – ${statuses[status]}`,
  ];
  return source === undefined ? name : joined([name, sourcePhrase(source, reader)], ' – ');
}
