/** A workspace with a rubric of ten questions of every kind, for interviews with the real binary. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folderWith } from './run-thang.ts';

const LEVELS = `levels: { 1: { vi: Chưa có gì, en: Nothing yet, fa: هنوز هیچ }, 2: { vi: Đang soạn, en: In draft, fa: پیش‌نویس }, 3: { vi: Đã ban hành, en: Issued, fa: ابلاغ‌شده }, 4: { vi: Được đo, en: Measured, fa: سنجیده‌شده }, 5: { vi: Tự động, en: Automatic, fa: خودکار } }`;

function levels(number: number): string {
  return `      - { id: level-${number}, title: { vi: Số liệu ${number}, en: Figures ${number}, fa: آمار ${number} }, question: { vi: Số liệu ${number} ở mức nào?, en: 'How good are figures ${number}?', fa: آمار ${number} در چه سطحی است؟ }, ${LEVELS}, evidence: [{ id: decision, title: { vi: Quyết định, en: Decision, fa: مصوبه }, from-level: 3, accepts: [document] }] }`;
}

const RUBRIC = `kind: rubric
schema: 1
id: ten
version: 1.0.0
status: unofficial
title: { vi: Mười câu hỏi, en: Ten questions, fa: ده پرسش }
scale: { min: 0, max: 5 }
levels:
  - { level: 0, from: 0, title: { vi: Không có, en: None, fa: هیچ } }
  - { level: 1, from: 1, title: { vi: Ban đầu, en: Initial, fa: آغازین } }
  - { level: 2, from: 2, title: { vi: Phát triển, en: Developing, fa: در حال توسعه } }
  - { level: 3, from: 3, title: { vi: Xác định, en: Defined, fa: تعریف‌شده } }
  - { level: 4, from: 4, title: { vi: Quản lý, en: Managed, fa: مدیریت‌شده } }
  - { level: 5, from: 4.5, title: { vi: Tối ưu, en: Optimised, fa: بهینه } }
scoring: { normalise: true, min-coverage: 0.5 }
dimensions:
  - id: figures
    title: { vi: Số liệu, en: Figures, fa: آمار }
    criteria:
${[1, 2, 3, 4, 5, 6].map(levels).join('\n')}
  - id: others
    title: { vi: Câu khác, en: Others, fa: پرسش‌های دیگر }
    criteria:
      - { id: spread, title: { vi: Phạm vi, en: Spread, fa: گستره }, answers: { none: { value: 0, title: { vi: Chưa có, en: Nowhere, fa: هیچ‌جا } }, all: { value: 5, title: { vi: Toàn bộ, en: Everywhere, fa: همه‌جا } } } }
      - { id: checks, title: { vi: Kiểm tra, en: Checks, fa: وارسی‌ها }, checks: { items: { rules: { vi: Có quy tắc, en: Rules, fa: قاعده }, runs: { vi: Chạy hằng ngày, en: Daily runs, fa: اجرای روزانه } } } }
      - { id: share, title: { vi: Tỷ lệ, en: Share, fa: سهم }, number: { ratio: true } }
      - { id: delay, title: { vi: Độ trễ, en: Delay, fa: تأخیر }, scale: { min: 0, max: 100 }, number: { unit: '%' } }
`;

/** As a script answers them, in lines. */
export const TEN_LINES = ['3', '2', '4', '5', '0', '1', 'all', '1,2', '870/1000', '12.5'];

export interface TenAnswers {
  readonly folder: string;
  /** Fresh from the disk. */
  readonly answers: () => Record<string, { claimed?: unknown; appraised?: unknown; note?: string; reason?: string }>;
  readonly text: () => string;
}

/** Without an assessment; the first run makes it. */
export function tenQuestions(): TenAnswers {
  const folder = folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'rubrics/ten.yaml': RUBRIC,
    'evidence/qd-12.txt': 'decision\n',
  });
  const text = (): string => readFileSync(join(folder, 'a.yaml'), 'utf8');
  return { folder, text, answers: () => (parse(text()) as { answers?: never }).answers ?? {} };
}

/** Makes the file on the first run, and changes nothing about that on the others. */
export const TEN_ARGS = ['interview', 'a.yaml', '--rubric', 'ten', '--agency', 'bvd', '--period', '2026'];
