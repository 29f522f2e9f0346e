/** The import table of ARCHITECTURE.md as data: who may import whom, and where each package and each side effect lives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';

const SRC = resolve(import.meta.dirname, '../src');

/** Folder of src → folders it may import beside its own, and why. */
const MAY_IMPORT: Record<string, { folders: readonly string[]; because: string }> = {
  model: { folders: [], because: 'the nouns of the domain stand on nothing but zod' },
  document: { folders: ['model'], because: 'turns text into values of any kind; knows no rubric' },
  workspace: { folders: ['model'], because: 'files are bytes here; what they mean is decided elsewhere' },
  locale: { folders: ['model'], because: 'says things in three languages; decides nothing' },
  rubric: { folders: ['model', 'document'], because: 'faults of rubrics need positions' },
  scoring: { folders: ['model'], because: 'pure: the same inputs must give the same score anywhere' },
  programme: { folders: ['model', 'locale'], because: 'works on results; of scoring it knows types only' },
  report: { folders: ['model', 'locale'], because: 'a result is the only input of a report' },
  interview: {
    folders: ['model', 'locale'],
    because: 'what to ask and how; scoring, files and rubric checks are handed in by the command',
  },
  questionnaire: {
    folders: ['model', 'document', 'locale', 'rubric', 'interview'],
    because: 'rows of a spreadsheet and answers to a rubric, both ways; files and looks are made elsewhere',
  },
  api: {
    folders: ['model', 'document', 'workspace', 'locale', 'rubric', 'scoring', 'programme', 'questionnaire'],
    because: 'joins the pure parts with files; knows no terminal',
  },
  cli: {
    folders: [
      'model',
      'document',
      'workspace',
      'locale',
      'rubric',
      'scoring',
      'programme',
      'report',
      'interview',
      'questionnaire',
      'api',
    ],
    because: 'the edge: it may use everything',
  },
  '': {
    folders: ['model', 'rubric', 'scoring', 'api'],
    because: 'index.ts is the public API and only names what others made',
  },
};

/** Folders whose types alone may be imported, beside the ones above. */
const MAY_IMPORT_TYPES: Record<string, readonly string[]> = { programme: ['scoring'], report: ['scoring'] };

/** Package → the folders that are its home. */
const HOMES: Record<string, readonly string[]> = {
  zod: ['model', 'document'],
  yaml: ['document'],
  'js-yaml': ['document'],
  'fastest-levenshtein': ['document'],
  commander: ['cli'],
  chalk: ['report/text'],
  'string-width': ['report/text', 'cli', 'interview'],
  inquirer: ['interview/screen'],
  '@inquirer/core': ['interview/screen'],
  exceljs: ['report/xlsx'],
  fflate: ['report/xlsx', 'document/xlsx'],
  hucre: ['document/xlsx'],
  'csv-parse': ['document'],
  'csv-stringify': ['report'],
  mdast: ['report'],
  'mdast-util-to-markdown': ['report'],
  'mdast-util-gfm': ['report'],
};

/** Node modules that reach outside the process, and the folders that may use them. */
const EDGES: Record<string, readonly string[]> = {
  'node:fs': ['workspace', 'cli'],
  'node:fs/promises': ['workspace', 'cli'],
  'node:stream/promises': ['workspace'],
  'node:crypto': ['workspace', 'rubric', 'api'],
  'node:os': ['workspace'],
  'node:path': ['workspace', 'api', 'cli'],
  'node:url': ['workspace', 'cli'],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const files = listFiles(SRC);
const imports = files.flatMap(importsOf);

describe('the import table', () => {
  it('knows every folder of src', () => {
    expect([...new Set(files.map(folderOf))].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it.each(Object.keys(MAY_IMPORT))('is kept by src/%s', (folder) => {
    const strays = imports
      .filter((found) => found.folder === folder && found.specifier.startsWith('.'))
      .filter((found) => !isAllowed(found))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(strays).toEqual([]);
  });

  it('gives each third-party package one home', () => {
    const strays = imports
      .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter(({ file, specifier }) => !(HOMES[packageOf(specifier)] ?? []).some((home) => file.startsWith(`${home}/`)))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(strays).toEqual([]);
  });

  it('keeps files, paths and hashes at the edges', () => {
    const strays = imports
      .filter(({ specifier }) => specifier.startsWith('node:'))
      .filter(({ folder, specifier }) => !(EDGES[specifier] ?? []).includes(folder))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(strays).toEqual([]);
  });
});

describe('side effects', () => {
  const PURE = new Set(['model', 'document', 'locale', 'rubric', 'scoring', 'programme', 'report', 'interview', 'api']);
  const FORBIDDEN = /\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\beval\(|new Function\(/;

  it('no pure folder reads clock, chance, console or process', () => {
    const strays = files.filter((file) => PURE.has(folderOf(file)) && FORBIDDEN.test(code(file)));
    expect(strays.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('nothing in src ends the process; bin alone sets the exit code', () => {
    const strays = files.filter((file) => /process\.exit\b|process\.exitCode/.test(code(file)));
    expect(strays.map((file) => relative(SRC, file))).toEqual([]);
  });
});

describe('the house', () => {
  it('has no file that says nothing by its name', () => {
    expect(files.filter((file) => /(?:^|[/-])(?:utils?|helpers?|misc|manager|common|types)\.ts$/.test(file))).toEqual(
      [],
    );
  });

  it('opens every module with a sentence on what it decides', () => {
    const silent = files.filter((file) => !readFileSync(file, 'utf8').startsWith('/**'));
    expect(silent.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle()).toBeNull();
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(join(folder, entry.name))
        : entry.name.endsWith('.ts')
          ? [join(folder, entry.name)]
          : [],
    )
    .toSorted();
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const note = (specifier: string, typeOnly: boolean): void => {
    found.push({ file: relative(SRC, file), folder: folderOf(file), specifier, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      note(node.moduleSpecifier.text, isTypeOnly(node));
    if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      note(node.moduleSpecifier.text, node.isTypeOnly);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) note(argument.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.isTypeOnly) return true;
  const { namedBindings } = importClause;
  return (
    importClause.name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function isAllowed({ file, folder, specifier, typeOnly }: Import): boolean {
  const goal = folderOf(resolve(SRC, dirname(file), specifier));
  if (goal === folder) return true;
  if (MAY_IMPORT[folder]?.folders.includes(goal) === true) return true;
  return typeOnly && (MAY_IMPORT_TYPES[folder] ?? []).includes(goal);
}

function folderOf(file: string): string {
  const path = relative(SRC, file);
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The file without comments, so that a comment may speak of what the code may not do. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function findCycle(): string[] | null {
  const graph = new Map<string, string[]>();
  for (const { file, specifier, typeOnly } of imports) {
    if (!specifier.startsWith('.') || typeOnly) continue;
    graph.set(file, [...(graph.get(file) ?? []), relative(SRC, resolve(SRC, dirname(file), specifier))]);
  }
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
