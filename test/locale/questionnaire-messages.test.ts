/** The texts of the questionnaire say the same in three languages, and fit where spreadsheets put them. */
import { describe, expect, it } from 'vitest';
import { questionnaireMessagesIn } from '../../src/locale/questionnaire-messages-in.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';

const TEXTS: Record<Locale, ReadonlyMap<string, unknown>> = {
  vi: textsOf(questionnaireMessagesIn('vi')),
  en: textsOf(questionnaireMessagesIn('en')),
  fa: textsOf(questionnaireMessagesIn('fa')),
};

describe.each(LOCALES)('the texts of the questionnaire in %s', (locale) => {
  it('have the keys of the English ones, and use their parameters', () => {
    expect([...TEXTS[locale].keys()]).toEqual([...TEXTS.en.keys()]);
    const differing = [...TEXTS.en].filter(([key, text]) => parameters(TEXTS[locale].get(key)) !== parameters(text));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are never empty, never undefined, composed, and without stray blanks', () => {
    for (const [key, text] of TEXTS[locale]) {
      const said = render(text);
      expect(said, key).not.toBe('');
      expect(said, key).not.toMatch(/undefined|\[object| {2}/u);
      expect(said, key).toBe(said.normalize('NFC'));
      expect(said, key).toBe(said.trim());
    }
  });

  it('fit the hints of a cell: 255 characters, and 32 for what stands above', () => {
    const { prompts } = questionnaireMessagesIn(locale);
    for (const [key, text] of Object.entries(prompts)) expect(render(text).length, key).toBeLessThan(220);
    expect(render(prompts.notInListTitle).length).toBeLessThanOrEqual(32);
  });

  it('name every column by a word of its own, for columns are found by their headers too', () => {
    const { columns, labels } = questionnaireMessagesIn(locale);
    const headers = [...Object.values(columns), labels.question, labels.levels].map((header) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });
});

it('a header means the same column in every language', () => {
  const meanings = new Map<string, Set<string>>();
  for (const locale of LOCALES)
    for (const [key, header] of Object.entries(questionnaireMessagesIn(locale).columns))
      meanings.set(header.toLowerCase(), (meanings.get(header.toLowerCase()) ?? new Set()).add(key));
  expect([...meanings].filter(([, keys]) => keys.size > 1)).toEqual([]);
});

function textsOf(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...textsOf(inner, path === '' ? key : `${path}.${key}`)]),
  );
}

/** The names that a sentence asks for. */
function parameters(text: unknown): string {
  if (typeof text !== 'function') return '';
  const asked = new Set<string>();
  const spy = new Proxy({}, { get: (_target, name) => (asked.add(String(name)), '2') });
  (text as (params: object) => string)(spy);
  return [...asked].toSorted().join();
}

function render(text: unknown): string {
  if (typeof text !== 'function') return String(text);
  return (text as (params: object) => string)(new Proxy({}, { get: () => '2' }));
}
