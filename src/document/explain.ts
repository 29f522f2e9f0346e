/** The explaining parser: slower, but it knows every position, and collects every fault of the grammar. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ParsedNode,
} from 'yaml';
import type { Issue, IssueCode } from '../model/issue.ts';
import { isJson, type SourceText } from './decode-text.ts';
import type { Path } from './fault.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Parsed } from './parse-document.ts';
import { positionAt, type Place } from './position-at.ts';

type Yaml = Document.Parsed<ParsedNode>;

/** Nesting that no honest file has, found before the parser recurses into it. */
const HOPELESS_DEPTH = 200;

export function explain(source: SourceText): Parsed {
  const deep = hopelesslyDeep(source);
  if (deep !== undefined) return { ok: false, issues: [deep] };
  const yaml = parseDocument(source.text, {
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
    schema: 'core',
  });
  const issues = [...grammarIssues(source, yaml), ...(yaml.errors.length === 0 ? forbidden(source, yaml) : [])];
  if (isJson(source.file) && issues.length === 0) issues.push(...jsonIssues(source));
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    document: {
      file: source.file,
      value: yaml.toJS({ maxAliasCount: 0 }) as unknown,
      locate: (path, atKey) => Promise.resolve(locate(source, yaml, path, atKey)),
    },
  };
}

function grammarIssues(source: SourceText, yaml: Yaml): Issue[] {
  return yaml.errors.map(({ code, pos, message }) => {
    const known = ({ MULTIPLE_DOCS: 'yaml-several-documents', DUPLICATE_KEY: 'duplicate-key' } as const)[
      code as 'DUPLICATE_KEY'
    ];
    const detail = known === undefined ? message.split('\n')[0] : undefined;
    const key = source.text.slice(pos[0], pos[1]).split('\n')[0] ?? '';
    return issueAt(source, known ?? 'yaml-syntax', pos[0], pos[1], { detail: detail ?? '', key });
  });
}

/** The parts of YAML that thang's files do without: they hide what a file says, or make it explode. */
function forbidden(source: SourceText, yaml: Yaml): Issue[] {
  const issues: Issue[] = [];
  const refuse = (code: IssueCode, offset: number, text: string): void => {
    issues.push(issueAt(source, code, offset, offset + text.length, { text }));
  };
  const directive = /^%.*$/m.exec(source.text);
  if (directive !== null && /^---/m.test(source.text)) refuse('yaml-directive', directive.index, directive[0]);
  visit(yaml, {
    Node: (_key, node, path) => {
      const offset = node.range?.[0] ?? 0;
      if (path.filter(isCollection).length > MAX_DEPTH) {
        refuse('too-deep', offset, '');
        return visit.BREAK;
      }
      if (isAlias(node)) refuse('yaml-alias', offset, `*${node.source}`);
      else if (node.anchor !== undefined)
        refuse('yaml-anchor', source.text.lastIndexOf('&', offset), `&${node.anchor}`);
      else if (node.tag !== undefined && hasExplicitTag(node, source.text))
        refuse('yaml-tag', tagOffset(node, source.text), node.tag);
      return undefined;
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) || key === null) return;
      refuse('wrong-type', isNode(key) ? (key.range?.[0] ?? 0) : 0, '');
    },
  });
  return issues;
}

function hasExplicitTag(node: Node, text: string): boolean {
  return tagOffset(node, text) !== -1;
}

function tagOffset(node: Node, text: string): number {
  const end = node.range?.[0] ?? 0;
  if (text[end] === '!') return end;
  const before = text.slice(Math.max(0, end - 200), end);
  const match = /![^\s]*\s*$/u.exec(before);
  return match === null ? -1 : end - before.length + match.index;
}

function jsonIssues(source: SourceText): Issue[] {
  try {
    JSON.parse(source.text);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return [issueAt(source, 'json-syntax', offset, offset + 1, { detail: message })];
  }
}

/** The explaining parser recurses; brackets or indentation deeper than any file needs never reach it. */
function hopelesslyDeep(source: SourceText): Issue | undefined {
  let depth = 0;
  for (let at = 0; at < source.text.length; at += 1) {
    const character = source.text[at];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > HOPELESS_DEPTH) return issueAt(source, 'too-deep', at, at + 1, {});
  }
  const dashes = /^[ ]*(?:[-?:] ){200}/m.exec(source.text);
  return dashes === null ? undefined : issueAt(source, 'too-deep', dashes.index, dashes.index + 1, {});
}

function issueAt(
  source: SourceText,
  code: IssueCode,
  start: number,
  end: number,
  params: Record<string, string | number>,
): Issue {
  const limit = code === 'too-deep' ? { limit: MAX_DEPTH } : {};
  return {
    code,
    severity: 'error',
    file: source.file,
    ...positionAt(source.text, start, end),
    params: { ...params, ...limit },
  };
}

/** Walks to the node at `path`; stops at the deepest one that exists, which is where a missing key belongs. */
function locate(source: SourceText, yaml: Yaml, path: Path, atKey: boolean): Place {
  let node: unknown = yaml.contents;
  let range = yaml.contents?.range ?? [0, 1, 1];
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined || !isPair(pair)) break;
      const aim = isLast && atKey ? pair.key : (pair.value ?? pair.key);
      if (isNode(aim) && aim.range) range = aim.range;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      if (isNode(item) && item.range) range = item.range;
      node = item;
    } else break;
  }
  return positionAt(source.text, range[0], range[1]);
}
