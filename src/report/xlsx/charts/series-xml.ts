/** The series of a chart, with the figures beside the references: a viewer that reckons nothing still draws them. */
import { escapeXml } from '../package/xml.ts';
import type { CellsOf, Chart, ChartSeries } from './chart.ts';
import { fillXml } from './text-xml.ts';

/** A line as thick as the dash of a pen, in English metric units. */
const LINE_WIDTH = 22_225;

export function radarSeriesXml(chart: Chart): string {
  return chart.series
    .map((series, index) =>
      seriesXml(series, index, chart, `${lineXml(series)}<c:marker>${markerXml(series)}</c:marker>`),
    )
    .join('');
}

export function barSeriesXml(chart: Chart, series: readonly ChartSeries[]): string {
  return series
    .map((one, index) => {
      const look = `<c:spPr>${fillXml(one.colour)}<a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>`;
      return seriesXml(one, index, chart, look);
    })
    .join('');
}

function seriesXml({ name, values }: ChartSeries, index: number, { categories }: Chart, look: string): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${stringsXml(name)}</c:tx>${look}` +
    `<c:cat>${stringsXml(categories)}</c:cat><c:val>${numbersXml(values)}</c:val></c:ser>`
  );
}

function lineXml({ colour, isDashed }: ChartSeries): string {
  const dash = isDashed ? '<a:prstDash val="sysDash"/>' : '';
  return `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${fillXml(colour)}${dash}<a:round/></a:ln></c:spPr>`;
}

function markerXml({ colour, isDashed }: ChartSeries): string {
  if (isDashed) return '<c:symbol val="none"/>';
  return `<c:symbol val="circle"/><c:size val="5"/><c:spPr>${fillXml(colour)}<a:ln><a:noFill/></a:ln></c:spPr>`;
}

function stringsXml({ reference, values }: CellsOf<string>): string {
  return `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache>${pointsXml(values)}</c:strCache></c:strRef>`;
}

function numbersXml({ reference, values }: CellsOf<number | null>): string {
  return `<c:numRef><c:f>${escapeXml(reference)}</c:f><c:numCache><c:formatCode>0.00</c:formatCode>${pointsXml(values)}</c:numCache></c:numRef>`;
}

/** What is missing is left out, so that the chart shows a gap and not a zero. */
function pointsXml(values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}
