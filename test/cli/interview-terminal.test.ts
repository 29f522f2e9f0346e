/** A whole interview in a real terminal: answered, left, killed, resized, pasted into; nothing that was answered is lost. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HAS_PTY, inTerminal, KEYS, type InTerminal, type TerminalOptions } from './in-terminal.ts';
import { TEN_ARGS, tenQuestions } from './ten-questions.ts';

/** What is pressed for each question in turn, and what stands in the file then. */
const PRESSED: readonly { readonly keys: string; readonly id: string; readonly claimed: unknown }[] = [
  { id: 'level-1', keys: '3', claimed: 3 },
  { id: 'level-2', keys: KEYS.down + KEYS.down, claimed: 1 },
  { id: 'level-3', keys: '4', claimed: 4 },
  { id: 'level-4', keys: KEYS.up, claimed: 5 },
  { id: 'level-5', keys: '0', claimed: 0 },
  { id: 'level-6', keys: '2', claimed: 2 },
  { id: 'spread', keys: '2', claimed: 'all' },
  { id: 'checks', keys: '12', claimed: ['rules', 'runs'] },
  { id: 'share', keys: '870/1000', claimed: '870/1000' },
  { id: 'delay', keys: '12,5', claimed: 12.5 },
];

function start(folder: string, options: TerminalOptions & { readonly args?: readonly string[] } = {}): InTerminal {
  return inTerminal([...TEN_ARGS, ...(options.args ?? [])], { cwd: folder, ...options });
}

/** Waits for a question and answers it. */
async function answer(terminal: InTerminal, at: number): Promise<void> {
  const { id, keys } = PRESSED[at] ?? { id: '', keys: '' };
  await terminal.shows(`(${id})`);
  terminal.type(keys + KEYS.enter);
}

it.runIf(!HAS_PTY)('NOT TESTED: for this machine there is no prebuilt pseudo-terminal', () => {
  expect(HAS_PTY).toBe(false);
});

describe.skipIf(!HAS_PTY)('an interview in a terminal', () => {
  it('asks ten questions of every kind, shows the review, and ends with everything in the file', async () => {
    const { folder, answers } = tenQuestions();
    const terminal = start(folder);
    for (const at of PRESSED.keys()) await answer(terminal, at);
    const review = await terminal.shows('Finish: everything is saved');
    expect(review).toContain('10 of 10 answered · coverage 100\u00A0% · score');
    expect(review).toContain('level-1  Figures 1; 3; missing: Decision');
    terminal.type(KEYS.enter);
    expect(await terminal.exited).toMatchObject({ code: 0 });
    expect(terminal.screen()).toContain('Everything is saved in a.yaml.');
    expect(Object.fromEntries(Object.entries(answers()).map(([id, { claimed }]) => [id, claimed]))).toEqual(
      Object.fromEntries(PRESSED.map(({ id, claimed }) => [id, claimed])),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it('goes back, changes an answer, gives notes and evidence, and resumes where it was left', async () => {
    const { folder, answers, text } = tenQuestions();
    const first = start(folder);
    await answer(first, 0);
    await first.shows('(level-2)');
    first.type(KEYS.left);
    await first.shows('> 3 (x)');
    first.type('e');
    await first.shows('No file, only its number');
    first.type('qd');
    await first.shows('> evidence/qd-12.txt');
    for (const [shown, typed] of [
      ['qd-12', ''],
      ['document number (2/8)', '12/QĐ-UBND'],
      ['title (3/8)', ''],
      ['issued by (4/8)', 'UBND'],
      ['in effect from (date) (5/8)', '2026-01-15'],
      ['valid until (date) (6/8)', ''],
      ['section (7/8)', 'II'],
      ['page (8/8)', '4'],
    ]) {
      await first.shows(shown ?? '');
      first.type(`${typed}${KEYS.enter}`);
    }
    await first.shows('Evidence saved: level-1');
    first.type('x');
    await first.shows('Why does it not apply?');
    first.type(`because${KEYS.escape}`);
    await first.shows('> 3 (x)');
    first.type('x');
    expect(await first.shows('Why does it not apply?')).toContain('because');
    first.type(KEYS.escape);
    await first.shows('> 3 (x)');
    first.type(`4${KEYS.enter}`);
    await first.shows('(level-2)');
    first.type('q');
    expect(await first.exited).toMatchObject({ code: 0 });
    expect(answers()).toMatchObject({ 'level-1': { claimed: 4 } });
    expect(text()).toMatch(/file: evidence\/qd-12\.txt\n\s+sha256: [0-9a-f]{64}/);
    const second = start(folder);
    expect(await second.shows('(level-2)')).toContain('Continuing a.yaml: 1 of 10 answered.');
    second.type(KEYS.ctrlD);
    expect(await second.exited).toMatchObject({ code: 0 });
  });

  it('loses no answer, wherever it is killed', async () => {
    const { folder, answers } = tenQuestions();
    for (const at of PRESSED.keys()) {
      const terminal = start(folder);
      await answer(terminal, at);
      // Now and then the very moment after the key: the answer may be there or not, the file is whole.
      const isSure = at % 3 !== 2;
      if (isSure) await terminal.shows(at === PRESSED.length - 1 ? 'Finish' : `(${PRESSED[at + 1]?.id ?? ''})`);
      terminal.kill(['SIGKILL', 'SIGHUP', 'SIGTERM'][at % 2] ?? 'SIGKILL');
      await terminal.exited;
      const kept = Object.entries(answers()).map(([id, { claimed }]) => ({ id, claimed }));
      const wanted = PRESSED.slice(0, at + 1).map(({ id, claimed }) => ({ id, claimed }));
      if (isSure || kept.length > at) expect(kept).toEqual(wanted);
      else expect(kept).toEqual(wanted.slice(0, -1));
      if (kept.length <= at) {
        const again = start(folder);
        await answer(again, at);
        await again.shows(at === PRESSED.length - 1 ? 'Finish' : `(${PRESSED[at + 1]?.id ?? ''})`);
        again.kill('SIGKILL');
        await again.exited;
      }
    }
    expect(Object.keys(answers())).toHaveLength(10);
  });

  it('is laid out anew for 40 columns, in Persian', async () => {
    const { folder } = tenQuestions();
    const terminal = start(folder, { args: ['--locale', 'fa'] });
    expect(await terminal.shows('آمار 1')).toContain('پرسش ۱ از ۱۰');
    terminal.type('۳');
    await terminal.shows('> ۳ ( )');
    terminal.resize(40, 24);
    const shown = await terminal.shows(/Tab[^\n]*\n?[^\n]*$/u);
    expect(shown).toContain('(\u2068level-1\u2069)');
    expect(shown).toContain('> ۳ ( )');
    expect(shown.split('\n').filter((line) => line.includes('(\u2068level-1\u2069)'))).toHaveLength(1);
    terminal.type(KEYS.ctrlC);
    expect(await terminal.exited).toMatchObject({ code: 130 });
  });

  it('composes what is typed decomposed, takes pasted lines as text only, and shuts the terminal properly on Ctrl-C', async () => {
    const { folder, answers } = tenQuestions();
    const terminal = start(folder, { args: ['--locale', 'vi'] });
    await terminal.shows('(level-1)');
    terminal.type('\u001B[200~5\r4\rq\r\u001B[201~');
    terminal.type('g');
    await terminal.shows('Gõ để tìm');
    terminal.type('số liệu 2'.normalize('NFD'));
    await terminal.shows(/> ○ level-2/);
    terminal.type(KEYS.enter);
    await terminal.shows('(level-2)');
    terminal.type('n');
    await terminal.shows('Ghi chú');
    terminal.type('Dữ liệu '.normalize('NFD'));
    const long = Array.from({ length: 60 }, (_, line) => `dòng ${line + 1}: کیفیت می‌شود 3`).join('\r');
    terminal.type(`\u001B[200~${long}\u001B[201~`);
    await terminal.shows('dòng 60');
    terminal.type(KEYS.enter);
    await terminal.shows('Đã lưu ghi chú');
    terminal.type(`3${KEYS.enter}`);
    await terminal.shows('(level-3)');
    terminal.type(KEYS.ctrlC);
    expect(await terminal.exited).toMatchObject({ code: 130 });
    expect(answers()).toEqual({ 'level-2': { claimed: 3, note: `Dữ liệu ${long.replaceAll('\r', '\n')}` } });
    expect(terminal.screen()).toContain('Làm tiếp bằng lệnh: thang interview a.yaml');
    const written = terminal.written();
    expect(written.lastIndexOf('\u001B[?25h')).toBeGreaterThan(written.lastIndexOf('\u001B[?25l'));
    expect(written.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(written.lastIndexOf('\u001B[?2004h'));
  });

  it('shows why an answer cannot be saved, and saves it when it can; what others wrote meanwhile is not overwritten', async () => {
    const { folder, text, answers } = tenQuestions();
    const file = join(folder, 'a.yaml');
    const terminal = start(folder);
    await answer(terminal, 0);
    await terminal.shows('(level-2)');
    const sound = text();
    writeFileSync(file, 'kind: [broken\n');
    terminal.type(`2${KEYS.enter}`);
    await terminal.shows('> Try again');
    writeFileSync(file, sound);
    terminal.type(KEYS.enter);
    await terminal.shows('(level-3)');
    expect(answers()).toEqual({ 'level-1': { claimed: 3 }, 'level-2': { claimed: 2 } });
    writeFileSync(file, `${text()}  level-3:\n    claimed: 5\n`);
    terminal.type(`1${KEYS.enter}`);
    expect(await terminal.shows('> Keep what is there now')).toContain('somebody else has changed the same answer');
    terminal.type(KEYS.enter);
    await terminal.shows('> 5 (x)');
    terminal.type('q');
    expect(await terminal.exited).toMatchObject({ code: 0 });
    expect(answers()['level-3']).toEqual({ claimed: 5 });
  });

  it('is held by one person at a time', async () => {
    const { folder } = tenQuestions();
    const first = start(folder, { args: ['--who', 'Nguyễn An'] });
    await first.shows('(level-1)');
    const second = start(folder);
    expect(await second.exited).toMatchObject({ code: 2 });
    expect(second.screen()).toContain('Nguyễn An');
    first.type('q');
    expect(await first.exited).toMatchObject({ code: 0 });
  });

  it('asks for what a new file needs', async () => {
    const { folder, text } = tenQuestions();
    const terminal = inTerminal(['interview', 'a.yaml', '--locale', 'vi'], { cwd: folder });
    await terminal.shows('Mã cơ quan');
    terminal.type(`b v d${KEYS.enter}`);
    await terminal.shows('không dùng làm mã được');
    terminal.type(`\u007F\u007F\u007F\u007F\u007Fbvd${KEYS.enter}`);
    await terminal.shows('Tên cơ quan');
    terminal.type(`Bộ Ví dụ${KEYS.enter}`);
    await terminal.shows('Dùng bộ tiêu chí nào?');
    terminal.type(KEYS.enter);
    await terminal.shows('Kỳ đánh giá');
    terminal.type(KEYS.enter);
    await terminal.shows('Bản đánh giá mới: a.yaml');
    terminal.type('q');
    expect(await terminal.exited).toMatchObject({ code: 0 });
    expect(text()).toContain('name: Bộ Ví dụ');
  });
});
