/** `thang rubric show`: a rubric as people read it, or as data. */
import { writeYaml } from '../../document/write-yaml.ts';
import { changeComments, resolvedHead } from '../../report/rubric/change-comments.ts';
import { rubricMarkdown } from '../../report/rubric/rubric-markdown.ts';
import { rubricText } from '../../report/rubric/rubric-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { refuseUnknownNode } from '../refuse-unknown-node.ts';
import { resolveRubric, resolveRubricSource } from '../resolve-rubric.ts';
import { settle, type Flags, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

type ShowFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'markdown' | 'json';
  readonly resolved?: boolean;
};

export async function rubricShow(
  name: string,
  node: string | undefined,
  { format = 'text', resolved = false, ...flags }: ShowFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, name, io);
  if (resolved) {
    if (node !== undefined || format !== 'text')
      throw new UsageError('--resolved writes the whole rubric as YAML; leave the node and --format away');
    await io.stdout(await resolvedYaml(name, settings));
    return EXIT.ok;
  }
  const { rubric, hash, changes } = await resolveRubric(name, settings.workspace.root);
  if (node !== undefined && format !== 'text')
    throw new UsageError('One node is shown as text only; leave --format away');
  if (node !== undefined) refuseUnknownNode(node, rubric, settings);
  const { reader, paint } = settings;
  if (format === 'json') await io.stdout(`${JSON.stringify({ hash, rubric, changes }, null, 2)}\n`);
  else if (format === 'markdown') await io.stdout(await rubricMarkdown(rubric, hash, reader, changes));
  else await io.stdout(await rubricText(rubric, hash, node ?? null, { reader, paint, columns: io.columns, changes }));
  return EXIT.ok;
}

/** A rubric file in its own right, that says the same: it has the hash of the overlay. */
async function resolvedYaml(name: string, { workspace, reader }: Settings): Promise<string> {
  const { rubric, value, changes = [] } = await resolveRubricSource(name, workspace.root);
  return writeYaml(value, resolvedHead(rubric, reader), changeComments(rubric, value, changes, reader));
}
