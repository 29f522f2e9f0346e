/** The dated targets: reached or not, how far, how long, and for each one that is not reached exactly what is missing. */
import type { BlockContent, RootContent } from 'mdast';
import { compareText } from '../../model/compare-text.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { TargetLine } from '../digest/describe-targets.ts';
import type { Reader } from '../digest/reader.ts';
import { below, heading, paragraph, table, type Depth } from './blocks.ts';
import { missingTable, type EarlierList } from './missing-table.ts';
import { strong, type Phrase } from './phrasing.ts';

/** In full, every open target lists what is missing; in brief, only the one that falls due first. */
export type Scope = 'full' | 'brief';

export function targetsSection(agency: AgencyDigest, scope: Scope, depth: Depth, reader: Reader): RootContent[] {
  const { targets } = agency;
  if (targets.length === 0) return [];
  const open = listedTargets(agency, scope);
  return [
    heading(depth, reader.messages.labels.progress),
    ...targetsTable(targets, reader),
    ...open.flatMap((target) => missingFor(target, nextLower(target, open), below(depth), reader)),
  ];
}

/** The targets under which the page lists what is missing. */
export function listedTargets({ targets }: AgencyDigest, scope: Scope): TargetLine[] {
  const open = targets.filter(({ reached }) => !reached);
  return scope === 'full' ? open : open.toSorted((a, b) => compareText(a.by, b.by) || a.level - b.level).slice(0, 1);
}

/** The open target of the level next below: its list stands above, and a higher level asks for all of it again. */
function nextLower({ level }: TargetLine, open: readonly TargetLine[]): EarlierList | null {
  const lower = open.filter((target) => target.level < level).toSorted((a, b) => b.level - a.level)[0];
  return lower === undefined ? null : { level: lower.level, lines: lower.missing };
}

function targetsTable(targets: readonly TargetLine[], { messages, figures, locale }: Reader): BlockContent[] {
  const { labels, markdown } = messages;
  const columns = [
    { title: labels.target },
    { title: labels.by },
    { title: labels.state },
    { title: labels.distance, isFigure: true },
    { title: labels.daysLeft, isFigure: true },
    { title: markdown.labels.missingCriteria, isFigure: true },
  ];
  const row = ({ title, byText, reached, distanceText, daysText, missing }: TargetLine): Phrase[] => [
    strong(title),
    byText,
    reached ? `✓ ${labels.reached}` : `✗ ${labels.notReached}`,
    distanceText || '–',
    daysText,
    reached ? '–' : figures.number(missing.length),
  ];
  return table(columns, targets.map(row), locale);
}

function missingFor(target: TargetLine, lower: EarlierList | null, depth: Depth, reader: Reader): RootContent[] {
  const { labels, markdown } = reader.messages;
  const level = reader.figures.number(target.level);
  const count = reader.figures.number(target.missing.length);
  const { distance, distanceText } = target;
  const short = distance === null ? distanceText : markdown.sentences.distance({ points: distanceText });
  return [
    heading(depth, target.title),
    ...paragraph([strong(labels.notReached), ` – ${short} – ${target.daysText}`]),
    ...(target.missing.length === 0
      ? paragraph(markdown.sentences.missingWithout({ level }))
      : missingTable(target.missing, markdown.sentences.missing({ count, level }), lower, reader)),
  ];
}
