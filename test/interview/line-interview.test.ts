/** The interview in plain lines: what each command does, and that no sequence of lines breaks it. */
import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/interview/lines/parse-command.ts';
import { bench, blank } from './every-kind.ts';
import { talk, talkOver } from './line-bench.ts';

/** An answer to each question in turn. */
const ALL = ['3', 'some', 'open', '5', '1', '1,3', '870/1000', '1200', '85', 'all', 'all', 'none'];

describe('an interview in lines', () => {
  it('saves each answer before the next question is printed', async () => {
    const { session, printed } = await talk(ALL);
    expect(session.saved.map(({ criterion, instance, set }) => [criterion, instance?.id, set.claimed])).toEqual([
      ['strategy', undefined, 3],
      ['spread', undefined, 'some'],
      ['veto', undefined, 'open'],
      ['roles/design', undefined, 5],
      ['roles/running', undefined, 1],
      ['checked', undefined, ['rules', 'report']],
      ['share', undefined, '870/1000'],
      ['datasets', undefined, 1200],
      ['delay', undefined, 85],
      ['delay-why', undefined, 'all'],
      ['backup', 'crm', 'all'],
      ['backup', 'erp', 'none'],
    ]);
    expect(printed).toContain('Saved: strategy, 3\n\nQuestion 2 of 11');
  });

  it('says which questions an answer opens and closes', async () => {
    const { printed, session } = await talk([...ALL.slice(0, 9), 'go delay', '10']);
    expect(printed).toContain('1 more question to answer now: Reason of the delay');
    expect(printed).toContain('No longer asked, because of this answer (1): Reason of the delay.');
    expect(session.assessment().answers['delay']?.claimed).toBe(10);
  });

  it('goes on where it was left', async () => {
    const over = await bench();
    await talkOver(over, ['3', 'some']);
    const { printed } = await talkOver(over, ['back']);
    expect(printed).toContain('Question 3 of 11 · 2 of 11 answered');
    expect(printed).toContain('Question 2 of 11');
  });

  it('ends in the review, which leads back to any question', async () => {
    const { printed, end } = await talk([...ALL, 'go strategy', '5', 'quit']);
    expect(printed.match(/^Review$/gm)).toHaveLength(2);
    expect(printed).toContain(
      'Claims that go further than their evidence (1)\n  strategy: Data strategy; 3; missing: Decision',
    );
    expect(printed).toContain('strategy: Data strategy; 5; missing: Decision; Log');
    expect(end).toEqual({ by: 'quit', faults: 0, heard: true });
  });

  it('lists in the review what is open, not known and not applicable', async () => {
    const { printed } = await talk(['na it has none', 'dk', 'skip', 'review']);
    const review = printed.slice(printed.indexOf('Review'));
    expect(review).toContain('Not answered (9)\n  veto: Veto');
    expect(review).toContain('Don’t know (1)\n  spread: Spread');
    expect(review).toContain('Not applicable (1)\n  strategy: Data strategy; it has none');
  });

  it.each<{ lines: string[]; answers: object; because: string }>([
    {
      because: 'a reason in the same line',
      lines: ['na none'],
      answers: { strategy: { claimed: 'not-applicable', reason: 'none' } },
    },
    {
      because: 'a reason that is asked for',
      lines: ['na', 'none'],
      answers: { strategy: { claimed: 'not-applicable', reason: 'none' } },
    },
    { because: 'no reason at all', lines: ['na', '', '3'], answers: { strategy: { claimed: 3 } } },
    { because: 'a note in one line', lines: ['note two  words'], answers: { strategy: { note: 'two  words' } } },
    {
      because: 'a note of several lines',
      lines: ['note', 'one', '', '..two', '.'],
      answers: { strategy: { note: 'one\n\n.two' } },
    },
    {
      because: 'a note that the end of the input cuts off',
      lines: ['note', 'one', 'two'],
      answers: { strategy: { note: 'one\ntwo' } },
    },
    { because: 'a note taken away', lines: ['note one', 'note', '.'], answers: { strategy: {} } },
    { because: 'an answer taken away', lines: ['3', 'go strategy', 'clear'], answers: { strategy: {} } },
    {
      because: 'a note that an option asks for',
      lines: ['go veto', 'stop', 'a good reason'],
      answers: { veto: { claimed: 'stop', note: 'a good reason' } },
    },
    {
      because: 'a note that is there already',
      lines: ['go veto', 'note why', 'stop'],
      answers: { veto: { claimed: 'stop', note: 'why' } },
    },
    {
      because: 'what stands beside an answer',
      lines: ['confidence 0.8', 'extent 0.5'],
      answers: { strategy: { confidence: 0.8, extent: 0.5 } },
    },
  ])('takes $because', async ({ lines, answers }) => {
    const { session } = await talk(lines);
    const plainAnswers = Object.fromEntries(
      Object.entries(session.assessment().answers).map(([id, { evidence: _none, ...answer }]) => [id, answer]),
    );
    expect(plainAnswers).toEqual(answers);
  });

  it.each<{ lines: string[]; said: string }>([
    { lines: ['7'], said: '“7” is not an answer here. Possible: 0, 1, 2, 3, 4, 5' },
    { lines: ['go nowhere'], said: 'There is no question “nowhere” here.' },
    { lines: ['10', 'go delay', '10', 'go delay-why'], said: '“delay-why” is not asked, because of other answers.' },
    { lines: ['find xyz'], said: 'Nothing found for “xyz”.' },
    { lines: ['go spread', 'na because'], said: 'The rubric does not allow “not applicable” here.' },
    { lines: ['na', ''], said: 'A reason is needed here; nothing was saved.' },
    { lines: ['review', '3'], said: '“3” was not understood.' },
    { lines: ['evidence wrong'], said: 'There is no “wrong” in evidence.' },
    { lines: ['evidence effective=2026-02-30'], said: '“2026-02-30” is not a day.' },
    { lines: ['evidence file=/etc/passwd'], said: 'Evidence must lie inside the workspace: /etc/passwd' },
    { lines: ['drop-evidence 1'], said: 'There is no evidence number 1 here.' },
    { lines: ['back'], said: 'This is the first question.' },
    { lines: ['retry'], said: 'Everything is saved already.' },
    { lines: ['extent 2'], said: '“2” is outside the range from 0 to 1.' },
  ])('says to $lines: $said', async ({ lines, said }) => {
    expect((await talk(lines)).printed).toContain(said);
  });

  it('finds questions without marks, and goes to the only one', async () => {
    const { printed } = await talk(['find sao luu', 'find so lieu', 'find tap du lieu'], { locale: 'vi' });
    expect(printed).toContain('Hệ thống › CRM › Sao lưu (backup@crm)\nHệ thống › Tài chính › Sao lưu (backup@erp)');
    expect(printed.trimEnd()).toMatch(/Số tập dữ liệu \(datasets\)\n[^\n]+\n[^\n]+$/);
  });

  it('goes back the way one came', async () => {
    const { printed } = await talk(['3', 'go share', 'back', 'back']);
    expect(printed.match(/^Question \d+/gm)).toEqual([
      'Question 1',
      'Question 2',
      'Question 7',
      'Question 2',
      'Question 1',
    ]);
  });

  it('lets only a part be answered', async () => {
    const { printed, session } = await talk(['all', 'some'], { only: 'systems' });
    expect(printed).toContain('Question 1 of 2 · 0 of 2 answered');
    expect(session.saved.map(({ instance }) => instance?.id)).toEqual(['crm', 'erp']);
  });

  it('passes over what is answered when only open questions are wanted', async () => {
    const start = blank({ spread: { claimed: 'some' } });
    const { printed } = await talk(['skip'], { start, onlyOpen: true });
    expect(printed).toContain('(veto)');
    expect(printed).not.toContain('(spread)');
  });
});

describe('evidence in lines', () => {
  it('is given in one line, with the hash of its file', async () => {
    const { session } = await talk([
      'evidence requirement=decision document="12/QĐ-UBND" effective=2026-01-15 page=4 file=evidence/qd-12.pdf',
    ]);
    expect(session.assessment().answers['strategy']?.evidence).toEqual([
      {
        requirement: 'decision',
        document: '12/QĐ-UBND',
        effective: '2026-01-15',
        page: '4',
        file: 'evidence/qd-12.pdf',
        sha256: 'a'.repeat(64),
      },
    ]);
  });

  it('is asked for field by field, each once more where it was wrong', async () => {
    const { session, printed } = await talk(
      ['evidence', '1', '', '12/QĐ-UBND', '', 'UBND', '31/02/2026', '15/01/2026', '', 'II', '4-5'],
      { locale: 'vi' },
    );
    expect(printed).toContain('có hiệu lực từ ngày: “31/02/2026” không phải là một ngày.');
    expect(session.assessment().answers['strategy']?.evidence).toEqual([
      {
        requirement: 'decision',
        document: '12/QĐ-UBND',
        issuer: 'UBND',
        effective: '2026-01-15',
        section: 'II',
        page: '4-5',
      },
    ]);
  });

  it('is of the kind that the requirement accepts', async () => {
    const { session } = await talk(['evidence', '2', '1', '12,5', '%'], { locale: 'vi' });
    expect(session.saved).toEqual([]);
    const other = await talk(['evidence', '2', '1', '12,5', '%', '', '', '']);
    expect(other.session.assessment().answers['strategy']?.evidence).toEqual([
      { requirement: 'log', measurement: { value: 12.5, unit: '%' } },
    ]);
  });

  it('is taken away by its number', async () => {
    const { session } = await talk(['evidence document=one', 'evidence document=two', 'drop-evidence 1']);
    expect(session.assessment().answers['strategy']?.evidence).toEqual([{ document: 'two' }]);
  });
});

describe('an assessor in lines', () => {
  const start = blank({
    strategy: { claimed: 3, note: 'we have one' },
    spread: { claimed: 'all' },
    delay: { claimed: 90 },
  });

  it('sees what the agency said and answers apart from it', async () => {
    const { printed, session } = await talk(['3', 'some', 'no decision seen'], { start, side: 'appraised' });
    expect(printed).toContain('The agency’s answer: 3');
    expect(printed).toContain('The agency’s note: we have one');
    expect(printed).toContain('Why does your answer differ from the agency’s?');
    expect(session.assessment().answers['strategy']).toMatchObject({ claimed: 3, appraised: 3, note: 'we have one' });
    expect(session.assessment().answers['spread']).toMatchObject({
      claimed: 'all',
      appraised: 'some',
      'appraisal-note': 'no decision seen',
    });
  });

  it('is asked what the answers of the agency lead to', async () => {
    const { printed } = await talk(['go delay-why'], { start, side: 'appraised' });
    expect(printed).toContain('Reason of the delay (delay-why)');
  });

  it('agrees in one word, and cannot agree with nothing', async () => {
    const { session, printed } = await talk(['agree', 'go veto', 'agree'], { start, side: 'appraised' });
    expect(session.assessment().answers['strategy']?.appraised).toBe(3);
    expect(printed).toContain('The agency has not answered this');
  });

  it('saves nothing without a reason where the two differ', async () => {
    const { session, end } = await talk(['2', ''], { start, side: 'appraised' });
    expect(session.saved).toEqual([]);
    expect(end.faults).toBe(1);
  });

  it('gives no evidence', async () => {
    const { printed } = await talk(['evidence document=x'], { start, side: 'appraised' });
    expect(printed).toContain('Evidence is the agency’s to give');
  });

  it('has the differences first in the review after what is open', async () => {
    const { printed } = await talk(['2', 'no decision', 'review'], { start, side: 'appraised' });
    expect(printed).toContain('Other than the agency’s answer (1)\n  strategy: Data strategy; agency 3, assessor 2');
  });
});

describe('a disk that is full', () => {
  it('loses nothing: the answer is kept, tried again, and written down at the end', async () => {
    const over = await bench();
    over.session.disk = 'full';
    const first = await talkOver(over, ['3', 'quit']);
    expect(first.printed).toContain('Not saved: the file could not be written.');
    expect(first.printed).toContain('1 change was not written to the file.');
    expect(first.printed).toContain('strategy {"claimed":3}');
    over.session.disk = 'fine';
    const second = await talkOver(over, ['retry']);
    expect(second.printed).toContain('Saved now.');
    expect(over.session.saved.map(({ set }) => set)).toEqual([{ claimed: 3 }]);
  });
});

describe('any sequence of lines', () => {
  const line = oneof(
    constantFrom(
      ...COMMANDS,
      '3',
      '1',
      'some',
      '1,3',
      '870/1000',
      '85',
      'open',
      'stop',
      'a reason',
      '.',
      '',
      'go delay',
      'go backup@crm',
      'find a',
    ),
    string({ unit: 'grapheme-composite', maxLength: 12 }),
  );

  it('never throws, saves only what the rubric admits, and its progress adds up', async () => {
    await assert(
      asyncProperty(
        array(line, { maxLength: 40 }),
        constantFrom('claimed' as const, 'appraised' as const),
        async (lines, side) => {
          const start = blank({ strategy: { claimed: 3 }, delay: { claimed: 90 } });
          const { interview } = await talk(lines, { side, start });
          const { total, dimensions } = interview.now().progress;
          expect(total.settled + total.open).toBe(total.asked);
          expect(dimensions.reduce((sum, { count }) => sum + count.settled, 0)).toBe(total.settled);
        },
      ),
      { numRuns: 60 },
    );
  });
});
