/** The fast parser, for files that are plainly valid; it never explains, it only says yes or not sure. */
import { load } from 'js-yaml';
import { isJson, type SourceText } from './decode-text.ts';
import { MAX_DEPTH } from './limits.ts';

export type Fast = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const NOT_SURE: Fast = { ok: false };

/**
 * What the two parsers might read differently, or what thang refuses: anchors, aliases and tags, directives, document
 * markers, a tab before content, explicit keys, a null key.
 */
const UNUSUAL =
  /(?:^|[\s[{,:?-])[&*!][^\s]|^%|^\.\.\.|^---|^[ ]*\t|^\s*\?(?:\s|$)|^\s*(?:null|~)?\s*:(?:\s|$)|[,{]\s*(?:null|~)?\s*:/imu;

export function parseFast({ file, text }: SourceText): Fast {
  if (UNUSUAL.test(text)) return NOT_SURE;
  try {
    // JSON.parse takes the last of two equal keys in silence, so it only confirms the grammar.
    if (isJson(file)) JSON.parse(text);
    return { ok: true, value: load(text, { maxAliases: 0, maxDepth: MAX_DEPTH }) };
  } catch {
    return NOT_SURE;
  }
}
