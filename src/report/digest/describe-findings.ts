/** Findings as sentences, warnings before notes. */
import type { AssessmentResult, Finding } from '../../model/result.ts';
import { withEmptyDefaults } from '../../locale/issue-sentence.ts';
import type { Titles } from './describe-criteria.ts';
import type { Reader } from './reader.ts';

export interface FindingLine {
  readonly code: string;
  readonly severity: 'warning' | 'note';
  readonly node: string | null;
  readonly title: string;
  readonly sentence: string;
}

export function describeFindings({ findings }: AssessmentResult, titles: Titles, reader: Reader): FindingLine[] {
  const lines = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    node: finding.node,
    title: finding.node === null ? '' : (titles.get(finding.node) ?? finding.node),
    sentence: findingSentence(finding, reader),
  }));
  return [
    ...lines.filter(({ severity }) => severity === 'warning'),
    ...lines.filter(({ severity }) => severity === 'note'),
  ];
}

export function findingSentence({ code, params }: Finding, { messages, figures }: Reader): string {
  const { needed } = params;
  const thresholds = typeof needed === 'number' ? [needed] : [];
  const say = (name: string, value: string | number): string => {
    if (typeof value === 'string') return name === 'date' && value !== '' ? figures.date(value) : value;
    const isShare = code === 'coverage-too-low' && (name === 'coverage' || name === 'needed');
    return isShare ? figures.percent(value, thresholds) : figures.number(value);
  };
  return messages.findings[code](
    withEmptyDefaults(Object.fromEntries(Object.entries(params).map(([name, value]) => [name, say(name, value)]))),
  );
}
