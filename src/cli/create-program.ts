/** The tree of commands. The commands themselves are loaded when one runs; help needs none of them. */
import { Argument, Command, Option } from 'commander';
import { SCHEMA_KINDS, type SchemaKind } from '../model/schema-kinds.ts';
import { SIDES, VIEWS } from '../model/view.ts';
import { FORMATS } from '../report/formats.ts';
import { toolVersion } from '../workspace/package-root.ts';
import { evidenceCommand } from './evidence-command.ts';
import { EXIT_MEANINGS, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { parseDay, parseLevel, parseNumber, parseOutput, parseShare, repeated } from './parse-options.ts';
import { questionnaireCommand } from './questionnaire-command.ts';
import { inherit, withLocale } from './shared-options.ts';

/** A start makes only the command that it runs; help, and a word that is none of them, need all. */
const COMMANDS: Readonly<Record<string, (io: Io, finish: (code: ExitCode) => void) => Command>> = {
  interview: interviewCommand,
  questionnaire: questionnaireCommand,
  evidence: evidenceCommand,
  score: scoreCommand,
  explain: explainCommand,
  report: reportCommand,
  rubric: rubricCommand,
};

/** `argv` says which of the commands will run. */
export function createProgram(io: Io, finish: (code: ExitCode) => void, argv: readonly string[]): Command {
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
  for (const name of commandsFor(argv)) {
    const make = COMMANDS[name];
    if (make !== undefined) program.addCommand(inherit(make(io, finish), program));
  }
  return program;
}

function commandsFor([first = '', ...rest]: readonly string[]): readonly string[] {
  if (rest.length === 0 && (first === '--version' || first === '-V')) return [];
  return Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
}

function interviewCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withLocale(new Command('interview'))
    .description('Ask the questions of an assessment one by one, and save each answer before the next question.')
    .argument('<assessment>', 'assessment file; it is made if it is not there yet')
    .option('--only <node>', 'only the questions of this dimension, or this criterion')
    .option('--unanswered', 'pass over what is answered already')
    .addOption(
      new Option('--view <view>', 'whose answers: the agency’s own, or the assessor’s beside them')
        .choices(SIDES)
        .default('claimed'),
    )
    .option('--who <name>', 'who answers, for the history and, where nobody is named yet, for the assessment')
    .option('--accessible', 'plain lines for screen readers and pipes (also ACCESSIBLE=1, TERM=dumb, or no terminal)')
    .option('--no-input', 'never ask; an interview then exits 2')
    .addOption(
      new Option('--format <format>', 'what to write to stdout at the end').choices(['none', 'json']).default('none'),
    )
    .option('--agency <id>', 'new file: the id of the agency')
    .option('--agency-name <name>', 'new file: its name')
    .option('--period <period>', 'new file: a year or a quarter, as 2026 or 2026-Q1')
    .option('--rubric <id|file>', 'the rubric: of a new file, or a file of it where it is not found by itself')
    .option('--as-of <date>', 'the day on which evidence is judged (default: today)', parseDay)
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .option('--waivers <file>', 'who is excused from what (default: waivers.yaml of the workspace)')
    .option('--no-evidence-files', 'do not open evidence files; take them on trust')
    .addHelpText(
      'after',
      '\nExamples:\n  thang interview assessments/2026/bxd.yaml --locale vi\n  thang interview bxd.yaml --only quality --unanswered\n  thang interview bxd.yaml --view appraised --who "Tổ thẩm định"\n  thang interview new.yaml --rubric vn-data-management --agency bxd --period 2026 < answers.txt\n\nThe lines that can be piped in: docs/interview-protocol.md',
    )
    .action(async (file: string, options: object) =>
      finish(await (await import('./commands/assess-commands.ts')).interview(file, options, io)),
    );
}

function scoreCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('score')
    .description('Score assessments: a table on the terminal, reports, gates.')
    .argument('<path...>', 'assessment files, or folders to search for them');
  return withReportOptions(withScoringOptions(command))
    .option('--target-level <n>', 'gate: every agency must reach this level', parseLevel)
    .option('--fail-under <score>', 'gate: every score must reach this', parseNumber)
    .option('--fail-coverage-below <share>', 'gate: every coverage must reach this share, as 0.8 or 80%', parseShare)
    .option(
      '--fail-na-above <share>',
      'gate: at most this share of the weight may be not applicable, waived or not known',
      parseShare,
    )
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
      finish(await (await import('./commands/score-commands.ts')).score(paths, options, io)),
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
      finish(await (await import('./commands/score-commands.ts')).explain(path, node, options, io)),
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
      finish(await (await import('./commands/score-commands.ts')).report(paths, options, io)),
    );
}

function rubricCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const rubric = new Command('rubric').description('List, show, check, test and compare rubrics; migrate assessments.');
  const list = withLocale(new Command('list'))
    .description('The rubrics that come with thang, and those of this workspace.')
    .action(async (options: object) =>
      finish(await (await import('./commands/rubric-commands.ts')).rubricList(options, io)),
    );
  const show = withLocale(new Command('show'))
    .description('A rubric, or one of its nodes, as people read it.')
    .argument('<rubric>', 'file, or id of a bundled rubric or of one in rubrics/')
    .argument('[node]', 'a dimension or criterion, as text only')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'markdown', 'json']).default('text'))
    .option('--resolved', 'as a rubric file: what an overlay makes of its base, each change with its reason')
    .addHelpText(
      'after',
      '\nExamples:\n  thang rubric show vn-data-management quality-clean --locale vi\n  thang rubric show vn-data-management-commune --resolved',
    )
    .action(async (name: string, node: string | undefined, options: object) =>
      finish(await (await import('./commands/rubric-commands.ts')).rubricShow(name, node, options, io)),
    );
  const check = withLocale(new Command('check'))
    .description('Every fault of rubric files, and what their authors cannot have meant: gaps, dead ends, doubles.')
    .argument('<rubric...>', 'files, or ids of bundled rubrics or of those in rubrics/')
    .addOption(new Option('--format <format>', 'how to write the findings').choices(['text', 'json']).default('text'))
    .addOption(new Option('--strict', 'warnings fail too, as --fail-on warning').conflicts('failOn'))
    .addOption(
      new Option('--fail-on <severity>', 'from which severity the exit code is 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  thang rubric check my-rubric.yaml\n  thang rubric check mine open-data --strict',
    )
    .action(async (names: string[], options: object) =>
      finish(await (await import('./commands/rubric-commands.ts')).rubricCheck(names, options, io)),
    );
  const others = [rubricTestCommand, rubricDiffCommand, rubricMigrateCommand, rubricSchemaCommand];
  for (const command of [list, show, check, ...others.map((make) => make(io, finish))])
    rubric.addCommand(inherit(command, rubric.exitOverride()));
  return rubric;
}

function rubricTestCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withLocale(new Command('test'))
    .description('Run the golden cases beside rubrics: answers, and the figures that they must give.')
    .argument('[path...]', 'files of cases, folders to search for cases.yaml and *.cases.yaml, ids of rubrics')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExamples:\n  thang rubric test\n  thang rubric test rubrics/my-rubric/cases.yaml')
    .action(async (paths: string[], options: object) =>
      finish(await (await import('./commands/rubric-commands.ts')).rubricTest(paths, options, io)),
    );
}

function rubricDiffCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withLocale(new Command('diff'))
    .description('How two rubrics differ: what moves scores first, texts last.')
    .argument('<old>', 'file, id, or id@version')
    .argument('<new>', 'file, id, or id@version')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'markdown', 'json']).default('text'))
    .option('--assessments <path...>', 'score these files or folders by both, and set the scores side by side')
    .option('--as-of <date>', 'the day on which evidence is judged (default: today)', parseDay)
    .option('--no-evidence-files', 'do not open evidence files; take them on trust')
    .option('--all', 'every text, in full')
    .option('--fail-on-scores-moved', 'exit 1 if a change moves scores, or may move some')
    .addHelpText(
      'after',
      '\nExamples:\n  thang rubric diff rubrics/mine-1.0.yaml rubrics/mine.yaml\n  thang rubric diff mine@1.0.0 mine@1.1.0 --assessments assessments/2026',
    )
    .action(async (first: string, second: string, options: object) =>
      finish(await (await import('./commands/rubric-commands.ts')).rubricDiff(first, second, options, io)),
    );
}

function rubricMigrateCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withLocale(new Command('migrate'))
    .description('Carry assessments over to a newer edition; shows what becomes of them, and writes only when told to.')
    .argument('<rubric>', 'the newer edition: file, id, or id@version')
    .argument('<path...>', 'assessment files, or folders to search for them')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'markdown', 'json']).default('text'))
    .addOption(new Option('--dry-run', 'write nothing (the default)').conflicts('write'))
    .option('--write', 'change the files; comments, order and layout stay')
    .option('--as-of <date>', 'the day on which evidence is judged (default: today)', parseDay)
    .option('--rubric <file>', 'file of an earlier edition, where it is not found by itself; repeatable', repeated)
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .option('--no-evidence-files', 'do not open evidence files; take them on trust')
    .addHelpText(
      'after',
      '\nExamples:\n  thang rubric migrate mine@1.1.0 assessments/2026\n  thang rubric migrate rubrics/mine.yaml bxd.yaml --rubric rubrics/mine-1.0.yaml --write',
    )
    .action(async (name: string, paths: string[], options: object) =>
      finish(await (await import('./commands/rubric-commands.ts')).rubricMigrate(name, paths, options, io)),
    );
}

function rubricSchemaCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('schema')
    .description('Print the JSON Schema of a kind of file, for editors; without a kind, list the kinds.')
    .addArgument(new Argument('[kind]', 'the kind of file').choices(SCHEMA_KINDS))
    .addHelpText('after', '\nExamples:\n  thang rubric schema\n  thang rubric schema rubric > rubric.schema.json')
    .action(async (kind: SchemaKind | undefined) =>
      finish(await (await import('./commands/rubric-commands.ts')).rubricSchema(kind, io)),
    );
}

function withScoringOptions(command: Command): Command {
  return withLocale(command)
    .option('--as-of <date>', 'the day on which evidence is judged (default: today)', parseDay)
    .addOption(new Option('--view <view>', 'which view gives score and level (default: effective)').choices(VIEWS))
    .option('--period <period>', 'only this period (default: the latest of each agency in a folder)')
    .option('--rubric <file>', 'a rubric file to use; repeatable', repeated)
    .option('--programme <id|file>', 'the programme whose targets are tracked')
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .option('--waivers <file>', 'who is excused from what (default: waivers.yaml of the workspace)')
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

function exitCodeLines(): string {
  return Object.entries(EXIT_MEANINGS)
    .map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`)
    .join('\n');
}
