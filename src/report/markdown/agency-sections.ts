/** One agency: where it stands, its targets, what blocks it, what changed and what was noticed. */
import type { RootContent } from 'mdast';
import { inLocale } from '../../model/text.ts';
import { extendsText } from '../digest/describe-edition.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { appraisalSection } from './appraisal-section.ts';
import { blockersSection } from './blockers-section.ts';
import type { Depth } from './blocks.ts';
import { changeSection } from './change-section.ts';
import { findingsSection } from './findings-section.ts';
import { indicesSection } from './indices-section.ts';
import { joined, type Phrase } from './phrasing.ts';
import { setAsideSection } from './set-aside-section.ts';
import { standingSection } from './standing-section.ts';
import { statesSection } from './states-section.ts';
import { targetsSection, type Scope } from './targets-section.ts';

export function agencySections(agency: AgencyDigest, scope: Scope, depth: Depth, reader: Reader): RootContent[] {
  return [
    ...standingSection(agency, depth, reader),
    ...indicesSection(agency, depth, reader),
    ...statesSection(agency, depth, reader),
    ...targetsSection(agency, scope, depth, reader),
    ...blockersSection(agency, scope, depth, reader),
    ...changeSection(agency, depth, reader),
    ...appraisalSection(agency, depth, reader),
    ...setAsideSection(agency, depth, reader),
    ...findingsSection(agency, depth, reader),
  ];
}

/** The name that people use; the code beside it where they differ. */
export function agencyTitle({ agencyName, agencyId }: AgencyDigest): string {
  return agencyName === agencyId ? agencyName : `${agencyName} (${agencyId})`;
}

/** Where the overview's row of this agency leads. */
export function agencyAnchor({ agencyId, assessment }: AgencyDigest): string {
  return `agency-${agencyId}-${assessment.period}`;
}

/** Who answered and who appraised, on what day. */
export function agencyFacts({ assessment, asOf, rubric, rubricTitle }: AgencyDigest, reader: Reader): Phrase {
  const { labels } = reader.messages;
  const base = extendsText(rubric, reader);
  return joined(
    [
      base === '' ? rubricTitle : `${rubricTitle} (${base})`,
      said(labels.asOf, asOf),
      said(labels.assessedBy, inLocale(assessment.assessedBy, reader.locale)),
      said(labels.appraisedBy, inLocale(assessment.appraisedBy, reader.locale)),
    ],
    ' – ',
  );
}

function said(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}
