/** The texts of the interview in three languages: same sentences, same parameters, nothing left in English. */
import { describe, expect, it } from 'vitest';
import { interviewMessagesIn } from '../../src/locale/interview-messages-in.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';

type Text = string | ((params: Record<string, string>) => string);

function textsOf(messages: object, prefix = ''): [string, Text][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${prefix}${name}.`)
      : [[`${prefix}${name}`, value as Text] as [string, Text]],
  );
}

const TEXTS = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Map(textsOf(interviewMessagesIn(locale)))]),
) as Record<Locale, Map<string, Text>>;
const KEYS = [...TEXTS.en.keys()];

/** With a marker in the place of each parameter. */
function said(locale: Locale, key: string, value: (name: string) => string = (name) => `⟨${name}⟩`): string {
  const text = TEXTS[locale].get(key) ?? '';
  if (typeof text === 'string') return text;
  return text(new Proxy({}, { get: (_target, name) => value(String(name)) }));
}

function parameters(locale: Locale, key: string): string[] {
  const read = new Set<string>();
  for (const value of ['⟨⟩', '', '1', '0', '۰'])
    said(locale, key, (name) => {
      read.add(name);
      return value;
    });
  return [...read].toSorted();
}

/** Apart from parameters, keys of the keyboard and signs. */
const WORDED = KEYS.filter(
  (key) => !key.startsWith('keys.') && /\p{L}/u.test(said('en', key).replaceAll(/⟨[^⟩]*⟩/g, '')),
);

describe.each(LOCALES)('the texts of the interview in %s', (locale) => {
  it('have the keys of the English ones, in their order', () => {
    expect([...TEXTS[locale].keys()]).toEqual(KEYS);
  });

  it('use the parameters of the English ones', () => {
    expect(KEYS.filter((key) => parameters(locale, key).join() !== parameters('en', key).join())).toEqual([]);
  });

  it('are tidy: composed, not empty, no doubled blanks, no undefined', () => {
    const untidy = KEYS.filter((key) => {
      const text = said(locale, key);
      return text !== text.normalize('NFC') || text.trim() !== text || text === '' || / {2}|undefined/.test(text);
    });
    expect(untidy).toEqual([]);
  });

  it('close every bracket and quotation mark that they open', () => {
    const isOpen = (text: string): boolean =>
      ['()', '“”', '«»'].some(([open = '', close = '']) => text.split(open).length !== text.split(close).length);
    expect(KEYS.filter((key) => isOpen(said(locale, key)))).toEqual([]);
  });
});

describe('the Vietnamese texts of the interview', () => {
  it('are no English', () => {
    expect(WORDED.filter((key) => said('vi', key) === said('en', key))).toEqual([]);
  });

  it('call evidence tài liệu kiểm chứng', () => {
    expect(KEYS.filter((key) => /minh chứng|bằng chứng/i.test(said('vi', key)))).toEqual([]);
  });
});

describe('the Persian texts of the interview', () => {
  it('are written in Persian letters', () => {
    expect(WORDED.filter((key) => !/\p{Script=Arabic}/u.test(said('fa', key)))).toEqual([]);
  });

  it('use Persian ی and ک, and Persian punctuation between Persian words', () => {
    expect(KEYS.filter((key) => /[يىكة٠-٩]|\p{Script=Arabic}[,;?]/u.test(said('fa', key)))).toEqual([]);
  });

  it('join prefixes and suffixes with a zero-width non-joiner', () => {
    const wrong =
      /(?:^|[\s(«])ن?می \p{L}|\p{L} (?:ها|های|هایی|ای|اند)(?!\p{L})|(?<![\p{L}\p{M}])\u200C|\u200C(?!\p{L})/u;
    const typed = 'commands.dont-know';
    expect(KEYS.filter((key) => key !== typed && wrong.test(said('fa', key)))).toEqual([]);
  });
});

describe('words that are typed as they are', () => {
  it.each([
    'dk',
    'skip',
    'back',
    'go',
    'find',
    'list',
    'note',
    'evidence',
    'clear',
    'agree',
    'progress',
    'review',
    'more',
    'repeat',
    'retry',
    'quit',
  ])('%s stands in Latin letters in the help of every language', (word) => {
    const key = KEYS.find((one) => one.startsWith('help.') && new RegExp(`^${word}\\b`).test(said('en', one))) ?? '';
    for (const locale of LOCALES) expect(said(locale, key)).toMatch(new RegExp(`^${word}\\b`));
  });
});
