/** Titles, legends and labels of a chart, in the direction of their language. */
import type { Locale } from '../../../model/locale.ts';
import { COLOURS, fontName } from '../cells/house-style.ts';
import { escapeXml } from '../package/xml.ts';

const LANGUAGE: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB', fa: 'fa-IR' };

export function titleXml(title: string, locale: Locale): string {
  const properties = `<a:defRPr sz="1050" b="1">${faceXml(COLOURS.brand, locale)}</a:defRPr>`;
  const run = `<a:r><a:rPr lang="${LANGUAGE[locale]}" sz="1050" b="1">${faceXml(COLOURS.brand, locale)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${paragraphXml(locale, properties)}${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** The type of axis labels and legends. */
export function labelsXml(locale: Locale, size: number): string {
  const properties = `<a:defRPr sz="${size}">${faceXml(COLOURS.ink, locale)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p>${paragraphXml(locale, properties)}<a:endParaRPr lang="${LANGUAGE[locale]}"/></a:p></c:txPr>`;
}

function paragraphXml(locale: Locale, properties: string): string {
  return `<a:pPr${locale === 'fa' ? ' rtl="1"' : ''}>${properties}</a:pPr>`;
}

function faceXml(colour: string, locale: Locale): string {
  const font = fontName(locale === 'fa');
  return `${fillXml(colour)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/>`;
}

export function fillXml(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(-6)}"/></a:solidFill>`;
}
