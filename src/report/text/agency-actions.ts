/** What an agency has to do: its dated targets, the worst blockers, the next step, what to look at again. */
import type { BlockerLine } from '../digest/describe-blockers.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { appraisals, setAside } from './agency-audit.ts';
import { alignColumns, wrap } from './columns.ts';
import type { Page } from './page.ts';

/** How many blockers and warnings a screen shows; explain and the other reports show them all. */
const WORST = 3;
const MOST_WARNINGS = 8;

export function actions(agency: AgencyDigest, page: Page): string[] {
  const sections = [targets, blockers, dimensionBlockers, nextStep, justified, appraisals, setAside, findings, status];
  return sections.flatMap((section) => {
    const lines = section(agency, page);
    return lines.length === 0 ? [] : ['', ...lines];
  });
}

function targets({ targets: lines }: AgencyDigest, { paint, width, columns, reader: { messages } }: Page): string[] {
  if (lines.length === 0) return [];
  const rows = lines.map(({ title, stateText, daysText }) => [title, stateText, daysText]);
  const table = alignColumns(rows, [{ least: 16 }, { least: 20 }, {}], width, columns - 5);
  const marks = lines.map(({ reached }) => (reached ? paint('good', '✓') : paint('bad', '✗')));
  return [
    paint('faint', `  ${messages.labels.progress}`),
    ...table.map((line, index) => `  ${marks[index] ?? ''}  ${line}`),
  ];
}

function blockers({ blockers: lines, next }: AgencyDigest, page: Page): string[] {
  if (next === null || lines.length === 0) return [];
  const { paint, reader } = page;
  const { labels, sentences } = reader.messages;
  const shown = lines.slice(0, WORST).flatMap((line, index) => blocker(line, index + 1, page));
  const rest = lines.length - WORST;
  const more = rest > 0 ? [paint('faint', `     ${sentences.more({ count: reader.figures.number(rest) })}`)] : [];
  return [paint('faint', `  ${labels.blockersTo} ${reader.figures.number(next.level)}`), ...shown, ...more];
}

/** Where the total has no level, each dimension that has one. */
function dimensionBlockers({ dimensionBlockers: groups }: AgencyDigest, page: Page): string[] {
  const { paint, reader, width, columns } = page;
  return groups.flatMap(({ heading, requires, lines }, place) => {
    const asked = requires.flatMap((text) => wrap(text, columns - 2, width)).map((line) => `  ${line}`);
    const shown = lines.slice(0, WORST).flatMap((line, index) => blocker(line, index + 1, page));
    const rest = reader.figures.number(lines.length - WORST);
    const more =
      lines.length > WORST ? [paint('faint', `     ${reader.messages.sentences.more({ count: rest })}`)] : [];
    const title = wrap(heading, columns - 2, width).map((line) => paint('faint', `  ${line}`));
    return [...(place === 0 ? [] : ['']), ...title, ...asked, ...shown, ...more];
  });
}

/** Vetoes and the like: whoever gave them had to say why. */
function justified(
  { justified: lines }: AgencyDigest,
  { paint, width, columns, reader: { messages } }: Page,
): string[] {
  if (lines.length === 0) return [];
  const said = lines.flatMap(({ title, answer, reason }) => {
    const text = messages.further.sentences.justified({ criterion: title, answer });
    const [first = '', ...rest] = wrap(reason === '' ? text : `${text} – ${reason}`, columns - 4, width);
    return [`  ${paint('warn', '!')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [paint('faint', `  ${messages.further.labels.justified}`), ...said];
}

function blocker({ title, have, need, gainText, why, requirements }: BlockerLine, rank: number, page: Page): string[] {
  const { paint, reader, columns, width } = page;
  const asks = requirements.length === 0 ? why : `${why}: ${requirements.join(reader.messages.listSeparator)}`;
  const gain = gainText === '' ? '' : ` (${gainText})`;
  const turn = `${have} ${reader.messages.markdown.labels.arrow} ${need}${gain}`;
  const [first = '', ...rest] = wrap(`${title}: ${turn}`, columns - 5, width);
  return [
    `  ${reader.figures.number(rank)}. ${first}`,
    ...rest.map((line) => `     ${line}`),
    ...wrap(asks, columns - 5, width).map((line) => paint('faint', `     ${line}`)),
  ];
}

/** Where too little is answered, any answer helps: what the lowest one describes is nothing to strive for. */
function nextStep(
  { blockers: [first], noLevelSentence }: AgencyDigest,
  { paint, width, columns, reader: { messages } }: Page,
): string[] {
  if (first === undefined || first.needed === '') return [];
  const { labels, sentences, further, listSeparator } = messages;
  const isOpen = first.reason === 'unanswered' || first.reason === 'dont-know';
  const named = { criterion: first.title, level: first.need };
  const lead = isOpen ? sentences.answerFirst(named) : sentences.nextStep(named);
  const evidence = first.requirements.join(listSeparator);
  const lines =
    isOpen && noLevelSentence !== ''
      ? [further.sentences.answerAny(named)]
      : [lead, first.needed, ...(evidence === '' ? [] : [sentences.prepare({ evidence })])];
  const wrapped = lines.flatMap((text) => wrap(text, columns - 2, width)).map((line) => `  ${line}`);
  return [paint('faint', `  ${labels.nextStep}`), ...wrapped];
}

/** Claims beyond their evidence are many in an honest first year: they are counted, the rarer warnings are read out. */
function findings({ findings: lines }: AgencyDigest, { paint, width, columns, reader }: Page): string[] {
  const { labels, sentences } = reader.messages;
  const warnings = lines.filter(({ severity }) => severity === 'warning');
  const unsupported = warnings.filter(({ code }) => code === 'claim-not-supported').length;
  const others = warnings.filter(({ code }) => code !== 'claim-not-supported');
  const count = (value: number): string => reader.figures.number(value);
  const texts = [
    ...others.slice(0, MOST_WARNINGS).map(({ title, sentence }) => (title === '' ? sentence : `${title}: ${sentence}`)),
    ...(others.length > MOST_WARNINGS ? [sentences.more({ count: count(others.length - MOST_WARNINGS) })] : []),
    ...(unsupported > 0 ? [sentences.claimsUnsupported({ count: count(unsupported) })] : []),
  ];
  if (texts.length === 0) return [];
  const wrapped = texts.flatMap((text) => {
    const [first = '', ...rest] = wrap(text, columns - 4, width);
    return [`  ${paint('warn', '!')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [paint('faint', `  ${labels.findings}`), ...wrapped];
}

function status({ statusText, statusSentence }: AgencyDigest, { paint, width, columns }: Page): string[] {
  if (statusSentence === '') return [];
  return wrap(`${statusText}. ${statusSentence}`, columns - 2, width).map((line) => paint('warn', `  ${line}`));
}
