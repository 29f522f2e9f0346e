/** The commands about questionnaires: made for departments to fill in, and taken back. */
import { Command, Option } from 'commander';
import { PREFERENCES } from '../questionnaire/merge-rule.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { repeated } from './parse-options.ts';
import { inherit, withLocale } from './shared-options.ts';

export function questionnaireCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const questionnaire = new Command('questionnaire').description(
    'Questionnaires that departments fill in without a connection, in a spreadsheet: make them, take them back.',
  );
  for (const make of [exportCommand, importCommand])
    questionnaire.addCommand(inherit(make(io, finish), questionnaire.exitOverride()));
  return questionnaire;
}

function exportCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withLocale(new Command('export'))
    .description('Write a questionnaire for each agency: a workbook, or a CSV for scripts.')
    .argument('<name...>', 'assessment files or folders, or a rubric by file or id')
    .requiredOption('--output <path>', 'a file for one questionnaire, a folder for several')
    .option('--agency <id>', 'whom to ask; repeatable; id=Name gives a name too', repeated)
    .option('--period <period>', 'a year or a quarter, as 2026 or 2026-Q1; of assessments, only these')
    .addOption(
      new Option('--format <format>', 'what to write (default: by the ending of the path, else xlsx)').choices([
        'xlsx',
        'csv',
      ]),
    )
    .option('--rubric <file>', 'a rubric file to use; repeatable', repeated)
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .addHelpText(
      'after',
      '\nExamples:\n  thang questionnaire export assessments/2026/bxd.yaml --output bxd.xlsx --locale vi\n  thang questionnaire export vn-data-management --agency bxd --agency bgd --period 2026 --output out',
    )
    .action(async (names: string[], options: object) =>
      finish(await (await import('./commands/assess-commands.ts')).questionnaireExport(names, options, io)),
    );
}

function importCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withLocale(new Command('import'))
    .description('Take the answers of questionnaires that came back into the assessments; faults are told by cell.')
    .argument('<file...>', 'workbooks (.xlsx) or CSV files')
    .option(
      '--into <path>',
      'the assessment, or a folder in which it lies or is made (default: searched in the workspace)',
    )
    .option('--dry-run', 'write nothing; show what would change')
    .addOption(
      new Option('--prefer <side>', 'whose entry holds where both were changed since the questionnaire was made')
        .choices(PREFERENCES)
        .default('newer'),
    )
    .option('--who <name>', 'who takes them in, for the history')
    .addOption(
      new Option('--format <format>', 'how to write what became of them').choices(['text', 'json']).default('text'),
    )
    .option('--rubric <file>', 'a rubric file to use; repeatable', repeated)
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .addHelpText(
      'after',
      '\nExits 3 when a file, a cell or a decision was left out; all that is sound is taken.\n\nExamples:\n  thang questionnaire import bxd.xlsx --dry-run\n  thang questionnaire import returned/*.xlsx --into assessments/2026',
    )
    .action(async (files: string[], options: object) =>
      finish(await (await import('./commands/assess-commands.ts')).questionnaireImport(files, options, io)),
    );
}
