/**
 * A rubric that uses whatever the language has, scored by the pure engine: facets, instances, check-lists, ratios,
 * worths, links, branches, indices, states, a bonus, levels of a dimension's own.
 */
import { AssessmentSchema } from '../../src/model/assessment.ts';
import { expandFacets } from '../../src/model/expand-facets.ts';
import type { AssessmentResult, Cohort, Result } from '../../src/model/result.ts';
import { RubricSchema, type Rubric } from '../../src/model/rubric.ts';
import { score } from '../../src/scoring/score.ts';

export const AS_OF = '2026-11-23';

const EVIDENCE = { requirement: 'decision', document: '12/QĐ-UBND', effective: '2026-01-15' };

const levels = {
  1: { en: 'Nothing is written', vi: 'Chưa có văn bản', fa: 'چیزی نوشته نشده است' },
  2: { en: 'A draft exists', vi: 'Đã có dự thảo', fa: 'پیش‌نویس هست' },
  3: { en: 'It is decided', vi: 'Đã ban hành', fa: 'تصویب شده است' },
  4: { en: 'It is measured', vi: 'Đã đo lường', fa: 'اندازه‌گیری می‌شود' },
  5: { en: 'It is improved', vi: 'Được cải tiến', fa: 'بهبود می‌یابد' },
};

const bands = [
  { level: 1, from: 0, title: { en: 'Initial', vi: 'Khởi đầu', fa: 'آغازین' } },
  { level: 2, from: 2, title: { en: 'Managed', vi: 'Được quản lý', fa: 'مدیریت‌شده' } },
  {
    level: 3,
    from: 3,
    title: { en: 'Defined', vi: 'Được quy định', fa: 'تعریف‌شده' },
    requires: [
      { node: 'owner', is: 'yes' },
      { 'criteria-of': 'policy', 'at-least': 3, share: 0.5 },
    ],
  },
  { level: 4, from: 4, title: { en: 'Measured', vi: 'Được đo lường', fa: 'سنجیده' } },
];

const policy = {
  id: 'policy',
  title: { en: 'Policy', vi: 'Chính sách', fa: 'سیاست' },
  weight: 2,
  criteria: [
    {
      id: 'policy-text',
      title: { en: 'Policy on data', vi: 'Chính sách dữ liệu', fa: 'سیاست داده' },
      question: { en: 'Is there a policy on data?', vi: 'Đã có chính sách dữ liệu chưa?', fa: 'سیاست داده هست؟' },
      facets: ['written', 'applied'],
      levels,
      tags: { lens: 'law' },
      evidence: [
        {
          id: 'decision',
          title: { en: 'Decision', vi: 'Quyết định', fa: 'مصوبه' },
          'from-level': 3,
          'to-level': 4,
          acceptance: { en: 'Signed and in force', vi: 'Đã ký và còn hiệu lực', fa: 'امضا شده و معتبر' },
        },
      ],
    },
    {
      id: 'owner',
      title: { en: 'Owner of data', vi: 'Đơn vị chủ quản dữ liệu', fa: 'مالک داده' },
      answers: {
        yes: { value: 5, title: { en: 'Yes', vi: 'Có', fa: 'بله' } },
        partly: { value: 3, title: { en: 'Partly', vi: 'Một phần', fa: 'تا اندازه‌ای' } },
        refused: { value: 0, title: { en: 'Refused', vi: 'Từ chối', fa: 'رد شده' }, 'note-required': true },
      },
      tags: { lens: 'people' },
    },
  ],
};

const practice = {
  id: 'practice',
  title: { en: 'Practice', vi: 'Thực hành', fa: 'عملکرد' },
  level: 'bands',
  closed: 'upper',
  levels: [
    { level: 1, from: 0, title: { en: 'Weak', vi: 'Yếu', fa: 'ضعیف' } },
    { level: 2, from: 2.5, title: { en: 'Strong', vi: 'Mạnh', fa: 'قوی' } },
  ],
  criteria: [
    {
      id: 'catalogue',
      title: { en: 'Catalogue', vi: 'Danh mục dữ liệu', fa: 'فهرست داده‌ها' },
      checks: {
        items: {
          titles: { en: 'Titles', vi: 'Tên gọi', fa: 'عنوان‌ها' },
          owners: { title: { en: 'Owners', vi: 'Đơn vị chủ quản', fa: 'مالکان' }, worth: 2 },
          formats: { en: 'Formats', vi: 'Định dạng', fa: 'قالب‌ها' },
        },
        combine: 'sum',
      },
      worth: { steps: { 0: 0, 2: 3, 4: 5 } },
      tags: { lens: 'people' },
    },
    {
      id: 'published',
      title: { en: 'Published sets', vi: 'Bộ dữ liệu đã công bố', fa: 'داده‌های منتشرشده' },
      number: { ratio: true },
      scale: { min: 0, max: 100 },
      worth: { 'equal-bands': [0, 20, 60, 100] },
      tags: { lens: 'law' },
    },
    {
      id: 'days',
      title: { en: 'Days to answer', vi: 'Số ngày trả lời', fa: 'روزهای پاسخ' },
      number: { unit: { en: 'days', vi: 'ngày', fa: 'روز' } },
      scale: { min: 0, max: 365 },
      worth: { line: { 10: 5, 30: 1 } },
      'asked-if': { node: 'owner', is: ['yes', 'partly'] },
      tags: { lens: 'people' },
    },
    {
      id: 'appeal',
      title: { en: 'Appeals', vi: 'Giải quyết khiếu nại', fa: 'رسیدگی به شکایت' },
      levels,
      'asked-if': { node: 'days', 'at-most': 1 },
      tags: { lens: 'law' },
    },
    {
      id: 'owner-again',
      title: { en: 'Owner, once more', vi: 'Đơn vị chủ quản, tính lại', fa: 'مالک، بار دیگر' },
      'answer-of': 'owner',
    },
  ],
};

const systems = {
  id: 'systems',
  title: { en: 'Systems', vi: 'Hệ thống', fa: 'سامانه‌ها' },
  per: { kind: 'system', first: 'instance', rollup: 'mean', 'at-least': 2 },
  criteria: [
    { id: 'backup', title: { en: 'Backup', vi: 'Sao lưu', fa: 'پشتیبان‌گیری' }, levels },
    { id: 'access', title: { en: 'Access', vi: 'Phân quyền', fa: 'دسترسی' }, levels },
  ],
};

const survey = {
  id: 'survey',
  title: { en: 'Survey of staff', vi: 'Khảo sát cán bộ', fa: 'نظرسنجی کارکنان' },
  rollup: 'distribution',
  per: { kind: 'person', first: 'criterion', rollup: 'mean' },
  criteria: [{ id: 'trust', title: { en: 'Trust in data', vi: 'Tin cậy dữ liệu', fa: 'اعتماد به داده' }, levels }],
};

const bonus = {
  id: 'bonus',
  title: { en: 'Bonus', vi: 'Điểm thưởng', fa: 'امتیاز تشویقی' },
  adds: { 'at-least': 0, 'at-most': 0.5 },
  rollup: 'sum',
  criteria: [
    {
      id: 'prize',
      title: { en: 'A prize', vi: 'Giải thưởng', fa: 'جایزه' },
      answers: { none: 0, some: 0.25, many: 1 },
    },
  ],
};

export function wideRubric(more: Record<string, unknown> = {}): Rubric {
  return expandFacets(
    RubricSchema.parse({
      kind: 'rubric',
      schema: 1,
      id: 'wide',
      version: '2.0.0',
      status: 'draft',
      title: { en: 'Wide rubric', vi: 'Bộ tiêu chí thử', fa: 'سنجهٔ گسترده' },
      scale: { min: 0, max: 5 },
      levels: bands,
      scoring: {
        entry: { node: 'owner', 'at-least': 1 },
        // Held at 5, so that the bonus leaves the total on the scale of the levels.
        worth: { line: { 0: 0, 5: 5 } },
        evidence: 'ignored',
        'not-applicable': 'proportional',
        extent: true,
      },
      facets: {
        written: { title: { en: 'Written down', vi: 'Bằng văn bản', fa: 'نوشته‌شده' } },
        applied: { title: { en: 'Applied', vi: 'Được áp dụng', fa: 'اجراشده' } },
      },
      'instance-kinds': {
        system: { title: { en: 'System', vi: 'Hệ thống', fa: 'سامانه' } },
        person: { title: { en: 'Member of staff', vi: 'Cán bộ', fa: 'کارمند' } },
      },
      confidence: { min: 1, max: 3 },
      states: [
        {
          id: 'target',
          title: { en: 'Target 2028', vi: 'Mục tiêu 2028', fa: 'هدف ۲۰۲۸' },
          by: '2028-12-31',
          priority: 'linear',
        },
      ],
      indices: [
        {
          id: 'confidence',
          title: { en: 'Confidence', vi: 'Độ tin cậy', fa: 'اطمینان' },
          reads: 'confidence',
          rollup: 'mean',
        },
        {
          id: 'lens',
          title: { en: 'By lens', vi: 'Theo góc nhìn', fa: 'از هر دیدگاه' },
          by: 'lens',
          titles: {
            law: { en: 'Law', vi: 'Pháp lý', fa: 'قانون' },
            people: { en: 'People', vi: 'Con người', fa: 'افراد' },
          },
          level: 'bands',
        },
        {
          id: 'lens-facet',
          title: { en: 'Lens by facet', vi: 'Góc nhìn theo khía cạnh', fa: 'دیدگاه در جنبه' },
          by: ['lens', 'facet'],
          rollup: 'mean',
        },
      ],
      dimensions: [policy, practice, systems, survey, bonus],
      ...more,
    }),
  );
}

const ANSWERS = {
  'policy-text/written': { claimed: 4, confidence: 3, states: { target: 5 }, evidence: [EVIDENCE] },
  'policy-text/applied': { claimed: 2, confidence: 1, extent: 0.5, states: { target: 4 } },
  owner: { claimed: 'partly' },
  catalogue: { claimed: ['titles', 'owners'], states: { target: ['titles', 'owners', 'formats'] } },
  published: { claimed: '870/1000' },
  days: { claimed: 20, states: { target: 12 } },
  appeal: { claimed: 3 },
  prize: { claimed: 'many' },
};

const INSTANCES = [
  {
    of: 'system',
    id: 'crm',
    title: { en: 'Case register', vi: 'Sổ hồ sơ', fa: 'دفتر پرونده' },
    answers: { backup: { claimed: 2 }, access: { claimed: 3 } },
  },
  {
    of: 'system',
    id: 'archive',
    title: { en: 'Archive', vi: 'Lưu trữ', fa: 'بایگانی' },
    answers: { backup: { claimed: 5 }, access: { claimed: 1 } },
  },
  { of: 'person', id: 'p1', answers: { trust: { claimed: 4 } } },
  { of: 'person', id: 'p2', answers: { trust: { claimed: 2 } } },
  { of: 'person', id: 'p3', answers: { trust: { claimed: 4 } } },
];

export interface WideSample {
  readonly id?: string;
  readonly rubric?: Rubric;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly instances?: readonly unknown[];
  readonly states?: readonly unknown[];
}

export function assessWide({ id = '01', rubric = wideRubric(), ...more }: WideSample = {}): AssessmentResult {
  const assessment = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: { id, name: { en: 'Ministry of Tests', vi: 'Bộ Thử nghiệm', fa: 'وزارت آزمون' } },
    rubric: `${rubric.id}@${rubric.version}`,
    period: '2026',
    states: more.states ?? [],
    instances: more.instances ?? INSTANCES,
    answers: { ...ANSWERS, ...more.answers },
  });
  return {
    ...score(rubric, assessment, { asOf: AS_OF }),
    file: `${id}.yaml`,
    rubric: { id: rubric.id, version: rubric.version, status: rubric.status, hash: 'sha256:0' },
    progress: [],
    previous: null,
  };
}

export function wideResult(samples: readonly WideSample[] = [{}], cohorts: readonly Cohort[] = []): Result {
  const rubric = samples[0]?.rubric ?? wideRubric();
  const assessments = samples.map((sample) => assessWide({ rubric, ...sample }));
  return {
    schemaVersion: 1,
    tool: { name: 'thang', version: '9.9.9' },
    asOf: AS_OF,
    assessments,
    failures: [],
    summary: { assessed: assessments.length, failed: 0, byLevel: {} },
    cohorts: [...cohorts],
    rubrics: { [`${rubric.id}@${rubric.version}`]: rubric },
    programme: null,
  };
}
