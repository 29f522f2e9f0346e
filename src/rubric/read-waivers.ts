/** A file of waivers → waivers, or every fault. */
import type { Read } from '../model/issue.ts';
import { WaiversSchema, type Waivers } from '../model/waivers.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { readAs } from '../document/read-document.ts';
import { checkWaivers } from './check-waivers.ts';

export async function readWaiversDocument(document: ParsedDocument): Promise<Read<Waivers>> {
  const shaped = await readAs(document, 'waivers', WaiversSchema);
  if (!shaped.ok) return shaped;
  const issues = await locateFaults(document, checkWaivers(shaped.value.waivers));
  return issues.length === 0 ? shaped : { ok: false, issues };
}
