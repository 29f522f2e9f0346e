/** Every text of a file that is written in several languages, and where it stands. */
import { LOCALES, type Locale } from '../model/locale.ts';
import type { Path } from '../document/fault.ts';

/** A map whose keys are languages only. */
export type Translated = Readonly<Partial<Record<Locale, string>>>;

/** In the order of the file. A large rubric has tens of thousands, so a path is made only for those that are told of. */
export function eachTranslated(value: unknown, look: (text: Translated, path: () => Path) => void): void {
  const steps: (string | number)[] = [];
  const path = (): Path => [...steps];
  const visitAt = (step: string | number, inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    steps.push(step);
    visit(inner);
    steps.pop();
  };
  const visit = (inner: object): void => {
    if (Array.isArray(inner)) for (const [at, item] of inner.entries()) visitAt(at, item);
    else if (isTranslated(inner)) look(inner, path);
    else for (const key of Object.keys(inner)) visitAt(key, (inner as Record<string, unknown>)[key]);
  };
  if (typeof value === 'object' && value !== null) visit(value);
}

const LANGUAGES: ReadonlySet<string> = new Set(LOCALES);

function isTranslated(value: object): value is Translated {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.has(key));
}
