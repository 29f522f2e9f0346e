/** Random changes to random assessments in random layouts: the file says what was meant, and the rest of it is as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AnswerChange } from '../../src/model/answer-change.ts';
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { editDocument } from '../../src/document/edit-document.ts';
import { layoutOf, type Layout } from '../../src/document/edit-yaml-layout.ts';
import { openDocument } from '../../src/document/read-document.ts';
import { answerEdits } from '../../src/rubric/answer-edits.ts';
import { applyChanges, type ChangedAnswer } from '../../src/rubric/apply-changes.ts';
import {
  assessments,
  CRITERIA,
  fields,
  ORDER,
  PER_SYSTEM,
  pieces,
  styles,
  SYSTEM,
  writeJson,
  writeYaml,
  type Style,
  type WrittenAnswers,
} from './written-assessment.ts';

const RUNS = Number(process.env['THANG_TEST_RUNS'] ?? 400);
const RUBRIC = ORDER as unknown as Rubric;

/** Indices beyond the evidence that is there are left out when the change is made. */
interface Wish {
  readonly isOwn: boolean;
  readonly pick: number;
  readonly set: Readonly<Record<string, unknown>>;
  readonly gone: readonly string[];
  readonly add: AnswerChange['addEvidence'];
  readonly patch: { readonly at: number; readonly set: object };
  readonly remove: readonly number[];
}

const wishes: fc.Arbitrary<Wish> = fc.record({
  isOwn: fc.boolean(),
  pick: fc.nat(100),
  set: fields,
  gone: fc.subarray(['claimed', 'appraised', 'states', 'reason', 'note', 'confidence']),
  add: fc.array(pieces, { maxLength: 2 }),
  patch: fc.record({ at: fc.nat(4), set: pieces }),
  remove: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
});

const cases = fc.record({
  written: assessments,
  style: styles,
  wishes: fc.array(wishes, { minLength: 1, maxLength: 3 }),
  isJson: fc.boolean(),
});

interface Run {
  readonly before: string;
  readonly after: string | null;
  readonly file: string;
  readonly goal: Assessment;
  readonly changed: readonly ChangedAnswer[];
}

async function run(input: {
  readonly written: WrittenAnswers;
  readonly style: Style;
  readonly wishes: readonly Wish[];
  readonly isJson: boolean;
}): Promise<Run> {
  const file = input.isJson ? 'a.json' : 'a.yaml';
  const before = input.isJson ? writeJson(input.written, input.style) : writeYaml(input.written, input.style);
  const { assessment, value } = await reading(file, before);
  let now = assessment;
  const changes = input.wishes.map((wish) => {
    const change = changeFor(wish, now);
    now = applyChanges(now, [change]).assessment;
    return change;
  });
  const { assessment: goal, changed, faults } = applyChanges(assessment, changes);
  expect(faults).toEqual([]);
  const outcome = await editDocument(file, new TextEncoder().encode(before), answerEdits(value, changed, RUBRIC));
  const after = outcome.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(outcome.bytes) : null;
  return { before, after, file, goal, changed };
}

async function reading(file: string, text: string): Promise<{ assessment: Assessment; value: unknown }> {
  const opened = await openDocument(file, new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(`${text}\n${JSON.stringify(opened.issues)}`);
  return { assessment: AssessmentSchema.parse(opened.document.value), value: opened.document.value };
}

function changeFor({ isOwn, pick, set, gone, add, patch, remove }: Wish, assessment: Assessment): AnswerChange {
  const isInstance = !isOwn && assessment.instances.length > 0;
  const ids = isInstance ? PER_SYSTEM : CRITERIA;
  const criterion = ids[pick % ids.length] ?? '';
  const holder = isInstance ? assessment.instances[0] : assessment;
  const count = holder?.answers[criterion]?.evidence.length ?? 0;
  return {
    criterion,
    instance: isInstance ? SYSTEM : null,
    set: { ...set, ...Object.fromEntries(gone.map((key) => [key, null])) },
    ...(add !== undefined && add.length > 0 && { addEvidence: add }),
    ...(patch.at < count && { setEvidence: [patch] }),
    ...(count > 0 && { removeEvidence: remove.filter((at) => at < count) }),
  };
}

describe('changed answers', () => {
  it('are read back as they were meant, and no layout is refused', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (input) => {
        const { before, after, file, goal } = await run(input);
        expect(after, before).not.toBeNull();
        const { assessment } = await reading(file, after ?? '');
        expect(saidOnly(assessment), `${before}\n---\n${after ?? ''}`).toEqual(saidOnly(goal));
        if (file === 'a.yaml') parse((after ?? '').replace('\uFEFF', ''));
      }),
      { numRuns: RUNS },
    );
  });

  it('leave every line of the other answers as it was, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (input) => {
        const { before, after, changed } = await run(input);
        const touched = await linesTouched(before, changed);
        const kept = linesOf(before).filter((_line, at) => !touched.has(at));
        expect(isSubsequence(kept, linesOf(after ?? '')), `${before}\n---\n${after ?? ''}`).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

/** An answer that says nothing is not written where there was none, and empty states say nothing. */
function saidOnly({ instances, answers, ...rest }: Assessment): object {
  return {
    ...rest,
    answers: said(answers),
    instances: instances.map((one) => ({ ...one, answers: said(one.answers) })),
  };
}

function said(answers: Assessment['answers']): object {
  const filled = Object.entries(answers).map(([id, { states, ...answer }]) => {
    const isFilled = states !== undefined && Object.keys(states).length > 0;
    return [id, { ...answer, ...(isFilled && { states }) }] as const;
  });
  return Object.fromEntries(
    filled.filter(([, { evidence, ...rest }]) => evidence.length + Object.keys(rest).length > 0),
  );
}

/** Lines of the answers that change; of brackets around them, the whole. */
async function linesTouched(before: string, changed: readonly ChangedAnswer[]): Promise<ReadonlySet<number>> {
  const text = before.replace('\uFEFF', '').replaceAll('\r\n', '\n');
  const whole = await layoutOf(text);
  const touched = new Set<number>();
  for (const { place, criterion } of changed) {
    let at: Layout | undefined = whole ?? undefined;
    let span = { start: 0, end: text.length };
    for (const step of [...place, criterion]) {
      if (at?.isFlow === true) break;
      const entry: Layout['entries'][number] | undefined = at?.entries.find(({ key }) => key === step);
      // A new answer changes nothing, except where it is the first.
      if (entry === undefined) {
        span = { start: -1, end: -1 };
        break;
      }
      span = entry;
      at = entry.value;
    }
    if (span.start === -1) continue;
    const first = text.slice(0, span.start).split('\n').length - 1;
    const last = text.slice(0, span.end).replace(/\n$/, '').split('\n').length - 1;
    for (let line = first; line <= last; line += 1) touched.add(line);
    // Comments that stand deeper below an answer are its own.
    const all = text.split('\n');
    for (let line = last + 1; /^\s*(?:#.*)?$/.test(all[line] ?? 'x') && line < all.length; line += 1) touched.add(line);
  }
  return touched;
}

function linesOf(text: string): string[] {
  return text.replace('\uFEFF', '').split(/\r?\n/);
}

function isSubsequence(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const line of many) if (at < few.length && line === few[at]) at += 1;
  return at === few.length;
}
