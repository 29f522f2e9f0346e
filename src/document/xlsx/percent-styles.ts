/** Which cell formats show a number as a percentage: who types 87 % into such a cell gets 0.87 stored. */
import { attributeOf, tagsOf } from './plain-xml.ts';

/** 0 % and 0.00 % */
const BUILT_IN = ['9', '10'];

/** Places in the workbook's list of cell formats. */
export function percentStyles(styles: string | null): ReadonlySet<string> {
  const formats = new Set(BUILT_IN);
  const found = new Set<string>();
  let place = -1;
  for (const tag of tagsOf(styles ?? '')) {
    if (tag.name === 'numFmt' && (attributeOf(tag, 'formatCode') ?? '').includes('%'))
      formats.add(attributeOf(tag, 'numFmtId') ?? '');
    if (tag.name === 'cellXfs') place = tag.kind === 'open' ? 0 : -1;
    if (tag.name !== 'xf' || tag.kind === 'close' || place < 0) continue;
    if (formats.has(attributeOf(tag, 'numFmtId') ?? '')) found.add(String(place));
    place += 1;
  }
  return found;
}
