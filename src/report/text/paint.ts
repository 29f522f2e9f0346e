/** Emphasis, where the terminal shows it; plain text everywhere else. */

export type Tone = 'strong' | 'good' | 'bad' | 'warn' | 'faint';
export type Paint = (tone: Tone, text: string) => string;

export const plain: Paint = (_tone, text) => text;

/** Chalk is loaded only for a terminal that wants colour. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const tones = { strong: chalk.bold, good: chalk.green, bad: chalk.red, warn: chalk.yellow, faint: chalk.dim };
  return (tone, text) => tones[tone](text);
}
