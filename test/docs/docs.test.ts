/** What the documents say is what the code does. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT_MEANINGS } from '../../src/cli/exit-codes.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { folderWith, thang } from '../cli/run-thang.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'SCORING.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/ministry/README.md',
  'examples/commune/README.md',
];

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

describe('README', () => {
  it('has the table of exit codes that the code has', () => {
    const rows = [...read('README.md').matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(rows).toEqual(Object.entries(EXIT_MEANINGS));
  });

  it('names every command of the help, and the help every exit code and format', async () => {
    const help = (await thang(['--help'])).stdout;
    const section = help.slice(help.indexOf('Commands:'), help.indexOf('Exit codes:'));
    const commands = [...section.matchAll(/^ {2}(\w+)(?: \[options\]|\|)? .*$/gm)].map(([, name]) => name ?? '');
    const named = commands.filter((command) => command !== 'help');
    expect(named).toEqual(['interview', 'questionnaire', 'evidence', 'score', 'explain', 'report', 'rubric']);
    for (const command of named) {
      expect(read('README.md')).toContain(`thang ${command}`);
    }
    for (const meaning of Object.values(EXIT_MEANINGS)) expect(help).toContain(meaning);
    const scoreHelp = (await thang(['score', '--help'])).stdout.replaceAll(/\s+/g, ' ');
    for (const format of FORMATS) expect(scoreHelp).toContain(`"${format}"`);
  });

  it('shows an assessment that thang reads without a fault', async () => {
    const yaml = /```yaml\n(kind: assessment[\s\S]+?)```/.exec(read('README.md'))?.[1] ?? '';
    const cwd = folderWith({ 'a.yaml': yaml });
    const ran = await thang(['score', 'a.yaml', '--as-of', '2026-11-23'], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Ministry of Examples');
  });

  it('shows commands that exist, with flags that exist', async () => {
    const commands = [...read('README.md').matchAll(/^npx thang ([^#\n]+)/gm)].map(([, words]) => (words ?? '').trim());
    expect(commands.length).toBeGreaterThan(5);
    for (const words of commands) {
      const args = words.split(/\s+/);
      const name = ['rubric', 'questionnaire', 'evidence'].includes(args[0] ?? '')
        ? args.slice(0, 2)
        : args.slice(0, 1);
      const { code, stdout: help } = await thang([...name, '--help']);
      expect({ code, usage: help.split('\n')[0] }).toEqual({
        code: 0,
        usage: expect.stringContaining(name.join(' ')) as string,
      });
      for (const flag of args.filter((word) => word.startsWith('--'))) expect(help, words).toContain(flag);
    }
  });

  it('promises the two commands that do all the set-up, and package.json has them', () => {
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm cit');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'prepare', 'check']));
    expect(read('.ci/run')).toContain('npm cit');
  });
});

describe('links', () => {
  it.each(DOCUMENTS)('of %s lead to files that are there', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
    const dead = links.filter((link) => !existsSync(join(ROOT, dirname(document), link)));
    expect(dead).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every dependency to one version and asks for Node 20.17', () => {
    const manifest = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
      engines: { node: string };
    };
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    expect(manifest.engines.node).toBe('>=20.17');
  });
});
