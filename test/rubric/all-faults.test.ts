import { describe, expect, it } from 'vitest';
import { readAny } from './read-any.ts';
import { rubricText } from './faulty-files.ts';

async function codesOf(text: string): Promise<string[]> {
  return (await readAny(text)).map(({ code, position }) => `${position?.line ?? 0} ${code}`);
}

describe('a file with faults of several kinds', () => {
  it('tells those of the shape and those of the answers together, in the order of the file', async () => {
    const text = `kind: assessment
schema: 1
agency: a
rubric: small@1.0.0
peroid: "2026"
answers:
  stratgy: { claimed: 1 }
  strategy: { claimed: 99, evidence: [{}] }
  other: { claimd: 2 }
`;
    const codes = await codesOf(text);
    expect(codes).toEqual(
      expect.arrayContaining(['5 unknown-key', '7 unknown-criterion', '8 evidence-empty', '9 unknown-key']),
    );
    expect(codes.map((code) => Number(code.split(' ')[0]))).toEqual(
      codes.map((code) => Number(code.split(' ')[0])).toSorted((a, b) => a - b),
    );
  });

  it('tells the rules that a rubric breaks beside its misspelt keys', async () => {
    const codes = await codesOf(rubricText({ scoring: 'scoring: { rolup: mean, unanswered: exclude }' }));
    expect(codes.map((code) => code.split(' ')[1])).toEqual(
      expect.arrayContaining(['unknown-key', 'min-coverage-missing']),
    );
  });
});
