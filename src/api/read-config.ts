/** The workspace that a path belongs to, and what its `thang.config.yaml` says. */
import { dirname, join, resolve } from 'node:path';
import { ConfigSchema, type Config } from '../model/config.ts';
import type { Read } from '../model/issue.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import { pathKind } from '../workspace/find-files.ts';
import { CONFIG_FILE, findRoot } from '../workspace/find-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';

export interface Workspace {
  /** Null when the path lies in no workspace. */
  readonly root: string | null;
  readonly config: Config;
}

const NONE: Config = { schema: 1 };

/** `named` is a configuration file that the user gave; otherwise the nearest above `path` is taken. */
export async function readConfig(path: string, named?: string): Promise<Read<Workspace>> {
  const folder = (await pathKind(path)) === 'folder' ? path : dirname(resolve(path));
  const root = named === undefined ? await findRoot(folder) : dirname(resolve(named));
  if (root === null) return { ok: true, value: { root, config: NONE }, issues: [] };
  const file = named ?? join(root, CONFIG_FILE);
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openDocument(file, bytes.value);
  // A file that is only there to mark the root says nothing, and need not.
  if (!opened.ok && opened.issues.every(({ code }) => code === 'file-empty'))
    return { ok: true, value: { root, config: NONE }, issues: [] };
  if (!opened.ok) return opened;
  const config = await readAs(opened.document, 'config', ConfigSchema);
  return config.ok ? { ok: true, value: { root, config: config.value }, issues: [] } : config;
}
