/** A rubric on a terminal: levels and tree, or one node in full. */
import type { RubricChange } from '../../model/rubric-change.ts';
import type { Rubric } from '../../model/rubric.ts';
import { criteriaOf, dimensionsOf } from '../../model/rubric-tree.ts';
import { inLocale } from '../../model/text.ts';
import { editionText } from '../digest/describe-edition.ts';
import type { Reader } from '../digest/reader.ts';
import { changesLines } from './changes-lines.ts';
import { criterionLines } from './criterion-lines.ts';
import { dimensionLines, levelLines, treeLines } from './dimension-lines.ts';
import { furtherLines, ruleLines } from './further-lines.ts';
import { widthFor, wrap, type Width } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import type { Paint } from '../text/paint.ts';

export interface RubricPage {
  readonly reader: Reader;
  readonly paint: Paint;
  readonly columns: number;
  /** How the rubric differs from what it extends. */
  readonly changes?: readonly RubricChange[] | undefined;
}

/** `node` is a dimension or criterion of the rubric; null shows the whole tree. */
export async function rubricText(rubric: Rubric, hash: string, node: string | null, page: RubricPage): Promise<string> {
  const width = await widthFor([inLocale(rubric.title, page.reader.locale)]);
  const criterion = criteriaOf(rubric).find((placed) => placed.criterion.id === node)?.criterion;
  const dimension = dimensionsOf(rubric).find(({ id }) => id === node);
  const lines =
    criterion === undefined
      ? dimension === undefined
        ? whole(rubric, hash, page, width)
        : dimensionLines(dimension, rubric, page, width)
      : criterionLines(criterion, rubric, page, width);
  const changes = (page.changes ?? []).filter((change) => node === null || change.node === node);
  return safeLines([...lines, ...changesLines(rubric, changes, page, width)]);
}

function whole(rubric: Rubric, hash: string, page: RubricPage, width: Width): string[] {
  const { paint, reader, columns } = page;
  const { labels, statuses, sentences, rollups } = reader.messages;
  const status = rubric.status === 'official' ? '' : `. ${sentences[rubric.status]()}`;
  return [
    ...wrap(inLocale(rubric.title, reader.locale), columns, width).map((line) => paint('strong', line)),
    ...wrap(`${editionText(rubric, reader)} · ${hash.slice(0, 19)}…`, columns, width),
    ...wrap(`${statuses[rubric.status]}${status}`, columns, width).map((line) => paint('warn', line)),
    '',
    paint('faint', labels.levels),
    ...levelLines(rubric.levels, rubric.scoring, page, width),
    ...ruleLines(rubric, page, width),
    '',
    paint('faint', rollups[rubric.scoring.rollup]),
    ...rubric.dimensions.flatMap((dimension) => treeLines(dimension, '  ', page, width)),
    ...furtherLines(rubric, page, width),
  ];
}
