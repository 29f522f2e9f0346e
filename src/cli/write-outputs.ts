/** Puts reports where they were asked for: at most one on stdout, the others in files that appear whole. */
import { resolve } from 'node:path';
import type { Result } from '../model/result.ts';
import { BINARY_FORMATS, type Format } from '../report/formats.ts';
import { renderReport } from '../report/render-report.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { realFile } from '../workspace/find-files.ts';
import { errorCode } from '../workspace/read-bytes.ts';
import { writeAtomically } from '../workspace/write-atomically.ts';
import type { Io } from './io.ts';
import type { Output } from './parse-options.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** Without a wish for stdout, `fallback` goes there, unless there is none or `--quiet`. */
export function plannedOutputs(
  { format, output = [], quiet }: Settings['flags'],
  fallback: Format | null,
  io: Io,
): Output[] {
  const named = format === undefined ? [...output] : [...output, { format, path: '-' }];
  const toStdout = named.filter(({ path }) => path === '-');
  if (toStdout.length > 1) throw new UsageError('Only one format can go to stdout; give the others a path');
  refuseSameFile(named.map(({ path }) => path).filter((path) => path !== '-'));
  const binary = toStdout.find((wish) => BINARY_FORMATS.has(wish.format));
  if (binary !== undefined && io.isTerminal)
    throw new UsageError(`${binary.format} is not for a terminal; use --output ${binary.format}=FILE`);
  const isSilent = toStdout.length > 0 || quiet === true || fallback === null;
  return isSilent ? named : [...named, { format: fallback, path: '-' }];
}

/** Two formats in one file: the second would silently take the place of the first. */
function refuseSameFile(paths: readonly string[]): void {
  const twice = paths.find((path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) < index);
  if (twice !== undefined) throw new UsageError(`Two outputs go to ${twice}; give each its own path`);
}

/** A report never takes the place of what it was made from, by whatever path or link. */
function refuseInputs(outputs: readonly Output[], inputs: readonly string[]): void {
  const taken = new Set(inputs.map(realFile));
  const lost = outputs.find(({ path }) => path !== '-' && taken.has(realFile(path)));
  if (lost !== undefined)
    throw new UsageError(`The output ${lost.path} would overwrite an input; give it another path`);
}

export async function writeOutputs(
  result: Result,
  outputs: readonly Output[],
  inputs: readonly string[],
  settings: Settings,
  io: Io,
): Promise<void> {
  refuseInputs(outputs, inputs);
  for (const { format, path } of outputs) {
    const content = await renderReport(format, result, optionsFor(path, settings, io));
    if (path === '-') await io.stdout(content);
    else await writeFile(path, content, format, settings, io);
  }
}

function optionsFor(path: string, { reader, colour }: Settings, io: Io): ReportOptions {
  return { locale: reader.locale, colour: colour && path === '-', columns: io.columns };
}

async function writeFile(
  path: string,
  content: string | Uint8Array,
  format: Format,
  { reader, flags }: Settings,
  io: Io,
): Promise<void> {
  try {
    await writeAtomically(path, content);
  } catch (error) {
    throw new UsageError('', [
      { code: 'file-not-writable', severity: 'error', file: path, params: { detail: errorCode(error) } },
    ]);
  }
  if (flags.quiet !== true) await io.stderr(`${reader.messages.cli.written({ format, path })}\n`);
}
