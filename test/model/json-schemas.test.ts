/** The published JSON Schemas, held against a validator that knows nothing of zod. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/read-document.ts';
import { jsonSchemas } from '../../src/model/json-schemas.ts';
import { SCHEMA_KINDS, type SchemaKind } from '../../src/model/schema-kinds.ts';
import { assessmentText, casesText, FAULTY_FILES, rubricText } from '../rubric/faulty-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MODELINE = /^# yaml-language-server: \$schema=(\S+)\n/;

const SCHEMAS: Readonly<Record<string, object>> = jsonSchemas();
const validators = new Map<string, ValidateFunction>(SCHEMA_KINDS.map((kind) => [kind, compile(SCHEMAS[kind] ?? {})]));

const YAML_FILES = ['rubrics', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted(),
);

describe('every YAML that comes with thang', () => {
  it.each(YAML_FILES)('%s names a schema that is there, and keeps to it', async (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const named = MODELINE.exec(text)?.[1] ?? 'none';
    const path = resolve(dirname(join(ROOT, file)), named);
    expect(existsSync(path), named).toBe(true);
    expect(relative(ROOT, path)).toMatch(/^rubrics\/schema\/\w+\.schema\.json$/);
    expect(faultsOf(compile(JSON.parse(readFileSync(path, 'utf8')) as object), await valueOf(text))).toEqual([]);
  });
});

describe('the schema of rubrics', () => {
  const overlay = `kind: rubric
schema: 1
id: small-for-towns
version: 1.0.0
status: draft
title: Small, for towns
extends: small@1.0.0
set: { levels: [{ level: 1, from: 1, title: One }] }
changes:
  strategy: { because: Towns have none, drop: true }
  governance: { set: { weight: 2 }, add-criteria: [{ id: town-hall, title: Town hall, number: {} }] }
`;

  it('takes a whole rubric and one that extends another, and tells their keys apart', async () => {
    expect(await faultsIn('rubric', rubricText())).toEqual([]);
    expect(await faultsIn('rubric', overlay)).toEqual([]);
    expect(await faultsIn('overlay', overlay)).toEqual([]);
    expect(await faultsIn('rubric', `${overlay}scale: { min: 0, max: 5 }\n`)).toContain(' additionalProperties scale');
    expect(await faultsIn('rubric', `${rubricText()}changes: {}\n`)).toContain(' additionalProperties changes');
    expect(await faultsIn('rubric', overlay.replace('title: Town hall', 'titel: Town hall'))).toContain(
      '/changes/governance/add-criteria/0 additionalProperties titel',
    );
  });
});

describe('the published schemas', () => {
  it.each([
    ['rubric', rubricText()],
    ['assessment', assessmentText()],
    ['cases', casesText()],
  ] as const)('take a good %s', async (kind, text) => {
    expect(await faultsIn(kind, text)).toEqual([]);
  });

  // Codes that only a shape has; the others are rules of a rubric too, which no schema can tell.
  const shape = new Set(['unknown-key', 'not-one-of', 'wrong-type']);
  const ofShape = FAULTY_FILES.filter(
    ({ code, file, text }) => shape.has(code) && file === undefined && isOfKind(text),
  );

  it.each(ofShape)('refuse what thang refuses: $code, $how', async ({ text }) => {
    const plain = text.replace('«', '').replace('»', '');
    const kind = /^kind: (\w+)/m.exec(plain)?.[1] ?? '';
    expect(await faultsIn(kind, plain)).not.toEqual([]);
  });

  it.each(SCHEMA_KINDS.filter((kind) => kind !== 'result'))('say what every key of a %s means', (kind) => {
    expect([...new Set(silentKeys(SCHEMAS[kind] as Schema, kind))]).toEqual([]);
  });
});

function isOfKind(text: string): boolean {
  return SCHEMA_KINDS.some((kind) => text.includes(`kind: ${kind}`));
}

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

async function faultsIn(kind: SchemaKind | (string & {}), text: string): Promise<string[]> {
  const validate = validators.get(kind);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  return faultsOf(validate, await valueOf(text));
}

/** `/dimensions/0 additionalProperties titel` */
function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const key: unknown = params['additionalProperty'] ?? params['missingProperty'] ?? '';
    return `${instancePath} ${keyword} ${String(key)}`;
  });
}

async function valueOf(text: string): Promise<unknown> {
  const opened = await openDocument('a.yaml', new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.document.value;
}

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

/** Keys without a description, of the key itself or of what may stand there; any text would have one. */
function silentKeys(root: Schema, name: string, seen = new Set<unknown>()): string[] {
  const resolveRef = ({ $ref }: Schema): Schema | undefined =>
    $ref === undefined ? undefined : root.definitions?.[$ref.replace('#/definitions/', '')];
  const isDescribed = (schema: Schema): boolean => {
    const target = schema.$ref === '#/definitions/text' ? undefined : resolveRef(schema);
    const parts = (schema['allOf'] ?? schema['anyOf'] ?? []) as Schema[];
    return schema.description !== undefined || [...parts, ...(target ? [target] : [])].some(isDescribed);
  };
  const visit = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return [];
    seen.add(value);
    const schema = value as Schema;
    const silent = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      isDescribed(inner) ? [] : [`${path}.${key}`],
    );
    const below = Object.entries(schema).flatMap(([key, inner]) =>
      visit(inner, key === 'properties' || key === 'definitions' ? path : `${path}.${key}`),
    );
    return [...silent, ...below];
  };
  return visit(root, name);
}
