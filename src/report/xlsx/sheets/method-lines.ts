/** The lines of the method, before any layout. */
import type { AssessmentResult } from '../../../model/result.ts';
import type { Programme } from '../../../model/programme.ts';
import { speaksOf } from '../../../model/rubric-lineage.ts';
import type { Rubric } from '../../../model/rubric.ts';
import { inLocale, type Text } from '../../../model/text.ts';
import { editionText } from '../../digest/describe-edition.ts';
import { requirementsOf } from '../../digest/describe-next-level.ts';
import { totalRules } from '../../digest/describe-rules.ts';
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
    ...rules(rubric, reader),
    ...levels(rubric, reader),
    ...sources(rubric, reader),
    ...choices(rubric.choices, reader),
    ...(programme === null || !speaksOf(programme, rubric) ? [] : programmeLines(programme, reader)),
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
    fact(labels.version, editionText(rubric, reader)),
    fact(labels.hash, assessment.rubric.hash),
    fact(messages.workbook.labels.description, inLocale(rubric.description, locale)),
    fact(labels.asOf, dayOf(result.asOf), { format: dateFormat(locale) }),
    fact(labels.viewShown, messages.views[assessment.view]),
    fact(labels.tool, `${result.tool.name} ${result.tool.version}`),
  ].filter(({ value }) => value !== '');
}

function rules(rubric: Rubric, reader: Reader): MethodLine[] {
  const { messages, figures } = reader;
  const { labels, workbook } = messages;
  const { scoring } = rubric;
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
        : sentences.rounded({
            mode: messages.markdown.roundingModes[round.mode],
            digits: figures.number(round.digits),
          }),
    ),
    ...totalRules(rubric, reader).map((text, index) =>
      fact(index === 0 ? messages.markdown.labels.policies : '', text),
    ),
  ];
}

function levels(rubric: Rubric, reader: Reader): MethodLine[] {
  const { levels: all } = rubric;
  const { messages, figures, locale } = reader;
  if (all.length === 0) return [];
  const { labels, workbook } = messages;
  const hasThresholds = all.some(({ from }) => from !== undefined);
  return [
    section(labels.levels, hasThresholds ? workbook.labels.threshold : null),
    ...all.map((one): MethodLine => {
      const { level, from, title, description } = one;
      const name = workbook.sentences.levelAndTitle({ level: figures.number(level), title: inLocale(title, locale) });
      const texts = [inLocale(description, locale), ...requirementsOf(one, rubric, reader)];
      const text = texts.filter((part) => part !== '').join('\n');
      return { ...fact(name, text), figure: from ?? null, format: '0.0##' };
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
