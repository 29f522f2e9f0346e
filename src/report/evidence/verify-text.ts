/** `evidence verify` on a terminal: by agency and criterion, worst first, then the counts. */
import { isBroken, type CheckedAssessment, type CheckedPiece } from '../../model/evidence-check.ts';
import { inLocale } from '../../model/text.ts';
import type { Page } from '../text/page.ts';
import { wrap } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import { countPieces } from './count-pieces.ts';
import { agencyName, evidencePage, hanging, pieceName, type EvidencePage } from './evidence-page.ts';

export async function verifyText(
  assessments: readonly CheckedAssessment[],
  asOf: string,
  plain: Omit<Page, 'width'>,
): Promise<string> {
  const texts = assessments.flatMap(({ agency, pieces }) => [
    agencyName(agency, plain.reader),
    ...pieces.flatMap(({ evidence, node }) => [pieceName(evidence), node]),
  ]);
  const page = await evidencePage(plain, texts);
  const blocks = assessments.map((assessment) => agencyLines(assessment, asOf, page));
  return safeLines([...blocks.flatMap((lines) => [...lines, '']), ...countLines(assessments, page)]);
}

function agencyLines(
  { agency, period, rubric, file, pieces, titles }: CheckedAssessment,
  asOf: string,
  page: EvidencePage,
): string[] {
  const { paint, reader, words, columns, width } = page;
  const { labels } = reader.messages;
  const heading = `${agencyName(agency, reader)} · ${labels.period} ${reader.figures.plain(period)}`;
  const about = `${rubric} · ${labels.asOf} ${reader.figures.date(asOf)} · ${file}`;
  return [
    ...wrap(heading, columns, width).map((line) => paint('strong', line)),
    ...wrap(about, columns, width).map((line) => paint('faint', line)),
    ...(pieces.length === 0 ? [`  ${words.sentences.noEvidence()}`] : []),
    ...[...grouped(pieces)].flatMap(([node, own]) => {
      const title = inLocale(titles.get(own[0]?.criterion ?? ''), reader.locale);
      return [
        '',
        ...hanging(title === '' ? node : `${title} (${node})`, '  ', 2, page),
        ...own.flatMap((piece) => pieceLines(piece, page)),
      ];
    }),
  ];
}

/** In the order in which each criterion comes first. */
function grouped(pieces: readonly CheckedPiece[]): ReadonlyMap<string, readonly CheckedPiece[]> {
  const groups = new Map<string, CheckedPiece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.node);
    if (group === undefined) groups.set(piece.node, [piece]);
    else group.push(piece);
  }
  return groups;
}

/** What is fine takes a line; of what is not, also the requirement and the file are named. */
function pieceLines(piece: CheckedPiece, page: EvidencePage): string[] {
  const { paint, reader } = page;
  const isBad = isBroken(piece) || piece.file === 'unreadable';
  const isFine = !isBad && piece.state === 'counts' && piece.hash !== 'not-stated';
  const mark = isBad ? paint('bad', '✗') : isFine ? paint('good', '✓') : paint('warn', '!');
  const said = [fileText(piece, page), countText(piece, page)].filter((text) => text !== '');
  const text = `${pieceName(piece.evidence)} – ${said.join(reader.messages.listSeparator)}`;
  const place = [piece.evidence.requirement ?? '', piece.evidence.file ?? ''].filter((part) => part !== '').join(' · ');
  return [
    ...hanging(text, `    ${mark} `, 6, page),
    ...(isFine || place === '' ? [] : hanging(place, '      ', 6, page).map((line) => paint('faint', line))),
  ];
}

function fileText({ file, hash }: CheckedPiece, { words }: EvidencePage): string {
  if (file === 'none') return '';
  return file === 'present' ? words.hashes[hash] : words.files[file];
}

/** That a broken file does not count needs no second word. */
function countText(piece: CheckedPiece, { words, reader }: EvidencePage): string {
  const { state, until, evidence } = piece;
  const { figures, messages } = reader;
  if (isBroken(piece) || piece.file === 'unreadable') return '';
  if (state === 'counts')
    return until === null ? words.sentences.counts() : words.sentences.countsUntil({ date: figures.date(until) });
  const said = messages.evidenceStates[state];
  if (state === 'not-yet-effective' && evidence.effective !== undefined)
    return words.sentences.stateFrom({ state: said, date: figures.date(evidence.effective) });
  const hasLapsed = (state === 'expired' || state === 'too-old') && until !== null;
  return hasLapsed ? words.sentences.stateUntil({ state: said, date: figures.date(until) }) : said;
}

function countLines(assessments: readonly CheckedAssessment[], page: EvidencePage): string[] {
  const { words, reader, columns, width } = page;
  const { unstated, ...counts } = countPieces(assessments.flatMap(({ pieces }) => pieces));
  const said = Object.fromEntries(
    Object.entries({ ...counts, unstated }).map(([name, count]) => [name, reader.figures.number(count)]),
  );
  const lines = [
    words.sentences.pieces(said),
    ...(counts.files > 0 ? [words.sentences.files(said)] : []),
    ...(unstated > 0 ? [words.sentences.writeHashes()] : []),
  ];
  return lines.flatMap((line) => wrap(line, columns, width));
}
