/** `evidence add` on a terminal: what was written, what it is for, and what it does to the score. */
import type { AddedEvidence, EvidenceStanding } from '../../model/added-evidence.ts';
import type { ViewScore } from '../../model/result.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import { inLocale } from '../../model/text.ts';
import { comparedName } from '../digest/describe-answer.ts';
import { nodeTitles } from '../digest/node-titles.ts';
import { scoreText } from '../digest/reader.ts';
import type { Page } from '../text/page.ts';
import { wrap } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import { evidencePage, hanging, pieceName, type EvidencePage } from './evidence-page.ts';

export async function addedText(added: AddedEvidence, plain: Omit<Page, 'width'>): Promise<string> {
  const { rubric, node, evidence, state } = added;
  const title = nodeTitles(rubric, plain.reader.locale).get(node) ?? node;
  const page = await evidencePage(plain, [title, pieceName(evidence)]);
  const { paint, words, columns, width } = page;
  const mark = state === 'counts' ? paint('good', '✓') : paint('warn', '!');
  const place = [evidence.file ?? '', evidence.sha256 === undefined ? '' : `sha256 ${evidence.sha256}`].filter(
    (text) => text !== '',
  );
  return safeLines([
    ...wrap(`${words.labels.cited}: ${pieceName(evidence)}`, columns, width).map((line) => paint('strong', line)),
    ...hanging(`${title} (${node})`, '  ', 2, page),
    ...place.flatMap((text) => hanging(text, '  ', 2, page)).map((line) => paint('faint', line)),
    '',
    ...hanging(`${stateText(added, page)}. ${requirementText(added, page)}`, `  ${mark} `, 4, page),
    ...elsewhereLines(added, page),
    ...[claimText(added, page), totalText(added, page)].flatMap((text) => hanging(text, '  ', 2, page)),
  ]);
}

function stateText({ state, until, evidence }: AddedEvidence, { words, reader }: EvidencePage): string {
  const { figures, messages } = reader;
  if (state === 'counts')
    return capitalised(
      until === null ? words.sentences.counts() : words.sentences.countsUntil({ date: figures.date(until) }),
    );
  const said = capitalised(messages.evidenceStates[state]);
  return state === 'not-yet-effective' && evidence.effective !== undefined
    ? words.sentences.stateFrom({ state: said, date: figures.date(evidence.effective) })
    : said;
}

function requirementText({ rubric, node, requirement }: AddedEvidence, { words, reader }: EvidencePage): string {
  if (requirement === null) return words.sentences.meetsNothing();
  const criterion = criteriaOf(rubric).find((placed) => placed.criterion.id === node)?.criterion;
  const asked = criterion?.evidence.find(({ id }) => id === requirement.id);
  const level =
    criterion === undefined
      ? String(requirement.fromLevel)
      : comparedName(requirement.fromLevel, criterion, rubric, reader);
  return words.sentences.meets({
    requirement: inLocale(asked?.title, reader.locale) || requirement.id,
    level,
    counting: reader.figures.number(requirement.counting),
    needed: reader.figures.number(requirement.needed),
  });
}

function elsewhereLines({ elsewhere }: AddedEvidence, page: EvidencePage): string[] {
  if (elsewhere.length === 0) return [];
  const nodes = elsewhere.join(page.reader.messages.listSeparator);
  return hanging(page.words.sentences.elsewhere({ nodes }), `  ${page.paint('warn', '!')} `, 4, page);
}

function claimText({ rubric, node, before, after }: AddedEvidence, page: EvidencePage): string {
  const criterion = criteriaOf(rubric).find((placed) => placed.criterion.id === node)?.criterion;
  const name = ({ supported }: EvidenceStanding): string =>
    supported === null || criterion === undefined
      ? page.words.sentences.nothingClaimed()
      : comparedName(supported, criterion, rubric, page.reader);
  return turnText(page.words.labels.claim, name(before), name(after), page);
}

function totalText({ rubric, before, after }: AddedEvidence, page: EvidencePage): string {
  const { words, reader } = page;
  const standing = ({ score, level, reason }: ViewScore): string => {
    const points = scoreText({ score, reason }, rubric, reader);
    return level === null
      ? points
      : `${points} (${reader.messages.labels.level.toLocaleLowerCase()} ${reader.figures.number(level)})`;
  };
  return turnText(words.labels.score, standing(before.total), standing(after.total), page);
}

function turnText(label: string, from: string, to: string, { words }: EvidencePage): string {
  return from === to ? words.sentences.unchanged({ label, value: to }) : words.sentences.fromTo({ label, from, to });
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
