/** Where a change is written: in the place that the rubric's order wants, and with the comments where they were. */
import { describe, expect, it } from 'vitest';
import type { AnswerChange } from '../../src/model/answer-change.ts';
import { AssessmentSchema } from '../../src/model/assessment.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { editDocument } from '../../src/document/edit-document.ts';
import { openDocument } from '../../src/document/read-document.ts';
import { answerEdits } from '../../src/rubric/answer-edits.ts';
import { applyChanges } from '../../src/rubric/apply-changes.ts';
import { ORDER, SYSTEM } from './written-assessment.ts';

const HEAD = 'kind: assessment\nschema: 1\nagency: "01"\nrubric: small@1.0.0\nperiod: "2026"\n';

/** What stands below the head after the changes, which `lines` stood below before. */
async function changed(lines: string, changes: readonly Partial<AnswerChange>[]): Promise<string> {
  const bytes = new TextEncoder().encode(HEAD + lines);
  const opened = await openDocument('a.yaml', bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const { value } = opened.document;
  const whole = changes.map((change): AnswerChange => ({ criterion: 'roles', instance: null, set: {}, ...change }));
  const applied = applyChanges(AssessmentSchema.parse(value), whole);
  expect(applied.faults).toEqual([]);
  const edited = await editDocument('a.yaml', bytes, answerEdits(value, applied.changed, ORDER as unknown as Rubric));
  return edited.ok ? new TextDecoder().decode(edited.bytes).replace(HEAD, '') : `refused ${edited.path.join('.')}`;
}

describe('a new answer', () => {
  const FILE = `answers:
  # ── one ──
  strategy: { claimed: 1 } # first

  # ── two ──
  share: { claimed: 2 }
  # of scope
  quality/scope: { claimed: 3 }
`;
  const answer = (criterion: string): Partial<AnswerChange> => ({ criterion, set: { claimed: 5 } });
  const line = (criterion: string): string => `  ${criterion}:\n    claimed: 5\n`;

  it.each([
    { criterion: 'roles', before: '\n  # ── two ──' },
    { criterion: 'sổ-đăng-ký', before: '  # of scope' },
    { criterion: 'quality/depth', before: '' },
    { criterion: 'backup', before: '' },
  ])('$criterion stands behind the one that is asked before it', async ({ criterion, before }) => {
    const goal = before === '' ? FILE + line(criterion) : FILE.replace(before, line(criterion) + before);
    expect(await changed(FILE, [answer(criterion)])).toBe(goal);
  });

  it('that is the first of its dimension stands below the heading', async () => {
    const file = FILE.replace('  strategy: { claimed: 1 } # first\n', '  roles: { claimed: 1 } # first\n');
    expect(await changed(file, [answer('strategy')])).toBe(file.replace('  roles', `${line('strategy')}  roles`));
  });

  it('that is the first of all stands above the heading of the next dimension', async () => {
    const file = 'answers:\n  # ── two ──\n  share: { claimed: 2 }\n';
    expect(await changed(file, [answer('roles')])).toBe(file.replace('  # ── two', `${line('roles')}  # ── two`));
  });

  it('and others stand in the order of the rubric, whatever the order of the changes', async () => {
    const file = 'answers: {}\n';
    const all = ['backup', 'strategy', 'quality/scope', 'roles'].map(answer);
    expect(await changed(file, all)).toBe(
      `answers:\n${['strategy', 'roles', 'quality/scope', 'backup'].map(line).join('')}`,
    );
  });

  it('of an instance that has none yet gets a place for answers', async () => {
    const file = 'instances:\n  - of: system\n    id: crm\nanswers: {}\n';
    const change = { ...answer('access'), instance: SYSTEM };
    expect(await changed(file, [change])).toBe(
      file.replace('id: crm\n', 'id: crm\n    answers:\n      access:\n        claimed: 5\n'),
    );
  });

  it('that says nothing is not written', async () => {
    expect(await changed(FILE, [{ criterion: 'roles', set: { claimed: null, states: {} } }])).toBe(FILE);
  });

  it('has its parts in the order of the language', async () => {
    const change = { set: { note: 'n', claimed: 3 }, addEvidence: [{ page: 4, document: 'd' }] } as const;
    expect(await changed('answers: {}\n', [change])).toBe(
      'answers:\n  roles:\n    claimed: 3\n    note: n\n    evidence:\n      - document: d\n        page: 4\n',
    );
  });
});

describe('a changed answer', () => {
  it.each([
    {
      name: 'keeps its comments and gets new parts where they belong',
      before: '  roles: # A\n    # B\n    claimed: 3 # C\n    note: x # D\n',
      change: { set: { claimed: 4, appraised: 2, note: 'y' } },
      after: '  roles: # A\n    # B\n    claimed: 4 # C\n    appraised: 2\n    note: y # D\n',
    },
    {
      name: 'that no longer does not apply loses its reason with its comment',
      before: '  roles:\n    claimed: not-applicable\n    # said Lan\n    reason: none here\n',
      change: { set: { claimed: 3, reason: null } },
      after: '  roles:\n    claimed: 3\n',
    },
    {
      name: 'that is taken back stays as an empty one',
      before: '  # mine\n  roles:\n    claimed: 3\n',
      change: { set: { claimed: null } },
      after: '  # mine\n  roles: {}\n',
    },
    {
      name: 'with a list of what is there loses and gets single items',
      before: '  roles:\n    claimed: # these\n      - a # one\n      - b # two\n',
      change: { set: { claimed: ['b', 'c'] } },
      after: '  roles:\n    claimed: # these\n      - b # two\n      - c\n',
    },
    {
      name: 'in another state keeps the others',
      before: '  roles:\n    states:\n      target: 4 # by 2030\n      verified: 2\n',
      change: { set: { states: { target: 5, verified: 2, 'phase-1': 1 } } },
      after: '  roles:\n    states:\n      target: 5 # by 2030\n      verified: 2\n      phase-1: 1\n',
    },
    {
      name: 'in one line stays in one line',
      before: '  roles: { claimed: 3, note: "x" } # A\n',
      change: { set: { claimed: 4, note: 'two\nlines' }, addEvidence: [{ document: 'd' }] },
      after: '  roles: { claimed: 4, note: "two\\nlines", evidence: [ { document: d } ] } # A\n',
    },
    {
      name: 'with a note in lines gets another note in lines',
      before: '  roles:\n    note: |\n      one\n      two\n\n  share: {}\n',
      change: { set: { note: 'three\n\nfour\n' } },
      after: '  roles:\n    note: |\n      three\n\n      four\n\n  share: {}\n',
    },
    {
      name: 'gets evidence behind what is there, and a hash beside its comment',
      before: '  roles:\n    evidence:\n      # the decision\n      - document: 12/QĐ # signed\n        page: 4\n',
      change: { setEvidence: [{ at: 0, set: { sha256: 'a'.repeat(64) } }], addEvidence: [{ title: 't' }] },
      after: `  roles:\n    evidence:\n      # the decision\n      - document: 12/QĐ # signed\n        page: 4\n        sha256: ${'a'.repeat(64)}\n      - title: t\n`,
    },
    {
      name: 'loses one piece of evidence with its comment, and one that comes in its place is the last',
      before: '  roles:\n    evidence:\n      # one\n      - document: a\n      # two\n      - document: b\n',
      change: { removeEvidence: [0], addEvidence: [{ document: 'c' }] },
      after: '  roles:\n    evidence:\n      # two\n      - document: b\n      - document: c\n',
    },
    {
      name: 'that loses its last piece of evidence has none',
      before: '  roles:\n    claimed: 3\n    evidence:\n      - document: a\n',
      change: { removeEvidence: [0] },
      after: '  roles:\n    claimed: 3\n',
    },
    {
      name: 'to what it is already is not touched, however it is written',
      before: "  'roles':   { claimed:   0x3 }\n",
      change: { set: { claimed: 3, note: null } },
      after: "  'roles':   { claimed:   0x3 }\n",
    },
  ] as const)('$name', async ({ before, change, after }) => {
    expect(await changed(`answers:\n${before}`, [change as Partial<AnswerChange>])).toBe(`answers:\n${after}`);
  });

  it('twice says the later', async () => {
    const changes = [
      { set: { claimed: 4, note: 'x' } },
      { set: { claimed: 5 }, addEvidence: [{ title: 't' }] },
      { removeEvidence: [0] },
    ];
    expect(await changed('answers:\n  roles: { claimed: 3 }\n', changes)).toBe(
      'answers:\n  roles: { claimed: 5, note: x }\n',
    );
  });
});
