/** Options that many commands have, and what every subcommand takes over from the one above it. */
import { Option, type Command } from 'commander';
import { LOCALES } from '../model/locale.ts';

export function withLocale(command: Command): Command {
  return command
    .addOption(
      new Option('--locale <language>', 'language of texts (default: THANG_LOCALE, the workspace, en)').choices(
        LOCALES,
      ),
    )
    .option('--no-color', 'no colour on a terminal')
    .option('--quiet', 'only the result asked for, and errors')
    .option('--verbose', 'more words where something goes wrong');
}

/** Subcommands throw instead of exiting, and write through `io`, as their parent does. */
export function inherit(command: Command, parent: Command): Command {
  return command.copyInheritedSettings(parent);
}
