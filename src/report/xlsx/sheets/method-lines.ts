/** The lines of the method, before any layout. */
import type { AssessmentResult } from '../../../model/result.ts';
import type { Programme } from '../../../model/programme.ts';
import type { Rubric, Scoring } from '../../../model/rubric.ts';
import { inLocale, type Text } from '../../../model/text.ts';
import type { Reader } from '../../digest/reader.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { dateFormat } from '../cells/number-format.ts';
import { dayOf, type Content } from '../cells/put.ts';
import type { WorkbookContext } from './open-sheet.ts';

export interface MethodLine {
  readonly kind: 'section' | 'fact';
  readonly label: string;
  readonly value: Content;
  readonly look?: Look;
  /** In the column of figures. */
  readonly figure: Content;
  readonly format?: string | undefined;
}

export function methodLines(context: WorkbookContext, assessment: AssessmentResult, rubric: Rubric): MethodLine[] {
  const { reader, result } = context;
  const { programme } = result;
  return [
    ...instrument(context, assessment, rubric),
    ...rules(rubric.scoring, reader),
    ...levels(rubric, reader),
    ...sources(rubric, reader),
    ...choices(rubric.choices, reader),
    ...(programme === null || programme.rubric !== rubric.id ? [] : programmeLines(programme, reader)),
  ];
}

function section(label: string, figure: Content = null): MethodLine {
  return { kind: 'section', label, value: null, figure };
}

function fact(label: string, value: Content, look: Look = {}): MethodLine {
  return { kind: 'fact', label, value, look, figure: null };
}

function instrument({ reader, result }: WorkbookContext, assessment: AssessmentResult, rubric: Rubric): MethodLine[] {
  const { messages, locale } = reader;
  const { labels } = messages;
  const warning = rubric.status === 'official' ? '' : `. ${messages.sentences[rubric.status]()}`;
  return [
    section(labels.rubric),
    fact(messages.workbook.labels.title, inLocale(rubric.title, locale), { bold: true }),
    fact(labels.status, `${messages.statuses[rubric.status]}${warning}`, {
      bold: true,
      colour: rubric.status === 'official' ? COLOURS.good : COLOURS.warn,
    }),
    fact(labels.version, `${rubric.id} ${rubric.version}`),
    fact(labels.hash, assessment.rubric.hash),
    fact(messages.workbook.labels.description, inLocale(rubric.description, locale)),
    fact(labels.asOf, dayOf(result.asOf), { format: dateFormat(locale) }),
    fact(labels.viewShown, messages.views[assessment.view]),
    fact(labels.tool, `${result.tool.name} ${result.tool.version}`),
  ].filter(({ value }) => value !== '');
}

function rules(scoring: Scoring, { messages, figures }: Reader): MethodLine[] {
  const { labels, workbook } = messages;
  const { round } = scoring;
  const needed = scoring['min-coverage'];
  const { rules: sentences } = workbook;
  return [
    section(labels.formula),
    fact(labels.score, workbook.rollups[scoring.rollup]),
    fact(labels.level, workbook.levelRules[scoring.level]),
    fact(labels.evidence, workbook.evidenceRules[scoring.evidence]),
    fact(workbook.labels.unanswered, workbook.unanswered[scoring.unanswered]),
    fact(workbook.labels.dontKnow, workbook.unanswered[scoring['dont-know'] ?? scoring.unanswered]),
    fact(workbook.labels.notApplicable, workbook.notApplicable[scoring['not-applicable']]),
    fact(
      workbook.labels.minCoverage,
      needed === undefined ? sentences.noMinCoverage() : sentences.minCoverage({ share: figures.percent(needed) }),
    ),
    fact(
      workbook.labels.rounding,
      round.mode === 'none'
        ? sentences.notRounded()
        : sentences.rounded({ mode: round.mode, digits: figures.number(round.digits) }),
    ),
  ];
}

function levels({ levels: all }: Rubric, { messages, figures, locale }: Reader): MethodLine[] {
  if (all.length === 0) return [];
  const { labels, workbook } = messages;
  const hasThresholds = all.some(({ from }) => from !== undefined);
  return [
    section(labels.levels, hasThresholds ? workbook.labels.threshold : null),
    ...all.map(({ level, from, title, description }): MethodLine => {
      const name = workbook.sentences.levelAndTitle({ level: figures.number(level), title: inLocale(title, locale) });
      return { ...fact(name, inLocale(description, locale)), figure: from ?? null, format: '0.0##' };
    }),
  ];
}

function sources({ source, sources: more }: Rubric, { messages, locale }: Reader): MethodLine[] {
  const all = [...(source === undefined ? [] : [source]), ...more];
  if (all.length === 0) return [];
  const lines = all.map(({ title, url, licence, note }) => {
    const parts = [
      inLocale(title, locale),
      url ?? '',
      licence === undefined ? '' : `${messages.labels.licence}: ${licence}`,
      inLocale(note, locale),
    ];
    return parts.filter((part) => part !== '').join('\n');
  });
  return [
    section(messages.workbook.labels.sources),
    ...lines.map((text, index) => fact(index === 0 ? messages.labels.source : '', text)),
  ];
}

function choices(texts: readonly Text[], { messages, locale, figures }: Reader): MethodLine[] {
  if (texts.length === 0) return [];
  return [
    section(messages.labels.choices),
    ...texts.map((text, index) => fact(figures.number(index + 1), inLocale(text, locale))),
  ];
}

function programmeLines(programme: Programme, reader: Reader): MethodLine[] {
  const { messages, locale, figures } = reader;
  const { labels, statuses } = messages;
  const { title, id, version, status, source, targets } = programme;
  return [
    section(labels.programme),
    fact(messages.workbook.labels.title, inLocale(title, locale), { bold: true }),
    fact(labels.version, `${id} ${version} (${statuses[status]})`),
    fact(labels.source, [inLocale(source?.title, locale), source?.url ?? ''].filter((part) => part !== '').join('\n')),
    ...targets.map((target): MethodLine => ({
      ...fact(labels.target, inLocale(target.title, locale)),
      figure: dayOf(target.by),
      format: dateFormat(locale),
    })),
    ...programme.choices.map((text, index) =>
      fact(`${labels.choices} ${figures.number(index + 1)}`, inLocale(text, locale)),
    ),
  ];
}
