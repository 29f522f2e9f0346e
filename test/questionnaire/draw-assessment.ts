/** Random rubrics of every kind of question, and random answers to them: whatever a department may have said so far. */
import fc from 'fast-check';
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import { expandFacets } from '../../src/model/expand-facets.ts';
import { RubricSchema, type Rubric } from '../../src/model/rubric.ts';
import { contentHash } from '../../src/rubric/content-hash.ts';
import type { LoadedRubric } from '../../src/rubric/read-rubric.ts';

type Plain = Record<string, unknown>;

export interface DrawnCase {
  readonly loaded: LoadedRubric;
  readonly assessment: Assessment;
}

/** A question with what can be answered to it. */
interface Question {
  readonly criterion: Plain;
  readonly answers: readonly unknown[];
}

/** What breaks spreadsheets: formulas, quotes, line ends, other scripts, what looks like an escape, a date, a number. */
const TEXTS = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '+84 24 3974',
      '@SUM(A1)',
      '-',
      "'tis",
      '"quoted", with; signs\tand tabs',
      'first line\nsecond line',
      'Nghị định số 278/2025/NĐ-CP của Chính phủ',
      'سند شمارهٔ ۱۲ – بخش «دوم»',
      '😀 done 👩‍💻',
      '_x0041_ and _x000D_',
      '007',
      '1/2',
      '12/2025',
      '3-7',
      '1e5',
      'TRUE',
      '#N/A',
      'a & b < c > d',
      '３．５％',
      'https://example.vn/?a=1&b=2',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .filter((text) => isWhole(text));

/** As a file may hold it, with nothing at its ends that a cell would lose. */
function isWhole(text: string): boolean {
  return (
    text === text.trim() &&
    text === text.normalize('NFC') &&
    text !== '' &&
    // eslint-disable-next-line no-control-regex
    !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFD-\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u.test(
      text,
    ) &&
    !/^\[(?:clear|xóa|حذف)\]$/iu.test(text)
  );
}

const LINE = TEXTS.map((text) => text.replaceAll('\n', ' '));
const DAY = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const LEVELS: Question = {
  criterion: { levels: { 1: 'low', 2: 'so so', 5: 'high' } },
  answers: [0, 1, 2, 3, 4, 5],
};
const NAMED_SET: Question = { criterion: { answers: 'agree' }, answers: ['no', 'partly', 'yes', 'na'] };
const OPTIONS: Question = {
  criterion: {
    answers: {
      a: { value: 0, title: 'Same title' },
      b: { value: 3, title: 'Same title' },
      c: { value: 5, title: 'x'.repeat(300) },
    },
  },
  answers: ['a', 'b', 'c'],
};
const NUMBER: Question = {
  criterion: { number: { unit: '%' }, scale: { min: 0, max: 100 } },
  answers: [0, 0.5, 87, 99.999, 100],
};
const WHOLE: Question = { criterion: { number: { whole: true }, scale: { min: -3, max: 40 } }, answers: [-3, 0, 40] };
const RATIO: Question = {
  criterion: { number: { ratio: true } },
  answers: ['870/1000', '0/7', '1/2', '12.5/25', '1234567/1234567'],
};
const CHECKS: Question = {
  criterion: { checks: { items: { csv: 'CSV; comma', api: { vi: 'Giao diện', en: 'An API' }, 'x-1': 'X = 1' } } },
  answers: [[], ['csv'], ['csv', 'x-1'], ['api', 'csv', 'x-1']],
};
const QUESTIONS = [LEVELS, NAMED_SET, OPTIONS, NUMBER, WHOLE, RATIO, CHECKS];

const REQUIREMENTS = [
  { id: 'decision', 'from-level': 1, title: { vi: 'Quyết định, đã ký', en: 'A signed decision' } },
  { id: 'report', 'from-level': 3, 'max-age': 'P1Y' },
];

const EVIDENCE = fc
  .record(
    {
      requirement: fc.constantFrom('decision', 'report'),
      title: LINE,
      issuer: LINE,
      link: LINE,
      measurement: fc.record(
        { value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), unit: LINE, record: LINE },
        { requiredKeys: ['value'] },
      ),
      effective: DAY,
      section: fc.oneof(LINE, fc.integer({ min: 1, max: 99 })),
      page: fc.oneof(LINE, fc.integer({ min: 1, max: 999 })),
      file: fc.constantFrom('evidence/01/qd-12.pdf', 'evidence/quyết định.pdf'),
      sha256: fc.constant('ab'.repeat(32)),
      note: TEXTS,
    },
    { requiredKeys: [] },
  )
  .chain((piece) => LINE.map((document): Plain => ({ ...piece, document })))
  .map((piece) =>
    piece['measurement'] === undefined ? piece : { ...piece, measurement: zeroSigned(piece['measurement']) },
  );

/** A cell knows one zero. */
function zeroSigned(measurement: unknown): unknown {
  const { value, ...rest } = measurement as { value: number };
  return { value: value === 0 ? 0 : value, ...rest };
}

function answerTo({ answers }: Question, hasEvidence: boolean): fc.Arbitrary<Plain> {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...answers) },
    fc.constantFrom('not-applicable', 'dont-know'),
  );
  return fc
    .record(
      {
        claimed: value,
        note: TEXTS,
        reason: TEXTS,
        confidence: fc.constantFrom(0, 0.5, 1),
        extent: fc.constantFrom(0, 0.25, 1),
        states: fc.record({ target: fc.constantFrom(...answers) }),
        evidence: fc.array(EVIDENCE, { maxLength: hasEvidence ? 4 : 1 }),
      },
      { requiredKeys: [] },
    )
    .map((answer) => {
      const { evidence = [], claimed, ...rest } = answer as { evidence?: Plain[]; claimed?: unknown };
      const pieces = evidence.map((piece) => (hasEvidence ? piece : { ...piece, requirement: undefined }));
      const excused = claimed === 'not-applicable' ? { reason: 'not ours' } : {};
      return { ...excused, ...rest, ...(claimed !== undefined && { claimed }), evidence: pieces.map(defined) };
    });
}

function defined(map: Plain): Plain {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
}

/** A rubric of some dimensions, one of them per system, and what an agency has answered of it. */
export const drawnCase: fc.Arbitrary<DrawnCase> = fc
  .array(fc.record({ question: fc.constantFrom(...QUESTIONS), hasEvidence: fc.boolean(), isFaceted: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((drawn) => {
    const criteria = drawn.map(({ question, hasEvidence, isFaceted }, at) => ({
      ...question.criterion,
      id: `q${at}`,
      title: `Question ${at}`,
      question: { vi: `Câu hỏi số ${at}?`, en: `What of ${at}?` },
      ...(hasEvidence && { evidence: REQUIREMENTS }),
      ...(isFaceted && { facets: ['design', 'use'] }),
    }));
    const systems = drawn.map((_one, at) => ({ ...criteria[at], id: `s${at}`, facets: undefined }));
    const loaded = loadedRubric(criteria, systems.map(defined));
    const ids = drawn.flatMap(({ question, hasEvidence, isFaceted }, at) =>
      (isFaceted ? [`q${at}/design`, `q${at}/use`] : [`q${at}`]).map((id) => ({ id, question, hasEvidence })),
    );
    const answers = answersTo(ids);
    const perSystem = answersTo(
      drawn.map(({ question, hasEvidence }, at) => ({ id: `s${at}`, question, hasEvidence })),
    );
    const instances = fc
      .array(perSystem, { maxLength: 3 })
      .map((all) => all.map((own, at) => ({ of: 'system', id: `sys.${at}`, title: `Hệ thống ${at}`, answers: own })));
    return fc.tuple(answers, instances).map(([own, systemsAnswered]) => ({
      loaded,
      assessment: AssessmentSchema.parse({
        kind: 'assessment',
        schema: 1,
        agency: '01',
        rubric: 'drawn@1.0.0',
        period: '2026',
        answers: own,
        instances: systemsAnswered,
      }),
    }));
  });

interface Placed {
  readonly id: string;
  readonly question: Question;
  readonly hasEvidence: boolean;
}

function answersTo(placed: readonly Placed[]): fc.Arbitrary<Record<string, Plain>> {
  return fc
    .tuple(...placed.map(({ question, hasEvidence }) => fc.option(answerTo(question, hasEvidence), { nil: undefined })))
    .map((answers) =>
      Object.fromEntries(
        answers.flatMap((answer, at) => (answer === undefined ? [] : [[placed[at]?.id ?? '', answer]])),
      ),
    );
}

function loadedRubric(criteria: readonly Plain[], systems: readonly Plain[]): LoadedRubric {
  const written = RubricSchema.parse({
    kind: 'rubric',
    schema: 1,
    id: 'drawn',
    version: '1.0.0',
    status: 'draft',
    title: { vi: 'Bộ tiêu chí', en: 'Drawn', fa: 'سنجه' },
    scale: { min: 0, max: 5 },
    levels: [0, 1, 2, 3, 4, 5].map((level) => ({
      level,
      from: level,
      title: { vi: `Mức ${level}`, en: `Level ${level}` },
    })),
    scoring: { extent: true },
    confidence: { min: 0, max: 1 },
    states: [{ id: 'target', title: { vi: 'Mục tiêu', en: 'Target' } }],
    facets: { design: { title: 'Design' }, use: { title: 'Use' } },
    'instance-kinds': { system: { title: 'System' } },
    'answer-sets': {
      agree: {
        no: { value: 0, title: { vi: 'Không', en: 'No' } },
        partly: 3,
        yes: { value: 5, title: { vi: 'Có', en: 'Yes' } },
        na: { value: 1, title: { vi: 'Không áp dụng', en: 'Not applicable' } },
      },
    },
    dimensions: [
      { id: 'first', title: { vi: 'Nhóm: một / [hai]', en: 'First: one / [two]' }, criteria },
      { id: 'systems', title: 'Systems', per: { kind: 'system' }, criteria: systems },
    ],
  });
  const rubric: Rubric = expandFacets(written);
  return { rubric, hash: contentHash(rubric), file: '' };
}
