import { describe, expect, it } from 'vitest';
import { openDocument, readAs } from '../../src/document/read-document.ts';
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import type { Issue, Read } from '../../src/model/issue.ts';
import { assessmentText, rubricText } from '../rubric/faulty-files.ts';
import { readAny, smallRubric } from '../rubric/read-any.ts';
import { checkAssessment } from '../../src/rubric/check-assessment.ts';

async function read(text: string, file = 'a.yaml'): Promise<Read<Assessment>> {
  const opened = await openDocument(file, new TextEncoder().encode(text));
  return opened.ok ? readAs(opened.document, 'assessment', AssessmentSchema) : opened;
}

function places(issues: readonly Issue[]): string[] {
  return issues.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`);
}

describe('reading a file of a kind', () => {
  it('tells faults of the grammar and of the shape together, in the order of the file', async () => {
    const text = assessmentText({ agency: 'agency: 1', period: 'period: !!str "1"\nperiod: "2"\nnoet: x' });
    expect(places((await read(text)).issues)).toEqual([
      '3:9 quotes-needed',
      '5:9 yaml-tag',
      '6:1 duplicate-key',
      '7:1 unknown-key',
    ]);
  });

  it('tells one fault of one place: an alias is refused, not missed as a value too', async () => {
    expect(places((await read(assessmentText({ agency: 'agency: *a' }))).issues)).toEqual(['3:9 yaml-alias']);
  });

  it('names every fault of the syntax of a file of ordinary size', async () => {
    const issues = await readAny('kind: assessment\na: b: c\nd: 1\ne: f: g\n');
    expect(places(issues)).toEqual(['2:4 yaml-syntax', '4:4 yaml-syntax']);
  });

  it('names the first fault of the syntax of a large file', async () => {
    const issues = await readAny(`${'# a comment\n'.repeat(20_000)}a: b: c\nd: e: f\n`);
    expect(places(issues)).toEqual(['20001:5 yaml-syntax']);
  });

  it('reads JSON as it reads YAML', async () => {
    const yaml = await read(assessmentText());
    const json = await read(
      '\uFEFF{\n\t"kind": "assessment", "schema": 1, "agency": "01", "rubric": "small@1.0.0", "period": "2026",\n\t"answers": {"strategy": {"claimed": 3}}\n}',
      'a.JSON',
    );
    expect(yaml.ok && json.ok && json.value).toEqual(yaml.ok && yaml.value);
  });

  it('reads ids of decomposed letters as composed ones, from the open and from escapes', async () => {
    const decomposed = await read(
      assessmentText({ answers: 'answers:\n  chie\u0302\u0301n-lu\u031Bo\u031B\u0323c: { claimed: 3 }' }),
    );
    const escaped = await read(
      assessmentText({ answers: 'answers:\n  "chie\\u0302\\u0301n-lu\\u031Bo\\u031B\\u0323c": { claimed: 3 }' }),
    );
    for (const { value } of [decomposed, escaped].filter((result) => result.ok))
      expect(Object.keys(value.answers)).toEqual(['chiến-lược']);
    expect([decomposed.ok, escaped.ok]).toEqual([true, true]);
  });

  it('counts columns in the letters of the file, also before decomposed ones', async () => {
    const text = assessmentText({ answers: 'answers: { e\u0301: { claimed: 1, noet: 1 } }' });
    expect(places((await read(text)).issues)).toEqual(['6:30 unknown-key']);
  });

  it('takes keys as they are written: 1.10 is not 1.1, and 01 is not 1', async () => {
    const result = await read(
      assessmentText({ answers: 'answers:\n  1.1: {}\n  1.10: {}\n  01: {}\n  0x1: {}\n  True: {}' }),
    );
    expect(result.ok && Object.keys(result.value.answers)).toEqual(['1.1', '1.10', '01', '0x1', 'True']);
  });

  it('says that a tab is at fault where js-yaml speaks of indentation', async () => {
    const [issue] = (await read('a: {\tb: 1 }\n')).issues;
    expect(issue).toMatchObject({ code: 'yaml-syntax', position: { line: 1, column: 5 } });
    expect(issue?.params['detail']).toBe('a tab stands here; use blanks');
  });

  it('refuses a file of another kind in one issue, not in forty', async () => {
    expect(places((await read(rubricText())).issues)).toEqual(['1:7 wrong-kind']);
  });

  it('keeps a file without a kind and with faults of the grammar, where nobody would ask for its shape', async () => {
    const opened = await openDocument('a.yaml', new TextEncoder().encode('a: 1\na: 2\n'));
    expect(opened.ok ? [] : places(opened.issues)).toEqual(['2:1 duplicate-key']);
  });

  it('finds all faults of the answers at once', async () => {
    const text = assessmentText({ answers: 'answers:\n  strategy: { claimed: 9, appraised: 2.5 }\n  rolse: {}' });
    expect(places(await readAny(text))).toEqual([
      '7:24 answer-outside-scale',
      '7:38 answer-not-a-level',
      '8:3 unknown-criterion',
    ]);
  });

  it('finds nothing at fault in words that are answers everywhere', async () => {
    const text = assessmentText({
      answers: 'answers:\n  strategy: { claimed: dont-know }\n  roles: { claimed: not-applicable, reason: merged }',
    });
    const result = await read(text);
    expect(result.ok && checkAssessment(result.value, await smallRubric())).toEqual([]);
  });
});
