/** What an editor shows: the YAML language server that editors use, spoken to over its own protocol. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import { ROOT } from './run-thang.ts';

const require = createRequire(import.meta.url);
const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server');

/** Zero-based, as the protocol counts. */
export interface At {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly range: { readonly start: At };
  readonly message: string;
}

export interface Editor {
  /** Opens `text` as if it were the file at `path`; what is marked in it. */
  readonly open: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  /** The words offered at a place of an open file. */
  readonly complete: (path: string, at: At) => Promise<string[]>;
  readonly hover: (path: string, at: At) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** No schema comes from the network: only those that a file names in its first line. */
const SETTINGS = { yaml: { schemaStore: { enable: false }, validate: true, completion: true, hover: true } };

export async function openEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
    waiting.get(uri)?.(diagnostics);
  });
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? SETTINGS.yaml : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(ROOT).href,
    workspaceFolders: null,
    capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['plaintext'] } } },
  });
  await connection.sendNotification('initialized', {});

  const place = (path: string, position: At): object => ({ textDocument: { uri: uriOf(path) }, position });
  return {
    open: async (path, text) => {
      const uri = uriOf(path);
      const marked = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return marked;
    },
    complete: async (path, at) => {
      const { items } = await connection.sendRequest<Completions>('textDocument/completion', place(path, at));
      return items.map(({ label }) => label);
    },
    hover: async (path, at) => {
      const hover = await connection.sendRequest<Hover | null>('textDocument/hover', place(path, at));
      return hover?.contents.value ?? '';
    },
    close: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      server.kill();
    },
  };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Completions {
  readonly items: readonly { readonly label: string }[];
}

interface Hover {
  readonly contents: { readonly value: string };
}

function uriOf(path: string): string {
  return pathToFileURL(`${ROOT}/${path}`).href;
}
