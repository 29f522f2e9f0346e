/** The systems, projects or respondents that some dimensions ask about one by one, with free lines for new ones. */
import { KEY_PREFIX, type InstanceRow, type Questionnaire, type RowInstance } from '../../../model/questionnaire.ts';
import { ownValue } from '../../../model/own-value.ts';
import { inLocale } from '../../../model/text.ts';
import { COLOURS } from '../cells/house-style.ts';
import { put, type Canvas, type Content } from '../cells/put.ts';
import { openSheet } from '../sheets/open-sheet.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { protect } from './sheet-protection.ts';

const FIRST_ROW = 5;
const KEYS = ['code', 'of', 'name', 'id'] as const;
const WIDTHS = [12, 26, 46, 22];

export async function instancesSheet(context: QuestionnaireContext, name: string): Promise<void> {
  const { questionnaire, said, agencyName } = context;
  const heading = said.sentences.sheetTitle({
    sheet: instancesTitle(kindsIn(questionnaire), context),
    agency: agencyName,
    period: questionnaire.period,
  });
  const frozen = { columns: 1, rows: FIRST_ROW - 1 };
  const canvas = openSheet(context, { name, foot: heading, orientation: 'portrait', frozen, widths: WIDTHS });
  put(canvas, 1, 1, heading, { size: 14, bold: true, colour: COLOURS.brand });
  put(canvas, 2, 1, said.prompts.instance(), { size: 9, colour: COLOURS.faint });
  for (const [at, key] of KEYS.entries()) {
    put(canvas, FIRST_ROW - 2, at + 1, KEY_PREFIX + key);
    const look = { size: 9.5, bold: true, colour: COLOURS.white, fill: COLOURS.brand } as const;
    put(canvas, FIRST_ROW - 1, at + 1, said.columns[key], look);
  }
  canvas.sheet.getRow(FIRST_ROW - 2).hidden = true;
  for (const [at, row] of questionnaire.instances.entries()) writeLine(canvas, FIRST_ROW + at, row, context);
  await protect(canvas.sheet);
}

function writeLine(canvas: Canvas, at: number, row: InstanceRow, { rubric, reader }: QuestionnaireContext): void {
  const kind = inLocale(ownValue(rubric['instance-kinds'], row.kind)?.title, reader.locale) || row.kind;
  put(canvas, at, 1, row.id, { size: 8, colour: COLOURS.faint, rule: 'grid' });
  put(canvas, at, 2, kind, { rule: 'grid' });
  const said = row.isNew ? [null, null] : [inLocale(row.title ?? row.id, reader.locale), row.id];
  for (const [index, content] of said.entries()) {
    const look = { rule: 'grid', wrap: true, direction: 'own', format: '@' } as const;
    put(canvas, at, 3 + index, content, row.isNew ? { ...look, fill: COLOURS.input } : look);
    if (row.isNew) canvas.sheet.getCell(at, 3 + index).protection = { locked: false };
  }
}

/** Of one kind by its title; of several by a word for all. */
export function instancesTitle(kinds: readonly string[], { rubric, reader, said }: QuestionnaireContext): string {
  const [kind, other] = kinds;
  const title = kind === undefined ? undefined : ownValue(rubric['instance-kinds'], kind)?.title;
  return other === undefined && title !== undefined ? inLocale(title, reader.locale) : said.labels.instances;
}

function kindsIn({ instances }: Pick<Questionnaire, 'instances'>): string[] {
  return [...new Set(instances.map(({ kind }) => kind))];
}

/** Beside its questions; a new one is called what somebody calls it in the list. */
export function instanceContent(instance: RowInstance | null, { reader, said }: QuestionnaireContext): Content {
  if (instance === null) return null;
  if (instance.title !== null) return inLocale(instance.title, reader.locale);
  return instance.id.startsWith('~') ? `${said.labels.newLine} ${instance.id.slice(1)}` : instance.id;
}

/** The cell in which a new instance gets its name; null for one that has its own. */
export function nameCell(
  instance: RowInstance | null,
  { questionnaire, instancesSheet: name }: QuestionnaireContext,
): string | null {
  const at = questionnaire.instances.findIndex(({ id, isNew }) => isNew && id === instance?.id);
  return at === -1 || name === null ? null : `'${name}'!$C$${FIRST_ROW + at}`;
}
