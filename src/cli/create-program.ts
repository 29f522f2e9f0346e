/** The tree of commands. The commands themselves are loaded when one runs; help needs none of them. */
import { Command, Option } from 'commander';
import { LOCALES } from '../model/locale.ts';
import { VIEWS } from '../model/view.ts';
import { FORMATS } from '../report/formats.ts';
import { toolVersion } from '../workspace/package-root.ts';
import { EXIT_MEANINGS, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { parseDay, parseLevel, parseNumber, parseOutput, parseShare, repeated } from './parse-options.ts';

export function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('thang')
    .description('Measures how maturely an agency manages its data, levels 1 to 5, and tracks it to dated targets.')
    .version(toolVersion(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => void io.stdout(text), writeErr: (text) => void io.stderr(text) })
    .addHelpText(
      'after',
      `\nExit codes:\n${exitCodeLines()}\n\nExamples:\n  thang score assessments/2026/bxd.yaml\n  thang report assessments --locale vi --output xlsx=report.xlsx\n  thang rubric list`,
    );
  for (const command of [scoreCommand, explainCommand, reportCommand, rubricCommand])
    program.addCommand(inherit(command(io, finish), program));
  return program;
}

function scoreCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('score')
    .description('Score assessments: a table on the terminal, reports, gates.')
    .argument('<path...>', 'assessment files, or folders to search for them');
  return withReportOptions(withScoringOptions(command))
    .option('--target-level <n>', 'gate: every agency must reach this level', parseLevel)
    .option('--fail-under <score>', 'gate: every score must reach this', parseNumber)
    .option('--fail-coverage-below <share>', 'gate: every coverage must reach this share, as 0.8 or 80%', parseShare)
    .addOption(
      new Option('--fail-on <what>', 'what a failed gate does to the exit code')
        .choices(['gate', 'never'])
        .default('gate'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  thang score assessments --target-level 3\n  thang score bxd.yaml --format json --as-of 2026-12-31\n  thang score assessments --output json=out/result.json --output xlsx=out/report.xlsx',
    )
    .action(async (paths: string[], options: object) =>
      finish(await (await import('./commands/all-commands.ts')).score(paths, options, io)),
    );
}

function explainCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('explain')
    .description('Say how a score came about, and what blocks the next level.')
    .argument('<assessment>', 'assessment file')
    .argument('[node]', 'a dimension or criterion of the rubric; the total when absent');
  return withScoringOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  thang explain bxd.yaml\n  thang explain bxd.yaml quality\n  thang explain bxd.yaml governance-roles',
    )
    .action(async (path: string, node: string | undefined, options: object) =>
      finish(await (await import('./commands/all-commands.ts')).explain(path, node, options, io)),
    );
}

function reportCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('report')
    .description('Write reports from assessments, or from a saved JSON result.')
    .argument('<path...>', 'assessment files or folders, or one result saved by score --format json');
  return withReportOptions(withScoringOptions(command))
    .addHelpText(
      'after',
      '\nExamples:\n  thang report bxd.yaml --output xlsx=bxd.xlsx --output markdown=bxd.md\n  thang report out/result.json --locale fa --format markdown',
    )
    .action(async (paths: string[], options: object) =>
      finish(await (await import('./commands/all-commands.ts')).report(paths, options, io)),
    );
}

function rubricCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const rubric = new Command('rubric').description('List, show and check rubrics.');
  const list = withLocale(new Command('list'))
    .description('The rubrics that come with thang, and those of this workspace.')
    .action(async (options: object) =>
      finish(await (await import('./commands/all-commands.ts')).rubricList(options, io)),
    );
  const show = withLocale(new Command('show'))
    .description('A rubric, or one of its nodes, as people read it.')
    .argument('<rubric>', 'id of a bundled rubric, or a file')
    .argument('[node]', 'a dimension or criterion')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'markdown', 'json']).default('text'))
    .action(async (name: string, node: string | undefined, options: object) =>
      finish(await (await import('./commands/all-commands.ts')).rubricShow(name, node, options, io)),
    );
  const check = withLocale(new Command('check'))
    .description('Every fault of rubric files: shape, references, levels, weights, missing translations.')
    .argument('<rubric...>', 'files, or ids of bundled rubrics')
    .addOption(
      new Option('--fail-on <severity>', 'from which severity the exit code is 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .action(async (names: string[], options: object) =>
      finish(await (await import('./commands/all-commands.ts')).rubricCheck(names, options, io)),
    );
  for (const command of [list, show, check]) rubric.addCommand(inherit(command, rubric.exitOverride()));
  return rubric;
}

function withScoringOptions(command: Command): Command {
  return withLocale(command)
    .option('--as-of <date>', 'the day on which evidence is judged (default: today)', parseDay)
    .addOption(new Option('--view <view>', 'which view gives score and level (default: effective)').choices(VIEWS))
    .option('--period <period>', 'only this period (default: the latest of each agency in a folder)')
    .option('--rubric <file>', 'a rubric file to use; repeatable', repeated)
    .option('--programme <id|file>', 'the programme whose targets are tracked')
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .option('--no-evidence-files', 'do not open evidence files; take them on trust');
}

function withReportOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'what to write to stdout').choices(FORMATS))
    .option(
      '--output <format=path>',
      `also write a file; repeatable, - is stdout; formats: ${FORMATS.join(', ')}`,
      parseOutput,
    );
}

function withLocale(command: Command): Command {
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
function inherit(command: Command, parent: Command): Command {
  return command.copyInheritedSettings(parent);
}

function exitCodeLines(): string {
  return Object.entries(EXIT_MEANINGS)
    .map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`)
    .join('\n');
}
