/** `thang evidence add`: cites a file or a document, and says what that does to the score. */
import { addEvidence, type Citation } from '../../api/add-evidence.ts';
import { addedText } from '../../report/evidence/added-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { evidenceRunOptions } from '../evidence-run-options.ts';
import type { Io } from '../io.ts';
import { sayIssues } from '../say-issues.ts';
import { refuseMissing } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

export type AddFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'json';
  readonly who?: string;
  readonly requirement?: string;
  readonly document?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly effective?: string;
  readonly validUntil?: string;
  readonly section?: string;
  readonly page?: string | number;
  readonly link?: string;
  readonly note?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly record?: string;
};

export async function evidenceAdd(
  file: string,
  criterion: string,
  path: string | undefined,
  { format = 'text', who, ...flags }: AddFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, file, io);
  await refuseMissing([file]);
  const { asOf, rubrics, root, waivers } = await evidenceRunOptions(settings);
  const citation = { criterion, path: path ?? null, fields: fieldsOf(flags) };
  refuseNothing(citation);
  const options = { asOf, rubrics, root, waivers, who: who ?? null, now: io.now, folder: '.' };
  const added = await addEvidence(file, citation, options);
  if (!added.ok) throw new UsageError('', added.issues);
  const { reader, paint } = settings;
  if (added.issues.length > 0) await sayIssues(added.issues, reader.messages, paint, io);
  if (format === 'text') await io.stdout(await addedText(added.value, { reader, paint, columns: io.columns }));
  else {
    const { rubric: _rubric, ...data } = added.value;
    await io.stdout(`${JSON.stringify({ schemaVersion: 1, asOf, ...data }, null, 2)}\n`);
  }
  return EXIT.ok;
}

function fieldsOf(flags: AddFlags): Citation['fields'] {
  const {
    requirement,
    document,
    title,
    issuer,
    effective,
    validUntil,
    section,
    page,
    link,
    note,
    value,
    unit,
    record,
  } = flags;
  const measurement = value === undefined ? undefined : defined({ value, unit, record });
  if (measurement === undefined && (unit !== undefined || record !== undefined))
    throw new UsageError('--unit and --record say more about a --value; give one');
  return defined({
    requirement,
    document,
    title,
    issuer,
    link,
    measurement,
    effective,
    'valid-until': validUntil,
    section,
    page,
    note,
  });
}

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function refuseNothing({ path, fields: { document, title, link, measurement } }: Citation): void {
  if (path !== null || [document, title, link, measurement].some((field) => field !== undefined)) return;
  throw new UsageError('Nothing is cited: give a file, or --document, --title, --link or --value');
}
