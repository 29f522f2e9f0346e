/** The three languages say the same things: same keys, same parameters, no gap and nothing left in English. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locale/messages/en.ts';
import { evidenceMessagesIn } from '../../src/locale/evidence-messages-in.ts';
import { messagesIn } from '../../src/locale/messages-in.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';

type Text = string | ((params: Record<string, string>) => string) | ((word: string) => string);

const TEXTS: Record<Locale, ReadonlyMap<string, Text>> = {
  vi: textsOf(allIn('vi')),
  en: textsOf(allIn('en')),
  fa: textsOf(allIn('fa')),
};

/** With the texts that are loaded apart from the others. */
function allIn(locale: Locale): object {
  return { ...messagesIn(locale), evidenceRuns: evidenceMessagesIn(locale) };
}
const KEYS = [...TEXTS.en.keys()];

/** Texts with words of their own; the others are parameters and signs, and may be alike in all languages. */
const WORDED = KEYS.filter((key) => /\p{L}/u.test(plain(key, 'en').replaceAll(/⟨[^⟩]*⟩/g, '')));

describe.each(LOCALES)('the texts in %s', (locale) => {
  it('have the keys of the English texts, in their order', () => {
    expect([...TEXTS[locale].keys()]).toEqual(KEYS);
  });

  it('use the parameters that the English texts use', () => {
    const differing = KEYS.filter(
      (key) => parametersOf(textAt(locale, key)).join() !== parametersOf(textAt('en', key)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('say every parameter that they read, unless it only decides the wording', () => {
    const silent = KEYS.flatMap((key) =>
      parametersOf(textAt(locale, key))
        .filter((name) => !renderings(textAt(locale, key)).some((said) => said.includes(markerOf(name))))
        .map((name) => `${key}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('are never empty', () => {
    expect(KEYS.filter((key) => plain(key, locale).trim() === '')).toEqual([]);
  });

  it('never say undefined, null or [object, but where null is what was typed', () => {
    const wrong = keysWhere(locale, (said) => /undefined|\bnull\b|\[object/.test(said));
    expect(wrong.filter((key) => key !== 'issues.overlay-nothing-to-remove')).toEqual([]);
  });

  it('are in Unicode normal form C', () => {
    expect(keysWhere(locale, (said) => said !== said.normalize('NFC'))).toEqual([]);
  });

  it('have no double, leading or trailing space', () => {
    const untidy = WORDED.filter((key) => {
      const said = plain(key, locale);
      return said !== said.trim() || said.includes('  ');
    });
    expect(untidy).toEqual([]);
  });

  it('close every bracket and quotation mark that they open', () => {
    const pairs = ['()', '“”', '«»'] as const;
    const isOpen = (said: string): boolean =>
      pairs.some(([open = '', close = '']) => said.split(open).length !== said.split(close).length);
    expect(keysWhere(locale, isOpen)).toEqual([]);
  });
});

describe('the Vietnamese texts', () => {
  it('differ from the English ones wherever these have words', () => {
    expect(WORDED.filter((key) => plain(key, 'vi') === plain(key, 'en'))).toEqual([]);
  });

  it('call evidence tài liệu kiểm chứng, in one way throughout', () => {
    expect(keysWhere('vi', (said) => /minh chứng|bằng chứng/i.test(said))).toEqual([]);
  });

  it.each([
    { section: 'Phụ lục III', said: 'Phụ lục III' },
    { section: 'Mục II', said: 'Mục II' },
    { section: 'Điều 5', said: 'Điều 5' },
    { section: 'II', said: 'mục II' },
    { section: '2.1', said: 'mục 2.1' },
  ])('name the section $section as $said', ({ section, said }) => {
    expect(messagesIn('vi').evidencePlace.section({ section })).toBe(said);
  });

  it('put the tone mark of a word in composed letters', () => {
    expect(keysWhere('vi', (said) => /\p{M}/u.test(said))).toEqual([]);
  });
});

describe('the Persian texts', () => {
  it('are written in Persian letters wherever the English ones have words', () => {
    expect(WORDED.filter((key) => !/\p{Script=Arabic}/u.test(plain(key, 'fa')))).toEqual([]);
  });

  it('use the Persian ی and ک, and Persian digits, not the Arabic ones', () => {
    expect(keysWhere('fa', (said) => /[يىكة٠-٩]/u.test(said))).toEqual([]);
  });

  it('use the Persian comma, semicolon and question mark between Persian words', () => {
    expect(keysWhere('fa', (said) => /\p{Script=Arabic}[,;?]/u.test(said))).toEqual([]);
  });

  it('join prefixes and suffixes with a zero-width non-joiner, not with a space', () => {
    expect(
      keysWhere('fa', (said) => /(?:^|[\s(«])ن?می \p{L}|\p{L} (?:ها|های|هایی|ای|اند)(?!\p{L})/u.test(said)),
    ).toEqual([]);
  });

  it('have a zero-width non-joiner only between letters', () => {
    expect(keysWhere('fa', (said) => /(?<![\p{L}\p{M}])\u200C|\u200C(?!\p{L})/u.test(said))).toEqual([]);
  });
});

describe('words that must be typed as they are', () => {
  const typed = [
    'UTF-8',
    'YAML',
    'JSON',
    'not-applicable',
    'dont-know',
    'ladder.each',
    'min-coverage',
    'levels, answers, number',
    'vi, en, fa',
    '--rubric',
    '--period',
    'vn-data-management@1.0.0',
    '2026-11-23',
    'P18M',
    'sha256',
  ];

  it.each(['issues.ladder-missing', 'issues.ladder-incomplete'])('%s names the key needs in every language', (key) => {
    for (const locale of LOCALES) expect(longest(textAt(locale, key))).toMatch(/\bneeds\b/);
  });

  it.each(typed)('“%s” stands in Latin letters in every language where English has it', (word) => {
    const parts = word.split(', ');
    const users = KEYS.filter((key) => longest(textAt('en', key)).includes(word));
    expect(users).not.toEqual([]);
    const without = users.filter((key) =>
      (['vi', 'fa'] as const).some((locale) => !parts.every((part) => longest(textAt(locale, key)).includes(part))),
    );
    expect(without).toEqual([]);
  });
});

/** Every text by its path: `labels.score`, `issues.file-empty`. */
function textsOf(messages: object, prefix = ''): Map<string, Text> {
  return new Map(
    Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...textsOf(value, `${prefix}${name}.`)]
        : [[`${prefix}${name}`, value as Text] as const],
    ),
  );
}

function textAt(locale: Locale, key: string): Text {
  return TEXTS[locale].get(key) ?? '';
}

/** What a text says with a marker in the place of each parameter. */
function plain(key: string, locale: Locale): string {
  return renderings(textAt(locale, key))[0] ?? '';
}

function markerOf(name: string): string {
  return `⟨${name}⟩`;
}

/**
 * What a text says with a marker for each parameter, with every parameter empty, with all of them alike, and with each
 * one alone empty or 1: the values at which a sentence changes its wording.
 */
function renderings(text: Text): string[] {
  if (typeof text === 'string') return [text];
  if (takesWord(text)) return [text(markerOf('word'))];
  const say = (valueOf: (name: string) => string): string => text(recorder(new Set(), valueOf) as never);
  const names = parametersOf(text);
  const alone = names.flatMap((name) =>
    ['', '1'].map((value) => say((asked) => (asked === name ? value : markerOf(asked)))),
  );
  return [say(markerOf), ...alone, say(() => 'x')];
}

/** The names that a sentence reads, in any of its wordings, sorted. */
function parametersOf(text: Text): string[] {
  if (typeof text === 'string' || takesWord(text)) return [];
  const read = new Set<string>();
  for (const valueOf of [markerOf, () => '', () => '1', () => 'x']) text(recorder(read, valueOf) as never);
  return [...read].toSorted();
}

/** `didYouMean` takes its word as such, not as a parameter. */
function takesWord(text: Text): text is (word: string) => string {
  return text === en.didYouMean || LOCALES.some((locale) => text === messagesIn(locale).didYouMean);
}

function recorder(read: Set<string>, valueOf: (name: string) => string): Record<string, string> {
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') throw new TypeError('a sentence prints its parameters as a whole');
        read.add(name);
        return valueOf(name);
      },
    },
  );
}

function longest(text: Text): string {
  return renderings(text).reduce((left, right) => (right.length > left.length ? right : left));
}

function keysWhere(locale: Locale, isWrong: (said: string) => boolean): string[] {
  return KEYS.filter((key) => renderings(textAt(locale, key)).some(isWrong));
}
