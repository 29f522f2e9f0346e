/** Where thang itself is installed: its version and the files that come with it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this module that holds thang's package.json, whether run from src or from dist. */
export const packageRoot: string = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/** As package.json states it. */
export function toolVersion(): string {
  return readManifest(packageRoot)?.version ?? '0.0.0';
}

/** A path below the folder of rubrics that come with thang. */
export function bundledPath(...parts: string[]): string {
  return join(packageRoot, 'rubrics', ...parts);
}

/** A path below the folder that the build makes. */
export function builtPath(...parts: string[]): string {
  return join(packageRoot, 'dist', ...parts);
}

function findPackageRoot(folder: string): string {
  if (readManifest(folder)?.name === 'thang') return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('package.json of thang not found');
  return findPackageRoot(above);
}

function readManifest(folder: string): { name?: string; version?: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: string; version?: string };
  } catch {
    return null;
  }
}
