/** A plain value → YAML that reads back as that value, with comments at the places they speak of. */
import type { Document, Node, Pair, Scalar } from 'yaml';
import { onOneLine } from '../model/one-line.ts';
import type { Path } from './fault.ts';

export interface Comment {
  readonly path: Path;
  readonly text: string;
}

/** `head` stands above everything. A comment on a place that is not there stands at the nearest above that is. */
export async function writeYaml(value: unknown, head: string, comments: readonly Comment[]): Promise<string> {
  const { Document: YamlDocument } = await import('yaml');
  const document = new YamlDocument(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  const heads = [head, ...comments.filter(({ path }) => path.length === 0).map(({ text }) => text)];
  document.commentBefore = heads.map(commentLine).join('\n');
  for (const { path, text } of comments) addComment(document, path, text);
  return document.toString({ lineWidth: 0 });
}

function addComment(document: Document, path: Path, text: string): void {
  const node = nodeAt(document.contents, path);
  if (node === null) return;
  node.commentBefore = [
    ...(node.commentBefore === undefined || node.commentBefore === null ? [] : [node.commentBefore]),
    commentLine(text),
  ].join('\n');
}

/** A comment on a value of a map stands before its key, one on an item before the item. */
function nodeAt(root: Node | null, path: Path): Node | null {
  let found: Node | null = null;
  let at: unknown = root;
  for (const step of path) {
    const items: readonly unknown[] = (at as { readonly items?: readonly unknown[] }).items ?? [];
    if (typeof step === 'number' && isListItem(items[step])) {
      found = items[step];
      at = found;
      continue;
    }
    const pair = items.find((item): item is Pair<Scalar, Node> => keyOf(item) === String(step));
    if (pair === undefined) break;
    found = pair.key;
    at = pair.value;
  }
  return found;
}

function isListItem(item: unknown): item is Node {
  return typeof item === 'object' && item !== null && !('key' in item);
}

function keyOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('key' in item)) return undefined;
  return String((item.key as Scalar).value);
}

/** A line end within would end the comment, and what follows would be taken for content. */
function commentLine(text: string): string {
  return ` ${onOneLine(text)}`;
}
