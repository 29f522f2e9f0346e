/** What a run is told: flags win over the environment, over the workspace's file, over defaults. */
import { LOCALES, type Locale } from '../model/locale.ts';
import type { View } from '../model/result.ts';
import type { Format } from '../report/formats.ts';
import { loadMessages } from '../locale/messages-in.ts';
import { readerOf, type Reader } from '../report/digest/reader.ts';
import { paintFor, type Paint } from '../report/text/paint.ts';
import { readConfig, type Workspace } from '../api/read-config.ts';
import type { Io } from './io.ts';
import type { Output } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

/** Flags as commander hands them over. */
export interface Flags {
  readonly locale?: Locale;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly asOf?: string;
  readonly view?: View;
  readonly period?: string;
  readonly rubric?: readonly string[];
  readonly programme?: string;
  readonly config?: string;
  readonly evidenceFiles?: boolean;
  readonly waivers?: string;
  readonly format?: Format;
  readonly output?: readonly Output[];
  readonly targetLevel?: number;
  readonly failUnder?: number;
  readonly failCoverageBelow?: number;
  readonly failNaAbove?: number;
  readonly failOn?: string;
}

export interface Settings {
  readonly flags: Flags;
  readonly workspace: Workspace;
  readonly reader: Reader;
  readonly paint: Paint;
  readonly colour: boolean;
  readonly asOf: string;
}

/** `path` is the first one of the command: its workspace gives the defaults. */
export async function settle(flags: Flags, path: string, io: Io): Promise<Settings> {
  const workspace = await readConfig(path, flags.config);
  if (!workspace.ok) throw new UsageError('', workspace.issues);
  const locale = flags.locale ?? localeOf(io.env['THANG_LOCALE']) ?? workspace.value.config.locale ?? 'en';
  await loadMessages(locale);
  const colour = wantsColour(flags, io);
  return {
    flags,
    workspace: workspace.value,
    reader: readerOf(locale),
    paint: await paintFor(colour),
    colour,
    asOf: flags.asOf ?? io.today(),
  };
}

function localeOf(word: string | undefined): Locale | undefined {
  if (word === undefined || word === '') return undefined;
  const locale = LOCALES.find((known) => known === word);
  if (locale === undefined) throw new UsageError(`THANG_LOCALE is ${word}; expected one of ${LOCALES.join(', ')}`);
  return locale;
}

/** NO_COLOR and --no-color win; FORCE_COLOR colours a pipe; a dumb terminal gets none. */
function wantsColour({ color }: Flags, { env, isTerminal }: Io): boolean {
  if (color === false || (env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '' && env['FORCE_COLOR'] !== '0') return true;
  return isTerminal && env['TERM'] !== 'dumb';
}
