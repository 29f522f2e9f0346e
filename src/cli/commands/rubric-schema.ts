/** `thang rubric schema`: the JSON Schemas by which editors complete and check thang's files. */
import { SCHEMA_KINDS, type SchemaKind } from '../../model/schema-kinds.ts';
import { bundledPath } from '../../workspace/package-root.ts';
import { readBytes } from '../../workspace/read-bytes.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The file as it comes with thang, which is quicker than making it anew; without a kind, the kinds that there are. */
export async function rubricSchema(kind: SchemaKind | undefined, io: Io): Promise<ExitCode> {
  if (kind === undefined) {
    await io.stdout(SCHEMA_KINDS.map((known) => `${known}\n`).join(''));
    return EXIT.ok;
  }
  const read = await readBytes(bundledPath('schema', `${kind}.schema.json`));
  if (!read.ok) throw new UsageError('', read.issues);
  await io.stdout(read.value);
  return EXIT.ok;
}
