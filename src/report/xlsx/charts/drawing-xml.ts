/** The charts of one sheet, each hung between two cells. */
import { escapeXml, XML_HEAD } from '../package/xml.ts';
import type { Chart, Corner } from './chart.ts';

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Room between a chart and its cells, in English metric units: a good millimetre. */
const INSET = 38_100;
/** A unit of column width: seven pixels. */
const UNIT = 7 * 9525;

export function drawingXml(charts: readonly Chart[]): string {
  return `${XML_HEAD}<xdr:wsDr ${NAMESPACES}>${charts.map(anchorXml).join('')}</xdr:wsDr>`;
}

function anchorXml({ from, to, title, alternative }: Chart, index: number): string {
  const name = `<xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(alternative)}"/>`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${cornerXml(from, INSET)}</xdr:from><xdr:to>${cornerXml(to, -INSET)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART_URI}"><c:chart r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml({ column, row, within = 0 }: Corner, inset: number): string {
  const across = Math.max(0, Math.floor(within * UNIT) + inset);
  return `<xdr:col>${column}</xdr:col><xdr:colOff>${across}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.max(0, inset)}</xdr:rowOff>`;
}
