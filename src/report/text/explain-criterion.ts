/** One criterion: what was answered, what the evidence supports and why, what counts, what the next answer asks. */
import { criteriaOf } from '../../model/rubric-tree.ts';
import type { CriterionLine } from '../digest/describe-criteria.ts';
import type { EvidenceLine } from '../digest/describe-evidence.ts';
import { askedIfSentence, criterionRules } from '../digest/describe-rules.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { pad, wrap } from './columns.ts';
import { nodeStates } from './node-states.ts';
import type { Page } from './page.ts';

export function explainCriterion(line: CriterionLine, agency: AgencyDigest, page: Page): string[] {
  const { paint, columns, width } = page;
  return [
    ...wrap(line.fullTitle, columns, width).map((text) => paint('strong', text)),
    ...wrap(`${line.id} · ${line.dimensionTitle}`, columns, width).map((text) => paint('faint', text)),
    ...wrap(line.question, columns, width),
    '',
    ...answers(line, page),
    ...ticks(line, page),
    ...known(line, agency, page),
    ...nodeStates(line.id, agency, page),
    ...evidence(line, page),
    ...requirements(line, page),
    ...notes(line, page),
    ...nextAnswer(line, agency, page),
  ];
}

/** Long answers, such as everything that was ticked, go on below themselves. */
function answers(
  { claimed, supported, appraised, effective, countedText, share }: CriterionLine,
  { reader, width, paint, columns }: Page,
): string[] {
  const { views, labels } = reader.messages;
  const given = (text: string): string => (text === '' ? labels.notGiven : text);
  const counted = countedText === '' ? '' : ` – ${countedText}`;
  const rows = [
    [views.claimed, given(claimed.text)],
    [views.supported, given(supported.text)],
    [views.appraised, given(appraised.text)],
    [views.effective, given(effective.text) + counted],
    ...(share === null ? [] : [[labels.share, reader.figures.percent(share)]]),
  ] as const;
  const names = Math.max(...rows.map(([name = '']) => width(name)));
  return rows.flatMap(([name = '', text = '']) => {
    const [first = '', ...rest] = wrap(text, columns - names - 4, width);
    const shown = name === views.effective ? paint('strong', first) : first;
    return [
      `  ${pad(name, names, 'start', width)}  ${shown}`,
      ...rest.map((line) => `${' '.repeat(names + 4)}${line}`),
    ];
  });
}

/** The items of a check-list, there or not. */
function ticks({ ticks: items }: CriterionLine, { reader, width, paint, columns }: Page): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap(({ title, worth, isTicked }) => {
    const weight = worth === 1 ? '' : ` (${reader.figures.number(worth)})`;
    const [first = '', ...rest] = wrap(`${title}${weight}`, columns - 4, width);
    return [`  ${isTicked ? paint('good', '✓') : paint('faint', '–')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return ['', paint('faint', `  ${reader.messages.further.labels.ticked}`), ...lines];
}

/** Why it is not asked, whose answer counts, when it is asked, what an answer is worth. */
function known({ id, remarks }: CriterionLine, { rubric, assessment }: AgencyDigest, page: Page): string[] {
  const { reader, width, columns } = page;
  const criterion = criteriaOf(rubric).find((placed) => placed.criterion.id === id)?.criterion;
  if (criterion === undefined) return [];
  const isAsked = assessment.nodes[id]?.reason !== 'not-asked';
  const askedIf = isAsked ? askedIfSentence(criterion, rubric, reader) : '';
  const shown = [...remarks, askedIf, ...criterionRules(criterion, rubric, reader)].filter((text) => text !== '');
  if (shown.length === 0) return [];
  return ['', ...shown.flatMap((text) => wrap(text, columns - 2, width)).map((line) => `  ${line}`)];
}

function evidence({ evidence: pieces }: CriterionLine, page: Page): string[] {
  const { reader, width, paint, columns } = page;
  if (pieces.length === 0) return [];
  const lines = pieces.flatMap((piece) => {
    const mark = piece.counts ? paint('good', '✓') : paint('bad', '✗');
    const asked = piece.requirement === '' ? '' : ` (${piece.requirement})`;
    const [first = '', ...rest] = wrap(`${piece.text} – ${verdict(piece, page)}${asked}`, columns - 4, width);
    return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return ['', paint('faint', `  ${reader.messages.labels.evidence}`), ...lines];
}

function verdict({ counts, stateText, until }: EvidenceLine, { reader: { messages, figures } }: Page): string {
  if (until === null) return stateText;
  return counts
    ? `${messages.labels.until.toLowerCase()} ${figures.date(until)}`
    : `${stateText}${messages.markdown.labels.comma}${figures.date(until)}`;
}

function requirements({ requirements: asked }: CriterionLine, { reader, width, paint, columns }: Page): string[] {
  if (asked.length === 0) return [];
  const { labels } = reader.messages;
  const { upTo } = reader.messages.rules.labels;
  const lines = asked.flatMap(({ title, fromText, toText, met }) => {
    const end = toText === '' ? '' : ` ${upTo} ${toText}`;
    const text = `${fromText}${end}: ${title}`;
    const [first = '', ...rest] = wrap(text, columns - 4, width);
    return [`  ${met ? paint('good', '✓') : paint('bad', '✗')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return ['', paint('faint', `  ${labels.requirement}`), ...lines];
}

function notes({ reason, note, appraisalNote }: CriterionLine, { reader, width, paint, columns }: Page): string[] {
  const { labels } = reader.messages;
  const given = [
    [labels.why, reason],
    [labels.note, note],
    [labels.appraisalNote, appraisalNote],
  ].filter(([, text]) => text !== '');
  return given.flatMap(([label = '', text = '']) => [
    '',
    paint('faint', `  ${label}`),
    ...wrap(text, columns - 2, width).map((line) => `  ${line}`),
  ]);
}

/** What the present answer says, and what the answer needed for the next level says. */
function nextAnswer(
  { id, descriptor, effective }: CriterionLine,
  { blockers, dimensionBlockers }: AgencyDigest,
  { reader, width, paint, columns }: Page,
): string[] {
  const { labels } = reader.messages;
  const all = [...blockers, ...dimensionBlockers.flatMap(({ lines }) => lines)];
  const blocker = all.find(({ node }) => node === id);
  const present =
    descriptor === ''
      ? []
      : [
          '',
          paint('faint', `  ${labels.now} (${effective.text})`),
          ...wrap(descriptor, columns - 2, width).map((line) => `  ${line}`),
        ];
  if (blocker === undefined) return present;
  const { comma } = reader.messages.markdown.labels;
  const gain = blocker.gainText === '' ? '' : `${comma}${blocker.gainText}`;
  const lead = `${labels.needed} (${blocker.need}${gain}) – ${blocker.why}`;
  return [
    ...present,
    '',
    ...wrap(lead, columns - 2, width).map((line) => paint('faint', `  ${line}`)),
    ...wrap(blocker.needed, columns - 2, width).map((line) => `  ${line}`),
  ];
}
