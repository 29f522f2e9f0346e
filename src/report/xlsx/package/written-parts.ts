/** The parts of a workbook as exceljs writes them, taken before it zips them. */
import type { Workbook } from 'exceljs';
import type { Parts } from './parts.ts';

/** What exceljs hands its parts to, which its types do not name. */
interface ZipWriter {
  append(xml: string, options: { readonly name: string }): void;
}

interface WorkbookWriter {
  addContentTypes(zip: ZipWriter, model: unknown): Promise<void>;
  writeBuffer(): Promise<unknown>;
}

/**
 * The zip of exceljs 4.4 encodes a part in pieces of 16,384 UTF-16 units and loses every character of two units that a
 * piece ends in (an emoji, a letter beyond the basic plane). So its parts are collected as text and zipped by thang.
 */
export async function writtenParts(book: Workbook): Promise<Parts> {
  const parts: Parts = new Map();
  const writer = book.xlsx as unknown as WorkbookWriter;
  const first = writer.addContentTypes.bind(writer);
  writer.addContentTypes = (zip, model) => {
    zip.append = (xml, { name }) => void parts.set(name, xml);
    return first(zip, model);
  };
  await writer.writeBuffer();
  return parts;
}
