/** `thang rubric show`: a rubric as people read it, or as data. */
import { rubricMarkdown } from '../../report/rubric/rubric-markdown.ts';
import { rubricText } from '../../report/rubric/rubric-text.ts';
import type { Rubric } from '../../model/rubric.ts';
import { criteriaOf, dimensionsOf } from '../../model/rubric-tree.ts';
import { nearest } from '../../document/nearest.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { resolveRubric } from '../resolve-rubric.ts';
import { settle, type Flags, type Settings } from '../settings.ts';
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

function refuseUnknownNode(node: string, rubric: Rubric, { reader: { messages } }: Settings): void {
  const known = [...dimensionsOf(rubric), ...criteriaOf(rubric).map(({ criterion }) => criterion)].map(({ id }) => id);
  if (known.includes(node)) return;
  const meant = nearest(node, known);
  throw new UsageError(
    `${messages.cli.noNode({ node })}${meant === undefined ? '' : ` – ${messages.didYouMean(meant)}`}`,
  );
}
