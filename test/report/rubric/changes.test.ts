import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/document/read-document.ts';
import { writeYaml } from '../../../src/document/write-yaml.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { readerOf } from '../../../src/report/digest/reader.ts';
import { changeComments, resolvedHead } from '../../../src/report/rubric/change-comments.ts';
import { rubricMarkdown } from '../../../src/report/rubric/rubric-markdown.ts';
import { rubricText } from '../../../src/report/rubric/rubric-text.ts';
import { paintFor } from '../../../src/report/text/paint.ts';
import { readRubric, type FindBase, type RubricSource } from '../../../src/rubric/read-rubric.ts';
import { overlayText, rubricText as smallText } from '../../rubric/faulty-files.ts';

const OVERLAY = `${overlayText({
  title: 'title: { vi: Trên, en: Over, fa: رو }',
  changes: `changes:
  governance:
    because: { vi: Cần, en: Needed, fa: لازم }
    add-criteria: [{ id: backup, title: { vi: Sao lưu, en: Backup, fa: پشتیبان }, levels: { 1: low, 5: high } }]
  strategy:
    because: { vi: Quan trọng hơn, en: It matters more, fa: مهم‌تر است }
    set: { weight: 2, not-applicable: null, evidence: [] }
  roles: { set: { answers: { partly: 2 }, title: { vi: Vai trò, en: Duties, fa: نقش‌ها } } }
  share: { drop: true, because: { vi: Thừa, en: "# not: here", fa: زائد } }`,
})}set: { scoring: { rollup: mean } }
choices: [{ vi: Ta chọn, en: We chose, fa: برگزیدیم }]
`;

async function source(text = OVERLAY, bases: Readonly<Record<string, string>> = {}): Promise<RubricSource> {
  const known: Record<string, string> = { 'small@1.0.0': smallText(), ...bases };
  const findBase: FindBase = async (reference) => {
    const opened = await openDocument(`${reference}.yaml`, bytes(known[reference] ?? ''));
    return opened.ok ? { ok: true, value: opened.document, issues: [] } : opened;
  };
  const read = await readRubric('over.yaml', bytes(text), findBase);
  expect(read.issues).toEqual([]);
  if (!read.ok) throw new Error('the overlay is faulty');
  return read.value;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function markdown(locale: Locale, from?: RubricSource): Promise<string> {
  const { rubric, hash, changes } = from ?? (await source());
  return rubricMarkdown(rubric, hash, readerOf(locale), changes);
}

async function resolved(locale: Locale, from: RubricSource): Promise<string> {
  const { rubric, value, changes = [] } = from;
  const reader = readerOf(locale);
  return writeYaml(value, resolvedHead(rubric, reader), changeComments(rubric, value, changes, reader));
}

describe('the README of an overlay', () => {
  it('has every change with what was, what is, and why', async () => {
    const page = await markdown('en');
    const section = page.slice(page.indexOf('## Changes against'), page.indexOf('## Levels'));
    expect(section.split('\n').filter((line) => line !== '')).toEqual([
      '## Changes against small\\@1.0.0',
      '| Where | What | Why |',
      '| - | - | - |',
      '| The rubric itself | `scoring.rollup` weighted-mean → mean | no reason given |',
      '| The rubric itself | `choices` + We chose | |',
      '| Strategy `strategy` | `weight` 1 → 2<br>`not-applicable` allowed = no → nothing<br>`evidence` decision (from 3) → nothing | It matters more |',
      '| Duties `roles` | `answers.partly` 3 → 2<br>`title` Roles → Duties | no reason given |',
      '| Share `share` | **not asked** | # not: here |',
      '| Backup `backup` | **added** | Needed |',
    ]);
  });

  it('says them in the language of the reader', async () => {
    expect(await markdown('vi')).toContain('| Strategy `strategy` | `weight` 1 → 2<br>');
    expect(await markdown('vi')).toContain('| Quan trọng hơn |');
    expect(await markdown('fa')).toContain('`weight` ۱ ← ۲<br>');
    expect(await markdown('fa')).toContain('| پشتیبان `backup` | **افزوده شد** | لازم |');
  });

  it('cannot be broken by what an overlay says', async () => {
    const reason = '<script>|</td>` [x](javascript:alert(1)) ## no';
    const text = overlayText({
      changes: `changes: { roles: { set: { title: "a | b <b>" }, because: ${JSON.stringify(reason)} } }`,
    });
    const page = await markdown('en', await source(text));
    const row = page.split('\n').find((line) => line.includes('`roles`')) ?? '';
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(row).not.toMatch(/(?<!\\)<(?:script|b)>/);
  });

  it('has no such section for a plain rubric', async () => {
    expect(await markdown('en', await source(smallText()))).not.toContain('Changes against');
  });

  it('has a section for each of several overlays, the nearest first', async () => {
    const upper = overlayText({
      id: 'id: upper',
      extends: 'extends: over@1.0.0',
      changes: 'changes: { backup: { set: { weight: 2 } } }',
    });
    const page = await markdown('en', await source(upper, { 'over@1.0.0': OVERLAY }));
    expect(page.match(/## Changes against .*/g)).toEqual([
      '## Changes against over\\@1.0.0',
      '## Changes against small\\@1.0.0',
    ]);
    expect(page).toContain('| Backup `backup` | `weight` 1 → 2 | no reason given |');
  });
});

describe('an overlay on a terminal', () => {
  it('ends with its changes, and a node with its own', async () => {
    const { rubric, hash, changes } = await source();
    const page = { reader: readerOf('en'), paint: await paintFor(false), columns: 60, changes };
    const whole = await rubricText(rubric, hash, null, page);
    expect(whole.slice(whole.indexOf('Changes against'))).toBe(`Changes against small@1.0.0
  The rubric itself
    scoring.rollup: weighted-mean → mean
    no reason given
  The rubric itself
    choices: + We chose
  Strategy (strategy)
    weight: 1 → 2
    not-applicable: allowed = no → nothing
    evidence: decision (from 3) → nothing
    It matters more
  Duties (roles)
    answers.partly: 3 → 2
    title: Roles → Duties
    no reason given
  Share (share): not asked
    # not: here
  Backup (backup): added
    Needed
`);
    const node = await rubricText(rubric, hash, 'roles', page);
    expect(node.slice(node.indexOf('Changes against')).split('\n')[1]).toBe('  Duties (roles)');
    expect(node).not.toContain('strategy');
  });
});

describe('a resolved overlay', () => {
  it('is a rubric file with the hash of the overlay, in every language', async () => {
    const from = await source();
    for (const locale of ['vi', 'en', 'fa'] as const) {
      const read = await readRubric('resolved.yaml', bytes(await resolved(locale, from)));
      expect(read.issues).toEqual([]);
      expect(read.ok && [read.value.hash, read.value.rubric]).toEqual([from.hash, from.rubric]);
    }
  });

  it('says at each place what was and why', async () => {
    const lines = (await resolved('en', await source())).split('\n');
    const after = (comment: string): string | undefined =>
      lines[lines.findIndex((line) => line.trim() === comment) + 1];
    expect(lines[0]).toBe(
      '# over@1.0.0, made from small@1.0.0 and the changes of the overlay. Edit the overlay, not this.',
    );
    expect(after('# weight was 1. It matters more')).toBe('        weight: 2');
    expect(after('# answers.partly was 3')).toBe('          partly: 2');
    expect(after('# scoring.rollup was weighted-mean')).toBe('  rollup: mean');
    expect(after('# not in small@1.0.0. Needed')).toBe('      - id: backup');
    expect(after('# small@1.0.0 also has Share (share). # not: here')).toBe('  - id: governance');
    expect(after('# not-applicable is removed; it was { allowed: false }. It matters more')).toBe(
      '      - id: strategy',
    );
    expect(lines.filter((line) => line.includes('choices') || line.includes('We chose'))).toHaveLength(2);
  });

  it('cannot be turned into something else by a reason', async () => {
    const text = overlayText({
      changes: `changes: { roles: { set: { weight: 2 }, because: "a\\nkind: assessment\\u2028- b\\r\\n: c" } }`,
    });
    const from = await source(text);
    const read = await readRubric('resolved.yaml', bytes(await resolved('en', from)));
    expect(read.ok && read.value.hash).toBe(from.hash);
  });
});
