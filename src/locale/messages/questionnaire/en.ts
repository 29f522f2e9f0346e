/** English texts of the questionnaire that a department fills in a spreadsheet, and of what becomes of it. */
import type { AnswerColumn, EvidenceColumn, InstanceColumn } from '../../../model/questionnaire.ts';
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;
type Column = Exclude<AnswerColumn, `state:${string}`> | EvidenceColumn | InstanceColumn | 'code';

export const questionnaireEn = {
  /** What is chosen or typed in cells; each is understood in every language. */
  words: {
    notApplicable: 'Not applicable',
    dontKnow: 'Don’t know',
    yes: 'Yes',
    no: 'No',
    none: 'None of these',
    clear: '[clear]',
  },

  columns: {
    code: 'Code',
    answer: 'Answer',
    reason: 'Why it does not apply',
    note: 'Note',
    confidence: 'Confidence',
    extent: 'Share of the data',
    requirement: 'Evidence for',
    document: 'Document number',
    title: 'Title',
    issuer: 'Issued by',
    effective: 'In force from',
    'valid-until': 'Valid until',
    section: 'Section',
    page: 'Page',
    link: 'Link',
    file: 'File',
    measured: 'Measured value',
    unit: 'Unit',
    record: 'Where it is recorded',
    shows: 'What it shows',
    sha256: 'Hash of the file',
    of: 'Kind',
    id: 'Id',
    name: 'Name',
  } satisfies Record<Column, string>,

  labels: {
    instructions: 'Instructions',
    overview: 'Overview',
    instances: 'List',
    question: 'Question',
    levels: 'What each answer means',
    answered: 'Answered',
    sheet: 'Sheet',
    questions: 'Questions',
    total: 'Total',
    exported: 'Made on',
    newLine: 'new',
    howTo: 'What to do',
    colours: 'Colours',
    example: 'Example',
    evidence: 'Evidence',
  },

  sentences: {
    title: ({ rubric }) => `Questionnaire: ${rubric}`,
    sheetTitle: ({ sheet, agency, period }) => `${sheet} · ${agency} · ${period}`,
    part: ({ title, part }) => `${title} (${part})`,
    fillRight: () => 'evidence: to be filled in on the right →',
    anyEvidence: () => 'any other evidence',
    wantedFrom: ({ level, requirement }) => `From ${level}: ${requirement}`,
    wantedBetween: ({ level, to, requirement }) => `From ${level} to ${to}: ${requirement}`,
    levelOf: ({ level, title }) => `${level} – ${title}`,
    noteNeeded: ({ options }) => `Say why in the note if you choose: ${options}`,
  } satisfies Record<string, Sentence>,

  /** Shown beside a cell when it is chosen; at most 255 characters each. */
  prompts: {
    choose: () => 'Choose from the list. Leave it empty if you have not looked into it yet.',
    number: ({ min, max }) => `Type a number from ${min} to ${max}, or choose from the list.`,
    wholeNumber: ({ min, max }) => `Type a whole number from ${min} to ${max}, or choose from the list.`,
    ratio: () => 'Type a part of a whole such as 870/1000, or choose from the list.',
    items: () =>
      'Answer Yes or No in the rows below. Choose here only if none of it is there, or if you cannot answer.',
    reason: () => 'Needed when the answer is “Not applicable”: why does the question not apply to your agency?',
    date: () => 'A date such as 2026-11-23.',
    file: () => 'Path of the file inside the workspace, such as evidence/decision-12.pdf.',
    confidence: ({ min, max }) => `How sure you are: a number from ${min} to ${max}.`,
    extent: () => 'Which share of the data the answer speaks of: from 0 to 1.',
    instance: () => 'The name of a new line. Its questions stand at the end of each sheet that asks about it.',
    notInList: () => 'This is none of the answers. Choose one from the list.',
    notInListTitle: () => 'Not an answer',
  } satisfies Record<string, Sentence>,

  instructions: {
    intro: ({ agency, period }: Params) =>
      `This workbook asks how ${agency} manages its data in ${period}. It can be filled in without a connection, over several days and by several people one after the other. Nothing is calculated here: levels and scores are worked out when it is sent back.`,
    steps: [
      'Open the sheet of a topic at the bottom. Each row is one question; what each answer means stands beside it.',
      'Fill in yellow cells only. Choose the answer from the list in the cell: the highest one of which everything is true.',
      'Choose “Don’t know” if nobody can say, “Not applicable” if the question does not concern your agency, with the reason in the next column. What you have not looked into yet, leave empty.',
      'To the right of the note stands the evidence: one piece of it in each row. The number of a document, who issued it and from when it is in force are enough; give the page where it is long.',
      'For more evidence than there are rows, copy a row and insert it; its code tells which question it belongs to.',
      'You may sort, filter, hide and widen columns. To sort, or to insert rows, first remove the sheet protection; there is no password. Do not change the codes in the first column.',
      'An emptied cell changes nothing in what was answered before. To withdraw an answer, a note or a piece of evidence, write [clear] in its cell.',
    ],
    sendBack: ({ file }: Params) =>
      `When you are done, save the workbook as .xlsx (${file}) and send it to whoever sent it to you. Missing answers can be sent later in the same file.`,
    examples: {
      question: 'How far does your agency follow a written plan for its data?',
      levels: ['There is none.', 'It is drafted.', 'It is issued, and every unit follows it.'],
      answer: 2,
      note: 'The list of units is in the annex.',
      document: '12/QĐ-UBND',
      issuer: 'Provincial People’s Committee',
    },
    colours: {
      input: 'To be filled in',
      answered: 'Answered',
      missing: 'A reason is missing',
      locked: 'Cannot be changed; not used in this row',
    },
  },

  imports: {
    taken: ({ count }) => `${count} ${count === '1' ? 'entry' : 'entries'} taken`,
    wouldTake: ({ count }) => `${count} ${count === '1' ? 'entry' : 'entries'} would be taken`,
    nothingNew: () => 'nothing new',
    into: ({ file }) => `into ${file}`,
    created: ({ file }) => `into the new file ${file}`,
    dryRun: () => 'Nothing was written, because of --dry-run.',
    refusedCells: ({ count }) => `${count} ${count === '1' ? 'cell was' : 'cells were'} not taken; see above`,
    conflicts: ({ count }) =>
      `${count} ${count === '1' ? 'entry was' : 'entries were'} changed both in the questionnaire and in the file`,
    workbookNewer: () => 'the questionnaire is newer; its entry was taken',
    fileNewer: () => 'the file is newer; its entry stays',
    workbookPreferred: () => 'the questionnaire’s entry was taken',
    filePreferred: () => 'the file’s entry stays',
    undecided: () =>
      'nobody can tell which is newer; the file’s entry stays. Decide with --prefer workbook or --prefer file',
    bothKept: () => 'both pieces are kept',
    inWorkbook: ({ value, place }) => `questionnaire: ${value} (${place})`,
    inFile: ({ value }) => `file: ${value}`,
    emptied: ({ count, places }) =>
      `${count} ${count === '1' ? 'cell was' : 'cells were'} emptied and changed nothing (to withdraw an entry, write [clear]): ${places}`,
    leftOutColumns: ({ columns }) => `Columns that are not part of the questionnaire were left out: ${columns}`,
    leftOutSheets: ({ sheets }) => `Sheets that are not part of the questionnaire were left out: ${sheets}`,
    nothing: () => '(nothing)',
    withdrawn: () => 'withdrawn',
    evidenceAdded: ({ evidence }) => `evidence added: ${evidence}`,
    evidenceRemoved: ({ evidence }) => `evidence withdrawn: ${evidence}`,
    change: ({ from, to }) => `${from} → ${to}`,
    more: ({ count }) => `and ${count} more; --verbose shows all`,
    summary: ({ files, taken }) =>
      `${files} ${files === '1' ? 'questionnaire' : 'questionnaires'} read, ${taken} ${taken === '1' ? 'entry' : 'entries'} taken`,
    drySummary: ({ files, taken }) =>
      `${files} ${files === '1' ? 'questionnaire' : 'questionnaires'} read, ${taken} ${taken === '1' ? 'entry' : 'entries'} would be taken`,
    written: ({ file }) => `wrote ${file}`,
  } satisfies Record<string, Sentence>,
};

export type QuestionnaireMessages = typeof questionnaireEn;
