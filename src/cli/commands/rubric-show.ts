/** `thang rubric show`: a rubric as people read it, or as data. */
import { rubricMarkdown } from '../../report/rubric/rubric-markdown.ts';
import { rubricText } from '../../report/rubric/rubric-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { refuseUnknownNode } from '../refuse-unknown-node.ts';
import { resolveRubric } from '../resolve-rubric.ts';
import { settle, type Flags } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

type ShowFlags = Omit<Flags, 'format'> & { readonly format?: 'text' | 'markdown' | 'json' };

export async function rubricShow(
  name: string,
  node: string | undefined,
  { format = 'text', ...flags }: ShowFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, name, io);
  const { rubric, hash } = await resolveRubric(name, settings.workspace.root);
  if (node !== undefined && format !== 'text')
    throw new UsageError('One node is shown as text only; leave --format away');
  if (node !== undefined) refuseUnknownNode(node, rubric, settings);
  const { reader, paint } = settings;
  if (format === 'json') await io.stdout(`${JSON.stringify({ hash, rubric }, null, 2)}\n`);
  else if (format === 'markdown') await io.stdout(await rubricMarkdown(rubric, hash, reader));
  else await io.stdout(await rubricText(rubric, hash, node ?? null, { reader, paint, columns: io.columns }));
  return EXIT.ok;
}
