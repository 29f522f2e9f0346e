/** The questionnaire as a workbook that a department fills in without a connection. */
import ExcelJS from 'exceljs';
import { questionnaireMessagesIn } from '../../../locale/questionnaire-messages-in.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { criteriaOf } from '../../../model/rubric-tree.ts';
import type { Rubric } from '../../../model/rubric.ts';
import { inLocale } from '../../../model/text.ts';
import { nodeTitles } from '../../digest/node-titles.ts';
import { readerOf } from '../../digest/reader.ts';
import { finishPackage } from '../package/finish-package.ts';
import { sheetNames } from '../sheets/sheet-names.ts';
import { choiceLists } from './choice-lists.ts';
import { writeHidden } from './hidden-sheet.ts';
import { instancesSheet } from './instances-sheet.ts';
import { instructionsPage } from './instructions-page.ts';
import { openOverview, overviewPage } from './overview-page.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { questionsSheet, type WrittenSheet } from './questions-sheet.ts';

export interface QuestionnaireFile {
  /** Without a folder; the instructions name it. */
  readonly name: string;
  /** Of thang and its version. */
  readonly author: string;
}

/** The same questionnaire gives the same bytes; the only time in it is the one that it says it was exported at. */
export async function questionnaireWorkbook(
  questionnaire: Questionnaire,
  rubric: Rubric,
  { name, author }: QuestionnaireFile,
): Promise<Uint8Array> {
  const book = emptyBook(questionnaire, author);
  const context = contextOf(book, questionnaire, rubric, name);
  await writeSheets(context);
  return finishPackage(book, []);
}

/** In the order of the tabs; the hidden sheet comes last, and is there first, for lists are noted on it. */
async function writeSheets(context: QuestionnaireContext): Promise<void> {
  const { book, said, nameSheet, questionnaire, instancesSheet: listName } = context;
  await instructionsPage(context, nameSheet(said.labels.instructions));
  const overview = openOverview(context, nameSheet(said.labels.overview));
  if (listName !== null) await instancesSheet(context, listName);
  const written: WrittenSheet[] = [];
  for (const sheet of questionnaire.sheets) {
    written.push(await questionsSheet(context, sheet, nameSheet(tabTitle(context, sheet))));
  }
  await overviewPage(overview, written, context);
  const hidden = book.getWorksheet(HIDDEN);
  if (hidden !== undefined) {
    writeHidden(hidden, questionnaire);
    // The sheets stand in the order of this number.
    Object.assign(hidden, { orderNo: book.worksheets.length + 1 });
  }
}

const HIDDEN = 'thang';

function tabTitle(
  { rubric, reader }: QuestionnaireContext,
  { dimension, part }: Questionnaire['sheets'][number],
): string {
  const found = rubric.dimensions.find(({ id }) => id === dimension);
  const title = inLocale(found?.title, reader.locale) || dimension;
  return part === null || part === 1 ? title : `${title} ${part}`;
}

function contextOf(
  book: ExcelJS.Workbook,
  questionnaire: Questionnaire,
  rubric: Rubric,
  fileName: string,
): QuestionnaireContext {
  const { locale, agency, instances } = questionnaire;
  const said = questionnaireMessagesIn(locale);
  const nameSheet = sheetNames();
  const hidden = book.addWorksheet(nameSheet(HIDDEN), { state: 'veryHidden' });
  return {
    book,
    questionnaire,
    rubric,
    said,
    fileName,
    nameSheet,
    criteria: new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion])),
    titles: nodeTitles(rubric, locale),
    reader: readerOf(locale),
    isRtl: locale === 'fa',
    agencyName: inLocale(agency.name, locale) || agency.id,
    lists: choiceLists(hidden),
    instancesSheet: instances.length === 0 ? null : nameSheet(said.labels.instances),
  };
}

function emptyBook({ exported }: Questionnaire, author: string): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const time = new Date(exported);
  Object.assign(book, { creator: author, lastModifiedBy: author, created: time, modified: time });
  return book;
}
