import { describe, expect, it } from 'vitest';
import { issueSentence } from '../../src/locale/issue-sentence.ts';
import { messagesIn } from '../../src/locale/messages-in.ts';
import type { Issue } from '../../src/model/issue.ts';

const issue: Issue = {
  code: 'level-unreachable',
  severity: 'warning',
  file: 'rubric.yaml',
  params: { level: 3, from: 3, best: 2.999_999_999_99 },
};

describe('the figures of an issue', () => {
  it('are written as in reports, and never look alike where they differ', () => {
    expect(issueSentence(issue, messagesIn('en'))).toBe(
      'Level 3 begins at 3, but the best answers give 2.9999; nobody can reach it',
    );
  });

  it('have the digits of the language', () => {
    expect(issueSentence(issue, messagesIn('vi'))).toContain('2,9999');
    expect(issueSentence(issue, messagesIn('fa'))).toContain('۲٫۹۹۹۹');
  });

  it('stay as they are where they stand in the file as text', () => {
    const params = { found: '1.5', min: 0, max: 5 };
    expect(issueSentence({ ...issue, code: 'answer-outside-scale', params }, messagesIn('fa'))).toContain('1.5');
  });

  it('say nothing at all rather than undefined', () => {
    expect(issueSentence({ ...issue, params: {} }, messagesIn('en'))).not.toContain('undefined');
  });
});
