/** Texts that a person typed or pasted, as a file would be read that holds them. */
import { forbiddenCharacter, toNfc } from '../document/clean-text.ts';

/** Composed, and with line feeds only, however deep the texts lie. */
export function cleanTexts<T>(value: T): T {
  return mapTexts(value, (text) => toNfc(text.replaceAll(/\r\n?/g, '\n'))) as T;
}

/** The name of the first character that no file may hold, as U+0007; null when there is none. */
export function forbiddenIn(value: unknown): string | null {
  let found: string | null = null;
  mapTexts(value, (text) => {
    found ??= forbiddenCharacter(text)?.name ?? halfCharacter(text);
    return text;
  });
  return found;
}

/** A half of a pair would be written as another character. */
function halfCharacter(text: string): string | null {
  const half = /\p{Surrogate}/u.exec(text)?.[0];
  return half === undefined ? null : `U+${half.charCodeAt(0).toString(16).toUpperCase()}`;
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [map(key), mapTexts(inner, map)]));
}
