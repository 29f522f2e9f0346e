/** XML without what a spreadsheet program never writes, so that every reader of it sees the same. */
import { notReadable, unsafe } from './refusal.ts';

/** Comments go, quoted sections become escaped text; a document type, with which entities explode, is refused. */
export function plainXml(text: string): string {
  let plain = '';
  let at = 0;
  for (let open = text.indexOf('<!'); open !== -1; open = text.indexOf('<!', at)) {
    plain += text.slice(at, open);
    const isComment = text.startsWith('<!--', open);
    if (!isComment && !text.startsWith('<![CDATA[', open)) throw unsafe('document-type');
    const [from, mark] = isComment ? [open + 4, '-->'] : [open + 9, ']]>'];
    const end = text.indexOf(mark, from);
    if (end === -1) throw notReadable('damaged');
    if (!isComment) plain += escaped(text.slice(from, end));
    at = end + 3;
  }
  return at === 0 ? text : plain + text.slice(at);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** All of it between the name and the end, as it is written. */
  readonly attributes: string;
  /** Where it begins, and where what follows it does. */
  readonly start: number;
  readonly end: number;
}

/** The tags of plain XML in their order, in one pass whatever the text. */
export function* tagsOf(xml: string): Generator<Tag> {
  let start = xml.indexOf('<');
  while (start !== -1) {
    const close = tagEnd(xml, start);
    if (close === -1) throw notReadable('damaged');
    const isClosing = xml[start + 1] === '/';
    const isEmpty = xml[close - 1] === '/';
    const body = xml.slice(start + (isClosing ? 2 : 1), isEmpty ? close - 1 : close);
    const [whole = ''] = /^[^\s]*/u.exec(body) ?? [];
    const name = whole.slice(whole.indexOf(':') + 1);
    const kind = isClosing ? 'close' : isEmpty ? 'empty' : 'open';
    yield { name, kind, attributes: body.slice(whole.length), start, end: close + 1 };
    start = xml.indexOf('<', close);
  }
}

/** A `>` may stand inside quotes, a `<` nowhere inside a tag. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at] ?? '';
    if (character === '<') return -1;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

/** Made once for each name that is asked for. */
const patterns = new Map<string, RegExp>();

/** As it is written, entities and all. */
export function attributeOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null {
  const pattern =
    patterns.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
  patterns.set(name, pattern);
  const [, double, single] = pattern.exec(attributes) ?? [];
  return double ?? single ?? null;
}
