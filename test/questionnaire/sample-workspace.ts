/** A workspace with a rubric of every kind of question and an assessment, and questionnaires made from them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planQuestionnaires } from '../../src/api/export-questionnaire.ts';
import { importQuestionnaires, type ImportWishes } from '../../src/api/import-questionnaire.ts';
import type { QuestionnaireImport } from '../../src/model/questionnaire-import.ts';
import { questionnaireCsv } from '../../src/report/questionnaire/questionnaire-csv.ts';
import { questionnaireWorkbook } from '../../src/report/xlsx/questionnaire/questionnaire-workbook.ts';
import { folderWith } from '../cli/run-thang.ts';
import { editWorkbook, type EditedWorkbook } from './edit-workbook.ts';

export const RUBRIC = `kind: rubric
schema: 1
id: mixed
version: 1.0.0
status: draft
title: { vi: Bộ tiêu chí, en: Mixed, fa: سنجه }
scale: { min: 0, max: 5 }
levels:
  - { level: 0, from: 0, title: { vi: Chưa có, en: None } }
  - { level: 1, from: 1, title: { vi: Bắt đầu, en: Begun } }
  - { level: 2, from: 2, title: { vi: Đang làm, en: Under way } }
  - { level: 3, from: 3, title: { vi: Đã xong, en: Done } }
  - { level: 4, from: 4, title: { vi: Có đo, en: Measured } }
  - { level: 5, from: 5, title: { vi: Tự động, en: Automated } }
instance-kinds: { system: { title: { vi: Hệ thống, en: System } } }
dimensions:
  - id: policy
    title: { vi: Chính sách, en: Policy }
    criteria:
      - id: strategy
        title: { vi: Chiến lược, en: Strategy }
        question: { vi: Có chiến lược không?, en: Is there a strategy? }
        levels: { 1: { vi: ý định, en: an intention }, 3: { vi: đã ban hành, en: issued }, 5: { vi: tự động, en: automated } }
        evidence:
          - { id: decision, title: { vi: Quyết định, en: A decision }, from-level: 3 }
          - { id: report, title: { vi: Báo cáo, en: A report }, from-level: 4, max-age: P1Y }
      - id: roles
        title: { vi: Vai trò, en: Roles }
        answers: { nobody: { value: 0, title: { vi: Chưa có ai, en: Nobody } }, some: { value: 3, title: { vi: Một số, en: Some } }, veto: { value: 5, title: { vi: Mọi người, en: All }, note-required: true } }
      - id: share
        title: { vi: Tỷ lệ, en: Share }
        number: { unit: '%' }
        scale: { min: 0, max: 100 }
      - id: part
        title: { vi: Phần, en: Part }
        number: { ratio: true }
      - id: formats
        title: { vi: Định dạng, en: Formats }
        checks: { items: { csv: CSV, json: JSON, xml: XML } }
      - id: firm
        title: { vi: Bắt buộc, en: Firm }
        levels: { 1: a, 2: b }
        not-applicable: { allowed: false }
  - id: systems
    title: { vi: Hệ thống, en: Systems }
    per: { kind: system }
    criteria:
      - { id: backup, title: { vi: Sao lưu, en: Backup }, levels: { 1: weekly, 5: daily } }
`;

export const ASSESSMENT = `# Kept by hand.
kind: assessment
schema: 1
agency: { id: bxd, name: Bộ Xây dựng }
rubric: mixed@1.0.0
period: '2026'
instances:
  - of: system
    id: crm
    title: CRM
    answers:
      backup: { claimed: 2 }
answers:
  # the first
  strategy:
    claimed: 2
    note: as of spring
    evidence:
      - { requirement: decision, document: 12/QĐ, title: Chiến lược, effective: 2026-01-15, page: 4 } # signed
  roles: { claimed: some }
  formats: { claimed: [csv, json] }
`;

export const EXPORTED = '2026-11-23T08:00:00Z';

export interface Sample {
  readonly folder: string;
  readonly assessment: string;
  /** The answers file as it is now. */
  readonly now: () => string;
  /** Writes a workbook as it comes back after these edits, and gives its path. */
  readonly returned: (edit: (opened: EditedWorkbook) => void, saved?: string) => Promise<string>;
  readonly workbook: () => Promise<Uint8Array>;
  readonly csv: () => Promise<string>;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly take: (files: readonly string[], wishes?: Partial<ImportWishes>) => Promise<QuestionnaireImport>;
}

export function sampleWorkspace(files: Readonly<Record<string, string>> = {}): Sample {
  const folder = folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'rubrics/mixed.yaml': RUBRIC,
    'assessments/bxd.yaml': ASSESSMENT,
    ...files,
  });
  const assessment = join(folder, 'assessments/bxd.yaml');
  const planned = async (form: 'sheets' | 'ids'): ReturnType<typeof planQuestionnaires> =>
    planQuestionnaires([assessment], {
      agencies: [],
      period: undefined,
      locale: 'vi',
      exported: EXPORTED,
      form,
      rubrics: [],
      root: undefined,
    });
  const workbook = async (): Promise<Uint8Array> => {
    const [one] = (await planned('sheets')).planned;
    if (one === undefined) throw new Error('Nothing was planned');
    return questionnaireWorkbook(one.questionnaire, one.rubric.rubric, { name: 'bxd.xlsx', author: 'thang' });
  };
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  return {
    folder,
    assessment,
    workbook,
    write,
    now: () => readFileSync(assessment, 'utf8'),
    returned: async (edit, saved) => write('bxd.xlsx', await editWorkbook(await workbook(), edit, saved)),
    csv: async () => {
      const [one] = (await planned('ids')).planned;
      if (one === undefined) throw new Error('Nothing was planned');
      return questionnaireCsv(one.questionnaire, one.rubric.rubric);
    },
    take: (paths, wishes = {}) =>
      importQuestionnaires(paths, {
        into: null,
        workspace: folder,
        prefer: 'newer',
        isWritten: true,
        who: 'Lan',
        now: () => '2026-12-02T09:00:00Z',
        locale: 'en',
        rubrics: [],
        root: undefined,
        ...wishes,
      }),
  };
}
