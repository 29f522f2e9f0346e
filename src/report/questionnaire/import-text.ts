/** What became of questionnaires that came back, on a terminal. */
import { questionnaireMessagesIn } from '../../locale/questionnaire-messages-in.ts';
import type { QuestionnaireMessages } from '../../locale/messages/questionnaire/en.ts';
import type { CellPlace } from '../../model/issue.ts';
import type {
  ConflictOutcome,
  ImportConflict,
  ImportedQuestionnaire,
  QuestionnaireImport,
  TakenEntry,
} from '../../model/questionnaire-import.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { widthFor, wrap, type Width } from '../text/columns.ts';
import type { Paint } from '../text/paint.ts';
import { safeLines } from '../text/safe-text.ts';

export interface ImportPage {
  readonly reader: Reader;
  readonly paint: Paint;
  readonly columns: number;
  /** Every entry, however many. */
  readonly isVerbose: boolean;
}

interface Lines extends ImportPage {
  readonly said: QuestionnaireMessages;
  readonly width: Width;
}

const SHOWN = 20;

export async function importText(report: QuestionnaireImport, page: ImportPage): Promise<string> {
  const { questionnaires } = report;
  const lines: Lines = {
    ...page,
    said: questionnaireMessagesIn(page.reader.locale),
    width: await widthFor(questionnaires.map(({ rubricTitle }) => inLocale(rubricTitle, page.reader.locale))),
  };
  const taken = questionnaires.reduce((sum, one) => sum + one.taken.length, 0);
  const counts = {
    files: page.reader.figures.number(questionnaires.length),
    taken: page.reader.figures.number(taken),
  };
  const { imports } = lines.said;
  return safeLines([
    ...questionnaires.flatMap((one) => [...questionnaireLines(one, report.isWritten, lines), '']),
    report.isWritten ? imports.summary(counts) : imports.drySummary(counts),
    ...(report.isWritten ? [] : [page.paint('warn', imports.dryRun())]),
  ]);
}

function questionnaireLines(one: ImportedQuestionnaire, isWritten: boolean, lines: Lines): string[] {
  const { paint, said, reader } = lines;
  const { imports } = said;
  const into =
    one.into === null ? '' : one.isNew ? imports.created({ file: one.into }) : imports.into({ file: one.into });
  const count = reader.figures.number(one.taken.length);
  const taken =
    one.taken.length === 0 ? imports.nothingNew() : isWritten ? imports.taken({ count }) : imports.wouldTake({ count });
  return [
    paint('strong', `${one.agency} · ${one.period}`),
    ...indented(`${one.file} · ${one.rubric}`, 2, lines).map((line) => paint('faint', line)),
    ...indented(one.taken.length === 0 ? taken : `${taken} ${into}`, 2, lines),
    ...takenLines(one.taken, lines),
    ...conflictLines(one.conflicts, lines),
    ...emptiedLines(one.emptied, lines),
    ...leftOutLines(one.leftOut, lines),
    ...(one.issues.length === 0
      ? []
      : [`  ${paint('bad', imports.refusedCells({ count: reader.figures.number(one.issues.length) }))}`]),
  ];
}

/** By question, each with what changes in it. */
function takenLines(taken: readonly TakenEntry[], lines: Lines): string[] {
  const { said, reader, paint, isVerbose } = lines;
  const shown = isVerbose ? taken : taken.slice(0, SHOWN);
  const codes = [...new Set(shown.map(({ code }) => code))];
  const rest = taken.length - shown.length;
  return [
    ...codes.flatMap((code) => {
      const own = shown.filter((entry) => entry.code === code);
      return [
        ...indented(headOf(own[0], code, lines), 4, lines),
        ...own.flatMap((entry) => indented(changeText(entry, lines), 6, lines)).map((line) => paint('faint', line)),
      ];
    }),
    ...(rest > 0 ? [`    ${said.imports.more({ count: reader.figures.number(rest) })}`] : []),
  ];
}

function headOf(entry: Pick<TakenEntry, 'title'> | undefined, code: string, { reader }: Lines): string {
  const title = inLocale(entry?.title, reader.locale);
  return title === '' ? code : `${title} (${code})`;
}

function changeText({ field, from, to }: TakenEntry, { said }: Lines): string {
  const { imports } = said;
  if (field === 'evidence' && from === null) return imports.evidenceAdded({ evidence: to ?? '' });
  if (field === 'evidence' && to === null) return imports.evidenceRemoved({ evidence: from ?? '' });
  const name = fieldName(field, said);
  if (from === null) return `${name}: ${to ?? ''}`;
  return `${name}: ${imports.change({ from, to: to ?? imports.withdrawn() })}`;
}

function fieldName(field: string, { columns, labels }: QuestionnaireMessages): string {
  if (field === 'claimed') return columns.answer;
  if (field === 'evidence') return labels.evidence;
  const names: Readonly<Record<string, string>> = columns;
  return Object.hasOwn(names, field) ? (names[field] ?? field) : field.replace(/^state:/u, '');
}

const OUTCOMES = {
  'workbook-newer': 'workbookNewer',
  'file-newer': 'fileNewer',
  'workbook-preferred': 'workbookPreferred',
  'file-preferred': 'filePreferred',
  undecided: 'undecided',
  'both-kept': 'bothKept',
} as const satisfies Record<ConflictOutcome, keyof QuestionnaireMessages['imports']>;

function conflictLines(conflicts: readonly ImportConflict[], lines: Lines): string[] {
  if (conflicts.length === 0) return [];
  const { said, paint, reader } = lines;
  const { imports } = said;
  return [
    `  ${paint('warn', imports.conflicts({ count: reader.figures.number(conflicts.length) }))}`,
    ...conflicts.flatMap((one) => [
      ...indented(`${headOf(one, one.code, lines)} – ${fieldName(one.field, said)}`, 4, lines),
      ...indented(
        imports.inWorkbook({ value: one.workbook ?? imports.withdrawn(), place: placeText(one.place) }),
        6,
        lines,
      ),
      ...(one.outcome === 'both-kept'
        ? []
        : indented(imports.inFile({ value: one.file ?? imports.nothing() }), 6, lines)),
      ...indented(imports[OUTCOMES[one.outcome]](), 6, lines).map((line) =>
        paint(one.outcome === 'undecided' ? 'bad' : 'faint', line),
      ),
    ]),
  ];
}

/** Beyond these nobody looks them up one by one. */
const PLACES = 12;

function emptiedLines(emptied: readonly CellPlace[], lines: Lines): string[] {
  if (emptied.length === 0) return [];
  const { said, reader, isVerbose } = lines;
  const shown = isVerbose ? emptied : emptied.slice(0, PLACES);
  const places = shown.map(placeText).join(', ') + (shown.length < emptied.length ? ', …' : '');
  return indented(said.imports.emptied({ count: reader.figures.number(emptied.length), places }), 2, lines);
}

function leftOutLines(leftOut: ImportedQuestionnaire['leftOut'], lines: Lines): string[] {
  const { imports } = lines.said;
  const sheets = leftOut.filter(({ column }) => column === null).map(({ sheet }) => sheet ?? '');
  const columns = leftOut.flatMap(({ sheet, column }) =>
    column === null ? [] : [sheet === null ? column : `${sheet}!${column}`],
  );
  return [
    ...(sheets.length === 0 ? [] : indented(imports.leftOutSheets({ sheets: sheets.join(', ') }), 2, lines)),
    ...(columns.length === 0 ? [] : indented(imports.leftOutColumns({ columns: columns.join(', ') }), 2, lines)),
  ];
}

function placeText(place: CellPlace | null): string {
  if (place === null) return '';
  return place.sheet === null ? place.cell : `${place.sheet}!${place.cell}`;
}

function indented(text: string, by: number, { columns, width }: Lines): string[] {
  const indent = ' '.repeat(by);
  return wrap(text, columns - by, width).map((line) => indent + line);
}
