/** What people read in a row: the question and what each answer means, or which evidence is asked for. */
import type { Criterion, Requirement } from '../../../model/criterion.ts';
import type { QuestionnaireRow } from '../../../model/questionnaire.ts';
import { criteriaOf, dimensionsOf, optionsOf } from '../../../model/rubric-tree.ts';
import type { Dimension } from '../../../model/rubric.ts';
import { longItem, longOption } from '../../../model/short-forms.ts';
import { inLocale } from '../../../model/text.ts';
import { comparedName } from '../../digest/describe-answer.ts';
import { askedIfSentence, criterionRules } from '../../digest/describe-rules.ts';
import { durationText } from '../../rubric/duration-text.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import type { TextRun } from '../cells/put.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';

const SIZE = 9.5;
const FAINT: Look = { size: 8.5, colour: COLOURS.faint };

/** Its place in the rubric, its name, the question, how to answer it and when. */
export function questionRuns(row: QuestionnaireRow, context: QuestionnaireContext): TextRun[] {
  const { reader, criteria, rubric } = context;
  const criterion = criteria.get(row.criterion);
  if (criterion === undefined) return [];
  const own = (text: Parameters<typeof inLocale>[0]): string => inLocale(text, reader.locale);
  if (row.kind === 'evidence') return wantedRuns(row, criterion, context);
  if (row.kind === 'item') return [{ text: `   ▫ ${itemTitle(criterion, row.item ?? '', own)}`, look: { size: SIZE } }];
  const above = dimensionsAbove(row.criterion, context);
  const conditions = [...above, criterion].map((node) => askedIfSentence(node, rubric, reader));
  return lines([
    {
      text: above
        .slice(1)
        .map(({ title }) => own(title))
        .join(' › '),
      look: FAINT,
    },
    { text: titleOf(row, context), look: { size: 10, bold: true } },
    { text: own(criterion.question), look: { size: SIZE } },
    { text: own(criterion.guidance), look: FAINT },
    ...conditions.map((text) => ({ text, look: { size: 8.5, colour: COLOURS.warn, italic: true } })),
  ]);
}

export function titleOf({ criterion }: Pick<QuestionnaireRow, 'criterion'>, { titles }: QuestionnaireContext): string {
  return titles.get(criterion) ?? criterion;
}

function itemTitle({ checks }: Criterion, id: string, own: (text: Parameters<typeof inLocale>[0]) => string): string {
  const item = checks?.items[id];
  return item === undefined ? id : own(longItem(item).title) || id;
}

/** Outermost first. */
function dimensionsAbove(criterion: string, { rubric }: QuestionnaireContext): Dimension[] {
  const placed = criteriaOf(rubric).find((one) => one.criterion.id === criterion);
  const byId = new Map(dimensionsOf(rubric).map((dimension) => [dimension.id, dimension]));
  const above = (placed?.ancestors ?? []).flatMap((id) => byId.get(id) ?? []);
  // A dimension that stands for a question with facets is named in the title already.
  return above.filter(({ id }) => !criterion.startsWith(`${id}/`));
}

/** Levels with their descriptors, options, what a number may be. */
export function levelRuns(row: QuestionnaireRow, context: QuestionnaireContext): TextRun[] {
  const { reader, criteria, rubric, said } = context;
  const criterion = criteria.get(row.criterion);
  if (row.kind === 'evidence') return [{ text: said.sentences.fillRight(), look: FAINT }];
  if (criterion === undefined || row.kind === 'item') return [];
  const asked = { ...criterion, checks: undefined, worth: undefined, adds: undefined };
  const rules = criterionRules(asked, rubric, reader);
  const items = criterion.checks === undefined ? '' : said.prompts.items();
  return lines([
    ...descriptorLines(criterion, context),
    ...numberLines(criterion, context),
    ...[...rules, items].map((text) => ({ text, look: { size: SIZE } })),
    { text: noteNeeded(criterion, context, said), look: { size: 8.5, colour: COLOURS.warn, italic: true } },
  ]);
}

/** The name of a level is bold, for the eye jumps from one to the next. */
function descriptorLines(criterion: Criterion, { reader, rubric }: QuestionnaireContext): (TextRun | TextRun[])[] {
  const { locale, figures } = reader;
  const named = (name: string, text: string): TextRun[] => [
    { text: `${name}  `, look: { size: SIZE, bold: true, colour: COLOURS.brand } },
    { text, look: { size: SIZE } },
  ];
  const levels = Object.entries(criterion.levels ?? {});
  if (levels.length > 0) {
    const rising = levels.toSorted(([a], [b]) => Number(a) - Number(b));
    return rising.map(([level, text]) => named(figures.number(Number(level)), inLocale(text, locale)));
  }
  const options = Object.entries(optionsOf(criterion, rubric) ?? {});
  return options.map(([id, option]) => named('•', inLocale(longOption(option).title, locale) || id));
}

function numberLines({ number, scale }: Criterion, { reader, rubric }: QuestionnaireContext): TextRun[] {
  if (number === undefined || number.ratio) return [];
  const { locale, figures, messages } = reader;
  const { min, max } = scale ?? rubric.scale;
  const range = { min: figures.number(min), max: figures.number(max), unit: inLocale(number.unit, locale) };
  const { sentences } = messages.markdown;
  return [{ text: number.whole ? sentences.wholeNumber(range) : sentences.number(range), look: { size: SIZE } }];
}

function noteNeeded(
  criterion: Criterion,
  { reader, rubric }: QuestionnaireContext,
  said: QuestionnaireContext['said'],
): string {
  const options = Object.entries(optionsOf(criterion, rubric) ?? {}).filter(
    ([, option]) => longOption(option)['note-required'],
  );
  const titles = options.map(([id, option]) => inLocale(longOption(option).title, reader.locale) || id);
  return titles.length === 0 ? '' : said.sentences.noteNeeded({ options: titles.join('; ') });
}

/** What the row has its place for: from which answer on, of which kind, how old at most, what an assessor looks for. */
function wantedRuns(row: QuestionnaireRow, criterion: Criterion, context: QuestionnaireContext): TextRun[] {
  const asked = criterion.evidence.find(({ id }) => id === row.requirement);
  const mark: TextRun = { text: '↳ ', look: FAINT };
  return asked === undefined
    ? [mark, { text: context.said.sentences.anyEvidence(), look: FAINT }]
    : [mark, ...requirementRuns(asked, criterion, context)];
}

function requirementRuns(asked: Requirement, criterion: Criterion, context: QuestionnaireContext): TextRun[] {
  const { reader, rubric, said } = context;
  const name = (value: number): string => comparedName(value, criterion, rubric, reader);
  const title = inLocale(asked.title, reader.locale) || asked.id;
  const to = asked['to-level'];
  const head = { level: name(asked['from-level']), requirement: title };
  const sentence =
    to === undefined ? said.sentences.wantedFrom(head) : said.sentences.wantedBetween({ ...head, to: name(to) });
  const kinds = asked.accepts.map((kind) => reader.messages.evidenceKinds[kind]).join(', ');
  const age =
    asked['max-age'] === undefined
      ? ''
      : ` · ${reader.messages.labels.maxAge} ${durationText(asked['max-age'], reader)}`;
  return lines([
    [
      { text: sentence, look: { size: 9 } },
      { text: ` (${kinds}${age})`, look: FAINT },
    ],
    { text: inLocale(asked.acceptance, reader.locale), look: FAINT },
  ]);
}

/** Each on a line of its own; empty ones are left out. */
function lines(parts: readonly (TextRun | readonly TextRun[])[]): TextRun[] {
  const said = parts.map((part) => [part].flat()).filter((runs) => runs.some(({ text }) => text !== ''));
  return said.flatMap((runs, at) =>
    at === 0 ? runs : runs.map((run, index) => (index === 0 ? { ...run, text: `\n${run.text}` } : run)),
  );
}
