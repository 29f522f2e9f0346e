/** Why a text is no YAML: js-yaml stops at the first fault, the `yaml` package names them all in plainer words. */
import { YAMLException } from 'js-yaml';
import type { GrammarFault } from './grammar-fault.ts';
import { MAX_DEPTH, MAX_EXPLAINED } from './limits.ts';

/** What js-yaml reads more leniently than the standard; a text that has one of these is asked about twice. */
const DOUBTFUL = /^[ ]*\t|^\.\.\.|^[ ]*\?(?:\s|$)|^ +---(?:\s|$)/m;

/** Every fault of the syntax that the `yaml` package finds; none for a text too long to ask about. */
export async function explainSyntax(text: string, when: 'always' | 'when in doubt'): Promise<readonly GrammarFault[]> {
  if (text.length > MAX_EXPLAINED || (when === 'when in doubt' && !isDoubtful(text))) return [];
  const { parseDocument } = await import('yaml');
  const options = {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
    schema: 'core',
  } as const;
  try {
    return parseDocument(text, options).errors.map(({ code, message, pos: [start, end] }) =>
      code === 'MULTIPLE_DOCS'
        ? { code: 'yaml-several-documents', start, end }
        : { code: 'yaml-syntax', start, end, params: { detail: firstLine(message) } },
    );
  } catch {
    // It recurses, and overflows on deep nesting after the fault at which js-yaml stopped.
    return [];
  }
}

/** Looking for single characters first is several times faster than the expression. */
function isDoubtful(text: string): boolean {
  const mayBe = ['\t', '...', ' ---', '? ', '?\n'].some((mark) => text.includes(mark));
  return mayBe && DOUBTFUL.test(text);
}

export function isSyntaxError(error: unknown): error is YAMLException {
  return error instanceof YAMLException;
}

/** The fault at which js-yaml stopped. It tells a tab in front of content by the indentation that is missing. */
export function syntaxFault({ reason, mark }: YAMLException, text: string): GrammarFault {
  const at = mark?.position ?? 0;
  if (reason.startsWith('nesting exceeded')) {
    return { code: 'too-deep', start: at, end: at + 1, params: { limit: MAX_DEPTH } };
  }
  const start = text[at] !== '\t' && text[at - 1] === '\t' ? at - 1 : at;
  const detail = text[start] === '\t' ? 'a tab stands here; use blanks' : firstLine(reason);
  return { code: 'yaml-syntax', start, end: start + 1, params: { detail } };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 200);
}
