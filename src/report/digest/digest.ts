/**
 * What every report of an agency says, in the reader's language, before any layout: text, Markdown and workbook only
 * place these lines. Figures stand both as numbers and as they are written.
 */
import { expandInstances } from '../../model/expand-instances.ts';
import type { AssessmentResult, Result } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { describeAppraisals, type AppraisalLine } from './describe-appraisals.ts';
import {
  describeBlockers,
  describeDimensionBlockers,
  type BlockerLine,
  type DimensionBlockers,
} from './describe-blockers.ts';
import { describeChange, type ChangeLine } from './describe-change.ts';
import { describeCriteria, type CriterionLine, type Titles } from './describe-criteria.ts';
import { describeCondition } from './describe-condition.ts';
import { describeDimensions, type DimensionLine } from './describe-dimensions.ts';
import { editionText } from './describe-edition.ts';
import { describeFindings, type FindingLine } from './describe-findings.ts';
import { describeIndices, type IndexLine } from './describe-indices.ts';
import { describeInstances, type InstancesLine } from './describe-instances.ts';
import { describeNextLevel, nextOf, type NextLevel } from './describe-next-level.ts';
import { describeJustified, type JustifiedLine } from './describe-remarks.ts';
import { hasTooLittleAnswered, isAdmitted } from './describe-shortfall.ts';
import { describeSetAside, type SetAsideBlock } from './describe-set-aside.ts';
import { describeStates, type StateLine } from './describe-states.ts';
import { describeTargets, type TargetLine } from './describe-targets.ts';
import { describeViews, type ViewLine } from './describe-views.ts';
import { nodeTitles } from './node-titles.ts';
import { coverageText, scoreText, type Reader } from './reader.ts';

export interface AgencyDigest {
  readonly assessment: AssessmentResult;
  /** As it was scored: what is answered per instance is unfolded. */
  readonly rubric: Rubric;
  /** By id, of dimensions and criteria, as they can stand alone. */
  readonly titles: Titles;
  readonly agencyName: string;
  readonly agencyId: string;
  /** In the digits of the language. */
  readonly period: string;
  readonly rubricTitle: string;
  /** Its id and version, and what it extends. */
  readonly editionText: string;
  readonly statusText: string;
  /** What a reader must be told of an unofficial or draft rubric; empty for an official one. */
  readonly statusSentence: string;
  readonly asOf: string;
  readonly levelTitle: string;
  readonly levelDescription: string;
  readonly scoreText: string;
  readonly coverageText: string;
  /** Why there is no level; empty when there is one. */
  readonly noLevelSentence: string;
  readonly next: NextLevel | null;
  readonly views: readonly ViewLine[];
  readonly dimensions: readonly DimensionLine[];
  readonly criteria: readonly CriterionLine[];
  /** What holds the next level back, most gain first. */
  readonly blockers: readonly BlockerLine[];
  /** The same for each dimension that has a level where the total has none. */
  readonly dimensionBlockers: readonly DimensionBlockers[];
  readonly targets: readonly TargetLine[];
  readonly indices: readonly IndexLine[];
  readonly states: readonly StateLine[];
  readonly instances: readonly InstancesLine[];
  /** Answers that may only be given with a reason, such as vetoes. */
  readonly justified: readonly JustifiedLine[];
  readonly change: ChangeLine | null;
  /** Where agency and assessor have both answered; disagreements first. */
  readonly appraisals: readonly AppraisalLine[];
  readonly setAside: SetAsideBlock;
  readonly findings: readonly FindingLine[];
}

export function digest(assessment: AssessmentResult, result: Result, reader: Reader): AgencyDigest {
  const rubric = rubricOf(assessment, result);
  const titles = nodeTitles(rubric, reader.locale);
  const criteria = once(() => describeCriteria(assessment, rubric, titles, reader));
  const appraisals = once(() => describeAppraisals(assessment, rubric, titles, reader));
  return {
    assessment,
    rubric,
    titles,
    ...naming(assessment, result, rubric, reader),
    ...standing(assessment, rubric, reader),
    dimensions: describeDimensions(assessment, rubric, result.programme, titles, reader),
    get criteria() {
      return criteria();
    },
    blockers: describeBlockers(assessment, rubric, nextOf(assessment, rubric)?.level ?? null, titles, reader),
    dimensionBlockers: describeDimensionBlockers(assessment, rubric, titles, reader),
    targets: describeTargets(assessment, rubric, result.programme, titles, reader),
    indices: describeIndices(assessment, rubric, reader),
    states: describeStates(assessment, rubric, reader),
    instances: describeInstances(assessment, rubric, reader),
    justified: describeJustified(assessment, rubric, titles, reader),
    change: describeChange(assessment, rubric, reader),
    get appraisals() {
      return appraisals();
    },
    setAside: describeSetAside(assessment, rubric, titles, reader),
    findings: describeFindings(assessment, rubric, titles, reader),
  };
}

/** The longest part of a digest, which a screen does without: made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The edition the assessment was scored with, unfolded for its instances; a result always carries it. */
export function rubricOf({ rubric, instances }: AssessmentResult, result: Result): Rubric {
  const found = result.rubrics[`${rubric.id}@${rubric.version}`];
  if (found === undefined) throw new Error(`The result does not carry rubric ${rubric.id}@${rubric.version}`);
  return expandInstances(found, instances);
}

type Naming =
  'agencyName' | 'agencyId' | 'period' | 'rubricTitle' | 'editionText' | 'statusText' | 'statusSentence' | 'asOf';

function naming(
  { agency, period }: AssessmentResult,
  result: Result,
  rubric: Rubric,
  reader: Reader,
): Pick<AgencyDigest, Naming> {
  const { messages, figures, locale } = reader;
  return {
    agencyName: inLocale(agency.name, locale) || agency.id,
    agencyId: agency.id,
    period: figures.plain(period),
    rubricTitle: inLocale(rubric.title, locale),
    editionText: editionText(rubric, reader),
    statusText: messages.statuses[rubric.status],
    statusSentence: rubric.status === 'official' ? '' : messages.sentences[rubric.status](),
    asOf: figures.date(result.asOf),
  };
}

type Standing = 'levelTitle' | 'levelDescription' | 'scoreText' | 'coverageText' | 'noLevelSentence' | 'next' | 'views';

function standing(assessment: AssessmentResult, rubric: Rubric, reader: Reader): Pick<AgencyDigest, Standing> {
  const { level } = assessment;
  const band = rubric.levels.find((candidate) => candidate.level === level);
  return {
    levelTitle: level === null ? reader.messages.labels.notRated : inLocale(band?.title, reader.locale),
    levelDescription: inLocale(band?.description, reader.locale),
    scoreText: totalText(assessment, rubric, reader),
    coverageText: coverageText(assessment.coverage, rubric, reader),
    noLevelSentence: noLevelSentence(assessment, rubric, reader),
    next: describeNextLevel(assessment, rubric, reader),
    views: describeViews(assessment, rubric, reader),
  };
}

/** A total that coverage withholds is not "not answered": the sentence beside it says why. */
function totalText(assessment: AssessmentResult, rubric: Rubric, reader: Reader): string {
  const isWithheld =
    assessment.score === null && isAdmitted(assessment) && noLevelSentence(assessment, rubric, reader) !== '';
  return isWithheld ? '–' : scoreText(assessment, rubric, reader);
}

/** Empty too where the rubric gives no levels. */
function noLevelSentence(assessment: AssessmentResult, rubric: Rubric, reader: Reader): string {
  const { messages, figures } = reader;
  const { coverage, level } = assessment;
  const needed = rubric.scoring['min-coverage'];
  if (!isAdmitted(assessment)) {
    const condition = describeCondition(rubric.scoring.entry, rubric, reader);
    return messages.further.sentences.notAdmitted({ condition });
  }
  if (level !== null || needed === undefined || !hasTooLittleAnswered(assessment, rubric)) return '';
  return messages.sentences.incomplete({
    coverage: figures.percent(coverage, [needed]),
    needed: figures.percent(needed),
  });
}
