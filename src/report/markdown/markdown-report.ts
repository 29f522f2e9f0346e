/** The report as Markdown for a pull request or a wiki: one agency in full, or an overview and then each agency. */
import type { RootContent } from 'mdast';
import type { Result } from '../../model/result.ts';
import { digest, type AgencyDigest } from '../digest/digest.ts';
import { readerOf, type Reader } from '../digest/reader.ts';
import type { ReportOptions } from '../report-options.ts';
import { agencyAnchor, agencyFacts, agencySections, agencyTitle } from './agency-sections.ts';
import { anchor } from './anchor.ts';
import { heading, noteBox, paragraph } from './blocks.ts';
import { cohortsSection } from './cohorts-section.ts';
import { criteriaSection } from './criteria-section.ts';
import { methodSection } from './method-section.ts';
import { failuresSection, overviewSection } from './overview-section.ts';
import { strong } from './phrasing.ts';
import { writePage } from './write-page.ts';

/** Above this number a page of all agencies is too long for GitHub to render, so it holds the overview only. */
const DETAILED_AGENCIES = 40;

export function markdownReport(result: Result, { locale }: ReportOptions): string {
  const reader = readerOf(locale);
  const agencies = result.assessments.map((assessment) => digest(assessment, result, reader));
  const [only] = agencies;
  const blocks =
    agencies.length === 1 && only !== undefined
      ? oneAgency(only, result, reader)
      : manyAgencies(agencies, result, reader);
  return writePage(blocks, locale);
}

function oneAgency(agency: AgencyDigest, result: Result, reader: Reader): RootContent[] {
  return [
    heading(1, `${agencyTitle(agency)} – ${reader.messages.labels.period} ${agency.period}`),
    ...statusNotes([agency], reader),
    ...paragraph(agencyFacts(agency, reader)),
    ...agencySections(agency, 'full', 2, reader),
    ...criteriaSection(agency, 2, reader),
    ...failuresSection(result.failures, 2, reader),
    ...methodSection(agency, result, 2, reader),
  ];
}

function manyAgencies(agencies: readonly AgencyDigest[], result: Result, reader: Reader): RootContent[] {
  const { overviewOnly, nearestTargetOnly } = reader.messages.markdown.sentences;
  const isDetailed = agencies.length <= DETAILED_AGENCIES;
  const limit = reader.figures.number(DETAILED_AGENCIES);
  return [
    heading(1, pageTitle(agencies, reader)),
    ...statusNotes(agencies, reader),
    ...overviewSection(agencies, isDetailed, result, 2, reader),
    ...cohortsSection(result, 2, reader),
    ...paragraph(agencies.length === 0 ? '' : isDetailed ? nearestTargetOnly() : overviewOnly({ limit })),
    ...failuresSection(result.failures, 2, reader),
    ...(isDetailed ? agencies.flatMap((agency) => agencyInMany(agency, reader)) : []),
    ...editionsOf(agencies).flatMap((agency) => methodSection(agency, result, 2, reader)),
  ];
}

function agencyInMany(agency: AgencyDigest, reader: Reader): RootContent[] {
  return [
    heading(2, [
      anchor(agencyAnchor(agency)),
      `${agencyTitle(agency)} – ${reader.messages.labels.period} ${agency.period}`,
    ]),
    ...paragraph(agencyFacts(agency, reader)),
    ...agencySections(agency, 'brief', 3, reader),
  ];
}

/** What the agencies were measured by, where that is one rubric. */
function pageTitle(agencies: readonly AgencyDigest[], { messages }: Reader): string {
  const titles = new Set(agencies.map(({ rubricTitle }) => rubricTitle));
  const [title] = titles;
  return titles.size === 1 && title !== undefined ? title : messages.labels.summary;
}

/** Once for each status, however many agencies share it. */
function statusNotes(agencies: readonly AgencyDigest[], { locale }: Reader): RootContent[] {
  const sentences = new Map(agencies.map(({ statusText, statusSentence }) => [statusText, statusSentence]));
  return [...sentences]
    .filter(([, sentence]) => sentence !== '')
    .map(([text, sentence]) => noteBox([strong(text), ` – ${sentence}`], locale));
}

/** The first agency of each edition of a rubric and view: method sections repeat nothing. */
function editionsOf(agencies: readonly AgencyDigest[]): AgencyDigest[] {
  const editions = new Map<string, AgencyDigest>();
  for (const agency of agencies) {
    const { rubric, view } = agency.assessment;
    const key = JSON.stringify([rubric.id, rubric.version, rubric.hash, view]);
    if (!editions.has(key)) editions.set(key, agency);
  }
  return [...editions.values()];
}
