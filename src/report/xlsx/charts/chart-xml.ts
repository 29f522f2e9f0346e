/** A whole chart part, as Excel and LibreOffice read it; the order of its elements is the schema's. */
import { COLOURS } from '../cells/house-style.ts';
import { XML_HEAD } from '../package/xml.ts';
import { barAxesXml, CATEGORY_AXIS, radarAxesXml, VALUE_AXIS } from './axes-xml.ts';
import type { Chart } from './chart.ts';
import { barSeriesXml, radarSeriesXml } from './series-xml.ts';
import { fillXml, labelsXml, titleXml } from './text-xml.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export function chartXml(chart: Chart): string {
  const { locale } = chart;
  return (
    `${XML_HEAD}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title, locale)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea>${chart.kind === 'radar' ? RADAR_LAYOUT + radarXml(chart) : `<c:layout/>${barXml(chart)}`}</c:plotArea>` +
    legendXml(chart) +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fillXml(COLOURS.white)}<a:ln w="6350">${fillXml(COLOURS.hairline)}</a:ln></c:spPr>${labelsXml(locale, 800)}</c:chartSpace>`
  );
}

/** One series is named by the title already. */
function legendXml({ series, locale }: Chart): string {
  if (series.length < 2) return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${labelsXml(locale, 800)}</c:legend>`;
}

/** The circle itself, without its labels: left alone, long names would squeeze it to a dot. */
const RADAR_LAYOUT =
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.3"/><c:y val="0.2"/><c:w val="0.4"/><c:h val="0.58"/></c:manualLayout></c:layout>';

const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function radarXml(chart: Chart): string {
  return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${radarSeriesXml(chart)}${AXIS_IDS}</c:radarChart>${radarAxesXml(chart)}`;
}

function barXml(chart: Chart): string {
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${barSeriesXml(chart, chart.series)}` +
    `<c:gapWidth val="60"/><c:overlap val="0"/>${AXIS_IDS}</c:barChart>${barAxesXml(chart)}`
  );
}
