/** The first bytes of an assessment that nobody has answered yet. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Assessment, Instance } from '../model/assessment.ts';
import type { Text } from '../model/text.ts';
import { isJson } from '../document/decode-text.ts';
import { writeYaml } from '../document/write-yaml.ts';
import { pathKind } from '../workspace/find-files.ts';
import { foldersUp } from './rubric-places.ts';

/** What a fresh assessment says. */
export interface NewAssessment {
  readonly agency: Assessment['agency'];
  readonly period: string;
  /** `id@version` */
  readonly rubric: string;
  readonly assessedBy?: Text | undefined;
  readonly date?: string | undefined;
  readonly instances?: readonly Pick<Instance, 'of' | 'id' | 'title'>[] | undefined;
  /** Sentences at the head of a YAML file, as comments. */
  readonly header?: readonly string[] | undefined;
}

export async function newAssessmentBytes(file: string, fresh: NewAssessment, root?: string): Promise<Uint8Array> {
  const value = valueOf(fresh);
  if (isJson(file)) return encode(`${JSON.stringify(value, null, 2)}\n`);
  const head = `yaml-language-server: $schema=${await schemaFor(resolve(file), root)}`;
  return encode(
    await writeYaml(
      value,
      head,
      (fresh.header ?? []).map((text) => ({ path: [], text })),
    ),
  );
}

function valueOf({ agency, period, rubric, assessedBy, date, instances = [] }: NewAssessment): object {
  return {
    kind: 'assessment',
    schema: 1,
    agency,
    rubric,
    period,
    ...(date !== undefined && { date }),
    ...(assessedBy !== undefined && { 'assessed-by': assessedBy }),
    ...(instances.length > 0 && { instances: instances.map((one) => ({ ...one, answers: {} })) }),
    answers: {},
  };
}

const SCHEMA = 'assessment.schema.json';

/** By which editors complete the file: the nearest that lies above it, by a path that holds on every machine. */
async function schemaFor(file: string, root: string | undefined): Promise<string> {
  const folder = dirname(file);
  const places = (await foldersUp(folder, root)).flatMap((at) =>
    ['.', 'schema', 'rubrics/schema', 'node_modules/thang/rubrics/schema'].map((below) => join(at, below, SCHEMA)),
  );
  for (const place of places)
    if ((await pathKind(place)) === 'file') return relative(folder, place).split(sep).join('/');
  return SCHEMA;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
