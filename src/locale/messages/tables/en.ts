/** English sentences about faults of workbooks and CSV files, and of the answers in their cells. */
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

/** Why a package is no workbook, or no safe one. */
const WHY: Readonly<Record<string, string>> = {
  'no-zip': 'it is no .xlsx file',
  damaged: 'the file is damaged',
  opendocument: 'it is an OpenDocument file',
  'no-workbook': 'there is no workbook in it',
  'no-sheets': 'it has no sheets',
  doubles: 'two of its parts have the same name',
  overlap: 'its parts lie over each other',
  quote: 'a quotation mark is not closed, or stands where none may stand',
  long: 'one row is longer than a megabyte',
  'document-type': 'it declares a document type',
};

const BOUNDED: Readonly<Record<string, string>> = {
  bytes: 'bytes in the file',
  parts: 'parts in the file',
  'part-bytes': 'bytes in one part',
  'inflated-bytes': 'bytes when unpacked',
  ratio: 'times its size when unpacked',
  sheets: 'sheets',
  rows: 'rows in one sheet',
  columns: 'columns in one sheet',
  cells: 'cells with something in them',
  'cell-bytes': 'bytes in one cell',
  'shared-tags': 'texts and formats',
  'tag-bytes': 'bytes in one tag',
  'shared-bytes': 'bytes of texts and formats',
};

export const tableIssuesEn = {
  'workbook-not-readable': ({ why = '' }) =>
    `This is no workbook that can be read: ${WHY[why] ?? why}; save it as an Excel workbook (.xlsx)`,
  'workbook-encrypted': () =>
    'The workbook has a password, or is of the old .xls kind; save it as .xlsx without a password',
  'workbook-macros': () => 'The workbook holds macros or active controls; save it as .xlsx without them',
  'workbook-links': () => 'The workbook is linked to other files or data sources; break the links and save it again',
  'workbook-unsafe': ({ why = '' }) =>
    `The workbook is built in a way that no spreadsheet program builds one: ${WHY[why] ?? why}; it was not opened`,
  'workbook-too-large': ({ what = '', found, limit }) =>
    `The workbook is too large to be read: ${found} ${BOUNDED[what] ?? what}, at most ${limit}`,
  'csv-syntax': ({ why = '' }) => `This is not valid CSV: ${WHY[why] ?? why}`,
  'questionnaire-unknown': () =>
    'This is no questionnaire made by thang: the sheet with its particulars is missing; export a new one and copy the answers into it',
  'questionnaire-layout': ({ found }) => `The questionnaire was made by a later edition of thang (layout ${found})`,
  'questionnaire-other-content': ({ rubric }) =>
    `The questionnaire was made from another text of ${rubric} than the one at hand; find the rubric it was made from, or export a new questionnaire`,
  'questionnaire-other-edition': ({ found, expected }) =>
    `The questionnaire answers ${found}, the assessment ${expected}; import it into an assessment by ${found}, and carry that over with thang rubric migrate`,
  'questionnaire-other-assessment': ({ key, found, expected }) =>
    `The questionnaire has ${key} ${found}, the assessment ${expected}; name the right assessment with --into`,
  'questionnaire-without-assessment': ({ agency, period }) =>
    `There is no assessment of ${agency} for ${period} in this workspace; name one with --into, or a folder to make it in`,
  'column-missing': ({ column }) => `The column ${column} is missing; without it nobody can tell what the rows answer`,
  'row-unknown': ({ code }) => `No question has the code ${code}; the row was not taken`,
  'row-without-code': () => 'Something is written in a row without a code; copy the code of its question into the row',
  'row-contradicts': ({ code, found, other, place }) =>
    `${code} has two different entries: ${found} here, ${other} in ${place}; neither was taken`,
  'cell-formula': () => 'There is a formula in this cell; what it gives is not taken; type the value itself',
  'cell-error': ({ found }) => `The cell holds the error ${found}; type the value itself`,
  'cell-merged': ({ range }) =>
    `The cells ${range} are merged over several questions, so that nobody can tell whose answer this is; unmerge them`,
  'cell-not-a-date': ({ found }) => `${found} is not a date; write it as 2026-11-23`,
  'cell-not-a-number': ({ found }) => `${found} is not a number`,
  'cell-ambiguous': ({ found, first, second }) =>
    `${found} may mean ${first} or ${second}; write the one that is meant`,
  'instance-without-name': () => 'There are answers for this new line, but it has no name; give it one',
} satisfies Record<string, Sentence>;

export type TableIssues = typeof tableIssuesEn;
