/** Where a command about evidence writes: a page of the terminal with the texts that only these commands have. */
import { evidenceMessagesIn } from '../../locale/evidence-messages-in.ts';
import type { EvidenceMessages } from '../../locale/messages/evidence/en.ts';
import type { Agency } from '../../model/assessment.ts';
import type { Evidence } from '../../model/evidence.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { widthFor, wrap } from '../text/columns.ts';
import type { Page } from '../text/page.ts';

export interface EvidencePage extends Page {
  readonly words: EvidenceMessages;
}

/** `texts` decide how the width of a text is measured. */
export async function evidencePage(page: Omit<Page, 'width'>, texts: readonly string[]): Promise<EvidencePage> {
  const { locale } = page.reader;
  return { ...page, words: evidenceMessagesIn(locale), width: await widthFor([...texts, locale === 'fa' ? 'ه' : '']) };
}

/** A text on as many lines as it needs, with what stands before the first and before the others. */
export function hanging(text: string, before: string, indent: number, { columns, width }: Page): string[] {
  const [first = '', ...rest] = wrap(text, columns - indent, width);
  return [`${before}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

/** The short name of a piece: its number, else its title, else where it lies. */
export function pieceName({ document, title, file, link, measurement, requirement }: Evidence): string {
  return (
    document ?? title ?? file ?? link ?? (measurement === undefined ? (requirement ?? '') : String(measurement.value))
  );
}

export function agencyName(agency: Agency, { locale }: Reader): string {
  const name = inLocale(agency.name, locale);
  return name === '' || name === agency.id ? agency.id : `${name} (${agency.id})`;
}
