import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { printIssues } from '../../src/cli/print-issues.ts';
import { en } from '../../src/locale/messages/en.ts';
import type { Issue } from '../../src/model/issue.ts';
import { plain } from '../../src/report/text/paint.ts';
import { assessmentText } from '../rubric/faulty-files.ts';
import { readAny } from '../rubric/read-any.ts';

async function print(text: string): Promise<string[]> {
  return (await printIssues(await readAny(text, 'a.yaml'), en, plain)).split('\n');
}

function issue(changes: Partial<Issue> = {}): Issue {
  return { code: 'file-empty', severity: 'error', file: 'a.yaml', params: {}, ...changes };
}

describe('printIssues', () => {
  it('prints the place, the code, the sentence, the hint, the line and a caret', async () => {
    expect(await print(assessmentText({ period: 'period: 2026' }))).toEqual([
      'a.yaml:5:9 quotes-needed Expected text, found a number; write it in quotes – did you mean "2026"?',
      '    period: 2026',
      '            ^^^^',
      '',
    ]);
  });

  it.each([
    ['wide letters', '"中文": { climed: 1 }'],
    ['tabs', 'a: { note: "\t\t", climed: 1 }'],
    ['marks', 'e\u0323\u0302: { climed: 1 }'],
    ['letters outside the basic plane', 'a: { note: "😀", climed: 1 }'],
  ])('sets the caret under the place behind %s', async (_name, answer) => {
    const printed = await print(assessmentText({ answers: `answers:\n  ${answer}` }));
    const at = printed.findIndex((line) => line.includes('unknown-key'));
    const [line = '', caret = ''] = printed.slice(at + 1);
    expect(stringWidth(line.slice(0, line.indexOf('climed')))).toBe(caret.indexOf('^'));
    expect(caret.trim()).toBe('^'.repeat('climed'.length));
  });

  it('shows the part of a long line that is at fault', async () => {
    const [head = '', line = '', caret = ''] = await print(`kind: "${'a'.repeat(5000)}" : ${'b'.repeat(5000)}\n`);
    expect(head).toContain('yaml-syntax');
    expect(line.length).toBeLessThan(180);
    expect(caret.indexOf('^')).toBeLessThan(line.length);
  });

  it('makes characters visible that would move the cursor or turn the line around', async () => {
    const printed = await print(assessmentText({ period: 'period: "\u202E2026"' }));
    expect(printed.join('\n')).not.toContain('\u202E');
    expect(printed[1]).toBe('    period: "\\u202e2026"');
    expect(printed[2]?.indexOf('^')).toBe('    period: '.length);
  });

  it('keeps a value with line ends on the line of its issue', async () => {
    const [head, ...rest] = await print(assessmentText({ kind: 'kind: "a\\nb.yaml:1:1 error"' }));
    expect(head).toMatch(/^a\.yaml:1:7 unknown-kind .*a b\.yaml/);
    expect(rest).toHaveLength(3);
  });

  it('prints fifty faults of one file and counts the rest', async () => {
    const many = Array.from({ length: 10_000 }, () => issue());
    const all = await printIssues([...many, issue({ file: 'b.yaml' })], en, plain);
    const printed = all.trimEnd().split('\n');
    expect(printed).toHaveLength(52);
    expect(printed[50]).toBe('9950 more faults in this file');
    expect(printed[51]).toMatch(/^b\.yaml /);
  });

  it('names the file alone where there is no position', async () => {
    expect(await printIssues([issue()], en, plain)).toBe('a.yaml file-empty The file is empty\n');
  });

  it('tells errors from warnings in words, not by colour alone', async () => {
    const issues = [issue(), issue({ severity: 'warning' })];
    expect(await printIssues(issues, en, (tone, text) => `<${tone} ${text}>`)).toBe(
      'a.yaml <bad file-empty> (error) The file is empty\na.yaml <warn file-empty> (warning) The file is empty\n',
    );
  });
});
