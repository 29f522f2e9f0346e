/** A rubric with a question of every kind, and what an interview about it needs. */
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { formatFigures } from '../../src/locale/format-figures.ts';
import { interviewMessagesIn } from '../../src/locale/interview-messages-in.ts';
import { issueSentence } from '../../src/locale/issue-sentence.ts';
import { messagesIn } from '../../src/locale/messages-in.ts';
import { createInterview, type Interview, type InterviewSetup } from '../../src/interview/interview.ts';
import type { Question } from '../../src/interview/question.ts';
import { planQuestions } from '../../src/interview/plan-questions.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';
import { score } from '../../src/scoring/score.ts';
import { memorySession, type MemorySession } from './memory-session.ts';

const TEXT = `kind: rubric
schema: 1
id: every-kind
version: 1.0.0
status: unofficial
title: { vi: Mọi kiểu câu hỏi, en: Every kind of question, fa: همهٔ گونه‌های پرسش }
scale: { min: 0, max: 5 }
levels:
  - { level: 1, from: 1, title: { vi: Ban đầu, en: Initial, fa: آغازین } }
  - { level: 2, from: 2, title: { vi: Đang phát triển, en: Developing, fa: در حال توسعه } }
  - { level: 3, from: 3, title: { vi: Đã xác định, en: Defined, fa: تعریف‌شده } }
  - { level: 4, from: 4, title: { vi: Được quản lý, en: Managed, fa: مدیریت‌شده } }
  - { level: 5, from: 4.5, title: { vi: Tối ưu, en: Optimised, fa: بهینه } }
scoring: { extent: true, normalise: true }
confidence: { min: 0, max: 1 }
facets:
  design: { title: { vi: Thiết kế, en: Design, fa: طراحی } }
  running: { title: { vi: Vận hành, en: Running, fa: اجرا } }
instance-kinds:
  system: { title: { vi: hệ thống, en: system, fa: سامانه } }
answer-sets:
  extent: { none: { value: 0, title: { vi: Chưa có, en: Not at all, fa: هیچ } }, some: { value: 2, title: { vi: Một phần, en: In part, fa: تا اندازه‌ای } }, all: { value: 5, title: { vi: Toàn bộ, en: Throughout, fa: سراسر } } }
dimensions:
  - id: policy
    title: { vi: Chính sách, en: Policy, fa: سیاست }
    criteria:
      - id: strategy
        title: { vi: Chiến lược dữ liệu, en: Data strategy, fa: راهبرد داده }
        question: { vi: Cơ quan có chiến lược số liệu không?, en: Does the agency have a data strategy?, fa: آیا دستگاه راهبرد داده دارد؟ }
        levels: { 1: { vi: Chưa có, en: None, fa: ندارد }, 3: { vi: Đã ban hành, en: Issued, fa: ابلاغ‌شده }, 5: { vi: Tự động, en: Automatic, fa: خودکار } }
        evidence:
          - { id: decision, title: { vi: Quyết định, en: Decision, fa: مصوبه }, from-level: 3, accepts: [document], max-age: P2Y }
          - { id: log, title: { vi: Nhật ký, en: Log, fa: گزارش کار }, from-level: 5, accepts: [measurement, link] }
      - id: spread
        title: { vi: Mức độ phủ, en: Spread, fa: گستره }
        answers: extent
        not-applicable: { allowed: false }
      - id: veto
        title: { vi: Quyền phủ quyết, en: Veto, fa: حق رد }
        answers: { open: 5, stop: { value: 0, title: { vi: Dừng lại, en: Stop, fa: توقف }, note-required: true } }
      - id: roles
        title: { vi: Vai trò, en: Roles, fa: نقش‌ها }
        facets: [design, running]
        levels: { 1: { vi: Thấp, en: Low, fa: کم }, 5: { vi: Cao, en: High, fa: زیاد } }
  - id: quality
    title: { vi: Chất lượng, en: Quality, fa: کیفیت }
    criteria:
      - id: checked
        title: { vi: Kiểm tra, en: Checks, fa: وارسی‌ها }
        checks: { items: { rules: { vi: Có quy tắc, en: There are rules, fa: قاعده دارد }, runs: { vi: Chạy hằng ngày, en: They run daily, fa: هر روز اجرا می‌شود }, report: { vi: Có báo cáo, en: There is a report, fa: گزارش دارد } } }
      - id: share
        title: { vi: Tỷ lệ hồ sơ đúng, en: Share of correct records, fa: سهم رکوردهای درست }
        number: { ratio: true }
      - id: datasets
        title: { vi: Số tập dữ liệu, en: Datasets, fa: مجموعه‌داده‌ها }
        scale: { min: 0, max: 2000 }
        number: { whole: true, unit: { vi: tập, en: datasets, fa: مجموعه } }
      - id: delay
        title: { vi: Độ trễ, en: Delay, fa: تأخیر }
        scale: { min: 0, max: 100 }
        number: { unit: '%' }
      - id: delay-why
        title: { vi: Nguyên nhân độ trễ, en: Reason of the delay, fa: سبب تأخیر }
        asked-if: { node: delay, at-least: 50 }
        answers: extent
      - id: strategy-again
        title: { vi: Chiến lược, nhìn từ chất lượng, en: 'Strategy, seen from quality', fa: راهبرد از نگاه کیفیت }
        answer-of: strategy
  - id: systems
    title: { vi: Hệ thống, en: Systems, fa: سامانه‌ها }
    per: { kind: system }
    criteria:
      - id: backup
        title: { vi: Sao lưu, en: Backup, fa: پشتیبان‌گیری }
        answers: extent
`.replace('title: { vi: Chiến lược, nhìn từ chất lượng,', "title: { vi: 'Chiến lược, nhìn từ chất lượng',");

let loaded: Promise<Rubric> | undefined;

export function everyKind(): Promise<Rubric> {
  loaded ??= readRubric('every-kind.yaml', new TextEncoder().encode(TEXT)).then((read) => {
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return read.value.rubric;
  });
  return loaded;
}

/** Nothing answered; two systems. */
export function blank(answers: Assessment['answers'] | object = {}): Assessment {
  return AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: 'bvd',
    rubric: 'every-kind@1.0.0',
    period: '2026',
    instances: [
      { of: 'system', id: 'crm', title: 'CRM' },
      { of: 'system', id: 'erp', title: { vi: 'Tài chính', en: 'Finance', fa: 'مالی' } },
    ],
    answers,
  });
}

export interface Bench {
  readonly interview: Interview;
  readonly session: MemorySession;
}

export interface BenchOptions extends Partial<Pick<InterviewSetup, 'side' | 'only' | 'onlyOpen' | 'folder'>> {
  readonly locale?: Locale;
  readonly start?: Assessment;
}

export async function bench({ locale = 'en', start = blank(), ...setup }: BenchOptions = {}): Promise<Bench> {
  const rubric = await everyKind();
  const session = memorySession(rubric, start);
  const messages = messagesIn(locale);
  const figures = formatFigures(locale);
  const interview = createInterview({
    rubric,
    side: 'claimed',
    session,
    speaker: {
      locale,
      words: interviewMessagesIn(locale),
      messages,
      figures,
      say: {
        score: (view) => (view.score === null ? (view.reason ?? '') : figures.score(view.score)),
        nodeScore: ({ score: value }) => (value === null ? '' : figures.score(value)),
        coverage: (share) => figures.percent(share),
        answer: (value) => (Array.isArray(value) ? value.join(', ') : String(value)),
        evidence: ({ document, title, link, file }) => document ?? title ?? link ?? file ?? '',
        evidenceState: (state) => messages.evidenceStates[state],
        duration: (duration) => duration,
        issue: (issue) => issueSentence(issue, messages),
      },
    },
    score: (assessment, view) => score(rubric, assessment, { asOf: '2026-11-23', view }),
    worthOf: (_question, value) => value,
    folder: {
      list: () => Promise.resolve(['evidence/qd-12.pdf', 'evidence/số liệu.csv']),
      take: (file) =>
        Promise.resolve(
          file.startsWith('evidence/')
            ? { ok: true, file, sha256: 'a'.repeat(64) }
            : { ok: false, why: 'outside', detail: '' },
        ),
    },
    only: null,
    onlyOpen: false,
    ...setup,
  });
  return { interview, session };
}

/** The question with this id, with two systems. */
export async function questionOf(id: string): Promise<Question> {
  const found = planQuestions(await everyKind(), blank().instances).questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`No question ${id}`);
  return found;
}
