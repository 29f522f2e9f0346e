/** The commands about evidence: cite it, check its files, and see what will lapse. */
import { Command, Option } from 'commander';
import { VIEWS } from '../model/view.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { parseDay, parseDuration, parseNumber, parsePage, repeated } from './parse-options.ts';
import { inherit, withLocale } from './shared-options.ts';

export function evidenceCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const evidence = new Command('evidence').description('Cite evidence, check its files, see what will lapse and when.');
  for (const make of [addCommand, verifyCommand, expiringCommand])
    evidence.addCommand(inherit(make(io, finish), evidence.exitOverride()));
  return evidence;
}

function addCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withLocale(new Command('add'))
    .description('Cite a file or a document for a criterion: hashed, written into the assessment, weighed at once.')
    .argument('<assessment>', 'assessment file')
    .argument('<criterion>', 'id of the criterion; criterion@instance where it is answered per instance')
    .argument('[file]', 'the file, inside the workspace')
    .option('--requirement <id>', 'what of the criterion it is for (default: the only one)')
    .option('--document <number>', 'number of the document, as 12/QĐ-UBND')
    .option('--title <text>', 'what it is called')
    .option('--issuer <text>', 'who signed or published it')
    .option('--effective <date>', 'from this day it counts; its age begins here', parseDay)
    .option('--valid-until <date>', 'the last day on which it counts', parseDay)
    .option('--section <text>', 'where in it: article, chapter, appendix')
    .option('--page <page>', 'page, or pages as 3-7', parsePage)
    .option('--link <url>', 'where it can be seen')
    .option('--note <text>', 'what it shows')
    .option('--value <number>', 'a measured value', parseNumber)
    .option('--unit <text>', 'what it was measured in, such as %')
    .option('--record <text>', 'where the measuring is recorded')
    .option('--who <name>', 'who adds it, for the history')
    .option('--rubric <file>', 'a rubric file to use; repeatable', repeated)
    .option('--as-of <date>', 'the day on which evidence is judged (default: today)', parseDay)
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .option('--waivers <file>', 'who is excused from what (default: waivers.yaml of the workspace)')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  thang evidence add bxd.yaml governance-roles evidence/qd-1187.pdf --document 1187/QĐ-BXD --effective 2026-03-02\n  thang evidence add bxd.yaml quality-clean --requirement cleaning-report --document 31/BC-BXD --page 3-7',
    )
    .action(async (file: string, criterion: string, path: string | undefined, options: object) =>
      finish(await (await import('./commands/assess-commands.ts')).evidenceAdd(file, criterion, path, options, io)),
    );
}

function verifyCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withRunOptions(withLocale(new Command('verify')))
    .description(
      'Check the file of every piece of evidence: there, inside the workspace, unchanged; and whether it counts.',
    )
    .argument('<path...>', 'assessment files, or folders to search for them')
    .option('--write-hashes', 'write the hashes that are missing into the assessments')
    .option('--who <name>', 'who writes them, for the history')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExits 1 when a cited file is missing, changed or outside, 3 when a file cannot be read.\n\nExamples:\n  thang evidence verify assessments\n  thang evidence verify bxd.yaml --write-hashes',
    )
    .action(async (paths: string[], options: object) =>
      finish(await (await import('./commands/assess-commands.ts')).evidenceVerify(paths, options, io)),
    );
}

function expiringCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return withRunOptions(withLocale(new Command('expiring')))
    .description('What ceases and begins to count within a span, and each score and level if nothing is renewed.')
    .argument('<path...>', 'assessment files, or folders to search for them')
    .option('--within <duration>', 'how far to look, as P6M, P90D, P1Y (default: P6M)', parseDuration)
    .addOption(new Option('--view <view>', 'which view is forecast (default: effective)').choices(VIEWS))
    .option('--no-evidence-files', 'do not open evidence files; take them on trust')
    .option('--fail-if-level-falls', 'gate: no agency may fall below its present level within the span')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json', 'csv']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  thang evidence expiring assessments --within P6M\n  thang evidence expiring assessments --within P1Y --fail-if-level-falls --format csv',
    )
    .action(async (paths: string[], options: object) =>
      finish(await (await import('./commands/assess-commands.ts')).evidenceExpiring(paths, options, io)),
    );
}

function withRunOptions(command: Command): Command {
  return command
    .option('--as-of <date>', 'the day on which evidence is judged (default: today)', parseDay)
    .option('--period <period>', 'only this period (default: the latest of each agency in a folder)')
    .option('--rubric <file>', 'a rubric file to use; repeatable', repeated)
    .option('--config <file>', 'the workspace configuration (default: the nearest thang.config.yaml above the path)')
    .option('--waivers <file>', 'who is excused from what (default: waivers.yaml of the workspace)');
}
