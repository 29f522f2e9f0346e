/** A rubric on a terminal: levels and tree, or one node in full. */
import type { Criterion, Dimension, Rubric } from '../../model/rubric.ts';
import { criteriaOf, dimensionsOf } from '../../model/rubric-tree.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { durationText } from './duration-text.ts';
import { widthFor, wrap, type Width } from '../text/columns.ts';
import { safeLines } from '../text/safe-text.ts';
import type { Paint } from '../text/paint.ts';

export interface RubricPage {
  readonly reader: Reader;
  readonly paint: Paint;
  readonly columns: number;
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
        : tree(dimension, '', page)
      : criterionLines(criterion, page, width);
  return safeLines(lines);
}

function whole(rubric: Rubric, hash: string, page: RubricPage, width: Width): string[] {
  const { paint, reader, columns } = page;
  const { labels, statuses, sentences, rollups } = reader.messages;
  const status = rubric.status === 'official' ? '' : `. ${sentences[rubric.status]()}`;
  return [
    paint('strong', inLocale(rubric.title, reader.locale)),
    `${rubric.id} ${rubric.version} · ${hash.slice(0, 19)}…`,
    ...wrap(`${statuses[rubric.status]}${status}`, columns, width).map((line) => paint('warn', line)),
    '',
    paint('faint', labels.levels),
    ...rubric.levels.map(
      (level) =>
        `  ${reader.figures.number(level.level)}  ${level.from === undefined ? '' : `≥ ${reader.figures.number(level.from)}  `}${inLocale(level.title, reader.locale)}`,
    ),
    '',
    paint('faint', rollups[rubric.scoring.rollup]),
    ...rubric.dimensions.flatMap((dimension) => tree(dimension, '  ', page)),
  ];
}

function tree(
  { id, title, weight, criteria = [], dimensions = [] }: Dimension,
  indent: string,
  page: RubricPage,
): string[] {
  const { paint, reader } = page;
  const weigh = (value: number): string => (value === 1 ? '' : ` ×${reader.figures.number(value)}`);
  return [
    `${indent}${paint('strong', inLocale(title, reader.locale))} ${paint('faint', `(${id})`)}${weigh(weight)}`,
    ...criteria.map(
      (criterion) =>
        `${indent}  ${inLocale(criterion.title, reader.locale)} ${paint('faint', `(${criterion.id})`)}${weigh(criterion.weight)}`,
    ),
    ...dimensions.flatMap((child) => tree(child, `${indent}  `, page)),
  ];
}

function criterionLines(criterion: Criterion, { paint, reader, columns }: RubricPage, width: Width): string[] {
  const { locale, messages, figures } = reader;
  const paragraph = (text: string, indent = ''): string[] =>
    wrap(text, columns - indent.length, width).map((line) => indent + line);
  const levels = Object.entries(criterion.levels ?? {}).flatMap(([level, text]) => {
    const [first = '', ...rest] = wrap(inLocale(text, locale), columns - 4, width);
    return [`${paint('strong', figures.number(Number(level)))}   ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  const evidence = criterion.evidence.flatMap((asked) => {
    const age =
      asked['max-age'] === undefined ? '' : ` · ${messages.labels.maxAge} ${durationText(asked['max-age'], reader)}`;
    const kinds = asked.accepts.map((kind) => messages.evidenceKinds[kind]).join(', ');
    return paragraph(
      `${messages.labels.from} ${figures.number(asked['from-level'])}: ${inLocale(asked.title, locale) || asked.id} (${kinds}${age})`,
      '  ',
    );
  });
  return [
    paint('strong', inLocale(criterion.title, locale)),
    paint('faint', criterion.id),
    ...paragraph(inLocale(criterion.question, locale)),
    ...paragraph(inLocale(criterion.guidance, locale)).map((line) => paint('faint', line)),
    '',
    ...levels,
    ...(evidence.length === 0 ? [] : ['', paint('faint', messages.labels.requirement), ...evidence]),
  ];
}
