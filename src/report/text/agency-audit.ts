/** What an agency's score owes to words instead of figures: where the assessor disagrees, and what was set aside. */
import type { AppraisalLine } from '../digest/describe-appraisals.ts';
import type { SetAsideLine } from '../digest/describe-set-aside.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { wrap } from './columns.ts';
import type { Page } from './page.ts';

/** What a screen shows; the other reports have every criterion with its whole reason. */
const MOST_DISAGREEMENTS = 5;
const MOST_ASIDE = 12;
const MOST_LINES = 2;

/** Only what the two do not agree on. */
export function appraisals({ appraisals: lines }: AgencyDigest, page: Page): string[] {
  const { paint, reader } = page;
  const { labels, sentences } = reader.messages.audit;
  const differing = lines.filter(({ differs }) => differs);
  if (differing.length === 0) return [];
  const said = { count: reader.figures.number(differing.length), all: reader.figures.number(lines.length) };
  return [
    paint('faint', `  ${labels.appraisal}`),
    ...indented(sentences.differing(said), 2, page),
    ...differing.slice(0, MOST_DISAGREEMENTS).flatMap((line) => appraisal(line, page)),
    ...rest(differing.length - MOST_DISAGREEMENTS, page),
  ];
}

function appraisal({ title, claimed, appraised, reason }: AppraisalLine, page: Page): string[] {
  const { paint, reader } = page;
  const { labels, sentences } = reader.messages.audit;
  const both = sentences.both({ claimed: claimed.text, appraised: appraised.text });
  const because = reason === '' ? [paint('warn', `    ${labels.noReason}`)] : clipped(reason, page);
  return [...item(`${title}: ${both}`, page), ...because];
}

export function setAside({ setAside: block }: AgencyDigest, page: Page): string[] {
  const { lines, sentence, unwaived } = block;
  if (lines.length === 0) return [];
  const { paint, reader } = page;
  return [
    paint('faint', `  ${reader.messages.audit.labels.setAside}`),
    ...indented(sentence, 2, page),
    ...indented(unwaived, 2, page).map((line) => paint('warn', line)),
    ...lines.slice(0, MOST_ASIDE).flatMap((line) => aside(line, page)),
    ...rest(lines.length - MOST_ASIDE, page),
  ];
}

/** Whoever answers for a waiver is always named in full. */
function aside({ title, kindText, reason, owner, approvedBy, until }: SetAsideLine, page: Page): string[] {
  const { labels, sentences } = page.reader.messages.audit;
  const end = until === '' ? '' : `, ${labels.until.toLocaleLowerCase()} ${until}`;
  const who = owner === '' ? '' : sentences.responsible({ owner, approved: approvedBy });
  return [
    ...item(`${title}: ${kindText}${end}`, page),
    ...clipped(reason, page),
    ...indented(who, 4, page).map((line) => page.paint('faint', line)),
  ];
}

function item(text: string, page: Page): string[] {
  return indented(text, 4, page).map((line, index) => (index === 0 ? `  – ${line.slice(4)}` : line));
}

function clipped(text: string, page: Page): string[] {
  const lines = indented(text, 4, page);
  const shown = lines.slice(0, MOST_LINES);
  const isCut = lines.length > MOST_LINES;
  return shown.map((line, index) => page.paint('faint', isCut && index === MOST_LINES - 1 ? `${line} …` : line));
}

function rest(count: number, { paint, reader }: Page): string[] {
  if (count <= 0) return [];
  return [paint('faint', `    ${reader.messages.sentences.more({ count: reader.figures.number(count) })}`)];
}

function indented(text: string, indent: number, { columns, width }: Page): string[] {
  return wrap(text, columns - indent - 2, width).map((line) => `${' '.repeat(indent)}${line}`);
}
