/** The two axes of a chart; the ends of the value axis are those of the scale, whatever the figures are. */
import { COLOURS } from '../cells/house-style.ts';
import type { Chart } from './chart.ts';
import { fillXml, labelsXml } from './text-xml.ts';

export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350">${fillXml(COLOURS.hairline)}</a:ln></c:spPr></c:majorGridlines>`;
const NO_LINE = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

export function radarAxesXml(chart: Chart): string {
  return (
    categoryAxis(chart, { orientation: 'minMax', position: 'b', grid: GRID }) +
    valueAxis(chart, { orientation: 'minMax', position: 'l', crosses: 'autoZero', between: 'between' })
  );
}

/** The first category on top; in Persian bars grow from the right. */
export function barAxesXml(chart: Chart): string {
  const isRtl = chart.locale === 'fa';
  return (
    categoryAxis(chart, { orientation: 'maxMin', position: isRtl ? 'r' : 'l', grid: '' }) +
    valueAxis(chart, {
      orientation: isRtl ? 'maxMin' : 'minMax',
      position: 'b',
      crosses: 'max',
      between: 'between',
    })
  );
}

interface Side {
  readonly orientation: 'minMax' | 'maxMin';
  readonly position: 'b' | 'l' | 'r';
}

function categoryAxis({ locale }: Chart, { orientation, position, grid }: Side & { readonly grid: string }): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>${NO_TICKS}` +
    `<c:tickLblPos val="low"/><c:spPr><a:ln w="6350">${fillXml(COLOURS.hairline)}</a:ln></c:spPr>${labelsXml(locale, 750)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

interface Crossing {
  readonly crosses: 'autoZero' | 'max';
  readonly between: 'between';
}

function valueAxis(
  { min, max, step, locale }: Chart,
  { orientation, position, crosses, between }: Side & Crossing,
): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="${orientation}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>${GRID}<c:numFmt formatCode="General" sourceLinked="0"/>${NO_TICKS}` +
    `<c:tickLblPos val="nextTo"/>${NO_LINE}${labelsXml(locale, 700)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/>` +
    `<c:majorUnit val="${step}"/></c:valAx>`
  );
}
