/** A question on a screen of any size: it fits, every answer is there, and nothing in it is harmful. */
import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { draftOf, type Draft } from '../../src/interview/screen/draft.ts';
import { drawQuestion } from '../../src/interview/screen/draw-question.ts';
import { viewQuestion } from '../../src/interview/view-question.ts';
import { plain } from '../../src/report/text/paint.ts';
import { bench, blank, type BenchOptions } from './every-kind.ts';

interface Drawn {
  readonly lines: string[];
  readonly choices: number;
}

async function draw(
  id: string,
  {
    columns = 80,
    rows = 24,
    draft = {},
    ...options
  }: BenchOptions & { columns?: number; rows?: number; draft?: Partial<Draft> } = {},
): Promise<Drawn> {
  const { interview } = await bench(options);
  const placed = interview.find(id);
  if (placed === undefined) throw new Error(id);
  const view = viewQuestion(placed, interview);
  const screen = { view, draft: { ...draftOf(view), ...draft }, said: null };
  return { lines: drawQuestion(screen, interview, { columns, rows }, plain), choices: view.choices.length };
}

const ANSWERED = blank({
  strategy: {
    claimed: 3,
    note: 'line one\nline two\nline three',
    evidence: [{ requirement: 'decision', document: '12/QĐ-UBND' }],
  },
  checked: { claimed: ['rules', 'report'] },
});

describe('the screen of a question', () => {
  it('shows where one is, the question, every answer, the evidence for the one under the cursor, and the keys', async () => {
    const { lines } = await draw('strategy', { draft: { cursor: 5 } });
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "Question 1 of 11 · Policy
      0 of 11 answered

      Data strategy (strategy)
      Does the agency have a data strategy?

        0 ( ) less than level 1
        1 ( ) Initial: None
        2 ( ) Developing
        3 ( ) Defined: Issued
        4 ( ) Managed
      > 5 ( ) Optimised: Automatic
      Evidence needed for level 5:
        ✗ Decision (document; at most P2Y old; missing)
        ✗ Log (measurement, link; missing)

      ↑↓ choose · Enter save · → skip · ← back · n note · e evidence
      x not applicable · d don’t know · k confidence · z extent · g go to, search
      r review · p progress · i all texts · ? help · q quit · Tab all actions"
    `);
  });

  it('shows the answer, the note and the evidence that are there', async () => {
    const { lines } = await draw('strategy', { start: ANSWERED, locale: 'vi' });
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "Câu 1/11 · Chính sách
      đã trả lời 2/11 · bao phủ 21,7 % · điểm 0,67 · mức 0

      Chiến lược dữ liệu (strategy)
      Cơ quan có chiến lược số liệu không?

        0 ( ) thấp hơn mức 1
        1 ( ) Ban đầu: Chưa có
        2 ( ) Đang phát triển
      > 3 (x) Đã xác định: Đã ban hành
        4 ( ) Được quản lý
        5 ( ) Tối ưu: Tự động
      Tài liệu kiểm chứng cần có cho mức 3:
        ✗ Quyết định (văn bản; không cũ quá P2Y; còn thiếu)
      Trả lời: 3
      Ghi chú: line one
         còn 2 dòng
      Tài liệu kiểm chứng 1: 12/QĐ-UBND; Quyết định; chưa ghi ngày hiệu lực

      ↑↓ chọn · Enter lưu · → bỏ qua · ← quay lại · n ghi chú · e tài liệu
      x không áp dụng · d không biết · k độ tin chắc · z phạm vi dữ liệu
      g đến câu, tìm · r xem lại · p tiến độ · i toàn văn · ? trợ giúp · q thoát
      Tab mọi thao tác"
    `);
  });

  it('shows ticks of a list', async () => {
    const { lines } = await draw('checked', { start: ANSWERED });
    expect(lines.filter((line) => /\[[x ]\]/.test(line))).toEqual([
      '> 1 [x] There are rules',
      '  2 [ ] They run daily',
      '  3 [x] There is a report',
    ]);
  });

  it('shows what is typed where a number is asked for', async () => {
    const { lines } = await draw('delay', { draft: { typed: '12,5' } });
    expect(lines).toContain('> 12,5_');
    expect(lines).toContain('Answer with a number from 0 to 100 (%).');
  });

  it('shows the assessor what the agency said, and where it stands among the answers', async () => {
    const { lines } = await draw('strategy', { start: ANSWERED, side: 'appraised' });
    const shown = lines.join('\n');
    expect(shown).toContain('The agency’s answer: 3');
    expect(shown).toContain('The agency’s note: line one');
    expect(shown).toMatch(/3 \( \) Defined: Issued \[agency\]/);
    expect(shown).toContain('12/QĐ-UBND');
  });

  it('keeps Latin ids apart from Persian around them', async () => {
    const { lines } = await draw('strategy', { locale: 'fa' });
    expect(lines.join('\n')).toContain('(\u2068strategy\u2069)');
  });

  it('fits any terminal, in any language, with every answer on it', async () => {
    const questions = ['strategy', 'spread', 'veto', 'checked', 'share', 'delay', 'backup@crm'];
    await assert(
      asyncProperty(
        constantFrom(...questions),
        constantFrom<Locale>(...LOCALES),
        integer({ min: 30, max: 200 }),
        integer({ min: 16, max: 60 }),
        integer({ min: 0, max: 5 }),
        async (id, locale, columns, rows, cursor) => {
          const { lines, choices } = await draw(id, {
            locale,
            columns,
            rows,
            start: ANSWERED,
            draft: { cursor: Math.min(cursor, 2) },
          });
          expect(lines.length).toBeLessThan(rows);
          for (const line of lines) expect(stringWidth(line)).toBeLessThan(columns);
          expect(lines.filter((line) => /^[> ] \S+ [([][x ][)\]]/.test(line))).toHaveLength(choices);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows at least the answer under the cursor where hardly anything fits', async () => {
    const { lines } = await draw('strategy', { columns: 24, rows: 8, draft: { cursor: 5 } });
    expect(lines.length).toBeLessThan(8);
    expect(lines.join('\n')).toContain('> 5 ( )');
  });

  it('makes what could move the cursor visible instead', async () => {
    const hostile = blank({
      strategy: { claimed: 3, note: 'a\u001B[2Jb\u202Ec', evidence: [{ document: '\u001B]0;x\u0007' }] },
    });
    const shown = (await draw('strategy', { start: hostile })).lines.join('\n');
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
    expect(shown).toContain('a\\u001b[2Jb\\u202ec');
  });
});

describe('the draft', () => {
  it('points at nothing before something is chosen, so that Enter alone answers nothing', async () => {
    const { interview } = await bench();
    const placed = interview.find('strategy');
    expect(placed && draftOf(viewQuestion(placed, interview)).cursor).toBeNull();
  });
});
