/** What a department fills in becomes answers, by rules that lose nothing; what cannot is told by cell. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/model/issue.ts';
import type { QuestionnaireImport } from '../../src/model/questionnaire-import.ts';
import type { EditedWorkbook } from '../questionnaire/edit-workbook.ts';
import { ASSESSMENT, RUBRIC, sampleWorkspace, type Sample } from '../questionnaire/sample-workspace.ts';

function told({ questionnaires, failures }: QuestionnaireImport): string[] {
  return [...failures, ...questionnaires].flatMap(({ issues }) =>
    issues.map(({ code, cell }) => (cell === undefined ? code : `${code} ${cell.sheet ?? ''}!${cell.cell}`)),
  );
}

function taken({ questionnaires }: QuestionnaireImport): string[] {
  return questionnaires.flatMap((one) =>
    one.taken.map(({ code, field, from, to }) => `${code} ${field}: ${from ?? '∅'} → ${to ?? '∅'}`),
  );
}

describe('a questionnaire that was filled in', () => {
  it('puts answers, notes and evidence into the file, and leaves comments and layout alone', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => {
      cell('strategy', 'answer').value = '4 – Có đo';
      cell('strategy', 'note').value = 'dòng một\ndòng hai';
      cell('strategy+2', 'document').value = '7/BC';
      cell('strategy+2', 'effective').value = new Date('2026-03-31T00:00:00Z');
      cell('roles', 'answer').value = 'Chưa có ai';
      cell('share', 'answer').value = 87.5;
      cell('part', 'answer').value = '870/1000';
      cell('formats#xml', 'answer').value = 'Có';
      cell('formats#csv', 'answer').value = 'Không';
      cell('firm', 'answer').value = 'Không biết';
      cell('backup@crm', 'answer').value = '3';
    });
    const report = await sample.take([file]);
    expect(told(report)).toEqual([]);
    expect(taken(report)).toEqual([
      'strategy claimed: 2 – Under way → 4 – Measured',
      'strategy note: as of spring → dòng một dòng hai',
      'strategy evidence: ∅ → 7/BC',
      'roles claimed: Some → Nobody',
      'share claimed: ∅ → 87.5',
      'part claimed: ∅ → 870/1000',
      'formats claimed: CSV; JSON → JSON; XML',
      'firm claimed: ∅ → Don’t know',
      'backup@crm claimed: 2 – Under way → 3 – Done',
    ]);
    expect(sample.now()).toMatchInlineSnapshot(`
      "# Kept by hand.
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
            backup: { claimed: 3 }
      answers:
        # the first
        strategy:
          claimed: 4
          note: |-
            dòng một
            dòng hai
          evidence:
            - { requirement: decision, document: 12/QĐ, title: Chiến lược, effective: 2026-01-15, page: 4 } # signed
            - requirement: report
              document: 7/BC
              effective: 2026-03-31
        roles: { claimed: nobody }
        share:
          claimed: 87.5
        part:
          claimed: 870/1000
        formats: { claimed: [json, xml] }
        firm:
          claimed: dont-know
      "
    `);
    expect(taken(await sample.take([file]))).toEqual([]);
  });

  it('makes a new assessment where there is none, with the name of the agency', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => {
      cell('share', 'answer').value = 40;
    });
    rmSync(sample.assessment);
    const report = await sample.take([file], { into: join(sample.folder, 'assessments/2026') });
    const [one] = report.questionnaires;
    expect(one).toMatchObject({ isNew: true, isWritten: true, agency: 'bxd', period: '2026' });
    const made = readFileSync(join(sample.folder, 'assessments/2026/bxd-2026.yaml'), 'utf8');
    expect(made).toContain('Bộ Xây dựng');
    expect(made).toMatch(/share:\s*\n?\s*\{?\s*claimed: 40/u);
  });

  it('makes no file for a questionnaire that says nothing', async () => {
    const sample = sampleWorkspace({
      'assessments/bxd.yaml': ASSESSMENT.replace(/instances:[\s\S]*$/u, 'answers: {}\n'),
    });
    const file = await sample.returned(() => undefined);
    rmSync(sample.assessment);
    const report = await sample.take([file], { into: join(sample.folder, 'new') });
    expect(taken(report)).toEqual([]);
    expect(readdirSync(sample.folder)).not.toContain('new');
  });

  it('names a new system as somebody named it in the list', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => {
      cell('backup@~2', 'answer').value = '5 – Tự động';
      cell('~2', 'name').value = 'Cổng dịch vụ công';
    });
    expect(told(await sample.take([file]))).toEqual([]);
    expect(sample.now()).toContain('id: cổng-dịch-vụ-công');
    expect(sample.now()).toContain('title: Cổng dịch vụ công');
    expect(taken(await sample.take([file]))).toEqual([]);
  });

  it('writes nothing in a dry run, and shows what it would', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => {
      cell('share', 'answer').value = 40;
    });
    const before = readdirSync(join(sample.folder, 'assessments'));
    const report = await sample.take([file], { isWritten: false });
    expect(taken(report)).toEqual(['share claimed: ∅ → 40']);
    expect(sample.now()).toBe(ASSESSMENT);
    expect(readdirSync(join(sample.folder, 'assessments'))).toEqual(before);
  });

  it('says in the history who took it in', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => {
      cell('share', 'answer').value = 40;
    });
    await sample.take([file]);
    const history = readFileSync(join(sample.folder, 'assessments/bxd.yaml.history.ndjson'), 'utf8');
    expect(history).toContain('"command":"questionnaire import"');
    expect(history).toContain('"who":"Lan"');
  });
});

describe('what cells may hold', () => {
  const cases: readonly {
    readonly name: string;
    readonly edit: (opened: EditedWorkbook) => void;
    readonly taken: readonly string[];
  }[] = [
    {
      name: 'a level as a bare number, with words, in another language, in full-width or Persian digits',
      edit: ({ cell }) => {
        cell('strategy', 'answer').value = 5;
        cell('firm', 'answer').value = '２';
        cell('backup@crm', 'answer').value = '۴';
      },
      taken: [
        'strategy claimed: 2 – Under way → 5 – Automated',
        'firm claimed: ∅ → 2 – Under way',
        'backup@crm claimed: 2 – Under way → 4 – Measured',
      ],
    },
    {
      name: 'titles in another language, other case, decomposed letters and stray blanks',
      edit: ({ cell }) => {
        cell('roles', 'answer').value = '  chưa   CÓ ai '.normalize('NFD');
        cell('strategy', 'answer').value = "Don't know";
      },
      taken: ['strategy claimed: 2 – Under way → Don’t know', 'roles claimed: Some → Nobody'],
    },
    {
      name: 'rich text and a link',
      edit: ({ cell }) => {
        cell('strategy', 'note').value = { richText: [{ text: 'đậm ', font: { bold: true } }, { text: 'thường' }] };
        cell('strategy+2', 'link').value = { text: 'https://x.vn/a', hyperlink: 'https://x.vn/a' };
      },
      taken: ['strategy note: as of spring → đậm thường', 'strategy evidence: ∅ → https://x.vn/a'],
    },
    {
      name: 'a percentage as the program stores it, and numbers typed as text',
      edit: ({ cell }) => {
        cell('share', 'answer').value = 0.875;
        cell('share', 'answer').numFmt = '0.0%';
        cell('part', 'answer').value = ' 870 / 1000 ';
      },
      taken: [],
    },
    {
      name: 'a date as a day, as a text of the country, as a number and as eight digits',
      edit: ({ cell }) => {
        cell('strategy+1', 'effective').value = '15/02/2026';
        cell('strategy+1', 'valid-until').value = 20_271_231;
        cell('strategy+2', 'document').value = 'BC';
        cell('strategy+2', 'effective').value = 46_112;
        cell('strategy+2', 'effective').numFmt = 'General';
      },
      taken: [],
    },
    {
      name: 'ticks as a list in the cell of the question',
      edit: ({ cell }) => {
        for (const item of ['csv', 'json', 'xml']) cell(`formats#${item}`, 'answer').value = null;
        cell('formats', 'answer').value = 'XML; csv';
      },
      taken: ['formats claimed: CSV; JSON → XML; CSV'],
    },
    {
      name: 'a yes as a mark in the box, and as a truth value',
      edit: ({ cell }) => {
        cell('formats#xml', 'answer').value = 'x';
        cell('formats#csv', 'answer').value = false;
      },
      taken: ['formats claimed: CSV; JSON → JSON; XML'],
    },
  ];

  it.each(cases)('is $name', async ({ edit, taken: expected }) => {
    const sample = sampleWorkspace();
    const report = await sample.take([await sample.returned(edit)]);
    const [share, day] = ['share claimed: ∅ → 87.5', 'valid-until: 2027-12-31'];
    expect(told(report).filter((line) => !line.startsWith('cell-ambiguous'))).toEqual([]);
    if (expected.length > 0) expect(taken(report)).toEqual(expected);
    else expect(taken(report).includes(share) || sample.now().includes(day)).toBe(true);
  });

  it('is a day of either way of counting days', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ book, cell }) => {
      book.properties.date1904 = true;
      cell('strategy+2', 'document').value = 'BC';
      cell('strategy+2', 'effective').value = new Date('2026-03-31T00:00:00Z');
    });
    await sample.take([file]);
    expect(sample.now()).toContain('effective: 2026-03-31');
  });
});

describe('a fault', () => {
  const faults: readonly {
    readonly code: IssueCode;
    readonly at: string;
    readonly edit: (opened: EditedWorkbook) => void;
  }[] = [
    {
      code: 'cell-formula',
      at: 'Chính sách!D9',
      edit: ({ cell }) => (cell('share', 'answer').value = { formula: '1+1', result: 2 }),
    },
    {
      code: 'cell-error',
      at: 'Chính sách!D9',
      edit: ({ cell }) => (cell('share', 'answer').value = { error: '#N/A' }),
    },
    {
      code: 'answer-not-an-option',
      at: 'Chính sách!D8',
      edit: ({ cell }) => (cell('roles', 'answer').value = 'Tất cả bọn họ'),
    },
    {
      code: 'answer-not-a-ratio',
      at: 'Chính sách!D10',
      edit: ({ cell }) => (cell('part', 'answer').value = new Date('2026-02-01')),
    },
    { code: 'answer-outside-scale', at: 'Chính sách!D5', edit: ({ cell }) => (cell('strategy', 'answer').value = '9') },
    {
      code: 'cell-not-a-number',
      at: 'Chính sách!D9',
      edit: ({ cell }) => (cell('share', 'answer').value = 'khoảng 80'),
    },
    { code: 'cell-ambiguous', at: 'Chính sách!D9', edit: ({ cell }) => (cell('share', 'answer').value = '1.234') },
    {
      code: 'cell-not-a-date',
      at: 'Chính sách!K6',
      edit: ({ cell }) => (cell('strategy+1', 'effective').value = 'đầu năm'),
    },
    {
      code: 'evidence-dates-reversed',
      at: 'Chính sách!L6',
      edit: ({ cell }) => (cell('strategy+1', 'valid-until').value = '01/01/2020'),
    },
    {
      code: 'unknown-requirement',
      at: 'Chính sách!G7',
      edit: ({ cell }) => {
        cell('strategy+2', 'requirement').value = 'thứ khác';
        cell('strategy+2', 'document').value = 'x';
      },
    },
    {
      code: 'not-applicable-without-reason',
      at: 'Chính sách!E8',
      edit: ({ cell }) => (cell('roles', 'answer').value = 'Không áp dụng'),
    },
    {
      code: 'not-applicable-not-allowed',
      at: 'Chính sách!D15',
      edit: ({ cell }) => (cell('firm', 'answer').value = 'Không áp dụng'),
    },
    { code: 'note-missing', at: 'Chính sách!F8', edit: ({ cell }) => (cell('roles', 'answer').value = 'Mọi người') },
    {
      code: 'row-contradicts',
      at: 'Chính sách!D12',
      edit: ({ cell }) => (cell('formats', 'answer').value = 'Không biết'),
    },
    { code: 'row-unknown', at: 'Chính sách!A8', edit: ({ cell }) => (cell('roles', 'code').value = 'role') },
    { code: 'row-without-code', at: 'Chính sách!D8', edit: ({ cell }) => (cell('roles', 'code').value = null) },
    { code: 'instance-without-name', at: 'Danh mục!C6', edit: ({ cell }) => (cell('backup@~2', 'answer').value = '1') },
    {
      code: 'cell-merged',
      at: 'Chính sách!D8',
      edit: ({ book, cell }) =>
        book
          .getWorksheet('Chính sách')
          ?.mergeCells(`${cell('roles', 'answer').address}:${cell('share', 'answer').address}`),
    },
    {
      code: 'evidence-path-outside',
      at: 'Chính sách!P7',
      edit: ({ cell }) => (cell('strategy+2', 'file').value = '../../etc/passwd'),
    },
  ];

  it.each(faults)('$code is told at $at, and what is sound is taken all the same', async ({ code, at, edit }) => {
    const sample = sampleWorkspace();
    const file = await sample.returned((opened) => {
      opened.cell('backup@crm', 'answer').value = '5';
      edit(opened);
    });
    const report = await sample.take([file]);
    expect(told(report)).toEqual([`${code} ${at}`]);
    expect(taken(report)).toContain('backup@crm claimed: 2 – Under way → 5 – Automated');
    expect(sample.now()).toContain('backup: { claimed: 5 }');
  });

  it('of a missing column of codes is told, and nothing is guessed', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ book }) => book.getWorksheet('Chính sách')?.spliceColumns(1, 1));
    expect(told(await sample.take([file]))).toContain('column-missing Chính sách!A3');
  });
});

describe('a questionnaire for another', () => {
  const mixed = (sample: Sample): Promise<string> => sample.returned(({ cell }) => (cell('share', 'answer').value = 1));

  it('text of the same edition is refused', async () => {
    const sample = sampleWorkspace();
    const file = await mixed(sample);
    writeFileSync(
      join(sample.folder, 'rubrics/mixed.yaml'),
      RUBRIC.replace('Is there a strategy?', 'Is there any strategy?'),
    );
    expect(told(await sample.take([file]))).toEqual(['questionnaire-other-content']);
  });

  it('edition is refused with the way to carry it over', async () => {
    const sample = sampleWorkspace({ 'rubrics/mixed-2.yaml': RUBRIC.replace('version: 1.0.0', 'version: 2.0.0') });
    const file = await mixed(sample);
    writeFileSync(sample.assessment, ASSESSMENT.replace('mixed@1.0.0', 'mixed@2.0.0'));
    const report = await sample.take([file]);
    expect(told(report)).toEqual(['questionnaire-other-edition']);
    expect(report.failures[0]?.issues[0]?.params).toEqual({ found: 'mixed@1.0.0', expected: 'mixed@2.0.0' });
  });

  it.each([
    ['agency', 'id: bxd', 'id: bgd'],
    ['period', "period: '2026'", "period: '2025'"],
  ])('%s is refused when the assessment is named', async (key, from, to) => {
    const sample = sampleWorkspace();
    const file = await mixed(sample);
    writeFileSync(sample.assessment, ASSESSMENT.replace(from, to));
    expect(told(await sample.take([file], { into: sample.assessment }))).toEqual(['questionnaire-other-assessment']);
    expect(key).not.toBe('');
  });

  it('workspace is told that nothing here is of that agency and period', async () => {
    const sample = sampleWorkspace();
    const file = await mixed(sample);
    rmSync(sample.assessment);
    expect(told(await sample.take([file]))).toEqual(['questionnaire-without-assessment']);
  });

  it('program is not recognised, nor one of a later layout', async () => {
    const sample = sampleWorkspace();
    const foreign = await sample.returned(({ book }) => book.removeWorksheet('thang'));
    expect(told(await sample.take([foreign]))).toEqual(['questionnaire-unknown']);
    const later = await sample.returned(({ book }) => {
      const sheet = book.getWorksheet('thang');
      if (sheet !== undefined) sheet.getCell('B1').value = '2';
    });
    expect(told(await sample.take([later]))).toEqual(['questionnaire-layout']);
  });
});

describe('an answer that both sides have changed', () => {
  it.each([
    {
      who: 'the questionnaire',
      saved: '2026-12-03T00:00:00Z',
      fileAt: '2026-12-01T00:00:00Z',
      outcome: 'workbook-newer',
      is: 4,
    },
    { who: 'the file', saved: '2026-11-25T00:00:00Z', fileAt: '2026-12-01T00:00:00Z', outcome: 'file-newer', is: 1 },
  ])('is that of $who, where it is newer', async ({ saved, fileAt, outcome, is }) => {
    const sample = sampleWorkspace();
    const mine = sample.write(
      'mine.xlsx',
      readFileSync(await sample.returned(({ cell }) => (cell('strategy', 'answer').value = '4'), saved)),
    );
    const theirs = sample.write(
      'theirs.xlsx',
      readFileSync(await sample.returned(({ cell }) => (cell('strategy', 'answer').value = '1'))),
    );
    await sample.take([theirs], { now: () => fileAt });
    const report = await sample.take([mine]);
    expect(report.questionnaires[0]?.conflicts).toMatchObject([
      { code: 'strategy', field: 'claimed', workbook: '4 – Measured', file: '1 – Begun', outcome },
    ]);
    expect(sample.now()).toContain(`claimed: ${is}\n    note: as of spring`);
  });

  it.each([
    { prefer: 'newer', outcome: 'undecided', is: 1 },
    { prefer: 'file', outcome: 'file-preferred', is: 1 },
    { prefer: 'workbook', outcome: 'workbook-preferred', is: 4 },
  ] as const)('by hand is $outcome where $prefer is preferred', async ({ prefer, outcome, is }) => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => (cell('strategy', 'answer').value = '4'));
    writeFileSync(sample.assessment, ASSESSMENT.replace('claimed: 2\n    note', 'claimed: 1\n    note'));
    const report = await sample.take([file], { prefer });
    expect(report.questionnaires[0]?.conflicts.map((one) => one.outcome)).toEqual([outcome]);
    expect(sample.now()).toContain(`claimed: ${is}\n    note: as of spring`);
  });

  it('is no conflict where both say the same', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => (cell('strategy', 'answer').value = '4'));
    writeFileSync(sample.assessment, ASSESSMENT.replace('claimed: 2\n    note', 'claimed: 4\n    note'));
    expect((await sample.take([file])).questionnaires[0]?.conflicts).toEqual([]);
  });

  it('keeps what only the file has changed', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => (cell('share', 'answer').value = 1));
    writeFileSync(sample.assessment, ASSESSMENT.replace('claimed: some', 'claimed: nobody'));
    const report = await sample.take([file]);
    expect(taken(report)).toEqual(['share claimed: ∅ → 1']);
    expect(sample.now()).toContain('claimed: nobody');
  });
});

describe('an emptied cell', () => {
  it('changes nothing and is told; the word for it withdraws the entry', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => {
      cell('strategy', 'note').value = null;
      cell('strategy+1', 'title').value = null;
      cell('roles', 'answer').value = '[xóa]';
      cell('formats#csv', 'answer').value = null;
    });
    const report = await sample.take([file]);
    expect(report.questionnaires[0]?.emptied.map(({ cell }) => cell)).toEqual(['F5']);
    expect(taken(report)).toEqual(['roles claimed: Some → ∅']);
    expect(sample.now()).toContain('note: as of spring');
    expect(sample.now()).toContain('title: Chiến lược');
    expect(sample.now()).not.toContain('roles: { claimed: some }');
  });

  it('of the requirement withdraws the piece of evidence when the word stands there', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => (cell('strategy+1', 'requirement').value = '[clear]'));
    expect(taken(await sample.take([file]))).toEqual(['strategy evidence: 12/QĐ, Chiến lược → ∅']);
    expect(sample.now()).not.toContain('12/QĐ');
  });
});

describe('evidence', () => {
  it('that was changed in its row stays one piece, with its comment', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ cell }) => {
      cell('strategy+1', 'page').value = '5';
      cell('strategy+1', 'issuer').value = 'Bộ Xây dựng';
    });
    await sample.take([file]);
    expect(sample.now()).toMatch(/document: 12\/QĐ.*issuer: "Bộ Xây dựng".*page: 5 \} # signed/u);
  });

  it('in a copied row is one more piece, and a copy left as it was is none', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ book, cell }) => {
      const sheet = book.getWorksheet('Chính sách');
      const from = cell('strategy+1', 'code').row;
      const values = sheet?.getRow(Number(from)).values as unknown[];
      sheet?.insertRow(7, values);
      sheet?.insertRow(8, values);
      if (sheet !== undefined) sheet.getCell('H8').value = '13/QĐ';
    });
    const report = await sample.take([file]);
    expect(told(report)).toEqual([]);
    expect(taken(report)).toEqual(['strategy evidence: ∅ → 13/QĐ, Chiến lược']);
  });
});

describe('what is not of the questionnaire', () => {
  it('is left out and named: columns, sheets', async () => {
    const sample = sampleWorkspace();
    const file = await sample.returned(({ book }) => {
      const sheet = book.getWorksheet('Chính sách');
      sheet?.spliceColumns(3, 0, [null, null, null, 'Ai làm', 'Lan', 'Minh']);
      book.addWorksheet('Tính thử').getCell('A1').value = 'nháp';
    });
    const report = await sample.take([file]);
    expect(told(report)).toEqual([]);
    expect(report.questionnaires[0]?.leftOut).toEqual([
      { sheet: 'Chính sách', column: 'Ai làm' },
      { sheet: 'Tính thử', column: null },
    ]);
  });
});

describe('a CSV', () => {
  it('is taken like a workbook, whatever stands between its cells', async () => {
    for (const delimiter of [',', ';', '\t']) {
      const sample = sampleWorkspace();
      const csv = (await sample.csv()).replace(/^strategy,,,(.*?),2,/mu, 'strategy,,,$1,4,');
      const rows = delimiter === ',' ? csv : translated(csv, delimiter);
      const file = sample.write('bxd.csv', `\uFEFF${rows.replaceAll('\n', '\r\n')}`);
      const report = await sample.take([file]);
      expect(told(report)).toEqual([]);
      expect(taken(report)).toEqual(['strategy claimed: 2 – Under way → 4 – Measured']);
    }
  });

  it('that a script made is taken into the assessment that is named', async () => {
    const sample = sampleWorkspace();
    const file = sample.write(
      'made.csv',
      'criterion,instance,answer,note,evidence-document\nshare,,12.5,"=1+1, not run",\nbackup,erp,5,,\nbackup,crm,3,,\nfirm,,2,,45/QĐ\n',
    );
    const report = await sample.take([file], { into: sample.assessment });
    expect(told(report)).toEqual([]);
    expect(taken(report)).toEqual([
      'share claimed: ∅ → 12.5',
      'share note: ∅ → =1+1, not run',
      'firm claimed: ∅ → 2 – Under way',
      'firm evidence: ∅ → 45/QĐ',
      'backup@erp claimed: ∅ → 5 – Automated',
    ]);
    expect(report.questionnaires[0]?.conflicts.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual([
      'backup@crm undecided',
    ]);
    expect(sample.now()).toContain('id: erp');
  });

  it('tells its faults by the cell that a spreadsheet shows', async () => {
    const sample = sampleWorkspace();
    const file = sample.write('made.csv', 'criterion,answer,note\nshare,"much\nmore",\nroles,everybody,\n');
    expect(told(await sample.take([file], { into: sample.assessment }))).toEqual([
      'cell-not-a-number !B2',
      'answer-not-an-option !B3',
    ]);
  });

  it('of two agencies is refused', async () => {
    const sample = sampleWorkspace();
    const csv = (await sample.csv()).replace(/,bxd,2026,(?![\s\S]*,bxd,2026,)/u, ',bgd,2026,');
    expect(told(await sample.take([sample.write('two.csv', csv)]))[0]).toMatch(/^questionnaire-other-assessment/u);
  });
});

/** The same CSV with something else between its cells. */
function translated(csv: string, delimiter: string): string {
  return stringify(parse(csv), { delimiter });
}
