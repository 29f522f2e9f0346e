/** Cells that people fill in: unlocked, in their colour, as text where a spreadsheet would make a day of it, with a list. */
import type { DataValidation } from 'exceljs';
import { dateFormat } from '../cells/number-format.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { dayOf, put, type Canvas, type Content } from '../cells/put.ts';
import type { QuestionnaireRow } from '../../../model/questionnaire.ts';
import type { CellRules } from './cell-rules.ts';
import type { PlannedKey } from './column-plan.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';

const SIZE = 10;
const INPUT: Look = { size: SIZE, fill: COLOURS.input, wrap: true, vertical: 'top', rule: 'grid', direction: 'own' };
/** What the requirement asks for stands in the row in full; here it may be cut. */
const SMALL: Look = { ...INPUT, size: 8, colour: COLOURS.faint, direction: 'sheet' };
const UNUSED: Look = { fill: COLOURS.band, rule: 'grid' };

/** Which columns a row has cells for. */
export function isInput(key: PlannedKey, { kind, takesEvidence }: QuestionnaireRow): boolean {
  if (key === 'answer') return kind !== 'evidence';
  const isOfAnswer =
    key === 'reason' || key === 'note' || key === 'confidence' || key === 'extent' || key.startsWith('state:');
  return isOfAnswer ? kind === 'question' : takesEvidence;
}

export function putInput(
  canvas: Canvas,
  [row, column]: readonly [number, number],
  key: PlannedKey,
  asked: QuestionnaireRow,
  rules: CellRules,
  context: QuestionnaireContext,
): void {
  if (!isInput(key, asked)) {
    put(canvas, row, column, null, UNUSED);
    return;
  }
  const isDay = key === 'effective' || key === 'valid-until';
  const said = asked.cells[key as keyof QuestionnaireRow['cells']] ?? null;
  const content: Content = isDay && typeof said === 'string' ? dayOf(said) : said;
  const look = lookOf(key);
  put(canvas, row, column, content, { ...look, format: formatOf(key, asked, context) });
  canvas.sheet.getCell(row, column).protection = { locked: false };
  const rule = ruleOf(key, asked, context);
  if (rule !== null) rules.note(row, column, rule);
}

/** What is chosen from a list is in the language of the sheet. */
function lookOf(key: PlannedKey): Look {
  if (key === 'requirement') return SMALL;
  return isAnswer(key) ? { ...INPUT, direction: 'sheet' } : INPUT;
}

/** `@` keeps 12/2025 and 007 as they are typed. */
function formatOf(
  key: PlannedKey,
  asked: QuestionnaireRow,
  { questionnaire, criteria }: QuestionnaireContext,
): string | undefined {
  if (key === 'effective' || key === 'valid-until') return dateFormat(questionnaire.locale);
  const isNumber = criteria.get(asked.criterion)?.number?.ratio === false;
  const isFigure = key === 'measured' || key === 'confidence' || key === 'extent';
  return isFigure || (isNumber && isAnswer(key)) ? undefined : '@';
}

function isAnswer(key: PlannedKey): boolean {
  return key === 'answer' || key.startsWith('state:');
}

function ruleOf(key: PlannedKey, asked: QuestionnaireRow, context: QuestionnaireContext): DataValidation | null {
  if (isAnswer(key)) return answerRule(key, asked, context);
  const { prompts } = context.said;
  const { confidence } = context.rubric;
  switch (key) {
    case 'requirement':
      return requirementRule(asked, context);
    case 'reason':
      return asked.reasonFor === null ? null : hint(prompts.reason());
    case 'effective':
    case 'valid-until':
      return dateRule(prompts.date());
    case 'file':
      return hint(prompts.file());
    case 'confidence':
      return confidence === undefined
        ? null
        : hint(prompts.confidence({ min: String(confidence.min), max: String(confidence.max) }));
    case 'extent':
      return hint(prompts.extent());
    default:
      return null;
  }
}

/** Whoever has answered may take it back; whoever has not needs no word for it. */
function answerRule(key: PlannedKey, asked: QuestionnaireRow, context: QuestionnaireContext): DataValidation {
  const { lists, said } = context;
  const isAnswered = asked.cells[key as keyof QuestionnaireRow['cells']] !== undefined;
  const choices = [...asked.choices, ...(isAnswered && asked.kind === 'question' ? [said.words.clear] : [])];
  return {
    type: 'list',
    allowBlank: true,
    formulae: [lists.rangeOf(choices)],
    showErrorMessage: !asked.isOpen,
    errorStyle: 'stop',
    errorTitle: said.prompts.notInListTitle(),
    error: said.prompts.notInList(),
    ...prompt(promptOf(asked, context)),
  };
}

function promptOf(
  { kind, criterion }: QuestionnaireRow,
  { criteria, rubric, said, reader }: QuestionnaireContext,
): string {
  const { number, checks, scale } = criteria.get(criterion) ?? {};
  if (kind === 'item') return '';
  if (checks !== undefined) return said.prompts.items();
  if (number === undefined) return said.prompts.choose();
  if (number.ratio) return said.prompts.ratio();
  const { min, max } = scale ?? rubric.scale;
  const range = { min: reader.figures.number(min), max: reader.figures.number(max) };
  return number.whole ? said.prompts.wholeNumber(range) : said.prompts.number(range);
}

/** None to choose from where nothing is asked for. */
function requirementRule(
  { requirements }: QuestionnaireRow,
  { lists, said }: QuestionnaireContext,
): DataValidation | null {
  if (requirements.length === 0) return null;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [lists.rangeOf([...requirements, said.words.clear])],
    showErrorMessage: false,
  };
}

/** A warning that can be waved through: the date may be written in a way that this program does not know. */
function dateRule(text: string): DataValidation {
  return {
    type: 'date',
    operator: 'greaterThan',
    formulae: [dayOf('1950-01-01')],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    error: text,
    ...prompt(text),
  };
}

function hint(text: string): DataValidation {
  // exceljs writes a rule without a type, but its types do not know one.
  return { type: 'any', formulae: [], ...prompt(text) } as unknown as DataValidation;
}

/** No longer than a prompt may be. */
const LONGEST_PROMPT = 255;

function prompt(text: string): Partial<DataValidation> {
  return text === '' ? {} : { showInputMessage: true, prompt: text.slice(0, LONGEST_PROMPT) };
}
