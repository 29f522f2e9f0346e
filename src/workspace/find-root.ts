/** The root of the workspace a file belongs to: the nearest folder above it with a `thang.config.yaml`. */
import { dirname, join, resolve } from 'node:path';
import { pathKind } from './find-files.ts';

export const CONFIG_FILE = 'thang.config.yaml';

/** Null when no folder above `folder` is a workspace. */
export async function findRoot(folder: string): Promise<string | null> {
  const here = resolve(folder);
  if ((await pathKind(join(here, CONFIG_FILE))) === 'file') return here;
  const above = dirname(here);
  return above === here ? null : findRoot(above);
}
