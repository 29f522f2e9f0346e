/** Files that may be rubrics, each read once: what a file says it is, and whether it may say so before it is parsed. */
import type { Read } from '../model/issue.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument, type Opened } from '../document/read-document.ts';
import { readBytes } from '../workspace/read-bytes.ts';

/** An edition of a rubric by the words of its file; whether it is sound is asked when it turns out to be wanted. */
export interface Edition {
  readonly id: string;
  readonly version: string;
  readonly document: ParsedDocument;
}

export interface RubricFiles {
  readonly open: (file: string) => Promise<Opened>;
  /** The edition that a file says it is; null for anything else, and for what cannot be opened. */
  readonly edition: (file: string) => Promise<Edition | null>;
  /** Whether all the words stand somewhere in the file: a folder may hold many large files, and parsing takes longest. */
  readonly mentions: (file: string, words: readonly string[]) => Promise<boolean>;
  /** Whether it looks like a rubric from afar. */
  readonly looksLikeRubric: (file: string) => Promise<boolean>;
}

export function createRubricFiles(): RubricFiles {
  const bytesOf = remembered(readBytes);
  const textOf = async (file: string): Promise<Buffer> => {
    const bytes: Read<Uint8Array> = await bytesOf(file);
    return bytes.ok ? Buffer.from(bytes.value.buffer, bytes.value.byteOffset, bytes.value.length) : Buffer.alloc(0);
  };
  const open = remembered(async (file: string): Promise<Opened> => {
    const bytes = await bytesOf(file);
    return bytes.ok ? openDocument(file, bytes.value) : bytes;
  });
  return {
    open,
    edition: async (file) => {
      const opened = await open(file);
      return opened.ok ? editionIn(opened.document) : null;
    },
    mentions: async (file, words) => {
      const text = await textOf(file);
      return words.every((word) => text.includes(word));
    },
    looksLikeRubric: async (file) => RUBRIC.test((await textOf(file)).toString('latin1')),
  };
}

/** As people write it, in YAML and in JSON. */
const RUBRIC = /\bkind["']?\s*:\s*["']?rubric\b/;

export function editionIn(document: ParsedDocument): Edition | null {
  const { value } = document;
  if (typeof value !== 'object' || value === null) return null;
  const { kind, id, version } = value as Record<string, unknown>;
  return kind === 'rubric' && typeof id === 'string' && typeof version === 'string' ? { id, version, document } : null;
}

/** `make`, once for each key. */
export function remembered<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const memory = new Map<string, Promise<T>>();
  return (key) => {
    const made = memory.get(key) ?? make(key);
    memory.set(key, made);
    return made;
  };
}
