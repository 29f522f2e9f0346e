/** An interview in plain lines, from a list of lines to what was printed. */
import { lineInterview, type LineEnd } from '../../src/interview/lines/line-interview.ts';
import { bench, type Bench, type BenchOptions } from './every-kind.ts';

export interface Talked extends Bench {
  readonly printed: string;
  readonly end: LineEnd;
}

export async function talk(lines: readonly string[], options: BenchOptions = {}): Promise<Talked> {
  return talkOver(await bench(options), lines);
}

export async function talkOver(over: Bench, lines: readonly string[]): Promise<Talked> {
  const printed: string[] = [];
  const rest = [...lines];
  const end = await lineInterview(over.interview, {
    read: () => {
      const text = rest.shift();
      return Promise.resolve(text === undefined ? null : { kind: 'line', text });
    },
    print: (said) => {
      printed.push(...said);
      return Promise.resolve();
    },
    turn: () => Promise.resolve(),
  });
  return { ...over, printed: printed.join('\n'), end };
}
