/** Findings as sentences, warnings before notes. */
import { withEmptyDefaults } from '../../locale/issue-sentence.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { AssessmentResult, Finding } from '../../model/result.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { answerCell, answeredLike, comparedName } from './describe-answer.ts';
import { waiverTexts } from './describe-set-aside.ts';
import type { Titles } from './describe-criteria.ts';
import type { Reader } from './reader.ts';

export interface FindingLine {
  readonly code: string;
  readonly severity: 'warning' | 'note';
  readonly node: string | null;
  readonly title: string;
  readonly sentence: string;
}

export function describeFindings(
  assessment: AssessmentResult,
  rubric: Rubric,
  titles: Titles,
  reader: Reader,
): FindingLine[] {
  const lines = assessment.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    node: finding.node,
    title: finding.node === null ? '' : (titles.get(finding.node) ?? finding.node),
    sentence: findingSentence(finding, assessment, rubric, reader),
  }));
  return [
    ...lines.filter(({ severity }) => severity === 'warning'),
    ...lines.filter(({ severity }) => severity === 'note'),
  ];
}

/** Answers are named as people gave them; `rubric` is the tree as it was scored. */
export function findingSentence(
  finding: Finding,
  assessment: AssessmentResult,
  rubric: Rubric,
  reader: Reader,
): string {
  const { code, params, node } = finding;
  const criterion = Object.keys(params).some(isAnswer) ? criterionAt(node, rubric) : undefined;
  const say = (name: string, value: string | number): string =>
    criterion !== undefined && typeof value === 'number' && isAnswer(name)
      ? answerText(name, value, finding, criterion, assessment, rubric, reader)
      : paramText(name, value, finding, reader);
  const said = Object.entries(params).map(([name, value]) => [name, say(name, value)]);
  const waived = waiverTexts(finding, assessment, rubric, reader);
  return reader.messages.findings[code](withEmptyDefaults({ ...Object.fromEntries(said), ...waived }));
}

/** Parameters that are answers: those that were given, and those that evidence or a measurement comes to. */
const ANSWERS = ['claimed', 'appraised', 'supported', 'before', 'after', 'measured'] as const;
type Answered = (typeof ANSWERS)[number];

function isAnswer(name: string): name is Answered {
  return ANSWERS.some((known) => known === name);
}

function criterionAt(node: string | null, rubric: Rubric): Criterion | undefined {
  return criteriaOf(rubric).find(({ criterion }) => criterion.id === node)?.criterion;
}

/** What was given is named as it was given; what evidence supports was not given, only its value is known. */
function answerText(
  name: Answered,
  value: number,
  { node, params }: Finding,
  criterion: Criterion,
  { nodes }: AssessmentResult,
  rubric: Rubric,
  reader: Reader,
): string {
  const given = name === 'claimed' || name === 'appraised' ? nodes[node ?? '']?.answer?.[name] : undefined;
  const others = othersThan(value, params);
  if (given === undefined) return comparedName(value, criterion, rubric, reader, others);
  const worth = criterion.worth === undefined ? null : value;
  return answerCell(given, worth, answeredLike(criterion, rubric), rubric, reader).text;
}

function paramText(name: string, value: string | number, { code, params }: Finding, { figures }: Reader): string {
  if (typeof value === 'string') return DAYS.has(name) && value !== '' ? figures.date(value) : value;
  const isShare = code === 'coverage-too-low' && (name === 'coverage' || name === 'needed');
  const others = othersThan(value, params);
  return isShare ? figures.percent(value, others) : figures.number(value, others);
}

const DAYS: ReadonlySet<string> = new Set(['date', 'since', 'from', 'until']);

/** What a figure must not look like, for it is not the same. */
function othersThan(value: number | string, params: Finding['params']): number[] {
  return Object.values(params).flatMap((other) => (typeof other === 'number' && other !== value ? [other] : []));
}
